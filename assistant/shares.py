"""Shares of a whole, however they are written: 50 %, half, one in two.

Multiples ("twice", "threefold") are no shares: they compare among themselves, and with the
percentage that a growth to them is (doubled = up 100 %).
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from assistant.amounts import Amount
from assistant.units import Value
from assistant.quantity import Quantity

__all__ = ["PARTS", "convert", "places"]

# unit -> how much of a whole one of it is. Percentage points are changes of a share.
PARTS = {
    "percent": Fraction(1, 100),
    "share": Fraction(1),
    "percentage point": Fraction(1, 100),
    "basis point": Fraction(1, 10_000),
}
_POINTS = ("percentage point", "basis point")


def _dimension(unit: str) -> str:
    return "points" if unit in _POINTS else "times" if unit == "times" else "share"


def places(amount: Amount) -> Iterator[tuple[str, Fraction]]:
    yield _dimension(amount.unit), amount.low * PARTS.get(amount.unit, Fraction(1))


def convert(stated: Amount, claim: Amount) -> Iterator[Quantity]:
    """The stated share in the claim's unit."""
    if _dimension(stated.unit) != _dimension(claim.unit):
        return
    factor = PARTS.get(stated.unit, Fraction(1)) / PARTS.get(claim.unit, Fraction(1))
    yield Quantity(
        _whole(stated.low * factor), _whole(stated.high * factor), stated.bound, stated.vague
    )


def _whole(value: Value) -> Value:
    return value.numerator if isinstance(value, Fraction) and value.denominator == 1 else value
