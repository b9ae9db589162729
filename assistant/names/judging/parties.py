"""A party by the letter behind a politician's name: Ann Lee, D-Ohio; Tim Roe (R., Dauphin)."""

from __future__ import annotations

from assistant.lexicon.standing import PARTY_OF
from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["party_mark"]

# the letter between a comma or a bracket and a state or a district
_MARK = deferred(r"(?<=[,(] |.[(])([DR])(?:-(?=[A-Z])|\.?, ?(?=[A-Z])|\))")


def party_mark(word: str, article: Text) -> Span | None:
    """Where the article marks somebody as of the party that ``word`` names."""
    party = PARTY_OF.get(word.removesuffix("s"))
    return article.view(_marks).get(party) if party is not None else None


def _marks(article: Text) -> dict[str, Span]:
    """Party -> where its letter stands first."""
    found: dict[str, Span] = {}
    for mark in _MARK.finditer(article.raw):
        found.setdefault(PARTY_OF[mark[1].lower()], Span(mark.start(1), mark.end(1)))
    return found
