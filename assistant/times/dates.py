"""One date expression as a record, and dates written in figures alone."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields

from assistant.lexicon.calendar_words import DAY_NAMES, MONTH_NAMES
from assistant.patterns import deferred

__all__ = ["Date", "full_year", "in_figures"]


@dataclass(frozen=True, slots=True)
class Date:
    """One date expression; what it does not say is None.

    ``weekday`` counts from Monday = 0. ``last_day`` and ``last_year`` end a range. ``years``
    is the length in years of a decade (10) or century (100) that begins in ``year``. A relative
    expression has ``unit`` and ``shift`` (last week: week, -1), counted from now or, where
    ``elsewhere`` is True, from another event.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    last_day: int | None = None
    last_year: int | None = None
    years: int | None = None
    quarter: int | None = None
    season: str | None = None
    unit: str | None = None
    shift: int | None = None
    elsewhere: bool = False

    @property
    def grain(self) -> str:
        """What kind of answer it gives to "when"."""
        for name in ("shift", "day", "weekday", "month", "quarter", "season", "years", "year"):
            if getattr(self, name) is not None:
                return "relative" if name == "shift" else name
        return "year"

    def parts(self) -> dict[str, int | str]:
        """The fields that it states."""
        return {name: value for name in _PARTS if (value := getattr(self, name)) is not None}

    def __str__(self) -> str:
        if self.shift is not None:
            named = DAY_NAMES[self.weekday] if self.weekday is not None else self.unit
            return f"{named}{self.shift:+d}" + (" from there" if self.elsewhere else "")
        if self.years:
            return f"{self.year}s" if self.years == 10 else f"century from {self.year}"
        words = []
        if self.weekday is not None:
            words.append(DAY_NAMES[self.weekday])
        if self.quarter is not None:
            words.append(f"Q{self.quarter}")
        if self.season is not None:
            words.append(self.season)
        if self.day is not None:
            words.append(f"{self.day}" + (f"-{self.last_day}" if self.last_day else ""))
        if self.month is not None:
            words.append(MONTH_NAMES[self.month - 1])
        if self.year is not None:
            words.append(f"{self.year}" + (f"-{self.last_year}" if self.last_year else ""))
        return " ".join(words)


_PARTS = tuple(field.name for field in fields(Date) if field.name != "elsewhere")

_ISO = deferred(r"(\d{4})([-/])(0?[1-9]|1[0-2])\2([0-2]?\d|3[01])(?![\w/-])")
_SLASHED = deferred(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?![\w/-])")
_DOTTED = deferred(r"([0-3]?\d)\.([01]?\d)\.((?:19|20)\d\d)")


def in_figures(raw: str, start: int) -> tuple[int, Date] | None:
    """A date such as 2020-03-11, 3/11/2020 or 11.3.2020 at ``start``, and where it ends."""
    for pattern in (_ISO, _SLASHED, _DOTTED):
        match = pattern.match(raw, start, start + 16)
        date = _from_figures(pattern, match) if match else None
        if match and date:
            return match.end(), date
    return None


def full_year(two: int) -> int:
    """1990 for 90 and 2015 for 15: the hundred years from 1930."""
    return 1900 + two if two >= 30 else 2000 + two


def _from_figures(pattern: re.Pattern[str], match: re.Match[str]) -> Date | None:
    """ISO, or day and month in either order where only one makes a date; else American."""
    if pattern is _ISO:
        return Date(int(match[1]), int(match[3]), int(match[4])) if int(match[4]) else None
    if pattern is _DOTTED:
        first, second, year = int(match[2]), int(match[1]), int(match[3])
    else:
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        if match[2] != "/" and year < 100:
            return None
        if year < 100:
            year = full_year(year)
    if first > 12:
        first, second = second, first
    if not (1 <= first <= 12 and 1 <= second <= 31) or not 1000 <= year <= 2100:
        return None
    return Date(year, first, second)
