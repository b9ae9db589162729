"""Lengths of time that other words of an article imply: "the past month", "all week", "on day 57",
"3,000 combat hours". A draft may tell each as a length."""

from __future__ import annotations

from assistant.lexicon.calendar_words import MONTHS, SHORT_MONTHS
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.numbers import numerals
from assistant.text import Span, Text
from assistant.times import calendar
from assistant.times.lengths import UNITS, Found, length

__all__ = ["implied"]


def implied(text: Text) -> tuple[Found, ...]:
    """Lengths that other words imply: "the past month", "the 20th anniversary", "his fifth
    year in prison", "on day 57", "a decade's worth"."""
    found = [
        (span, length(1, 1, date.unit))
        for span, date in text.view(calendar.scan)
        if date.shift in (-1, 1) and not date.elsewhere and date.unit in UNITS
    ]
    tokens = text.tokens
    numbers = text.view(numerals.scan)
    ordinals = {n.span.end: n for n in numbers if n.ordinal}
    starts = {n.span.start: n for n in numbers if n.form == "digits" and not n.ordinal}
    for at, token in enumerate(tokens[1:], start=1):
        word = token.lower
        if token.text in ("'s", "’s") and tokens[at - 1].lower in _WORTH and at > 1:
            if tokens[at - 2].lower in ("a", "an"):
                whole = Span(tokens[at - 2].start, tokens[at - 1].end)
                found.append((whole, length(1, 1, tokens[at - 1].lower)))
            continue
        if word in _WORTH and tokens[at - 1].lower in _ALL:
            # "all week", "the week of March 2"
            found.append((Span(tokens[at - 1].start, token.end), length(1, 1, word)))
        elif word in _WORTH and _told_of(text, at):
            found.append((Span(tokens[at - 1].start, token.end), length(1, 1, word)))
        if word in _HOURS and (told := _kind_of_hours(text, at)):
            found.append(told)
        kind = word == "year" and at > 1 and tokens[at - 1].lower in _KINDS_OF_YEAR
        if kind and tokens[at - 2].lower in ("last", "past", "previous"):
            found.append((Span(tokens[at - 2].start, token.end), length(1, 1, "year")))
        if word == "day" and (day := starts.get(tokens[min(at + 1, len(tokens) - 1)].start)):
            if day.low > 1:
                found.append((Span(token.start, day.span.end), length(day.low, day.low, "day")))
            continue
        unit = _ORDERED.get(word)
        if unit is None:
            continue
        before = at - 1
        while before > 0 and tokens[before].lower in ("straight", "consecutive", "full"):
            before -= 1
        number = ordinals.get(tokens[before].end)
        if number and (number.low > 1 or word in _WORTH):
            span = Span(number.span.start, token.end)
            found.append((span, length(number.low, number.low, unit)))
    return tuple(found)


_ALL = frozenset(("all", "entire", "whole"))
_HOURS = frozenset(("hours", "minutes", "days"))
# in the plural without an "s"
_PERSONS = frozenset("men women people children police staff".split())


def _told_of(text: Text, at: int) -> bool:
    """ "A year of losses", and not "a year of 53 weeks"; "the week of March 2"."""
    before, tokens = text.tokens[at - 1].lower, text.tokens[at + 1 : at + 3]
    if len(tokens) < 2 or tokens[0].lower != "of":
        return False
    if before == "a":
        return tokens[1].text.isalpha()
    month = tokens[1].lower in MONTHS or tokens[1].lower in SHORT_MONTHS
    return before == "the" and month


def _kind_of_hours(text: Text, at: int) -> Found | None:
    """ "3,000 combat hours": a noun tells what is done in them."""
    tokens = text.tokens
    kind = tokens[at - 1].lower if at > 1 else ""
    if not kind.isalpha() or kind.endswith("s") or kind in _PERSONS or kind in FUNCTION_WORDS:
        return None
    number = text.view(_ends).get(tokens[at - 2].end)
    if number is None or number.low != number.high or number.weak or number.low <= 1:
        return None
    span = Span(number.span.start, tokens[at].end)
    return span, length(number.low, number.high, UNITS[tokens[at].lower])


def _ends(text: Text) -> dict[int, numerals.Number]:
    numbers = text.view(numerals.scan)
    return {n.span.end: n for n in numbers if n.form == "digits" and not n.ordinal}


_KINDS_OF_YEAR = frozenset("fiscal financial school academic".split())
_WORTH = frozenset("week month year decade century".split())
# what an ordinal of it tells of a length: the fifth year in prison, the sixth session of losses
_ORDERED = {"anniversary": "year", "birthday": "year", "session": "day"}
_ORDERED |= {unit: unit for unit in ("day", "night", "week", "month", "year")}
