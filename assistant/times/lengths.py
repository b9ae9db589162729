"""Lengths of time in a text: 18 months, two-week, a year and a half, half an hour.

Ages ("26-year-old", "aged three months"), rates ("twice a week") and ordinals ("the third day")
are no lengths. Days and shorter units compare with one another, months and longer units too;
"months" against "days" only about (30 days, a month).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from assistant.context import spots
from assistant.numbers import numerals
from assistant.numbers.numerals import plain
from assistant.text import Span, Text, Token

__all__ = ["UNITS", "Found", "Length", "length", "scan"]

Value = int | Fraction

# unit -> (base, how many of the base); seconds for what clocks measure, months above
_SCALES: dict[str, tuple[str, int]] = {
    "second": ("second", 1),
    "minute": ("second", 60),
    "hour": ("second", 3600),
    "day": ("second", 86_400),
    "night": ("second", 86_400),
    "week": ("second", 604_800),
    "fortnight": ("second", 1_209_600),
    "month": ("month", 1),
    "year": ("month", 12),
    "decade": ("month", 120),
    "century": ("month", 1200),
    "millennium": ("month", 12_000),
}
UNITS: dict[str, str] = {form: unit for unit in _SCALES for form in (unit, unit + "s")}
_PLURALS = {"century": "centuries", "millennium": "millennia"}
UNITS |= {"centuries": "century", "millennia": "millennium"}
UNITS |= {"hr": "hour", "hrs": "hour", "min": "minute", "mins": "minute"}
UNITS |= {"sec": "second", "secs": "second", "yr": "year", "yrs": "year"}
_LONG = {unit + "long": unit for unit in ("day", "week", "month", "year", "decade", "hour")}
_TRIGGERS = frozenset(UNITS) | frozenset(_LONG)
_ATTACHED = re.compile(r"(\d{1,4})(hrs?|h|mins?|secs?|yrs?|years?|months?|weeks?|days?|hours?)")
_SHORT = {"h": "hour"}
# words that may stand between the number and the unit
_BETWEEN = frozenset(
    "more long straight consecutive full whole calendar working extra additional further"
    " successive other business school light entire solid mere short brief magical gruelling"
    " grueling frantic terrifying harrowing agonising agonizing crazy tense".split()
)
# "the last one year": a weak number for all that a length
_LAST = frozenset("last past next coming previous".split())
_WHOLE = frozenset("entire full whole solid".split())
# before "a year": what makes it a length and no rate
_CUES = frozenset(
    "for in within after than nearly about over almost around lasted spent under during"
    " take takes last lasts spend spends least took lasting only just another another's"
    " throughout entire even".split()
)


@dataclass(frozen=True, slots=True)
class Length:
    """A length in ``base`` ("second" or "month") and as it is written: ``count`` units."""

    low: Value
    high: Value
    base: str
    count: Value
    unit: str

    def __str__(self) -> str:
        unit = self.unit if self.count == 1 else _PLURALS.get(self.unit, self.unit + "s")
        return f"{plain(self.count)} {unit}"

    @property
    def in_days(self) -> Fraction:
        """About so many days: a month is 30.44 of them."""
        if self.base == "second":
            return Fraction(self.low) / 86_400
        return Fraction(self.low) * Fraction(3044, 100)


Found = tuple[Span, Length]


def scan(text: Text) -> tuple[Found, ...]:
    """``(span, length)`` of every length of time in order; memoised by ``text.view(scan)``."""
    tokens = text.tokens
    likely = spots(text, _TRIGGERS)
    if not likely:
        return ()
    numbers = {n.span.end: n for n in text.view(numerals.scan) if not n.ordinal}
    found: list[Found] = []
    for at in likely:
        token = tokens[at]
        word = token.lower
        unit = UNITS.get(word)
        if unit is None:
            if word in _LONG:
                found.append((Span(token.start, token.end), length(1, 1, _LONG[word])))
            elif (match := _ATTACHED.fullmatch(word)) and not _is_age(tokens, at):
                name = _SHORT.get(match[2]) or UNITS[match[2]]
                count = int(match[1])
                found.append((Span(token.start, token.end), length(count, count, name)))
            continue
        read = _read(text, tokens, at, unit, numbers)
        if read is None:
            continue
        last = found[-1] if found else None
        if last and _follows(text, last, read):
            read = _joined(last, read)
            found.pop()
        found.append(read)
    return tuple(found)


def length(low: Value, high: Value, unit: str) -> Length:
    """So many of a unit that `UNITS` names."""
    base, scale = _SCALES[unit]
    return Length(low * scale, high * scale, base, low, unit)


def _read(
    text: Text, tokens: list[Token], at: int, unit: str, numbers: dict[int, numerals.Number]
) -> Found | None:
    if tokens[at].text == "HRs" or _is_age(tokens, at) or _is_rate(tokens, at):
        return None  # (home runs, the first)
    before = at - 1
    while before >= 0 and at - before <= 2 and tokens[before].lower in _BETWEEN:
        before -= 1
    if before >= 0 and tokens[before].end not in numbers:
        before = _past_describing(tokens, before)
    if before >= 2 and tokens[before].lower in ("plus", "odd"):
        before -= 1  # "12-plus years"
    if before >= 1 and tokens[before].text in ("-", "‑", "–"):
        before -= 1
    if before < 0 or tokens[before].text in "-–":
        return _long(tokens, at, unit)
    number = numbers.get(tokens[before].end)
    end = tokens[at].end
    if number is not None and number.form not in ("vague", "article"):
        if number.span.start and text.raw[number.span.start - 1] in "$£€":
            return None  # "$15.5M days before"
        last = tokens[before - 1].lower if before else ""
        weak = number.weak and not (last in _LAST and before == at - 1)
        if weak or (number.low == 1 and unit in ("day", "night", "second")):
            return None
        if tokens[at].lower == "second" and before == at - 1:
            return None  # "two second goals"; "30-second" has its hyphen
        first = text.token_index(number.span.start)
        if first and tokens[first - 1].lower in ("aged", "age"):
            return None
        low, high = number.low, number.high
        if low != high and 1900 <= low <= 2100:
            return None  # "the 2013-2014 school year"
        half, end = _half_after(tokens, at, end)
        return Span(number.span.start, end), length(low + half, high + half, unit)
    article = tokens[before]
    if article.lower == "another" and before == at - 1 and unit in ("week", "month", "year"):
        return Span(article.start, end), length(1, 1, unit)
    if article.lower in ("a", "an") and before == at - 1:
        return _long(tokens, at, unit) or _one(tokens, before, at, unit)
    if article.lower in ("a", "an") and before == at - 2 and tokens[at - 1].lower in _WHOLE:
        return Span(article.start, end), length(1, 1, unit)
    if article.lower in ("half", "quarter") and before >= 0:
        # half-hour, half hour, quarter-century
        part = Fraction(1, 2) if article.lower == "half" else Fraction(1, 4)
        if unit in ("hour", "century", "decade"):
            return Span(article.start, end), length(part, part, unit)
    return _long(tokens, at, unit)


# endings of adjectives: "five glorious days"
_DESCRIBING = ("ous", "ful", "less", "ible", "able", "ive", "ic")


def _past_describing(tokens: list[Token], before: int) -> int:
    """ "eight nail-biting days", "six traffic-free minutes": past the adjective."""
    if before < 1 or not tokens[before].lower.isalpha():
        return before
    compound = tokens[before - 1].text in ("-", "‑") and before >= 3
    if compound and tokens[before - 2].lower.isalpha() and tokens[before].lower != "old":
        return before - 3
    return before - 1 if tokens[before].lower.endswith(_DESCRIBING) else before


def _long(tokens: list[Token], at: int, unit: str) -> Found | None:
    """ "year-long"."""
    if [token.lower for token in tokens[at : at + 3]] == [unit, "-", "long"]:
        return Span(tokens[at].start, tokens[at + 2].end), length(1, 1, unit)
    return None


def _one(tokens: list[Token], before: int, at: int, unit: str) -> Found | None:
    """ "for a year", "half an hour", "a quarter of a century"; never a rate."""
    lead = tokens[before - 1].lower if before else ""
    if lead == "half":
        part = Fraction(1, 2)
        return Span(tokens[before - 1].start, tokens[at].end), length(part, part, unit)
    if lead == "of" and before >= 2 and tokens[before - 2].lower in ("half", "quarter"):
        part = Fraction(1, 2) if tokens[before - 2].lower == "half" else Fraction(1, 4)
        return Span(tokens[before - 2].start, tokens[at].end), length(part, part, unit)
    quarters = [token.lower for token in tokens[max(0, before - 3) : before]]
    if quarters == ["three", "quarters", "of"] and unit in ("hour", "century"):
        part = Fraction(3, 4)
        return Span(tokens[before - 3].start, tokens[at].end), length(part, part, unit)
    if unit in ("second", "minute", "day", "night"):
        return None
    half, end = _half_after(tokens, at, tokens[at].end)
    if not half and lead not in _CUES:
        return None
    return Span(tokens[before].start, end), length(1 + half, 1 + half, unit)


def _half_after(tokens: list[Token], at: int, end: int) -> tuple[Value, int]:
    follow = [token.lower for token in tokens[at + 1 : at + 4]]
    if follow == ["and", "a", "half"]:
        return Fraction(1, 2), tokens[at + 3].end
    return 0, end


def _is_rate(tokens: list[Token], at: int) -> bool:
    """ "six days a week", "24 hours a day"."""
    follow = [token.lower for token in tokens[at + 1 : at + 3]]
    return len(follow) > 1 and follow[0] in ("a", "per", "each", "every") and follow[1] in UNITS


def _is_age(tokens: list[Token], at: int) -> bool:
    """ "years old", "-year-old", "years of age"."""
    follow = [token.lower for token in tokens[at + 1 : at + 3]]
    if not follow:
        return False
    return follow[0] in ("old", "olds") or (
        len(follow) > 1
        and (
            (follow[0] in ("-", "‑") and follow[1] in ("old", "olds"))
            or (follow[0] == "of" and follow[1] == "age")
        )
    )


def _follows(text: Text, last: Found, read: Found) -> bool:
    """ "two hours 15 minutes", "three years and two months"."""
    (before, first), (after, second) = last, read
    between = text.raw[before.end : after.start]
    if len(between) > 6 or between.strip(" ,") not in ("", "and"):
        return False
    if text.raw[after.end - 4 : after.end] == "long":
        return False
    return first.base == second.base and _SCALES[first.unit] > _SCALES[second.unit]


def _joined(last: Found, read: Found) -> Found:
    (before, first), (after, second) = last, read
    low, high = first.low + second.low, first.high + second.high
    _, scale = _SCALES[first.unit]
    count: Value = Fraction(low) / scale
    return Span(before.start, after.end), Length(low, high, first.base, count, first.unit)
