"""Headlines that readers made by leaving words out of one sentence, as lessons for the model.

``deletions.jsonl.xz`` beside this module holds no text: of each headline the id of its article in
``articles_train`` and where the words that were kept begin in its body (code points). They were
written by a large language model, which was shown the sentences that the writer reads.

A lesson is the article as the writer reads it, and step by step the words of the sentence that
could come next, of which one does.
"""

from __future__ import annotations

import json
import lzma
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from assistant.text import Text
from assistant.writing.body import body
from assistant.writing.pointer.deleting import LEAST, Deletable
from assistant.writing.pointer.vocabulary import SPECIALS, Vocabulary, length_bucket
from assistant.writing.pointer.words import words_in
from assistant.writing.reading import REACH, in_words, telling

__all__ = ["DELETIONS", "Deletion", "Lesson", "lessons", "read_deletions"]

DELETIONS = Path(__file__).with_name("deletions.jsonl.xz")
# ids of a headline, its end left off
_LONGEST = 60
_END = SPECIALS.index("</s>")


@dataclass(frozen=True, slots=True)
class Lesson:
    """``pieces``, ``sizes`` and ``ids`` of the article read (`Source`); the ids of the words kept
    and of the end, ``targets`` [T], and of each step the ids that could follow, ``choices`` [T];
    ``length``: the length bucket of the headline."""

    pieces: Sequence[int]
    sizes: Sequence[int]
    ids: Sequence[int]
    targets: Sequence[int]
    choices: Sequence[Sequence[int]]
    length: int


class Deletion(NamedTuple):
    """The ``id`` of an article, where the words that were ``kept`` begin in its body, and whether
    it is ``held`` back: such ones prove what was learned."""

    id: str
    kept: list[int]
    held: bool


def read_deletions(path: Path = DELETIONS) -> list[Deletion]:
    """All of a file, those of an article in the order of how well they tell its news."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        rows = map(json.loads, lines)
        return [Deletion(row["id"], row["kept"], bool(row.get("held"))) for row in rows]


def lessons(
    deletions: Iterable[Deletion],
    bodies: Mapping[str, str],
    vocabulary: Vocabulary,
    pieces: int,
) -> list[Lesson]:
    """Those of the articles that there are, in random order (the same each time)."""
    by_article: dict[str, list[Sequence[int]]] = {}
    for one in deletions:
        by_article.setdefault(one.id, []).append(one.kept)
    found: list[Lesson] = []
    for name, some in by_article.items():
        if name in bodies:
            found += _lessons(Text(bodies[name]), some, vocabulary, pieces)
    random.Random(7).shuffle(found)
    return found


def _lessons(
    article: Text, headlines: Sequence[Sequence[int]], vocabulary: Vocabulary, pieces: int
) -> Iterator[Lesson]:
    story = body(article)
    if not story:
        return
    start, end = story[0].span.start, story[-1].span.end
    chosen = telling(article, story[:REACH])
    text = article.raw[start:end]
    spans = [(s.span.start - start, s.span.end - start) for s in chosen]
    source = vocabulary.read(text, words_in(text, spans), pieces)
    for kept in headlines:
        sentence = next((s for s in chosen if s.span.start <= kept[0] < s.span.end), None)
        if sentence is None:
            continue
        words = in_words(article, sentence)
        places = {word.start: at for at, word in enumerate(words)}
        ids = Deletable(words, source, vocabulary, start).ids
        indices = [places.get(at, -1) for at in kept]
        if min(indices) < 0 or not all(ids[at] for at in indices):
            continue
        targets: list[int] = []
        choices: list[list[int]] = []
        for step, at in enumerate(indices):
            following = _following(ids, indices[step - 1] + 1 if step else 0, step >= LEAST)
            # a word of several ids is written to its end
            choices += [following, *([one] for one in ids[at][1:])]
            targets += ids[at]
        targets.append(_END)
        choices.append(_following(ids, indices[-1] + 1, True))
        if len(targets) <= _LONGEST:
            length = length_bucket(sum(len(words[at].text) + 1 for at in indices) - 1)
            yield Lesson(source.pieces, source.sizes, source.ids, targets, choices, length)


def _following(ids: Sequence[tuple[int, ...]], start: int, ends: bool) -> list[int]:
    return sorted({one[0] for one in ids[start:] if one} | ({_END} if ends else set()))
