"""A unit told once for two values: "19 minutes for a smooth soup and 25 for a chunky one".

The second looks like a count of nothing. It is borne out where the article has it with the unit
that the draft's sentence gives the value before it.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import wraps
from itertools import islice

from assistant.amounts.amounts import Amount
from assistant.counts.roles import Binding
from assistant.furniture import in_furniture
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.numbers.numeral_words import exact
from assistant.numbers.quantity import Quantity, Relation, compare, qualifier
from assistant.times.comparing import compare_lengths
from assistant.times.lengths import UNITS, Length, length

__all__ = ["with_unit"]

Relate = Callable[[Fact, Scene], Judgement]

_KINDS = ("duration", "measure", "percent", "money")
# claims on each side that are looked at, and facts of the article
_NEXT, _MOST = 3, 60
# characters between the two values
_REACH = 80
_SCALES = (1, 10**6, 10**9, 10**12)
_AGREEING = (Relation.SAME, Relation.ROUNDED, Relation.LOOSE)


def with_unit(relate: Relate) -> Relate:
    """Decorates a count's ``relate``: what it finds to count nothing is read with that unit."""

    @wraps(relate)
    def held(claim: Fact, scene: Scene) -> Judgement:
        judgement = relate(claim, scene)
        bound = claim.context
        assert isinstance(bound, Binding)
        if not judgement.verdict.flagged or not bound.bound:
            return judgement
        if bound.noun.lemma or bound.roles or bound.acts:
            return judgement
        return _borne_out(claim, bound.quantity, scene) or judgement

    return held


def _borne_out(claim: Fact, asked: Quantity, scene: Scene) -> Judgement | None:
    before = [
        fact
        for fact in scene.near(claim, _NEXT)
        if fact.kind in _KINDS
        and fact.sentence == claim.sentence
        and 0 <= claim.span.start - fact.span.end <= _REACH
    ]
    if not before:
        return None
    told = before[-1]
    for fact in islice(scene.of(told.kind), _MOST):
        if in_furniture(scene.article, fact.span) is None and _agrees(asked, told, fact, scene):
            said = f"The article says “{fact.surface}”."
            same = str(asked.low) in fact.surface
            verdict = Verdict.SUPPORTED if same else Verdict.DERIVED
            return Judgement(verdict, said, (fact.span,))
    return None


def _agrees(asked: Quantity, told: Fact, stated: Fact, scene: Scene) -> bool:
    unit, theirs = told.value, stated.value
    if isinstance(unit, Length) and isinstance(theirs, Length):
        ours = length(asked.low, asked.high, UNITS.get(unit.unit, unit.unit))
        bound = qualifier(scene.article, stated.span)[0]
        return compare_lengths((ours, asked.bound), (theirs, bound))[0] in _AGREEING
    if not (isinstance(unit, Amount) and isinstance(theirs, Amount)) or unit.unit != theirs.unit:
        return False
    # "from $5.2 billion to 4.1": the scale is not said again either
    for scale in _SCALES:
        if scale > 1 and scale > Fraction(unit.low):
            break
        low, high = (exact(Fraction(end) * scale) for end in (asked.low, asked.high))
        value = Quantity(theirs.low, theirs.high, theirs.bound, theirs.vague)
        if compare(Quantity(low, high, asked.bound), value).relation in _AGREEING:
            return True
    return False
