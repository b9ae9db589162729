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
        rf"\b(?:{unit}[- ]ago|(?:prior|previous|last|linked)[- ]{unit}(?:['’]s)?"
        rf"|{unit}[- ](?:on|over)[- ]{unit}{more})\b",
        re.IGNORECASE,
    )
    for unit, more in (
        (
            "year",
            r"|yoy|y/y|y-o-y|same (?:period|quarter|month|time|week) (?:of|in) (?:19|20)\d\d",
        ),
        ("quarter", r"|qoq|q/q|sequentially|sequential"),
        ("month", r"|m/m"),
        ("week", ""),
    )
}


def compared(date: Date, article: Text) -> Judgement | None:
    """ "A year earlier", where the article has the year-ago quarter."""
    if date.shift != -1 or date.unit not in _TOLD or date.weekday is not None:
        return None
    span = article.view(_first)[date.unit]
    if span is None:
        return None
    return Judgement(Verdict.SUPPORTED, f"The article says “{article[span]}”.", (span,))


def _first(article: Text) -> dict[str, Span | None]:
    """Where each is told first; looked for once, however many claims ask."""
    found = {unit: told.search(article.raw) for unit, told in _TOLD.items()}
    return {unit: match and Span(*match.span()) for unit, match in found.items()}
