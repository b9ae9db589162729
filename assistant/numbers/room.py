"""Whether what the article says of a value leaves room for the draft's: "more than $2 billion"
for $2.5 billion, "up to $4.5 million" for $3.6 million, $25 for $24.99.

Neither bears the draft's value out, and neither denies it: what a bound admits, and what one of
the two tells less exactly, is no other value.
"""

from __future__ import annotations

from fractions import Fraction

from assistant.numbers.quantity import Bound, Quantity, last_place

__all__ = ["CUT", "leaves_room"]

# a figure is cut, not rounded, where so much of its last step is left out, and no more
CUT = Fraction(7, 10)

_LOWER = frozenset((Bound.MORE_THAN, Bound.AT_LEAST))
_UPPER = frozenset((Bound.LESS_THAN, Bound.NEARLY))
# "more than 50" is not said of 90, nor "nearly 50" of 30
_ABOVE, _BELOW = Fraction(5, 4), Fraction(3, 4)
# "up to 50" is said of far less, but not of 3
_LITTLE = Fraction(1, 4)
_TRUE = Fraction(3, 2)
# so far apart one of two values may be the other told less exactly; figures of two digits are
# told as they are
_ROUGHLY, _CLOSELY = Fraction(1, 10), Fraction(1, 50)
# a value is told for what lies above it, hardly for what lies so far below
_UPWARD = Fraction(1, 25)
_EXACT = 100


def leaves_room(ours: Quantity, theirs: Quantity) -> bool:
    """Whether the stated quantity does not deny the claim's, though it is another."""
    if ours.low != ours.high or theirs.low != theirs.high or ours.vague or theirs.vague:
        return False
    mine, its = Fraction(ours.low), Fraction(theirs.low)
    if mine <= 0 or its <= 0 or mine == its:
        return False
    if theirs.bound in _LOWER and ours.bound is Bound.NONE:
        return its < mine <= its * _ABOVE
    if theirs.bound in _UPPER and ours.bound is Bound.NONE:
        return its * _BELOW <= mine < its
    if theirs.bound is Bound.AT_MOST and ours.bound is Bound.NONE:
        return its * _LITTLE <= mine < its
    if ours.bound in _LOWER and its > mine:
        return theirs.bound is not Bound.AT_MOST and its <= mine * _TRUE
    return ours.bound in (Bound.NONE, Bound.ABOUT) and _less_exactly(mine, its)


def _less_exactly(one: Fraction, other: Fraction) -> bool:
    """Whether the rounder of the two is the other, rounded or cut."""
    round_one, exact = sorted((one, other), key=last_place, reverse=True)
    step, gap = last_place(round_one), abs(one - other)
    if step == last_place(exact):
        return False
    near = gap <= (_ROUGHLY if round_one < exact else _UPWARD) * round_one
    if exact < _EXACT * last_place(exact):
        near = gap <= _CLOSELY * round_one
    return near and (2 * gap <= step or 0 < exact - round_one <= CUT * step)
