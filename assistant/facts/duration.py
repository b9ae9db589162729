"""Durations: how long something lasts, compared across units.

Two weeks are 14 days and 18 months a year and a half (derived, with the working). A duration
also follows from two years or dates that the article states. Like a date it is contradicted
only where the article's clause that tells the same thing has another.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

from assistant.clauses import group, likeness, parted, weigh
from assistant.context import stem
from assistant.counts.roles import with_value
from assistant.furniture import in_furniture
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict, unsupported
from assistant.numbers.framed import framed
from assistant.numbers.meant import meant
from assistant.numbers.quantity import Bound, Relation, qualifier
from assistant.numbers.rebound import rebound
from assistant.text import Span, Text
from assistant.times import lengths
from assistant.times.anchor import years_apart, years_through
from assistant.times.between import apart, elided, other_unit
from assistant.times.between_hours import between_hours
from assistant.times.comparing import Bounded, compare_lengths
from assistant.times.elapsed import as_told, at_age, between_dates
from assistant.times.holders import of_another
from assistant.times.implied import implied
from assistant.times.lengths import Length
from assistant.times.lengths_written import written_as
from assistant.times.named_lengths import named_length, named_period
from assistant.times.sides import other_side

_SURELY = 0.7
_UNIT_WORDS = frozenset(
    stem(word) for word in "second minute hour day night week fortnight month year decade".split()
)


def find(text: Text, guide: Text | None) -> Iterable[Fact]:
    for span, length in text.view(lengths.scan):
        yield Fact("duration", span, text[span], length, None, text.sentence_index(span.start))


def relate(claim: Fact, scene: Scene) -> Judgement:
    found = _lasting(claim, scene)
    return other_side(claim, found, scene) or found


def _lasting(claim: Fact, scene: Scene) -> Judgement:
    article = scene.article
    length = claim.value
    assert isinstance(length, Length)
    asked = length, _bound(scene.draft, claim.span)
    if worked := apart(claim, scene):
        return worked
    parts = _partition(asked, article)
    if not (parts.same or parts.loose) and _during(scene.draft, claim.span):
        # "over ten years" may say no more than "in ten years"
        without = _partition((length, Bound.NONE), article)
        parts = parts._replace(loose=without.same, denied=[], rivals=without.rivals)
    others = [one[0] for one in parts.rivals]
    if not parts.same and (
        named := named_period(scene.draft, claim.span, length, article, others)
    ):
        periods = [(span, length, f"it is {length}") for span in named]
        parts = parts._replace(same=periods, denied=[])
    same, loose, rivals = parts.same, parts.loose, parts.rivals
    agreeing = same or loose
    if not agreeing and (denied := next((one for one in parts.denied), None)):
        meant = weigh(scene.draft, claim.span, article, [], rivals, _UNIT_WORDS, _SURELY)
        if meant.rival and _bound(article, meant.rival[0]) is asked[1]:
            return _contradicted(claim, scene, meant.rival)
        return _bounded(claim, scene, denied)
    weighed = weigh(scene.draft, claim.span, article, agreeing, rivals, _UNIT_WORDS)
    if other := of_another(scene.draft, claim.span, article, agreeing, rivals):
        if other.own:
            return _contradicted(claim, scene, other.own)
        said = f"The article says {article[other.where]} of {other.person.title()}."
        return unsupported(said, other.where)
    if agreeing:
        if all(one[1].count != length.count for one in agreeing) and (
            wrong := other_unit(claim, scene)
        ):
            return wrong
        if weighed.rival:
            return _contradicted(claim, scene, weighed.rival)
        return _agreed(length, weighed.best or agreeing[0], bool(same), article)
    if told := _elapsed(claim, scene, asked) or elided(claim, scene) or at_age(claim, scene):
        return told
    whole_years = length.low == length.high and length.base == "month" and length.low % 12 == 0
    # a clause that surely tells the same thing comes before what its years might add up to
    sure = weigh(scene.draft, claim.span, article, agreeing, rivals, _UNIT_WORDS, _SURELY)
    if whole_years and not sure.rival:
        years = int(length.low) // 12
        between = years_apart(scene.draft, claim.span, article, years)
        between = between or years_through(scene.draft, claim.span, article, years)
        if between:
            return Judgement(Verdict.DERIVED, *between)
    if hours := between_hours(claim, scene):
        return Judgement(Verdict.DERIVED, *hours)
    if rate := _rate(length, article):
        return rate
    if whole_years and (near := _about(claim, scene, int(length.low) // 12)):
        return near
    if wrong := other_unit(claim, scene):
        return wrong
    rival = weighed.rival or _likely(claim, scene, rivals)
    if not rival and (called := named_length(scene.draft, claim.span, length, article)):
        return Judgement(Verdict.DERIVED, f"The article says “{article[called]}”.", (called,))
    if rival:
        return _contradicted(claim, scene, rival)
    return unsupported("The article has no such length of time.")


def _rate(asked: Length, article: Text) -> Judgement | None:
    """ "seven hours of extra work a week" from "seven hours a week of extra work"."""
    for bound in with_value(article, asked.count, asked.count):
        if bound.noun.lemma == stem(asked.unit) and not bound.noun.joined:
            span = bound.number.span
            if bound.right[1:3] and bound.right[1] in ("a", "per", "each", "every"):
                said = f"The article says “{article[span]} {' '.join(bound.right[:3])}”."
                return Judgement(Verdict.SUPPORTED, said, (span,))
    return None


# from so many years on, tens of them may be round
_ROUND = 20


def _about(claim: Fact, scene: Scene, years: int) -> Judgement | None:
    """ "after 20 years" from 1995 and 2016."""
    if years < _ROUND or years % 10:
        return None
    for near in (years + 1, years - 1):
        if between := years_apart(scene.draft, claim.span, scene.article, near):
            return Judgement(Verdict.APPROXIMATE, *between)
    return None


# where no length agrees, one whose clause is so much like the claim's is the one meant
_ALIKE, _SHARED = 0.3, 2


def _likely(claim: Fact, scene: Scene, rivals: list[Stated]) -> Stated | None:
    asked = claim.value
    assert isinstance(asked, Length)
    best: tuple[float, Stated] | None = None
    for one in rivals[:40]:
        like = likeness(scene.draft, claim.span, scene.article, one[0], _UNIT_WORDS)
        alike = like.shared >= _SHARED and like.score >= _ALIKE
        if alike and one[1].unit == asked.unit and (not best or like.score > best[0]):
            best = like.score, one
    return best[1] if best else None


# where, the length, and the working of the comparison
Stated = tuple[Span, Length, str]


def _elapsed(claim: Fact, scene: Scene, asked: Bounded) -> Judgement | None:
    """The length as the article tells it otherwise: "35 years ago", "a 35-year-old case"."""
    found = as_told(asked, scene.article)
    if found is not None:
        relation, told = found
        said = scene.article[told.spans[0]]
        reason = f"{told.working}." if told.working else f"The article says {said}."
        verdict = Verdict.APPROXIMATE if relation is Relation.LOOSE else Verdict.DERIVED
        return Judgement(verdict, reason, told.spans)
    between = between_dates(scene.draft, claim.span, asked[0], scene.article)
    return Judgement(Verdict.DERIVED, *between) if between else None


class Partition(NamedTuple):
    """An article's lengths by what they say of a claim's: ``denied``: the same length with a
    bound that makes the claim's untrue."""

    same: list[Stated]
    loose: list[Stated]
    denied: list[Stated]
    rivals: list[Stated]


