"""Dates: weekdays, months, days, years, decades, quarters, and what is relative to now.

A date is compared in its context. Where the article has it, it is supported, unless the
article's clause that tells the same thing has another; where the article has it nowhere, such a
clause contradicts it, and otherwise it is unsupported. What follows by the calendar (the
weekday of a day, a year of a decade, "last month" seen from the article's own date) is derived,
and the reason shows the working. What is said about "today" or "this week" cannot be judged
without a date of the article and stays unchecked.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import replace
from itertools import islice

from assistant.clauses import group, parted, weigh
from assistant.context import stem
from assistant.furniture import in_furniture
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict, unchecked, unsupported
from assistant.lexicon.calendar_words import (
    DAY_NAMES,
    MONTHS,
    NOW_WORDS,
    SHIFTS,
    SHORT_MONTHS,
    UNITS,
    WEEKDAYS,
)
from assistant.numbers.quantity import Quantity, Relation, compare, qualifier
from assistant.numbers.rebound import rebound
from assistant.text import Span, Text
from assistant.times import calendar, lengths
from assistant.times.anchor import anchor, days, years_apart
from assistant.times.dates import Date

# the likeness that outdoes the year in which the article was written
_TOLD = 0.3

_TIME_WORDS = frozenset(
    stem(word)
    for words in (WEEKDAYS, MONTHS, SHORT_MONTHS, SHIFTS, NOW_WORDS, UNITS)
    for word in words
) | frozenset("time date morning afternoon evening night earl later ago early late".split())

# a full date means the same seen from any day
_ANY_DAY = datetime.date(2000, 1, 1)

Dated = tuple[Span, Date]


def find(text: Text, guide: Text | None) -> Iterable[Fact]:
    for span, date in text.view(calendar.scan):
        yield Fact("date", span, text[span], date, None, text.sentence_index(span.start))


def relate(claim: Fact, scene: Scene) -> Judgement:
    article = scene.article
    said = claim.value
    assert isinstance(said, Date)
    date = _plain(said)
    same, rivals = _partition(date, article)
    weighed = weigh(scene.draft, claim.span, article, same, rivals, _TIME_WORDS)
    if same:
        if weighed.rival:
            return _contradicted(claim, scene, weighed.rival)
        span = (weighed.best or same[0])[0]
        if bound := _bounded(claim, date, scene, span):
            return bound
        return Judgement(Verdict.SUPPORTED, f"The article says {article[span]}.", (span,))
    judgement = _pieced(date, article) or _follows(date, article) or _as_length(claim, said, scene)
    # that the article was written in 2015 is no evidence where it tells of 2012
    own = article.view(anchor)
    if judgement and own and judgement.evidence == (own.span,):
        weighed = weigh(scene.draft, claim.span, article, same, rivals, _TIME_WORDS, _TOLD)
    if judgement and not (weighed.rival and own and judgement.evidence == (own.span,)):
        return judgement
    if weighed.rival:
        return _contradicted(claim, scene, weighed.rival)
    if date.shift is not None and (
        date.shift == 0 or (date.unit == "day" and abs(date.shift) < 2)
    ):
        return unchecked("The article does not say which day this is seen from.")
    return unsupported("The article has no such date.")


def _bounded(claim: Fact, date: Date, scene: Scene, stated: Span) -> Judgement | None:
    """ "nearly 25 years ago" told as "more than 25 years ago"."""
    if date.shift is None or abs(date.shift) < 2:
        return None
    ours, theirs = (
        Quantity(abs(date.shift), abs(date.shift), qualifier(text, span)[0])
        for text, span in ((scene.draft, claim.span), (scene.article, stated))
    )
    found = compare(ours, theirs)
    if found.relation is Relation.SAME:
        return None
    right = rebound(scene.draft, claim.span, scene.article, stated)
    said = scene.article[right.evidence]
    if found.relation is not Relation.FALSE:
        return Judgement(
            Verdict.APPROXIMATE, f"The article says {said}.", (right.evidence,), None, right.span
        )
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article says {said}, which is not {scene.draft[right.span]}.",
        (right.evidence,),
        right.suggestion,
        right.span,
    )


def _dated(text: Text) -> dict[Date, list[Span]]:
    """The dates of an article's body, its own date left out."""
    own = text.view(anchor)
    return group(
        (span, _plain(date))
        for span, date in text.view(calendar.scan)
        if in_furniture(text, span) is None and not (own and own.span == span)
    )


