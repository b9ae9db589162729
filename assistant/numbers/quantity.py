"""Values with a bound ("more than 100"), and what one value says about another.

The rules of rounding are those of newsrooms: a rounded figure keeps two significant digits or
is a multiple of 5, 10, 100...; "nearly" and "almost" round up, "more than" and "over" down,
"about" either way; a figure above a thousand may be rounded without a word. Silence about the
bound itself is a lesser fault: 100 for "more than 100" is `Relation.LOOSE`, not a different
value.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from assistant.memo import remembered
from assistant.numbers.bounds import Bound, qualifier
from assistant.numbers.numerals import Number, plain
from assistant.text import Text

__all__ = [
    "Bound",
    "Comparison",
    "Quantity",
    "Relation",
    "compare",
    "last_place",
    "qualifier",
    "quantity",
]

Value = int | Fraction


class Relation(StrEnum):
    SAME = "same"  # value and bound
    ROUNDED = "rounded"  # follows by rounding, from a range or from a bound
    LOOSE = "loose"  # the value is the same, the bound is not
    FALSE = "false"  # the stated value makes the claim's bound untrue
    DIFFERENT = "different"


class Comparison(NamedTuple):
    """``working`` is a clause for the reason, empty for `Relation.SAME`."""

    relation: Relation
    working: str = ""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value or a range with its bound. ``vague``: a range a plural scale word stands for."""

    low: Value
    high: Value
    bound: Bound = Bound.NONE
    vague: bool = False

    def __str__(self) -> str:
        value = (
            plain(self.low) if self.low == self.high else f"{plain(self.low)}-{plain(self.high)}"
        )
        return f"{self.bound} {value}" if self.bound else value


def quantity(text: Text, number: Number) -> Quantity:
    """A number of a text with the bound stated beside it."""
    bound = qualifier(text, number.span)[0]
    if bound is Bound.NONE and text.raw[number.span.start] in "cC":
        bound = Bound.ABOUT  # "a couple of hundred"
    return Quantity(number.low, number.high, bound, number.form == "vague")


# which bounds say much the same in news prose
_ALIKE = {
    Bound.NONE: {Bound.NONE, Bound.EXACTLY},
    Bound.EXACTLY: {Bound.NONE, Bound.EXACTLY},
    Bound.LESS_THAN: {Bound.LESS_THAN, Bound.NEARLY},
    Bound.NEARLY: {Bound.NEARLY, Bound.LESS_THAN},
}
_UPPER = (Bound.LESS_THAN, Bound.AT_MOST, Bound.NEARLY)
_LOWER = (Bound.MORE_THAN, Bound.AT_LEAST)


def compare(claim: Quantity, stated: Quantity) -> Comparison:
    """What the article's ``stated`` quantity says about the ``claim``, of the same thing."""
    if (claim.low, claim.high) == (stated.low, stated.high):
        return _same_value(claim, stated)
    if claim.low != claim.high or stated.low != stated.high:
        return _ranges(claim, stated)
    if claim.bound in _LOWER or claim.bound in _UPPER:
        return _bounded(claim, stated)
    found = _rounded(claim, stated)
    if found.relation is Relation.DIFFERENT and _rounded_there(claim, stated):
        return Comparison(Relation.LOOSE, f"the article says {stated}")
    return found


# how far off the exact value may lie, by the bound of the round one
_ROUND_THERE = {
    Bound.ABOUT: (Fraction(95, 100), Fraction(105, 100)),
    Bound.NEARLY: (Fraction(9, 10), Fraction(1)),
    Bound.MORE_THAN: (Fraction(1), Fraction(105, 100)),
}


def _rounded_there(claim: Quantity, stated: Quantity) -> bool:
    """Whether the article gives a round figure of what the claim gives exactly: 149 where it
    says "nearly 150". That is not said, and not denied either."""
    if stated.bound not in _ROUND_THERE or not stated.low:
        return False
    low, high = _ROUND_THERE[stated.bound]
    near = low <= Fraction(claim.low) / Fraction(stated.low) <= high
    third = Fraction(stated.low).denominator == 3  # "about a third", as a percentage
    return near and (third or _rounder(stated.low, claim.low))


def _same_value(claim: Quantity, stated: Quantity) -> Comparison:
    ours, theirs = claim.bound, stated.bound
    if ours == theirs or theirs in _ALIKE.get(ours, ()):
        return Comparison(Relation.SAME)
    untrue = (
        (ours in (Bound.MORE_THAN, Bound.LESS_THAN) and theirs in (Bound.NONE, Bound.EXACTLY))
        or (ours in _LOWER and theirs in _UPPER)
        or (ours in _UPPER and theirs in _LOWER)
    )
    said = f"the article says {stated}" if theirs else f"the article says just {stated}"
    if untrue:
        return Comparison(Relation.FALSE, f"{said}, which is not {claim}")
    return Comparison(Relation.LOOSE, said)


_UNDERSTATED = 10


