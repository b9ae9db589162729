"""Whether a claim's value, which the article has, stands in the place of another of its values."""

from __future__ import annotations

import re
from fractions import Fraction

from assistant.amounts.amounts import Amount, amount_of
from assistant.amounts.moving import direction
from assistant.amounts.owners import name_words
from assistant.amounts.sides import link
from assistant.amounts.surroundings import likeness, slot
from assistant.amounts.unit_names import Value
from assistant.amounts.weighing import Match
from assistant.kind import Fact, Scene
from assistant.numbers.crosswise import turned_about
from assistant.numbers.quantity import Relation
from assistant.text import Text

__all__ = [
    "ends_range",
    "fits_better",
    "in_order",
    "in_other_unit",
    "keeps_its_place",
    "same_value",
    "standing",
]

# a value must share so much of the claim's slot to be the one meant
_SAME_SLOT = 0.3
# The claim's value stands in the article, yet another value fits its words far better: swapped.
# A value of the opening is given more credit, since a draft tells what the story opens with.
# A value that the draft has too, in the other's place, is a likelier slip than one that it has
# not
_SWAPPED = 0.35
_LEAD = 0.8
# less where the draft has both, or copies the rival's words
_LESS, _COPIED = 0.4, 0.75


def same_value(claim: Fact, match: Match) -> bool:
    ours, stated = amount_of(claim), amount_of(match.fact)
    return (ours.low, ours.high) == (stated.low, stated.high)


# "a further £10 million": not the sum of which more is told
_FURTHER = frozenset("further additional extra another".split())


def in_other_unit(claim: Fact, agreeing: list[Match], matches: list[Match]) -> Match | None:
    """ "12,900 hectares", where the article has 12,900 acres: that its 32,000 acres round to so
    many hectares is chance."""
    ours = amount_of(claim)
    if any(amount_of(m.fact).unit == ours.unit or m.relation is Relation.SAME for m in agreeing):
        return None
    for match in matches:
        stated = amount_of(match.fact)
        other = stated.unit != ours.unit and stated.rate == ours.rate
        if other and stated.low == ours.low == stated.high and match not in agreeing:
            return match
    return None


def _whole(claim: Fact, rival: Match, agreeing: list[Match], scene: Scene) -> bool:
    """ "Seizes 32,000 acres", where it seizes 12,900 acres of a 32,000-acre farm: what stands
    before a noun tells how large that is."""
    if rival.words < 2 or rival.like < _SAME_SLOT or _attributive(scene.draft, claim):
        return False
    article = scene.article
    return not _attributive(article, rival.fact) and all(
        _attributive(article, match.fact) for match in agreeing
    )


def _attributive(text: Text, fact: Fact) -> bool:
    """A measure whose unit has no plural though its number would need one: "32,000 acre farm"."""
    # ("140 miles per hour": the miles)
    unit = fact.surface.rstrip(".").partition(" per ")[0]
    word = unit.rpartition(" ")[2].rpartition("-")[2]
    plain_unit = word.isalpha() and len(word) > 3 and not word.endswith("s")
    follow = text.raw[fact.span.end : fact.span.end + 1]
    return (
        fact.kind == "measure" and plain_unit and follow in (" ", ")") and amount_of(fact).low > 1
    )


def _raised(claim: Fact, rival: Match, agreeing: list[Match], scene: Scene) -> bool:
    """Whether the article raises or lowers the rival's value to the claim's: a limit that goes
    from 80mph to 85mph is no 80mph limit any more."""
    article, stated = scene.article, amount_of(rival.fact)
    new = {match.fact.sentence for match in agreeing if link(article, match.fact) == "to"}
    left = _left(scene, claim.kind).get(stated, frozenset()) if new else frozenset()
    return not left.isdisjoint(new)


def _left(scene: Scene, kind: str) -> dict[Amount, frozenset[int]]:
    """An amount that the article goes from -> the sentences that say so, read once."""
    facts, memo = scene.of(kind), scene.article.view(_departures)
    known = memo.get(kind)
    if known is None or known[0] is not facts:
        told: dict[Amount, set[int]] = {}
        for fact in facts:
            if link(scene.article, fact) == "from":
                told.setdefault(amount_of(fact), set()).add(fact.sentence)
        left = {amount: frozenset(numbers) for amount, numbers in told.items()}
        known = memo[kind] = (facts, left)
    return known[1]


