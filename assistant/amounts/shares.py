"""Shares of a whole, however they are written: 50 %, half, one in two.

Multiples ("twice", "threefold") are no shares: they compare among themselves, and with the
percentage that a growth to them is (doubled = up 100 %).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from assistant.amounts.amounts import Amount, amount_of, decimal
from assistant.amounts.changes import changed_by, times_as_much
from assistant.amounts.moving import direction, movement
from assistant.amounts.pairs_told import AGAINST, FROM_TO, pairs_told
from assistant.amounts.parts_told import part_of_told
from assistant.amounts.sides import link
from assistant.amounts.surroundings import likeness, slot
from assistant.amounts.unit_names import Value
from assistant.amounts.weighing import Scale, as_part, remembered
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.lexicon.movement import CHANGES
from assistant.numbers.numerals import plain
from assistant.numbers.quantity import Bound, Quantity, Relation, compare
from assistant.patterns import deferred
from assistant.text import Span, Text, lowers

__all__ = ["PARTS", "convert", "derived_share", "places"]

# unit -> how much of a whole one of it is. Percentage points are changes of a share.
PARTS = {
    "percent": Fraction(1, 100),
    "share": Fraction(1),
    "percentage point": Fraction(1, 100),
    "basis point": Fraction(1, 10_000),
}
_POINTS = ("percentage point", "basis point")


def _dimension(unit: str) -> str:
    return "points" if unit in _POINTS else "times" if unit == "times" else "share"


def places(amount: Amount) -> Iterator[tuple[str, Fraction]]:
    yield _dimension(amount.unit), amount.low * PARTS.get(amount.unit, Fraction(1))


def convert(stated: Amount, claim: Amount) -> Iterator[Quantity]:
    """The stated share in the claim's unit."""
    if _dimension(stated.unit) != _dimension(claim.unit):
        return
    low, high = stated.low, stated.high
    if stated.unit != claim.unit:
        factor = PARTS.get(stated.unit, Fraction(1)) / PARTS.get(claim.unit, Fraction(1))
        if factor != 1:
            low, high = decimal(low * factor), decimal(high * factor)
    yield Quantity(low, high, stated.bound, stated.vague)
    if low == high < 0 < claim.low:
        yield Quantity(-low, -high, stated.bound, stated.vague)  # "-18.7%": down 18.7%


# --- shares that follow from two numbers of the article ---------------------------------------


def derived_share(claim: Fact, scene: Scene, scale: Scale) -> Judgement | None:
    """The claim's share or multiple from two numbers of one sentence, or from its complement."""
    amount = amount_of(claim)
    dimension = _dimension(amount.unit)
    if amount.low != amount.high:
        return None
    if dimension == "points":
        return _moved_by(claim, scene)
    part = PARTS.get(amount.unit, Fraction(1))
    mine = Quantity(amount.low, amount.high, amount.bound)
    whole = amount.low * part
    pairs, values = scene.article.view(pairs_told)
    slack = Fraction(1, 10 if claim.kind == "fraction" else 20)  # a fraction is a round figure
    left = bisect_left(values, whole * (1 - slack) - Fraction(1, 100))
    for pair in pairs[left : left + 60]:
        if pair.value > whole * (1 + slack) + Fraction(1, 100):
            break
        if pair.dimension != dimension:
            continue
        theirs = pair.value / part if amount.bound else _near(pair.value / part, amount.low)
        near = compare(mine, Quantity(theirs, theirs)).relation
        if theirs == amount.low and amount.bound is Bound.ABOUT:
            near = Relation.SAME  # what comes out exactly is about so much as well
        if near not in _NEAR and claim.kind == "fraction":
            near = as_part(mine, Quantity(pair.value, pair.value))
        if near in _NEAR:
            return Judgement(
                Verdict.DERIVED, f"{pair.working} gives {claim.surface}.", (pair.span,)
            )
    if dimension == "share":
        return (
            _complement(claim, scene)
            or changed_by(claim, scene)
            or (part_of_told(claim, scene, part) if claim.kind == "fraction" else None)
            or _moved_by(claim, scene)
        )
    return _grown(claim, scene) or times_as_much(claim, scene) or _risen(claim, scene)


_NEAR = (Relation.SAME, Relation.ROUNDED)


def _moved_by(claim: Fact, scene: Scene) -> Judgement | None:
    """Seven percentage points from 15% to 22%; a share that is "up 7%" is up by so many points."""
    amount = amount_of(claim)
    way = direction(scene.draft, claim.span)
    loosely = amount.unit == "percent"
    if amount.unit not in ("percentage point", "percent"):
        return None
    if loosely and (not way or link(scene.draft, claim) in _LEVEL):
        return None  # "fell to 7%" is where it stands, and not by how much it moved
    raw = scene.article.raw
    stated = [f for f in scene.of("percent")[:_MOST] if amount_of(f).unit == "percent"]
    ours = slot(scene.draft, claim.span, background=False) if loosely else None
    for one, other in pairwise(stated):
        first, second = amount_of(one), amount_of(other)
        if first.low != first.high or second.low != second.high:
            continue
        gap = decimal(abs(Fraction(first.low) - Fraction(second.low)))
        rounds = gap >= _LEAST_GAP and _near(Fraction(gap), amount.low) == amount.low
        rounds = rounds and not (loosely and Fraction(gap).denominator == 2)  # halves go both ways
        if gap != amount.low and not rounds:
            continue
        back = AGAINST.fullmatch(raw, one.span.end, other.span.start) is not None
        if not back and not FROM_TO.fullmatch(raw, one.span.end, other.span.start):
            continue
        rose = (second.low < first.low) is back
        if loosely and (rose is not (way == "+") or _is_growth(scene.article, one)):
            continue
        if ours and not likeness(ours, slot(scene.article, one.span), scene.article)[1]:
            continue
        high, low = max(first.low, second.low), min(first.low, second.low)
        working = f"{plain(high)} - {plain(low)} = {plain(gap)}"
        if loosely:
            said = f"{working}: that is points, not percent."
            return Judgement(Verdict.APPROXIMATE, said, (one.span, other.span))
        return Judgement(Verdict.DERIVED, f"{working}.", (one.span, other.span))
    return None


