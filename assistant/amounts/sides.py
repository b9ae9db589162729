"""Which way a value lies: risen or fallen, to it, from it or by it."""

from __future__ import annotations

from assistant.amounts.moving import reached
from assistant.amounts.weighing import Match
from assistant.context import stem
from assistant.kind import Fact, Scene
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.movement import MOVEMENTS
from assistant.text import Text

__all__ = ["link", "link_at", "other_side"]

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


def link(text: Text, fact: Fact) -> str:
    """The preposition before an amount, a word between them or none; "" for any other word."""
    return link_at(text, fact.span.start)


def link_at(text: Text, start: int) -> str:
    """The preposition before a value that starts at ``start``."""
    known = text.view(_links)
    found = known.get(start)
    if found is None:
        found = known[start] = _read_link(text, start)
    return found


def _links(_: Text) -> dict[int, str]:
    """What was asked: every claim asks for those of all the amounts that it may be."""
    return {}


def _read_link(text: Text, start: int) -> str:
    at = text.token_index(start)
    # "at a pace of just 1.3%", "down to a meagre 1.3%"
    before = [token.lower for token in text.tokens[max(0, at - 2) : at]]
    if before[:1] == ["at"] and before[-1] in ("least", "most"):
        before = [token.lower for token in text.tokens[max(0, at - 4) : at - 2]]
    if at and reached(text.tokens, at - 1):
        return "to"
    if before and stem(before[-1]) in MOVEMENTS:
        return ""  # "to grow 3.3%"
    if before and before[-1] not in _LINKS and not _between(before[-1]):
        return ""  # "to invest $300 million", "to be $300 million": nothing is raised to it
    return next((word for word in reversed(before) if word in _LINKS), "")


def _between(word: str) -> bool:
    """Whether a word may stand between a preposition and its value."""
    if word == "be":
        return False
    return word in FUNCTION_WORDS or word in _ROUGHLY or not word[0].isalpha() or word[-2:] == "ly"


_ROUGHLY = frozenset("record least most us hk than estimated rs nt usd eur gbp approx".split())
