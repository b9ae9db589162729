"""Judges an amount: supported, derived, approximate, contradicted or not in the article."""

from __future__ import annotations

from dataclasses import replace

from assistant.amounts.amounts import ORDER, amount_of
from assistant.amounts.bare import without_currency
from assistant.amounts.bases import other_base
from assistant.amounts.denies import denies, told_otherwise
from assistant.amounts.heads import before_its_noun
from assistant.amounts.misplaced import (
    ends_range,
    in_other_unit,
    same_value,
)
from assistant.amounts.moving import direction
from assistant.amounts.other_terms import in_other_terms
from assistant.amounts.placed import placed_otherwise
from assistant.amounts.rates import of_exchange, of_no_rate
from assistant.amounts.reach import as_rough, in_reach, in_room
from assistant.amounts.suggesting import suggestion
from assistant.amounts.told_of import better_told
from assistant.amounts.turned import Place, turned
from assistant.amounts.unit_names import Value
from assistant.amounts.weighing import Match, Scale, match_all
from assistant.in_place import copied
from assistant.kind import Fact, Judgement, Scene, Verdict, unsupported
from assistant.numbers.quantity import Bound, Relation
from assistant.numbers.rebound import rebound

__all__ = ["judge"]

# A stated value competes for the claim's slot from here on; it must share two words as well
_SAME_SLOT = 0.3
# with one word shared, that word must be most of what the claim says
_ONE_WORD = 0.45
# told in so much the same words, the value that the story opens with outdoes a sum of three
_TOLD = 0.6
# from here on an unsupported claim's reason names the value that comes nearest
_NEAREST = 0.2
# where the number is the same and the unit another, or the article has one such value alone,
# so little of the slot is enough
_SAME_NUMBER = 0.15
_TRIED = 40


def _of_its_currency(claim: Fact, agreeing: list[Match], matches: list[Match]) -> list[Match]:
    """Without plain dollars, where the article tells the claim's own dollars from them."""
    unit = amount_of(claim).unit
    if unit == "dollar" or all(amount_of(m.fact).unit != unit for m in matches):
        return agreeing
    return [m for m in agreeing if amount_of(m.fact).unit != "dollar"]


def _signed(claim: Fact, matches: list[Match], scene: Scene) -> list[Match]:
    """A value below nothing is the draft's above it only where that is told as a change."""
    below = [m for m in matches if amount_of(m.fact).low < 0 < amount_of(claim).low]
    if not below or direction(scene.draft, claim.span):
        return matches
    return [replace(m, relation=Relation.DIFFERENT) if m in below else m for m in matches]


