"""The persons of a text: those that a list tells, and those whom only the telling shows."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.lexicon.organisations import NOUNS, PARTIES
from assistant.lexicon.titles import TITLES
from assistant.names.casing import is_common
from assistant.names.gazetteer import place_of
from assistant.names.guided import guided
from assistant.names.names import scan
from assistant.names.proper import Name
from assistant.text import Text

__all__ = ["people", "same_person"]

# tokens of an office before the comma, and what ends them
_OFFICE = 8
_ENDS = frozenset(',.;:!?"“”')


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
    """Names that no list knows for a person's, told as news tells of persons: once in full and
    then by the last word alone ("Nyjah Huston", "Huston"; a firm is told by its first one), or
    between commas behind an office: "the envoy to Iraq, Jan Kubis, said"."""
    others = [name for name in scan(text) if name.category == "other"]
    alone = {name.words[0] for name in others if len(name.words) == 1}
    found: set[tuple[str, ...]] = set()
    for name in others:
        words = name.words
        first, last = words[0], words[-1]
        if len(words) != 2 or first in alone or not all(map(_rare, words)):
            continue
        if last not in alone and not _in_office(text, name):
            continue
        found |= {words, (last,)}
    return frozenset(found)


def _in_office(text: Text, name: Name) -> bool:
    """The name stands between commas, behind the words of an office."""
    tokens = text.tokens
    first, last = text.token_index(name.span.start), text.token_index(name.span.end - 1)
    if first < 1 or tokens[first - 1].text != "," or last + 1 == len(tokens):
        return False
    ahead = tokens[max(0, first - 1 - _OFFICE) : first - 1]
    ends = [at for at, token in enumerate(ahead) if token.text in _ENDS]
    words = ahead[ends[-1] + 1 :] if ends else ahead
    return tokens[last + 1].text == "," and any(token.lower in TITLES for token in words)


def _rare(word: str) -> bool:
    known = is_common(word) or word in NOUNS or word in PARTIES or place_of(word) is not None
    return word.isalpha() and not known
