"""Beam search over the pointer model: several prefixes (tasks, lengths) of one article at once.

The algorithm is that of `generate` of transformers, held to it by a test; only here all prefixes
share the article's one reading.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import numpy as np

from assistant.deadline import remaining

from .core import Array, Cache, Core, Encoded, Ids

_LOST = np.float32(-1e9)  # the score of what may not be chosen


@dataclass(frozen=True, slots=True)
class Search:
    """How to search: named as the options of `generate` of transformers."""

    num_beams: int = 4
    min_new_tokens: int = 4
    max_new_tokens: int = 48
    no_repeat_ngram_size: int = 3
    length_penalty: float = 1.0
    early_stopping: bool = True


class Found(NamedTuple):
    """A draft's ids, prefix and end left off, and its sum of log-probabilities by its length
    (its end counts) to the power of the length penalty."""

    score: float
    ids: list[int]


class Rules(Protocol):
    """What may be written next, of a draft's words so far."""

    def forbidden(self, written: Sequence[int]) -> list[int]:
        """The ids that may not follow."""


def beam_search(
    core: Core,
    encoded: Encoded,
    prefixes: Sequence[Sequence[int]],
    rules: Rules,
    suppressed: Sequence[int],
    end: int,
    how: Search,
) -> list[list[Found]]:
    """The best finished drafts of each prefix, at most ``num_beams``.

    A draft that did not come to its end in ``max_new_tokens``, or in the time that there is
    (`assistant.deadline`), is none.
    """
    groups, beams = len(prefixes), how.num_beams
    cache = Cache()
    start = np.repeat(np.array(prefixes, np.int64), beams, 0)
    hidden = core.decode(start, encoded, cache)[:, -1]
    written: list[list[int]] = [[] for _ in start]
    # at first all beams of a group are alike: only its first one counts
    scores = np.full((groups, beams), _LOST)
    scores[:, 0] = 0.0
    finished: list[list[Found]] = [[] for _ in range(groups)]
    for step in range(how.max_new_tokens):
        logs = core.log_probabilities(hidden, encoded)
        logs[:, list(suppressed)] = _LOST
        alive = scores.reshape(-1) > _LOST / 2
        for row, words in enumerate(written):
            if not alive[row]:
                continue
            logs[row, rules.forbidden(words)] = _LOST
            logs[row, repeats(words, how.no_repeat_ngram_size)] = _LOST
        if step < how.min_new_tokens:
            logs[:, end] = _LOST
        width = logs.shape[1]
        totals = (logs + scores.reshape(-1, 1)).reshape(groups, -1)
        rows: list[int] = []
        words_next: list[int] = []
        for group in range(groups):
            chosen = _top(totals[group], 2 * beams)
            closed = len(finished[group]) >= beams and how.early_stopping
            kept = 0
            for rank, place in enumerate(chosen):
                beam, word = divmod(int(place), width)
                total = float(totals[group, place])
                row = group * beams + beam
                if word == end:
                    if rank < beams and not closed and total > _LOST / 2:
                        value = total / (step + 1) ** how.length_penalty
                        finished[group].append(Found(value, written[row]))
                elif kept < beams:
                    rows.append(row)
                    words_next.append(word)
                    scores[group, kept] = total
                    kept += 1
            finished[group] = sorted(finished[group], key=lambda one: -one.score)[:beams]
        if _over(finished, scores, step + 1, how) or remaining() == 0:
            break
        written = [[*written[row], word] for row, word in zip(rows, words_next, strict=True)]
        cache.pick(np.array(rows))
        following: Ids = np.array(words_next)[:, None]
        hidden = core.decode(following, encoded, cache)[:, -1]
    return finished


def _over(
    finished: Sequence[Sequence[Found]],
    scores: Array,
    length: int,
    how: Search,
) -> bool:
    """Has every prefix its drafts, or nothing left that could beat the worst of them?"""
    best = scores[:, 0] / length**how.length_penalty
    return all(
        hope < _LOST / 2 / length
        or (len(group) >= how.num_beams and (how.early_stopping or group[-1].score >= hope))
        for group, hope in zip(finished, map(float, best), strict=True)
    )


def _top(values: Array, count: int) -> Ids:
    """The places of the highest values, best first."""
    some = np.argpartition(values, -count)[-count:]
    return some[np.argsort(-values[some], kind="stable")]


def repeats(words: Sequence[int], size: int) -> list[int]:
    """What would make the last words of a draft the same as ``size`` earlier ones."""
    if size < 1 or len(words) < size:
        return []
    tail = list(words[len(words) - size + 1 :])
    return [
        words[at + size - 1]
        for at in range(len(words) - size + 1)
        if list(words[at : at + size - 1]) == tail
    ]
