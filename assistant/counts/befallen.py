"""The claim's number of the claim's people, to whom something else happened in the article.

Two troops killed are no two troops wounded, although the article says "two troops". A value that
is right can so stand beside a deed that is wrong, and nothing but the role tells.
"""

from __future__ import annotations

import re
from itertools import repeat
from typing import NamedTuple

from assistant.counts.governing import NO_ROLE, roles_clash
from assistant.counts.nouns import groups_clash
from assistant.counts.rivals import Match
from assistant.counts.roles import Binding, about, bindings
from assistant.numbers.quantity import Relation
from assistant.text import Text

__all__ = ["Befallen", "befallen"]

# roles that clash take five points of the fit: so much is left where both name the same people,
# and so much where the claim ("three killed", "three people died") names nobody
_SAME_PEOPLE = -1
_NOBODY_NAMED = -5
_LOOKED_AT = 200
_PARTS = re.compile(r":\s|\b(?:including|among them|among whom)\b")
_OF_THEM = re.compile(r" of (?:them|whom)\b")


class Befallen(NamedTuple):
    """The article's number, and what it says happened to those counted."""

    stated: Binding
    roles: frozenset[str]


def befallen(bound: Binding, found: list[Match], article: Text) -> Befallen | None:
    """Where the article tells of the claim's number of people, each time, something that clashes.

    None also where the claim's role is told in that sentence, or the next, of no number: "three
    were hurt. They later died".
    """
    if not bound.roles or _whole_of(bound):
        return None
    # ("dozens" may be of either)
    exact = bound.quantity.low == bound.quantity.high
    named = bound.noun.lemma and (bound.noun.group != "any" or not exact)
    least = _SAME_PEOPLE if named else _NOBODY_NAMED
    equal = [match for match in found if match.equal and _may_be(bound, match.stated)]
    if whole := _partly(bound, equal, article):
        return whole
    told = [_shared(article, match.stated) for match in equal]
    clashing = [roles_clash(bound.roles, roles) for roles in told]
    if not any(clashing) or not all(map(_or_untold, clashing, told, equal, repeat(bound))):
        return None
    if any(bound.roles & _of_no_number(article, match.stated) for match in equal):
        return None
    for match, roles in zip(equal, told, strict=True):
        if roles and match.fit >= least and match.comparison.relation is not Relation.FALSE:
            return Befallen(match.stated, roles)
    return None


def _whole_of(bound: Binding) -> bool:
    """Of the 31 aboard eight are missing: what is told is told of the eight."""
    nearest, *_ = (*bound.left, "")
    return nearest == "of" or (nearest in _DEFINITE and "of" in bound.left[1:2])


_DEFINITE = frozenset("the these those its his her their all some about".split())


def _may_be(bound: Binding, stated: Binding) -> bool:
    """Whether the two may be the same people; "a suspect" of whom nothing is told is nobody's
    one person, and two children are no two adults."""
    if stated.people != bound.people:
        return False
    if stated.number.form == "article" and not stated.roles:
        return stated.noun.lemma == bound.noun.lemma
    return not groups_clash(bound.noun.group, stated.noun.group)


def _partly(bound: Binding, equal: list[Match], article: Text) -> Befallen | None:
    """Six killed, where the article has "shot six officers, killing three": a part of them."""
    if not equal or bound.quantity.low != bound.quantity.high or "killed" not in bound.roles:
        return None  # ("15 taken to hospital, two critically injured" were all injured)
    for match in equal:
        whole = match.stated
        if whole.roles or not any(
            _part(bound, whole, one, article) for one in _others(article, whole)
        ):
            return None
    return Befallen(equal[0].stated, NO_ROLE)


def _part(bound: Binding, whole: Binding, one: Binding, article: Text) -> bool:
    """Whether a number of the whole's sentence is those among it to whom the claim's befell."""
    between = one.number.span.start - whole.number.span.end
    return bool(
        one.roles & bound.roles
        and 0 < between <= _NEAR
        and one.quantity.high < whole.quantity.low
        and (not one.noun.lemma or _OF_THEM.match(article.raw, one.number.span.end))
    )


def _others(article: Text, stated: Binding) -> list[Binding]:
    return [one for one in _of_sentence(article, stated.sentence) if one is not stated]


_NEAR = 60


def _or_untold(clashes: bool, roles: frozenset[str], match: Match, bound: Binding) -> bool:
    """Whether what is told of a number of people clashes, or nothing is told and they are called
    as the claim calls them."""
    lemma = match.stated.noun.lemma
    return clashes or (not roles and bound.people and lemma == bound.noun.lemma != "")


def _shared(article: Text, stated: Binding) -> frozenset[str]:
    """A number's roles, or those of the whole that it is told as part of: "killed three: two
    Americans and a Briton", "five hurt, three of them children"."""
    if stated.roles:
        return stated.roles
    start, end = stated.number.span.start, stated.number.span.end
    behind = _OF_THEM.match(article.raw, end) is not None
    for whole in reversed(_of_sentence(article, stated.sentence)):
        if not whole.roles or whole.number.span.end > start:
            continue
        if behind or _PARTS.search(article.raw, whole.number.span.end, start):
            return whole.roles
    return NO_ROLE


def _of_no_number(article: Text, stated: Binding) -> frozenset[str]:
    found: set[str] = set()
    for at in (stated.sentence, stated.sentence + 1):
        others = (one.roles for one in _of_sentence(article, at) if one is not stated)
        found |= about(article, at) - NO_ROLE.union(*others)
    return frozenset(found)


def _of_sentence(article: Text, number: int) -> list[Binding]:
    return [one for one in bindings(article)[:_LOOKED_AT] if one.sentence == number]
