"""A stretch of days of one month, told by its first day and its last: "between Monday 7 May and
Friday 11 May" for "May 7 to 11"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, pairwise

from assistant.context import stem
from assistant.furniture import in_furniture
from assistant.kind import Judgement, Verdict
from assistant.patterns import deferred
from assistant.text import Span, Text
from assistant.times import calendar
from assistant.times.dates import Date

__all__ = ["begins_at_end", "both_days"]

_LINK = deferred(r",? ?(?:-|–|—|to|until|till|through|and) ?(?:on )?")
_MOST = 200


def both_days(date: Date, article: Text) -> Judgement | None:
    """Where the article has the first and the last day beside one another."""
    if not date.day or not date.last_day or date.month is None:
        return None
    found = islice(article.view(calendar.scan), _MOST)
    for (one, first), (other, last) in pairwise(found):
        if (first.day, last.day) != (date.day, date.last_day) or last.last_day or first.last_day:
            continue
        if first.month != date.month or last.month != date.month:
            continue
        if date.year not in (None, first.year, last.year):
            continue
        linked = _LINK.fullmatch(article.raw, one.end, other.start)
        if linked and in_furniture(article, one) is None:
            whole = Span(one.start, other.end)
            return Judgement(Verdict.SUPPORTED, f"The article says {article[whole]}.", (whole,))
    return None


def begins_at_end(draft: Text, claim: Span, date: Date, stated: Sequence[Date]) -> bool:
    """ "It opens on May 20", where all that the article says is May 3-20."""
    if date.day is None or not all(one.last_day == date.day != one.day for one in stated):
        return False
    at = draft.token_index(claim.start)
    before = draft.tokens[max(0, at - _BEFORE) : at]
    return any(stem(token.lower) in _BEGINNING for token in before)


# tokens before a day among which the verb stands
_BEFORE = 4
_BEGINNING = frozenset(map(stem, "open start begin began begun arrive launch kick depart".split()))