def _partition(asked: Bounded, article: Text) -> Partition:
    """The article's lengths that agree with the claim's, that do but for the bound, and the
    others."""
    known = article.view(_partitions)
    if asked not in known:
        parts = Partition([], [], [], [])
        found = parted(article.view(_stated), partial(compare_lengths, asked), asked)
        for (relation, working), places in found.items():
            told = [(span, length, working) for span, (length, _) in places]
            if relation in (Relation.SAME, Relation.ROUNDED):
                parts.same.extend(told)
            elif relation is Relation.LOOSE:
                parts.loose.extend(told)
            elif relation is Relation.FALSE and told[0][1].low == asked[0].low:
                parts.denied.extend(told)
            else:
                stated = article.view(_told)
                parts.rivals.extend(
                    one
                    for one in told
                    if one[1].base == asked[0].base
                    and one[0] in stated
                    and not _more_than(asked[0], one, article)
                    # of "272 to 512 years" 500 may be one
                    and not one[1].low < asked[0].low < one[1].high
                )
        known[asked] = parts
    return known[asked]


# "more than four decades" may be so many of them, as a whole
_MORE = 13
_FOUR = 10


def _more_than(asked: Length, stated: Stated, article: Text) -> bool:
    """43 years are more than four decades, which denies none of them."""
    low = stated[1].low
    bounded = _bound(article, stated[0]) in (Bound.MORE_THAN, Bound.AT_LEAST)
    return bounded and low < asked.low and _FOUR * asked.low <= _MORE * low


