"""Arithmetic that gives a count: sums, and the differences of `assistant.counts.differing`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise

from assistant.counts.arithmetic import APART, MOST_PARTS, OTHERS, Working, added, gives, whole
from assistant.counts.differing import (
    all_but_one,
    at_any_time,
    but_the_dead,
    changed,
    difference,
    left_over,
)
from assistant.counts.nouns import KIN
from assistant.counts.rivals import Match, clashes
from assistant.counts.roles import Binding
from assistant.numbers.numerals import plain
from assistant.numbers.quantity import Quantity

__all__ = ["Working", "workings"]


# a difference is worked out where the claim speaks of one
_DIFFERENCE = frozenset(
    "more fewer less remain left rest surviv still down up drop gain additional extra gap lead"
    " margin missing short away ahead behind cut add differenc unhurt unharm escap others other"
    " since increas ris fall trail".split()
)


def workings(claim: Binding, found: Sequence[Match]) -> Working | None:
    """A sum or difference of numbers in the claim's own role that gives its value.

    Only whole numbers that fit the claim's slot, of one sentence or the next, may combine: a
    chain ("two troops and a policeman"), two or three of them, or what is left of a total.
    """
    target = claim.quantity
    if target.low != target.high or not isinstance(target.low, int) or target.low < 2:
        return None
    parts = [
        match.stated
        for match in found
        if match.fit >= 2
        and isinstance(match.stated.quantity.low, int)
        and match.stated.quantity.low == match.stated.quantity.high
        and not clashes(claim, match.stated)
        and (match.stated.number.form != "article" or claim.roles & match.stated.roles)
        # (whether "another man" is one of them, `_and_since` asks)
        and not (match.stated.number.form == "article" and match.stated.noun.more)
        # a mother and two daughters are no three daughters
        and (match.stated.noun.lemma == claim.noun.lemma or claim.noun.lemma not in KIN)
    ][:MOST_PARTS]
    parts.sort(key=lambda part: part.number.span)
    # what is joined to a part by "and" belongs to the sum, whatever it is called
    chains = {part.chain for part in parts}
    joined = [
        match.stated
        for match in found
        if match.stated.chain in chains
        and whole(match.stated)
        and not clashes(claim, match.stated)
    ]
    joined.sort(key=lambda part: part.number.span)
    return (
        _one_more(claim, found)
        or all_but_one(claim, found)
        or _and_another(claim, found)
        or _and_since(claim, found)
        or _offspring(claim, found)
        or _chain_sum(target, joined)
        or _sum(claim, parts)
        or changed(claim, found)
        or (difference(claim, parts) if claim.words & _DIFFERENCE or claim.noun.more else None)
        or (difference(claim, at_any_time(claim, found)) if claim.noun.more else None)
        or left_over(claim, found)
        or but_the_dead(claim, found)
        or _bare_chain(claim, found)
    )


def _one_more(claim: Binding, found: Sequence[Match]) -> Working | None:
    """41 from "Galati and 40 other people"."""
    if claim.noun.more:
        return None
    target = claim.quantity
    for match in found:
        stated = match.stated
        if match.fit >= -1.5 and stated.noun.more and stated.quantity.low == target.low - 1:
            return Working(f"1 + {plain(stated.quantity.low)} = {plain(target.low)}", (stated,))
    return None


def _and_another(claim: Binding, found: Sequence[Match]) -> Working | None:
    """12,000 people from "6,000 workers, and homes for another 6,000 people"."""
    if (not claim.people or claim.roles) and not claim.noun.lemma:
        return None
    people = [m.stated for m in found if whole(m.stated) and m.stated.people]
    if not claim.people:  # "canceled 131 flights and delayed 223 more"
        things = (m.stated for m in found if whole(m.stated) and not m.stated.people)
        people = [one for one in things if one.noun.lemma == claim.noun.lemma or one.noun.more]
    elif claim.roles:
        return None
    people = sorted(people[:MOST_PARTS], key=lambda part: part.number.span)
    for one, other in pairwise(people):
        joined = other.noun.more and one.sentence == other.sentence
        if joined and gives(claim.quantity, int(one.quantity.low) + int(other.quantity.low)):
            return added(claim.quantity, (one, other))
    return None


_SINCE = frozenset("since later hospital hospit overnight injuries injuri wounds wound".split())


def _and_since(claim: Binding, found: Sequence[Match]) -> Working | None:
    """Three dead: two died on the spot, and another person has died since."""
    if not claim.roles or claim.noun.more:
        return None
    own = [m.stated for m in found if whole(m.stated) and claim.roles & m.stated.roles]
    own = sorted(own[:MOST_PARTS], key=lambda part: part.number.span)
    for one, other in pairwise(own):
        follows = other.noun.more and not one.noun.more
        near = follows and other.sentence - one.sentence <= OTHERS
        # (no other event's)
        near = near and not _SINCE.isdisjoint((*other.words, *other.right))
        if near and gives(claim.quantity, int(one.quantity.low) + int(other.quantity.low)):
            return added(claim.quantity, (one, other))
    return None


_CHILDREN = frozenset("son daughter child boy girl baby".split())


def _offspring(claim: Binding, found: Sequence[Match]) -> Working | None:
    """A mother of two, from "a 10-year-old son and seven-year-old daughter"."""
    if claim.noun.lemma != "child" or claim.left[:1] != ("of",):
        return None
    own = [m.stated for m in found if whole(m.stated) and m.stated.noun.lemma in _CHILDREN]
    return _chain_sum(claim.quantity, sorted(own, key=lambda part: part.number.span))


def _chain_sum(target: Quantity, parts: Sequence[Binding]) -> Working | None:
    chains: dict[int, list[Binding]] = {}
    for part in parts:
        chains.setdefault(part.chain, []).append(part)
    for chain in chains.values():
        # "37, and his brother" are no 38
        mixed = any(p.number.form == "article" for p in chain)
        if mixed and not all(p.people for p in chain):
            continue
        if len(chain) > 1 and gives(target, sum(int(p.quantity.low) for p in chain)):
            return added(target, chain)
    return None


# so many people are no chance sum
_NO_CHANCE = 10


def _bare_chain(claim: Binding, found: Sequence[Match]) -> Working | None:
    """298 aboard, of "all 283 passengers and 15 crew": the claim names no noun."""
    if claim.noun.lemma or claim.people:
        return None
    chains: dict[int, list[Binding]] = {}
    for match in found:
        if whole(match.stated) and match.stated.people and not match.stated.part:
            chains.setdefault(match.stated.chain, []).append(match.stated)
    for chain in chains.values():
        shared = claim.words & frozenset().union(*(part.words for part in chain))
        enough = claim.quantity.low >= _NO_CHANCE or len(shared) >= 2
        if (
            enough
            and len(chain) > 1
            and sum(int(p.quantity.low) for p in chain) == (claim.quantity.low)
        ):
            chain.sort(key=lambda part: part.number.span)
            return added(claim.quantity, chain)
    return None


def _sum(claim: Binding, parts: Sequence[Binding]) -> Working | None:
    for size in (2, 3):
        # numbers that no "and" joins must be in the claim's own role
        for some in combinations([p for p in parts if claim.roles & p.roles or p.noun.more], size):
            apart = OTHERS if any(_adds(p) for p in some[1:]) else APART
            if some[-1].sentence - some[0].sentence > apart:
                continue
            if any(p.part for p in some) and not (claim.noun.partitive and _alike(claim, some)):
                continue  # of two wholes the children are told alone: "34 of them children"
            if not any(claim.roles & p.roles for p in some):
                continue
            if gives(claim.quantity, sum(int(p.quantity.low) for p in some)):
                return added(claim.quantity, some)
    return None


def _alike(claim: Binding, some: Sequence[Binding]) -> bool:
    return all(p.part and p.noun.lemma == claim.noun.lemma for p in some)


# before a number or its event: what is told comes on top of what was told before
_ON_TOP = frozenset("another earlier other others second separate also additional".split())


def _adds(part: Binding) -> bool:
    return part.noun.more or not _ON_TOP.isdisjoint((*part.left, *part.right[:2]))