def judge(claim: Fact, scene: Scene, scale: Scale) -> Judgement:
    """What the article's amounts say about the claim."""
    if there := copied(scene.draft, claim.span, scene.article):
        said = f'The article says "{scene.article[there]}".'
        return Judgement(Verdict.SUPPORTED, said, (there,))
    matches = _signed(claim, match_all(claim, scene, scale), scene)
    # what a currency is worth bears a draft's sum out and rivals none
    matches = [
        m
        for m in matches
        if claim.kind != "money"
        or ORDER[m.relation] <= 2
        or not of_exchange(scene.article, m.fact.span)
    ]
    agreeing = _of_its_currency(claim, [m for m in matches if ORDER[m.relation] <= 2], matches)
    rivals = [
        m
        for m in matches
        if ORDER[m.relation] >= 3 and not m.other_period and not amount_of(m.fact).vague
    ]
    others = rivals
    if agreeing:
        others = [m for m in rivals if not same_value(claim, m)]
        rivals = [m for m in others if in_reach(claim, m, scale)]
        rivals = [m for m in rivals if not as_rough(claim, m, scale)]
    rival = max(rivals, key=lambda m: m.like, default=None)
    if agreeing:
        best = min(agreeing, key=lambda m: (ORDER[m.relation], -m.like))
        if ends_range(claim, scene) and any(same_value(claim, m) for m in agreeing):
            return _agreed(claim, best)
        if opposed := _opposed(claim, best, matches):
            return _bounded(claim, scene, opposed)
        if exact := in_other_unit(claim, agreeing, matches):
            return _contradicted(claim, exact, scene, scale)
        placed = placed_otherwise(claim, agreeing, others, rivals, matches, scene, scale)
        told = placed and better_told(claim, agreeing, placed, scene)
        if placed and not told and _in_its_place(claim, placed, scene, scale):
            return _contradicted(claim, placed, scene, scale, swapped=best)
        return (
            of_no_rate(claim, agreeing, scene)
            or turned(claim.span, _places(claim, agreeing), scene)
            or other_base(claim, agreeing, scene)
            or _agreed(claim, best)
        )
    unit = amount_of(claim).unit
    denied = [m for m in rivals if m.relation is Relation.FALSE and same_value(claim, m)]
    if denied := [m for m in denied if amount_of(m.fact).unit == unit]:
        return _bounded(claim, scene, max(denied, key=lambda m: m.like))
    derived = _two_ends(claim, matches) or scale.derive(claim, scene, scale)
    # a sum of what the story opens with and more is no total where that is told of the same
    told = rival is not None and rival.like >= _TOLD and rival.words > 2
    if derived and not (told and rival and not rival.fact.sentence and len(derived.evidence) > 2):
        return derived
    other = in_other_terms(claim, scene, scale)
    if other is not None:
        return other
    if bare := without_currency(claim, scene):
        return bare
    told = rival is not None and (_same_slot(rival) or _only_one(rival, matches))
    if rival and told and denies(claim, rival.fact, scene, scale):
        return _contradicted(claim, rival, scene, scale)
    proposed = None
    if rival and told and not in_room(claim, rival.fact, scale):
        proposed = suggestion(claim, rival.fact, scene.draft, scale)
    noun = before_its_noun(claim, rivals, scene)
    if noun and denies(claim, noun.fact, scene, scale):
        return _contradicted(claim, noun, scene, scale)
    meant = _with_its_number(claim, matches, scene)
    if rival and rival.like > _NEAREST:
        nearest = f'the nearest is "{rival.fact.surface}"'
        said = f'The article does not state "{claim.surface}"; {nearest}.'
        return unsupported(said, rival.fact.span, suggestion=meant or proposed)
    return unsupported(f'The article does not state "{claim.surface}".', suggestion=meant)


def _in_its_place(claim: Fact, placed: Match, scene: Scene, scale: Scale) -> bool:
    """Not where it is the draft's value told less exactly, or of another figure."""
    if in_room(claim, placed.fact, scale):
        return False
    return placed.owned or not told_otherwise(claim, placed.fact, scene)


def _with_its_number(claim: Fact, matches: list[Match], scene: Scene) -> str | None:
    """The one amount that is written with the claim's figure: 500 acres, for 500 hectares; $19
    billion, for $19 million."""
    figure = scene.draft[amount_of(claim).number].split()[:1]
    written = {
        match.fact.surface
        for match in matches
        if figure and scene.article[amount_of(match.fact).number].split()[:1] == figure
    }
    return written.pop() if len(written) == 1 else None


def _places(claim: Fact, agreeing: list[Match]) -> list[Place]:
    return [
        Place(one.fact.span, one.fact.sentence, one.like, one.words, same_value(claim, one))
        for one in agreeing
    ]


def _same_slot(rival: Match) -> bool:
    if rival.relation is Relation.FALSE or rival.like >= _ONE_WORD:
        return rival.words >= 1 and rival.like >= _SAME_SLOT
    return rival.words >= 2 and rival.like >= _SAME_SLOT


def _only_one(rival: Match, matches: list[Match]) -> bool:
    """The article states one value of this dimension alone, and in some of the same words."""
    stated = amount_of(rival.fact)
    others = (amount_of(match.fact) for match in matches)
    alone = all((one.low, one.unit) == (stated.low, stated.unit) for one in others)
    return alone and rival.words >= 1 and rival.like >= _SAME_NUMBER


