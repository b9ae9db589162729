"""Lengths of time told by a name of their own: the first half for six months, an annual deal for
one of a year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from assistant.clauses import likeness
from assistant.furniture import in_furniture
from assistant.patterns import deferred
from assistant.text import Span, Text
from assistant.times.lengths import Length

__all__ = ["named_length", "named_period"]

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
    if _FIRST.search(draft.raw, max(0, claim.start - 10), claim.start):
        return article.view(_called).get(int(length.low))
    if length.low == _YEAR and "-" in draft[claim]:
        return article.view(_called)[_YEAR]  # "a year-long deal"
    return None


def _called(article: Text) -> dict[int, Span | None]:
    """Where an article first calls so many months by their name; looked for once for all."""
    found: dict[int, Span | None] = {}
    for months, pattern in (*_PARTS.items(), (_YEAR, _ANNUAL)):
        match = pattern.search(article.raw)
        span = match and Span(*match.span())
        found[months] = span if span and in_furniture(article, span) is None else None
    return found


# "the three months to Dec. 31", and the periods that end so; where the claim's length is told with
# its end, any of them may be meant by its name
_TO = re.compile(r" (?:that )?(?:to|end(?:ed|ing|s)|through|until|till)\b", re.IGNORECASE)
# "in the previous three months"
_BEFORE = re.compile(r"\b(?:previous|prior|preceding) $", re.IGNORECASE)
_QUARTERS = deferred(
    r"\b(?:previous|prior|preceding|last|final|fourth) quarter\b"
    r"|\bquarter earlier\b",
    re.IGNORECASE,
)
_NO_WORDS = frozenset("month quarter previou prior preced last final fourth earlier".split())
_TO_END = r"(?: that| which)?,? (?:end(?:ed|ing|s)|to|through)\b"
_PERIODS = {
    3: deferred(
        rf"\b(?:quarter(?:ly period)?{_TO_END}"
        r"|(?:first|second|third|fourth|1st|2nd|3rd|4th)[ -](?:fiscal[ -])?quarter\b|Q[1-4]\b)",
        re.IGNORECASE,
    ),
    6: deferred(
        rf"\bhalf(?:-year)?{_TO_END}|\b(?:first|second|1st|2nd)[ -](?:fiscal[ -])?half\b",
        re.IGNORECASE,
    ),
    12: deferred(rf"\b(?:fiscal |financial |full[ -])?year{_TO_END}", re.IGNORECASE),
}


def named_period(
    draft: Text, claim: Span, length: Length, article: Text, others: Sequence[Span]
) -> list[Span]:
    """Where the article has "the quarter ended Dec. 31" for the "three months to Dec. 31", and
    not more of the draft's figures beside one of the other lengths."""
    if length.base != "month" or length.low != length.high:
        return []
    if length.low == _QUARTER and _BEFORE.search(draft.raw, max(0, claim.start - 12), claim.start):
        told = article.view(_quarters)
        return [span for span in told if likeness(draft, claim, article, span, _NO_WORDS).shared]
    months = int(length.low)
    if months not in _PERIODS or not _TO.match(draft.raw, claim.end, claim.end + 12):
        return []
    kept = article.view(_periods)[months]
    if not kept:
        return []
    ours = _figures(draft, claim)
    best, rest = (
        max((len(ours & _figures(article, span)) for span in spans), default=0)
        for spans in (kept, others[:_MOST])
    )
    return kept if best >= rest else []


def _quarters(article: Text) -> list[Span]:
    spans = (Span(*match.span()) for match in islice(_QUARTERS.finditer(article.raw), _MOST))
    return [span for span in spans if in_furniture(article, span) is None]


def _periods(article: Text) -> dict[int, list[Span]]:
    """Where an article names a period of so many months; looked for once for all claims."""
    found = {}
    for months, pattern in _PERIODS.items():
        spans = (Span(*match.span()) for match in islice(pattern.finditer(article.raw), _MOST))
        found[months] = [span for span in spans if in_furniture(article, span) is None]
    return found


def _figures(text: Text, span: Span) -> set[str]:
    tokens = text.sentence_tokens(text.sentence_index(span.start))[:_LONGEST]
    return {token.text for token in tokens if token.text[0].isdigit()}


# places that are looked at, and tokens of a sentence
_MOST, _LONGEST = 12, 80
_QUARTER, _YEAR = 3, 12
