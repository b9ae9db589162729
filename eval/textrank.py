"""TextRank (Mihalcea & Tarau 2004): the sentences of a text ranked by their neighbours.

Sentences are the nodes of a graph, an edge weighs the words that two of them share over the sum
of the logarithms of their lengths (their section 4.1), and PageRank with a damping of 0.85 gives
the rank. Words that carry no meaning of their own are left out, as their reference does by
part of speech.

Our own, as a baseline in fifty lines: sumy, the package that has it, wants tokenizer data to be
fetched before its first sentence, and splits sentences otherwise than the other writers here.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from assistant.text import Text

__all__ = ["rank", "textrank"]

_DAMPING = 0.85
_STEPS = 100
_CLOSE = 1e-6
# two sentences of one meaningful word each would have a length of log 1 + log 1 = 0
_LEAST_WORDS = 2
# the graph has an edge for each pair: a text of more sentences is ranked by its first ones
_MOST_SENTENCES = 1000
_EMPTY_WORDS = frozenset(
    "a about after again all also an and any are as at be because been before being but by can"
    " could did do does for from had has have he her him his how if in into is it its just may"
    " me more most much my no not now of on one only or other our out over said says she should"
    " so some such than that the their them then there these they this those to too two under"
    " up very was we were what when where which while who will with would you your".split()
)


def textrank(sentences: Sequence[str], count: int) -> list[str]:
    """The ``count`` sentences that rank highest, in the order of the text."""
    scores = rank(sentences[:_MOST_SENTENCES])
    best = sorted(range(len(scores)), key=lambda place: (-scores[place], place))[:count]
    return [sentences[place] for place in sorted(best)]


def rank(sentences: Sequence[str]) -> NDArray[np.float64]:
    """The rank of each sentence; they sum to 1."""
    n = len(sentences)
    if n == 0:
        return np.zeros(0)
    words = [_words(sentence) for sentence in sentences]
    weights = np.zeros((n, n))
    for one in range(n):
        for other in range(one):
            weights[one, other] = weights[other, one] = _likeness(words[one], words[other])
    out = weights.sum(axis=0)
    # a sentence that shares no word leads everywhere alike
    step = np.divide(weights, out, out=np.full_like(weights, 1 / n), where=out > 0)
    scores: NDArray[np.float64] = np.full(n, 1 / n)
    for _ in range(_STEPS):
        after: NDArray[np.float64] = (1 - _DAMPING) / n + _DAMPING * step @ scores
        if np.abs(after - scores).sum() < _CLOSE:
            return after
        scores = after
    return scores


def _words(sentence: str) -> set[str]:
    lower = (token.lower for token in Text(sentence).tokens)
    return {word for word in lower if word[0].isalnum() and word not in _EMPTY_WORDS}


def _likeness(one: set[str], other: set[str]) -> float:
    if len(one) < _LEAST_WORDS or len(other) < _LEAST_WORDS:
        return 0.0
    return len(one & other) / (math.log(len(one)) + math.log(len(other)))
