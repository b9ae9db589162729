"""Does a draft join words as the article joins them?

The checker judges facts; whether "Bush" and "election" belong together is not one. A small
model errs there first: it joins two true words from two places, and where it joins them its
grammar fails too ("Rochester to moving team"). `fidelity` looks for the draft's neighbouring
content words near each other in the article; `seams` are the places where words meet that do
not follow each other there.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from itertools import pairwise

from assistant.lexicon.grammar import ARTICLES, PARTICIPLES
from assistant.text import Text, fold
from assistant.writing.body import content_words

__all__ = ["fidelity", "misjoined", "seams"]

# words apart (content words alone are counted) that still count as near
_NEAR = 5
# a sentence's end keeps words apart by this much
_GAP = 50
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[$£€]?\d[\d.,:]*\w*%?|\w+(?:[-'’]\w+)*")


def fidelity(draft: str, article: Text) -> float:
    """The share of the draft's neighbouring content words that stand near each other in the
    article, in either order; 1.0 for a draft of one content word."""
    places = article.view(_places)
    words = content_words(draft)
    pairs = list(pairwise(words))
    if not pairs:
        return 1.0
    return sum(_meet(places, a, b) for a, b in pairs) / len(pairs)


def seams(draft: str, article: Text) -> list[tuple[str, str]]:
    """The neighbours in a draft that are no neighbours in the article, articles ("the") and
    possessive endings left aside."""
    known = article.view(_neighbours)
    return [pair for pair in pairwise(_words(draft)) if pair not in known]


def misjoined(draft: str, article: Text) -> str | None:
    """The first seam that no sentence has ("to moving", "to shown"), or None."""
    for one, other in seams(draft, article):
        if one == "to" and (other.endswith(("ing", "ed")) or other in PARTICIPLES):
            return f"{one} {other}"
    return None


def _words(text: str) -> list[str]:
    words = (fold(word).removesuffix("'s") for word in _WORD.findall(text))
    return [word for word in words if word not in ARTICLES]


def _neighbours(article: Text) -> frozenset[tuple[str, str]]:
    return frozenset(pairwise(_words(article.raw)))


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
