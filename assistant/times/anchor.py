"""The day an article is dated, and what its expressions mean seen from that day."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from itertools import islice, pairwise

from assistant.clauses import likeness
from assistant.furniture import furniture, in_furniture
from assistant.patterns import deferred
from assistant.text import Span, Text
from assistant.times import calendar
from assistant.times.dates import Date

__all__ = ["Anchor", "anchor", "days", "years_apart", "years_through"]

# a line of its own, or brackets at the top, that hold little but the date
_TOP = deferred(r"\s*\(")
_SPARE = 45
_DAYS = {"day": 1, "night": 1, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}

Days = tuple[datetime.date, datetime.date]


@dataclass(frozen=True, slots=True)
class Anchor:
    """The article's own date and where it says so."""

    date: datetime.date
    span: Span

    def __str__(self) -> str:
        return f"{self.date.day} {self.date:%B} {self.date.year}"


def anchor(text: Text) -> Anchor | None:
    """From a dateline, a label such as "Date:", brackets at the top, or a line of its own."""
    return text.view(_read)


def _read(text: Text) -> Anchor | None:
    paragraphs = text.paragraphs
    ends = paragraphs[:4] + paragraphs[4:][-3:]
    pieces = [piece.span for piece in furniture(text) if piece.name in ("dateline", "label")]
    top = _TOP.match(text.raw)
    if top:
        close = text.raw.find(")", top.end(), top.end() + _SPARE)
        if close > 0:
            pieces.append(Span(top.end(), close))
    pieces += [span for span in ends if span.end - span.start <= _SPARE]
    if not pieces:
        return None
    for span, date in text.view(calendar.scan):
        if not (date.year and date.month and date.day) or date.last_day:
            continue
        day = _day(date.year, date.month, date.day)
        if day and any(piece.covers(span) for piece in pieces):
            return Anchor(day, span)
    return None


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def days(date: Date, now: datetime.date) -> Days | None:
    """The first and last day that an expression means, written on the day ``now``.

    A weekday is the one of the seven days up to ``now``, a date without a year the nearest
    such one that is not more than two months ahead. None where it cannot be said.
    """
    if date.elsewhere:
        return None
    if date.shift is not None:
        return _relative(date, now)
    if date.weekday is not None and date.month is None:
        day = now - datetime.timedelta((now.weekday() - date.weekday) % 7)
        return day, day
    year = date.year
    if year is None:
        month = date.month or (3 * date.quarter - 2 if date.quarter else None)
        if month is None:
            return None
        year = now.year
        if month - now.month > 2:
            year -= 1
        elif now.month - month >= 10:
            year += 1
    if not 1 <= year <= 9900:
        return None
    if date.quarter:
        return _months(year, 3 * date.quarter - 2, 3)
    if date.season:
        return None
    if date.month is None:
        last = date.last_year or year + (date.years or 1) - 1
        return datetime.date(year, 1, 1), datetime.date(last, 12, 31)
    if date.day is None:
        return _months(year, date.month, 1)
    first, last_day = _day(year, date.month, date.day), date.last_day or date.day
    end = _day(year, date.month, last_day)
    return (first, end) if first and end else None


