"""Sums, differences and multiples of amounts that stand together in an article.

Arithmetic must not make everything derivable: only neighbouring amounts of one dimension in
the same or the next sentence combine, a difference needs a word of change in the claim, only
an amount "each", "a month" and the like is multiplied, and one of the parts must share a word
of the claim's clause.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import islice

from assistant.amounts.amounts import Amount, amount_of, relation
from assistant.amounts.beside import told_beside
from assistant.amounts.surroundings import likeness, slot
from assistant.amounts.weighing import Scale, remembered
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.numbers import numerals
from assistant.numbers.numerals import Number
from assistant.numbers.quantity import Quantity, Relation
from assistant.patterns import deferred
from assistant.text import Text

__all__ = ["derived_amount"]

_CHANGE = deferred(
    r"\b(?:less|more|cut\w*|sav\w+|discount\w*|off|gap|margin|differ\w+|drop\w*|f[ae]ll\w*|ris\w+"
    r"|rose|jump\w*|increas\w+|decreas\w+|los[est]\w*|gain\w*|down|up|by|shr[aiu]nk\w*|rais\w+"
    r"|hik\w+|another|remain\w*|left|shed\w*|trim\w*|slash\w*|slid\w*|set|still|shy|short|extra"
    r"|additional|added|grew|grow\w*|reduc\w+|lower\w*|slips?|slump\w*|decline\w*|leaving|leaves"
    r"|to go|the rest|outstanding|owe[ds]?|owing|unpaid)\b",
    re.IGNORECASE,
)
_EACH = deferred(
    r"\s*(?:\w+\s+)?(?:each|apiece|per|every)\b|\s+(?:to|for)\s+(?:\w+\s+){0,4}?(?:each|every)\b",
    re.IGNORECASE,
)
_HALF_OF = deferred(
    r"\bhalf (?:of )?(?:the |its |their |a |that |this |his |her )?$", re.IGNORECASE
)
# a difference of amounts so many sentences apart, where the claim tells of one
_FAR = 3
# so many digits meet by no chance
_DIGITS = 3
_A_YEAR = {"month": 12, "week": 52, "day": 365, "quarter": 4}
_TIMES = frozenset(range(2, 61))
# code points on either side in which a multiplier may stand
_NEARBY = 140
# how many of the following amounts one combines with
_REACH = 3
_TRIED = 80


@dataclass(frozen=True, slots=True)
class Combination:
    value: Fraction
    sign: str
    parts: tuple[Fact, ...]
    times: int = 0

    @property
    def working(self) -> str:
        told = f" {self.sign} ".join(f'"{part.surface}"' for part in self.parts)
        if self.sign == "half of":
            return f"{self.sign} {told}"
        return f"{told} × {self.times}" if self.times else told


def derived_amount(claim: Fact, scene: Scene, scale: Scale) -> Judgement | None:
    """The claim as a sum or difference of the article's amounts."""
    amount = amount_of(claim)
    if amount.low != amount.high or amount.vague:
        return None
    table = remembered(scene, ("arithmetic", *scale.kinds), lambda s: _combinations(s, scale))
    around = scene.draft.raw[max(0, claim.span.start - 60) : claim.span.end + 40]
    change = _CHANGE.search(around) is not None
    ours = None
    for dimension, value in scale.places(amount):
        found, values = table.get(dimension, ([], []))
        left = bisect_left(values, value * Fraction(94, 100))
        for one in found[left : left + _TRIED]:
            if one.value > value * Fraction(106, 100):
                break
            if one.sign == "-" and not change:
                continue
            if not _gives(one, amount, value, scale):
                continue
            exact = one.sign == "+" and one.value == value
            if exact and (_digits(one.value) >= _DIGITS or _joined(scene.article, one.parts)):
                return _worked(claim, one)
            if one.sign == "-" and told_beside(claim, one.parts, scene, _REACH):
                return _worked(claim, one)
            if ours is None:
                ours = slot(scene.draft, claim.span, background=False)
            if any(
                likeness(ours, slot(scene.article, part.span), scene.article)[1]
                for part in one.parts
            ):
                return _worked(claim, one)
    return _of_draft(claim, scene, scale) or _a_time(claim, scene, scale)


