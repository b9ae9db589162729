"""Measured values that stand together: a unit that serves two numbers, a value in two units."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from assistant.amounts.measured import Measured
from assistant.amounts.unit_names import Value, base_values, from_base
from assistant.lexicon.units import COMPOUNDS
from assistant.numbers import numerals
from assistant.numbers.numerals import Number
from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["compounds", "share_units", "stone"]

_LINK = deferred(r"\s*(?:-|–|—|-? ?to|-? ?or|and|,)\s*")


def share_units(text: Text, numbers: list[Number], found: list[Measured | None]) -> None:
    """ "5 or 6 miles", "from 3 to 4 percent": the unit after the second serves both, and the
    multiplier too ("from $3 to $4 million"). Changes ``found`` in place."""
    raw = text.raw
    for index in range(len(numbers) - 2, -1, -1):
        second = found[index + 1]
        first = numbers[index]
        if second is None or first.span.end > second.span.start or first.ordinal:
            continue
        if second.span.start - first.span.end > 6:
            continue
        link = raw[first.span.end : second.span.start]
        if not _LINK.fullmatch(link) or first.low != first.high:
            continue
        if link.strip() in ("and", ",") and not raw[: first.span.start].endswith(
            ("between ", "both ", "Between ")
        ):
            continue
        if found[index] is None:
            if second.span.end > second.number.span.end and first.low < 1900:
                low, high = _scaled(first, second)
                found[index] = Measured(first.span, first, second.sort, second.unit, low, high)
        elif found[index].sort == second.sort == "money":  # type: ignore[union-attr]
            low, high = _scaled(first, second)
            found[index] = replace(found[index], low=low, high=high)  # type: ignore[type-var]


def _scaled(first: Number, second: Measured) -> tuple[Value, Value]:
    """The first number, with the second's multiplier where only that makes a range of it."""
    if second.number.form == "mixed" and first.form == "digits" and first.low < 1000:
        for scale in (10**12, 10**9, 10**7, 10**6, 10**5, 10**3):
            if second.low >= scale:
                return first.low * scale, first.high * scale
    ratio = Fraction(second.low, 1) / second.number.low if second.number.low else Fraction(1)
    return first.low * ratio, first.high * ratio


def compounds(text: Text, found: list[Measured], numbers: list[Number]) -> Iterator[Measured]:
    """ "5 ft 10 in" as one value of the larger unit, "six-foot-two" too."""
    starts = {number.span.start: number for number in numbers}
    skip = -1
    for index, measured in enumerate(found):
        if index <= skip:
            continue
        if measured.sort == "percent" or measured.low != measured.high:
            yield measured
            continue
        follow = index + 1
        part = measured
        while follow < len(found):
            second = found[follow]
            gap = text.raw[part.span.end : second.span.start]
            total = _joined(measured, part, second, gap)
            if total is None:
                break
            span = Span(measured.span.start, second.span.end)
            measured = replace(measured, span=span, low=total, high=total)
            part = second
            follow += 1
        if follow > index + 1:
            skip = follow - 1
            yield measured
            continue
        end = measured.span.end
        if measured.unit == "foot":
            at = end + 1 if text.raw[end : end + 1] in (" ", "-") else end
            inches = starts.get(at) or _hung(text.raw, end)
            if inches and not inches.ordinal and inches.low < 12 and inches.low == inches.high:
                rest = text.raw[inches.span.end : inches.span.end + 2]
                # "6-foot-4 guard"; but "6 feet 10 men" counts men
                joined = text.raw[end : end + 1] == "-" or text.raw[end - 2 : end] == "ft"
                if joined or not rest.lstrip(" -")[:1].isalpha():
                    total = measured.low + Fraction(inches.low) / 12
                    yield replace(
                        measured,
                        span=Span(measured.span.start, inches.span.end),
                        low=total,
                        high=total,
                    )
                    continue
        yield measured


def _hung(raw: str, end: int) -> Number | None:
    """ "6-foot-4", "6ft1in": the scan of numbers takes what hangs on letters for a name."""
    start = end + 1 if raw[end : end + 1] == "-" else end
    if start == end and not raw[end : end + 1].isdigit():
        return None
    rest = Text(raw[start : start + 12]).view(numerals.scan)
    if not rest or rest[0].span.start:
        return None
    unit = _INCHES.match(raw, start + rest[0].span.end) if start == end else None
    stop = unit.end() if unit else start + rest[0].span.end
    return replace(rest[0], span=Span(start, stop))


_INCHES = re.compile(r"in(?:s|ch|ches)?\b")


_GAPS = ("", " ", "-", ", ", " and ", ", and ")


def _joined(whole: Measured, part: Measured, second: Measured, gap: str) -> Value | None:
    """The whole with a smaller unit added: "5 ft 10 in", "five dollars and 20 cents"."""
    if gap not in _GAPS:
        return None
    if whole.sort == second.sort == "money":
        even = Fraction(whole.low).denominator == 1 and whole.number.low == whole.low
        small = 0 < second.low < 1 < second.number.low
        return whole.low + second.low if even and small else None
    if whole.sort != "measure" or second.sort != "measure":
        return None
    share = COMPOUNDS.get((part.unit, second.unit))
    if share is None or not second.low < share or second.low != second.high:
        return None
    added = from_base(whole.unit, base_values(second.unit, second.low)[0])[0]
    return whole.low + added


def stone(text: Text, number: Number) -> Measured | None:
    """ "12st 4lb" reads as an ordinal to others; a weight where pounds or a break follow."""
    raw, end = text.raw, number.span.end
    if raw[end - 2 : end] != "st" or not re.match(r"\s?\d{1,2}\s?lb", raw[end : end + 8]):
        return None
    return Measured(number.span, number, "measure", "stone", number.low, number.high)
