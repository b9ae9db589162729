"""The article's amount as a replacement for a draft's: in the draft's unit and form."""

from __future__ import annotations

from fractions import Fraction

from assistant.amounts.amounts import amount_of
from assistant.amounts.unit_names import Value
from assistant.amounts.weighing import Scale
from assistant.kind import Fact
from assistant.numbers.numerals import plain
from assistant.text import Text

__all__ = ["suggestion"]


def suggestion(claim: Fact, fact: Fact, draft: Text, scale: Scale) -> str:
    """The stated value as a replacement for the claim's surface: in its unit and its form."""
    ours, stated = amount_of(claim), amount_of(fact)
    if "degree" in (ours.unit, stated.unit) and ours.unit != stated.unit:
        return fact.surface  # the scale is not ours to guess
    number = draft[ours.number]
    if (claim.kind == "money" and ours.low != ours.high) or _in_parts(claim):
        return fact.surface
    theirs = next(iter(scale.convert(stated, ours)), None)
    at = claim.surface.find(number) if number else -1
    if theirs is None or at < 0 or theirs.low != theirs.high or number[:1].isalpha():
        return fact.surface
    written = _like(theirs.low, number)
    if written is None:
        return fact.surface
    whole, point, cents = written.partition(".")
    if claim.kind == "money" and point and cents.isdigit() and len(cents) == 1:
        written = f"{whole}.{cents}0"  # $23.60, not $23.6
    return claim.surface[:at] + written + claim.surface[at + len(number) :]


_SUFFIX = {
    "k": 10**3, "thousand": 10**3, "m": 10**6, "mn": 10**6, "million": 10**6, "b": 10**9,
    "bn": 10**9, "billion": 10**9, "t": 10**12, "tn": 10**12, "trillion": 10**12,
    "lakh": 10**5, "crore": 10**7, "hundred": 100,
}  # fmt: skip


def _like(value: Value, number: str) -> str | None:
    """``value`` written as ``number`` is: 14 for "18", 2.5m for "3m"; None where it cannot be."""
    digits = number.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ -")
    tail = number[len(digits) :]
    scaled = Fraction(value) / _SUFFIX.get(tail.strip(" -").lower(), 1)
    if tail.strip() and tail.strip(" -").lower() not in _SUFFIX:
        return None
    if (scaled * 1000).denominator != 1:
        scaled = Fraction(round(scaled * 100), 100)
    if tail and not 1 <= scaled < 1000:
        return None  # nobody writes $0.075B
    if "," in digits and scaled.denominator == 1:
        return f"{scaled.numerator:,}{tail}"
    return plain(scaled.numerator if scaled.denominator == 1 else scaled) + tail


def _in_parts(claim: Fact) -> bool:
    """Whether a sum is told in cents or pence: its value is in dollars and pounds."""
    words = claim.surface.lower()
    return claim.kind == "money" and ("cent" in words or "penc" in words or "¢" in words)
