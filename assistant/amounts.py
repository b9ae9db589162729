"""Amounts: values with a unit and a bound, and how an article judges one.

The kinds measure, money, percent, fraction and ratio share this: each says which amounts of
the article are comparable and in what unit (`Scale`), and gets a judgement.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, TypeVar

from assistant.kind import Fact, Judgement, Scene, Verdict, unsupported
from assistant.numerals import plain
from assistant.quantity import Bound, Quantity, Relation, compare, qualifier
from assistant.surroundings import Slot, likeness, other_period, slot
from assistant.text import Span, Text
from assistant.units import Measured, Value, scan

__all__ = ["Amount", "Match", "Scale", "amount_facts", "decimal", "judge", "remembered"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Amount:
    """``low`` to ``high`` of ``unit``, for each ``rate`` where one is named.

    ``number``: where the number stands in the text, without its unit.
    """

    unit: str
    low: Value
    high: Value
    bound: Bound = Bound.NONE
    vague: bool = False
    rate: str = ""
    number: Span = field(default=Span(0, 0), compare=False)
    # written short ("$5M"), and with a bound whose word says more than a bound ("over $5")
    short: bool = field(default=False, compare=False)
    soft: bool = field(default=False, compare=False)

    def __str__(self) -> str:
        return f"{Quantity(self.low, self.high, self.bound, self.vague)} {self.unit}"


def amount_facts(kind: str, sort: str, text: Text) -> Iterator[Fact]:
    """The measured values of one sort, as facts of a kind."""
    for measured in scan(text):
        if measured.sort == sort:
            yield amount_fact(kind, text, measured)


def amount_fact(kind: str, text: Text, measured: Measured) -> Fact:
    bound, at = qualifier(text, measured.span)
    amount = Amount(
        measured.unit,
        measured.low,
        measured.high,
        bound,
        measured.number.form == "vague",
        measured.rate,
        measured.number.span,
        measured.number.form == "mixed",
        at is not None and text[at].lower() not in _HARD,
    )
    span = measured.span
    return Fact(kind, span, text[span], amount, None, text.sentence_index(span.start))


# the words that deny the value itself; "sued over $5" disputes a sum, "tops $5" may touch it
_HARD = frozenset({"more than", "less than", "fewer than", "greater than", "in excess of"})


def decimal(value: Value) -> Value:
    """A converted value, at most nine decimals long: a third has no end of them."""
    cut = Fraction(round(Fraction(value) * 10**9), 10**9)
    return cut.numerator if cut.denominator == 1 else cut


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
    derive: Callable[[Fact, Scene], Judgement | None] = lambda claim, scene: None


@dataclass(frozen=True, slots=True)
class Match:
    """What one amount of the article says about the claim."""

    fact: Fact
    relation: Relation
    # its share of the claim's slot, from 0 to 1, and the number of words shared
    like: float
    words: int
    other_period: bool

    @property
    def standing(self) -> float:
        return self.like + (_CREDIT if self.fact.sentence < _OPENING else 0.0)


_ORDER = {
    Relation.SAME: 0,
    Relation.ROUNDED: 1,
    Relation.LOOSE: 2,
    Relation.FALSE: 3,
    Relation.DIFFERENT: 4,
}
# up to so many amounts of one dimension are all compared; beyond, the nearest in value
_ALL = 120
_NEIGHBOURS = 40


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

    def near(self, dimension: str, value: Fraction) -> list[Fact]:
        facts = self.facts.get(dimension, [])
        if len(facts) <= _ALL:
            return facts
        values = self.values[dimension]
        left, right = bisect_left(values, value), bisect_right(values, value)
        return facts[max(0, left - _NEIGHBOURS) : min(right, left + _ALL) + _NEIGHBOURS]


def remembered(scene: Scene, key: Hashable, build: Callable[[Scene], T]) -> T:
    """``build(scene)`` of the article's facts alone, computed once for them."""
    memo: dict[Any, Any] = scene.article.view(_memo)
    known = memo.get(key)
    if known is None or known[0] is not scene.facts:
        known = memo[key] = (scene.facts, build(scene))
    return known[1]  # type: ignore[no-any-return]


def _memo(text: Text) -> dict[Any, Any]:
    return {}


def _ledger(scene: Scene, scale: Scale) -> Ledger:
    return remembered(scene, scale.kinds, lambda scene: _read_ledger(scene, scale))


