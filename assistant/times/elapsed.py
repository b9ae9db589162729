"""How long ago things were, however an article tells it.

"35 years ago", "a 35-year-old case", "the 35th anniversary", "since 1985" in an article of 2020
and "from May 10 to May 30" all tell a length of time, and a draft may put any of them for any
other.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from itertools import islice, pairwise

from assistant.clauses import likeness
from assistant.counts.ages import ages
from assistant.furniture import in_furniture
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.numbers.quantity import Bound, Relation, qualifier
from assistant.patterns import deferred
from assistant.text import Span, Text
from assistant.times import calendar, lengths
from assistant.times.anchor import anchor, days
from assistant.times.comparing import Bounded, compare_lengths
from assistant.times.dates import Date
from assistant.times.lengths import Length, length

__all__ = ["Elapsed", "as_told", "at_age", "between_dates", "elapsed"]

# lengths and dates of an article that are looked at
_MOST = 200
_SINCE = deferred(
    r"\b(?:since|not\b[^.;]{1,30}\bafter|dates? (?:from|back to)|as early as)\b[^.;,]{0,90}?"
    r"\b(1[0-9]\d\d|20\d\d)\b",
    re.IGNORECASE,
)
_LINK = deferred(
    r"\s*(?:-|–|—|to|until|till|through|and|,? when)\s*"
    r"|,? (?:and|before) (?:it )?(?:was )?(?:end(?:ed|ing|s)|finish\w*|conclud\w*|over|clos\w+)"
    r"(?: on| in)? ",
    re.IGNORECASE,
)
# "from 300 million in August to 41 million by November"
_VALUES = deferred(
    r"\s(?:last year )?to (?:just |only |about |nearly |over |more than )?[$£€]?[\d.,]+"
    r"(?:%| ?[a-z]+){0,3} (?:in|by|at the end of|as of|on) ",
    re.IGNORECASE,
)
_SINCE_DAY = deferred(r"\b(?:since|from|after|by|on|until|till)\s+$", re.IGNORECASE)
# days that a length told in weeks, months or years may be off by, and for how many of them
_SLACK = {"day": 1, "night": 1, "week": 3, "month": 13, "year": 60}
_DAYS = {"day": 1.0, "night": 1.0, "week": 7.0, "month": 30.44, "year": 365.25}
# characters between two dates that are linked
_NEAR = 60
# sentences that two days so told may stand apart
_BACK = 2
# words that must be shared: any two days lie some days apart
_SHARED = 1


@dataclass(frozen=True, slots=True)
class Elapsed:
    """A length of time, the words that tell it, and how it follows from them (or "")."""

    length: Length
    spans: tuple[Span, ...]
    bound: Bound = Bound.NONE
    working: str = ""


def elapsed(article: Text) -> tuple[Elapsed, ...]:
    """The lengths that an article tells otherwise than as a length, in its order."""
    return article.view(_read)


def _read(text: Text) -> tuple[Elapsed, ...]:
    found: list[Elapsed] = []
    for span, date in islice(text.view(calendar.scan), _MOST):
        unit, shift = date.unit, date.shift
        if unit in lengths.UNITS and shift and in_furniture(text, span) is None:
            bound = qualifier(text, span)[0]
            found.append(Elapsed(length(abs(shift), abs(shift), unit), (span,), bound))
    for age in islice(ages(text), _MOST):
        # "a 35-year-old case"; of people it tells their age alone
        if not (age.owner or age.personal) and age.span != age.number:
            low, high = age.quantity.low, age.quantity.high
            told = length(low, high, age.unit)
            found.append(Elapsed(told, (age.span,), age.quantity.bound))
    own = anchor(text)
    for match in islice(_SINCE.finditer(text.raw), _MOST) if own else ():
        assert own is not None
        years = own.date.year - int(match.group(1))
        spans = (Span(*match.span(1)), own.span)
        working = f"{own.date.year} - {match.group(1)} = {years}"
        if years > 0:
            found.append(Elapsed(length(years, years, "year"), spans, working=working))
        if years > 1:
            # from late in the one year to early in the other
            working += ", less one where the last is not full"
            found.append(Elapsed(length(years - 1, years - 1, "year"), spans, working=working))
    return tuple(found)


def as_told(asked: Bounded, article: Text) -> tuple[Relation, Elapsed] | None:
    """The best of what the article tells that bears a length out, None where nothing does."""
    best: tuple[Relation, Elapsed] | None = None
    for one in elapsed(article):
        relation, _ = compare_lengths(asked, (one.length, one.bound))
        if relation is Relation.SAME:
            return relation, one
        if relation in (Relation.ROUNDED, Relation.LOOSE) and best is None:
            best = relation, one
    return best


def between_dates(
    draft: Text, claim: Span, asked: Length, article: Text
) -> tuple[str, tuple[Span, ...]] | None:
    """Two dates of an article, or one and its own date, that lie so long apart: the working
    and where they stand. Days are counted exactly, weeks and longer about."""
    unit = asked.unit.removesuffix("s")
    if unit not in _DAYS or asked.low != asked.high:
        return None
    wanted = float(asked.count) * _DAYS[unit]
    slack = _SLACK[unit] if wanted < 1000 else 200
    after = _AFTER.match(draft.raw, claim.end, claim.end + 16)
    for first, second, apart, linked in article.view(_pairs):
        if not any(abs(one - wanted) <= slack for one in apart):
            continue
        if linked is None and (after is None or abs(apart[0] - wanted) > slack / 2):
            continue
        if linked is None and _turned(draft, claim, article, (first, second)):
            continue
        if linked or likeness(draft, claim, article, first, _NO_WORDS).shared >= _SHARED:
            return f"They lie {apart[0]} days apart.", (first, second)
    return None


def _turned(draft: Text, claim: Span, article: Text, pair: tuple[Span, Span]) -> bool:
    """ "On Nov. 28, two days after the vote", where the other day of the two is the later."""
    way = _WAY.match(draft.raw, claim.end, claim.end + 16)
    dates = [one for span, one in draft.view(calendar.scan) if claim.start - 2 == span.end]
    if way is None or not dates or draft.raw[claim.start - 2] != ",":
        return False
    asked = dates[0].month, dates[0].day
    told = [one for span, one in article.view(calendar.scan) if span in pair]
    of_draft = [one for one in told if (one.month, one.day) == asked]
    other = [one for one in told if (one.month, one.day) != asked]
    if None in asked or len(of_draft) != 1 or len(other) != 1:
        return False
    meant = [days(one, _ANY_NOW) for one in (of_draft[0], other[0])]
    if meant[0] is None or meant[1] is None:
        return False
    return (meant[1][0] > meant[0][0]) is (way.group(1).lower() == "after")


_WAY = deferred(r" (after|before)\b", re.IGNORECASE)
_ANY_NOW = datetime.date(2000, 7, 1)
# "eight days after", "three weeks or so before": from one day told to another
_AFTER = deferred(r"(?: or so)? (?:after|before|later|earlier)\b", re.IGNORECASE)
_AT = re.compile(r"\bat (?:just |only |age )?$", re.IGNORECASE)


def at_age(claim: Fact, scene: Scene) -> Judgement | None:
    """ "walks at nine months", of a child who is nine months old."""
    asked = claim.value
    assert isinstance(asked, Length)
    if not _AT.search(scene.draft.raw, max(0, claim.span.start - 12), claim.span.start):
        return None
    for age in islice(ages(scene.article), _MOST):
        if age.unit == asked.unit and age.quantity.low == asked.count == age.quantity.high:
            said = scene.article[age.span]
            return Judgement(Verdict.SUPPORTED, f"The article says “{said}”.", (age.span,))
    return None


_NO_WORDS = frozenset("year month day week decad time last ago later after sinc".split())
# linked: None where nothing but their nearness joins the two
_Pair = tuple[Span, Span, tuple[int, ...], bool | None]


def _pairs(text: Text) -> tuple[_Pair, ...]:
    """Dates that are linked to one another ("July 20 to March 4"), and each with the article's
    own date: where they stand and how many days lie between."""
    own = anchor(text)
    now = own.date if own else datetime.date(2000, 1, 1)
    placed = []
    for span, date in islice(text.view(calendar.scan), _MOST):
        if (own and span == own.span) or not _dated(date) or in_furniture(text, span):
            continue
        meant = days(date, now)
        if meant:
            placed.append((span, date, meant))
    found: list[_Pair] = []
    for (one, _, early), (other, _, late) in pairwise(placed):
        linked = other.start - one.end <= _NEAR and any(
            link.fullmatch(text.raw, one.end, other.start) for link in (_LINK, _VALUES)
        )
        if linked and early[0] <= late[0]:
            apart = ((late[0] - early[0]).days, (late[1] - early[0]).days + 1)
            found.append((one, other, apart, True))
            continue
        days_told = early[0] == early[1] != late[0] == late[1]
        if (
            days_told
            and text.sentence_index(other.start) <= text.sentence_index(one.start) + _BACK
        ):
            found.append((one, other, (abs((late[0] - early[0]).days),), None))
    for span, date, meant in placed if own else ():
        assert own is not None
        # a day, or a month where months are counted
        near = abs((own.date - meant[0]).days), abs((own.date - meant[1]).days)
        if date.day is not None or date.month is not None:
            since = _SINCE_DAY.search(text.raw, max(0, span.start - 12), span.start)
            linked = since is not None and since.group().strip().lower() == "since"
            found.append((span, own.span, near, linked))
    return tuple(found)


def _dated(date: Date) -> bool:
    """A day or a month. Without a year it is the nearest such one: two of one clause lie as far
    apart in any year."""
    return date.shift is None and date.month is not None and not date.years
