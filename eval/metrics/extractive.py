"""How much of a summary is taken from its source: Grusky, Naaman & Artzi 2018 (Newsroom).

Fragments are the longest shared word sequences, taken greedily from the summary's left
(their figure 3), over lower-cased words and marks. With |F| a fragment's length, |S| and |A|
the summary's and the article's:

    coverage     sum |F| / |S|
    density      sum |F|^2 / |S|
    compression  |A| / |S|
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from assistant.text import Text

__all__ = ["extractive", "fragments", "novel_ngrams"]


@lru_cache(maxsize=4)  # the metrics of one row read the same two texts
def words(text: str) -> tuple[str, ...]:
    return tuple(token.lower for token in Text(text).tokens)


def fragments(article: Sequence[str], summary: Sequence[str]) -> list[int]:
    """Lengths of the shared fragments, in the summary's order."""
    starts: dict[str, list[int]] = {}
    for place, word in enumerate(article):
        starts.setdefault(word, []).append(place)
    found = []
    i = 0
    while i < len(summary):
        best = 0
        for j in starts.get(summary[i], ()):
            # only a place that can beat the best is walked: its word at that distance agrees
            if best and (
                i + best >= len(summary)
                or j + best >= len(article)
                or article[j + best] != summary[i + best]
            ):
                continue
            k = 0
            while (
                i + k < len(summary) and j + k < len(article) and summary[i + k] == article[j + k]
            ):
                k += 1
            best = max(best, k)
        if best:
            found.append(best)
        i += max(best, 1)
    return found


def extractive(source: str, prediction: str) -> dict[str, float]:
    """coverage (0-1), density (words), compression (ratio); an empty prediction gives nan
    for all but coverage, which is 0."""
    article, summary = words(source), words(prediction)
    if not summary:
        return {"coverage": 0.0, "density": float("nan"), "compression": float("nan")}
    found = fragments(article, summary)
    size = len(summary)
    return {
        "coverage": sum(found) / size,
        "density": sum(length * length for length in found) / size,
        "compression": len(article) / size,
    }


def novel_ngrams(
    source: str, prediction: str, sizes: tuple[int, ...] = (1, 2, 3)
) -> dict[str, float]:
    """Share of the prediction's distinct n-grams that the source does not have, per cent."""
    article, summary = words(source), words(prediction)
    shares = {}
    for n in sizes:
        own = {summary[i : i + n] for i in range(len(summary) - n + 1)}
        have = {article[i : i + n] for i in range(len(article) - n + 1)}
        shares[f"novel_{n}grams"] = 100 * len(own - have) / len(own) if own else float("nan")
    return shares
