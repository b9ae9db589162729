"""Weighs an article's amounts against a claim: which of them speak of the same thing.

The kinds measure, money, percent, fraction and ratio share this: each says which amounts of
the article are comparable and in what unit (`Scale`), and gets a judgement.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, TypeVar, cast
from weakref import ref

from assistant.amounts.amounts import ORDER, Amount, amount_of, relation
from assistant.amounts.surroundings import Slot, likeness, other_period, slot
from assistant.kind import Fact, Judgement, Scene
from assistant.numbers.quantity import Bound, Quantity, Relation
from assistant.text import Span, Text

__all__ = ["Match", "Scale", "as_part", "by_number", "match_all", "remembered", "same_number"]

T = TypeVar("T")

# a draft tells what the story opens with: a value in so many sentences has more standing
_OPENING, _CREDIT = 2, 0.3


@dataclass(frozen=True, slots=True)
class Scale:
    """How a kind compares its amounts.

    ``places(amount)``: where it lies, as (dimension, value) pairs; several where a unit has
    several meanings. ``convert(stated, claim)``: the stated amount as a quantity in the claim's
    unit, one for each meaning, none where the two do not compare.
    """

    kinds: tuple[str, ...]
    places: Callable[[Amount], Iterable[tuple[str, Fraction]]]
    convert: Callable[[Amount, Amount], Iterable[Quantity]]
    derive: Callable[[Fact, Scene, Scale], Judgement | None]


@dataclass(frozen=True, slots=True)
class Match:
    """What one amount of the article says about the claim."""

    fact: Fact
    relation: Relation
    # its share of the claim's slot, from 0 to 1, and the number of words shared
    like: float
    words: int
    other_period: bool
    # it is told of the claim's own subject, and no value that agrees is
    owned: bool = False

    @property
    def standing(self) -> float:
        return self.like + (_CREDIT if self.fact.sentence < _OPENING else 0.0)


# Up to so many amounts of one dimension are all compared, beyond that the nearest in value;
# fewer where a draft has very many claims, so that the time stays linear.
_ALL, _LEAST = 120, 4
_COMPARISONS = 40_000


@dataclass(slots=True)
class Ledger:
    """The article's amounts, each dimension sorted by value."""

    values: dict[str, list[Fraction]] = field(default_factory=dict)
    facts: dict[str, list[Fact]] = field(default_factory=dict)
    slots: dict[Span, Slot] = field(default_factory=dict)

    def slot(self, article: Text, span: Span) -> Slot:
        known = self.slots.get(span)
        if known is None:
            known = self.slots[span] = slot(article, span)
        return known

    def near(self, dimension: str, value: Fraction, breadth: int) -> list[Fact]:
        facts = self.facts.get(dimension, [])
        if len(facts) <= breadth:
            return facts
        values, side = self.values[dimension], breadth // 4
        left, right = bisect_left(values, value), bisect_right(values, value)
        return facts[max(0, left - side) : min(right, left + 2 * side) + side]


def remembered(scene: Scene, key: Hashable, build: Callable[[Scene], T]) -> T:
    """``build(scene)`` of the article's facts alone, computed once for them."""
    memo: dict[Any, Any] = scene.article.view(_memo)
    known = memo.get(key)
    if known is None or known[0]() is not scene.facts:
        # (weakly: the facts know their article, whose memo this is)
        known = memo[key] = (ref(scene.facts), build(scene))
    return cast(T, known[1])


def _memo(text: Text) -> dict[Any, Any]:
    return {}


def _ledger(scene: Scene, scale: Scale) -> Ledger:
    return remembered(scene, scale.kinds, lambda scene: _read_ledger(scene, scale))


def _read_ledger(scene: Scene, scale: Scale) -> Ledger:
    ledger = Ledger()
    rows: dict[str, list[tuple[Fraction, int, Fact]]] = {}
    for number, fact in enumerate(scene.of(*scale.kinds)):
        for dimension, value in scale.places(amount_of(fact)):
            rows.setdefault(dimension, []).append((value, number, fact))
    for dimension, found in rows.items():
        found.sort(key=lambda row: row[:2])
        ledger.values[dimension] = [row[0] for row in found]
        ledger.facts[dimension] = [row[2] for row in found]
    return ledger


