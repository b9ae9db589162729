"""Which way a value lies: risen or fallen, to it, from it or by it."""

from __future__ import annotations

from assistant.amounts.moving import direction
from assistant.amounts.owners import Owner, name_words, owner, same
from assistant.amounts.weighing import Match
from assistant.context import stem
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.lexicon.movement import MOVEMENTS
from assistant.text import Text

__all__ = ["link", "other_side", "turned"]

_LINKS = frozenset("to by from at of for".split())
# characters between both ends of a change
_NEAR = 8
# which way a value lies to the change that is told
_SIDES = frozenset(("to", "from", "by"))


def other_side(
    claim: Fact, agreeing: list[Match], matches: list[Match], scene: Scene
) -> Match | None:
    """ "fell to $125 million", of what fell from that to $6 million: the value in the place that
    the claim's has in its clause."""
    side = link(scene.draft, claim)
    if side not in _SIDES:
        return None
    sides = {link(scene.article, match.fact) for match in agreeing}
    if side in sides or not sides <= _SIDES:
        return None
    sentences = {match.fact.sentence for match in agreeing}
    found = [
        m
        for m in matches
        if m not in agreeing
        and m.fact.sentence in sentences
        and (m.words or _beside(m, agreeing))
        and link(scene.article, m.fact) == side
    ]
    return found[0] if len(found) == 1 else None


def _beside(match: Match, agreeing: list[Match]) -> bool:
    """ "to 410 million from 380 million": both ends of one change."""
    start, end = match.fact.span
    return any(
        0 <= start - one.fact.span.end <= _NEAR or 0 <= one.fact.span.start - end <= _NEAR
        for one in agreeing
    )


def _of_subject(subject: Owner | None, article: Text, fact: Fact) -> bool:
    """Whether the value's sentence has a word of the claim's subject: "revenue growth: it posted
    an increase of 19%"."""
    if subject is None:
        return False
    known = {stem(word) for word in subject.words}
    return any(
        stem(token.lower) in known for token in article.sentence_tokens(fact.sentence)[:_LONGEST]
    )


# tokens of a sentence that are looked at
_LONGEST = 80
_LEVELS = frozenset(("to", "at"))
_TURNED = {"+": "up", "-": "down"}


def turned(claim: Fact, agreeing: list[Match], scene: Scene) -> Judgement | None:
    """A rise for a fall: everything that has the claim's value has it the other way."""
    ours = direction(scene.draft, claim.span)
    if not ours:
        return None
    # growing at a rate of 1.3%, and revised down to it
    level = link(scene.draft, claim) in _LEVELS
    if any((link(scene.article, match.fact) in _LEVELS) != level for match in agreeing):
        return None
    theirs = {direction(scene.article, match.fact.span) for match in agreeing}
    if len(theirs) != 1 or not (way := theirs.pop()) or way == ours:
        return None
    names = name_words(scene.article)
    subject = owner(scene.draft, claim.span)
    for match in agreeing:
        other = owner(scene.article, match.fact.span)
        told = match.words or (subject and other and same(subject, other, names))
        if told or _of_subject(subject, scene.article, match.fact):
            reason = f'The article has "{match.fact.surface}" {_TURNED[way]}, not {_TURNED[ours]}.'
            return Judgement(Verdict.CONTRADICTED, reason, (match.fact.span,))
    return None


def link(text: Text, fact: Fact) -> str:
    """The preposition before an amount, a word between them or none; "" for any other word."""
    known = text.view(_links)
    found = known.get(fact.span.start)
    if found is None:
        found = known[fact.span.start] = _read_link(text, fact.span.start)
    return found


def _links(_: Text) -> dict[int, str]:
    """What was asked: every claim asks for those of all the amounts that it may be."""
    return {}


def _read_link(text: Text, start: int) -> str:
    at = text.token_index(start)
    # "at a pace of just 1.3%", "down to a meagre 1.3%"
    before = [token.lower for token in text.tokens[max(0, at - 2) : at]]
    if before and stem(before[-1]) in MOVEMENTS:
        return ""  # "to grow 3.3%"
    return next((word for word in reversed(before) if word in _LINKS), "")