def _read_ledger(scene: Scene, scale: Scale) -> Ledger:
    ledger = Ledger()
    rows: dict[str, list[tuple[Fraction, int, Fact]]] = {}
    for number, fact in enumerate(scene.of(*scale.kinds)):
        for dimension, value in scale.places(fact.value):  # type: ignore[arg-type]
            rows.setdefault(dimension, []).append((value, number, fact))
    for dimension, found in rows.items():
        found.sort(key=lambda row: row[:2])
        ledger.values[dimension] = [row[0] for row in found]
        ledger.facts[dimension] = [row[2] for row in found]
    return ledger


# --- judging -----------------------------------------------------------------------------------

# A stated value competes for the claim's slot from here on; it must share two words as well
_SAME_SLOT = 0.3
# with one word shared, that word must be most of what the claim says
_ONE_WORD = 0.6
# The claim's value stands in the article, yet another value fits its words far better: swapped.
# A value of the opening is given more credit, since a draft tells what the story opens with.
# Measured on planted swaps in correct drafts: this finds 3 of 10, and accuses 1 of 100 values
_SWAPPED = 0.35
_LEAD = 0.4
_ORDERS = 30
_OPENING, _CREDIT = 2, 0.3


def judge(claim: Fact, scene: Scene, scale: Scale) -> Judgement:
    """What the article's amounts say about the claim."""
    matches = _matches(claim, scene, scale)
    agreeing = [m for m in matches if _ORDER[m.relation] <= 2]
    rivals = [
        m
        for m in matches
        if _ORDER[m.relation] >= 3 and not m.other_period and not m.fact.value.vague  # type: ignore[attr-defined]
    ]
    if agreeing:
        rivals = [m for m in rivals if not _same_value(claim, m) and _in_reach(claim, m)]
    rival = max(rivals, key=lambda m: m.like, default=None)
    if agreeing:
        best = min(agreeing, key=lambda m: (_ORDER[m.relation], -m.like))
        if rival and rival.words >= 2 and rival.like >= _SWAPPED:
            if rival.standing - max(m.standing for m in agreeing) >= _LEAD:
                return _contradicted(claim, rival, scene, scale, swapped=best)
        return _agreed(claim, best)
    derived = _two_ends(claim, matches) or scale.derive(claim, scene)
    if derived is not None:
        return derived
    other = _other_unit(claim, scene, scale)
    if other is not None:
        return other
    if rival and _same_slot(rival):
        return _contradicted(claim, rival, scene, scale)
    nearest = rival.fact.span if rival and rival.like > 0.2 else None
    reason = f'The article does not state "{claim.surface}".'
    if nearest is not None:
        reason = f'The article does not state "{claim.surface}"; the nearest is "{rival.fact.surface}".'  # type: ignore[union-attr]
        return unsupported(reason, nearest)
    return unsupported(reason)


def relation(mine: Quantity, theirs: Quantity, short: bool, soft: bool) -> Relation:
    """`quantity.compare` for amounts of one unit, where any two can meet by chance.

    Stricter on bounds: "up to $90m" does not follow from "up to $80m", nor "over $6m" from any
    larger sum. More lenient on figures written short: a headline's "$5M" stands for $5.28
    million, with no word for the rounding.
    """
    found = compare(mine, theirs).relation
    if (mine.low, mine.high) == (theirs.low, theirs.high):
        return Relation.LOOSE if found is Relation.FALSE and soft else found
    if mine.vague:
        return found
    if mine.low != mine.high:
        return _ends(mine, theirs)
    if theirs.low != theirs.high:
        if found is not Relation.DIFFERENT or theirs.vague:
            return found
        ends = {
            relation(mine, Quantity(end, end), short, soft) for end in (theirs.low, theirs.high)
        }
        return Relation.LOOSE if ends & {Relation.SAME, Relation.ROUNDED} else found
    gap = abs(Fraction(mine.low - theirs.low)) / max(abs(Fraction(mine.low)), Fraction(1, 10**9))
    step = _last_place(mine.low)
    rounds = 2 * abs(mine.low - theirs.low) <= step
    # "$104" for $104.52: the cents left out
    if gap <= Fraction(1, 100) and 0 < theirs.low - mine.low < step:
        return found if _ORDER[found] <= 2 else Relation.LOOSE
    upper = mine.bound in (Bound.AT_MOST, Bound.LESS_THAN, Bound.NEARLY)
    if mine.bound and gap > Fraction(1, 20 if upper and mine.bound == theirs.bound else 4):
        return Relation.FALSE if found is Relation.FALSE else Relation.DIFFERENT
    if mine.bound is Bound.ABOUT and not rounds and gap > Fraction(1, 20):
        return Relation.DIFFERENT
    if found is Relation.LOOSE and not (mine.bound or theirs.bound or short) and mine.low < 1000:
        # 20 % is not 19 %: small figures are rounded with a word for it
        return found if gap <= Fraction(1, 100) else Relation.DIFFERENT
    if found is Relation.DIFFERENT and not mine.bound and short and rounds:
        return Relation.LOOSE if gap <= Fraction(1, 6) else found
    return found


