"""What somebody says past the words that name the speaker: "We stay," Lee said, "and we build".

A draft may quote it as one: “We stay and we build”.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from assistant.lexicon.speech import SAYING
from assistant.names.people import same_person
from assistant.speech.alignment import spoken_words
from assistant.speech.quotes import Quote, quotes
from assistant.speech.speakers import speaker
from assistant.text import Span, Text

__all__ = ["said_across"]

# words that are looked for, at least; code points between two parts; parts that meet in the same
# two words
_FEWEST, _BETWEEN, _MOST = 3, 80, 20


class _Parts(NamedTuple):
    """The words of two parts, and where the first stands."""

    ahead: list[str]
    behind: list[str]
    span: Span


def said_across(words: list[str], article: Text) -> Span | None:
    """Where the first part of such words stands, or None."""
    known = article.view(_parts) if len(words) >= _FEWEST else {}
    for number, meeting in enumerate(pairwise(words), 1):
        for parts in known.get(meeting, ())[:_MOST]:
            rest = words[number:]
            if parts.ahead[-number:] == words[:number] and parts.behind[: len(rest)] == rest:
                return parts.span
    return None


def _parts(article: Text) -> dict[tuple[str, str], list[_Parts]]:
    """By the last word of the first and the first word of the second."""
    found: dict[tuple[str, str], list[_Parts]] = {}
    for one, other in pairwise(quote for quote in quotes(article) if quote.double):
        if not _goes_on(one, other, article):
            continue
        ahead, behind = (spoken_words(article.tokens_in(part.inner)) for part in (one, other))
        if ahead and behind:
            parts = _Parts(ahead, behind, one.inner)
            found.setdefault((ahead[-1], behind[0]), []).append(parts)
    return found


def _goes_on(one: Quote, other: Quote, article: Text) -> bool:
    """Nothing but a verb of saying and its speaker stands between the two."""
    if not 0 < other.span.start - one.span.end <= _BETWEEN:
        return False
    between = article.raw[one.span.end : other.span.start]
    told = article.tokens_in(Span(one.span.end, other.span.start))
    if "\n" in between or not any(token.lower in SAYING for token in told):
        return False
    before, behind = speaker(article, one, None), speaker(article, other, None)
    return same_person(before, behind) if before and behind else before is behind
