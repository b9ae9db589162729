"""Does a draft join words as the article joins them?

The checker judges facts; whether "Bush" and "election" belong together is not one. A small
model errs there first: it joins two true words from two places. So each pair of neighbours
among a draft's content words is looked for in the article, near each other in one sentence.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from itertools import pairwise

from assistant.text import Text
from assistant.writing.body import content_words

__all__ = ["fidelity"]

# words apart (content words alone are counted) that still count as near
_NEAR = 5
# a sentence's end keeps words apart by this much
_GAP = 50


def fidelity(draft: str, article: Text) -> float:
    """The share of the draft's neighbouring content words that stand near each other in the
    article, in either order; 1.0 for a draft of one content word."""
    places = article.view(_places)
    words = content_words(draft)
    pairs = list(pairwise(words))
    if not pairs:
        return 1.0
    return sum(_meet(places, a, b) for a, b in pairs) / len(pairs)


def _places(article: Text) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    at = 0
    for span in article.sentences:
        for word in content_words(article[span]):
            found[word].append(at)
            at += 1
        at += _GAP
    return dict(found)


def _meet(places: dict[str, list[int]], one: str, other: str) -> bool:
    first, second = places.get(one, []), places.get(other, [])
    if len(first) > len(second):
        first, second = second, first
    for at in first:
        index = bisect_left(second, at - _NEAR)
        if index < len(second) and second[index] <= at + _NEAR:
            return True
    return False
