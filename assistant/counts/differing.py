"""Differences that give a count: what is left of a total, and how far two numbers are apart."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise

from assistant.counts.arithmetic import APART, MOST_PARTS, OTHERS, Working, gives, whole
from assistant.counts.course import against_the_course
from assistant.counts.rivals import SLOT, Match
from assistant.counts.roles import Binding
from assistant.numbers.numerals import plain

__all__ = ["all_but_one", "at_any_time", "but_the_dead", "changed", "difference", "left_over"]

# "kills 3, then himself", of four dead
_NAMED, _ITEM = frozenset(("a", "an", "the", ",")), 5
_AHEAD, _BEHIND = frozenset("lead led leads ahead".split()), frozenset("trail behind".split())
_SELF = frozenset("himself herself self suicid".split())


def at_any_time(claim: Binding, found: Sequence[Match]) -> list[Binding]:
    """The numbers of the claim's role, whenever: "42 more deaths" compares two years."""
    parts = [m.stated for m in found if whole(m.stated) and claim.roles & m.stated.roles]
    return sorted(parts[:MOST_PARTS], key=lambda part: part.number.span)


def changed(claim: Binding, found: Sequence[Match]) -> Working | None:
    """2,200 troops from "the number of troops from 5,200 to 3,000"."""
    lemma, target = claim.noun.lemma, claim.quantity
    parts = [
        match.stated
        for match in found
        if whole(match.stated) and (match.fit >= 2 or (lemma and lemma in match.stated.words))
    ][:MOST_PARTS]
    parts.sort(key=lambda part: part.number.span)
    for one, other in pairwise(parts):
        if one.sentence != other.sentence:
            continue
        if one.left[:1] == ("from",) and other.left[:1] == ("to",):
            low, high = sorted((int(one.quantity.low), int(other.quantity.low)))
            if gives(target, high - low) and not against_the_course(claim, one, other):
                text = f"{plain(high)} - {plain(low)} = {plain(high - low)}"
                return Working(text, (one, other))
    return None


def left_over(claim: Binding, found: Sequence[Match]) -> Working | None:
    """The dead, from those aboard and those who survived."""
    if "killed" not in claim.roles:
        return None
    people = [m.stated for m in found if whole(m.stated) and m.stated.people]
    saved = [one for one in people if one.roles & {"survived", "rescued"}]
    for one in saved[:MOST_PARTS]:
        for total in people[:MOST_PARTS]:
            apart = abs(total.sentence - one.sentence)
            if apart > OTHERS or total.roles or total.quantity.low <= one.quantity.low:
                continue
            if total.quantity.low - one.quantity.low == claim.quantity.low:
                left = f"{plain(total.quantity.low)} - {plain(one.quantity.low)}"
                return Working(f"{left} = {plain(claim.quantity.low)}", (total, one))
    return None


def all_but_one(claim: Binding, found: Sequence[Match]) -> Working | None:
    """ "a lawmaker and 9 others" from ten killed, the lawmaker among them."""
    rest = claim.noun.more or "others" in claim.right[:2]
    rest = rest or bool(_SELF & {*claim.words, *claim.right})
    joined = claim.left[:1] in ((",",), ("and",), ("&",))
    if not rest and not joined:
        return None
    # one of them, by its name: no "bank and five other shops", no "library, museum and seven"
    named = joined and _NAMED.isdisjoint(claim.left[1:_ITEM])
    for match in found:
        stated = match.stated
        if not rest and not ("including" in stated.right and match.fit >= SLOT):
            continue
        told = not rest or claim.roles & stated.roles or stated.acts & claim.words
        # "Ostrey, five other towns", of six towns
        things = named and claim.noun.more and claim.noun.lemma == stated.noun.lemma != ""
        if (
            ((told and stated.people) or things)
            and not match.equal
            and stated.quantity.low == claim.quantity.low + 1
        ):
            high = plain(stated.quantity.low)
            return Working(f"{high} - 1 = {plain(claim.quantity.low)}", (stated,))
    return None


# characters between a number and those of it who died: ", one fatally", ", two of them fatally"
_FATALLY = 12


def but_the_dead(claim: Binding, found: Sequence[Match]) -> Working | None:
    """ "Wounding four others", of "stabbing five people, one fatally"."""
    if "wounded" not in claim.roles or not (claim.noun.more or "others" in claim.right[:1]):
        return None
    people = [m.stated for m in found if m.stated.people and whole(m.stated)][:MOST_PARTS]
    for one in people:
        for dead in (m.stated for m in found[:MOST_PARTS]):
            behind = dead.number.span.start - _end(one)
            left = one.quantity.low - dead.quantity.low
            told = "killed" in dead.roles and not one.roles and 0 < behind <= _FATALLY
            if told and dead.noun.lemma == "fatally" and left == claim.quantity.low:
                text = f"{plain(one.quantity.low)} - {plain(dead.quantity.low)} = {plain(left)}"
                return Working(text, (one, dead))
    return None


def _end(one: Binding) -> int:
    """Where the noun behind a number ends."""
    return one.number.span.end + 1 + len(one.right[0] if one.right else "")


def _who_leads(*parts: Binding) -> int:
    """1 where the words of numbers tell of a lead, -1 where of a deficit, 0 where of neither."""
    words = {word for part in parts for word in (*part.words, *part.left, *part.right)}
    behind = not words.isdisjoint(_BEHIND)
    return 0 if behind == (not words.isdisjoint(_AHEAD)) else -1 if behind else 1


def difference(claim: Binding, parts: Sequence[Binding]) -> Working | None:
    target = claim.quantity
    for one, other in combinations(parts, 2):
        if abs(one.sentence - other.sentence) > APART or against_the_course(claim, one, other):
            continue
        if _who_leads(claim) * _who_leads(one, other) < 0:
            continue  # "trails by 8", of "led by 20 points to 12"
        low, high = sorted((one, other), key=lambda part: part.quantity.low)
        apart = int(high.quantity.low) - int(low.quantity.low)
        if low.quantity.low > 1 and apart > 0 and gives(target, apart):
            text = f"{plain(high.quantity.low)} - {plain(low.quantity.low)} = {plain(apart)}"
            return Working(text, (one, other))
    return None
