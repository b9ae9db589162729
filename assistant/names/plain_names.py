"""A name as a record, and what a run of words names that is no person.

A place, an organisation, or something of which the lexicon knows neither.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from assistant.lexicon.organisations import FIRMS, NOUNS, OPENERS
from assistant.memo import Table
from assistant.names.capitals import Word
from assistant.names.casing import plain
from assistant.names.gazetteer import place_of, state_of
from assistant.text import Span, Text

__all__ = ["LINKS", "Name", "keys_of", "lone_name", "plain_name", "shouted"]

LINKS = frozenset("of the for and & on in".split())


class Name(NamedTuple):
    """A proper name where it stands.

    ``span`` covers a title before the name, not a possessive 's. ``words`` are the keys
    (`casing.plain`) of the name without its title, particles and "of" included. ``title`` is
    the span of title, rank or office. ``given`` and ``surname`` are keys, empty for what is
    no person. ``sure`` is False where the words might be ordinary ones, ``doubtful`` are those
    of them that might be.
    """

    span: Span
    words: tuple[str, ...]
    category: str
    title: Span | None = None
    given: tuple[str, ...] = ()
    surname: str = ""
    sure: bool = True
    doubtful: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        words = self.words
        return words[0] if len(words) == 1 else " ".join(words)

    @property
    def body(self) -> tuple[str, ...]:
        """The words without "of", "the" and the like."""
        if LINKS.isdisjoint(self.words):
            return self.words
        return tuple([word for word in self.words if word not in LINKS]) or self.words


def plain_name(text: Text, run: list[Word]) -> Name:
    """What a run of words names that holds no person."""
    if len(run) == 1:
        return lone_name(text, run[0])
    words = keys_of(text, run)
    key = " ".join(words)
    if place_of(key) is not None or _abbreviates(text, key, run[0]):
        category = "place"
    elif words[-1] in NOUNS or key in FIRMS or not OPENERS.isdisjoint(words[:-1]):
        category = "organisation"
    else:
        category = "other"
    return Name(
        Span(run[0].start, run[-1].end),
        tuple(words),
        category,
        sure=True in [word.sure for word in run],
        doubtful=tuple([word.key for word in run if not word.sure]),
    )


def lone_name(text: Text, word: Word) -> Name:
    """What one word names: most runs are of one."""
    key, sure = word.key, word.sure
    category = _CATEGORIES[key]
    if category != "place" and _abbreviates(text, key, word):
        category = "place"
    elif category == "other" and len(key) > 1 and key.isalpha() and shouted(text, word):
        category = "organisation"
    doubtful = () if sure else (key,)
    return Name(Span(word.start, word.end), (key,), category, None, (), "", sure, doubtful)


def _category(key: str) -> str:
    """What a word alone names, by the lexicon."""
    if place_of(key) is not None:
        return "place"
    return "organisation" if key in NOUNS else "other"


_CATEGORIES = Table(_category, 20_000)


def _abbreviates(text: Text, key: str, word: Word) -> bool:
    """A state's short form with its full stop: "Pa."."""
    return state_of(key) is not None and text.raw[word.end : word.end + 1] == "."


def keys_of(text: Text, run: list[Word]) -> list[str]:
    """The keys of a run with the particles and links between its words."""
    words = [run[0].key]
    for before, word in pairwise(run):
        if word.start - before.end > 1:
            between = text.raw[before.end : word.start].replace("-", " ").split()
            words.extend(plain(w) for w in between if w[-1].isalpha() or w == "&")
        words.append(word.key)
    return words


def shouted(text: Text, word: Word) -> bool:
    """All of its letters are capitals."""
    return text.raw[word.start : word.end].isupper()
