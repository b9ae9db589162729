"""Who sits in a chamber of Congress without being called so: its presiding officer, and whoever
leads a party there. "Senate Majority Leader Ann Lee" is Sen. Lee, and the whip is too.
"""

from __future__ import annotations

from collections.abc import Iterable, Set

from assistant.names.casing import plain
from assistant.names.names import Name
from assistant.names.runs import PARTY
from assistant.text import Text

__all__ = ["sits"]

_PRESIDES = frozenset(("tempore", "tem"))
_LEADS = frozenset(("leader", "whip"))
_SIDES = frozenset("majority minority democratic republican".split())
# what a member is called -> the chamber, and the other one
_CHAMBERS = {"senator": ("senate", "house"), "representative": ("house", "senate")}
# tokens before a mention among which the chamber may stand: "U.S. Senate Majority Leader Lee"
_BEFORE = 3


def sits(words: Set[str], held: Iterable[tuple[Name, Set[str]]], article: Text) -> bool:
    """Whether a claimed title follows from one that the article gives: ``words`` of the claim's,
    and the mentions of the person with those of theirs."""
    member = next((word for word in _CHAMBERS if word in words), None)
    if member is None:
        return False
    own, other = _CHAMBERS[member]
    for mention, title in held:
        if own == "senate" and not _PRESIDES.isdisjoint(title):
            return True
        at = article.token_index(mention.span.start)
        told = title | {plain(t.lower) for t in article.tokens[max(0, at - _BEFORE) : at]}
        if _on_its_committee(mention, own, article):
            return True
        if not title and PARTY.match(article.raw, mention.span.end):
            # "Ada Holm, R-Fla.,"
            return True
        if not _LEADS.isdisjoint(title) and not _SIDES.isdisjoint(told) and other not in told:
            return True
    return False


def _on_its_committee(mention: Name, chamber: str, article: Text) -> bool:
    """ "House Armed Services Committee member Ada Holm": nobody else sits on it."""
    at = article.token_index(mention.span.start)
    before = [token.lower for token in article.tokens[max(0, at - _COMMITTEE) : at]]
    return (
        chamber in before
        and not _BODIES.isdisjoint(before)
        and not _MEMBERS.isdisjoint(before[-_LAST:])
    )


# tokens that the name of a committee takes, with what its member is called behind it
_COMMITTEE, _LAST = 8, 2
_BODIES = frozenset("committee subcommittee panel caucus".split())
_MEMBERS = frozenset("member chair chairman chairwoman chairperson democrat republican".split())