def _ranges(claim: Quantity, stated: Quantity) -> Comparison:
    """One side at least is a range."""
    if claim.low != claim.high:
        inside = claim.low <= stated.low and stated.high <= claim.high
        if inside and (claim.vague or stated.low != stated.high):
            return Comparison(Relation.ROUNDED, f"{stated} lies within {_words(claim)}")
        # "thousands" of 393,000 people says less than it might, and nothing false
        if inside or (claim.vague and claim.high < stated.low <= _UNDERSTATED * claim.high):
            return Comparison(Relation.LOOSE, f"the article says {stated}")
        return Comparison(Relation.DIFFERENT)
    value = claim.low
    if stated.vague:
        # "hundreds" neither states nor denies 350
        return Comparison(Relation.DIFFERENT)
    if value in (stated.low, stated.high):
        low = value == stated.low
        said = f"the article says {stated}"
        if claim.bound in (_UPPER if low else _LOWER):
            # "at least 50" of "30 to 50": at most
            return Comparison(Relation.FALSE, f"{said}, which is not {claim}")
        fits = claim.bound in (_LOWER if low else _UPPER)
        return Comparison(Relation.ROUNDED if fits else Relation.LOOSE, said)
    if stated.low < value < stated.high and claim.bound is Bound.ABOUT:
        return Comparison(Relation.ROUNDED, f"{plain(value)} lies within {stated}")
    return Comparison(Relation.DIFFERENT)


def _words(claim: Quantity) -> str:
    return f"{plain(claim.low)} to {plain(claim.high)}"


def _bounded(claim: Quantity, stated: Quantity) -> Comparison:
    """The claim gives a bound with another value: does the stated value make it true?"""
    ours, theirs = claim.low, stated.low
    if claim.bound in _LOWER:
        if theirs < ours or stated.bound in (Bound.LESS_THAN, Bound.AT_MOST):
            return _untrue(claim, stated)
        # "at least 12" is not rounded from "at least 13"; "over 57,000" is, from "over 57,700"
        alike = claim.bound == stated.bound and (ours < 100 or theirs - ours >= last_place(ours))
        if 2 * theirs <= 3 * ours and _rounder(ours, theirs) and not alike:
            return Comparison(Relation.ROUNDED, f"{stated} is {claim}")
        # true, and not what the article says: "at least 8" for 351
        return Comparison(Relation.DIFFERENT)
    close = 100 * theirs >= 85 * ours and _rounder(ours, theirs)
    if theirs > ours or (stated.bound in _LOWER and not (claim.bound is Bound.NEARLY and close)):
        return _untrue(claim, stated)
    if claim.bound is Bound.NEARLY:
        if close and stated.bound in _LOWER:
            # "almost 40" of "at least 38": perhaps
            return Comparison(Relation.LOOSE, f"the article says {stated}")
        if close:
            return Comparison(Relation.ROUNDED, f"{stated} rounds to {claim}")
        return Comparison(Relation.DIFFERENT)
    # "under 70" is true of "under 48", and nobody who read that would write it
    if 4 * theirs >= 3 * ours and _rounder(ours, theirs) and claim.bound != stated.bound:
        return Comparison(Relation.ROUNDED, f"{stated} is {claim}")
    return Comparison(Relation.DIFFERENT)


def _untrue(claim: Quantity, stated: Quantity) -> Comparison:
    return Comparison(Relation.FALSE, f"{stated} is not {claim}")


def _rounded(claim: Quantity, stated: Quantity) -> Comparison:
    """The claim has no bound or "about": is its value a rounding of the stated one?"""
    ours, theirs = claim.low, stated.low
    if not _rounder(ours, theirs) or ours == 0:
        return Comparison(Relation.DIFFERENT)
    off, step = ours - theirs if ours > theirs else theirs - ours, last_place(ours)
    if off >= step and claim.bound is not Bound.ABOUT:
        return Comparison(Relation.DIFFERENT)  # as most are
    gap = Fraction(off) / ours
    if claim.bound is Bound.ABOUT and gap <= Fraction(1, 10):
        return Comparison(Relation.ROUNDED, f"{stated} rounds to {claim}")
    if claim.bound is Bound.ABOUT:
        return Comparison(Relation.DIFFERENT)
    if (
        2 * off <= step
        and gap <= Fraction(1, 20)
        and (ours >= 100 or isinstance(theirs, Fraction))
    ):
        # above a thousand, and with decimals, rounding needs no word
        if ours >= 1000 or isinstance(theirs, Fraction):
            return Comparison(Relation.ROUNDED, f"{stated} rounds to {claim}")
        return Comparison(Relation.LOOSE, f"the article says {stated}")
    # cut, not rounded: 1.2 million for 1,287,000 and 315 for 315.79 are common in headlines
    cut = ours >= 1000 and gap <= Fraction(1, 8)
    if 0 < theirs - ours < step and (cut or isinstance(theirs, Fraction)):
        return Comparison(Relation.LOOSE, f"the article says {stated}")
    return Comparison(Relation.DIFFERENT)


@remembered(8192)
def last_place(value: Value) -> Fraction:
    """The place of the last significant digit: 1,500 -> 100, 1.5 -> 1/10."""
    step = Fraction(1)
    left = Fraction(value)
    if left == 0:
        return step
    for _ in range(30):
        if left.denominator == 1:
            break
        left, step = left * 10, step / 10
    else:
        return step  # a third has no last digit
    whole = left.numerator
    while whole % 10 == 0:
        whole //= 10
        step *= 10
    return step


def _rounder(ours: Value, theirs: Value) -> bool:
    """Whether ``ours`` has fewer significant digits, is a multiple of 5 or is a dozen or two."""
    if last_place(ours) > last_place(theirs) or ours in (12, 24):
        return True
    if isinstance(ours, int) and isinstance(theirs, int):
        for base in (5, 25):
            scale = 1
            while scale * base <= ours:
                if ours % (scale * base) == 0 and theirs % (scale * base) != 0:
                    return True
                scale *= 10
    return False
