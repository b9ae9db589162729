"""Two counts of one draft, each in the place of the other: "nine killed and four injured"."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from assistant.counts.rivals import Match, fit
from assistant.counts.roles import Binding
from assistant.counts.standing import of_other_size
from assistant.kind import Fact

__all__ = ["swapped"]

# claims of a draft that are tried, and how much better each must fit the other's place
_MOST, _LEAD = 12, 1.0


def swapped(claim: Fact, claims: Iterable[Fact], found: list[Match]) -> Match | None:
    """The article's number in the claim's place, where another claim of the draft has it and
    the article has the claim's in the place of that one."""
    ours: Binding = claim.context
    own = [match for match in found if match.equal]
    if not own:
        return None
    best = max(own, key=lambda match: match.fit)
    others = (c for c in claims if c.kind == claim.kind and c.span != claim.span)
    for other in islice(others, _MOST):
        theirs: Binding = other.context
        value = (theirs.quantity.low, theirs.quantity.high)
        if value == (ours.quantity.low, ours.quantity.high) or theirs.noun.more or ours.noun.more:
            continue
        if of_other_size(ours.quantity, theirs.quantity):
            continue  # one patient, and the 2,000 cases: nobody takes the one for the other
        places = [m for m in found if (m.stated.quantity.low, m.stated.quantity.high) == value]
        if not places:
            continue
        here = max(places, key=lambda match: match.fit)
        if _described(ours, theirs, own, places):
            return here
        if here.fit - best.fit < _LEAD:
            continue  # (the fits of the other claim are dear where a value stands often)
        there = max(fit(theirs, match.stated) for match in own)
        own_there = max(fit(theirs, match.stated) for match in places)
        if there - own_there >= _LEAD:
            return here
    return None


def _described(ours: Binding, theirs: Binding, own: list[Match], places: list[Match]) -> bool:
    """Each count's noun has before it what the article has before the other's: "22,100 private
    sector jobs and 572,700 public service roles"."""
    mine = ours.noun.modifiers - theirs.noun.modifiers
    its = theirs.noun.modifiers - ours.noun.modifiers
    if not mine or not its:
        return False
    here = [match.stated.noun.modifiers for match in own]
    there = [match.stated.noun.modifiers for match in places]
    return (
        all(words & its and mine - words for words in here)
        and all(words & mine for words in there)
        and any(not words & its for words in there)
    )
