"""Months that an article tells by how far they lie from another: "charged in December, and freed a
month later"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from assistant.furniture import in_furniture
from assistant.kind import Judgement, Verdict
from assistant.lexicon.numerals import UNITS
from assistant.patterns import deferred
from assistant.text import Span, Text
from assistant.times import calendar
from assistant.times.dates import Date
from assistant.times.years_later import alike

__all__ = ["months_later"]

_STEP = deferred(
    r"\b(?:(?P<count>a|one|two|three|four|five|six) months? (?P<way>later|afterwards?|earlier)"
    r"|the (?P<beside>following|next|previous) month)\b",
    re.IGNORECASE,
)
_BACK = frozenset(("earlier", "previous"))
# code points between a month and the words that count from it, and such words that are read
_REACH, _MOST = 300, 40
_YEAR = 12

Told = tuple[int, Span, Span]


def months_later(date: Date, claim: Span, draft: Text, article: Text) -> Judgement | None:
    """A bare month that lies so many before or after the one told of last, with the working."""
    if date.month is None or date.parts().keys() != {"month"}:
        return None
    for month, base, span in article.view(_told):
        if month == date.month and alike(draft, claim, article, span):
            said = f"“{article[span]}”, seen from {article[base]}, is {date}."
            return Judgement(Verdict.DERIVED, said, (base, span))
    return None


def _told(article: Text) -> tuple[Told, ...]:
    return tuple(_read(article)) if " month" in article.raw else ()


def _read(article: Text) -> Iterator[Told]:
    steps = list(islice(_STEP.finditer(article.raw), _MOST))
    if not steps:
        return
    months = [(span, date.month) for span, date in article.view(calendar.scan) if date.month]
    for match in steps:
        told = Span(*match.span())
        near = [
            (span, month)
            for span, month in months
            if span.end <= told.start and told.start - span.end <= _REACH
        ]
        if not near or in_furniture(article, told) is not None:
            continue
        word = (match["count"] or "one").lower()
        count = 1 if word == "a" else int(UNITS[word])
        back = (match["way"] or match["beside"] or "").lower() in _BACK
        span, month = near[-1]
        yield (month - 1 + (-count if back else count)) % _YEAR + 1, span, told
