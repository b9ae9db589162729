"""Of which sort a result is: net, adjusted, operating, gross or before tax.

Reports give several profits side by side, and each has a value of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.amounts.weighing import Match
from assistant.kind import Fact, Scene
from assistant.lexicon.figures import RESULTS, SORTS
from assistant.text import Text, Token

__all__ = ["of_its_sort"]

_SORT_OF = {word: number for number, line in enumerate(SORTS) for word in line.split()}
# tokens before a value among which its result is named, and words before that which tell the sort
_BACK, _BESIDE = 16, 3
# tokens behind it: "$62 million in adjusted profit"
_BEHIND = 5
_NONE: frozenset[int] = frozenset()


def of_its_sort(
    claim: Fact, agreeing: list[Match], rivals: list[Match], scene: Scene
) -> Match | None:
    """The article's adjusted profit, where the claim's value is its net profit."""
    ours = _sorts(scene.draft, claim)
    if not ours:
        return None
    theirs = [_sorts(scene.article, match.fact) for match in agreeing]
    if not all(theirs) or any(ours & one for one in theirs):
        return None
    found = [m for m in rivals if ours & _sorts(scene.article, m.fact)]
    best = max(found, key=lambda m: m.like, default=None)
    return best and replace(best, owned=True)


def _sorts(text: Text, fact: Fact) -> frozenset[int]:
    """The sorts of the result that a value is; none where it is no result, or of no sort."""
    first, stop = text.token_range(fact.sentence)
    start, end = text.token_index(fact.span.start), text.token_index(fact.span.end - 1)
    tokens = text.tokens
    for at in range(end + 1, min(stop, end + 1 + _BEHIND)):
        word = tokens[at].lower
        if word in RESULTS:
            return _told(tokens, max(end + 1, at - _BESIDE), at)
        if word not in _SORT_OF and word not in ("in", "of"):
            break
    for at in range(start - 1, max(first, start - _BACK) - 1, -1):
        word = tokens[at].lower
        if word in RESULTS:
            return _told(tokens, max(first, at - _BESIDE), at)
        if word in (";", ":") or word[0].isdigit():
            break
    return _NONE


def _told(tokens: Sequence[Token], first: int, noun: int) -> frozenset[int]:
    """The sorts right before a noun: "adjusted net profit" is of both."""
    found = set()
    for token in reversed(tokens[first:noun]):
        if token.lower in _SORT_OF:
            found.add(_SORT_OF[token.lower])
        elif token.text[0].isalnum() and found:
            break
    return frozenset(found)
