"""Words that say "first" or "second" otherwise: debut, never before, again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from assistant.context import stems
from assistant.counts.candidates import nearby
from assistant.counts.orders import Order
from assistant.lexicon.ordinals import FIRST_MEANT, FIRST_TIME_MEANT, SECOND_MEANT, TOP_MEANT
from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["meant"]

_MOST = 200


def meant(ours: Order, offset: int, draft: Text, article: Text) -> Span | None:
    """A word that says "first" or "second" otherwise: debut, never before, again.

    "First" is lightly meant: a word for it bears out a claim at ``offset`` only where it stands
    before the claim's noun ("the inaugural meeting") or tells of what the claim tells of.
    """
    if ours.value == _DOWNING and ours.rank:
        return article.view(_number_ten)
    if ours.value == 2:
        return next(
            (
                span
                for span in article.view(_second_meant)
                if not article[span].lower().startswith(_OF_A_TIME)
                or _told_there(ours, article, span)
            ),
            None,
        )
    if ours.value != 1:
        return None
    if ours.rank or not ours.noun:
        return article.view(_top_meant)
    said = set(stems(nearby(draft, offset))) - _COUNTING
    for word in article.view(_first_time_meant if ours.noun == "tim" else _first_meant):
        shared = len(said & word.around)
        if word.noun == ours.noun or shared >= _TOLD or 2 * shared > len(said):
            return word.span
    return None


@dataclass(frozen=True, slots=True)
class _Word:
    """A word that says an ordinal otherwise, the stem behind it and those of its sentence."""

    span: Span
    noun: str
    around: frozenset[str]


# these are said of one deed, and not of all that is told
_OF_A_TIME = ("again", "repeat")
# so many words of content shared tell that two sentences are about one thing
_TOLD = 3
_COUNTING = frozenset(("first", "tim"))


# "No 10": the house in Downing Street, and who governs from it
_DOWNING = 10
_HOUSE = deferred(r"\bDowning St(?:reet|\b)|\b[Pp]rime [Mm]inister\b|\bPM\b")


def _number_ten(article: Text) -> Span | None:
    match = _HOUSE.search(article.raw)
    return Span(*match.span()) if match else None


def _told_there(ours: Order, article: Text, span: Span) -> bool:
    """Whether the sentence of an "again" or a "repeat" tells of what the claim tells of."""
    return not (ours.words | {ours.noun}).isdisjoint(stems(nearby(article, span.start)))


def _first_time_meant(article: Text) -> tuple[_Word, ...]:
    return _words(FIRST_TIME_MEANT, article)


def _top_meant(article: Text) -> Span | None:
    match = TOP_MEANT.search(article.raw)
    return Span(*match.span()) if match else None


def _first_meant(article: Text) -> tuple[_Word, ...]:
    return _words(FIRST_MEANT, article)


def _words(pattern: re.Pattern[str], article: Text) -> tuple[_Word, ...]:
    found = []
    for match in islice(pattern.finditer(article.raw), _MOST):
        span = Span(*match.span())
        at = article.token_index(span.end - 1) + 1
        behind = stems(article.tokens[at : at + 1])
        around = frozenset(stems(nearby(article, span.start)))
        found.append(_Word(span, behind[0] if behind else "", around))
    return tuple(found)


def _second_meant(article: Text) -> tuple[Span, ...]:
    return tuple(Span(*m.span()) for m in islice(SECOND_MEANT.finditer(article.raw), _MOST))