def _months(year: int, month: int, count: int) -> Days | None:
    """Whole months from one on; ``month`` may lie outside 1 to 12."""
    first = year * 12 + month - 1
    after = first + count
    if not 12 <= first < after <= 12 * 9900:
        return None
    start = datetime.date(first // 12, first % 12 + 1, 1)
    return start, datetime.date(after // 12, after % 12 + 1, 1) - datetime.timedelta(1)


def _relative(date: Date, now: datetime.date) -> Days | None:
    assert date.shift is not None
    if date.weekday is not None:
        back = (now.weekday() - date.weekday) % 7
        day = now - datetime.timedelta(back or (7 if date.shift < 0 else 0))
        if date.shift > 0:
            day += datetime.timedelta(7)
        return day, day
    unit, shift = date.unit or "", date.shift
    if unit in _MONTHS:
        length = _MONTHS[unit]
        month = (now.month - 1) // min(length, 12) * min(length, 12) + 1
        return _months(now.year, month + shift * length, length)
    if unit in _DAYS and abs(shift) < 4000:
        length = _DAYS[unit]
        first = now - datetime.timedelta(now.weekday() if length > 1 else 0)
        first += datetime.timedelta(shift * length)
        return first, first + datetime.timedelta(length - 1)
    if unit == "weekend" and abs(shift) < 500:
        first = now + datetime.timedelta(5 - now.weekday() + 7 * shift)
        return first, first + datetime.timedelta(1)
    return None


# words that must be shared with the claim: two years are easily so few years apart by chance
_BY_CHANCE = ((4, 3), (19, 2), (10**6, 0))
# of the article's own year and another so few are enough, from this many years on
_FROM_NOW = (5, 1)
_PAIRS = 12


def years_apart(
    draft: Text, claim: Span, text: Text, apart: int
) -> tuple[str, tuple[Span, ...]] | None:
    """Two years of a text, or one and the year of its own date, that lie so many years apart,
    where the text tells of what the claim tells: the working and where the two stand.

    Two years a few years apart stand in most articles, so these must share more with the claim.
    """
    if not 1 <= apart <= 3000:
        return None
    years = text.view(_years)
    own = text.view(_read)
    wanted = next(words for most, words in _BY_CHANCE if apart <= most)
    pairs = ((year, year + apart) for year in years if year + apart in years)
    for earlier, later in islice(pairs, _PAIRS):
        if own and later == own.date.year and apart >= _FROM_NOW[0]:
            wanted = min(wanted, _FROM_NOW[1])
        for first in years[earlier]:
            if likeness(draft, claim, text, first, _NO_WORDS).shared >= wanted:
                return f"{later} - {earlier} = {apart}.", (first, years[later][0])
        for second in years[later]:
            if own and second == own.span:
                continue
            if likeness(draft, claim, text, second, _NO_WORDS).shared >= wanted:
                return f"{later} - {earlier} = {apart}.", (years[earlier][0], second)
    return None


def years_through(
    draft: Text, claim: Span, text: Text, many: int
) -> tuple[str, tuple[Span, ...]] | None:
    """ "From 2016 through 2018", which are three years with the first and the last, where the
    text tells of what the claim tells: the working and where it stands."""
    dates = [(span, date) for span, date in text.view(calendar.scan) if date.year]
    ranges: list[tuple[Span, int | None, int | None]]
    ranges = [(span, date.year, date.last_year) for span, date in dates if date.last_year]
    for (first, one), (second, other) in pairwise(dates):
        joined = text.raw[first.end : second.start].strip().lower() in _THROUGH
        if joined and one.month is None and other.month is None:
            ranges.append((Span(first.start, second.end), one.year, other.year))
    for span, low, high in ranges[:_PAIRS]:
        if low is None or high is None or high - low + 1 != many:
            continue
        if likeness(draft, claim, text, span, _NO_WORDS).shared >= _OF_RANGE:
            return f"{low} to {high} are {many} years.", (span,)
    return None


_THROUGH = frozenset(("through", "thru", "to", "until", "and", "-", "–", "—"))
_OF_RANGE = 2

# "year" and its like are near every year
_NO_WORDS = frozenset({"year", "month", "day", "week", "decad", "time", "last", "ago", "later"})


def _years(text: Text) -> dict[int, list[Span]]:
    """The years of a text's body and of its own date, with the first places of each."""
    found: dict[int, list[Span]] = {}
    for span, date in text.view(calendar.scan):
        if date.year and not date.years and not in_furniture(text, span):
            places = found.setdefault(date.year, [])
            if len(places) < 6:
                places.append(span)
    own = text.view(_read)
    if own:
        found.setdefault(own.date.year, []).append(own.span)
    return found
