"""Beam search for drafts that leave words out of a sentence: where each may end is known.

`.search` ends a draft where its end is among the likeliest words, as `generate` does. Held to a
sentence that fails: the model would go on where the limit of length does not let it, and of a
long sentence nothing is found at all. Here each draft that may end is kept as one that ended, and
goes on as well; a draft that cannot come to an end within its length is not followed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Protocol

import numpy as np

from assistant.deadline import remaining

from .core import Cache, Core, Encoded, Ids
from .search import Found, Rules, Search, repeats

__all__ = ["Bounds", "bounded_search"]


class Bounds(Protocol):
    """What may be written next, of a draft's words so far."""

    def allowed(self, written: Sequence[int]) -> list[int]:
        """The only ids that may follow; none where the draft leads nowhere."""

    def guided(self, written: Sequence[int]) -> bool:
        """Is the draft to be followed, however unlikely it is?"""


def bounded_search(
    core: Core,
    encoded: Encoded,
    prefixes: Sequence[Sequence[int]],
    bounds: Sequence[Bounds],
    rules: Rules,
    suppressed: Sequence[int],
    end: int,
    how: Search,
    beams: Sequence[int],
) -> list[list[Found]]:
    """All finished drafts that the search came by, for each prefix, the likeliest first.

    ``bounds`` and ``beams``: one for each prefix. No more than half the beams of a prefix stand
    at the same word, so that they do not all follow one opening; guided drafts are beside them.
    """
    never = set(suppressed)
    cache = Cache()
    hidden = core.decode(np.array(prefixes, np.int64), encoded, cache)[:, -1]
    # of each draft that is followed: its prefix, its words, the sum of their log-probabilities
    rows: list[tuple[int, list[int], float]] = [(group, [], 0.0) for group in range(len(prefixes))]
    finished: list[list[Found]] = [[] for _ in prefixes]
    for step in range(how.max_new_tokens):
        logs = core.log_probabilities(hidden, encoded)
        going: list[list[tuple[float, int, int]]] = [[] for _ in prefixes]
        for row, (group, words, score) in enumerate(rows):
            barred = never.union(rules.forbidden(words), repeats(words, how.no_repeat_ngram_size))
            for word in bounds[group].allowed(words):
                if word in barred:
                    continue
                total = score + float(logs[row, word])
                if word != end:
                    going[group].append((total, row, word))
                elif step >= how.min_new_tokens:
                    value = total / (step + 1) ** how.length_penalty
                    finished[group].append(Found(value, words))
        followed: list[tuple[int, list[int], float]] = []
        places: list[int] = []
        for group, some in enumerate(going):
            at = Counter[int]()
            most = beams[group]
            for total, row, word in sorted(some, reverse=True):
                liked = at[word] < -(-most // 2) and at.total() < most
                if liked:
                    at[word] += 1
                if liked or bounds[group].guided([*rows[row][1], word]):
                    followed.append((group, [*rows[row][1], word], total))
                    places.append(row)
        if not followed or remaining() == 0:
            break
        rows = followed
        cache.pick(np.array(places))
        following: Ids = np.array([words[-1] for _, words, _ in rows])[:, None]
        hidden = core.decode(following, encoded, cache)[:, -1]
    return [sorted(group, key=lambda one: -one.score) for group in finished]
