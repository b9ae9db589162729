"""Measures: lengths, areas, masses, speeds, temperatures, energies, data and the like.

A value in another unit of the same dimension is `derived` where it converts ("107 mm = 10.7
cm") or rounds by converting ("60 miles" for 100 km). Exact factors are in the lexicon of units.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction

from assistant.amounts.amount_judge import judge
from assistant.amounts.amounts import Amount, amount_facts, amount_of, decimal, other_rate
from assistant.amounts.arithmetic import derived_amount
from assistant.amounts.bearings import other_way
from assistant.amounts.denies import denier
from assistant.amounts.unit_names import base_values, dimension_of, from_base
from assistant.amounts.weighing import Scale
from assistant.counts.candidates import covered
from assistant.counts.roles import with_value
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict
from assistant.numbers.framed import framed
from assistant.numbers.meant import meant
from assistant.numbers.number import Number
from assistant.numbers.numerals import plain, scan
from assistant.numbers.quantity import Quantity, Relation, compare
from assistant.text import Text

__all__ = ["KIND"]


def find(text: Text, guide: Text | None = None) -> Iterable[Fact]:
    return amount_facts("measure", "measure", text, guide)


def _dimensions(amount: Amount) -> tuple[str, ...]:
    """What it may be compared with: "degrees" say no scale, "miles an hour" are a speed."""
    dimension = dimension_of(amount.unit)
    if dimension == "length" and amount.rate in ("second", "minute", "hour"):
        return ("speed",)
    return ("temperature", "degree") if dimension in ("temperature", "degree") else (dimension,)


def places(amount: Amount) -> Iterator[tuple[str, Fraction]]:
    rate = amount.rate if _dimensions(amount) == ("speed",) else ""
    for dimension in _dimensions(amount):
        for base in base_values(amount.unit, amount.low, rate):
            yield dimension, base


# "degrees" without a scale may be of either
_OTHER_SCALE = {
    "degree Celsius": "degree Fahrenheit",
    "degree Fahrenheit": "degree Celsius",
}


def convert(stated: Amount, claim: Amount) -> Iterator[Quantity]:
    for one, other in ((stated, claim), (claim, stated)):
        if one.unit == "degree" and other.unit in _OTHER_SCALE:
            scaled = replace(one, unit=_OTHER_SCALE[other.unit])
            yield from _converted(scaled, claim) if one is stated else _converted(stated, scaled)
    yield from _converted(stated, claim)


def _converted(stated: Amount, claim: Amount) -> Iterator[Quantity]:
    if (stated.unit == claim.unit and not other_rate(stated, claim)) or "degree" in (
        stated.unit,
        claim.unit,
    ):
        yield Quantity(stated.low, stated.high, stated.bound, stated.vague)
        return
    if not set(_dimensions(stated)) & set(_dimensions(claim)):
        return
    rate = stated.rate if _dimensions(stated) == ("speed",) else ""
    own = claim.rate if rate or _dimensions(claim) == ("speed",) else ""
    if not rate and other_rate(stated, claim):
        return
    lows = base_values(stated.unit, stated.low, rate)
    highs = base_values(stated.unit, stated.high, rate)
    for low, high in zip(lows, highs, strict=True):
        for first, last in zip(
            from_base(claim.unit, low, own), from_base(claim.unit, high, own), strict=True
        ):
            yield Quantity(decimal(first), decimal(last), stated.bound, stated.vague)


SCALE = Scale(("measure",), places, convert, derived_amount)


def relate(claim: Fact, scene: Scene) -> Judgement:
    found = _measured(claim, scene)
    return other_way(claim, found, scene) or found


def _measured(claim: Fact, scene: Scene) -> Judgement:
    found = judge(claim, scene, SCALE)
    ours = amount_of(claim)
    if found.verdict.flagged and (told := _elided(claim, scene)):
        return told
    if found.verdict not in (Verdict.SUPPORTED, Verdict.DERIVED):
        # (a length that another length denies is no rounded number)
        told = _millions(claim, scene, found.verdict is not Verdict.CONTRADICTED)
        if told:
            return told
    if found.verdict is not Verdict.SUPPORTED or ours.unit not in _LOOSELY:
        return found
    for fact in scene.of("measure"):
        if fact.span in found.evidence and amount_of(fact).unit == _LOOSELY[ours.unit]:
            exact = next(from_base(ours.unit, base) for _, base in places(amount_of(fact)))
            miles = plain(round(exact[0]))
            reason = f'The article says "{fact.surface}", which are {miles} miles.'
            return replace(found, verdict=Verdict.APPROXIMATE, reason=reason)
    return found


def _millions(claim: Fact, scene: Scene, roughly: bool) -> Judgement | None:
    """ "Users double to 13m" are 13 million where the article has so many, and no such length."""
    if not _MILLION.search(claim.surface):
        return None
    if _LENGTH.match(scene.draft.raw, claim.span.end, claim.span.end + 12):
        return None
    ours = amount_of(claim)
    for bound in with_value(scene.article, ours.low * _MANY, ours.high * _MANY):
        said = scene.article[bound.number.span]
        return Judgement(Verdict.SUPPORTED, f"The article says “{said}”.", (bound.number.span,))
    mine = Quantity(ours.low * _MANY, ours.high * _MANY, ours.bound)
    for number in scene.article.view(_many) if roughly and ours.low == ours.high else ():
        theirs = Quantity(number.low, number.low)
        if compare(mine, theirs).relation is Relation.ROUNDED:
            said = scene.article[number.span]
            told = f'"{said}" in the article gives "{claim.surface}".'
            return Judgement(Verdict.DERIVED, told, (number.span,))
    return None


def _many(article: Text) -> list[Number]:
    numbers = article.view(scan)[:_TRIED]
    return [one for one in numbers if one.low == one.high >= _MANY and not one.ordinal]


_MILLION = re.compile(r"\d[mM]$")
# what only a length has behind it; "up to 13m from 5m" may be of anything
_LENGTH = re.compile(
    r"[- ](?:long|high|tall|wide|deep|thick|away|apart|above|below|from (?!\W?\d))", re.IGNORECASE
)
_MANY, _TRIED = 1_000_000, 400


def _elided(claim: Fact, scene: Scene) -> Judgement | None:
    """ "Rays weigh up to 500 pounds, this one at least 300": the unit is not said again."""
    ours = amount_of(claim)
    for bound in with_value(scene.article, ours.low, ours.high):
        number = bound.number
        if bound.noun.lemma or number.ordinal or number.form != "digits":
            continue
        if covered(scene, _MEASURED, number.span):
            continue
        for fact in scene.of("measure"):
            before = 0 < number.span.start - fact.span.end <= _ELIDED
            if before and fact.sentence == bound.sentence and amount_of(fact).unit == ours.unit:
                said = f"The article says {scene.article[number.span]}, of {ours.unit}s."
                return Judgement(Verdict.SUPPORTED, said, (number.span,))
    return None


_ELIDED = 80
# kinds whose numbers have a unit of their own
_MEASURED = ("measure", "money", "percent", "date", "age", "duration")


# seamen's miles are told as miles, and are longer
_LOOSELY = {"mile": "nautical mile"}


KIND = Kind("measure", find, meant(framed(relate), denies=denier(SCALE)), rank=30)
