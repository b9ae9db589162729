"""What one length of time says about another, with their bounds."""

from __future__ import annotations

from fractions import Fraction

from assistant.numbers.numeral_words import exact
from assistant.numbers.quantity import Bound, Quantity, Relation, compare
from assistant.times.lengths import Length

__all__ = ["Bounded", "compare_lengths"]

Bounded = tuple[Length, Bound]

# a month is four weeks or 28 to 31 days, a year 365 days or 52 weeks: so far apart may two be
_LOOSE = Fraction(9, 100)
# of so few; 145 weeks are told as that by nobody who means three years
_FEW = 60


# a whole number of the larger unit may lie so far off: 43 hours are two days
_OFF = Fraction(1, 8)


def _rounds(length: Length, other: Length, ours: Quantity, theirs: Quantity) -> bool:
    """43 hours told as two days: rounded by telling it in a larger unit."""
    if length.unit == other.unit or length.low != length.high or other.low != other.high:
        return False
    larger = Fraction(length.low) / Fraction(length.count or 1) > (
        Fraction(other.low) / Fraction(other.count or 1)
    )
    gap = Fraction(theirs.low) - Fraction(ours.low)
    if not larger or abs(gap) > _OFF * Fraction(ours.low) or Fraction(ours.low) < 2:
        return False
    if ours.bound in (Bound.NEARLY, Bound.AT_MOST, Bound.LESS_THAN):
        return gap <= 0
    return ours.bound in (Bound.NONE, Bound.ABOUT) or gap >= 0


def compare_lengths(asked: Bounded, stated: Bounded) -> tuple[Relation, str]:
    """The relation and, where the two differ, a clause that says how the one is the other."""
    (length, bound), (other, other_bound) = asked, stated
    if other.base == length.base:
        ours = Quantity(length.low, length.high, bound)
        theirs = Quantity(other.low, other.high, other_bound)
        broken = Fraction(other.count).denominator != 1 and length.unit == other.unit
        if broken and length.low == length.high and length.count == int(other.count):
            # 45 years for "45 years and 10 months"
            return Relation.ROUNDED, f"{length} of them are full"
        # rounding counts in the unit it is told in: 20 years for 19, not 240 months for 228
        if length.count:
            scale = Fraction(length.low) / Fraction(length.count)
            ours = Quantity(length.count, exact(Fraction(ours.high) / scale), bound)
            theirs = Quantity(
                exact(Fraction(other.low) / scale),
                exact(Fraction(other.high) / scale),
                other_bound,
            )
        found = compare(ours, theirs)
        if found.relation is Relation.DIFFERENT and _rounds(length, other, ours, theirs):
            return Relation.ROUNDED, f"{other} are about {length}"
        return found.relation, found.working
    if length.low == length.high and other.low == other.high and other.in_days:
        apart = abs(length.in_days - other.in_days) / other.in_days
        if apart <= (_LOOSE if length.count <= _FEW else _LOOSE / 4):
            return Relation.ROUNDED, f"{other} are about {length}"
    return Relation.DIFFERENT, ""
