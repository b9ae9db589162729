"""Counts: a number with what it counts and the role it is in.

18 rockets, 14 wounded, "killed two U.S. troops and a British service member". A count is
compared with the article's counts of the same slot (`assistant.counts.rivals`); a value that
stands in another slot is no support when the article fills the claim's own slot otherwise.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import replace

from assistant.amounts.points import of_another_index, of_per_cent
from assistant.counts.befallen import Befallen, befallen
from assistant.counts.by_or_to import by_or_to
from assistant.counts.candidates import candidates
from assistant.counts.counting import counts, labelled
from assistant.counts.denying import contradicted, counted, sentence
from assistant.counts.elsewhere import anywhere, in_series, nth
from assistant.counts.figured import figured
from assistant.counts.holding import held_by_another
from assistant.counts.milestones import milestone
from assistant.counts.misdated import misdated
from assistant.counts.named_after import named_after
from assistant.counts.own_group import of_another_group, told_of_another, told_too
from assistant.counts.reckoned import in_dozens, reckoned
from assistant.counts.remaining import remaining
from assistant.counts.rivals import SLOT, Match, fit, matches, told_otherwise
from assistant.counts.roles import Binding, bindings
from assistant.counts.rounded import may_be_more
from assistant.counts.scored import scored
from assistant.counts.side_by_side import side_by_side
from assistant.counts.standing import admits, is_rival, relevant, stands
from assistant.counts.swapped import swapped
from assistant.counts.together import in_all
from assistant.counts.twofold import twofold
from assistant.counts.working import workings
from assistant.in_place import copied
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict, unsupported
from assistant.numbers.framed import framed
from assistant.numbers.meant import meant
from assistant.numbers.numerals import plain, scan
from assistant.numbers.quantity import Bound, Relation
from assistant.text import Span, Text
from assistant.times.elided_units import with_unit
from assistant.times.holders import alone_of

__all__ = ["KIND"]

# forms that state no number of their own in a draft
_EVIDENCE_ONLY = ("article", "collective")


def find(text: Text, guide: Text | None) -> Iterator[Fact]:
    """Every number that counts something. In a draft "a", "both" and a pronoun "one" do not."""
    for bound in bindings(text):
        number = bound.number
        if number.ordinal or (
            guide is not None and (number.form in _EVIDENCE_ONLY or number.weak)
        ):
            continue
        if counts(text, bound):
            yield Fact(
                "count", number.span, text[number.span], bound.quantity, bound, bound.sentence
            )


def _reach(text: Text) -> Iterator[Span]:
    # and "a" or "his", of which no other kind has a fact
    return (number.span for number in text.view(scan) if not number.ordinal)


def _keys(fact: Fact) -> Iterator[Hashable]:
    """What two counts of one slot share one of at least."""
    bound: Binding = fact.context
    yield bound.quantity.low, bound.quantity.high
    yield "noun", bound.noun.lemma
    yield "group", bound.noun.group
    yield "before", bound.before
    for role in bound.roles:
        yield "role", role


def relate(claim: Fact, scene: Scene) -> Judgement:
    """Same slot and value, arithmetic, then rivals for the slot, then the bare value."""
    bound: Binding = claim.context
    if not bound.bound:
        return anywhere(claim, scene, [])
    if there := copied(scene.draft, claim.span, scene.article):
        said = f"The article says “{scene.article[there]}” too."
        return Judgement(Verdict.SUPPORTED, said, (there,))
    if labelled(scene.draft, bound) and (told := in_series(bound, scene)):
        return told
    if told := misdated(bound, scene) or scored(bound, scene):
        return told
    found = matches(bound, (fact.context for fact in candidates(claim, scene, _keys)))
    slot = [match for match in found if match.fit >= SLOT and relevant(bound, match)]
    alone = not any(match.equal for match in found)
    rival = next((match for match in slot if is_rival(bound, match, alone)), None)
    if rival and (told_too(bound, rival, found) or told_of_another(claim, rival, scene)):
        rival = None
    same = next(
        (m for m in found if m.equal and m.comparison.relation is not Relation.FALSE), None
    )
    if place := swapped(claim, scene.claims, found):
        return contradicted(claim, scene, place)
    if turned := by_or_to(bound, found):
        link = turned.stated.left[0]
        said = f"The article says “{link} {plain(bound.quantity.low)}”, not “{bound.left[0]}”."
        return Judgement(Verdict.CONTRADICTED, said, (turned.stated.number.span,))
    if same is None and (left := remaining(claim, scene)):
        return left
    other = told_otherwise(bound, found)
    if other and is_rival(bound, other, alone) and not of_another_group(bound, other):
        return contradicted(claim, scene, other)
    if same is not None and not bound.people and bound.noun.lemma and _distinct(bound, same):
        places = [m.stated.number.span for m in found if m.equal]
        if person := alone_of(scene.draft, claim.span, scene.article, places):
            said = f"The article says {plain(bound.quantity.low)} of {person.title()}."
            return unsupported(said, *places[:1])
    if same is not None and (own := _of_another(claim, found, scene)):
        return own
    if same is not None and (index := of_another_index(claim, found, scene)):
        return contradicted(claim, scene, index)
    if rival is None and (fate := befallen(bound, found, scene.article)):
        return _befallen(claim, scene, fate)
    if same is not None and not stands(bound, same, rival, scene.article):
        same = None
    if same and rival and _as_bounded(bound, same, rival):
        return contradicted(claim, scene, rival)
    if same is not None and same.fit >= (SLOT if rival else 1):
        return _equal(scene, same)
    if same is None and (denied := _denied(found)):
        return contradicted(claim, scene, denied)
    for match in sorted(slot, key=lambda match: -match.rank):
        if match.equal and match.comparison.relation is Relation.FALSE:
            if may_be_more(bound, match.stated):
                return _close(scene, match)
            return contradicted(claim, scene, match)
        if match.comparison.relation in _NEAR and stands(bound, match, rival, scene.article):
            return _close(scene, match)
    worked = workings(bound, found)
    if worked and not (rival and _sooner(bound, rival, worked.parts)):
        return Judgement(
            Verdict.DERIVED, f"{worked.text}.", tuple(p.number.span for p in worked.parts)
        )
    if same is not None:
        return _equal(scene, same)
    if worked_out := (
        figured(bound, scene)
        or reckoned(claim, scene)
        or nth(bound, scene, rival)
        or twofold(bound, scene)
        or named_after(bound, scene)
        or side_by_side(bound, found)
    ):
        return worked_out
    for match in found:
        rounded = match.comparison.relation is Relation.ROUNDED
        loose = match.comparison.relation is Relation.LOOSE
        if ((rounded and match.fit >= 0) or (loose and match.fit >= 1)) and stands(
            bound, match, rival, scene.article
        ):
            return _close(scene, match)
    if rival is not None and (dozens := in_dozens(claim, rival)):
        return dozens
    if rival is not None and not of_another_group(bound, rival):
        return in_all(claim, scene, rival) or contradicted(claim, scene, rival)
    rival = None
    for match in found:
        near = match.comparison.relation in _NEAR
        if near and match.fit >= -1 and stands(bound, match, rival, scene.article):
            return _close(scene, match)
    if not any(match.equal for match in found) and (percent := of_per_cent(claim, scene)):
        said = f"The article says “{percent.surface}”, not points."
        return Judgement(Verdict.CONTRADICTED, said, (percent.span,))
    judgement = anywhere(claim, scene, found)
    if judgement.verdict is Verdict.UNSUPPORTED:
        if told := milestone(bound, scene):
            return told
        likely = [m for m in found if m.fit >= _LIKELY and is_rival(bound, m, alone)]
        rival = next((m for m in likely if relevant(bound, m)), None)
        if rival and not (told_too(bound, rival, found) or of_another_group(bound, rival)):
            return contradicted(claim, scene, rival)
    return judgement


def _as_bounded(bound: Binding, same: Match, rival: Match) -> bool:
    """ "At least 22 killed", where the story opens with at least 18, and 22 died elsewhere: the
    claim's bound is the rival's."""
    ours = bound.quantity.bound
    return (
        ours is not Bound.NONE
        and ours is rival.stated.quantity.bound
        and ours is not same.stated.quantity.bound
        and rival.stated.sentence == 0 < same.stated.sentence
        and rival.fit >= same.fit - 1
    )


# so much better must the number that the story opens with fit than what makes a sum
_SOONER, _SURELY = 3.0, 6.0


def _sooner(bound: Binding, rival: Match, parts: tuple[Binding, ...]) -> bool:
    """Whether another number fits the claim's slot far better than those of the sum; less will
    do where the story opens with it."""
    gap = rival.fit - max(fit(bound, part) for part in parts)
    if rival.stated.sentence or any(part.sentence == 0 for part in parts):
        return gap >= _SURELY
    return gap >= _SOONER


# where the claim's value is nowhere, a rival for its slot need not fit as well
_LIKELY = 2.5


# relations that neither state the claim nor deny it
_NEAR = (Relation.ROUNDED, Relation.LOOSE)


# from here on a number is hardly met twice in one story by chance
_SELDOM = 10


def _of_another(claim: Fact, found: list[Match], scene: Scene) -> Judgement | None:
    """2,029 cases in Oakland County, where the article gives those to Wayne County and Oakland's
    as 1,499."""
    bound: Binding = claim.context
    ours = {m.stated.number.span: m for m in found if m.equal}
    others = [m for m in found if not m.equal and m.stated.noun.lemma in ("", bound.noun.lemma)]
    rivals = {m.stated.number.span: m for m in others if m.stated.quantity.low > 1}
    held = held_by_another(scene.draft, claim.span, scene.article, list(ours), list(rivals))
    if held is None:
        return None
    other, where = held
    told = contradicted(claim, scene, rivals[where])
    there = next(iter(ours))
    said = f"The article has “{scene.article[there]}” of {scene.article[other.span]}."
    return replace(told, reason=said, evidence=(where, there))


def _distinct(bound: Binding, same: Match) -> bool:
    return bound.quantity.low >= _SELDOM or bound.noun.lemma == same.stated.noun.lemma


def _befallen(claim: Fact, scene: Scene, told: Befallen) -> Judgement:
    theirs, ours = (" and ".join(sorted(r)) for r in (told.roles, claim.context.roles))
    people = counted(scene, told.stated)
    said = f"The article tells of {people} {theirs}, not {ours}."
    if not told.roles:
        said = f"The article tells this of a part of the {people} alone."
    return Judgement(Verdict.CONTRADICTED, said, (told.stated.number.span,))


def _denied(found: list[Match]) -> Match | None:
    """The claim's own number, with a bound that makes the claim's untrue."""
    equal = [match for match in found if match.equal and match.fit >= 0]
    if any(match.stated.quantity.bound is Bound.NONE for match in equal):
        return None
    if equal and all(match.comparison.relation is Relation.FALSE for match in equal):
        return equal[0]
    return None


def _equal(scene: Scene, match: Match) -> Judgement:
    """The same value: supported, or approximate where the bound differs."""
    if not match.agrees:
        return _close(scene, match)
    return Judgement(
        Verdict.SUPPORTED,
        f"The article says “{scene.article[match.stated.number.span]}” too.",
        (match.stated.number.span,),
    )


def _close(scene: Scene, match: Match) -> Judgement:
    verdict = (
        Verdict.DERIVED if match.comparison.relation is Relation.ROUNDED else Verdict.APPROXIMATE
    )
    return Judgement(verdict, sentence(match.comparison.working), (match.stated.number.span,))


KIND = Kind("count", find, with_unit(meant(framed(relate), admits)), rank=60, reach=_reach)
