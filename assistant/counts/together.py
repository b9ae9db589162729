"""A draft's own counts that add up to the article's: "3 women, 2 toddlers" of five killed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import combinations, islice
from operator import attrgetter

from assistant.counts.rivals import Match
from assistant.counts.roles import Binding
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.numbers.numerals import plain

__all__ = ["in_all"]

# counts of one sentence that are tried, and how many of them may be added to the claim's
_TRIED = 6
_MOST = 2


def in_all(claim: Fact, scene: Scene, rival: Match) -> Judgement | None:
    """The article has the five alone, which the claim and others of its sentence make."""
    others = _together(claim, rival, scene.claims)
    if not others:
        return None
    parts = " + ".join(
        scene.draft[fact.span] for fact in sorted((claim, *others), key=attrgetter("span"))
    )
    said = f"The article says {plain(rival.stated.quantity.low)} in all, which {parts} make."
    return Judgement(Verdict.APPROXIMATE, said, (rival.stated.number.span,))


def _together(claim: Fact, rival: Match, claims: Sequence[Fact]) -> tuple[Fact, ...]:
    """The other counts of people in the claim's sentence that make up, with its own, the number
    that the article has; none where they do not.

    Of people alone, and of a total that the article gives in the claim's role: things of two
    sorts are not added.
    """
    ours: Binding = claim.context
    total = rival.stated.quantity
    if not (ours.people and rival.stated.people) or total.low != total.high:
        return ()
    others = list(islice(_beside(claim, claims), _TRIED))
    missing = total.low - ours.quantity.low
    for size in range(1, _MOST + 1):
        for parts in combinations(others, size):
            if sum(part.context.quantity.low for part in parts) == missing:
                return parts
    return ()


def _beside(claim: Fact, claims: Sequence[Fact]) -> Iterator[Fact]:
    """The other counts of the claim's sentence that may be of people, in order."""
    at = bisect_left(claims, claim.sentence, key=attrgetter("sentence"))
    while at < len(claims) and claims[at].sentence == claim.sentence:
        other = claims[at]
        if other.kind == claim.kind and other.span != claim.span:
            bound: Binding = other.context
            if bound.people or bound.noun.more or not bound.noun.lemma:
                yield other
        at += 1