_A_TIME = deferred(
    r"\s+(?:a (?:time|head|piece|year|month|season)|each|apiece|per \w+|on average|annually)\b",
    re.IGNORECASE,
)


def _a_time(claim: Fact, scene: Scene, scale: Scale) -> Judgement | None:
    """ "49,000 euros a time" from 340,000 euros in seven payments."""
    amount = amount_of(claim)
    if not _A_TIME.match(scene.draft.raw, claim.span.end, claim.span.end + 16):
        return None
    bare = replace(amount, rate="")
    numbers, starts = scene.article.view(_small_numbers)
    for fact in scene.of(*scale.kinds)[:_TRIED]:
        stated = next(iter(scale.convert(replace(amount_of(fact), rate=""), bare)), None)
        if stated is None or stated.low != stated.high:
            continue
        left = bisect_left(starts, fact.span.start - _NEARBY)
        for number in numbers[left : left + _TRIED]:
            if number.span.start > fact.span.end + _NEARBY:
                break
            part = Fraction(stated.low) / int(number.low)
            near = relation(
                Quantity(amount.low, amount.high, amount.bound), Quantity(part, part), True, True
            )
            if near in (Relation.SAME, Relation.ROUNDED) and not number.span.meets(fact.span):
                reason = f'"{fact.surface}" / {number.low} = {claim.surface}.'
                return Judgement(Verdict.DERIVED, reason, (fact.span, number.span))
    return None


def _worked(claim: Fact, one: Combination) -> Judgement:
    reason = f"{one.working} = {claim.surface}."
    return Judgement(Verdict.DERIVED, reason, tuple(part.span for part in one.parts))


# "$74 million in cash and $326 million in shares"
_AND = deferred(r"[^.;$£€%]{0,50}\band (?:another |an additional |a further )?")


def _joined(article: Text, parts: Sequence[Fact]) -> bool:
    if len(parts) != 2:
        return False
    first, second = sorted(part.span for part in parts)
    return _AND.fullmatch(article.raw, first.end, second.start) is not None


def _digits(value: Fraction) -> int:
    """How many significant digits a whole value has; one of a broken one are enough."""
    return len(str(value.numerator).rstrip("0")) if value.denominator == 1 else _DIGITS


def _of_draft(claim: Fact, scene: Scene, scale: Scale) -> Judgement | None:
    """ "Two daughters inherit $20M" from "$10 million apiece": the draft has the multiplier."""
    amount = amount_of(claim)
    near = [
        int(number.low)
        for number in scene.draft.view(_small_numbers)[0][:_TRIED]
        if not number.span.meets(claim.span)
    ]
    for fact in scene.of(*scale.kinds)[:_TRIED] if near else ():
        if not _EACH.match(scene.article.raw, fact.span.end, fact.span.end + 40):
            continue
        stated = next(iter(scale.convert(amount_of(fact), replace(amount, rate=""))), None)
        for times in near if stated is not None else ():
            assert stated is not None
            if stated.low * times == amount.low == amount.high:
                return _worked(claim, Combination(Fraction(amount.low), "×", (fact,), times))
    return None


def _gives(one: Combination, amount: Amount, value: Fraction, scale: Scale) -> bool:
    """Whether the claim is the combination's value or its rounding; all in base units."""
    # "a month" times twelve is "a year": rates do not part the two here
    bare = replace(amount, rate="")
    parts = (next(iter(scale.convert(amount_of(part), bare)), None) for part in one.parts)
    if not all(parts):
        return False
    if one.value == value:
        return True
    # in the claim's own unit, since rounding is about its digits
    factor = value / Fraction(amount.low) if amount.low else Fraction(1)
    theirs = one.value / factor
    found = relation(
        Quantity(amount.low, amount.low, amount.bound),
        Quantity(theirs, theirs) if theirs.denominator > 1 else Quantity(int(theirs), int(theirs)),
        amount.short,
        amount.soft,
    )
    return found in (Relation.SAME, Relation.ROUNDED)


