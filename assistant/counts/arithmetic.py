"""What the workings of counts share: the numbers that an arithmetic takes, and its words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from assistant.counts.roles import Binding
from assistant.numbers.numerals import plain
from assistant.numbers.quantity import Bound, Quantity, Relation, compare

__all__ = ["APART", "MOST_PARTS", "OTHERS", "Working", "added", "gives", "whole"]

# numbers tried for arithmetic, and how many sentences apart they may stand
MOST_PARTS = 10
APART = 1
# and where words tell that a number counts others of the same than the ones before
OTHERS = 3


class Working(NamedTuple):
    """An arithmetic that gives the claim's value: its words and the numbers it takes."""

    text: str
    parts: tuple[Binding, ...]


def whole(stated: Binding) -> bool:
    low = stated.quantity.low
    return isinstance(low, int) and low == stated.quantity.high


def gives(target: Quantity, total: int) -> bool:
    if target.low == total:
        return True
    if target.bound in (Bound.NONE, Bound.EXACTLY) or 10 * total > 11 * target.low:
        return False
    return compare(target, Quantity(total, total)).relation is Relation.ROUNDED


def added(target: Quantity, parts: Sequence[Binding]) -> Working:
    total = sum(int(part.quantity.low) for part in parts)
    text = " + ".join(plain(part.number.low) for part in parts) + f" = {plain(total)}"
    if total != target.low:
        text += f", {target}"
    return Working(text, tuple(parts))
