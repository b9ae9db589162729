"""A weekday told by how far it lies from another: "on Wednesday, two days after the ruling"."""

from __future__ import annotations

import re
from itertools import islice

from assistant.furniture import in_furniture
from assistant.kind import Judgement, Verdict
from assistant.lexicon.calendar_words import DAY_NAMES
from assistant.lexicon.numerals import UNITS
from assistant.text import Span, Text
from assistant.times import calendar
from assistant.times.dates import Date

__all__ = ["days_after"]

_APART = re.compile(
    r"\b(?:(?P<count>a|one|two|three|four|five|six|\d) days?|(?P<next>the day)) "
    r"(?P<way>after|before|earlier|later)\b",
    re.IGNORECASE,
)
# what happens after a day has that day behind it: "two days after the ruling" leads back to it
_WAYS = {"after": -1, "earlier": -1, "before": 1, "later": 1}
_WEEK = 7
# lengths that are looked at, and how many sentences before one its weekday may stand
_MOST, _BACK = 40, 1

Reckoned = tuple[int, Span, Span]


def days_after(date: Date, article: Text) -> Judgement | None:
    """A bare weekday that the article tells so, with the working."""
    if date.weekday is None or date.parts().keys() != {"weekday"} or date.shift is not None:
        return None
    for day, told, since in article.view(_reckoned):
        if day == date.weekday:
            said = f"“{article[told]}”, seen from {article[since]}, is {DAY_NAMES[day]}."
            return Judgement(Verdict.DERIVED, said, (told, since))
    return None


def _reckoned(article: Text) -> tuple[Reckoned, ...]:
    found: list[Reckoned] = []
    matches = islice(_APART.finditer(article.raw), _MOST) if " day" in article.raw else ()
    for match in matches:
        told = Span(*match.span())
        since = _weekday(article, told)
        if since is None or in_furniture(article, told) is not None:
            continue
        span, weekday = since
        word = (match["count"] or "one").lower()
        count = 1 if word == "a" else int(word) if word.isdigit() else int(UNITS[word])
        day = (weekday + _WAYS[match["way"].lower()] * count) % _WEEK
        found.append((day, told, span))
    return tuple(found)


def _weekday(article: Text, told: Span) -> tuple[Span, int] | None:
    """The weekday of its sentence or, before that, of the one before."""
    number = article.sentence_index(told.start)
    for back in range(_BACK + 1):
        if number < back:
            return None
        sentence = article.sentences[number - back]
        days = [
            (span, date.weekday)
            for span, date in article.view(calendar.scan)
            if sentence.start <= span.start < sentence.end and date.weekday is not None
        ]
        if days:
            return days[0] if len({day for _, day in days}) == 1 else None
    return None
