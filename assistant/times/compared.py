"""The time before, in the words of accounts: "year-ago", "prior-year", "quarter-on-quarter"."""

from __future__ import annotations

import re

from assistant.kind import Judgement, Verdict
from assistant.patterns import deferred
from assistant.text import Span, Text
from assistant.times.dates import Date

__all__ = ["compared"]

_TOLD = {
    unit: deferred(
        rf"\b(?:{unit}[- ]ago|an? {unit} (?:after|since)"
        rf"|(?:prior|previous|last|linked)[- ]{unit}(?:['’]s)?"
        rf"|{unit}[- ](?:on|over)[- ]{unit}{more})\b",
        re.IGNORECASE,
    )
    for unit, more in (
        (
            "year",
            r"|(?:last|previous|prior) season|(?:past|last|previous) (?:12|twelve) months"
            r"|yoy|y/y|y-o-y|same (?:period|quarter|month|time|week) (?:of|in) (?:19|20)\d\d",
        ),
        ("quarter", r"|qoq|q/q|sequentially|sequential"),
        ("month", r"|m/m"),
        ("week", ""),
    )
}


# the same of what is to come
_NEXT = {
    f"next {unit}": deferred(rf"\b(?:next|coming|following) (?:{many})\b", re.IGNORECASE)
    for unit, many in (
        ("year", r"(?:12|twelve) months"),
        ("quarter", r"(?:3|three) months"),
        ("month", r"(?:30|thirty) days|four weeks"),
        ("week", r"(?:7|seven) days"),
    )
}


def compared(date: Date, article: Text) -> Judgement | None:
    """ "A year earlier", where the article has the year-ago quarter."""
    if date.unit not in _TOLD or date.weekday is not None or abs(date.shift or 0) != 1:
        return None
    span = article.view(_first)[date.unit if date.shift == -1 else f"next {date.unit}"]
    if span is None:
        return None
    return Judgement(Verdict.SUPPORTED, f"The article says “{article[span]}”.", (span,))


def _first(article: Text) -> dict[str, Span | None]:
    """Where each is told first; looked for once, however many claims ask."""
    found = {unit: told.search(article.raw) for unit, told in (*_TOLD.items(), *_NEXT.items())}
    return {unit: match and Span(*match.span()) for unit, match in found.items()}
