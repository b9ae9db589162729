"""What an article says of whom: an index of its words, names, persons and places.

Datelines, bylines and trailing headlines are kept out: they are no evidence.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import compress
from typing import TypeVar
from weakref import ref

from assistant.context import spots_of, word_index
from assistant.furniture import furniture
from assistant.lexicon.naming import LOCATED
from assistant.lexicon.titles import SUFFIXES
from assistant.names.casing import is_common, plain
from assistant.names.gazetteer import containing, forms, institutions, openings, place_of, state_of
from assistant.names.names import Name, scan
from assistant.text import Span, Text, Token, lowers

__all__ = ["Register", "register"]

K = TypeVar("K")
V = TypeVar("V")


# what is kept of one word: names that hold it, mentions of a person, sentences
_MOST = 60
_MENTIONS = 24
_MANY = 500


@dataclass(frozen=True, slots=True)
class Register:
    """``words``: key -> the first token that has it. ``aside``: the keys that stand in furniture
    alone, and in which. ``by_word``: key -> the names that hold it. ``people``: last word of a
    surname -> the mentions of who bears it. ``places``: place -> where it, or its adjective,
    stands first. ``within``: place -> one that lies in it, and where. ``initials``: the first
    letters of a name of several words -> the name. ``alike``: first letter and length -> the
    words of names that have them.

    No list in it is longer than `_MOST`, so that looking one up costs the same in any article.
    """

    # (weakly: it is kept in the article's own memo)
    source: ref[Text]
    words: dict[str, Token]
    aside: dict[str, str]
    names: tuple[Name, ...]
    by_word: dict[str, list[Name]]
    people: dict[str, list[Name]]
    places: dict[str, Span]
    within: dict[str, str]
    initials: dict[str, Name]
    alike: dict[tuple[str, int], list[str]]

    @property
    def article(self) -> Text:
        article = self.source()
        assert article is not None, "whoever asks about an article holds it"
        return article

    def at(self, key: str) -> Span | None:
        """Where a key stands first."""
        token = self.words.get(key)
        return None if token is None else Span(token.start, token.end)

    def shouted(self, key: str) -> Span | None:
        """Where a key stands first in capitals alone: the IS that is not "is"."""
        return self.article.view(_shouted).get(key)

    def together(self, words: Iterable[Iterable[str]]) -> bool:
        """Whether one sentence of the article has all of these words, each in one of its forms."""
        sentences = self.article.view(_sentences_of)
        common: set[int] | None = None
        for word in words:
            held = set().union(*(sentences.get(form, ()) for form in word))
            common = held if common is None else common & held
        return bool(common)

    def place(self, place: str) -> tuple[Span, str] | None:
        """Where the article names a place, or one that lies in it, and that place."""
        other = place if place in self.places else self.within.get(place)
        span = None if other is None else self.places.get(other)
        return None if span is None or other is None else (span, other)


def register(article: Text) -> Register:
    """The register of an article, made once."""
    return article.view(_read)


def _keyed(article: Text) -> list[str]:
    """The key of every token."""
    keys = article.view(lowers).copy()
    for word, spots in article.view(word_index).items():
        # of most words it is the folded form
        if "." in word or not word.isascii():
            key = plain(word)
            for at in spots:
                keys[at] = key
    return keys


def _shouted(article: Text) -> dict[str, Span]:
    found: dict[str, Span] = {}
    for token, key in zip(article.tokens, article.view(_keyed), strict=True):
        if len(key) > 1 and token.text.isupper():
            found.setdefault(key, Span(token.start, token.end))
    return found


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


def _parts(article: Text) -> tuple[list[tuple[int, int]], dict[str, str]]:
    """(the ranges of tokens that are the story, key -> the furniture it stands in)."""
    tokens, keys = article.tokens, article.view(_keyed)
    story: list[tuple[int, int]] = []
    aside: dict[str, str] = {}
    last = 0
    for piece in furniture(article):
        first = bisect_left(tokens, piece.span.start, key=lambda t: t.start)
        stop = bisect_left(tokens, piece.span.end, key=lambda t: t.start)
        story.append((last, first))
        # a trailing headline is no more evidence than the draft itself
        if piece.name != "headline":
            for key in keys[first:stop]:
                aside.setdefault(key, piece.name)
        last = max(last, stop)
    story.append((last, len(tokens)))
    return story, aside


_HYPHENS = frozenset("-")
_US = frozenset(("us",))
# a member of Congress: Democrat, Republican, independent
_SEATS = frozenset("dri")


def _words(
    article: Text, story: list[tuple[int, int]], named: dict[str, list[Name]]
) -> tuple[dict[str, Token], dict[str, Span]]:
    """(key -> its first token in the story, place -> where the story first names it).
    ``named``: the words of its names, by which Nice is told from a nice day."""
    tokens, keys = article.tokens, article.view(_keyed)
    hyphens = spots_of(article, _HYPHENS)
    words: dict[str, Token] = {}
    places: dict[str, Span] = {}
    for first, last in reversed(story):
        words.update(zip(reversed(keys[first:last]), reversed(tokens[first:last]), strict=True))
    known = forms()
    for key in filter(known.__contains__, words):
        if key == "us":
            continue
        if key in named or not is_common(key):
            first_token = words[key]
            span = Span(first_token.start, first_token.end)
            places.setdefault(known[key], named[key][0].span if is_common(key) else span)
    begun = openings()
    found = words.keys() & begun.keys() | words.keys() & _US
    for first, last in story:
        for i in compress(range(first, last), map(found.__contains__, keys[first:last])):
            # the country is told from the pronoun by its capitals
            if keys[i] == "us" and tokens[i].text.isupper():
                places.setdefault("united states", Span(tokens[i].start, tokens[i].end))
            if i + 1 == len(keys) or keys[i + 1] not in begun.get(keys[i], ()):
                continue
            for stop in range(i + 2, min(i + 5, last + 1)):
                place = place_of(" ".join(keys[i:stop]))
                if place is not None:
                    places.setdefault(place, Span(tokens[i].start, tokens[stop - 1].end))
        # a number after a hyphen belongs to its word: COVID-19, F-16; "I-Vt." sits for Vermont
        for i in [at for at in hyphens if first < at < last - 1]:
            if keys[i + 1][:1].isdigit() and keys[i - 1].isalpha():
                start, end = tokens[i - 1].start, tokens[i + 1].end
                key = f"{keys[i - 1]}-{keys[i + 1]}"
                words.setdefault(key, Token(start, end, article.raw[start:end], key))
            elif keys[i - 1] in _SEATS and (state := state_of(keys[i + 1])):
                places.setdefault(state, Span(tokens[i - 1].start, tokens[i + 1].end))
    return words, places


def _read(article: Text) -> Register:
    names = tuple(_told(article))
    by_word: dict[str, list[Name]] = {}
    alike: dict[tuple[str, int], list[str]] = {}
    for name in names:
        for word in dict.fromkeys(name.words):
            if word not in by_word:
                _add(alike, (word[0], len(word)), word)
            _add(by_word, word, name)
    story, aside = _parts(article)
    words, places = _words(article, story, by_word)
    within: dict[str, str] = {}
    for name in names:
        place = _located(name)
        for whole in containing(place) if place else ():
            within.setdefault(whole, place)
    for name in names:
        country = institutions().get(name.key)
        if country is not None and country not in within:
            places.setdefault(name.key, name.span)
            within[country] = name.key
    people: dict[str, list[Name]] = {}
    initials: dict[str, Name] = {}
    for name in names:
        if name.surname:
            _add(people, name.surname.split()[-1], name, _MENTIONS)
        if len(name.words) > 1:
            for kept in dict.fromkeys((name.words, name.body)):
                letters = "".join([word[0] for word in kept if word not in SUFFIXES])
                initials.setdefault(letters, name)
    return Register(
        ref(article), words, aside, names, by_word, people, places, within, initials, alike
    )


def _located(name: Name) -> str:
    """The place that a name puts its story in: of a place, and of the council, the police or
    the airport of one; empty for a person, a club or a newspaper that bears a place's name."""
    if name.category == "place":
        return place_of(name.key) or ""
    if name.category == "person" or name.words[-1] not in LOCATED:
        return ""
    for length in (3, 2, 1):
        key = " ".join(name.words[:length])
        # a station may be called Penn
        if place_of(key) == key and length < len(name.words):
            return key
    return ""


def _add(index: dict[K, list[V]], key: K, value: V, most: int = _MOST) -> None:
    held = index.get(key)
    if held is None:
        index[key] = [value]
    elif len(held) < most:
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
