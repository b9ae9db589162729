"""The claim's number, told by the article in another currency, scale or unit, or per another."""

from __future__ import annotations

from fractions import Fraction

from assistant.amounts.amounts import amount_of, other_rate
from assistant.amounts.crossed import crossed
from assistant.amounts.surroundings import likeness, slot
from assistant.amounts.unit_names import Value
from assistant.amounts.weighing import Scale, by_number, remembered, same_number
from assistant.kind import Fact, Judgement, Scene, Verdict

__all__ = ["in_other_terms"]

# where the number is the same, so little of the slot is enough
_SAME_NUMBER = 0.15
_TRIED = 40


def in_other_terms(claim: Fact, scene: Scene, scale: Scale) -> Judgement | None:
    """The claim's number stands in the article with another currency, scale or unit."""
    ours = amount_of(claim)
    if ours.unit == "times":
        return None  # "four times" is no slip for 4%
    if other := crossed(claim, scene):
        reason = f'The article says "{other.surface}".'
        return Judgement(Verdict.CONTRADICTED, reason, (other.span,), other.surface)
    if same := same_number(claim, scene, scale):
        # the same sum in another currency needs no words to give it away
        stated = amount_of(same)
        if other_rate(stated, ours) and not same.surface.endswith(stated.rate):
            said = f"{same.surface} a {stated.rate}"
            reason = f'The article says "{same.surface}" a {stated.rate}, not a {ours.rate}.'
            right = said if claim.surface.endswith(ours.rate) else None
            return Judgement(Verdict.CONTRADICTED, reason, (same.span,), right)
        reason = f'The article says "{same.surface}".'
        return Judgement(Verdict.CONTRADICTED, reason, (same.span,), same.surface)
    if ours.low != ours.high:
        return None
    known = remembered(scene, ("numbers", *scale.kinds), lambda s: by_number(s, scale))
    for scaled in (ours.low, *(_powers(ours.low) if ours.short else ())):
        for fact in known.get(Fraction(scaled), [])[:_TRIED]:
            like, words = likeness(
                slot(scene.draft, claim.span, background=False),
                slot(scene.article, fact.span),
                scene.article,
            )
            if words and like >= _SAME_NUMBER:
                return Judgement(
                    Verdict.CONTRADICTED,
                    f'The article says "{fact.surface}".',
                    (fact.span,),
                    fact.surface,
                )
    return None


def _powers(value: Value) -> tuple[Fraction, ...]:
    return tuple(Fraction(value) * factor for factor in (1000, Fraction(1, 1000)))