# points that are told rounded are so many at least
_LEAST_GAP = 2
# before what a share is, or was
_LEVEL = frozenset(("to", "at", "from"))


def _is_growth(article: Text, fact: Fact) -> bool:
    """Whether a percentage tells of a change itself: what "rose 8%, compared with 3%" is no share
    that rose by five, nor is "growth, which slowed from 6%"."""
    if movement(article, fact.span) is not None and link(article, fact) not in _LEVEL:
        return True
    at = article.token_index(fact.span.start)
    words = article.view(lowers)[max(0, at - _SUBJECT) : at]
    return any(word in CHANGES and follow != "from" for word, follow in pairwise(words))


# tokens before a percentage in which the noun that it is of stands
_SUBJECT = 8


def _grown(claim: Fact, scene: Scene) -> Judgement | None:
    """Doubled, of what rose by 102%."""
    amount = amount_of(claim)
    for fact in scene.of("percent")[:_MOST]:
        stated = amount_of(fact)
        if stated.unit != "percent" or stated.low != stated.high or stated.low < _DOUBLING:
            continue
        times = 1 + Fraction(stated.low) / 100
        close = abs(times - Fraction(amount.low)) <= Fraction(amount.low) / 20
        if close and direction(scene.article, fact.span) == "+" and not _level(scene, fact):
            reason = f"Up {fact.surface} is {plain(amount.low)} times as much."
            return Judgement(Verdict.DERIVED, reason, (fact.span,))
    return None


def _risen(claim: Fact, scene: Scene) -> Judgement | None:
    """More than doubled, of a stake that was 4.5% and is 9.8%: the draft has one of the two."""
    amount = amount_of(claim)
    told = {
        fact.value
        for fact in scene.near(claim, _BESIDE)
        if fact.sentence == claim.sentence and fact.kind in _VALUES
    }
    mine = Quantity(amount.low, amount.high, amount.bound)
    for kind in _VALUES if told else ():
        for one, other in pairwise(scene.of(kind)[:_MOST]):
            first, second = amount_of(one), amount_of(other)
            near = first.unit == second.unit and other.sentence <= one.sentence + 1
            if not near or not ({first, second} & told) or min(first.low, second.low) <= 0:
                continue
            between = scene.article.raw[one.span.end : other.span.start]
            if _LINKED.search(between) is None:
                continue
            back = between.rstrip().endswith(" from")
            before, now = (second.low, first.low) if back else (first.low, second.low)
            times = Fraction(now) / Fraction(before)
            if times <= 1:
                continue
            close = not amount.bound and abs(times - Fraction(amount.low)) * 20 <= times
            over = compare(mine, Quantity(times, times)).relation is Relation.ROUNDED
            if close or over:
                said = f"From {one.surface} to {other.surface} is {claim.surface}."
                return Judgement(Verdict.DERIVED, said, (one.span, other.span))
    return None


_VALUES, _BESIDE = ("percent", "money", "measure"), 4
# what makes two values the ends of one change
_LINKED = re.compile(r"\b(?:to|from)\b")


def _level(scene: Scene, fact: Fact) -> bool:
    """ "Rose to 120%" of the rest is no growth of 120%."""
    at = scene.article.token_index(fact.span.start)
    return bool(at) and scene.article.tokens[at - 1].lower in ("to", "at")


# percentages of an article that are tried, and from where on growth is told as a multiple
_MOST, _DOUBLING = 60, 80


def _complement(claim: Fact, scene: Scene) -> Judgement | None:
    """What is left of the whole: 70 % do not, where the article says that 30 % do.

    One of the two must deny or set aside: 15 % and 85 % of any two things meet too easily.
    """
    amount = amount_of(claim)
    if amount.unit != "percent" or amount.bound:
        return None
    rest = remembered(scene, "percent rest", _percentages).get(100 - Fraction(amount.low))
    if rest is None:
        return None
    if _denies(scene.draft, claim.span) == _denies(scene.article, rest.span):
        return None
    ours = slot(scene.draft, claim.span, background=False)
    if not likeness(ours, slot(scene.article, rest.span), scene.article)[1]:
        return None
    return Judgement(Verdict.DERIVED, f'100 - "{rest.surface}" = {claim.surface}.', (rest.span,))


_DENIAL = deferred(r"n['’]t\b|\b(?:not|no|never|without|rest|remain\w*|other)\b", re.IGNORECASE)


def _denies(text: Text, span: Span) -> bool:
    return _DENIAL.search(text.raw, max(0, span.start - 60), span.end + 60) is not None


def _percentages(scene: Scene) -> dict[Fraction, Fact]:
    known: dict[Fraction, Fact] = {}
    for fact in scene.of("percent"):
        stated = amount_of(fact)
        if stated.unit == "percent" and stated.low == stated.high:
            known.setdefault(Fraction(stated.low), fact)
    return known


def _near(value: Fraction, claim: Value) -> Value:
    """The computed value, cut to the claim's decimals when it rounds to it: 37.5 for 38."""
    step = Fraction(1) if Fraction(claim).denominator == 1 else Fraction(1, 10)
    return claim if abs(value - claim) <= step / 2 else value