def _partition(date: Date, article: Text) -> tuple[list[Dated], list[Dated]]:
    """The article's dates that say the claim's, and its other answers of the same grain."""
    known = article.view(_partitions)
    if date not in known:
        parts = date.parts()

        def compare(fact: Date) -> bool | None:
            if _says(fact, date, parts):
                return True
            return False if _rivals(fact, date, parts) else None

        found = parted(article.view(_dated), compare, date)
        known[date] = found.get(True, []), found.get(False, [])
    return known[date]


def _partitions(article: Text) -> dict[Date, tuple[list[Dated], list[Dated]]]:
    return {}


def _few(article: Text) -> list[Dated]:
    """Each date of the article once: what arithmetic may start from."""
    return [(spans[0], date) for date, spans in islice(article.view(_dated).items(), 200)]


def _plain(date: Date) -> Date:
    """Relative expressions in one form: a year ago and last year, a fortnight and two weeks."""
    if date.shift is None or date.unit is None or date.weekday is not None:
        return date
    unit, shift = date.unit, date.shift
    if unit == "fortnight":
        unit, shift = "week", 2 * shift
    if unit == "decade" and abs(shift) > 1:
        unit, shift = "year", 10 * shift
    if unit == "month" and shift and shift % 12 == 0:
        unit, shift = "year", shift // 12
    if unit == "day" and shift and shift % 7 == 0:
        unit, shift = "week", shift // 7
    if unit == "night":
        unit = "day"
    return replace(date, unit=unit, shift=shift)


def _says(fact: Date, claim: Date, parts: dict[str, int | str]) -> bool:
    """The article's date says all that the claim's does."""
    if claim.shift is not None:
        if claim.weekday is not None or claim.month is not None:
            return fact.weekday == claim.weekday and fact.month == claim.month
        return fact.unit == claim.unit and fact.shift == claim.shift
    for name, value in parts.items():
        if getattr(fact, name) != value and not (
            name == "year" and value == fact.last_year and not claim.years
        ):
            return False
    return fact.years == claim.years


def _rivals(fact: Date, claim: Date, parts: dict[str, int | str]) -> bool:
    """Another answer of the same grain."""
    if claim.shift is not None and claim.weekday is None and claim.month is None:
        return fact.unit == claim.unit and fact.shift != claim.shift
    if fact.grain != claim.grain and not (
        {fact.grain, claim.grain} <= {"day", "month", "weekday", "relative"}
    ):
        return False
    return any(
        getattr(fact, name) not in (None, value)
        for name, value in parts.items()
        if name not in ("last_day", "last_year", "shift", "unit")
    )


def _contradicted(claim: Fact, scene: Scene, rival: Dated) -> Judgement:
    span, date = rival
    said = scene.article[span]
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article says {said} of this, not {claim.surface}.",
        (span,),
        _suggestion(claim, date, said),
    )


def _suggestion(claim: Fact, date: Date, said: str) -> str:
    """The article's date to put in the place of the claim's: no more of it than is needed."""
    asked = claim.value
    assert isinstance(asked, Date)
    words = said
    if asked.grain == "weekday" and asked.shift is None and date.weekday is not None:
        words = DAY_NAMES[date.weekday]
    elif asked.grain == "month" and asked.year is None and date.month is not None:
        words = str(Date(month=date.month))
    elif asked.grain == "year" and date.year is not None and date.years is None:
        words = str(replace(Date(date.year), last_year=date.last_year))
    if claim.surface.islower():
        return words.lower()
    return words.upper() if claim.surface.isupper() and len(claim.surface) > 3 else words


# -- what follows from the article's dates ---------------------------------------------


