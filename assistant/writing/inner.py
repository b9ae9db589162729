"""Whom and what a relative clause within a sentence tells of: it is a statement of its own."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.grammar import (
    ARTICLES,
    AUXILIARIES,
    MODALS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from assistant.lexicon.leaving import NEGATIONS
from assistant.lexicon.verbs import BASE
from assistant.writing.clause import Word
from assistant.writing.grammar import finite, is_finite

__all__ = ["described", "own_end", "relative_end", "whom"]

_HOW = frozenset("way manner fashion time place moment point extent degree".split())


def described(words: Sequence[Word], at: int) -> int | None:
    """Where the noun phrase begins that "that" or "which" at ``at`` says more of: "in response
    to *a rocket attack* that killed two"."""
    if words[at].lower not in ("that", "which") or not is_finite(words, at + 1):
        return None
    if _supposed(words[:at]):
        # "can form a cabinet that serves all": there is none yet
        return None
    if words[at + 1].lower in AUXILIARIES or words[at - 1].mark:
        return None
    if words[at - 1].lower in _HOW:
        # "in a way that protects jobs"
        return None
    for start in range(at - 2, max(-1, at - 7), -1):
        word = words[start]
        if word.mark or is_finite(words, start) or word.lower in RELATIVES | SUBORDINATORS:
            return None
        if word.lower in ("a", "an"):
            return start
    return None


def own_end(words: Sequence[Word], start: int, at: int) -> int:
    """Where the clause of "that" at ``at`` ends: "a group that keeps its donors secret *is*
    suing" has the verb of the sentence behind it."""
    first = max((i for i in range(start) if words[i].mark), default=0)
    if finite(words, first + 1, start) is not None:
        return len(words)
    for index in range(at + 2, len(words)):
        if words[index].mark or words[index].lower in SUBORDINATORS | RELATIVES | {"that", "and"}:
            break
        if is_finite(words, index):
            return index
    return len(words)


def _supposed(words: Sequence[Word]) -> bool:
    """Do the words deny or suppose what they lead to, or tell what somebody wants?"""
    for at, word in enumerate(words):
        if word.lower in MODALS | NEGATIONS | {"if", "whether", "unless"}:
            return True
        if word.lower == "to" and at + 1 < len(words) and words[at + 1].lower in BASE:
            return True
    return False


def whom(words: Sequence[Word], at: int) -> Sequence[Word]:
    """The name that "who" at ``at`` tells of: "comments by *Ida Lima*, the mayor, *who*"; nothing
    where that is not sure."""
    if words[at].lower != "who" or words[at - 1].text != "," or not is_finite(words, at + 1):
        return ()
    end = at - 1
    asides = [
        i
        for i in range(max(1, end - 12), end - 1)
        if words[i].text == "," and words[i + 1].lower in ARTICLES
    ]
    if asides:
        # "Rui Lima, the brother of Ida Brandt, who": which of the two
        if finite(words, asides[-1], end) is not None or words[end - 2].text[0].isupper():
            return ()
        end = asides[-1]
    start = end
    while start > 0 and words[start - 1].text[0].isupper() and not words[start - 1].mark:
        start -= 1
    if start and words[start - 1].lower in PREPOSITIONS - {"by"}:
        # "the sister of Ida Brandt, who"
        return ()
    # one name of two words or more: "Lima, who" may be a city's
    return words[start:end] if 2 <= end - start <= 4 else ()


def relative_end(words: Sequence[Word], at: int) -> int:
    """The comma that closes the clause of "who" at ``at``, or the end."""
    return next((i for i in range(at + 1, len(words)) if words[i].text == ","), len(words))
