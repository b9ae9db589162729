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

from assistant.clauses import likeness, parted, weigh
from assistant.context import stem
from assistant.in_place import copied
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict, unchecked, unsupported
from assistant.lexicon.calendar_words import (
    MONTHS,
    NOW_WORDS,
    SHIFTS,
    SHORT_MONTHS,
    UNITS,
    WEEKDAYS,
)
from assistant.numbers.asserted import asserted
from assistant.numbers.quantity import Bound, Quantity, Relation, compare, qualifier
from assistant.numbers.rebound import rebound
from assistant.text import Span, Text
from assistant.times import calendar
from assistant.times.anchor import Anchor, anchor
from assistant.times.both_days import begins_at_end, both_days
from assistant.times.compared import compared
from assistant.times.dates import Date
from assistant.times.days_after import days_after
from assistant.times.ends import other_end
from assistant.times.following import (
    as_length,
    counted_back,
    dated,
    follows,
    misnamed,
    pieced,
    plain_date,
)
from assistant.times.likely import likely
from assistant.times.not_told import not_told
from assistant.times.proposed import in_its_place, proposed
from assistant.times.reckoned import reckoned
from assistant.times.roles import in_part, other_role
from assistant.times.so_long import so_long
from assistant.times.told_by import told_of_other
from assistant.times.told_from_another import told_from_another

# the likeness that outdoes the year in which the article was written
_TOLD = 0.3
# and one that outdoes what several places add up to
_SURELY = 0.7

# what is nearly so much is so much of it at least
_UNDER = 0.9
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
    if there := copied(scene.draft, claim.span, article):
        return Judgement(Verdict.SUPPORTED, f"The article says {article[there]}.", (there,))
    said = claim.value
    assert isinstance(said, Date)
    date = plain_date(said)
    same, rivals = _partition(date, article)
    if not same and (stretch := both_days(date, article)):
        return stretch
    if date.grain == "year":
        rivals = [r for r in rivals if not other_role(scene.draft, claim.span, article, r[0])]
    if not same and date.grain != "month":  # one of two months is often misread
        rivals = not_told(rivals, scene)
    weighed = weigh(scene.draft, claim.span, article, same, rivals, _TIME_WORDS)
    if other := other_end(claim, scene):
        return other
    if not same and (wrong := misnamed(date)):
        meant = weighed.rival or likely(claim, scene, rivals, _TIME_WORDS)
        return (
            replace(_contradicted(claim, scene, meant), reason=wrong)
            if meant
            else unsupported(wrong)
        )
    if same:
        if weighed.rival and not counted_back(date, article):
            return _contradicted(claim, scene, weighed.rival)
        if told := told_of_other(claim, scene, same, rivals):
            return _contradicted(claim, scene, told)
        if begins_at_end(scene.draft, claim.span, date, [one for _, one in same]):
            return _contradicted(claim, scene, same[0])
        span = (weighed.best or same[0])[0]
        if bound := _bounded(claim, date, scene, span):
            return bound
        return Judgement(Verdict.SUPPORTED, f"The article says {article[span]}.", (span,))
    later_day = days_after(date, article)
    judgement = (
        pieced(date, article)
        or follows(date, article)
        or as_length(claim, said, scene)
        or counted_back(date, article)
        or reckoned(date, article)
        or later_day
        or compared(date, article)
    )
    if not judgement and (apart := told_from_another(claim, date, scene)):
        return apart
    # that the article was written in 2015 is no evidence where it tells of 2012
    own = article.view(anchor)
    if judgement and own and judgement.evidence == (own.span,):
        weighed = weigh(scene.draft, claim.span, article, same, rivals, _TIME_WORDS, _TOLD)
    # nor what other places add up to, where the clause that surely tells the same has another
    elif judgement and (_pieces(judgement, own) or date.shift is not None):
        weighed = weigh(scene.draft, claim.span, article, same, rivals, _TIME_WORDS, _SURELY)
        rival = weighed.rival
        # the day that it is reckoned from is no rival of it
        base = judgement is later_day and rival and rival[0] in judgement.evidence
        if rival and not base and not _nearly(claim, date, scene, rival):
            return _contradicted(claim, scene, rival)
    if judgement and not (weighed.rival and own and judgement.evidence == (own.span,)):
        return judgement
    if (
        rival := weighed.rival
        or _likely(claim, date, scene, rivals)
        or likely(claim, scene, rivals, _TIME_WORDS)
    ):
        if part := in_part(date, article, rival[0]):
            return unsupported(f"The article says {article[part]} alone.", part)
        return _contradicted(claim, scene, rival)
    if date.shift is not None and (
        date.shift == 0
        or (date.unit == "day" and abs(date.shift) < 2)
        or (abs(date.shift) == 1 and not own and _has(date.unit, article))
    ):
        return unchecked("The article does not say which day this is seen from.")
    other_date = proposed(date, scene.draft, article)
    return so_long(claim, scene) or unsupported(
        "The article has no such date.", suggestion=other_date
    )


