"""What the model thinks of leaving parts of a sentence out, led along the whole of it once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from assistant.writing.clause import Word

from .core import Cache
from .following import UNKNOWN, UNSEEN
from .records import Reading
from .vocabulary import NOT_COPIABLE, Vocabulary, length_bucket, prefix_ids
from .words import key_of

if TYPE_CHECKING:
    from .writer import PointerWriter

__all__ = ["Omission", "omissions"]


class Omission(NamedTuple):
    """``odds``: the log-odds of going on behind the part, where it begins, against beginning it.
    ``likelihood``: of the part's own words the mean log-probability."""

    odds: float
    likelihood: float


def omissions(
    model: PointerWriter,
    reading: Reading,
    words: Sequence[Word],
    parts: Sequence[tuple[int, int]],
    offset: int,
) -> list[Omission | None]:
    """What speaks for leaving each of some parts out of a sentence of a summary.

    ``parts``: half-open ranges of ``words``, none of them to the end. ``offset``: where the text
    read begins in the article that the words index. None of a part whose words, or the one behind
    it, the model did not read or has no room for.
    """
    core = model.core
    ids, first = _ids(model.vocabulary, reading, words, offset)
    length = length_bucket(words[-1].end - words[0].start)
    prefix = prefix_ids(model.vocabulary, "summary", length=length)
    room = core.sizes.decoder_positions - len(prefix)
    if not ids or len(ids) > room:
        return [None] * len(parts)
    given = [number if number >= 0 else UNKNOWN for number in ids[:-1]]
    hidden = core.decode(np.array([[*prefix, *given]]), reading.encoded, Cache())[0]
    found: list[Omission | None] = []
    for start, end in parts:
        low, high = first[start], first[end]
        if low == high or ids[low] < 0 or ids[high] < 0:
            found.append(None)
            continue
        at = len(prefix) - 1 + low
        logs = core.log_probabilities(hidden[at : at + high - low], reading.encoded)
        own = [
            logs[row, number] if number >= 0 else UNSEEN
            for row, number in enumerate(ids[low:high])
        ]
        odds = float(logs[0, ids[high]] - logs[0, ids[low]])
        found.append(Omission(odds, float(np.mean(own))))
    return found


def _ids(
    vocabulary: Vocabulary, reading: Reading, words: Sequence[Word], offset: int
) -> tuple[list[int], list[int]]:
    """The words as ids, -1 of what the model has none for, and where in them each word begins;
    no ids where it did not read all of the words."""
    read = {
        word.start + offset: (number if number != NOT_COPIABLE else None, word)
        for word, number in zip(reading.source.words, reading.source.ids, strict=True)
        if word is not None
    }
    ids: list[int] = []
    first: list[int] = []
    for word in words:
        first.append(len(ids))
        at = word.start
        while at < word.end:
            known = read.get(at)
            if known is None:
                return [], []
            number, own = known
            unread = vocabulary.ids.get(key_of(own.text), -1)
            ids.append(unread if number is None else number)
            at = own.end + offset
    return ids, first
