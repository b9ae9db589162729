"""Runs, goals and points that a score tells: an 18-3 win is one of 18 runs."""

from __future__ import annotations

from assistant.counts.roles import Binding
from assistant.kind import Judgement, Scene, Verdict

__all__ = ["scored"]

# stems of what scores count
_COUNTED = frozenset("run goal point try touchdown basket".split())
_MOST = 60


def scored(bound: Binding, scene: Scene) -> Judgement | None:
    """A count of what scores are told in, which is one side of a score of the article."""
    if bound.noun.lemma not in _COUNTED or bound.quantity.low != bound.quantity.high:
        return None
    for fact in scene.of("score")[:_MOST]:
        sides = fact.value
        if isinstance(sides, tuple) and bound.quantity.low in sides:
            said = f"The article has the score {fact.surface}."
            return Judgement(Verdict.SUPPORTED, said, (fact.span,))
    return None