def _departures(_: Text) -> dict[str, tuple[tuple[Fact, ...], dict[Amount, frozenset[int]]]]:
    return {}


def in_order(claim: Fact, rival: Match, agreeing: list[Match], scene: Scene) -> bool:
    """Draft and article have both values in one sentence, and in the same order: "growing 4% this
    year and 2.1% next"."""
    value = amount_of(rival.fact).low
    for other in scene.near(claim, _NEAR):
        if (other.kind, other.sentence) != (claim.kind, claim.sentence):
            continue
        if amount_of(other).low == value and any(
            match.fact.sentence == rival.fact.sentence
            and (match.fact.span < rival.fact.span) == (claim.span < other.span)
            for match in agreeing
        ):
            return True
    return False


def _in_its_place(claim: Fact, rival: Match, scene: Scene) -> bool:
    """The draft's sentence has the rival's value as well, told more like the article's: that one
    stands where it belongs, and the claim's beside it."""
    value = amount_of(rival.fact).low
    for other in scene.near(claim, _NEAR):
        if (other.kind, other.sentence) != (claim.kind, claim.sentence):
            continue
        if amount_of(other).low != value:
            continue
        ours = slot(scene.draft, other.span, background=False)
        for fact in scene.of(claim.kind)[:_TRIED]:
            if amount_of(fact).low == value:
                like, words = likeness(ours, slot(scene.article, fact.span), scene.article)
                if words > 1 and like >= rival.like:
                    return True
    return False


def keeps_its_place(claim: Fact, rival: Match, agreeing: list[Match], scene: Scene) -> bool:
    """Something tells the claim's value from the rival's, whatever the words around them: the
    article goes from the one to the other, the draft has both as the article has them, or the
    same preposition stands before the claim's."""
    if _raised(claim, rival, agreeing, scene) or in_order(claim, rival, agreeing, scene):
        return True
    if _was(claim, rival, agreeing, scene):
        return True
    side = link(scene.draft, claim)
    return bool(side) and any(link(scene.article, match.fact) == side for match in agreeing)


def standing(claim: Fact, match: Match, scene: Scene) -> float:
    """How well a value of the article fits the claim; one of which more is told fits less."""
    if _further(scene.article, match.fact) and not _further(scene.draft, claim):
        return match.standing - _LEAD
    return match.standing


def _further(text: Text, fact: Fact) -> bool:
    at = text.token_index(fact.span.start)
    more = text.behind(fact.span).lower == "more"  # "$25M more"
    return more or (bool(at) and text.tokens[at - 1].lower in _FURTHER)


# from the one end of a range to the other
_LINK = re.compile(r"\s*(?:to|and|-|–)\s*(?:US)?", re.IGNORECASE)
# claims before and behind one that may be the other end, and that are of one order with it
_ENDS, _NEAR = 2, 12
# values of the article that are looked at
_TRIED = 40


def ends_range(claim: Fact, scene: Scene) -> bool:
    """ "from $62 to $93": the lower end stands first, whichever the article tells first."""
    return any(_range(claim, other, scene.draft) for other in scene.near(claim, _ENDS))


def _range(claim: Fact, other: Fact, draft: Text) -> bool:
    if other.kind != claim.kind or other.span == claim.span:
        return False
    low, high = sorted((claim, other), key=lambda fact: fact.span.start)
    opened = draft.raw[max(0, low.span.start - 9) : low.span.start].lower().split()[-1:]
    linked = _LINK.fullmatch(draft.raw, low.span.end, high.span.start) is not None
    return (
        linked and opened in (["from"], ["between"]) and amount_of(low).low < amount_of(high).low
    )


def _near(claim: Fact, rival: Match) -> bool:
    """Values so near each other may both be told of one thing: £374,999 and £369,999."""
    ours, stated = amount_of(claim), amount_of(rival.fact)
    if ours.unit != stated.unit:
        return False
    return abs(Fraction(stated.low) - Fraction(ours.low)) <= abs(Fraction(ours.low)) * _SO_NEAR