def _ends(mine: Quantity, theirs: Quantity) -> Relation:
    """A range against another: each end must be the other's, or its rounding."""
    if theirs.low == theirs.high or theirs.vague:
        return Relation.DIFFERENT
    ends = [
        compare(Quantity(ours, ours), Quantity(stated, stated)).relation
        for ours, stated in ((mine.low, theirs.low), (mine.high, theirs.high))
    ]
    return max(ends, key=_ORDER.__getitem__)


def _last_place(value: Value) -> Fraction:
    """The place of the last digit that is not 0: 100 for 1,500 and 1/10 for 1.5."""
    step, left = Fraction(1), Fraction(value)
    for _ in range(12):
        if left.denominator == 1:
            break
        left, step = left * 10, step / 10
    whole = abs(left.numerator)
    for _ in range(18):
        if not whole or whole % 10:
            break
        whole //= 10
        step *= 10
    return step


def _matches(claim: Fact, scene: Scene, scale: Scale) -> list[Match]:
    ledger = _ledger(scene, scale)
    amount: Amount = claim.value  # type: ignore[assignment]
    facts: dict[Span, Fact] = {}
    for dimension, value in scale.places(amount):
        for fact in ledger.near(dimension, value):
            facts.setdefault(fact.span, fact)
    slots = {span: ledger.slot(scene.article, span) for span in facts}
    ours = slot(scene.draft, claim.span, background=False)
    mine = Quantity(amount.low, amount.high, amount.bound, amount.vague)
    found = []
    for span, fact in facts.items():
        stated: Amount = fact.value  # type: ignore[assignment]
        relations = [
            relation(mine, theirs, amount.short, amount.soft or stated.soft)
            for theirs in scale.convert(stated, amount)
        ]
        if not relations:
            continue
        like, words = likeness(ours, slots[span], scene.article)
        if amount.rate and stated.rate:
            like += 0.25 if amount.rate == stated.rate else -0.3
        found.append(
            Match(
                fact,
                min(relations, key=_ORDER.__getitem__),
                like,
                words,
                other_period(ours, slots[span]),
            )
        )
    return found


def _same_slot(rival: Match) -> bool:
    if rival.relation is Relation.FALSE or rival.like >= _ONE_WORD:
        return rival.words >= 1 and rival.like >= _SAME_SLOT
    return rival.words >= 2 and rival.like >= _SAME_SLOT


def _other_unit(claim: Fact, scene: Scene, scale: Scale) -> Judgement | None:
    """The claim's number stands in the article with another currency, scale or unit."""
    ours = claim.value
    assert isinstance(ours, Amount)
    if ours.low != ours.high:
        return None
    known = remembered(scene, ("numbers", *scale.kinds), lambda s: _by_number(s, scale))
    for scaled in (ours.low, *(_powers(ours.low) if ours.short else ())):
        for fact in known.get(Fraction(scaled), [])[:_NEIGHBOURS]:
            like, words = likeness(
                slot(scene.draft, claim.span, background=False),
                slot(scene.article, fact.span),
                scene.article,
            )
            if words and like >= 0.15:
                return Judgement(
                    Verdict.CONTRADICTED,
                    f'The article says "{fact.surface}".',
                    (fact.span,),
                    fact.surface,
                )
    return None


def _powers(value: Value) -> tuple[Fraction, ...]:
    return tuple(Fraction(value) * factor for factor in (1000, Fraction(1, 1000)))


def _by_number(scene: Scene, scale: Scale) -> dict[Fraction, list[Fact]]:
    known: dict[Fraction, list[Fact]] = {}
    for fact in scene.of(*scale.kinds):
        stated = fact.value
        if isinstance(stated, Amount) and stated.low == stated.high:
            known.setdefault(Fraction(stated.low), []).append(fact)
    return known


def _two_ends(claim: Fact, matches: list[Match]) -> Judgement | None:
    """A range whose ends the article states one after the other: "from 3 % to 5 %"."""
    ours = claim.value
    assert isinstance(ours, Amount)
    if ours.low == ours.high or ours.vague:
        return None
    lows = [m.fact.span for m in matches if _is(m, ours.low)]
    highs = [m.fact.span for m in matches if _is(m, ours.high)]
    for low in lows:
        for high in highs:
            if 0 <= high.start - low.end <= 30:
                reason = "The article states both ends of the range."
                return Judgement(Verdict.SUPPORTED, reason, (low, high))
    return None


