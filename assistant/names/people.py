"""The persons of a text: those that a list tells, and those whom only the telling shows."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.lexicon.organisations import NOUNS, PARTIES
from assistant.names.casing import is_common
from assistant.names.gazetteer import place_of
from assistant.names.guided import guided
from assistant.names.names import scan
from assistant.names.proper import Name
from assistant.text import Text

__all__ = ["people", "same_person"]


def people(text: Text, guide: Text | None = None) -> tuple[Name, ...]:
    """The names of persons in the text's order; ``guide`` is the article of a draft."""
    return text.view(_alone) if guide is None else _beside(text, guide)


def _alone(text: Text) -> tuple[Name, ...]:
    return _of(scan(text), text.view(_unlisted))


@guided
def _beside(text: Text, guide: Text) -> tuple[Name, ...]:
    return _of(scan(text, guide), guide.view(_unlisted))


def _of(names: Iterable[Name], unlisted: frozenset[tuple[str, ...]]) -> tuple[Name, ...]:
    return tuple(
        name
        for name in names
        if name.category == "person" or (name.category == "other" and name.words in unlisted)
    )


def same_person(one: Name, other: Name) -> bool:
    """The same surname, or every word of the shorter name in the longer."""
    if one.surname and one.surname == other.surname:
        return True
    ours, theirs = set(one.body), set(other.body)
    return ours <= theirs or theirs <= ours


def _unlisted(text: Text) -> frozenset[tuple[str, ...]]:
    """Names that no list knows for a person's, told once in full and then by the last word alone,
    as news tells of persons: "Nyjah Huston", "Huston". A firm is told by its first one."""
    others = [name for name in scan(text) if name.category == "other"]
    alone = {name.words[0] for name in others if len(name.words) == 1}
    found: set[tuple[str, ...]] = set()
    for name in others:
        words = name.words
        first, last = words[0], words[-1]
        if len(words) != 2 or last not in alone or first in alone or not all(map(_rare, words)):
            continue
        found |= {words, (last,)}
    return frozenset(found)


def _rare(word: str) -> bool:
    known = is_common(word) or word in NOUNS or word in PARTIES or place_of(word) is not None
    return word.isalpha() and not known
