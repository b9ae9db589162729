"""What a draft tells of whom, read with the names that its article has: once for every rule that
asks for it."""

from __future__ import annotations

from dataclasses import dataclass, field

from assistant.names.deeds import Deed, deeds_at
from assistant.names.names import scan
from assistant.names.sides import Names, names_of
from assistant.names.verbs import may_be_verb
from assistant.text import Text

__all__ = ["deeds_of", "names_of_draft"]


@dataclass(frozen=True, slots=True)
class Drafted:
    """``names`` of the draft by their tokens, ``within``: all tokens of names, ``deeds``: those
    of the sentences that were asked for."""

    names: Names
    within: frozenset[int]
    deeds: dict[int, list[Deed]] = field(default_factory=dict)


def names_of_draft(draft: Text, article: Text) -> Names:
    """Where the draft's names begin and end, by token."""
    return _drafted(draft, article).names


def deeds_of(draft: Text, article: Text, number: int) -> list[Deed]:
    """The deeds that a sentence of the draft tells, in the order of their verbs."""
    read = _drafted(draft, article)
    found = read.deeds.get(number)
    if found is None:
        low, high = draft.token_range(number)
        found = read.deeds[number] = [
            deed
            for at in range(low + 1, high)
            if at not in read.within and may_be_verb(draft.tokens, at)
            for deed in deeds_at(draft, at, read.names, low, high)
        ]
    return found


def _drafted(draft: Text, article: Text) -> Drafted:
    known = draft.view(_guided)
    if id(article) not in known:
        names = names_of(draft, scan(draft, article))
        within = (at for first, (_, stop) in names[0].items() for at in range(first, stop))
        known[id(article)] = Drafted(names, frozenset(within))
    return known[id(article)]


def _guided(_: Text) -> dict[int, Drafted]:
    """id of the article -> what the draft tells, read with it."""
    return {}
