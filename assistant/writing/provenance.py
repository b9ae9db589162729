"""Where the words of a text that was not cut out of the article stand in it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from assistant.draft import Provenance
from assistant.lexicon.stopwords import STOPWORDS
from assistant.text import Text, fold

__all__ = ["align"]

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|\w+(?:['’.,:-]\w+)*")
# places tried for a word: a name in a long article stands in hundreds
_TRIES = 24


@dataclass(frozen=True, slots=True)
class _Words:
    spans: list[tuple[int, int]]
    folded: list[str]
    places: dict[str, list[int]]


def _read(text: Text) -> _Words:
    spans: list[tuple[int, int]] = []
    folded: list[str] = []
    places: dict[str, list[int]] = defaultdict(list)
    for match in _WORD.finditer(text.raw):
        word = fold(match.group())
        if len(places[word]) < _TRIES:
            places[word].append(len(spans))
        spans.append(match.span())
        folded.append(word)
    return _Words(spans, folded, dict(places))


def align(draft: str, article: Text) -> tuple[Provenance, ...]:
    """The longest runs of words that draft and article share, from left to right, one place a
    word. A run of nothing but function words is no provenance."""
    source = article.view(_read)
    matches = list(_WORD.finditer(draft))
    words = [fold(match.group()) for match in matches]
    found: list[Provenance] = []
    at = 0
    while at < len(words):
        start, length = _longest(words, at, source)
        run = words[at : at + length]
        if length and any(word not in STOPWORDS for word in run):
            for step in range(length):
                low, high = source.spans[start + step]
                place = matches[at + step].span()
                if place[1] - place[0] == high - low:
                    found.append(Provenance(*place, low, high))
        at += max(1, length)
    return tuple(found)


def _longest(words: list[str], at: int, source: _Words) -> tuple[int, int]:
    best, longest = 0, 0
    for start in source.places.get(words[at], ()):
        length = 1
        while (
            at + length < len(words)
            and start + length < len(source.folded)
            and words[at + length] == source.folded[start + length]
        ):
            length += 1
        if length > longest:
            best, longest = start, length
    return best, longest
