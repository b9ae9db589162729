"""A bare number that is an age: "first child at 14", "nearing 50", "rocking at 50"."""

from __future__ import annotations

from itertools import islice

from assistant.counts.ages import ages
from assistant.counts.roles import Binding, with_value
from assistant.kind import Judgement, Scene, Verdict
from assistant.numbers.numerals import plain
from assistant.numbers.quantity import Bound

__all__ = ["milestone"]

# ages of an article that are looked at, and how near "nearing" is
_MOST, _NEAR = 60, 2
_OLDEST = 125
_AT = frozenset(("at", "turns", "turn", "turning", "hits", "hit", "hitting", "reaches"))
_YEARLY = frozenset(("anniversary", "birthday"))


def milestone(bound: Binding, scene: Scene) -> Judgement | None:
    """The article's age or anniversary of the claim's value, where the claim counts nothing."""
    value = bound.quantity.low
    if bound.noun.lemma or bound.number.form != "digits" or not 0 < value <= _OLDEST:
        return None
    nearing = bound.quantity.bound is Bound.NEARLY
    if not nearing and bound.left[:1] not in {(word,) for word in _AT}:
        return None
    for age in islice(ages(scene.article), _MOST):
        low = age.quantity.low
        if age.unit != "year" or low != age.quantity.high:
            continue
        if nearing and 0 < value - low <= _NEAR:
            said = f"{plain(low)} is nearing {plain(value)}."
            return Judgement(Verdict.DERIVED, said, (age.span,))
        if not nearing and low == value:
            said = f"The article gives an age as “{scene.article[age.span]}”."
            return Judgement(Verdict.SUPPORTED, said, (age.span,))
    for other in with_value(scene.article, value, value):
        if other.number.ordinal and other.noun.lemma in _YEARLY:
            span = other.number.span
            said = f"The article says “{scene.article[span]}”."
            return Judgement(Verdict.DERIVED, said, (span,))
    return None
