"""Whether a forename or its letter, in the draft, is that of somebody the article mentions."""

from __future__ import annotations

from assistant.lexicon.given_names import GIVEN
from assistant.names.gazetteer import nicknames
from assistant.names.judging.spelling import distance
from assistant.names.names import Name

__all__ = ["agree", "least", "no_other", "same_given"]


def agree(claim: Name, mention: Name) -> bool:
    """The forenames of the two can belong to one person."""
    if not claim.given or not mention.given:
        return True
    return any(same_given(a, b) for a in claim.given for b in mention.given)


def no_other(bearers: list[Name], name: Name, mentions: list[Name]) -> list[Name]:
    """Those that agree by more than a letter: the "T Roe" of a list is the Tom Roe of the story,
    and makes no Tim of him."""
    letters = [m for m in bearers if all(len(word) == 1 for word in m.given) and m.given]
    if not letters or all(len(word) == 1 for word in name.given):
        return bearers
    full = [m for m in mentions if m not in bearers and any(len(word) > 1 for word in m.given)]
    first = {m.given[0][0] for m in full}
    return [m for m in bearers if m not in letters or m.given[0] not in first]


def same_given(one: str, other: str) -> bool:
    if one == other or (one[0] == other[0] and 1 in (len(one), len(other))):
        return True
    # "J.K." for Joanne Kathleen
    if (len(one) <= 3 and one not in GIVEN) or (len(other) <= 3 and other not in GIVEN):
        return one[0] == other[0]
    return other in nicknames().get(one, ())


def least(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    return min(distance(a, b, 2) for a in one for b in other)