_SO_NEAR = Fraction(1, 6)


def _of_another(claim: Fact, rival: Match, agreeing: list[Match], scene: Scene) -> bool:
    """Names tell the two apart: the rival's stands in the draft's sentence, and those of the
    values that agree do not."""
    told = {token.lower for token in scene.draft.sentence_tokens(claim.sentence)[:_TOLD]}
    if _name(scene.article, rival.fact) not in told:
        return False
    names = [_name(scene.article, match.fact) for match in agreeing]
    return all(name and name not in told for name in names)


def _name(text: Text, fact: Fact) -> str:
    """The last word of a name before a value, in its sentence."""
    names, at = name_words(text), text.token_index(fact.span.start)
    low, _ = text.token_range(fact.sentence)
    before = reversed(text.tokens[max(low, at - _TOLD) : at])
    return next((t.lower for t in before if t.text[0].isupper() and t.lower in names), "")


# tokens of a sentence among which names are looked for
_TOLD = 40


def _was(claim: Fact, rival: Match, agreeing: list[Match], scene: Scene) -> bool:
    """ "Raises its forecast to $9 million", of a forecast of $7 million that is now one of $9
    million: the article tells the lesser value first, and what is raised is raised from it."""
    way = direction(scene.draft, claim.span) if link(scene.draft, claim) == "to" else ""
    if not way or (way == "+") is not (amount_of(rival.fact).low < amount_of(claim).low):
        return False
    return any(0 <= m.fact.sentence - rival.fact.sentence <= 1 for m in agreeing)


def _values(scene: Scene, kind: str) -> frozenset[Value]:
    """The draft's values of a kind, read once for all its claims."""
    memo = scene.draft.view(_memo)
    known = memo.get(kind)
    if known is None or known[0] is not scene.claims:
        values = frozenset(amount_of(fact).low for fact in scene.claims if fact.kind == kind)
        known = memo[kind] = (scene.claims, values)
    return known[1]


def _memo(_: Text) -> dict[str, tuple[tuple[Fact, ...], frozenset[Value]]]:
    return {}


def fits_better(claim: Fact, rival: Match, agreeing: list[Match], scene: Scene) -> bool:
    """Whether the claim's value stands in the place of the rival's."""
    best = max(standing(claim, match, scene) for match in agreeing)
    ours = amount_of(claim).bound
    if ours and not any(amount_of(match.fact).bound is ours for match in agreeing):
        # "up to $300bn": what is up to is $80bn, and the 263 is something else
        as_told = ours is amount_of(rival.fact).bound and rival.words >= 2
        exact = any(same_value(claim, match) for match in agreeing)
        if as_told and rival.standing > best and (not exact or rival.fact.sentence == 0):
            return True
    if amount_of(claim).short and all(m.relation is Relation.ROUNDED for m in agreeing):
        return False  # whoever mistakes one value for another does not round it as well
    if _whole(claim, rival, agreeing, scene):
        return True
    if _was(claim, rival, agreeing, scene):
        return False
    if _raised(claim, rival, agreeing, scene):
        return False
    stated = amount_of(rival.fact)
    swapped = stated.low in _values(scene, claim.kind)
    if swapped and (in_order(claim, rival, agreeing, scene) or _in_its_place(claim, rival, scene)):
        return False
    if swapped and turned_about(claim, scene):
        return False
    if not swapped and _near(claim, rival) and not _of_another(claim, rival, agreeing, scene):
        return False
    lead = _LESS if swapped or rival.like >= _COPIED else _LEAD
    if rival.words < 2 or rival.like < _SWAPPED or rival.standing - best < lead:
        return False
    side = link(scene.draft, claim)
    if side and any(link(scene.article, match.fact) == side for match in agreeing):
        return False  # "jumps 70 cents to $7.25": it rises to the one and by the other
    # what the story opens with is what a headline tells, whatever words it takes for it
    return swapped or not any(match.fact.sentence == 0 for match in agreeing)
