"""What the article has in the draft's place, where it has the draft's value elsewhere: each of
the rules that tell whose a value is, in turn."""

from __future__ import annotations

from dataclasses import replace

from assistant.amounts.analysts import of_analysts
from assistant.amounts.heads import keeps_its_verb, of_its_noun, of_its_verb
from assistant.amounts.misplaced import fits_better, in_order
from assistant.amounts.moving import direction
from assistant.amounts.outdone import outdone
from assistant.amounts.owners import apart, name_words, owner, same
from assistant.amounts.parallel import of_other_half
from assistant.amounts.periods import of_its_period
from assistant.amounts.sides import other_side
from assistant.amounts.sorts import of_its_sort
from assistant.amounts.weighing import Match, Scale
from assistant.kind import Fact, Scene

__all__ = ["placed_otherwise"]


def placed_otherwise(
    claim: Fact,
    agreeing: list[Match],
    others: list[Match],
    rivals: list[Match],
    matches: list[Match],
    scene: Scene,
    scale: Scale,
) -> Match | None:
    """What the article has where the draft has a value that the article has elsewhere."""
    if placed := (
        other_side(claim, agreeing, matches, scene)
        or of_its_noun(claim, agreeing, rivals, scene)
        or of_its_verb(claim, agreeing, rivals, scene)
        or _of_other_half(claim, agreeing, matches, scene)
        or of_its_sort(claim, agreeing, rivals, scene)
        or of_analysts(claim, agreeing, rivals, scene)
        or of_its_period(claim, agreeing, rivals, scene)
    ):
        return placed
    rival = max(rivals, key=lambda m: m.like, default=None)
    rival = _of_same_owner(claim, agreeing, rivals, scene) or rival
    if rival and (
        _in_order(claim, rival, agreeing, scene) or _listed_so(claim, agreeing, rival, scene)
    ):
        rival = None
    if rival and (
        rival.owned
        or (
            fits_better(claim, rival, agreeing, scene)
            and not keeps_its_verb(claim, agreeing, rival, scene)
        )
    ):
        return rival
    return outdone(claim, agreeing, others, scene, scale)


def _of_other_half(
    claim: Fact, agreeing: list[Match], matches: list[Match], scene: Scene
) -> Match | None:
    """Not where the draft has both values, in the order of the article's."""
    other = of_other_half(claim, agreeing, matches, scene)
    return None if other and in_order(claim, other, agreeing, scene) else other


def _in_order(claim: Fact, rival: Match, agreeing: list[Match], scene: Scene) -> bool:
    """Both values are in the draft, as the article has them; where that has a list, its order is
    that of the subjects."""
    if not in_order(claim, rival, agreeing, scene):
        return False
    whose = owner(scene.article, rival.fact.span)
    return whose is None or not whose.listed


def _listed_so(claim: Fact, agreeing: list[Match], rival: Match, scene: Scene) -> bool:
    """Draft and article tell the value of one subject, which the article has in a list: "A and B
    fell 1% and 2%, respectively"."""
    ours = owner(scene.draft, claim.span)
    if ours is None:
        return False
    names = name_words(scene.article)
    theirs = [owner(scene.article, m.fact.span) for m in agreeing if _beside(m, rival)]
    return any(its is not None and its.listed and same(ours, its, names) for its in theirs)


def _beside(match: Match, rival: Match) -> bool:
    return match.fact.sentence == rival.fact.sentence


# so many words more that the claim's own value shares
_FAR = 3


def _of_same_owner(
    claim: Fact, agreeing: list[Match], rivals: list[Match], scene: Scene
) -> Match | None:
    """The claim's subject has another value, and its value stands for other subjects alone."""
    if not rivals or (ours := owner(scene.draft, claim.span)) is None:
        return None
    names = name_words(scene.article)
    if not all(apart(ours, owner(scene.article, m.fact.span), names) for m in agreeing):
        return None
    found = []
    most = max(agreeing, key=lambda match: match.words)
    told = scene.article.sentence_tokens(most.fact.sentence)
    with_it = any(token.lower in ours.words for token in told)
    for match in rivals:
        theirs = owner(scene.article, match.fact.span)
        if theirs is None or not same(ours, theirs, names):
            continue
        if any(
            m.fact.sentence == match.fact.sentence
            and (its := owner(scene.article, m.fact.span))
            and its.words == theirs.words
            for m in agreeing
        ):
            continue  # "would grow 4% this year and 2.1% next": of one subject both
        apart_told = match.fact.sentence != most.fact.sentence and match.like < most.like
        if apart_told and with_it and match.words + _FAR <= most.words:
            continue  # what the draft tells with it, the article tells with the claim's own value
        ways = {direction(scene.draft, claim.span), direction(scene.article, match.fact.span)}
        if ways == {"+", "-"}:
            continue
        if match.words or theirs.listed or ours.figures & theirs.figures:
            found.append(match)
    best = max(found, key=lambda m: m.like, default=None)
    return best and replace(best, owned=True)
