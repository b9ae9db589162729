"""A difference of two amounts, one of which the draft tells beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.amounts.amounts import amount_of
from assistant.amounts.surroundings import likeness, slot
from assistant.kind import Fact, Scene
from assistant.patterns import deferred
from assistant.text import Text

__all__ = ["told_beside"]

# what is left, within so many characters
_REST = deferred(
    r"\b(?:leav(?:es|ing)|left|to go|rest|remain\w*|still|outstanding|owe[ds]?|owing|unpaid)\b",
    re.IGNORECASE,
)
_AROUND = 24
# of two amounts of one sentence, what sets the one against the other
_AGAINST = deferred(r"\b(?:from|to|against|versus|than|compared|up|down)\b", re.IGNORECASE)

# what sets the value of the one sentence against that of the next
_BEFORE = deferred(r"\b(?:now|previous\w*|earlier|prior|a year ago|last year)\b", re.IGNORECASE)


def told_beside(claim: Fact, parts: Sequence[Fact], scene: Scene, reach: int) -> bool:
    """ "Spent $5 million, leaving $4 million", "raised to $9 million, by $2 million".

    ``reach``: how many amounts of the draft on either side are read.
    """
    by = scene.draft.raw.endswith(" by ", 0, claim.span.start)
    told = {(amount_of(part).low, amount_of(part).unit) for part in parts[0 if by else 1 :]}
    if by and not _of_one(parts, scene.article):
        return False
    around = max(0, claim.span.start - _AROUND), claim.span.end + _AROUND
    return (by or _REST.search(scene.draft.raw, *around) is not None) and any(
        fact.sentence == claim.sentence and (amount_of(fact).low, amount_of(fact).unit) in told
        for fact in scene.near(claim, reach)
        if fact.kind == claim.kind
    )


def _of_one(parts: Sequence[Fact], article: Text) -> bool:
    """Both are told of one thing: "from $7 million to $9 million", "sales of ... sales of"."""
    first, second = sorted(parts, key=lambda part: part.span)
    if first.sentence == second.sentence and _AGAINST.search(
        article.raw, first.span.end, second.span.start
    ):
        return True
    if second.sentence == first.sentence + 1 and _BEFORE.search(
        article.raw, first.span.end, second.span.end + _AROUND
    ):
        return True
    ours, theirs = (slot(article, part.span, background=False) for part in (first, second))
    return likeness(ours, theirs, article)[1] > 0
