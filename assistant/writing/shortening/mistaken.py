"""Whether the verb that a cut sentence would have is its own: "a father *dragged off* by a bear
has said", "an index, which *excludes* food, fell"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.cutting import JOINING
from assistant.lexicon.grammar import RELATIVES, SAYING, SUBORDINATORS
from assistant.lexicon.leaving import PRONOUNS
from assistant.writing.clause import Word
from assistant.writing.grammar import complement, finite, is_finite
from assistant.writing.shapes import done

__all__ = ["mistaken"]

_TENSED = frozenset("is are was were has have had will would can could may might".split())
_OPENING = (RELATIVES | SUBORDINATORS | PRONOUNS | {"that", "what", "how", "why", "if"}) - {
    "with",
    "despite",
    "amid",
    "following",
    "including",
    "before",
    "after",
    "since",
}
_FAR = 30


def mistaken(words: Sequence[Word], at: int, verb: int) -> bool:
    """Does the verb of the sentence stand at ``at`` or after it, and that at ``verb`` belong to a
    part of its subject?"""
    return _participle(words, at, verb) or _aside(words, verb) or _said_of(words, verb)


def _participle(words: Sequence[Word], at: int, verb: int) -> bool:
    """ "The father of a boy *dragged off* by a bear has said"."""
    lower = words[verb].lower
    if not done(lower) or lower in SAYING or complement(words, verb) is not None:
        return False
    if any(words[i].lower in RELATIVES | {"that"} or words[i].mark for i in range(verb)):
        return False
    for index in range(verb + 1, min(len(words) - 1, verb + _FAR)):
        word, after = words[index], words[index + 1].lower
        if word.mark or (word.lower in _OPENING and after != "of"):
            return False
        if word.lower in JOINING and not after.endswith("ed"):
            return False
        if word.lower in ("after", "before", "since") or is_finite(words, index):
            return index >= at and word.lower in _TENSED
    return False


def _aside(words: Sequence[Word], verb: int) -> bool:
    """ "An index, which includes oil but *excludes* food": no comma has closed it."""
    for index in range(2, verb):
        if words[index].lower in RELATIVES and words[index - 1].text == ",":
            if finite(words, 1, index) is not None:
                return False
            return not any(words[i].text == "," for i in range(index + 1, verb))
    return False


def _said_of(words: Sequence[Word], verb: int) -> bool:
    """ "The driver who police say *hit* a wall"."""
    for index in range(1, verb - 1):
        if words[index].lower in RELATIVES | {"that"} and not words[index - 1].mark:
            before = words[verb - 1]
            said = before.lower in SAYING and is_finite(words, verb - 1) and verb - index < 6
            return said and finite(words, 1, verb - 1) is None
    return False
