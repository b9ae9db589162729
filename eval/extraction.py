"""Numbers with their units against annotated quantities.

Rows are ``{"text", "spans": [{"text", "value", "unit", "kind"}]}``, as made from the test
suites of quantity extractors. A prediction counts as right in *value* when the number is the
same, in *value + unit* when what it is measured in is the same too.

What is scored otherwise than a suite has it, once for each class:

=====================  =====================================================================
dates, times, names    left out: kinds of fact of their own, with other values
durations              left out for the same reason ("20 minutes" is no measure here)
number ranges          left out: a bound ("more than 3") is kept beside the value, not in it
relative ordinals      left out: "next" and "last" state no number
a unit without number  left out: "degrees Celsius" alone states nothing to check
counted nouns          "5 people" has no unit: what is counted is a fact's context
ranges                 "50 to 80 %" is right when the suite has its middle, or either end
minor coins            50 cents are half a dollar; the suite's 50 cents count as the same
families               "$" is right for any dollar: the article says which one
one class only         a set that annotates money alone says nothing about other numbers
ages                   "5 years old" is an age of 5 years
"a litre", "a half"    missed: an article or a part alone is no figure that a desk checks
"20 dollars 43"        missed: news prose names the cents; "5 in" is a preposition in it
lone arithmetic        missed: "1.1^+23", "three twenty-firsts", "nine point nought four"
=====================  =====================================================================
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, NamedTuple

from assistant.amounts import unit_names, units
from assistant.counts.ages import ages
from assistant.facts import find_facts
from assistant.lexicon.currencies import CURRENCIES
from assistant.numbers import numerals
from assistant.text import Text

__all__ = ["DATES", "Quantity", "Tally", "gold", "predicted", "score"]


class Quantity(NamedTuple):
    """``values``: the numbers that are the same statement; ``unit``: "" for a bare number.

    ``sort``: money, percent, a dimension ("length"), age, duration, number or ordinal.
    """

    values: tuple[float, ...]
    unit: str
    rate: str
    surface: str
    sort: str = ""


_SCORED = {
    "quantity", "currency", "dimension", "temperature", "percentage", "age", "number", "ordinal",
    "amountofmoney", "numeral", "volume", "distance",
}  # fmt: skip
# what a set annotates, where it annotates one class of quantities and leaves out the rest
_ANNOTATES = {
    "CurrencyModel": {"money"},
    "AmountOfMoney": {"money"},
    "PercentModel": {"percent"},
    "AgeModel": {"age"},
    "TemperatureModel": {"temperature", "degree"},
    "Temperature": {"temperature", "degree"},
    "OrdinalModel": {"ordinal"},
    "Ordinal": {"ordinal"},
    "NumberModel": {"number"},
    "Distance": {"length"},
    "Volume": {"volume"},
}
_OTHERS = {"money", "percent", "age", "number", "ordinal", "duration"}
_REASONS = {
    "numberrange": "a number range",
    "ordinal.relative": "a relative ordinal",
    "duration": "a duration",
}
_ALIASES = {
    "dimensionless": "", "-": "", "count": "", "none": "", "number": "", "unnamed": "",
    "percentage": "percent", "pound-mass": "pound", "c": "degree Celsius", "f":
    "degree Fahrenheit", "united states dollar": "US dollar", "chinese yuan": "Chinese yuan",
    "british pound": "pound sterling", "gbp": "pound sterling", "metric ton": "tonne",
    "ton": "ton", "degree": "degree", "kilometre per hour": "kilometre per hour",
}  # fmt: skip
_TIME = re.compile(r"[ -](second|minute|hour|day|week|month|year)s?\b", re.IGNORECASE)
# sets of which not one span is a quantity
DATES = re.compile(r"DateTime|NumberRange|Time$|Duration|dateparser|nameparser")
_MINOR = {"cent", "penny", "pence", "sen", "paisa", "centavo", "satoshi", "dime"}
_DUCKLING = re.compile(
    r"(?P<form>simple|between|under|above|NumeralValue|OrdinalData) \(?(?:(?P<unit>[A-Za-z]+) )?"
    r"\(?(?P<one>-?[\d.]+(?:e\d+)?)(?:, ?(?P<two>[\d.]+))?"
)


def gold(span: Mapping[str, Any]) -> Quantity | str:
    """The annotated quantity, or why the span is left out."""
    kind = str(span["kind"]).lower()
    if kind not in _SCORED:
        return _REASONS.get(kind, "a date, time or name")
    value = span["value"]
    surface = str(span.get("text") or "")
    if value is None:
        return "a unit without a number"
    unit = str(span.get("unit") or "")
    text = str(value)
    if match := _DUCKLING.match(text):
        unit = match["unit"] or ""
        numbers = [float(match[name]) for name in ("one", "two") if match[name]]
    else:
        try:
            numbers = [float(text.strip("()%").replace(",", ""))]
        except ValueError:
            return "a value that is no number"
    if text.endswith("%"):
        unit = "percent"
    rate = ""
    if " per " in unit and unit.lower() not in _names():
        unit, _, rate = unit.partition(" per ")
    return Quantity(tuple(numbers), _unit(unit), rate, surface)


def _names() -> dict[str, str]:
    """Lower-cased names and spellings of our units and currencies -> our name."""
    known = {spelling: unit for spelling, (_, unit) in unit_names.spellings().items()}
    known |= {unit.lower(): unit for unit in known.values()}
    known |= {row.name.lower(): row.name for row in CURRENCIES}
    known |= {row.code.lower(): row.name for row in CURRENCIES if row.code}
    return known


def _unit(name: str) -> str:
    plain = name.strip().lower()
    if plain in _ALIASES:
        return _ALIASES[plain]
    if plain in _MINOR or plain.endswith(" of age") or plain in ("year", "month", "week", "day"):
        return plain.removesuffix(" of age")
    # a counted noun is no unit: the number is bare
    return _names().get(plain, "")


def predicted(text: str, name: str = "") -> list[Quantity]:
    """What this product reads: measured values, ages and the numbers that are neither.

    ``name``: the set, of which only the classes that it annotates are kept.
    """
    read = Text(text)
    # the numbers in dates and clock times are no quantities
    taken = [fact.span for fact in find_facts(read) if fact.kind in ("date", "clock")]
    found = []
    for measured in units.scan(read):
        if not any(span.meets(measured.span) for span in taken):
            values = _values(measured.low, measured.high)
            surface = read[measured.span]
            found.append(
                Quantity(values, measured.unit, measured.rate, surface, measured.dimension)
            )
            taken.append(measured.span)
    for age in ages(read):
        values = _values(age.quantity.low, age.quantity.high)
        found.append(Quantity(values, age.unit, "", read[age.span], "age"))
        taken.append(age.span)
    for number in read.view(numerals.scan):
        if not any(span.meets(number.span) for span in taken):
            time = _TIME.match(text, number.span.end)
            unit = time.group(1).lower() if time else ""
            sort = "ordinal" if number.ordinal else "duration" if time else "number"
            found.append(
                Quantity(_values(number.low, number.high), unit, "", read[number.span], sort)
            )
    kept = _ANNOTATES.get(name.rpartition(":")[2])
    if kept is not None:
        return [one for one in found if one.sort in kept]
    if name.endswith(":DimensionModel"):
        return [one for one in found if one.sort not in _OTHERS]
    return found


def _values(low: int | Fraction, high: int | Fraction) -> tuple[float, ...]:
    if low == high:
        return (float(low),)
    return (float(low), float(high), float(low + high) / 2)


def _same_value(ours: Quantity, theirs: Quantity) -> bool:
    scales = (1.0, 0.01) if theirs.unit in _MINOR else (1.0,)
    if any(_close(a, b * s) for a in ours.values for b in theirs.values for s in scales):
        return True
    one, other = _base(ours), _base(theirs)
    return (
        one is not None and other is not None and one[0] == other[0] and _close(one[1], other[1])
    )


def _base(quantity: Quantity) -> tuple[str, float] | None:
    """In the base unit of its dimension, so that 2 yd 1 ft is the suite's 84 inches."""
    try:
        dimension = unit_names.dimension_of(quantity.unit)
        base = unit_names.base_values(
            quantity.unit, Fraction(quantity.values[0]).limit_denominator(10**9)
        )
    except KeyError:
        return None
    return dimension, float(base[0])


