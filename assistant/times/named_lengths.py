"""Lengths of time told by a name of their own: the first half for six months, an annual deal for
one of a year."""

from __future__ import annotations

import re

from assistant.furniture import in_furniture
from assistant.patterns import deferred
from assistant.text import Span, Text
from assistant.times.lengths import Length

__all__ = ["named_length"]

_OF_YEAR = r"(?: of (?:the|this|last|its) (?:[\w-]+ )?year| of \d{4}|[ -]year\b)"
_FIRST = re.compile(r"\b(?:first|opening|last|final) $", re.IGNORECASE)
# months -> what they are called where they are the first or the last of a year
_PARTS = {
    6: deferred(rf"\b(?:first|second|last)[ -]half\b|\bhalf{_OF_YEAR}", re.IGNORECASE),
    3: deferred(r"\b(?:first|fourth|1st|4th)[ -]quarter\b|\bQ[14]\b", re.IGNORECASE),
}
_ANNUAL = re.compile(r"\b(?:annual|yearly|one-year|12-month)\b", re.IGNORECASE)


def named_length(draft: Text, claim: Span, length: Length, article: Text) -> Span | None:
    """Where the article has the claim's length by its name."""
    if length.base != "month" or length.low != length.high:
        return None
    pattern = None
    if _FIRST.search(draft.raw, max(0, claim.start - 10), claim.start):
        pattern = _PARTS.get(int(length.low))
    elif length.low == 12 and "-" in draft[claim]:
        pattern = _ANNUAL  # "a year-long deal"
    match = pattern.search(article.raw) if pattern else None
    if match is None or in_furniture(article, Span(*match.span())) is not None:
        return None
    return Span(*match.span())
