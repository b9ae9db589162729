"""What a date is told of: the year of a thing ("the 2016 auction") or a bound of time.

A year that opens or closes a stretch of time ("since 2001"), or at which something was last done
("last took part in a 2008 auction"), says nothing against the year of another thing.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise, takewhile

from assistant.lexicon.grammar import PREPOSITIONS
from assistant.lexicon.tenses import PASTS
from assistant.text import Span, Text
from assistant.times import calendar
from assistant.times.dates import Date

__all__ = ["in_part", "other_role"]

_BOUNDING = frozenset("since until till before after by".split())
# dates of a sentence that are looked at
_MOST = 60
# tokens before a year among which "last took part" stands
_LAST = 6


def other_role(draft: Text, claim: Span, article: Text, year: Span) -> bool:
    """The article's ``year`` bounds a time, or is that of the last time; the draft's is not."""
    ours, theirs = _led(draft, claim), _led(article, year)
    if theirs in _BOUNDING and ours not in PREPOSITIONS:
        return True
    return _last_time(article, year) and not _last_time(draft, claim)


def in_part(date: Date, article: Text, rival: Span) -> Span | None:
    """Where the rival's sentence has some of the claim's date and nothing else: "on the Saturday"
    of "on Saturday October 3"."""
    own = date.parts()
    sentence = article.sentences[article.sentence_index(rival.start)]
    told = article.view(calendar.scan)
    first = bisect_left(told, sentence.start, key=lambda one: one[0].start)
    for span, fact in takewhile(
        lambda one: one[0].start < sentence.end, told[first : first + _MOST]
    ):
        parts = fact.parts()
        if span != rival and parts and parts.items() < own.items():
            return span
    return None


def _led(text: Text, span: Span) -> str:
    at = text.token_index(span.start)
    return text.tokens[at - 1].lower if at else ""


def _last_time(text: Text, span: Span) -> bool:
    at = text.token_index(span.start)
    low = max(text.token_range(text.sentence_index(span.start))[0], at - _LAST)
    words = [token.lower for token in text.tokens[low:at]]
    return any(
        word == "last" and (done.endswith("ed") or done in PASTS) for word, done in pairwise(words)
    )