Table = dict[str, tuple[list[Combination], list[Fraction]]]


def _multipliers(article: Text, fact: Fact) -> Iterator[int]:
    """What an amount "each" or "a month" may be multiplied by: the months of a year, and the
    small whole numbers that stand near it ("four men ... $6 million each")."""
    rate = amount_of(fact).rate
    if not rate and not _EACH.match(article.raw, fact.span.end, fact.span.end + 24):
        return
    if rate in _A_YEAR:
        yield _A_YEAR[rate]
    numbers, starts = article.view(_small_numbers)
    left = bisect_left(starts, fact.span.start - _NEARBY)
    for number in numbers[left : left + _TRIED]:
        if number.span.start > fact.span.end + _NEARBY:
            break
        if not number.span.meets(fact.span):
            yield int(number.low)


def _small_numbers(text: Text) -> tuple[list[Number], list[int]]:
    found = [
        number
        for number in text.view(numerals.scan)
        if not number.ordinal and number.low == number.high and number.low in _TIMES
    ]
    return found, [number.span.start for number in found]


_GROWING = deferred(r"\b(doubl|tripl|quadrupl)(?:es?|ed|ing)\b", re.IGNORECASE)
_FACTORS = {"doubl": 2, "tripl": 3, "quadrupl": 4}


def _grown(article: Text) -> dict[int, int]:
    """Sentence -> how many times as much it says that something is to be: "triple from 5"."""
    matches = islice(_GROWING.finditer(article.raw), _TRIED)
    return {article.sentence_index(m.start()): _FACTORS[m.group(1).lower()] for m in matches}


# of two amounts that make a sum or a difference, the larger is no more times the other
_MOST_TIMES = 200


def _dwarfed(one: Fraction, two: Fraction) -> bool:
    """$2.9 billion less $4.75 a share is nobody's sum."""
    low, high = sorted((abs(one), abs(two)))
    return high > _MOST_TIMES * low


def _combinations(scene: Scene, scale: Scale) -> Table:
    rows: dict[str, list[tuple[Fact, Fraction]]] = {}
    for fact in scene.of(*scale.kinds):
        stated = amount_of(fact)
        if stated.low != stated.high or stated.vague:
            continue
        dimension, value = next(iter(scale.places(stated)))
        rows.setdefault(dimension, []).append((fact, value))
    table: Table = {}
    grown = _grown(scene.article)
    for dimension, facts in rows.items():
        found: list[Combination] = []
        for index, (first, one) in enumerate(facts):
            for times in _multipliers(scene.article, first):
                found.append(Combination(one * times, "×", (first,), times))
            to = scene.article.raw.endswith(" to ", 0, first.span.start)
            if (factor := grown.get(first.sentence)) and not to:
                found.append(Combination(one * factor, "×", (first,), factor))
            if _HALF_OF.search(scene.article.raw, max(0, first.span.start - 20), first.span.start):
                found.append(Combination(one / 2, "half of", (first,)))
            for second, two in facts[index + 1 : index + 1 + _REACH]:
                if second.sentence > first.sentence + _FAR or _dwarfed(one, two):
                    continue
                if second.sentence <= first.sentence + 1:
                    found.append(Combination(one + two, "+", (first, second)))
                pair = (first, second) if one > two else (second, first)
                found.append(Combination(abs(one - two), "-", pair))
            three = facts[index : index + 3]
            if len(three) == 3 and three[2][0].sentence <= first.sentence + 1:
                parts = tuple(fact for fact, _ in three)
                total = three[0][1] + three[1][1] + three[2][1]
                found.append(Combination(total, "+", parts))
        found.sort(key=lambda one: one.value)
        table[dimension] = (found, [one.value for one in found])
    return table
