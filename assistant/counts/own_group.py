"""Whether a number of the article counts the claim's own group, or another one of the same noun.

A story of fires in two states tells of more states further down, a mother of three has "two
youngest daughters", thousands of customers came and a hundred in one shift. Where a number is like
the claim's by little more than its noun, it denies nothing if it comes late, is narrowed by a word
that the claim lacks, or if the article has the claim's own value before it.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from assistant.counts.governing import roles_clash
from assistant.counts.rivals import Match, fit, frame
from assistant.counts.roles import Binding
from assistant.kind import Fact, Scene
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.roles import OPEN_GROUPS

__all__ = ["of_another_group", "told_of_another", "told_too"]

# below this two numbers share a noun and a few words of the story
_LIKE = 6.0
# sentences that tell the news; further down other groups are counted
_NEWS = 8
# words before a noun that narrow nothing
_WIDE = frozenset("new more other separat total addition further different various".split())
# an equal number that fits worse is of something else
_POOR = -2.5
# tokens beside the two numbers that are the same: the claim is told in the rival's words
_COPIED = 3
# characters between a part and its whole, and claims that are looked at
_OF, _NEXT, _TRIED = 8, 3, 12
# so early a story tells what its headline does
_OPENING = 2


def told_too(bound: Binding, match: Match, found: Iterable[Match]) -> bool:
    """Whether the article has the claim's own value where it may tell the same, so that the other
    value ``match`` denies nothing: before it, or no worse told than a bare noun tells."""
    stated = match.stated
    if match.equal:
        return False  # another bound of the same value
    equals = [one for one in found if one.equal and _of_its_sort(bound, one.stated)]
    if any(_told_beside(bound, one.stated, stated) for one in equals):
        return True
    if frame(bound, stated) >= _COPIED:
        return False
    if any(_told_before(bound, one.stated, stated) for one in equals):
        return True
    return _bare(bound, match) and any(one.fit > _POOR for one in equals)


def _of_its_sort(bound: Binding, equal: Binding) -> bool:
    """People for people, things for things, and no athletes for workers."""
    if roles_clash(bound.roles, equal.roles):
        return False
    if bound.roles & equal.roles or not equal.noun.lemma or not bound.noun.lemma:
        return True
    groups = {bound.noun.group, equal.noun.group}
    return bound.people == equal.people and (
        len(groups) == 1 or not groups.isdisjoint(OPEN_GROUPS)
    )


def of_another_group(bound: Binding, match: Match) -> bool:
    """Whether ``match``, another value, may well be of others than those the claim counts."""
    stated, ours = match.stated, bound.quantity
    if match.equal:
        return False
    if ours.high == 0 or (ours.vague and not bound.roles & stated.roles):
        return True  # no case in one town; thousands in all
    if ours.high == 1 and bound.number.form == "words" and not (bound.people or bound.roles):
        # "one final time", "into one subscription"; "bought one bus" of four it bought
        return not bound.acts & stated.acts
    if frame(bound, stated) >= _COPIED or not _bare(bound, match):
        return False
    if bound.acts and stated.acts:
        return True  # two are named the best, and 91 were examined
    return stated.sentence > _NEWS or (stated.sentence > 0 and _narrowed(bound, stated))


def _bare(bound: Binding, match: Match) -> bool:
    """Whether the two share little more than their noun."""
    stated = match.stated
    return match.fit < _LIKE and not (bound.acts & stated.acts or bound.roles & stated.roles)


def _told_beside(bound: Binding, equal: Binding, rival: Binding) -> bool:
    """ "Three of her four boys" are three boys and four."""
    lemma = bound.noun.lemma
    return equal.sentence == rival.sentence and lemma == equal.noun.lemma != ""


def _told_before(bound: Binding, equal: Binding, rival: Binding) -> bool:
    """The claim's value opens the story among the claim's words, and the rival comes later."""
    return (
        equal.sentence <= _OPENING
        and equal.sentence < rival.sentence
        and bool(equal.words & bound.words)
        and equal.number.form != "article"
    )


def _narrowed(bound: Binding, stated: Binding) -> bool:
    """ "Her two youngest daughters", "seven severely ill patients" of 26."""
    theirs = stated.noun.modifiers - _WIDE - bound.noun.modifiers - bound.words
    return len(theirs) > 1 or any(word.endswith("est") for word in theirs)


def told_of_another(claim: Fact, rival: Match, scene: Scene) -> bool:
    """Whether another count of the draft has the rival's value: in a better place for it, or as
    the six of the draft's own "six of 33 attacks"."""
    value = rival.stated.quantity
    part = claim.context.left[:1] == ("of",)
    for other in scene.near(claim, _NEXT):
        if other.value == value and part and 0 < claim.span.start - other.span.end <= _OF:
            return True
    counts = (other for other in scene.claims if other.kind == claim.kind)
    return not rival.equal and any(
        other.context.quantity.low == value.low
        and (fit(other.context, rival.stated) >= rival.fit or _elided(claim, other, rival.stated))
        for other in islice(counts, _TRIED)
    )


def _elided(claim: Fact, other: Fact, stated: Binding) -> bool:
    """The 11,000 of "2,000 cases here and 11,000 in Mexico", where those are the article's."""
    ours, its = set(claim.context.right), set(other.context.right)
    beside = (its - ours) & set(stated.right) - FUNCTION_WORDS
    return not other.context.noun.lemma and any(word.isalpha() for word in beside)
