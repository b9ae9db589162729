"""Leaving words out as readers would: no grammar, only what a model was taught by theirs
(``python -m assistant.training delete``).

At each step one of the sentence's words that stand further on follows, or the end; the
probability is shared among these alone (`assistant.training.deleting`). What there is no room for
keeps its share: a draft that stops for want of room is none the likelier for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from assistant.deadline import remaining
from assistant.writing.clause import Word

from .compressing import spellings
from .core import Array, Cache, Core, Encoded
from .records import Reading, Shortened
from .vocabulary import SPECIALS, Source, Vocabulary, length_bucket, prefix_ids

if TYPE_CHECKING:
    from .writer import PointerWriter

__all__ = ["LEAST", "Deletable", "Sureness", "delete", "sure"]

_END = SPECIALS.index("</s>")
# words that a draft keeps at least, and ids that it has at most
LEAST = 3
_LONGEST = 48
# code points that headlines are aimed at
_LINES = (65, 50)
# drafts led along at a time
_ROWS = 16

# of a sentence and two of its words
May = Callable[[int, int, int], bool]


def _any(sentence: int, one: int, other: int) -> bool:
    return True


class Deletable:
    """A sentence's words as the ``ids`` that write them; none of what the model has not read."""

    def __init__(
        self, words: Sequence[Word], source: Source, vocabulary: Vocabulary, offset: int = 0
    ) -> None:
        ways = spellings(words, source, vocabulary, offset)
        self.ids = [some[0] if some else () for some in ways]
        # with the space before it
        self.sizes = [len(word.text) + (not word.mark) for word in words]

    def length(self, kept: Sequence[int]) -> int:
        """The code points of a draft, about."""
        return sum(self.sizes[at] for at in kept) - 1

    def following(self, start: int, kept: int) -> dict[int, int]:
        """The ids that may come next where words from ``start`` on are left, and the first word
        that each begins; the end too, once ``kept`` are enough."""
        found = {_END: len(self.ids)} if kept >= LEAST else {}
        for at in range(start, len(self.ids)):
            if self.ids[at]:
                found.setdefault(self.ids[at][0], at)
        return found

    def tight(self, kept: Sequence[int]) -> tuple[int, ...]:
        """The same words, each where it leaves the fewest gaps: a sentence may have one twice."""
        ways: list[dict[int, tuple[int, int]]] = []
        for step, at in enumerate(kept):
            here: dict[int, tuple[int, int]] = {}
            for other in (i for i, ids in enumerate(self.ids) if ids == self.ids[at]):
                before = [
                    (cost + (other != place + 1), place)
                    for place, (cost, _) in (ways[-1].items() if step else ())
                    if place < other
                ]
                if before or not step:
                    here[other] = min(before) if step else (0, -1)
            ways.append(here)
        found: list[int] = []
        last = ways[-1]
        place = min(last, key=lambda at: last[at])
        for here in reversed(ways):
            found.append(place)
            place = here[place][1]
        return tuple(reversed(found))


class Sureness(NamedTuple):
    """Of a draft: the mean log-probability of its choices, the least, and their number."""

    mean: float
    least: float
    choices: int


class _Row(NamedTuple):
    search: int
    kept: tuple[int, ...]
    # what is left to write of the last word
    pending: tuple[int, ...]
    score: float
    choices: int
    size: int


def delete(
    writer: PointerWriter,
    reading: Reading,
    sentences: Sequence[Sequence[Word]],
    *,
    offset: int = 0,
    lengths: Sequence[int] = _LINES,
    limit: int = 0,
    beams: int = 8,
    may: May = _any,
) -> list[Shortened]:
    """Drafts that leave words out of a sentence, best first. The score is the mean log-probability
    of a choice among the words that stand further on.

    ``offset``: where the text read begins in the article that the sentences index. ``lengths``:
    code points to aim at, each a search of its own. ``limit``: those that no draft may exceed, 0
    for none. ``may``: of a sentence, whether one word may follow another with what is
    between them left out; behind -1, whether it may open a draft.
    """
    bounds = [Deletable(words, reading.source, writer.vocabulary, offset) for words in sentences]
    prefixes = [_prefix(writer, length) for length in lengths]
    found = _delete(writer.core, reading.encoded, bounds, prefixes, limit, beams, may)
    return sorted(found, key=lambda one: -one.score)


def sure(
    writer: PointerWriter,
    reading: Reading,
    sentences: Sequence[Sequence[Word]],
    drafts: Sequence[tuple[int, Sequence[int]]],
    offset: int = 0,
) -> list[Sureness | None]:
    """How sure the model is of drafts that are there already: of each the sentence, and the
    indices of the words that it keeps. None of one that has a word which it has not read."""
    bounds = [Deletable(words, reading.source, writer.vocabulary, offset) for words in sentences]
    prefixes = [_prefix(writer, bounds[one].length(kept)) for one, kept in drafts]
    return _measured(writer.core, reading.encoded, bounds, drafts, prefixes)


def _prefix(writer: PointerWriter, length: int) -> list[int]:
    return prefix_ids(writer.vocabulary, "compress", "wire", length_bucket(length))


