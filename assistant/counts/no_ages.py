"""Bare numbers of an article that are nobody's age, by what stands around their digits."""

from __future__ import annotations

from assistant.text import Span, Text

__all__ = ["alone", "among_digits", "item"]


def alone(article: Text, sentence: int) -> bool:
    """A number that is all of its line: how many comments there are."""
    return len(article.sentence_tokens(sentence)) == 1


def item(article: Text, span: Span) -> bool:
    """The 5 of "5) Brush the curtains": it counts the items of a list."""
    raw = article.raw
    return raw[span.end : span.end + 1] == ")" and raw[span.start - 1 : span.start] != "("


def among_digits(article: Text, span: Span) -> bool:
    """The 14 of "call 13 11 14"."""
    raw = article.raw
    beside = raw[max(0, span.start - 2) : span.start].rstrip(" -")[-1:]
    follow = raw[span.end : span.end + 2].lstrip(" -")[:1]
    return article[span].isdigit() and (beside.isdigit() or follow.isdigit())
