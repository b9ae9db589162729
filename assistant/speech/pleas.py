"""Warnings about a plea that is the other one in the article: guilty for not guilty."""

from __future__ import annotations

from itertools import islice

from assistant.patterns import deferred
from assistant.speech.quotes import quote_at
from assistant.text import Span, Text

__all__ = ["turned_plea"]

_PLEA = deferred(
    r"\b(?:[Pp]lead(?:s|ed|ing)?|[Pp]led|[Pp]leas? of)\s+(?:\w+ly\s+)?(not[ -])?guilty\b"
)
# pleas of an article that are read
_MOST = 40


def turned_plea(draft: Text, number: int, article: Text) -> tuple[Span, Span] | None:
    """The draft's plea and the article's, where every plea of the article is the other one."""
    sentence = draft.sentences[number]
    match = _PLEA.search(draft.raw, sentence.start, sentence.end)
    if match is None or quote_at(draft, Span(*match.span())) is not None:
        return None
    told = article.view(_pleas)
    kinds = {denied for _, denied in told}
    denied = match.group(1) is not None
    if len(kinds) != 1 or denied in kinds:
        return None
    return Span(*match.span()), told[0][0]


def _pleas(article: Text) -> list[tuple[Span, bool]]:
    """Where an article tells a plea, and whether it is "not guilty"."""
    if "guilty" not in article.raw:
        return []
    matches = islice(_PLEA.finditer(article.raw), _MOST)
    return [(Span(*match.span()), match.group(1) is not None) for match in matches]