# where no date agrees, the one whose clause is so much like the claim's is the one meant; less
# of it where the two have the day or the month in common
_ALIKE, _ALIKE_IN_PART, _SHARED = 0.4, 0.2, 2
_MOST = 60


def _likely(claim: Fact, date: Date, scene: Scene, rivals: list[Dated]) -> Dated | None:
    best: tuple[float, Dated] | None = None
    for span, other in rivals[:_MOST]:
        if other.grain != date.grain or (other.shift is None) != (date.shift is None):
            continue
        like = likeness(scene.draft, claim.span, scene.article, span, _TIME_WORDS)
        part = date.month == other.month is not None or date.day == other.day is not None
        enough = _ALIKE_IN_PART if part else _ALIKE
        if like.shared >= _SHARED and like.score >= enough and (not best or like.score > best[0]):
            best = like.score, (span, other)
    return best[1] if best else None


def _has(unit: str | None, article: Text) -> bool:
    """Whether the article, which has no date of its own, tells of a quarter, which may be the
    last or the next."""
    return unit == "quarter" and any(one.quarter is not None for one in article.view(dated))


def _nearly(claim: Fact, date: Date, scene: Scene, rival: Dated) -> bool:
    """ "nearly 25 years ago" may be 24 years ago, and is not nearly 24."""
    span, other = rival
    if (
        not date.shift
        or not other.shift
        or qualifier(scene.draft, claim.span)[0] is not Bound.NONE
    ):
        return False
    under = qualifier(scene.article, span)[0] in (Bound.NEARLY, Bound.LESS_THAN)
    return under and _UNDER <= date.shift / other.shift < 1


def _pieces(judgement: Judgement, own: Anchor | None) -> bool:
    """Whether it rests on several places, none of them the article's own date."""
    return len(judgement.evidence) > 1 and not (own and own.span in judgement.evidence)


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


def _partition(date: Date, article: Text) -> tuple[list[Dated], list[Dated]]:
    """The article's dates that say the claim's, and its other answers of the same grain."""
    known = article.view(_partitions)
    if date not in known:
        parts = date.parts()

        def compare(fact: Date) -> bool | None:
            if _says(fact, date, parts):
                return True
            return False if _rivals(fact, date, parts) else None

        found = parted(article.view(dated), compare, date)
        known[date] = found.get(True, []), found.get(False, [])
    return known[date]


def _partitions(article: Text) -> dict[Date, tuple[list[Dated], list[Dated]]]:
    return {}


def _says(fact: Date, claim: Date, parts: dict[str, int | str]) -> bool:
    """The article's date says all that the claim's does."""
    if claim.shift is not None:
        if claim.weekday is not None or claim.month is not None:
            return fact.weekday == claim.weekday and fact.month == claim.month
        return fact.unit == claim.unit and fact.shift == claim.shift
    for name, value in parts.items():
        if getattr(fact, name) != value and not (
            (name == "year" and value == fact.last_year and not claim.years)
            or (name == "day" and value == fact.last_day and not claim.last_day)
        ):
            return False
    return fact.years == claim.years


def _rivals(fact: Date, claim: Date, parts: dict[str, int | str]) -> bool:
    """Another answer of the same grain."""
    if claim.shift is not None and claim.weekday is None and claim.month is None:
        # "18 years later" and "eighteen years ago" may tell of one length of time
        same = claim.elsewhere and fact.shift is not None and abs(fact.shift) == abs(claim.shift)
        # what grew from a year earlier has not grown so from a month earlier
        if claim.elsewhere and fact.elsewhere and fact.shift == claim.shift == -1:
            return fact.unit != claim.unit
        return fact.unit == claim.unit and fact.shift != claim.shift and not same
    year = claim.grain == "year" and fact.year is not None
    if fact.grain != claim.grain and not (
        year or {fact.grain, claim.grain} <= {"day", "month", "weekday", "relative"}
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
        in_its_place(claim, date, said),
    )


KIND = Kind("date", find, asserted(relate), rank=20)
