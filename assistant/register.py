"""What an article says of whom: an index of its words, names, persons and places.

Datelines, bylines and trailing headlines are kept out: they are no evidence.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assistant.casing import plain
from assistant.furniture import furniture
from assistant.gazetteer import containing, openings, place_of
from assistant.names import Name, scan
from assistant.text import Span, Text

__all__ = ["Register", "register"]


@dataclass(frozen=True, slots=True)
class Register:
    """``words``: key -> where it stands first. ``sentences``: key -> those it stands in.
    ``aside``: the keys that stand in furniture alone, and in which. ``by_word``: key -> the
    names that hold it. ``people``: last word of a surname -> the mentions of who bears it.
    ``places``: place -> where it, or its adjective, stands first. ``initials``: the first
    letters of a name of several words -> the name.
    """

    words: dict[str, Span]
    sentences: dict[str, set[int]]
    aside: dict[str, str]
    names: tuple[Name, ...]
    by_word: dict[str, list[Name]]
    people: dict[str, list[Name]]
    places: dict[str, Span]
    initials: dict[str, Name]

    def together(self, words: Iterable[str]) -> bool:
        """Whether one sentence of the article has all of these words."""
        common: set[int] | None = None
        for word in words:
            held = self.sentences.get(word, set())
            common = held if common is None else common & held
        return bool(common)

    def place(self, place: str) -> tuple[Span, str] | None:
        """Where the article names a place, or one that lies in it, and that place."""
        if place in self.places:
            return self.places[place], place
        for other, span in self.places.items():
            if place in containing(other):
                return span, other
        return None


def register(article: Text) -> Register:
    """The register of an article, made once."""
    return article.view(_read)


def _read(article: Text) -> Register:
    pieces = furniture(article)
    words: dict[str, Span] = {}
    places: dict[str, Span] = {}
    aside: dict[str, str] = {}
    sentences: dict[str, set[int]] = {}
    number, bounds = 0, article.sentences
    keys = [plain(token.lower) for token in article.tokens]
    first_words = openings()
    starts = [piece.span.start for piece in pieces]
    for i, (token, key) in enumerate(zip(article.tokens, keys, strict=True)):
        if not token.text[0].isalnum():
            continue
        at = bisect_right(starts, token.start) - 1
        if at >= 0 and token.start < pieces[at].span.end:
            aside.setdefault(key, pieces[at].name)
            continue
        while number + 1 < len(bounds) and token.start >= bounds[number + 1].start:
            number += 1
        span = Span(token.start, token.end)
        if key[0].isdigit() and i > 1 and keys[i - 1] == "-" and keys[i - 2].isalpha():
            # "COVID-19", "F-16": one word
            key = f"{keys[i - 2]}-{key}"
            span = Span(article.tokens[i - 2].start, token.end)
        if key in words:
            sentences[key].add(number)
        else:
            words[key] = span
            sentences[key] = {number}
            place = place_of(key)
            if place is not None and key != "us":
                places.setdefault(place, span)
        if key == "us" and "us" not in places and token.text.isupper():
            places.setdefault("united states", span)
        if key in first_words:
            for length in (2, 3, 4):
                place = place_of(" ".join(keys[i : i + length]))
                if place is not None:
                    places.setdefault(place, Span(token.start, article.tokens[i + length - 1].end))
    names = tuple(_told(article, starts))
    by_word: dict[str, list[Name]] = {}
    people: dict[str, list[Name]] = {}
    initials: dict[str, Name] = {}
    for name in names:
        for word in dict.fromkeys(name.words):
            by_word.setdefault(word, []).append(name)
        if name.surname:
            people.setdefault(name.surname.split()[-1], []).append(name)
        if len(name.words) > 1:
            for kept in (name.words, name.body):
                initials.setdefault("".join(word[0] for word in kept), name)
    return Register(words, sentences, aside, names, by_word, people, places, initials)


def _told(article: Text, starts: list[int]) -> Iterator[Name]:
    pieces = furniture(article)
    for name in scan(article):
        at = bisect_right(starts, name.span.start) - 1
        if at < 0 or name.span.start >= pieces[at].span.end:
            yield name