def _told(article: Text) -> frozenset[Span]:
    """Where lengths are told outright: that it was "last year" denies no ten years."""
    return frozenset(span for span, _ in article.view(lengths.scan))


def _during(draft: Text, span: Span) -> bool:
    where = qualifier(draft, span)[1]
    return where is not None and draft[where].lower() == "over"


def _partitions(article: Text) -> dict[Bounded, Partition]:
    return {}


def _stated(text: Text) -> dict[Bounded, list[Span]]:
    """The lengths of an article's body; "the past month" and "the 20th anniversary" too."""
    found = sorted(text.view(lengths.scan) + text.view(implied), key=lambda one: one[0])
    return group(
        (span, (length, _bound(text, span)))
        for span, length in found
        if in_furniture(text, span) is None
    )


def _bound(text: Text, span: Span) -> Bound:
    bound, where = qualifier(text, span)
    if where and "-" in text[span] and text[where].lower() == "over":
        return Bound.NONE  # "over 10-year bonds": above them
    return bound


def _agreed(length: Length, found: Stated, exact: bool, article: Text) -> Judgement:
    span, other, working = found
    if not exact:
        reason = f"The article says {_phrase(article, span)}."
        return Judgement(Verdict.APPROXIMATE, reason, (span,))
    if working:
        return Judgement(
            Verdict.DERIVED, f"The article says {_phrase(article, span)}: {working}.", (span,)
        )
    if other.unit == length.unit or other.low == 0:
        return Judgement(Verdict.SUPPORTED, f"The article says {article[span]}.", (span,))
    return Judgement(Verdict.DERIVED, f"{other} = {length}.", (span,))


def _phrase(article: Text, span: Span) -> str:
    bound = qualifier(article, span)[1]
    start = bound.start if bound and bound.start < span.start else span.start
    return article.raw[start : span.end]


def _bounded(claim: Fact, scene: Scene, denied: Stated) -> Judgement:
    """The same length, and a bound that makes the claim's untrue."""
    right = rebound(scene.draft, claim.span, scene.article, denied[0])
    said = scene.article[right.evidence]
    reason = f"The article says {said}, which is not {scene.draft[right.span]}."
    return Judgement(Verdict.CONTRADICTED, reason, (right.evidence,), right.suggestion, right.span)


def _contradicted(claim: Fact, scene: Scene, rival: Stated) -> Judgement:
    said = scene.article[rival[0]]
    length = claim.value
    assert isinstance(length, Length)
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article says {said} of this, not {claim.surface}.",
        (rival[0],),
        written_as(claim.surface, length, rival[1]) or said,
    )


KIND = Kind("duration", find, meant(framed(relate)), rank=30)