def _facts_near(amount: Amount, ledger: Ledger, scene: Scene, scale: Scale) -> dict[Span, Fact]:
    facts: dict[Span, Fact] = {}
    breadth = max(_LEAST, min(_ALL, _COMPARISONS // max(1, len(scene.claims))))
    for dimension, value in scale.places(amount):
        for fact in ledger.near(dimension, value, breadth):
            facts.setdefault(fact.span, fact)
    return facts


def same_number(claim: Fact, scene: Scene, scale: Scale) -> Fact | None:
    """An amount with the claim's number, or one that rounds to it, which cannot be converted:
    the same sum in another currency."""
    ours = amount_of(claim)
    mine = Quantity(ours.low, ours.high, ours.bound, ours.vague)
    for fact in _facts_near(ours, _ledger(scene, scale), scene, scale).values():
        stated = amount_of(fact)
        theirs = Quantity(stated.low, stated.high, stated.bound, stated.vague)
        if stated.vague or next(iter(scale.convert(stated, ours)), None) is not None:
            continue
        if ORDER[relation(mine, theirs, ours.short, True)] <= ORDER[Relation.LOOSE]:
            return fact
    return None


def match_all(claim: Fact, scene: Scene, scale: Scale) -> list[Match]:
    """Every comparable amount of the article, or the nearest in value where there are many."""
    ledger = _ledger(scene, scale)
    amount = amount_of(claim)
    facts = _facts_near(amount, ledger, scene, scale)
    slots = {span: ledger.slot(scene.article, span) for span in facts}
    ours = slot(scene.draft, claim.span, background=False)
    mine = Quantity(amount.low, amount.high, amount.bound, amount.vague)
    found = []
    for span, fact in facts.items():
        stated = amount_of(fact)
        relations = [
            relation(mine, theirs, amount.short, amount.soft or stated.soft)
            for theirs in scale.convert(stated, amount)
        ]
        if (amount.unit, stated.unit) == ("share", "percent"):
            relations += [as_part(mine, theirs) for theirs in scale.convert(stated, amount)]
        if not relations:
            continue
        like, words = likeness(ours, slots[span], scene.article)
        if amount.rate and stated.rate:
            like += 0.25 if amount.rate == stated.rate else -0.3
        found.append(
            Match(
                fact,
                min(relations, key=ORDER.__getitem__),
                like,
                words,
                other_period(ours, slots[span]),
            )
        )
    return found


# a fraction told for a percentage: how far off, in shares of the whole and of itself, by its bound
_OFF = {
    Bound.NONE: (Fraction(-2, 100), Fraction(2, 100)),
    Bound.ABOUT: (Fraction(-3, 100), Fraction(3, 100)),
    Bound.NEARLY: (Fraction(-3, 100), Fraction(-1, 1000)),
    Bound.LESS_THAN: (Fraction(-3, 100), Fraction(-1, 1000)),
    Bound.MORE_THAN: (Fraction(1, 1000), Fraction(5, 100)),
    Bound.AT_LEAST: (Fraction(0), Fraction(5, 100)),
}
_OF_ITSELF = Fraction(1, 6)
_UNDER = (Bound.NEARLY, Bound.LESS_THAN)
_EXACT = (Bound.NONE, Bound.ABOUT, Bound.EXACTLY)


def as_part(mine: Quantity, theirs: Quantity) -> Relation:
    """ "a third" of 33 %, "nearly a quarter" of 23 %: a fraction is a round figure by nature."""
    limits = _OFF.get(mine.bound)
    if limits is None or mine.low != mine.high or theirs.low != theirs.high:
        return Relation.DIFFERENT
    off = Fraction(theirs.low) - Fraction(mine.low)
    low = limits[0]
    if mine.bound in _UNDER:  # 15 of 33 are nearly half
        low = min(low, -Fraction(mine.low) / 10)
    near = low <= off <= limits[1] and abs(off) <= _OF_ITSELF * Fraction(mine.low)
    told = theirs.bound in _EXACT or theirs.bound is mine.bound
    return Relation.ROUNDED if near and told else Relation.DIFFERENT


def by_number(scene: Scene, scale: Scale) -> dict[Fraction, list[Fact]]:
    """The article's amounts by their numbers, whatever their units."""
    known: dict[Fraction, list[Fact]] = {}
    for fact in scene.of(*scale.kinds):
        stated = amount_of(fact)
        if stated.low == stated.high:
            known.setdefault(Fraction(stated.low), []).append(fact)
    return known
