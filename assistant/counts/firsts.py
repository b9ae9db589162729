"""Words that say "first" or "second" otherwise: debut, never before, again."""

from __future__ import annotations

from itertools import islice

from assistant.context import stems
from assistant.counts.candidates import nearby
from assistant.counts.orders import Order
from assistant.lexicon.ordinals import FIRST_MEANT, FIRST_TIME_MEANT, SECOND_MEANT, TOP_MEANT
from assistant.text import Span, Text

__all__ = ["meant"]

_MOST = 200


def meant(ours: Order, article: Text) -> Span | None:
    """A word that says "first" or "second" otherwise: debut, never before, again."""
    if ours.value == 1 and (ours.rank or not ours.noun):
        return article.view(_top_meant)
    if ours.value == 1 and ours.noun == "tim":
        return article.view(_first_time_meant)
    if ours.value == 2:
        places = article.view(_second_meant)
        return next(
            (s for s in places if article[s].lower() != "again" or _told_there(ours, article, s)),
            None,
        )
    return article.view(_first_meant) if ours.value == 1 else None


def _told_there(ours: Order, article: Text, span: Span) -> bool:
    """Whether the sentence of an "again" tells of what the claim tells of."""
    return not (ours.words | {ours.noun}).isdisjoint(stems(nearby(article, span.start)))


def _first_time_meant(article: Text) -> Span | None:
    match = FIRST_TIME_MEANT.search(article.raw)
    return Span(*match.span()) if match else None


def _top_meant(article: Text) -> Span | None:
    match = TOP_MEANT.search(article.raw)
    return Span(*match.span()) if match else None


def _first_meant(article: Text) -> Span | None:
    match = FIRST_MEANT.search(article.raw)
    return Span(*match.span()) if match else None


def _second_meant(article: Text) -> tuple[Span, ...]:
    return tuple(Span(*m.span()) for m in islice(SECOND_MEANT.finditer(article.raw), _MOST))