def _close(one: float, other: float) -> bool:
    return abs(one - other) <= 1e-4 * max(1e-9, abs(other))


def _same_unit(ours: Quantity, theirs: Quantity) -> bool:
    if theirs.rate and ours.rate and ours.rate != theirs.rate:
        return False
    if ours.unit == theirs.unit:
        return True
    if theirs.unit in _MINOR:
        return bool(ours.unit) and any(row.name == ours.unit for row in CURRENCIES)
    names = {row.name for row in CURRENCIES}
    if ours.unit in names and theirs.unit in names:
        return unit_names.same_currency(ours.unit, theirs.unit)
    one, other = _base(ours), _base(theirs)
    return (
        one is not None and other is not None and one[0] == other[0] and _close(one[1], other[1])
    )


@dataclass(slots=True)
class Tally:
    """Right, predicted and annotated; ``misses`` by reason, with the first example of each."""

    value: int = 0
    unit: int = 0
    predicted: int = 0
    annotated: int = 0
    misses: Counter[str] = field(default_factory=Counter)
    examples: dict[str, str] = field(default_factory=dict)

    def miss(self, reason: str, example: str) -> None:
        self.misses[reason] += 1
        self.examples.setdefault(reason, example)

    def f1(self, right: int) -> float:
        """In percent."""
        return 100 * 2 * right / max(1, self.predicted + self.annotated)


def score(ours: list[Quantity], theirs: list[Quantity], text: str, tally: Tally) -> None:
    """Adds one row: each annotated quantity takes at most one prediction."""
    tally.predicted += len(ours)
    tally.annotated += len(theirs)
    free = list(ours)
    for want in theirs:
        fits = [q for q in free if _same_value(q, want)]
        best = next((q for q in fits if _same_unit(q, want)), fits[0] if fits else None)
        if best is None:
            told = "no number is read" if not ours else "another number is read"
            tally.miss(
                f"{told} ({want.unit or 'bare number'})",
                f"{want.surface or text} -> {want.values}",
            )
            continue
        free.remove(best)
        tally.value += 1
        if _same_unit(best, want):
            tally.unit += 1
        else:
            reason = f"unit: {best.unit or 'none'} for {want.unit or 'none'}"
            tally.miss(reason, want.surface or text[:70])
    for extra in free:
        tally.miss(
            f"not annotated ({extra.unit or 'bare number'})", f"{extra.surface} in {text[:60]}"
        )
