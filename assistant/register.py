"""What an article says of whom: an index of its words, names, persons and places.

Datelines, bylines and trailing headlines are kept out: they are no evidence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from assistant.casing import plain
from assistant.furniture import furniture
from assistant.gazetteer import containing, institutions, openings, place_of
from assistant.names import Name, scan
from assistant.text import Span, Text

__all__ = ["Register", "register"]

K = TypeVar("K")
V = TypeVar("V")


# what is kept of one word: names that hold it, mentions of a person, sentences
_MOST = 60
_MENTIONS = 24
_MANY = 500


@dataclass(frozen=True, slots=True)
class Register:
    """``words``: key -> where it stands first. ``aside``: the keys that stand in furniture
    alone, and in which. ``by_word``: key -> the names that hold it. ``people``: last word of a
    surname -> the mentions of who bears it. ``places``: place -> where it, or its adjective,
    stands first. ``within``: place -> one that lies in it, and where. ``initials``: the first
    letters of a name of several words -> the name. ``alike``: first letter and length -> the
    words of names that have them.

    No list in it is longer than `_MOST`, so that looking one up costs the same in any article.
    """

    article: Text
    words: dict[str, Span]
    aside: dict[str, str]
    names: tuple[Name, ...]
    by_word: dict[str, list[Name]]
    people: dict[str, list[Name]]
    places: dict[str, Span]
    within: dict[str, str]
    initials: dict[str, Name]
    alike: dict[tuple[str, int], list[str]]

    def together(self, words: Iterable[str]) -> bool:
        """Whether one sentence of the article has all of these words."""
        sentences = self.article.view(_sentences_of)
        common: set[int] | None = None
        for word in words:
            held = sentences.get(word, set())
            common = held if common is None else common & held
        return bool(common)

    def place(self, place: str) -> tuple[Span, str] | None:
        """Where the article names a place, or one that lies in it, and that place."""
        other = place if place in self.places else self.within.get(place)
        return None if other is None else (self.places[other], other)


def register(article: Text) -> Register:
    """The register of an article, made once."""
    return article.view(_read)


def _keyed(article: Text) -> list[str]:
    """The key of every token; a number after a hyphen belongs to its word: COVID-19, F-16."""
    keys = [
        lower if lower.isascii() and "." not in lower else plain(lower)
        for _, _, _, lower in article.tokens
    ]
    for i in range(2, len(keys)):
        if keys[i - 1] == "-" and keys[i][:1].isdigit() and keys[i - 2].isalpha():
            keys[i] = f"{keys[i - 2]}-{keys[i]}"
    return keys


def _sentences_of(article: Text) -> dict[str, set[int]]:
    """Key -> the sentences it stands in."""
    found: dict[str, set[int]] = {}
    number, bounds = 0, article.sentences
    for token, key in zip(article.tokens, article.view(_keyed), strict=True):
        while number + 1 < len(bounds) and token.start >= bounds[number + 1].start:
            number += 1
        held = found.setdefault(key, set())
        if len(held) < _MANY:
            held.add(number)
    return found


def _read(article: Text) -> Register:
    words: dict[str, Span] = {}
    places: dict[str, Span] = {}
    aside: dict[str, str] = {}
    tokens, keys = article.tokens, article.view(_keyed)
    first_words = openings()
    pieces = furniture(article)
    piece = 0
    for i, key in enumerate(keys):
        start, end, written, _ = tokens[i]
        while piece < len(pieces) and start >= pieces[piece].span.end:
            piece += 1
        if piece < len(pieces) and start >= pieces[piece].span.start:
            # a trailing headline is no more evidence than the draft itself
            if pieces[piece].name != "headline":
                aside.setdefault(key, pieces[piece].name)
            continue
        if len(key) > 1 and "-" in key:
            start = tokens[i - 2].start
        if key not in words:
            words[key] = span = Span(start, end)
            if key != "us" and (place := place_of(key)) is not None:
                places.setdefault(place, span)
        # the country is told from the pronoun by its capitals
        if key == "us" and written.isupper():
            places.setdefault("united states", Span(start, end))
        if key in first_words:
            for length in (2, 3, 4):
                place = place_of(" ".join(keys[i : i + length]))
                if place is not None and i + length <= len(keys):
                    places.setdefault(place, Span(start, tokens[i + length - 1].end))
    within: dict[str, str] = {}
    for place in places:
        for whole in containing(place):
            within.setdefault(whole, place)
    names = tuple(_told(article))
    for name in names:
        country = institutions().get(name.key)
        if country is not None and country not in within:
            places.setdefault(name.key, name.span)
            within[country] = name.key
    by_word: dict[str, list[Name]] = {}
    people: dict[str, list[Name]] = {}
    initials: dict[str, Name] = {}
    alike: dict[tuple[str, int], list[str]] = {}
    for name in names:
        for word in set(name.words):
            if word not in by_word:
                _add(alike, (word[0], len(word)), word)
            _add(by_word, word, name)
        if name.surname:
            _add(people, name.surname.split()[-1], name, _MENTIONS)
        if len(name.words) > 1:
            for kept in (name.words, name.body):
                initials.setdefault("".join(word[0] for word in kept), name)
    return Register(article, words, aside, names, by_word, people, places, within, initials, alike)


def _add(index: dict[K, list[V]], key: K, value: V, most: int = _MOST) -> None:
    held = index.setdefault(key, [])
    if len(held) < most:
        held.append(value)


def _told(article: Text) -> Iterator[Name]:
    """The names of the story, without those of the furniture around it."""
    pieces = furniture(article)
    piece = 0
    for name in scan(article):
        while piece < len(pieces) and name.span.start >= pieces[piece].span.end:
            piece += 1
        if piece == len(pieces) or name.span.start < pieces[piece].span.start:
            yield name
