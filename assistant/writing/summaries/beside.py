"""What a sentence is worth to a summary beside those that it has already.

Their weights were learned (`assistant.training.telling`): what a sentence adds to the likeness to
a human summary, given others. They stand in ``beside.json``.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from assistant.lexicon.grammar import HARM
from assistant.writing.linear import Linear, load_linear
from assistant.writing.summaries.candidates import Tellable

__all__ = ["WEIGHTS", "beside", "features", "shared"]

WEIGHTS = Path(__file__).with_name("beside.json")
# words below which a sentence gains nothing by being short
_SHORT = 14
# and what a new figure and a new name are worth, three of each at most, where people came to
# harm: too rare to be learned from likeness. As much as makes up for three places further on
_FIGURE = 2.5
_NAME = 0.75
# what it costs to say next to nothing, in fewer words than this, or to speak of "us" or "you"
_LEAST = 6
_IDLE = 5.0
_PERSONAL = 2.0


def beside(one: Tellable, chosen: Sequence[Tellable], worth: Linear | None = None) -> float:
    """What ``one`` is worth beside those chosen, on the scale of their scores; ``worth``: by
    these weights instead of the shipped ones."""
    worth = worth or _scorer()
    idle = _PERSONAL * one.personal + _IDLE * (one.length < _LEAST)
    harm = any(other.sentence.words & HARM for other in chosen)
    told = _facts(one, chosen) if harm else 0.0
    return worth.score(features(one, chosen)) + told - idle


@cache
def _scorer() -> Linear:
    return load_linear(WEIGHTS)


def features(one: Tellable, chosen: Sequence[Tellable]) -> dict[str, float]:
    """What can be seen of a sentence beside those chosen, one or more."""
    index = one.sentence.index
    return {
        "score": one.score + one.added,
        "shared": max(shared(one, other) for other in chosen),
        "figures": min(3, _figures(one, chosen)) / 3,
        "length": max(_SHORT, one.length) / 20,
        "follows": float(any(index == other.sentence.index + 1 for other in chosen)),
        "near": 1 / math.sqrt(1 + index),
    }


def shared(one: Tellable, other: Tellable) -> float:
    """The share of the shorter sentence's content words that the other has too."""
    words, others = one.sentence.words, other.sentence.words
    return len(words & others) / max(1, min(len(words), len(others)))


def _figures(one: Tellable, chosen: Sequence[Tellable]) -> int:
    """The words with a digit that none of those chosen has."""
    new = one.sentence.words.difference(*(other.sentence.words for other in chosen))
    return sum(any(map(str.isdigit, word)) for word in new)


def _facts(one: Tellable, chosen: Sequence[Tellable]) -> float:
    """What new figures and names are worth: how, where, how many."""
    names = len(one.names.difference(*(other.names for other in chosen)))
    return _FIGURE * min(3, _figures(one, chosen)) + _NAME * min(3, names)
