"""What a draft tells of whom, read with the names that its article has, and where an article has
its verbs and names: once for every rule that asks for it."""

from __future__ import annotations

from dataclasses import dataclass, field

from assistant.context import word_index
from assistant.deeds.clause import Deed, deeds_at
from assistant.deeds.sides import Names, names_of
from assistant.deeds.verbs import bases, may_be_verb
from assistant.names.guided import guided
from assistant.names.names import scan
from assistant.names.register import register
from assistant.text import Text

__all__ = ["deeds_of", "names_in", "names_of_draft", "verbs_in"]


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
        tokens, within = draft.tokens, read.within
        found = read.deeds[number] = [
            deed
            for at in range(low + 1, high)
            if at not in within and may_be_verb(tokens, at)
            for deed in deeds_at(draft, at, read.names, low, high)
        ]
    return found


@guided
def _drafted(draft: Text, article: Text) -> Drafted:
    names = names_of(draft, scan(draft, article))
    within = (at for first, (_, stop) in names[0].items() for at in range(first, stop))
    return Drafted(names, frozenset(within))


def verbs_in(article: Text) -> dict[str, list[int]]:
    """The base of a verb -> where the article has a form of it."""
    found: dict[str, list[int]] = {}
    index = article.view(word_index)
    for word, base, spots in zip(index, bases(index), index.values(), strict=True):
        if word[0].isalpha():
            # (most bases have one form: its places are not copied)
            found[base] = found[base] + spots if base in found else spots
    return found


def names_in(article: Text) -> Names:
    return names_of(article, register(article).names)
