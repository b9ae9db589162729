"""Changes that are worked out: 11% fewer, of 214 in one year and 191 in the next.

Both values may stand in sentences of their own. They must be of one unit or one noun, which the
draft names too, and the article must compare: a year, "a year earlier", "up from". A draft may
also give both values itself: "13%, more than three times the industry's 4%".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from assistant.amounts.amounts import Amount, amount_of
from assistant.amounts.moving import direction
from assistant.amounts.surroundings import likeness, slot
from assistant.amounts.weighing import as_part, remembered
from assistant.context import content
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.numbers.quantity import Bound, Quantity, Relation, compare
from assistant.patterns import deferred

__all__ = ["changed_by", "times_as_much"]

_COMPARED = deferred(
    r"\b(?:(?:19|20)\d\d|(?:last|previous|prior|this|next) (?:year|month|week|quarter|season)"
    r"|earlier|ago|before|previously|compared|from|then|original(?:ly)?|now|list price|retails?"
    r"|usual(?:ly)?|normal(?:ly)?|regular(?:ly)?|full price)\b",
    re.IGNORECASE,
)
# values of an article that are paired, how many sentences and how many values apart
_MOST, _APART, _NEXT = 120, 3, 4
# a smaller value makes round percentages by chance
_LEAST = 10
# so many times as much, and nobody tells it in percent
_MOST_TIMES = 20


@dataclass(frozen=True, slots=True)
class Stated:
    """A value of the article, and what it can be compared with: a unit, the noun counted; an
    empty noun takes that of the value beside it."""

    value: Fraction
    sort: str
    noun: str
    fact: Fact


def changed_by(claim: Fact, scene: Scene) -> Judgement | None:
    """A percentage or fraction by which something rose or fell between two of the article's
    values."""
    amount = amount_of(claim)
    way = direction(scene.draft, claim.span)
    if not way and _OFF.match(scene.draft.raw, claim.span.end, claim.span.end + 16):
        way = "-"  # "a third off"
    if not way or amount.low != amount.high or amount.unit not in ("percent", "share"):
        return None
    if own := _of_draft(claim, amount, scene, way):
        return own
    told = content(scene.draft, scene.draft.sentences[claim.sentence])
    stated = remembered(scene, "changes", lambda s: list(_stated(s)))
    ours = slot(scene.draft, claim.span, background=False)
    for at, one in enumerate(stated):
        for other in stated[at + 1 : at + 1 + _NEXT]:
            if other.fact.sentence > one.fact.sentence + _APART or not _alike(one, other, told):
                continue
            low, high = sorted((one.value, other.value))
            share = (high - low) / (low if way == "+" else high)
            if not _gives(claim, amount, share) or not _compares(scene, one, other):
                continue
            if _turned(scene, one, other, way):
                continue
            near = (
                likeness(ours, slot(scene.article, x.fact.span), scene.article)[1]
                for x in (one, other)
            )
            if one.sort == "count" or all(near):
                return _derived(claim, one, other, scene, way)
    return None


_OFF = deferred(r" (?:off|cheaper|discount|reduction|price cut)\b", re.IGNORECASE)


def _of_draft(claim: Fact, amount: Amount, scene: Scene, way: str) -> Judgement | None:
    """ "Cut by nearly a third, from $49.99 to $34": the draft has both values."""
    values = [
        fact
        for fact in scene.near(claim, _NEXT)
        if fact.sentence == claim.sentence and fact.kind in ("money", "measure")
    ]
    for one, other in combinations(values, 2):
        first, second = amount_of(one), amount_of(other)
        ends = {first.low, first.high, second.low, second.high}
        if first.unit != second.unit or len(ends) != 2 or min(ends) <= 0:
            continue
        back = scene.draft.raw.endswith("from ", 0, other.span.start)
        before, now = (second.low, first.low) if back else (first.low, second.low)
        if (way == "+") is not (now > before):
            continue
        low, high = sorted(map(Fraction, ends))
        if _gives(claim, amount, (high - low) / (low if way == "+" else high)):
            said = f"{one.surface} and {other.surface} of this draft give {claim.surface}."
            return Judgement(Verdict.DERIVED, said)
    return None


def _derived(claim: Fact, one: Stated, other: Stated, scene: Scene, way: str) -> Judgement:
    first, last = sorted((one, other), key=lambda stated: stated.value, reverse=way == "-")
    said = f"From “{first.fact.surface}” to “{last.fact.surface}”"
    evidence = tuple(sorted((first.fact.span, last.fact.span)))
    return Judgement(Verdict.DERIVED, f"{said} gives {claim.surface}.", evidence)


def _alike(one: Stated, other: Stated, told: set[str]) -> bool:
    if one.sort != other.sort or one.value == other.value:
        return False
    if one.sort != "count":
        return True
    nouns = {one.noun, other.noun} - {""}
    return len(nouns) == 1 and nouns <= told


def _compares(scene: Scene, one: Stated, other: Stated) -> bool:
    """One of the two sentences tells of another time than the other."""
    article = scene.article
    return any(
        _COMPARED.search(article[article.sentences[stated.fact.sentence]])
        for stated in (one, other)
    )


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LATE = deferred(r"\b(?:last|this) (?:year|month|week|quarter|season)\b|\bnow\b", re.IGNORECASE)
_EARLY = deferred(
    r"\b(?:year|month|week|quarter|decade|season)s? (?:earlier|before|ago)\b|\bpreviously\b"
    r"|\b(?:previous|prior) (?:year|month|week|quarter|season)\b|\boriginally\b",
    re.IGNORECASE,
)


def _turned(scene: Scene, one: Stated, other: Stated, way: str) -> bool:
    """Whether what the article tells of later lies the other way: a fall told as a rise."""
    if one.fact.sentence == other.fact.sentence:
        return False
    first, second = (_age(scene, stated) for stated in (one, other))
    if first == second:
        return False
    return ((one.value < other.value) == (first < second)) != (way == "+")


def _age(scene: Scene, stated: Stated) -> int:
    """A year, or a number that stands for later or earlier than any; what names no time is of
    the day, later than a year that is named."""
    text = scene.article[scene.article.sentences[stated.fact.sentence]]
    if year := _YEAR.search(text):
        return int(year.group())
    return 9999 if _LATE.search(text) else 1 if _EARLY.search(text) else 5000


def _gives(claim: Fact, amount: Amount, share: Fraction) -> bool:
    if not 0 < share <= _MOST_TIMES:
        return False
    if amount.unit == "share":
        mine = Quantity(amount.low, amount.high, amount.bound)
        return as_part(mine, Quantity(share, share)) is Relation.ROUNDED
    percent = share * 100
    digits = len(claim.surface.partition(".")[2].rstrip("% ")) if "." in claim.surface else 0
    step = Fraction(1, 10 ** min(digits, 3)) if digits < 4 else Fraction(1)
    # ("about 13%" bounds the exact value, not the rounded one)
    exact = percent == amount.low and amount.bound is Bound.ABOUT
    told = abs(percent - Fraction(amount.low)) <= step / 2 and not amount.bound
    theirs = amount.low if told else percent
    mine = Quantity(amount.low, amount.high, amount.bound)
    near = compare(mine, Quantity(theirs, theirs)).relation
    return exact or near is Relation.SAME or (theirs != amount.low and near is Relation.ROUNDED)


def _stated(scene: Scene) -> Iterator[Stated]:
    facts = sorted(scene.of("count", "money", "measure"), key=lambda fact: fact.span)
    for fact in facts[:_MOST]:
        if fact.kind == "count":
            value: Quantity | Amount = fact.context.quantity
            noun, sort = fact.context.noun.lemma, "count"
        else:
            value, noun, sort = amount_of(fact), "", amount_of(fact).unit
        if value.low == value.high and value.low >= _LEAST and not value.vague:
            yield Stated(Fraction(value.low), sort, noun, fact)


def times_as_much(claim: Fact, scene: Scene) -> Judgement | None:
    """Three times as much, of two values that the draft's own sentence gives."""
    amount = amount_of(claim)
    values = [
        fact
        for fact in scene.near(claim, _NEXT)
        if fact.sentence == claim.sentence and fact.kind in ("percent", "money", "measure")
    ]
    mine = Quantity(amount.low, amount.high, amount.bound)
    for one, other in combinations(values, 2):
        first, second = amount_of(one), amount_of(other)
        if first.unit != second.unit or not first.low or not second.low:
            continue
        low, high = sorted((Fraction(first.low), Fraction(second.low)))
        times = high / low
        # 3.25 times is "three times" to a newsroom
        near = abs(times - Fraction(amount.low)) <= Fraction(amount.low) / 10
        if near or compare(mine, Quantity(times, times)).relation in (
            Relation.SAME,
            Relation.ROUNDED,
        ):
            reason = f"{one.surface} and {other.surface} of this draft give {claim.surface}."
            return Judgement(Verdict.DERIVED, reason)
    return None
