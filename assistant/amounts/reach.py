"""How far apart two values may lie for the one to be a slip for the other."""

from __future__ import annotations

from fractions import Fraction

from assistant.amounts.amounts import amount_of
from assistant.amounts.weighing import Match, Scale
from assistant.kind import Fact
from assistant.numbers.quantity import Quantity
from assistant.numbers.room import leaves_room

__all__ = ["as_rough", "in_reach", "in_room"]

# so many times larger or smaller, a value is no slip for another
_ORDERS = 30
# so far off the claim's value, in shares of it, one in another unit may be the same told roughly
_ROUGHLY = Fraction(1, 5)


def in_reach(claim: Fact, match: Match, scale: Scale) -> bool:
    """One value in the place of another is a likely slip only where both are of one order:
    nobody takes $4 billion for $16.45. The same rate ("per share") makes up for that."""
    ours, stated = amount_of(claim), amount_of(match.fact)
    if ours.rate and ours.rate == stated.rate:
        return True
    theirs = next(iter(scale.convert(stated, ours)), stated)
    # (of squares, which have no sign)
    mine, its, most = ours.low * ours.low, theirs.low * theirs.low, _ORDERS * _ORDERS
    return mine <= most * its and its <= most * mine


def as_rough(claim: Fact, match: Match, scale: Scale) -> bool:
    """ "Nearly four tons", which a weight of 7,000 pounds is told as in another unit."""
    ours, stated = amount_of(claim), amount_of(match.fact)
    theirs = next(iter(scale.convert(stated, ours)), None)
    if stated.unit == ours.unit or theirs is None or not ours.low:
        return False
    return abs(Fraction(theirs.low) - Fraction(ours.low)) <= abs(Fraction(ours.low)) * _ROUGHLY


def in_room(claim: Fact, stated: Fact, scale: Scale) -> bool:
    """Whether the article's value, though another, leaves room for the claim's: "more than $2
    billion" for $2.5 billion."""
    ours = amount_of(claim)
    mine = Quantity(ours.low, ours.high, ours.bound, ours.vague)
    return all(leaves_room(mine, theirs) for theirs in scale.convert(amount_of(stated), ours))