def _is(match: Match, value: Value) -> bool:
    stated = match.fact.value
    return isinstance(stated, Amount) and stated.low == stated.high == value


def _in_reach(claim: Fact, match: Match) -> bool:
    """One value in the place of another is a likely slip only where both are of one order:
    nobody takes $4 billion for $16.45. The same rate ("per share") makes up for that."""
    ours, stated = claim.value, match.fact.value
    assert isinstance(ours, Amount) and isinstance(stated, Amount)
    if ours.rate and ours.rate == stated.rate:
        return True
    low, high = sorted((abs(Fraction(ours.low)), abs(Fraction(stated.low))))
    return high <= _ORDERS * low


def _same_value(claim: Fact, match: Match) -> bool:
    ours, stated = claim.value, match.fact.value
    assert isinstance(ours, Amount) and isinstance(stated, Amount)
    return (ours.low, ours.high) == (stated.low, stated.high)


def _agreed(claim: Fact, match: Match) -> Judgement:
    stated, ours = match.fact.value, claim.value
    said, evidence = match.fact.surface, (match.fact.span,)
    assert isinstance(stated, Amount) and isinstance(ours, Amount)
    bound = f"{stated.bound} " if stated.bound else ""
    if match.relation is Relation.LOOSE:
        return Judgement(
            Verdict.APPROXIMATE, f'The article says "{bound}{said}".', evidence, None
        )
    if match.relation is Relation.ROUNDED:
        own = f"{ours.bound} " if ours.bound else ""
        return Judgement(
            Verdict.DERIVED, f'"{bound}{said}" in the article gives "{own}{claim.surface}".', evidence
        )
    if stated.unit != ours.unit and (stated.low, stated.high) != (ours.low, ours.high):
        return Judgement(Verdict.DERIVED, f"{said} = {claim.surface}.", evidence)
    return Judgement(Verdict.SUPPORTED, f'The article says "{said}".', evidence)


def _contradicted(
    claim: Fact, match: Match, scene: Scene, scale: Scale, swapped: Match | None = None
) -> Judgement:
    stated, ours = match.fact.value, claim.value
    assert isinstance(stated, Amount) and isinstance(ours, Amount)
    bound = f"{stated.bound} " if stated.bound else ""
    reason = f'The article says "{bound}{match.fact.surface}" here.'
    if swapped is not None:
        reason = (
            f'The article says "{match.fact.surface}" here;'
            f' its "{swapped.fact.surface}" is about something else.'
        )
    return Judgement(
        Verdict.CONTRADICTED,
        reason,
        (match.fact.span,),
        suggestion(claim, match.fact, scene.draft, scale),
    )


def suggestion(claim: Fact, fact: Fact, draft: Text, scale: Scale) -> str:
    """The stated value as a replacement for the claim's surface: in its unit and its form."""
    ours, stated = claim.value, fact.value
    assert isinstance(ours, Amount) and isinstance(stated, Amount)
    number = draft[ours.number]
    theirs = next(iter(scale.convert(stated, ours)), None)
    at = claim.surface.find(number) if number else -1
    if theirs is None or at < 0 or theirs.low != theirs.high or number[:1].isalpha():
        return fact.surface
    written = _like(theirs.low, number)
    if written is None:
        return fact.surface
    return claim.surface[:at] + written + claim.surface[at + len(number) :]


_SUFFIX = {
    "k": 10**3, "thousand": 10**3, "m": 10**6, "mn": 10**6, "million": 10**6, "b": 10**9,
    "bn": 10**9, "billion": 10**9, "t": 10**12, "tn": 10**12, "trillion": 10**12,
    "lakh": 10**5, "crore": 10**7, "hundred": 100,
}  # fmt: skip


def _like(value: Value, number: str) -> str | None:
    """``value`` written as ``number`` is: 14 for "18", 2.5m for "3m"; None where it cannot be."""
    digits = number.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ -")
    tail = number[len(digits) :]
    scaled = Fraction(value) / _SUFFIX.get(tail.strip(" -").lower(), 1)
    if tail.strip() and tail.strip(" -").lower() not in _SUFFIX:
        return None
    if (scaled * 1000).denominator != 1:
        scaled = Fraction(round(scaled * 100), 100)
    if not 0 < scaled < 10**6 and tail:
        return None
    return plain(scaled.numerator if scaled.denominator == 1 else scaled) + tail
