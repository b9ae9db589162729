"""How much the words around a word say for a verb, and how often each word is one.

The weights are those of a logistic regression. A word that may be either gets the share of verbs
under which the regression finds that share in the corpus (expectation maximisation of class
priors; Saerens et al., "Adjusting the Outputs of a Classifier to New a Priori Probabilities",
2002). The evidence around a word is a list of names (`assistant.writing.verbs.evidence`).
"""

from __future__ import annotations

from collections import Counter

import numpy as np
from numpy.typing import NDArray

__all__ = ["fit", "priors"]

Floats = NDArray[np.float64]

_RIDGE = 3.0
_STEPS = 250
# weights that say next to nothing, and evidence too rare to say anything
_LEAST, _RARE = 0.12, 40


def fit(yes: list[tuple[str, list[str]]], no: list[tuple[str, list[str]]]) -> dict[str, float]:
    """The weight of each piece of evidence; both classes count the same."""
    rows = [seen for _, seen in yes] + [seen for _, seen in no]
    frequent = Counter(name for row in rows for name in row)
    names = sorted(name for name, times in frequent.items() if times >= _RARE)
    number = {name: at for at, name in enumerate(names)}
    width = max(map(len, rows))
    # the last number is nobody's: its weight stays at nothing
    inputs = np.full((len(rows), width), len(names))
    for row, seen in enumerate(rows):
        known = [number[name] for name in seen if name in number]
        inputs[row, : len(known)] = known
    wanted = np.repeat([1.0, 0.0], [len(yes), len(no)])
    share = np.where(wanted == 1.0, 0.5 / len(yes), 0.5 / len(no))
    weights = np.zeros(len(names) + 1)
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, _STEPS + 1):
        given = _chance(weights[inputs].sum(1))
        pull = (given - wanted) * share
        drawn = np.bincount(inputs.ravel(), np.repeat(pull, width), len(weights))
        slope: Floats = drawn + _RIDGE / len(rows) * weights
        slope[-1] = 0.0
        # Adam, with a rate that falls to nothing
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope**2
        rate = 0.1 * (1 - (step - 1) / _STEPS)
        bias = np.sqrt(square / (1 - 0.99**step)) + 1e-9
        weights = weights - rate * mean / (1 - 0.9**step) / bias
    right = (_chance(weights[inputs].sum(1)) > 0.5) == (wanted == 1.0)
    print(f"right {right[wanted == 1].mean():.3f} {right[wanted == 0].mean():.3f}")
    return {
        name: float(value)
        for name, value in zip(names, weights[:-1], strict=True)
        if abs(value) >= _LEAST
    }


def priors(words: dict[str, list[list[str]]], weights: dict[str, float]) -> dict[str, float]:
    """The log-odds of each word's share of verbs."""
    found = {}
    for word, rows in words.items():
        scores = np.array([sum(weights.get(name, 0.0) for name in row) for row in rows])
        share = 0.5
        for _ in range(30):
            chances = _chance(scores + np.log(share / (1 - share)))
            # an instance each way: a word seen seldom is nothing for certain
            share = float((chances.sum() + 0.5) / (len(rows) + 1))
        found[word] = float(np.log(share / (1 - share)))
    return found


def _chance(scores: Floats) -> Floats:
    found: Floats = 1 / (1 + np.exp(-np.clip(scores, -30, 30)))
    return found
