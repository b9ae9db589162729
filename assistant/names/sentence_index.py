"""The sentences of an article by the stems of their words and by the names that they have."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from itertools import compress

from assistant.context import sentences_of
from assistant.lexicon.numerals import TENS, UNITS
from assistant.lexicon.words import FUNCTION
from assistant.memo import Table, remembered
from assistant.names.casing import plain
from assistant.names.gazetteer import containing, place_of
from assistant.names.proper import Name
from assistant.names.register import register
from assistant.text import Span, Text, lowers

__all__ = ["VALUES", "Sentences", "content_of", "mentioned", "sentences", "stem", "stems"]

# sentences kept of one stem, and names of one sentence
_FREQUENT = 60
# tokens of a sentence on each side of a span
_WINDOW = 60


@dataclass(frozen=True, slots=True)
class Sentences:
    """``holding``: stem -> the first sentences that have it, in order. ``names``: sentence -> its
    names. ``places``: place -> the sentences that name it, or what lies in it, in any form."""

    holding: dict[str, list[int]]
    names: dict[int, list[Name]]
    places: dict[str, set[int]]


@remembered(32768)
def stem(word: str) -> str:
    """A word without its regular ending, cut short: warns, warned and warning are one."""
    if word.endswith(_ENDINGS):
        for ending in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                word = word[: -len(ending)]
                break
    return word.rstrip("e")[:7]


_ENDINGS = ("ing", "ed", "es", "s", "ly", "d")


def sentences(article: Text) -> Sentences:
    """The index of an article's sentences, made once."""
    return article.view(_sentences)


def _sentences(article: Text) -> Sentences:
    names: dict[int, list[Name]] = {}
    places: dict[str, set[int]] = {}
    for name in register(article).names:
        number = article.sentence_index(name.span.start)
        held_names = names.setdefault(number, [])
        if len(held_names) < _FREQUENT:
            held_names.append(name)
        place = place_of(name.key)
        if place is None and len(name.words) > 1:
            place = place_of(name.words[0])
        for whole in (place, *containing(place)) if place else ():
            told = places.setdefault(whole, set())
            if len(told) < _FREQUENT:
                told.add(number)
    return Sentences(_holding(article), names, places)


def _holding(article: Text) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    keys = article.view(stems)
    numbers = compress(article.view(sentences_of), keys)
    for key, number in zip(filter(None, keys), numbers, strict=True):
        held = found.get(key)
        if held is None:
            found[key] = [number]
        elif held[-1] != number and len(held) < _FREQUENT:
            held.append(number)
    return found


def mentioned(name: Name, index: Sentences) -> set[int]:
    """The sentences that have the name: for a person the surname, else all its words."""
    words = (name.surname.split()[-1],) if name.surname else name.body
    found: set[int] | None = None
    for word in words:
        held = set(index.holding.get(stem(word), ()))
        found = held if found is None else found & held
    return found or set()


def content_of(text: Text, span: Span, own: Set[str]) -> set[str]:
    """The stems of what its sentence tells around a span, up to `_WINDOW` tokens off."""
    first, stop = text.token_range(text.sentence_index(span.start))
    at = text.token_index(span.start)
    found = set(text.view(stems)[max(first, at - _WINDOW) : min(stop, at + _WINDOW)])
    found -= own
    found.discard("")
    return found


def stems(text: Text) -> list[str]:
    """The stem of each token, "" for a function word or a mark."""
    return list(map(_KEYS.__getitem__, text.view(lowers)))


def _key(word: str) -> str:
    return stem(plain(word)) if word[0].isalnum() and word not in FUNCTION else ""


_KEYS = Table(_key, 40_000)
# stems of a value, which is judged by its own kind: "jailed for five years" may be right of nobody
VALUES = {
    stem(word)
    for word in (
        *UNITS,
        *TENS,
        *"hundred thousand million billion trillion percent".split(),
        *"second minute hour day week month year decade century".split(),
    )
}
