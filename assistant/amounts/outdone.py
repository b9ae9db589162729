"""A claim's value that stands among other words, while another stands among the claim's own.

How much likelier the other's place must be was read off values of correct drafts and of drafts in
which they had been put in each other's places: next to none of the first may be taken for a slip.
"""

from __future__ import annotations

from fractions import Fraction

from assistant.amounts.amounts import amount_of
from assistant.amounts.heads import keeps_its_verb
from assistant.amounts.misplaced import keeps_its_place, standing
from assistant.amounts.reach import in_reach
from assistant.amounts.weighing import Match, Scale
from assistant.kind import Fact, Scene
from assistant.numbers.quantity import Relation

__all__ = ["outdone"]

# by how much the other's standing must be higher, by the words that it shares with the claim
_LEADS = {2: 0.7, 3: 0.6}
_LEAD = 0.5
# less where the claim's value shares no word at all
_NO_WORD = 0.1
_LIKE = 0.5
# of values that are no slip for each other, 340 tons and 3 million: the place must be plain
_ELSEWHERE, _HERE, _WORDS = 0.15, 0.6, 3
# what the story opens with is told in whatever words
_OPENS_ELSEWHERE, _OPENS_HERE, _OPENS_WORDS = 0.05, 0.7, 3
# values so near each other may be one, told twice: 55% and half, £2.3 million and £2.4 million
_NEAR = Fraction(1, 6)


def outdone(
    claim: Fact, agreeing: list[Match], rivals: list[Match], scene: Scene, scale: Scale
) -> Match | None:
    """The article's value that has the claim's place, where the claim's own has quite another."""
    if amount_of(claim).short and all(m.relation is Relation.ROUNDED for m in agreeing):
        return None  # whoever mistakes one value for another does not round it as well
    rival = max(rivals, key=lambda match: match.like, default=None)
    if rival is None or rival.words < 2 or rival.relation is Relation.FALSE:
        return None
    like = max(match.like for match in agreeing)
    if any(match.fact.sentence == 0 for match in agreeing):
        if like >= _OPENS_ELSEWHERE or rival.like < _OPENS_HERE or rival.words < _OPENS_WORDS:
            return None
        if any(match.words for match in agreeing) or not in_reach(claim, rival, scale):
            return None
    elif not in_reach(claim, rival, scale):
        of_each = amount_of(rival.fact).rate != amount_of(claim).rate
        of_each = of_each or len(agreeing) > 1
        if like >= _ELSEWHERE or rival.like < _HERE or rival.words < _WORDS or of_each:
            return None
    else:
        lead = _LEADS.get(rival.words, _LEAD)
        if not any(match.words for match in agreeing):
            lead -= _NO_WORD
        best = max(standing(claim, match, scene) for match in agreeing)
        if rival.like < _LIKE or rival.standing - best < lead:
            return None
    if _near(claim, rival, scale) or keeps_its_place(claim, rival, agreeing, scene):
        return None
    return None if keeps_its_verb(claim, agreeing, rival, scene) else rival


def _near(claim: Fact, rival: Match, scale: Scale) -> bool:
    ours, stated = amount_of(claim), amount_of(rival.fact)
    theirs = next(iter(scale.convert(stated, ours)), None)
    if theirs is None:
        return True
    return abs(Fraction(theirs.low) - Fraction(ours.low)) <= abs(Fraction(ours.low)) * _NEAR
