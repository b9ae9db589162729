"""The date expressions of a text: one pass over its tokens.

Read are weekdays, months, days of a month, years, full dates in words and digits, decades,
centuries, quarters, seasons with a year, and expressions relative to now ("last week") or to
another event ("two days later"). Names and other words that look like them are not: the verbs
may and march, Sheffield Wednesday, 2000 people, someone in her 80s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

from assistant import numerals
from assistant.context import spots
from assistant.lexicon.calendar_words import (
    AGO,
    COUNTED,
    DAY_NAMES,
    EARLIER,
    LATER,
    LEADS,
    MONTH_NAMES,
    MONTHS,
    NAMED_DAYS,
    NAMES_TOO,
    NOW_WORDS,
    QUARTERS,
    SEASONS,
    SHIFTS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    UNITS,
    VERBS_TOO,
    WEEKDAYS,
)
from assistant.text import Span, Text, Token

__all__ = ["Date", "scan"]


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

Found = tuple[Span, Date]

_DAY = re.compile(r"(0?[1-9]|[12]\d|3[01])(st|nd|rd|th)?")
_YEAR = re.compile(r"1[0-9]\d\d|20\d\d")
_DECADE = re.compile(r"(1[5-9]|20)?(\d0)s")
_QUARTER = re.compile(r"(?:q([1-4])|([1-4])q)")
_ISO = re.compile(r"(\d{4})([-/])(0?[1-9]|1[0-2])\2([0-2]?\d|3[01])(?![\w/-])")
_SLASHED = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?![\w/-])")
_DOTTED = re.compile(r"([0-3]?\d)\.([01]?\d)\.((?:19|20)\d\d)")
_PARTING = frozenset("-/.")
_DASHES = frozenset("-–—/‑")


def scan(text: Text) -> tuple[Found, ...]:
    """``(span, date)`` of every date expression in order; memoised by ``text.view(scan)``."""
    tokens = text.tokens
    likely = spots(text, _TRIGGERS)
    if not likely:
        return ()
    reader = _Reader(text)
    found: list[Found] = []
    done = 0
    for at in likely:
        read = reader.at(at) if at >= done else None
        if read is not None:
            first, done, date = read
            found.append((Span(tokens[first].start, tokens[done - 1].end), date))
    return tuple(found)


# first token, one past the last token, date
Read = tuple[int, int, Date]


class _Reader:
    """Reads one date at one token; every look around is bounded."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.tokens: Sequence[Token] = text.tokens
        self.cased = text.cased

    def word(self, at: int) -> str:
        return self.tokens[at].lower if 0 <= at < len(self.tokens) else ""

    def joined(self, at: int) -> bool:
        """The token stands right against the one before it."""
        return 0 < at < len(self.tokens) and self.tokens[at - 1].end == self.tokens[at].start

    def at(self, at: int) -> Read | None:
        token = self.tokens[at]
        word = token.lower
        if token.text[0].isdigit():
            return self.digits(at)
        if word in WEEKDAYS or word in SHORT_WEEKDAYS:
            return self.weekday(at)
        if word in MONTHS or word in SHORT_MONTHS:
            return self.month(at)
        if word in SHIFTS:
            return self.shifted(at)
        if word in NOW_WORDS:
            return at, at + 1, Date(unit="day", shift=NOW_WORDS[word])
        if word in SEASONS:
            return self.season(at)
        if word == "century":
            return self.century(at)
        if word in QUARTERS or word.startswith("q"):
            return self.quarter(at)
        return self.offset(at)

    # -- weekdays, months and days ------------------------------------------------------

    def weekday(self, at: int) -> Read | None:
        word = self.word(at)
        full = word in WEEKDAYS
        number = WEEKDAYS[word] if full else SHORT_WEEKDAYS[word]
        if full and (
            (self.word(at - 1), "") in NAMED_DAYS or ("", self.word(at + 1)) in NAMED_DAYS
        ):
            return None
        follow = at + 1
        while follow < at + 3 and self.word(follow) in (",", "."):
            follow += 1
        rest = self.day_and_month(follow)
        if rest is None and self.word(follow) in _MONTH_WORDS:
            rest = self.month(follow)
            if rest and rest[2].day is None:
                rest = None
        if rest:
            return at, rest[1], replace(rest[2], weekday=number)
        return (at, at + 1, Date(weekday=number)) if full else None

    def month_number(self, at: int) -> int | None:
        word = self.word(at)
        return MONTHS.get(word) or SHORT_MONTHS.get(word)

    def month(self, at: int) -> Read | None:
        """A month with the day and year that follow it."""
        number = self.month_number(at)
        if number is None:
            return None
        word, token = self.word(at), self.tokens[at]
        end = at + 1
        if word in SHORT_MONTHS and self.word(end) == "." and self.joined(end):
            end += 1
        day, last_day, after = self.day(end)
        if day is not None:
            year, last = self.year_after(after)
            return at, last, Date(year, number, day, last_day=last_day)
        year, last = self.year_after(end)
        if year is None and not self.is_month(at, end, token, word):
            return None
        return at, last if year else at + 1, Date(year, number)

    def is_month(self, at: int, end: int, token: Token, word: str) -> bool:
        """A month's name alone: not a verb, not a given name, not a word cut short."""
        if word in SHORT_MONTHS and word not in MONTHS:
            return end > at + 1 and token.text[0].isupper()
        before, follow = self.word(at - 1), self.word(end)
        if word in (VERBS_TOO | NAMES_TOO) and self.cased and token.text.islower():
            return False
        if word in VERBS_TOO:
            return before in LEADS and follow not in ("be", "have", "not", "well")
        if word in NAMES_TOO and self.cased and before not in LEADS - {"and", "to", "by"}:
            after = self.tokens[end].text if end < len(self.tokens) else ""
            return not (after[:1].isupper() or follow in ("said", "says", "told", "was", "is"))
        return True

    def day(self, at: int) -> tuple[int | None, int | None, int]:
        """A day of a month at ``at``, the last day of a range, and where it ends."""
        match = _DAY.fullmatch(self.word(at))
        if not match or (not match[2] and self.word(at + 1) in COUNTED):
            return None, None, at
        follow = self.word(at + 1)
        if follow in ("%", "a.m", "p.m", "a.m.", "p.m.", "am", "pm", "million", "billion"):
            return None, None, at
        last = _DAY.fullmatch(self.word(at + 2))
        if follow in _DASHES or (follow in ("and", "to") and match[2]):
            if last and self.word(at + 3) not in COUNTED and self.word(at + 3) not in _DASHES:
                return int(match[1]), int(last[1]), at + 3
            if follow in _DASHES and self.joined(at + 1) and self.joined(at + 2):
                # "March 10-year": the figure belongs to what follows the hyphen
                return None, None, at
        return int(match[1]), None, at + 1

    def day_and_month(self, at: int) -> Read | None:
        """ "11 March 2020", "3rd of May", "3-5 April" from a day at ``at``."""
        if at >= len(self.tokens) or not self.word(at)[:1].isdigit():
            return None
        match = _DAY.fullmatch(self.word(at))
        if not match:
            return None
        day, last_day, end = int(match[1]), None, at + 1
        if self.word(end) in _DASHES or self.word(end) in ("and", "to"):
            last = _DAY.fullmatch(self.word(end + 1))
            if last:
                last_day, end = int(last[1]), end + 2
        if self.word(end) == "of" and match[2]:
            end += 1
        number = self.month_number(end)
        if number is None:
            return None
        if self.word(end) in VERBS_TOO and self.cased and self.tokens[end].text.islower():
            return None
        stop = end + 1
        short = self.word(end) in SHORT_MONTHS and self.word(stop) == "." and self.joined(stop)
        if short and self.year_after(stop + 1)[0]:
            stop += 1
        year, last_token = self.year_after(stop)
        return at, last_token if year else stop, Date(year, number, day, last_day=last_day)

    def year_after(self, at: int) -> tuple[int | None, int]:
        """The year that may follow a month or a day ("of" and a comma between)."""
        follow = at
        if self.word(follow) in (",", "of"):
            follow += 1
        word = self.word(follow)
        if _YEAR.fullmatch(word) and self.word(follow + 1) not in COUNTED:
            return int(word), follow + 1
        if word in ("'", "’") and re.fullmatch(r"\d\d", self.word(follow + 1)):
            return _full_year(int(self.word(follow + 1))), follow + 2
        return None, at

    # -- digits: years, decades, ISO and slashed dates ----------------------------------

    def digits(self, at: int) -> Read | None:
        token = self.tokens[at]
        raw, start = self.text.raw, token.start
        if len(token.text) > 12 or (start and raw[start - 1] in "/.,$£€#-" and self.joined(at)):
            match = _DECADE.fullmatch(token.lower)
            if match and raw[start - 1] == "-":
                return self.decade(at, match)
            if not _YEAR.fullmatch(token.text) or raw[start - 1] in "$£€#.,":
                return None
        marked = "." in token.text or raw[token.end : token.end + 1] in _PARTING
        for pattern in (_ISO, _SLASHED, _DOTTED) if marked else ():
            match = pattern.match(raw, start, start + 16)
            if match:
                date = _from_digits(pattern, match)
                if date:
                    end = at
                    while end < len(self.tokens) and self.tokens[end].start < match.end():
                        end += 1
                    return at, end, date
        read = self.day_and_month(at)
        if read:
            return read
        if match := _DECADE.fullmatch(token.lower):
            return self.decade(at, match)
        if match := _QUARTER.fullmatch(token.lower):
            return self.quarter(at)
        if token.lower in QUARTERS:
            return self.quarter(at)
        if _YEAR.fullmatch(token.text):
            return self.year(at)
        return None

    def year(self, at: int) -> Read | None:
        """Four digits are a year unless they count something."""
        number = int(self.word(at))
        before, after = self.word(at - 1), self.word(at + 1)
        leads = before in LEADS or before in ("'", "(", "the")
        if after in ("%", "°") or before in ("$", "£", "€", "#", "than", "no", "flight", "route"):
            return None
        counted = after in COUNTED or (
            self.word(at + 2) in COUNTED and after.isalpha() and after not in LEADS
        )
        plainly = number % 50 == 0 or number < 1900 or after in COUNTED
        if counted and plainly and before not in ("in", "since"):
            return None
        if number < 1900 and not (before in LEADS or before in ("(", "-", "–")):
            return None
        if number > 2060 or (number % 1000 == 0 and not leads and number != 2000):
            return None
        end, last = at + 1, None
        if after in _DASHES and self.joined(at + 1) and self.joined(at + 2):
            match = re.fullmatch(r"(?:(\d{4})|(\d\d))", self.word(at + 2))
            if match:
                last = int(match[1]) if match[1] else number // 100 * 100 + int(match[2])
                if number < last <= number + 100:
                    return at, at + 3, Date(number, last_year=last)
            elif self.word(at + 2) in COUNTED or self.word(at + 2) in ("strong", "year", "mile"):
                return None
        return at, end, Date(number)

    def decade(self, at: int, match: re.Match[str]) -> Read | None:
        tens = int(match[2])
        if match[1]:
            return at, at + 1, Date(int(match[1]) * 100 + tens, years=10)
        before, first = self.word(at - 1), at
        if before in ("'", "’", "‘") and self.joined(at):
            first, before = at - 1, self.word(at - 2)
        elif before not in ("the", "mid", "early", "late", "-") or tens < 20:
            return None
        elif self.word(at - 2) in ("in", "low", "high", "upper") and before == "the":
            return None  # temperatures and ages: "in the 80s"
        return first, at + 1, Date(_full_year(tens), years=10)

    # -- quarters, seasons, centuries ---------------------------------------------------

    def quarter(self, at: int) -> Read | None:
        match = _QUARTER.fullmatch(self.word(at))
        end = at + 1
        if match:
            number = int(match[1] or match[2])
        else:
            number = QUARTERS[self.word(at)]
            if self.word(end) == "-":
                end += 1
            if self.word(end) != "quarter" or self.word(end + 1) == "-":
                return None
            end += 1
        year, last = self.year_after(end)
        return at, last if year else end, Date(year, quarter=number)

    def season(self, at: int) -> Read | None:
        year, end = self.year_after(at + 1)
        return (at, end, Date(year, season=self.word(at))) if year else None

    def century(self, at: int) -> Read | None:
        first = at - 2 if self.word(at - 1) == "-" else at - 1
        number = self.numbers_ending(first)
        if number is None or not number.ordinal or not 1 <= number.low <= 30:
            return None
        start = self.text.token_index(number.span.start)
        return start, at + 1, Date((int(number.low) - 1) * 100, years=100)

    # -- relative -----------------------------------------------------------------------

    def shifted(self, at: int) -> Read | None:
        """ "last week", "next Tuesday", "this March"."""
        shift, word = SHIFTS[self.word(at)], self.word(at + 1)
        if word in UNITS and (word == UNITS[word] and word != "day"):
            return at, at + 2, Date(unit=UNITS[word], shift=shift)
        if word in SEASONS or word == "quarter":
            return at, at + 2, Date(unit=word, shift=shift)
        if word in ("morning", "afternoon", "evening") and shift == 0:
            return at, at + 2, Date(unit="day", shift=0)
        if word in WEEKDAYS or word in MONTHS:
            read = self.weekday(at + 1) if word in WEEKDAYS else self.month(at + 1)
            if read and read[2].day is None and read[2].year is None:
                return at, read[1], replace(read[2], unit="weekday", shift=shift)
        return None

    def offset(self, at: int) -> Read | None:
        """A unit after a number and before "ago", "later", "earlier"."""
        word, follow = self.word(at), self.word(at + 1)
        if follow in AGO or follow in EARLIER:
            sign = -1
        elif follow in LATER:
            sign = 1
        else:
            return None
        unit = UNITS.get(word)
        if unit is None:
            return None
        before = at - 2 if self.word(at - 1) in ("-",) else at - 1
        number = self.numbers_ending(before)
        if number is not None and number.low == number.high and not number.ordinal:
            first = self.text.token_index(number.span.start)
            if number.low.denominator != 1 or number.low > 10**6:
                return None
            amount = int(number.low)
        elif self.word(at - 1) in ("a", "an"):
            first, amount = at - 1, 1
        else:
            return None
        date = Date(unit=unit, shift=sign * amount, elsewhere=follow not in AGO)
        return first, at + 2, date

    def numbers_ending(self, at: int) -> numerals.Number | None:
        """The number whose last token is ``at``."""
        if not 0 <= at < len(self.tokens):
            return None
        return self.text.view(_numbers_by_end).get(self.tokens[at].end)


def _numbers_by_end(text: Text) -> dict[int, numerals.Number]:
    return {number.span.end: number for number in text.view(numerals.scan)}


def _full_year(two: int) -> int:
    return 1900 + two if two >= 30 else 2000 + two


def _from_digits(pattern: re.Pattern[str], match: re.Match[str]) -> Date | None:
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
            year = _full_year(year)
    if first > 12:
        first, second = second, first
    if not (1 <= first <= 12 and 1 <= second <= 31) or not 1000 <= year <= 2100:
        return None
    return Date(year, first, second)


_MONTH_WORDS = frozenset(MONTHS) | frozenset(SHORT_MONTHS)
_TRIGGERS = (
    _MONTH_WORDS
    | frozenset(WEEKDAYS)
    | frozenset(SHORT_WEEKDAYS)
    | frozenset(SHIFTS)
    | frozenset(NOW_WORDS)
    | SEASONS
    | frozenset(QUARTERS)
    | frozenset(UNITS)
    | frozenset({"century", "q1", "q2", "q3", "q4"})
)
