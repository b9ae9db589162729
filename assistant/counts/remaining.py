"""What is left of a whole: nine of the 45 halls without it, where 36 of the 45 had it."""

from __future__ import annotations

import re
from itertools import islice

from assistant.counts.roles import bindings
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.numbers.numerals import plain
from assistant.numbers.quantity import Quantity, Relation, compare
from assistant.patterns import deferred

__all__ = ["remaining"]

_OF = deferred(r" (?:out )?of (?:the |its |their |all |those )?(?:about |some |nearly )?")
_DENIED = deferred(
    r"n['’]t\b|\b(?:not|no|never|without|neither|nor|lack\w*|fail\w*|un\w{4,})\b", re.IGNORECASE
)
# of those aboard whoever was not saved is lost
_LOST = frozenset(("killed", "missing"))
_SAVED = deferred(r"\b(?:surviv(?:ed|e|ors?)|rescued|saved|escaped|unhurt|unharmed)\b")
# bindings that are read, how near they lie (characters, and how many apart), and claims looked at
_MOST, _NEAR, _NEXT = 400, 20, 3


def remaining(claim: Fact, scene: Scene) -> Judgement | None:
    """A count of those of a whole that the draft denies something, from the article's whole and
    its part of the same sentence."""
    draft = scene.draft
    whole = next((fact for fact in scene.near(claim, _NEXT) if _of(claim, fact, scene)), None)
    if whole is None:
        return None
    denied = _DENIED.search(draft[draft.sentences[claim.sentence]]) is not None
    if not denied and not claim.context.roles & _LOST:
        return None
    ours, total = claim.context.quantity, whole.context.quantity
    if ours.low != ours.high or total.low != total.high:
        return None
    known = list(islice(bindings(scene.article), _MOST))
    for at, one in enumerate(known):
        if (one.quantity.low, one.quantity.high) != (total.low, total.high):
            continue
        for part in known[max(0, at - _NEAR) : at + _NEAR]:
            low = part.quantity.low
            if part.sentence != one.sentence or low != part.quantity.high or not low < total.low:
                continue
            told = scene.article[scene.article.sentences[one.sentence]]
            if not denied and not _SAVED.search(told):
                continue
            left = total.low - low
            near = compare(ours, Quantity(left, left)).relation
            if ours.low == left or near in (Relation.SAME, Relation.ROUNDED):
                working = f"{plain(total.low)} - {plain(low)} = {plain(left)}."
                spans = tuple(sorted((one.number.span, part.number.span)))
                return Judgement(Verdict.DERIVED, working, spans)
    return None


def _of(claim: Fact, whole: Fact, scene: Scene) -> bool:
    gap = whole.span.start - claim.span.end
    return (
        whole.kind == claim.kind
        and 0 < gap <= _NEAR
        and _OF.fullmatch(scene.draft.raw, claim.span.end, whole.span.start) is not None
    )
