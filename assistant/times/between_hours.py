"""A length of time from one hour of the day to another: four hours, from 3 a.m. to 7 a.m."""

from __future__ import annotations

from fractions import Fraction
from itertools import islice

from assistant.clauses import likeness
from assistant.furniture import in_furniture
from assistant.kind import Fact, Scene
from assistant.numbers.quantity import Bound, qualifier
from assistant.text import Span
from assistant.times.lengths import Length

__all__ = ["between_hours"]

_DAY = 24 * 60
# clock times of an article that are paired, how many on, and sentences apart
_MOST, _NEXT, _APART = 40, 2, 2
# how far off a length in whole hours may be, in minutes, and one in minutes
_OFF, _CLOSE = 20, 3


def between_hours(claim: Fact, scene: Scene) -> tuple[str, tuple[Span, ...]] | None:
    """Two of the article's clock times that lie as far apart, with the working."""
    asked = claim.value
    if not isinstance(asked, Length) or asked.low != asked.high:
        return None
    if asked.unit not in ("hour", "minute"):
        return None
    wanted = Fraction(asked.low) / 60
    bound = qualifier(scene.draft, claim.span)[0]
    facts = [
        fact
        for fact in islice(scene.of("clock"), _MOST)
        if in_furniture(scene.article, fact.span) is None
    ]
    for at, first in enumerate(facts):
        for second in facts[at + 1 : at + 1 + _NEXT]:
            if second.sentence > first.sentence + _APART:
                break
            apart = _apart(first, second)
            if apart and _near(wanted, apart, bound, asked.unit) and _told(claim, scene, first):
                long = f"{apart // 60}:{apart % 60:02}"
                said = f"From {first.surface} to {second.surface} it is {long}."
                return said, (first.span, second.span)
    return None


def _told(claim: Fact, scene: Scene, first: Fact) -> bool:
    """Any two hours lie some hours apart: a word of the claim's must stand by them."""
    return likeness(scene.draft, claim.span, scene.article, first.span, _UNITS).shared > 0


_UNITS = frozenset("hour minute day night morning time earl late".split())


def _apart(first: Fact, second: Fact) -> int:
    """Minutes from the one to the other; 0 where the zones differ or the half of the day is not
    said."""
    one, other = first.value, second.value
    sure = getattr(one, "half", False) and getattr(other, "half", False)
    if not sure or getattr(one, "zone", None) != getattr(other, "zone", None):
        return 0
    return int(getattr(other, "minute", 0) - getattr(one, "minute", 0)) % _DAY


def _near(wanted: Fraction, apart: int, bound: Bound, unit: str) -> bool:
    gap = apart - wanted
    if bound in (Bound.MORE_THAN, Bound.AT_LEAST):
        return 0 <= gap <= 2 * _OFF
    if bound in (Bound.NEARLY, Bound.LESS_THAN, Bound.AT_MOST):
        return -2 * _OFF <= gap <= 0
    return abs(gap) <= (_OFF if unit == "hour" else _CLOSE)
