"""How long ago that was which an ordinal counts from: anniversaries, "first in 40 years"."""

from __future__ import annotations

import re
from fractions import Fraction

from assistant.counts.orders import Order
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.numbers.quantity import Bound, Relation
from assistant.times.anchor import years_apart
from assistant.times.comparing import compare_lengths
from assistant.times.elapsed import as_told
from assistant.times.lengths import length
from assistant.times.lengths import scan as lengths

__all__ = ["since"]

# lengths of an article that are looked at one by one
_MOST = 200
# "first time in 40 years", "first in 40 years", "first weekend off in 40 years"
_IN = re.compile(r"(?:\s+[\w-]+){0,4}?\s+in\b", re.IGNORECASE)
_TOLD = (Relation.SAME, Relation.ROUNDED)


def since(ours: Order, claim: Fact, scene: Scene) -> Judgement | None:
    """The 60th anniversary of what was 60 years ago; the first time in so many years."""
    draft, article = scene.draft, scene.article
    if ours.noun in ("anniversary", "birthday"):
        span, asked = claim.span, length(ours.value, ours.value, "year")
    elif ours.value == 1 and (match := _IN.match(draft.raw, claim.span.end)):
        near = [one for one in draft.view(lengths) if 0 <= one[0].start - match.end() <= 12]
        if not near:
            return None
        span, asked = near[0]
    else:
        return None
    told = [
        (place, one)
        for place, one in article.view(lengths)[:_MOST]
        if compare_lengths((asked, Bound.NONE), (one, Bound.NONE))[0] in _TOLD
    ]
    if told:
        return Judgement(
            Verdict.DERIVED, f"The article says “{article[told[0][0]]}”.", (told[0][0],)
        )
    if found := as_told((asked, Bound.NONE), article):
        said = found[1].working or f"The article says “{article[found[1].spans[0]]}”"
        return Judgement(Verdict.DERIVED, f"{said}.", found[1].spans)
    if asked.unit == "year" and (
        between := years_apart(draft, span, article, int(Fraction(asked.count)))
    ):
        return Judgement(Verdict.DERIVED, *between)
    return None
