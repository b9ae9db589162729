"""Points of an index told without their noun: "Dow ends day up 36", where the Nasdaq rose 36.

Each index of a market report rises by its own points to its own level, and a headline leaves the
word out. Whose a number is, is told as for shares and sums (`assistant.amounts.owners`).
"""

from __future__ import annotations

from assistant.amounts.amounts import amount_of
from assistant.amounts.moving import direction
from assistant.amounts.owners import Owner, apart, name_words, owner, same
from assistant.counts.rivals import Match
from assistant.counts.roles import Binding
from assistant.furniture import in_furniture
from assistant.kind import Fact, Scene
from assistant.names.designations import designated

__all__ = ["of_another_index", "of_per_cent"]

_POINT = "point"
# (the S&P 500 is read as "p" and "500"; of parties and players "the Democrat" may be any of them)
_INDEXES = frozenset(
    "dow nasdaq p 500 russell ftse dax cac stoxx nikkei topix kospi sensex nifty asx tsx".split()
)
# behind one of these stands the level that is reached, not the way to it
_LEVEL = frozenset("to at above below past near".split())


def of_another_index(claim: Fact, found: list[Match], scene: Scene) -> Match | None:
    """What the article has of the claim's index, where the claim's number is of others alone."""
    bound: Binding = claim.context
    if bound.noun.lemma not in ("", _POINT) or bound.roles:
        return None
    ours = owner(scene.draft, claim.span)
    if ours is None or not ours.words & _INDEXES:
        return None
    article, names = scene.article, name_words(scene.article)
    agreeing = [m for m in found if m.equal]
    spans = [m.stated.number.span for m in agreeing]
    if not all(apart(ours, owner(article, span), names) for span in spans):
        return None
    ways = direction(scene.draft, claim.span)
    own = [
        m
        for m in found
        if not m.equal
        and (ways or "+") == (direction(article, m.stated.number.span) or ways or "+")
        and _of(ours, m, scene, names)
    ]
    level = bool(_LEVEL & set(bound.left[:1]))
    return next((m for m in own if (m.stated.noun.lemma == _POINT) is not level), None)


def of_per_cent(claim: Fact, scene: Scene) -> Fact | None:
    """ "The Nasdaq slid 2.9 points", where the Nasdaq lost 2.9%: of an index the two differ."""
    bound: Binding = claim.context
    if bound.noun.lemma != _POINT or bound.quantity.low != bound.quantity.high:
        return None
    ours = owner(scene.draft, claim.span)
    if ours is None or not ours.words & _INDEXES:
        return None
    names = name_words(scene.article)
    for fact in scene.of("percent"):
        if amount_of(fact).low != bound.quantity.low:
            continue
        theirs = owner(scene.article, fact.span)
        if theirs is not None and same(ours, theirs, names):
            return fact
    return None


def _of(ours: Owner, match: Match, scene: Scene, names: frozenset[str]) -> bool:
    """Whether a number of the article is a move or a level of the same index."""
    article, span = scene.article, match.stated.number.span
    if match.stated.noun.lemma not in ("", _POINT) or span.start in designated(article):
        return False
    theirs = owner(article, span)
    if theirs is None or not same(ours, theirs, names):
        return False
    return in_furniture(article, span) is None
