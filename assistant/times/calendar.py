"""The date expressions of a text: one pass over its tokens.

Read are weekdays, months, days of a month, years, full dates in words and digits, decades,
centuries, quarters, seasons with a year, and expressions relative to now ("last week") or to
another event ("two days later"). Names and other words that look like them are not: the verbs
may and march, Sheffield Wednesday, 2000 people, someone in her 80s.
"""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.context import spots
from assistant.lexicon.calendar_words import (
    AGO,
    COUNTED,
    EARLIER,
    LATER,
    LEADS,
    MONTH_WORDS,
    MONTHS,
    NOW_WORDS,
    OWNERS,
    QUARTERS,
    SEASONS,
    SHIFTS,
    SHORT_WEEKDAYS,
    UNITS,
    WEEKDAYS,
)
from assistant.numbers import numerals
from assistant.text import Span, Text
from assistant.times.dates import Date, full_year, in_figures
from assistant.times.month_days import DASHES, YEAR, DayReader, Read

__all__ = ["scan"]

Found = tuple[Span, Date]

_DECADE = re.compile(r"(1[5-9]|20)?(\d0)s")
_QUARTER = re.compile(r"(?:q([1-4])|([1-4])q)")
_PARTING = frozenset("-/.")


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
            month = tokens[first - 1] if first else tokens[first]
            named = month.lower in MONTHS and month.text[0].isupper()
            if not (named and (date.unit, done - first) == _NEXT_TO):
                found.append((Span(tokens[first].start, tokens[done - 1].end), date))
    return tuple(found)


# "in August *last year*": the month is the date, and this the year of it
_NEXT_TO = ("year", 2)
# what has the year that it is of before it: "an 1815 letter"
_DATED = frozenset(
    "act book building census church coin constitution house law letter map novel painting photo"
    " photograph poem portrait ruling statute treaty".split()
)


class _Reader(DayReader):
    """Reads one date at one token; every look around is bounded."""

    def at(self, at: int) -> Read | None:
        token = self.tokens[at]
        word = token.lower
        if token.text[0].isdigit():
            return self.digits(at)
        if word in WEEKDAYS or word in SHORT_WEEKDAYS:
            return self.weekday(at)
        if word in MONTH_WORDS:
            return self.month(at)
        if word in ("last", "final") and (read := self.last_quarter(at)):
            return read
        if word in SHIFTS:
            return self.shifted(at)
        if word in NOW_WORDS:
            return at, at + 1, Date(unit="day", shift=NOW_WORDS[word])
        if word in SEASONS:
            return self.season(at)
        if word in ("century", "centuries"):
            return self.century(at) or self.offset(at)
        if word in QUARTERS or word.startswith("q"):
            return self.quarter(at)
        return self.offset(at)

    # -- digits: years, decades, ISO and slashed dates ----------------------------------

    def digits(self, at: int) -> Read | None:
        token = self.tokens[at]
        raw, start = self.text.raw, token.start
        if len(token.text) > 12 or (start and raw[start - 1] in "/.,$£€#-" and self.joined(at)):
            match = _DECADE.fullmatch(token.lower)
            if match and raw[start - 1] == "-":
                return self.decade(at, match)
            if not YEAR.fullmatch(token.text) or raw[start - 1] in "$£€#.,":
                return None
        marked = "." in token.text or raw[token.end : token.end + 1] in _PARTING
        figures = in_figures(raw, start) if marked else None
        if figures:
            end = at
            while end < len(self.tokens) and self.tokens[end].start < figures[0]:
                end += 1
            return at, end, figures[1]
        read = self.day_and_month(at)
        if read:
            return read
        if match := _DECADE.fullmatch(token.lower):
            return self.decade(at, match)
        if match := _QUARTER.fullmatch(token.lower):
            return self.quarter(at)
        if token.lower in QUARTERS:
            return self.quarter(at)
        if YEAR.fullmatch(token.text):
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
        # "its 2013 men's title", "the 1901 deaths": no count follows "its" or "the"
        named = 1900 <= number <= 2030 and number % 50 and before in OWNERS
        plainly = number % 50 == 0 or number < 1900 or after in COUNTED
        plainly = plainly and not named
        if counted and plainly and before not in ("in", "since"):
            return None
        # "the 1815 letter", "an 1815 law"
        owned = before in OWNERS or (before == "an" and self.word(at + 1) in _DATED)
        old = 1500 <= number < 1900 and number % 50 and owned
        if number < 1900 and not (before in LEADS or before in ("(", "-", "–") or old):
            return None
        if number > 2060 or (number % 1000 == 0 and not leads and number != 2000):
            return None
        end, last = at + 1, None
        if after in DASHES and self.joined(at + 1) and self.joined(at + 2):
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
            # "the 1800s" are the century, "the 1900s" may be the decade
            years = 10 if tens or int(match[1]) > 18 else 100
            return at, at + 1, Date(int(match[1]) * 100 + tens, years=years)
        before, first = self.word(at - 1), at
        if before in ("'", "’", "‘") and self.joined(at):
            first, before = at - 1, self.word(at - 2)
        elif before not in ("the", "mid", "early", "late", "-") or tens < 20:
            return None
        elif before == "-" and (
            self.word(at - 2) not in ("mid", "early", "late", "middle")
            or self.word(at - 3) in ("his", "her", "their", "my", "our")
        ):
            return None  # "over-50s", "in her mid-30s"
        elif before != "the" and self.word(at - 2) in ("his", "her", "their", "my", "our"):
            return None  # "in his early 20s"
        elif self.word(at - 2) in ("in", "low", "high", "upper") and before == "the":
            return None  # temperatures and ages: "in the 80s"
        return first, at + 1, Date(full_year(tens), years=10)

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

    def last_quarter(self, at: int) -> Read | None:
        """ "The final quarter of last year", "of 2025", "of the year": its fourth."""
        if (self.word(at + 1), self.word(at + 2)) != ("quarter", "of"):
            return None
        year, last = self.year_after(at + 2)
        if year:
            return at, last, Date(year, quarter=4)
        of_year = self.word(at + 4) == "year" and self.word(at + 3) in ("the", "last", "this")
        return (at, at + 2, Date(quarter=4)) if of_year else None

    def season(self, at: int) -> Read | None:
        year, end = self.year_after(at + 1)
        return (at, end, Date(year, season=self.word(at))) if year else None

    def century(self, at: int) -> Read | None:
        first = at - 2 if self.word(at - 1) == "-" else at - 1
        number = self.numbers_ending(first)
        if number is None or not number.ordinal or not 1 <= number.low <= 30:
            return None
        start = self.text.token_index(number.span.start)
        low = int(number.low)
        if self.word(start - 1) in ("or", "and", "to") or self.word(at) == "centuries":
            # "the 16th or 17th century"
            other = self.numbers_ending(start - 2)
            if other is not None and other.ordinal and 0 < other.low < low:
                start, low = start - 2, int(other.low)
        years = (int(number.low) - low + 1) * 100
        return start, at + 1, Date((low - 1) * 100, years=years)

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


_TRIGGERS = (
    MONTH_WORDS
    | frozenset(WEEKDAYS)
    | frozenset(SHORT_WEEKDAYS)
    | frozenset(SHIFTS)
    | frozenset(NOW_WORDS)
    | SEASONS
    | frozenset(QUARTERS)
    | frozenset(UNITS)
    | frozenset({"century", "centuries", "final", "q1", "q2", "q3", "q4"})
)
