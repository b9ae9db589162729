"""The names of units and currencies, spread out for looking up, and exact conversion.

Built from the lexicon at first use: spelling in lower case -> unit, symbol in its case -> unit,
mark before the digits -> currency.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from assistant.lexicon.currencies import CURRENCIES, Currency
from assistant.lexicon.units import PREFIXES, SECOND, TIMES, UNITS

__all__ = [
    "Value",
    "base_values",
    "currency_words",
    "dimension_of",
    "first_words",
    "from_base",
    "marks",
    "marks_end",
    "same_currency",
    "spellings",
    "symbols",
]

Value = int | Fraction


@dataclass(frozen=True, slots=True)
class Size:
    """A unit's place on the scale of its dimension; several factors where its name has
    several meanings (the US and the imperial gallon)."""

    dimension: str
    factors: tuple[Fraction, ...]
    offset: Fraction


@cache
def _sizes() -> dict[str, Size]:
    sizes: dict[str, Size] = {}
    for unit in UNITS:
        factor = Fraction(unit.factor)
        seconds = tuple(Fraction(other) for other in SECOND.get(unit.name, ()))
        sizes.setdefault(
            unit.name, Size(unit.dimension, (factor, *seconds), Fraction(unit.offset))
        )
        for prefix in unit.prefixes.split():
            name = prefix + unit.name
            scaled = tuple(Fraction(other) for other in SECOND.get(name, ()))
            sizes.setdefault(
                name, Size(unit.dimension, (factor * PREFIXES[prefix][1], *scaled), Fraction(0))
            )
    return sizes


def _spellings(words: str) -> Iterator[str]:
    for word in filter(None, (part.strip() for part in words.split(","))):
        singular, _, plural = word.partition("|")
        yield singular
        yield plural or singular + "s"


@cache
def spellings() -> dict[str, tuple[str, str]]:
    """Spelling in lower case -> (sort, unit)."""
    words = {
        "percent": ("percent", "percent"),
        "per cent": ("percent", "percent"),
        "pct": ("percent", "percent"),
        "pc": ("percent", "percent"),
        "percentage point": ("percent", "percentage point"),
        "percentage points": ("percent", "percentage point"),
        "percent points": ("percent", "percentage point"),
        "pct points": ("percent", "percentage point"),
        "pp": ("percent", "percentage point"),
        "basis point": ("percent", "basis point"),
        "basis points": ("percent", "basis point"),
        "bps": ("percent", "basis point"),
    }
    for unit in UNITS:
        for spelling in _spellings(unit.words):
            bare = spelling.removeprefix("~")
            if bare == spelling:
                words.setdefault(bare, ("measure", unit.name))
            for prefix in unit.prefixes.split():
                words.setdefault(prefix + bare, ("measure", prefix + unit.name))
    for currency in CURRENCIES:
        for spelling in _spellings(currency.words):
            words.setdefault(spelling, ("money", currency.name))
        for spelling in _spellings(currency.minor):
            words.setdefault(spelling, ("minor", currency.name))
    return words


@cache
def symbols() -> dict[str, tuple[str, str]]:
    """Symbol in its case -> (sort, unit)."""
    known = {"%": ("percent", "percent"), "％": ("percent", "percent")}
    for currency in CURRENCIES:
        for mark in (*currency.after.split(), *currency.before.split()):
            if len(mark) > 1 or not mark.isalpha():
                known.setdefault(mark, ("money", currency.name))
        for mark in currency.minor_marks.split():
            known.setdefault(mark, ("minor", currency.name))
        if currency.code:
            known.setdefault(currency.code, ("money", currency.name))
    for unit in UNITS:
        for symbol in unit.symbols.split():
            bare = symbol.removeprefix("~")
            if bare == symbol:
                known.setdefault(bare, ("measure", unit.name))
            for prefix in unit.prefixes.split():
                known.setdefault(PREFIXES[prefix][0] + bare, ("measure", prefix + unit.name))
    return known


@cache
def first_words() -> frozenset[str]:
    """The first word of each spelling."""
    return frozenset(spelling.split()[0] for spelling in spellings())


@cache
def currency_words() -> dict[str, str]:
    """The currency names of one word -> the currency."""
    return {
        spelling: unit
        for spelling, (sort, unit) in spellings().items()
        if sort == "money" and " " not in spelling
    }


@cache
def marks() -> tuple[re.Pattern[str], dict[str, Currency]]:
    """What may stand before the digits: marks glued or spaced, codes; anchored at the end."""
    known: dict[str, Currency] = {}
    for currency in CURRENCIES:
        for mark in (*currency.before.split(), currency.code):
            if mark:
                known.setdefault(mark, currency)
    several = sorted((m for m in known if len(m) > 1 or not m.isalpha()), key=len, reverse=True)
    # tokenised text parts the letters from the sign: "US $ 5"
    alternatives = "|".join(
        re.escape(mark).replace(r"\$", r" ?\$") if len(mark) > 2 else re.escape(mark)
        for mark in several
    )
    return re.compile(rf"(?<![^\W\d_])({alternatives})[ \xa0]?$"), known


@cache
def marks_end() -> frozenset[str]:
    """The characters that a mark before digits may end in: a cheap first question."""
    return frozenset(mark[-1] for mark in marks()[1] if len(mark) > 1 or not mark.isalpha())


def dimension_of(unit: str) -> str:
    """The dimension of a unit of measure: "length", "area", "temperature", ..."""
    return _sizes()[unit].dimension


def base_values(unit: str, amount: Value, rate: str = "") -> tuple[Fraction, ...]:
    """The amount in the base unit of its dimension, once for each meaning of the unit.

    With a rate of known length ("hour"), in base units a second.
    """
    size = _sizes()[unit]
    seconds = next((length for name, length in TIMES.values() if name == rate and length), 1)
    return tuple((amount * factor + size.offset) / seconds for factor in size.factors)


def from_base(unit: str, base: Fraction, rate: str = "") -> tuple[Fraction, ...]:
    """The other way round: how much of ``unit`` (for each ``rate``) the base amount is."""
    size = _sizes()[unit]
    seconds = next((length for name, length in TIMES.values() if name == rate and length), 1)
    return tuple((base * seconds - size.offset) / factor for factor in size.factors)


@cache
def _families() -> dict[str, tuple[str, str]]:
    """Currency -> its family and its code (none for the family itself)."""
    return {currency.name: (currency.family, currency.code) for currency in CURRENCIES}


def same_currency(one: str, other: str) -> bool:
    """The same, or a member of a family and the mark that all of the family share."""
    if one == other:
        return True
    (family, code), (second, another) = _families()[one], _families()[other]
    return bool(family) and family == second and not (code and another)