def _delete(
    core: Core,
    encoded: Encoded,
    sentences: Sequence[Deletable],
    prefixes: Sequence[Sequence[int]],
    limit: int,
    beams: int,
    may: May,
) -> list[Shortened]:
    """What a beam search finds of each sentence behind each prefix, of at most ``limit`` code
    points (0: any)."""
    if not sentences:
        return []
    limit = limit or 10**6
    ids = _all_ids(sentences)
    column = {number: at for at, number in enumerate(ids.tolist())}
    cache = Cache()
    searches = [(at, prefix) for prefix in prefixes for at in range(len(sentences))]
    rows = [_Row(number, (), (), 0.0, 0, 0) for number in range(len(searches))]
    opening = np.array([prefix for _, prefix in searches], np.int64)
    hidden = core.decode(opening, encoded, cache)[:, -1]
    found: dict[tuple[int, tuple[int, ...]], float] = {}
    for _ in range(_LONGEST):
        scores = core.among(hidden, encoded, ids)
        going: list[list[tuple[_Row, int, int]]] = [[] for _ in searches]
        for number, row in enumerate(rows):
            chosen, _ = searches[row.search]
            sentence = sentences[chosen]
            if row.pending:
                on = row._replace(pending=row.pending[1:])
                going[row.search].append((on, number, row.pending[0]))
                continue
            next_ids = sentence.following(row.kept[-1] + 1 if row.kept else 0, len(row.kept))
            if not next_ids:
                continue
            logs = scores[number, [column[one] for one in next_ids]]
            logs = logs - np.logaddexp.reduce(logs)
            for (one, at), log in zip(next_ids.items(), logs.tolist(), strict=True):
                total, choices = row.score + log, row.choices + 1
                if one == _END:
                    key = (chosen, sentence.tight(row.kept))
                    found[key] = max(total / choices, found.get(key, -np.inf))
                elif row.size + sentence.sizes[at] <= limit + 1:
                    if not may(chosen, row.kept[-1] if row.kept else -1, at):
                        continue
                    on = _Row(
                        row.search,
                        (*row.kept, at),
                        sentence.ids[at][1:],
                        total,
                        choices,
                        row.size + sentence.sizes[at],
                    )
                    going[row.search].append((on, number, one))
        best = [
            one for some in going for one in sorted(some, key=lambda one: -one[0].score)[:beams]
        ]
        if not best or remaining() == 0:
            break
        rows = [row for row, _, _ in best]
        cache.pick(np.array([number for _, number, _ in best]))
        written = np.array([[one] for _, _, one in best], np.int64)
        hidden = core.decode(written, encoded, cache)[:, -1]
    return [Shortened(sentence, kept, score) for (sentence, kept), score in found.items()]


def _measured(
    core: Core,
    encoded: Encoded,
    sentences: Sequence[Deletable],
    drafts: Sequence[tuple[int, Sequence[int]]],
    prefixes: Sequence[Sequence[int]],
) -> list[Sureness | None]:
    """Of drafts that are there already, each behind a prefix of its own length; None where the
    model has not read a word of one."""
    ids = _all_ids(sentences)
    column = {number: at for at, number in enumerate(ids.tolist())}
    found: list[Sureness | None] = [None] * len(drafts)
    known = [
        at for at, (one, kept) in enumerate(drafts) if all(sentences[one].ids[i] for i in kept)
    ]
    known.sort(key=lambda at: len(drafts[at][1]))
    for start in range(0, len(known), _ROWS):
        some = known[start : start + _ROWS]
        written = [
            [i for at in drafts[one][1] for i in sentences[drafts[one][0]].ids[at]] for one in some
        ]
        width = max(map(len, written))
        first = len(prefixes[0])
        inputs = np.full((len(some), first + width), _END)
        for row, numbers in enumerate(written):
            inputs[row, : first + len(numbers)] = [*prefixes[some[row]], *numbers]
        inputs = inputs[:, : core.sizes.decoder_positions]
        hidden = core.decode(inputs, encoded, Cache())[:, first - 1 :]
        for row, one in enumerate(some):
            sentence, kept = drafts[one]
            scores = core.among(hidden[row], encoded, ids)
            found[one] = _sure(sentences[sentence], kept, scores, column)
    return found


def _sure(
    sentence: Deletable, kept: Sequence[int], scores: Array, column: dict[int, int]
) -> Sureness | None:
    logs, step = [], 0
    for number, at in enumerate([*kept, len(sentence.ids)]):
        chosen = sentence.ids[at] if at < len(sentence.ids) else (_END,)
        next_ids = sentence.following(kept[number - 1] + 1 if number else 0, number)
        if chosen[0] not in next_ids or step >= len(scores):
            return None
        some = scores[step, [column[one] for one in next_ids]]
        logs.append(float(scores[step, column[chosen[0]]] - np.logaddexp.reduce(some)))
        step += len(chosen)
    return Sureness(sum(logs) / len(logs), min(logs), len(logs))


def _all_ids(sentences: Sequence[Deletable]) -> np.ndarray:
    return np.array(sorted({_END, *(i for one in sentences for some in one.ids for i in some)}))
