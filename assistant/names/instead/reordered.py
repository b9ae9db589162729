"""Two names in the other order that say the same: lists, and appositions."""

from __future__ import annotations

from assistant.lexicon.words import FUNCTION
from assistant.names.casing import plain
from assistant.names.names import Name
from assistant.names.register import Register
from assistant.text import Span, Text

__all__ = ["reordered"]

# characters between two names of one apposition
_REACH = 80


def reordered(name: Name, other: Span, draft: Text, book: Register) -> bool:
    """Whether the draft's ``name`` and the article's ``other`` only change places."""
    return _side_by_side(name, book.article[other], draft) or _apposed(name, other, draft, book)


def _side_by_side(name: Name, other: str, draft: Text) -> bool:
    """ "Lee and Roe" for "Roe and Lee": two of a list may change places."""
    before = draft.raw[max(0, name.span.start - len(other) - 6) : name.span.start]
    after = draft.raw[name.span.end : name.span.end + len(other) + 6]
    return any(
        before.endswith(f"{other}{link}") or after.startswith(f"{link}{other}")
        for link in (" and ", ", ", " & ", " or ", ", and ")
    )


def _apposed(name: Name, other: Span, draft: Text, book: Register) -> bool:
    """ "Ann Marsh, chief executive of Delta Foods" for "Delta Foods chief executive Ann Marsh":
    the same words stand between the two, and a comma tells that they say who it is."""
    article, raw = book.article, draft.raw
    if not raw.startswith(", ", name.span.end):
        return False
    there = raw.find(article[other], name.span.end, name.span.end + _REACH)
    if there < 0:
        return False
    said = _content(draft, Span(name.span.end, there))
    for mention in book.by_word.get(name.words[-1], ()):
        # a title before the name belongs to the name's own span
        start = mention.span.start if mention.title is None else mention.title.end
        if 0 <= start - other.end <= _REACH:
            return bool(said) and said == _content(article, Span(other.end, start))
    return False


def _content(text: Text, span: Span) -> set[str]:
    found = {plain(token.lower) for token in text.tokens_in(span) if token.text[0].isalnum()}
    return found - FUNCTION
