"""A value of a draft with its bound, and the same value as the article bounds it."""

from __future__ import annotations

from typing import NamedTuple

from assistant.numbers.quantity import qualifier
from assistant.text import Span, Text

__all__ = ["Rebound", "rebound"]


class Rebound(NamedTuple):
    """``span``: the claim with its qualifier; ``evidence``: the stated value with its own;
    ``suggestion``: what to write in place of the claim and its qualifier."""

    span: Span
    evidence: Span
    suggestion: str


def rebound(draft: Text, claim: Span, article: Text, stated: Span) -> Rebound:
    """ "more than 30 hours" put right by an article that says "up to 30 hours"."""
    span = _with(claim, qualifier(draft, claim)[1])
    theirs = qualifier(article, stated)[1]
    evidence = _with(stated, theirs)
    value = draft[claim]
    if theirs is None:
        words = value
    elif theirs.start < stated.start:
        words = f"{_lowered(article[theirs])} {value}"
    else:
        words = value + article.raw[stated.end : theirs.end]
    if draft.raw[span.start].isupper():
        words = words[:1].upper() + words[1:]
    return Rebound(span, evidence, words)


def _with(value: Span, bound: Span | None) -> Span:
    if bound is None:
        return value
    return Span(min(value.start, bound.start), max(value.end, bound.end))


def _lowered(words: str) -> str:
    return words[:1].lower() + words[1:]
