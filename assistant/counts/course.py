"""Which of two numbers of an article was first, and whether a claim tells of a rise or a fall.

"23 fewer arrests" is no difference of 389 arrests in one year and 412 in the next. Where either
is not told, nothing is said.
"""

from __future__ import annotations

import re

from assistant.context import stem
from assistant.counts.roles import Binding

__all__ = ["against_the_course", "in_order"]

_FALLS = frozenset(
    map(stem, "fewer less down drop dropped fall fell lower decline decrease".split())
)
_RISES = frozenset(map(stem, "more up gain gained additional extra rise rose increase".split()))
# tokens beside a claim's number that say which
_BESIDE = 3
_YEAR = re.compile(r"(?:19|20)\d\d")
# "last year" beside "this year", "the year before" beside both
_AGO = {"this": 0, "last": 1, "previous": 2, "prior": 2, "earlier": 2, "before": 2, "ago": 2}
_PERIODS = frozenset("year month week quarter season".split())


def against_the_course(claim: Binding, one: Binding, other: Binding) -> bool:
    """Whether the claim tells of a fall where the article's numbers, ``one`` before ``other`` in
    its text, rose, or the other way round."""
    near = {stem(word) for word in (*claim.left[:_BESIDE], *claim.right[:_BESIDE])}
    falls, rises = not _FALLS.isdisjoint(near), not _RISES.isdisjoint(near)
    if falls == rises or one.quantity.low == other.quantity.low:
        return False
    ordered = in_order(one, other)
    if ordered is None:
        return False
    fell = (one.quantity.low > other.quantity.low) == ordered
    return fell != falls


def in_order(one: Binding, other: Binding) -> bool | None:
    """Whether the article tells the earlier of two numbers first; None where it does not say."""
    if one.left[:1] == ("from",) and other.left[:1] == ("to",):
        return True
    if other.left[:1] == ("from",) and one.sentence == other.sentence:
        return False  # "412 arrests, up from 389"
    first, second = _when(one), _when(other)
    if first is None or second is None or first[0] != second[0] or first == second:
        return None
    return first < second


def _when(stated: Binding) -> tuple[str, int] | None:
    """The year behind a number, or how many periods ago it was."""
    words = stated.right
    for at, word in enumerate(words):
        if _YEAR.fullmatch(word):
            return "", int(word)
        if word[:1].isdigit():
            return None  # what follows is told of another number
        if word in _PERIODS:
            for beside in (*words[max(0, at - 1) : at], *words[at + 1 : at + 2]):
                if beside in _AGO:
                    return word, -_AGO[beside]
    return None
