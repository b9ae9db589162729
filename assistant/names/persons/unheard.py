"""A title or an office that the article gives nobody, in no form of its words."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.lexicon.titles import SHORT, TITLES
from assistant.names.register import register
from assistant.text import Text

__all__ = ["LOOSE", "any_form", "unheard_of"]

# said of many, or said for short of another title
LOOSE = frozenset(
    "boss chief leader head agent doctor star legend staff general officer judge crown".split()
)
_SAME = 5


def any_form(word: str, words: set[str]) -> bool:
    """Whether the article has a word of a title, or a short or longer form of it."""
    if word in words or f"{word}s" in words:
        return True
    if any(word in long.split() for short, long in SHORT.items() if short in words):
        return True
    return any(other.startswith(word[:_SAME]) for other in words)


def unheard_of(words: Iterable[str], article: Text) -> str | None:
    """A title among the words of an office that the article gives nobody, in no form."""
    known = {*register(article).words}
    titles = sorted(word for word in words if word in TITLES and word not in LOOSE)
    return next((word for word in titles if not any_form(word, known)), None)
