"""A value whose unit the article does not say again: "93 percent of the seats, down from 94", and
what follows from such a pair: 51% in February, of 44 percent in May, 7 points lower."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from functools import wraps
from itertools import islice

from assistant.amounts.amounts import amount_of
from assistant.counts.roles import Binding, with_value
from assistant.furniture import in_furniture
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.lexicon.numerals import UNITS
from assistant.patterns import deferred

__all__ = ["elided_there"]

Relate = Callable[[Fact, Scene], Judgement]

# between the value with the unit and the one without
_LINK = deferred(
    r"[^.;]{0,50}?\b(?:from|to|against|versus|compared (?:with|to)|than|and|or)\s+"
    r"(?:about |some |nearly |just |only |over |almost )?$",
    re.IGNORECASE,
)
_AFTER = deferred(r"\s*(?:[.,;)]|(?:in|on|a|the|last|for|at|by|as) |$)", re.IGNORECASE)
_REACH, _MOST = 70, 60
# claims of the draft on each side
_NEXT = 4


def elided_there(relate: Relate) -> Relate:
    """Decorates a kind's ``relate``: what it flags may stand in the article without its unit."""

    @wraps(relate)
    def held(claim: Fact, scene: Scene) -> Judgement:
        judgement = relate(claim, scene)
        if not judgement.verdict.flagged:
            return judgement
        amount = amount_of(claim)
        if amount.low != amount.high or amount.vague:
            return judgement
        return _bare(claim, scene) or _by_points(claim, scene) or judgement

    return held


def _bare(claim: Fact, scene: Scene) -> Judgement | None:
    """The claim's number behind a value of its unit, in one sentence of the article."""
    ours, raw = amount_of(claim), scene.article.raw
    places = [one for one in with_value(scene.article, ours.low, ours.low) if _counts_nothing(one)]
    if not places:
        return None
    facts = list(islice(scene.of(claim.kind), _MOST))
    for place in places[:_MOST]:
        start, end = place.number.span
        if not _AFTER.match(raw, end, end + 8) or in_furniture(scene.article, place.number.span):
            continue
        for fact in facts:
            gap = start - fact.span.end
            same = amount_of(fact).unit == ours.unit and fact.sentence == place.sentence
            if same and 0 < gap <= _REACH and _LINK.fullmatch(raw, fact.span.end, start):
                said = f"The article says “{raw[fact.span.start : end]}”."
                return Judgement(Verdict.SUPPORTED, said, (place.number.span,))
    return None


_POINTS = deferred(
    r"[^.;]{0,60}?\b([\d.]+|two|three|four|five|six|seven|eight|nine|ten)"
    r" (?:percentage )?points?\b[^.;]{0,12}",
    re.IGNORECASE,
)
_WAY = deferred(
    r"\b(?:(lower|less|down|below|drop|decline|fell)|(higher|more|up|above|gain|rise|rose))\b",
    re.IGNORECASE,
)


def _by_points(claim: Fact, scene: Scene) -> Judgement | None:
    """ "To 44% from 51%": the draft has the one, the article by how many points they differ."""
    ours, raw = amount_of(claim), scene.article.raw
    if ours.unit != "percent" or ours.bound:
        return None
    told = {
        amount_of(fact).low
        for fact in scene.near(claim, _NEXT)
        if fact.kind == claim.kind and fact.sentence == claim.sentence and fact is not claim
    }
    for fact in islice(scene.of(claim.kind), _MOST) if told else ():
        stated = amount_of(fact)
        if stated.unit != "percent" or stated.low not in told or stated.low != stated.high:
            continue
        match = _POINTS.match(raw, fact.span.end, fact.span.end + _REACH + 20)
        way = _WAY.search(match.group()) if match else None
        if match is None or way is None:
            continue
        word = match.group(1).lower()
        points = Fraction(UNITS[word]) if word in UNITS else _number(word)
        before = Fraction(stated.low) + (points if way.group(1) else -points)
        if points and before == ours.low:
            said = f"The article says “{raw[fact.span.start : match.end()]}”."
            return Judgement(Verdict.DERIVED, said, (fact.span,))
    return None


def _number(digits: str) -> Fraction:
    plain = digits.strip(".")
    return Fraction(plain) if plain.replace(".", "", 1).isdigit() else Fraction(0)


def _counts_nothing(one: Binding) -> bool:
    plain = one.number.form in ("digits", "words") and not one.number.ordinal
    return plain and not (one.noun.lemma or one.roles)
