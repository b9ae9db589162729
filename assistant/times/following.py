"""What follows from the dates of an article: by the calendar, by its own date, by arithmetic."""

from __future__ import annotations

import datetime
from dataclasses import replace
from itertools import islice

from assistant.clauses import group
from assistant.furniture import in_furniture
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.lexicon.calendar_words import DAY_NAMES
from assistant.numbers.quantity import Bound, Relation, qualifier
from assistant.text import Span, Text
from assistant.times import calendar, lengths
from assistant.times.anchor import anchor, days, years_apart
from assistant.times.comparing import compare_lengths
from assistant.times.dates import Date
from assistant.times.elapsed import as_told, elapsed
from assistant.times.implied import implied

__all__ = [
    "as_length",
    "counted_back",
    "dated",
    "few",
    "follows",
    "misnamed",
    "pieced",
    "plain_date",
]

# a full date means the same seen from any day
_ANY_DAY = datetime.date(2000, 1, 1)

Dated = tuple[Span, Date]


def dated(text: Text) -> dict[Date, list[Span]]:
    """The dates of an article's body, its own date left out."""
    own = text.view(anchor)
    return group(
        (span, plain_date(date))
        for span, date in text.view(calendar.scan)
        if in_furniture(text, span) is None and not (own and own.span == span)
    )


def few(article: Text) -> list[Dated]:
    """Each date of the article once: what arithmetic may start from."""
    return [(spans[0], date) for date, spans in islice(article.view(dated).items(), 200)]


def plain_date(date: Date) -> Date:
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


def pieced(date: Date, article: Text) -> Judgement | None:
    """The parts of a full date stand in several places, none of them elsewhere otherwise."""
    parts = date.parts()
    if len(parts) < 2 or date.shift is not None or (date.day is None and date.month is None):
        return None
    own = article.view(anchor)
    facts = article.view(few)
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


def misnamed(date: Date) -> str:
    """What is wrong with a full date whose day was another weekday, "" for any other."""
    if date.weekday is None or not (date.year and date.month and date.day) or date.last_day:
        return ""
    meant = days(replace(date, weekday=None), _ANY_DAY)
    if meant is None or meant[0].weekday() == date.weekday:
        return ""
    return f"{replace(date, weekday=None)} was a {DAY_NAMES[meant[0].weekday()]}."


def follows(date: Date, article: Text) -> Judgement | None:
    """By the calendar alone, or seen from the article's own date."""
    facts = article.view(few)
    # an article that names its quarters does not mean another one by a month
    quarters = date.quarter is not None and any(fact.quarter for _, fact in facts)
    # nor one that names weekdays another of them by a date
    named = date.grain == "weekday" and any(fact.grain == "weekday" for _, fact in facts)
    for span, fact in () if quarters or named else facts:
        if working := _contains(date, fact):
            return Judgement(Verdict.DERIVED, working, (span,))
    own = article.view(anchor)
    if own is None:
        return None
    if date.season and date.parts().keys() == {"season", "year"} and date.year == own.date.year:
        return Judgement(Verdict.DERIVED, f"The article is dated {own}.", (own.span,))
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


_YEARS = {"year": 1, "decade": 10, "century": 100}


def as_length(claim: Fact, date: Date, scene: Scene) -> Judgement | None:
    """ "40 years later" where the article has the 40 years, or the two years they lie between."""
    article = scene.article
    if date.unit is None or date.unit not in lengths.UNITS or not date.shift:
        return None
    if abs(date.shift) == 1 and not date.elsewhere:
        return None  # last year, next month
    asked = lengths.length(abs(date.shift), abs(date.shift), date.unit)
    for span, stated in article.view(lengths.scan)[:200] + article.view(implied)[:50]:
        if stated.base == asked.base and stated.low <= asked.low <= stated.high:
            return Judgement(Verdict.SUPPORTED, f"The article says {article[span]}.", (span,))
    bound = qualifier(scene.draft, claim.span)[0]
    for span, stated in article.view(lengths.scan)[:200]:
        told_bound = qualifier(article, span)[0]
        relation, _ = compare_lengths((asked, bound), (stated, told_bound))
        if relation in (Relation.ROUNDED, Relation.LOOSE):
            verdict = Verdict.DERIVED if relation is Relation.ROUNDED else Verdict.APPROXIMATE
            return Judgement(verdict, f"The article says {article[span]}.", (span,))
    if found := as_told((asked, bound), article):
        relation, told = found
        reason = told.working or f"The article says {article[told.spans[0]]}"
        verdict = Verdict.APPROXIMATE if relation is Relation.LOOSE else Verdict.DERIVED
        return Judgement(verdict, f"{reason}.", told.spans)
    if date.unit not in _YEARS:
        return None
    years = abs(date.shift) * _YEARS[date.unit]
    if between := years_apart(scene.draft, claim.span, article, years):
        return Judgement(Verdict.DERIVED, *between)
    if years >= _ROUND and not years % 10:
        # 30 years later, of 31: round, and not what the dates say
        for near in (years + 1, years - 1):
            if between := years_apart(scene.draft, claim.span, article, near):
                return Judgement(Verdict.APPROXIMATE, *between)
    return None


_ROUND = 20
# so long ago a year is no chance hit, counted back from any other year of the article
_LONG_AGO = 20


def counted_back(date: Date, article: Text) -> Judgement | None:
    """1972 from "44 years after" in an article of 2016; 1840 from "for 170 years" in 2010."""
    if date.year is None or date.parts().keys() != {"year"}:
        return None
    own = article.view(anchor)
    told = [(one, span) for span, one in article.view(lengths.scan)[:200]]
    told += [(one.length, one.spans[0]) for one in elapsed(article) if not one.working]
    years = [(fact.year, span) for span, fact in article.view(few) if fact.grain == "year"]
    for one, span in told:
        if one.base != "month" or one.low != one.high or one.low % 12 or one.low < 24:
            continue
        back = int(one.low) // 12
        bound = qualifier(article, span)[0]
        off = {Bound.NEARLY: (0, 1), Bound.MORE_THAN: (0, -1)}.get(bound, (0,))
        if own and date.year - (own.date.year - back) in off:
            working = f"{own.date.year} - {back} = {own.date.year - back}."
            return Judgement(Verdict.DERIVED, working, (span, own.span))
        for year, place in years if back >= _LONG_AGO else ():
            if year is not None and year - back == date.year:
                working = f"{year} - {back} = {date.year}."
                return Judgement(Verdict.DERIVED, working, (span, place))
    return None


def _contains(claim: Date, fact: Date) -> str | None:
    """ "the 1990s" for 1994, "the 19th century" for 1850, a weekday for a full date."""
    if claim.years and claim.year is not None and fact.year is not None:
        lies = claim.year <= fact.year < claim.year + claim.years
        if fact.years and fact.years > claim.years:
            inside = fact.year <= claim.year < fact.year + fact.years
            return "The article leaves open which of them." if inside else None
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
