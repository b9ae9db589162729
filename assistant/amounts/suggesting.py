"""The article's amount as a replacement for a draft's: in the draft's unit and form."""

from __future__ import annotations

from assistant.amounts.amounts import amount_of
from assistant.amounts.weighing import Scale
from assistant.kind import Fact
from assistant.numbers.written import written_like
from assistant.text import Text

__all__ = ["suggestion"]


def suggestion(claim: Fact, fact: Fact, draft: Text, scale: Scale) -> str:
    """The stated value as a replacement for the claim's surface: in its unit and its form."""
    ours, stated = amount_of(claim), amount_of(fact)
    if "degree" in (ours.unit, stated.unit) and ours.unit != stated.unit:
        return fact.surface  # the scale is not ours to guess
    if "+" in claim.surface:
        return fact.surface  # "$90+ million" has its bound within
    number = draft[ours.number]
    if (claim.kind == "money" and ours.low != ours.high) or _in_parts(claim):
        return fact.surface
    theirs = next(iter(scale.convert(stated, ours)), None)
    at = claim.surface.find(number) if number else -1
    if theirs is None or at < 0 or theirs.low != theirs.high or number[:1].isalpha():
        return fact.surface
    if any(letter.isdigit() for letter in claim.surface[at + len(number) :]):
        return fact.surface  # "2ft 8in" is of two units
    written = written_like(theirs.low, number, "," in fact.surface)
    if written is None:
        return fact.surface
    whole, point, cents = written.partition(".")
    if claim.kind == "money" and point and cents.isdigit() and len(cents) == 1:
        written = f"{whole}.{cents}0"  # $23.60, not $23.6
    return claim.surface[:at] + written + claim.surface[at + len(number) :]


def _in_parts(claim: Fact) -> bool:
    """Whether a sum is told in cents, pence or paise: its value is in dollars, pounds, rupees."""
    words = claim.surface.lower()
    return claim.kind == "money" and any(part in words for part in _PARTS)


_PARTS = ("cent", "penc", "penny", "¢", "pais", "kope")