def _pieced(date: Date, article: Text) -> Judgement | None:
    """The parts of a full date stand in several places, none of them elsewhere otherwise."""
    parts = date.parts()
    if len(parts) < 2 or date.shift is not None or (date.day is None and date.month is None):
        return None
    own = article.view(anchor)
    facts = article.view(_few)
    missing = dict(parts)
    evidence = []
    for span, fact in facts:
        theirs = fact.parts()
        if fact.shift is None and all(parts.get(n, v) == v for n, v in theirs.items()):
            got = [name for name in theirs if name in missing]
            if got and (fact.month is not None or fact.weekday is not None):
                evidence.append(span)
                for name in got:
                    del missing[name]
    if evidence and own and missing.keys() <= {"year"} and date.year == own.date.year:
        return Judgement(
            Verdict.DERIVED,
            f"The article has this day and is dated {own}.",
            (evidence[0], own.span),
        )
    if evidence and not missing:
        return Judgement(
            Verdict.SUPPORTED, "The article has it in several places.", tuple(evidence[:3])
        )
    if evidence and missing.keys() == {"year"}:
        years = [span for span, fact in facts if fact.year == date.year and not fact.years]
        if years:
            return Judgement(
                Verdict.SUPPORTED,
                "The article has the day and the year in several places.",
                (evidence[0], years[0]),
            )
    return None


def _follows(date: Date, article: Text) -> Judgement | None:
    """By the calendar alone, or seen from the article's own date."""
    facts = article.view(_few)
    # an article that names its quarters does not mean another one by a month
    quarters = date.quarter is not None and any(fact.quarter for _, fact in facts)
    for span, fact in () if quarters else facts:
        if working := _contains(date, fact):
            return Judgement(Verdict.DERIVED, working, (span,))
    own = article.view(anchor)
    if own is None:
        return None
    asked = days(date, own.date)
    if asked is None:
        return None
    if asked[0] <= own.date <= asked[1] and date.shift is None:
        return Judgement(Verdict.DERIVED, f"The article is dated {own}.", (own.span,))
    for span, fact in facts:
        meant = days(fact, own.date)
        if meant and asked[0] <= meant[0] and meant[1] <= asked[1]:
            return Judgement(
                Verdict.DERIVED,
                f"The article says {article[span]} and is dated {own}.",
                (span, own.span),
            )
    return None


def _as_length(claim: Fact, date: Date, scene: Scene) -> Judgement | None:
    """ "40 years later" where the article has the 40 years, or the two years they lie between."""
    article = scene.article
    if date.unit is None or date.unit not in lengths.UNITS or not date.shift:
        return None
    if abs(date.shift) == 1 and not date.elsewhere:
        return None  # last year, next month
    asked = lengths.length(abs(date.shift), abs(date.shift), date.unit)
    for span, stated in article.view(lengths.scan)[:200]:
        if stated.base == asked.base and stated.low <= asked.low <= stated.high:
            return Judgement(Verdict.SUPPORTED, f"The article says {article[span]}.", (span,))
    if date.unit != "year":
        return None
    between = years_apart(scene.draft, claim.span, article, abs(date.shift))
    return Judgement(Verdict.DERIVED, *between) if between else None


def _contains(claim: Date, fact: Date) -> str | None:
    """ "the 1990s" for 1994, "the 19th century" for 1850, a weekday for a full date."""
    if claim.years and claim.year is not None and fact.year is not None:
        lies = claim.year <= fact.year < claim.year + claim.years
        return f"{fact.year} lies in it." if lies and claim.years != fact.years else None
    if claim.quarter and fact.month and claim.year in (None, fact.year):
        lies = (fact.month - 1) // 3 + 1 == claim.quarter
        return f"{Date(month=fact.month)} lies in the quarter." if lies else None
    only_weekday = claim.grain == "weekday" and claim.shift is None
    if only_weekday and claim.weekday is not None and fact.year and fact.month and fact.day:
        meant = days(fact, _ANY_DAY)
        if meant and meant[0].weekday() == claim.weekday:
            return f"{fact} was a {DAY_NAMES[claim.weekday]}."
    return None


KIND = Kind("date", find, relate, rank=20)
