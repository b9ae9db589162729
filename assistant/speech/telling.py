"""The words of a text that tell something: no function words, no marks."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.memo import Table
from assistant.text import Token

__all__ = ["telling", "tells"]


def tells(token: Token) -> bool:
    """The token is a word of content."""
    return _TELLING[token.lower]


def telling(tokens: Iterable[Token]) -> list[Token]:
    """The words of content among the tokens."""
    return [token for token in tokens if _TELLING[token[3]]]


def _tells(word: str) -> bool:
    return len(word) > 1 and word[0].isalnum() and word not in FUNCTION_WORDS


_TELLING = Table(_tells, 20_000)
