"""A day that no month has: "Jan. 63", "May 60", where the article has Jan. 6 and May 19."""

from __future__ import annotations

from itertools import islice

from assistant.clauses import likeness
from assistant.counts.roles import Binding
from assistant.kind import Judgement, Scene, Verdict, unsupported
from assistant.lexicon.calendar_words import MONTHS, SHORT_MONTHS
from assistant.numbers.numerals import plain
from assistant.text import Span, Text
from assistant.times import calendar

__all__ = ["misdated"]

_LAST_DAY = 31
# days of a month that are compared with the claim's words
_MOST = 12
_NUMBERS = {**SHORT_MONTHS, **MONTHS}


def misdated(bound: Binding, scene: Scene) -> Judgement | None:
    """What the article's days of the month say of a number in the place of a day."""
    number = bound.number
    if number.form != "digits" or not _LAST_DAY < number.low < 100_000 or bound.noun.lemma:
        return None
    if number.low != number.high or (month := _month(scene.draft, number.span)) is None:
        return None
    if 1900 <= number.low <= 2100 and "," not in scene.draft[number.span]:
        return None
    days: dict[int, Span] = {}
    for span, date in scene.article.view(calendar.scan):
        if date.month == month and date.day is not None:
            days.setdefault(date.day, span)
    ranked = sorted(
        ((_like(scene, number.span, span), -day) for day, span in islice(days.items(), _MOST)),
        reverse=True,
    )
    if ranked and (len(ranked) == 1 or ranked[0][0] > ranked[1][0]):
        day = -ranked[0][1]
        span = days[day]
        said = scene.article[span]
        return Judgement(
            Verdict.CONTRADICTED, f"The article has the day “{said}”.", (span,), plain(day)
        )
    return unsupported("No month has such a day.", *list(days.values())[:3])


def _like(scene: Scene, ours: Span, theirs: Span) -> float:
    return likeness(scene.draft, ours, scene.article, theirs, frozenset()).score


def _month(text: Text, span: Span) -> int | None:
    """The month named right before, in capitals or with its stop: "may 40" is a verb."""
    at = text.token_index(span.start) - 1
    if at >= 0 and text.tokens[at].text == ".":
        at -= 1
    if at < 0 or not text.tokens[at].text[0].isupper():
        return None
    word = text.tokens[at].lower
    if word in ("may", "march") and not at:
        return None
    return _NUMBERS.get(word)
