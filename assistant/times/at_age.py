"""A year from somebody's birth and age: 1994, of who was born in 1970 and won "at 24"."""

from __future__ import annotations

import re
from itertools import islice

from assistant.kind import Judgement, Verdict
from assistant.patterns import deferred
from assistant.text import Span, Text
from assistant.times.dates import Date

__all__ = ["at_age"]

_BORN = deferred(r"\bborn\b[^.;]{0,40}?\b((?:19|20)\d\d)\b", re.IGNORECASE)
_AGED = deferred(r"\b(?:aged|at (?:the )?age(?: of)?) (\d{1,2})\b(?![.:,]\d)")
_MOST = 20


def at_age(date: Date, article: Text) -> Judgement | None:
    """Where the article has one year of birth alone and tells of something at that age."""
    if date.year is None or date.parts().keys() != {"year"}:
        return None
    births = article.view(_births)
    if len(births) != 1:
        return None
    for span in article.view(_ages):
        age = int(article[span])
        if date.year - births[0] in (age, age + 1):
            said = f"Born in {births[0]}, {age} years old in {date.year}."
            return Judgement(Verdict.DERIVED, said, (span,))
    return None


def _births(article: Text) -> list[int]:
    """The first two years in which somebody was born; looked for once for all claims."""
    return [int(match.group(1)) for match in islice(_BORN.finditer(article.raw), 2)]


def _ages(article: Text) -> list[Span]:
    return [Span(*match.span(1)) for match in islice(_AGED.finditer(article.raw), _MOST)]
