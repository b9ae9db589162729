"""Weekdays, months and days of a month, read at one token of a text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.context import stem
from assistant.lexicon.calendar_words import (
    COUNTED,
    LEADS,
    MONTH_WORDS,
    MONTHS,
    NAMED_DAYS,
    NAMES_TOO,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    VERBS_TOO,
    WEEKDAYS,
)
from assistant.lexicon.movement import MOVEMENTS
from assistant.lexicon.numerals import ORDINALS
from assistant.lexicon.verbs import BASE
from assistant.text import Text, Token
from assistant.times.dates import Date, full_year

__all__ = ["DASHES", "YEAR", "DayReader", "Read"]

YEAR = re.compile(r"1[0-9]\d\d|20\d\d")
DASHES = frozenset("-–—/‑")
_MODAL = BASE | {"be"}
_DAY = re.compile(r"(0?[1-9]|[12]\d|3[01])(st|nd|rd|th)?")
# days of a month
_LONGEST = 31
_NO_DAY = frozenset("% a.m p.m a.m. p.m. am pm million billion".split())
_BOTH_ENDS = frozenset(
    [("from", "to"), ("from", "through"), ("from", "until"), ("between", "and")]
)

# first token, one past the last token, date
Read = tuple[int, int, Date]


def _rises(first: re.Match[str], last: re.Match[str] | None) -> bool:
    return last is not None and int(first[1]) < int(last[1])


def _plain_year(word: str) -> bool:
    """Behind a month a year, whatever follows: "the December 2002 deaths"."""
    return 1900 < int(word) <= 2060 and int(word) % 50 != 0


class DayReader:
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
        if rest is None and self.word(follow) in MONTH_WORDS:
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
        if self.word(at - 1) == "of" and self.word(at - 2) in ORDINALS:
            # the Fourth of July
            year, last = self.year_after(at + 1)
            date = Date(year, number, ORDINALS[self.word(at - 2)])
            return at - 2, last if year else at + 1, date
        end = at + 1
        if word in SHORT_MONTHS and self.word(end) == "." and self.joined(end):
            end += 1
        if self.word(end) == "the" and self.word(end + 1) in ORDINALS and token.text[0].isupper():
            # May the Fourth
            nth = ORDINALS[self.word(end + 1)]
            named = self.word(end + 2) not in COUNTED and self.tokens[end + 1].text[0].isupper()
            if named and nth <= _LONGEST:
                return at, end + 2, Date(None, number, nth)
        day, last_day, after = self.day(end, self.word(at - 1))
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
        if word == "march" and self.cased and token.text[0].isupper():
            # "a tough March", but no "Anna March" and no opening "March on"
            beside = (*self.tokens[max(0, at - 1) : at], *self.tokens[end : end + 1])
            if before.isalpha() and not any(t.text[0].isupper() for t in beside):
                return True
        if word in VERBS_TOO:
            return before in LEADS and follow not in ("be", "have", "not", "well")
        if word in NAMES_TOO and self.cased and before not in LEADS - {"and", "to", "by"}:
            after = self.tokens[end].text if end < len(self.tokens) else ""
            return not (after[:1].isupper() or follow in ("said", "says", "told", "was", "is"))
        return True

    def day(self, at: int, before: str = "") -> tuple[int | None, int | None, int]:
        """A day of a month at ``at``, the last day of a range, and where it ends; ``before``:
        the word before its month."""
        match = _DAY.fullmatch(self.word(at))
        if not match or (not match[2] and self.word(at + 1) in COUNTED):
            return None, None, at
        follow = self.word(at + 1)
        if follow in _NO_DAY:
            return None, None, at
        last = _DAY.fullmatch(self.word(at + 2))
        # "from Feb. 3 to 9", "between Feb. 3 and 9"
        both = (before, follow) in _BOTH_ENDS and self.word(at + 3) not in _NO_DAY
        # ("rose from May 3 to 20 a day")
        both = both and not any(stem(self.word(at - back)) in MOVEMENTS for back in (3, 4))
        if (
            follow in DASHES
            or (follow in ("and", "to") and match[2])
            or (both and _rises(match, last))
        ):
            if last and self.word(at + 3) not in COUNTED and self.word(at + 3) not in DASHES:
                return int(match[1]), int(last[1]), at + 3
            if follow in DASHES and self.joined(at + 1) and self.joined(at + 2):
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
        if self.word(end) in DASHES or self.word(end) in ("and", "to"):
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
        if self.word(end) in VERBS_TOO and self.word(end + 1) in _MODAL:
            return None  # "Windows 8 May Be Late"
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
        if YEAR.fullmatch(word) and (self.word(follow + 1) not in COUNTED or _plain_year(word)):
            return int(word), follow + 1
        if word in ("'", "’") and re.fullmatch(r"\d\d", self.word(follow + 1)):
            return full_year(int(self.word(follow + 1))), follow + 2
        return None, at
