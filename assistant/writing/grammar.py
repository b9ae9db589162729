"""Guesses about the grammar of a sentence from its words: verbs, speakers, days.

No parser: the guesses lean on closed classes and on counts (`assistant.lexicon.verbs`), and
where they are in doubt they say no, so that the caller leaves the sentence as it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.grammar import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
)
from assistant.lexicon.verbs import BASE, FINITE
from assistant.writing.clause import Word

__all__ = ["finite", "is_finite", "main_verb", "opens_clause", "saying"]

_PLURAL_SUBJECTS = frozenset("they we who people police officials you i women men".split())
_NOT_BEFORE = (DETERMINERS | PREPOSITIONS | {"be", "been", "being", "not"}) - {"that"}


def is_finite(words: Sequence[Word], at: int) -> bool:
    """Does a verb with a tense stand at ``at``? False where it may as well be a noun, or the
    participle of "a man accused of"."""
    word = words[at]
    if word.mark or not word.text[0].islower():
        return False
    before = words[at - 1] if at else None
    if word.lower in AUXILIARIES:
        return word.lower not in ("be", "been", "being", "having")
    if before is None or before.lower in _NOT_BEFORE:
        return False
    if before.lower.endswith(("'s", "s'")):
        return False
    if word.lower in FINITE:
        after = words[at + 1].lower if at + 1 < len(words) else ""
        return not (after in ("by", "of") and word.lower.endswith(("ed", "en")))
    return word.lower in BASE and (
        before.lower in _PLURAL_SUBJECTS
        or (before.lower.endswith("s") and not before.lower.endswith(("ss", "us", "'s")))
    )


def finite(words: Sequence[Word], start: int = 0, end: int | None = None) -> int | None:
    """Index of the first finite verb in ``[start, end)``."""
    for at in range(start, len(words) if end is None else end):
        if is_finite(words, at):
            return at
    return None


def main_verb(words: Sequence[Word]) -> int | None:
    """Index of the finite verb of the sentence itself: each relative pronoun before it has
    taken one verb for its own clause."""
    owed = 0
    at = 0
    while at < len(words):
        word = words[at]
        if word.lower in RELATIVES or (word.lower == "that" and at and not words[at - 1].mark):
            owed += 1
        elif is_finite(words, at):
            if not owed:
                return at
            owed -= 1
            # "had been seen" is one verb
            while at + 1 < len(words) and (
                words[at].lower in AUXILIARIES or words[at].lower in ("not", "also")
            ):
                at += 1
        at += 1
    return None


def opens_clause(words: Sequence[Word], at: int) -> bool:
    """Could a subject begin here: a determiner, a name, a number, a plural noun, and a finite
    verb after it before the next comma?"""
    if at >= len(words) or words[at].mark:
        return False
    word = words[at]
    nounish = (
        word.lower in DETERMINERS
        or word.text[0].isupper()
        or word.text[0].isdigit()
        or (word.lower.endswith("s") and word.lower not in PREPOSITIONS and len(word.lower) > 3)
    )
    if not nounish or word.lower in RELATIVES:
        return False
    for index in range(at, min(len(words), at + 14)):
        if words[index].mark and words[index].text in ",;:":
            return False
        if index > at and is_finite(words, index):
            return True
    return False


def saying(words: Sequence[Word], start: int, end: int) -> int | None:
    """Index of the first verb of saying in ``[start, end)``."""
    for at in range(start, end):
        if words[at].lower in SAYING and words[at].text[0].islower():
            return at
    return None
