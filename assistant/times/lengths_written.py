"""An article's length of time as a draft writes its own: "7-hour" for "13-hour", of "seven
hours"."""

from __future__ import annotations

import re

from assistant.numbers.spelt import spell
from assistant.times.lengths import UNITS, Length

__all__ = ["written_as"]

_DIGITS = re.compile(r"\d[\d,]*(?![\d.,]*\d)")
_ONE = ("a", "an", "one")
# longer numbers are hardly ever written in words
_IN_WORDS = 100
# shorter units are left as they are: "13 hrs", "5 min"
_SHORTENED = len("year")


def written_as(surface: str, ours: Length, theirs: Length) -> str | None:
    """``theirs`` in the form of the claim's ``surface``; None where its unit or number has none
    in it."""
    count = theirs.count
    exact = theirs.low == theirs.high and ours.low == ours.high
    if ours.unit != theirs.unit or not exact or not isinstance(count, int):
        return None
    number = _number(surface, ours)
    if number is None:
        return None
    if number[0].isdigit():
        said = f"{count:,}" if "," in number else str(count)
    else:
        said = spell(count) if count < _IN_WORDS else str(count)
        if number[0].isupper():
            said = said.upper() if len(number) > 1 and number.isupper() else said.capitalize()
    rest = surface[len(number) :]
    return said + (rest if rest.startswith("-") else _numbered(rest, theirs))


def _number(surface: str, length: Length) -> str | None:
    """What the surface begins with: its number in digits or in words."""
    if match := _DIGITS.match(surface):
        return match.group() if match.group().replace(",", "") == str(length.count) else None
    if not isinstance(length.count, int):
        return None
    words = _ONE if length.count == 1 else (spell(length.count),)
    for word in words:
        if surface.lower().startswith((f"{word} ", f"{word}-")):
            return surface[: len(word)]
    return None


def _numbered(rest: str, theirs: Length) -> str:
    """The words behind the number, their unit one or many."""
    lead, _, last = rest.rpartition(" ")
    if len(last) < _SHORTENED or UNITS.get(last.lower()) != theirs.unit:
        return rest
    unit = str(theirs).rpartition(" ")[2]
    if last[0].isupper():
        unit = unit.upper() if last.isupper() else unit.capitalize()
    return f"{lead} {unit}"
