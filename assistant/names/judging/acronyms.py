"""Acronyms whose words the article has in a row: "KUWTK" for Keeping Up With the Kardashians."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.text import Span, Text, Token

__all__ = ["spelt_out"]


@dataclass(frozen=True, slots=True)
class Initials:
    """``letters``: the first letter of every word, in lower case; ``starts`` and ``ends`` of
    the words; ``raised``: whether they have capitals."""

    letters: str
    starts: list[int]
    ends: list[int]
    raised: list[bool]


def spelt_out(key: str, article: Text) -> Span | None:
    """Where the article has words, most of them in capitals, that begin with these letters."""
    readings = (_initials, _telling_initials, _shortened_initials)
    return next((span for read in readings if (span := _found(key, article.view(read)))), None)


def _found(key: str, initials: Initials) -> Span | None:
    at = initials.letters.find(key)
    tries = 0
    while at >= 0 and tries < _TRIES:
        last = at + len(key) - 1
        raised = initials.raised[at : last + 1]
        # three letters stand in a row by chance, and only with capitals for a name
        least = len(key) if len(key) <= _FEW else len(key) // 2 + 1
        if raised[0] and raised[-1] and sum(raised) >= least:
            return Span(initials.starts[at], initials.ends[last])
        at = initials.letters.find(key, at + 1)
        tries += 1
    return None


# places looked at for one acronym; letters of a short one
_TRIES, _FEW = 50, 3


def _initials(article: Text) -> Initials:
    return _of([t for t in article.tokens if t.text[0].isalpha()])


def _telling_initials(article: Text) -> Initials:
    """Without "of", "the" and the like, which most acronyms leave out."""
    tokens = [t for t in article.tokens if t.text[0].isalpha()]
    return _of([t for t in tokens if t.lower not in FUNCTION_WORDS])


def _shortened_initials(article: Text) -> Initials:
    """With each letter of what is itself short for several words: the US of USAID."""
    tokens = [t for t in article.tokens if t.text[0].isalpha() and t.lower not in FUNCTION_WORDS]
    return _of(
        [
            Token(t.start, t.end, letter, letter.lower())
            for t in tokens
            for letter in (_letters(t.text) or t.text[0])
        ]
    )


def _letters(word: str) -> str:
    """US of "US" and of "U.S."; nothing of a longer word or of one in small letters."""
    letters = word.replace(".", "")
    return letters if letters.isalpha() and letters.isupper() and len(letters) <= _FEW else ""


def _of(tokens: list[Token]) -> Initials:
    return Initials(
        "".join(t.lower[0] for t in tokens),
        [t.start for t in tokens],
        [t.end for t in tokens],
        [t.text[0].isupper() for t in tokens],
    )