def _two_ends(claim: Fact, matches: list[Match]) -> Judgement | None:
    """A range whose ends the article states one after the other: "from 3 % to 5 %"."""
    ours = amount_of(claim)
    if ours.low == ours.high or ours.vague:
        return None
    lows = [m.fact.span for m in matches if _is(m, ours.low)]
    highs = [m.fact.span for m in matches if _is(m, ours.high)]
    for low in lows:
        for high in highs:
            if 0 <= high.start - low.end <= 30:
                reason = "The article states both ends of the range."
                return Judgement(Verdict.SUPPORTED, reason, (low, high))
    return None


def _is(match: Match, value: Value) -> bool:
    stated = amount_of(match.fact)
    return stated.low == stated.high == value


def _agreed(claim: Fact, match: Match) -> Judgement:
    stated, ours = amount_of(match.fact), amount_of(claim)
    said, evidence = match.fact.surface, (match.fact.span,)
    bound = f"{stated.bound} " if stated.bound else ""
    if match.relation is Relation.LOOSE:
        return Judgement(Verdict.APPROXIMATE, f'The article says "{bound}{said}".', evidence, None)
    if match.relation is Relation.ROUNDED:
        own = f"{ours.bound} " if ours.bound else ""
        reason = f'"{bound}{said}" in the article gives "{own}{claim.surface}".'
        return Judgement(Verdict.DERIVED, reason, evidence)
    if (stated.low, stated.high) != (ours.low, ours.high):
        return Judgement(Verdict.DERIVED, f"{said} = {claim.surface}.", evidence)
    return Judgement(Verdict.SUPPORTED, f'The article says "{said}".', evidence)


_UPPER = frozenset((Bound.AT_MOST, Bound.LESS_THAN, Bound.NEARLY))
_LOWER = frozenset((Bound.AT_LEAST, Bound.MORE_THAN))
# how much less alike the clause may be that has the claim's value with the opposite bound, where
# the other value is another that the claim's bound admits
_ADMITTED = 0.15


def _opposed(claim: Fact, best: Match, matches: list[Match]) -> Match | None:
    """ "Fewer than 100 miles", where the nearest in words is "more than 100 miles", and a value
    without such a bound stands elsewhere, or one that would be fewer."""
    ours = amount_of(claim)
    if best.relation is Relation.LOOSE:
        least = best.like
    elif best.relation is Relation.ROUNDED and not same_value(claim, best):
        least = best.like - _ADMITTED
    else:
        return None
    if ours.bound not in _UPPER | _LOWER:
        return None
    against = _LOWER if ours.bound in _UPPER else _UPPER
    found = [
        m
        for m in matches
        if m.relation is Relation.FALSE
        and amount_of(m.fact).bound in against
        and amount_of(m.fact).unit == ours.unit
        and same_value(claim, m)
        and m.words >= 2
        and m.like > least
    ]
    return max(found, key=lambda m: m.like, default=None)


def _bounded(claim: Fact, scene: Scene, denied: Match) -> Judgement:
    """The same value, and a bound that makes the claim's untrue."""
    right = rebound(scene.draft, claim.span, scene.article, denied.fact.span)
    said = scene.article[right.evidence]
    opposed = {amount_of(claim).bound, amount_of(denied.fact).bound}
    if not _same_slot(denied) and not (opposed & _UPPER and opposed & _LOWER):
        return Judgement(Verdict.APPROXIMATE, f'The article says "{said}".', (right.evidence,))
    reason = f'The article says "{said}", which is not "{scene.draft[right.span]}".'
    return Judgement(Verdict.CONTRADICTED, reason, (right.evidence,), right.suggestion, right.span)


def _contradicted(
    claim: Fact, match: Match, scene: Scene, scale: Scale, swapped: Match | None = None
) -> Judgement:
    stated = amount_of(match.fact)
    bound = f"{stated.bound} " if stated.bound else ""
    reason = f'The article says "{bound}{match.fact.surface}" here.'
    if swapped is not None:
        reason = (
            f'The article says "{match.fact.surface}" here;'
            f' its "{swapped.fact.surface}" is about something else.'
        )
    return Judgement(
        Verdict.CONTRADICTED,
        reason,
        (match.fact.span,),
        suggestion(claim, match.fact, scene.draft, scale),
    )
