"""The fullest headlines of a sentence: those that tell most of its story in the room there is.

A search that goes by a model's liking finds the likely ones, and they are short. Here the best
path through the sentence's grammar is found for each place where it may end: what the words kept
are worth, less what the gaps cost. One table of words by lengths, so the time is bounded by both.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from assistant.lexicon.grammar import ARTICLES
from assistant.lexicon.leaving import TIME_WORDS
from assistant.writing.body import content_words
from assistant.writing.shortening.compression import Compression

__all__ = ["fullest"]

# what a word of a name is worth beside that: without it it may be anybody
_NAME = 0.15
# what a word like "Monday" is worth
_TIME = -0.2
# what it costs to leave words out between two that stay: a gap is a place to stumble
_GAP = 0.12
# what an early end costs, times its own cost (`assistant.writing.cut.Cut`)
_EARLY = 0.6
# places to end that are looked at, the best first
_TRIED = 10
_NOWHERE = -1e9


def fullest(
    sentence: Compression, worth: Mapping[str, float], limit: int, count: int
) -> list[tuple[int, ...]]:
    """At most ``count`` ways to keep words of the sentence within ``limit`` code points, the one
    that tells most first, no two with one end. ``worth``: of each content word, folded."""
    words = sentence.words
    if not words or not sentence.starts:
        return []
    # the article before a noun goes from a headline, and takes no room
    sizes = [0 if w.lower in ARTICLES else len(w.text) + (not w.mark) for w in words]
    values = [
        sum(worth.get(one, 0.0) for one in content_words(w.text))
        + (_NAME if at and w.text[0].isupper() else 0.0)
        for at, w in enumerate(words)
    ]
    values = [
        _TIME if w.lower in TIME_WORDS else value for w, value in zip(words, values, strict=True)
    ]
    room = min(limit + 1, sum(sizes))
    best = np.full((len(words), room + 1), _NOWHERE)
    before = np.full((len(words), room + 1), -1, np.int64)
    for at in sentence.starts:
        if sizes[at] <= room:
            best[at, sizes[at]] = values[at]
    for at in range(len(words)):
        row = best[at]
        if row.max() <= _NOWHERE / 2:
            continue
        for other in sentence.follows[at]:
            size = sizes[other]
            if size > room:
                continue
            gap = any(words[one].lower not in ARTICLES for one in range(at + 1, other))
            reached = row[: room + 1 - size] + values[other] - (_GAP if gap else 0.0)
            better = reached > best[other, size:]
            best[other, size:][better] = reached[better]
            before[other, size:][better] = at
    ends = sorted(sentence.ends, key=lambda at: -best[at].max())
    found: list[tuple[float, tuple[int, ...]]] = []
    for end in ends[:_TRIED]:
        length = int(best[end].argmax())
        top = float(best[end, length])
        if top <= _NOWHERE / 2:
            continue
        kept = _back(before, sizes, end, length)
        cost = sentence.ending(kept)
        if cost is not None and len(kept) > 2:
            found.append((top - _EARLY * cost, kept))
    found.sort(key=lambda one: (-one[0], one[1]))
    return [kept for _, kept in found[:count]]


def _back(
    before: np.ndarray[tuple[int, int], np.dtype[np.int64]],
    sizes: list[int],
    end: int,
    length: int,
) -> tuple[int, ...]:
    """The words of the path that ends there."""
    kept = [end]
    at = end
    while (last := int(before[at, length])) >= 0:
        length -= sizes[at]
        at = last
        kept.append(at)
    return tuple(reversed(kept))
