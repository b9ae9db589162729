"""A day told by how far it lies from another: "on Wednesday, two days after the ruling"."""

from __future__ import annotations

import datetime
import re
from itertools import islice

from assistant.furniture import in_furniture
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.lexicon.calendar_words import DAY_NAMES
from assistant.lexicon.numerals import UNITS
from assistant.patterns import deferred
from assistant.text import Span, Text
from assistant.times import calendar
from assistant.times.dates import Date

__all__ = ["days_after", "days_apart"]

_APART = deferred(
    r"\b(?:(?:(?P<count>a|one|two|three|four|five|six|\d) days?|(?P<next>the day)) "
    r"(?P<way>after|before|earlier|later)"
    r"|(?P<beside>tomorrow|yesterday|(?:the )?(?:next|following|previous) day))\b",
    re.IGNORECASE,
)
# what happens after a day has that day behind it: "two days after the ruling" leads back to it
_WAYS = {"after": -1, "earlier": -1, "before": 1, "later": 1}
_BESIDE = {"yesterday": -1, "the previous day": -1, "previous day": -1}
_WEEK = 7
# lengths that are looked at, and how many sentences before one its day may stand
_MOST, _BACK = 40, 1
# code points to a day behind a length
_NEAR = 40
# dates of an article that are tried
_DATES = 200
# for a day and a month without a year: no leap year, in which one day more is seldom meant
_ANY_YEAR = 2001

Reckoned = tuple[Date, Span, Span]


def days_after(date: Date, article: Text) -> Judgement | None:
    """A bare weekday, or a day of a month, that the article tells so, with the working."""
    if date.shift is not None or date.parts().keys() not in ({"weekday"}, {"month", "day"}):
        return None
    for day, told, since in article.view(_reckoned):
        if day == date:
            name = DAY_NAMES[day.weekday] if day.weekday is not None else str(day)
            said = f"“{article[told]}”, seen from {article[since]}, is {name}."
            return Judgement(Verdict.DERIVED, said, (told, since))
    return None


def days_apart(claim: Fact, date: Date, scene: Scene) -> Judgement | None:
    """ "On October 6, and to members five days earlier", where the article has both days."""
    draft = scene.draft
    if date.unit != "day" or not date.shift or not date.elsewhere:
        return None
    start, end = draft.sentences[draft.sentence_index(claim.span.start)]
    days = [
        one
        for span, one in draft.view(calendar.scan)
        if start <= span.start < end and one.month and one.day and not one.last_day
    ]
    if len(days) != 1 or (meant := _moved(days[0], date.shift)) is None:
        return None
    for span, one in islice(scene.article.view(calendar.scan), _DATES):
        if (one.month, one.day) == (meant.month, meant.day):
            said = f"From {scene.article[span]} to {days[0]}."
            return Judgement(Verdict.DERIVED, said, (span,))
    return None


def _reckoned(article: Text) -> tuple[Reckoned, ...]:
    found: list[Reckoned] = []
    told_so = any(word in article.raw for word in (" day", "morrow", "esterday"))
    matches = islice(_APART.finditer(article.raw), _MOST) if told_so else ()
    for match in matches:
        told = Span(*match.span())
        since = _seen_from(article, told)
        if since is None or in_furniture(article, told) is not None:
            continue
        word = (match["count"] or "one").lower()
        count = 1 if word == "a" else int(word) if word.isdigit() else int(UNITS[word])
        span, date = since
        if match["beside"]:
            days = _BESIDE.get(match["beside"].lower(), 1)
        else:
            days = _WAYS[match["way"].lower()] * count
            if _is_of_the_other(article, match, span):
                days = -days
        if (day := _moved(date, days)) is not None:
            found.append((day, told, span))
    return tuple(found)


def _is_of_the_other(article: Text, match: re.Match[str], day: Span) -> bool:
    """ "Two days after the Nov. 28 vote", "two days later, on Nov. 28": the day behind the words
    is that of the other thing than the one before them."""
    between = article.raw[match.end() : day.start]
    if match["way"].lower() in ("earlier", "later"):
        return len(between) > 0 and between.lower().strip() in (",", ", on", "on")
    if " and " in between or " but " in between:
        return False  # "five days after the murder and charged on June 20"
    return 0 < len(between) <= _NEAR and not any(mark in between for mark in ",;:–—\n")


def _moved(date: Date, days: int) -> Date | None:
    if date.weekday is not None:
        return Date(weekday=(date.weekday + days) % _WEEK)
    try:
        day = datetime.date(_ANY_YEAR, date.month or 0, date.day or 0)
    except ValueError:
        return None
    day += datetime.timedelta(days)
    return Date(month=day.month, day=day.day)


def _seen_from(article: Text, told: Span) -> tuple[Span, Date] | None:
    """The one day of its sentence or, where that has none, of the one before."""
    number = article.sentence_index(told.start)
    for back in range(min(_BACK, number) + 1):
        sentence = article.sentences[number - back]
        days = [
            (span, date)
            for span, date in article.view(calendar.scan)
            if sentence.start <= span.start < sentence.end
            and (date.weekday is not None or (date.month and date.day and not date.last_day))
        ]
        if days:
            return days[0] if len({date for _, date in days}) == 1 else None
    return None
