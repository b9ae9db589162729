"""What a verb before a cut needs, though other words stand between: "describes the acts *in Oslo
as*", "leaves the bank *in debt*", "asks the mayor *in a letter whether*"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.calendar_words import MONTHS
from assistant.lexicon.complements import (
    ASKING_WHAT,
    IN_A_STATE,
    LATER,
    LEAVING,
    SETTING_TO,
    TO_KNOW,
)
from assistant.lexicon.cutting import JOINING, SPENDING, TIMES
from assistant.lexicon.grammar import DETERMINERS, PREPOSITIONS, RELATIVES, WEEKDAYS
from assistant.lexicon.leaving import NEARLY
from assistant.lexicon.verbs import BASE
from assistant.writing.clause import Word
from assistant.writing.grammar import is_finite

__all__ = ["lacks_complement"]

# words between a verb and what it needs
_FAR = 14
_QUOTES = frozenset("\"'“”‘’")


def lacks_complement(words: Sequence[Word], at: int, verb: int) -> bool:
    """Does a verb before ``at`` need what stands there or after it?"""
    return (
        _later(words, at, verb)
        or _left(words, at)
        or _spent(words, at)
        or _to_do(words, at)
        or _object(words, at)
    )


def _later(words: Sequence[Word], at: int, verb: int) -> bool:
    """ "Describes the acts *in Oslo as*", "assures them *that*": the word that leads to the rest
    is still to come."""
    for index in range(at - 1, max(0, verb - 1), -1):
        word = words[index]
        if word.mark and word.text not in _QUOTES:
            return False
        leads = LATER.get(word.lower)
        if leads is None:
            if index < at - 1 and is_finite(words, index) and word.lower not in ASKING_WHAT:
                return False
            continue
        if any(words[i].lower in leads for i in range(index + 1, at)):
            return False
        return _comes(words, at, leads)
    return False


def _comes(words: Sequence[Word], at: int, leads: frozenset[str]) -> bool:
    for index in range(at, min(len(words) - 1, at + _FAR)):
        word, after = words[index], words[index + 1]
        if word.lower in leads:
            return word.lower != "to" or after.lower in BASE
        if (word.mark and word.text not in _QUOTES) or word.lower in RELATIVES | JOINING:
            return False
        if is_finite(words, index):
            return False
    return False


def _left(words: Sequence[Word], at: int) -> bool:
    """ "Leaves the bank *in debt*", "find themselves *on* the list"; "leaves Oslo *in May*"."""
    word = words[at]
    if word.lower not in IN_A_STATE or at + 1 >= len(words):
        return False
    after = words[at + 1]
    timed = after.lower in MONTHS or after.lower in WEEKDAYS or after.lower in TIMES
    if after.lower in ("the", "his", "her", "their", "its") or not after.text[0].islower():
        return False
    for index in range(at - 1, max(0, at - _FAR), -1):
        lower = words[index].lower
        if lower in LEAVING:
            return (index < at - 1 or lower == "themselves") and not timed
        if words[index].mark or lower in PREPOSITIONS - {"of"} or is_finite(words, index):
            return False
    return False


def _spent(words: Sequence[Word], at: int) -> bool:
    """ "Will spend a year *behind bars*": how long, and not where."""
    if words[at - 1].lower not in TIMES or words[at].lower not in PREPOSITIONS:
        return False
    return any(word.lower in SPENDING for word in words[max(0, at - 6) : at - 1])


def _to_do(words: Sequence[Word], at: int) -> bool:
    """ "Makes it simple *to build*", "calls for the bank *to* close", "takes a day for them *to*
    heal"."""
    if words[at].lower != "to" or at + 1 >= len(words) or words[at + 1].lower not in BASE:
        return False
    for index in range(at - 1, max(1, at - _FAR), -1):
        lower = words[index].lower
        if words[index].mark or lower in RELATIVES:
            return False
        if lower == "it" and words[index - 1].lower in ("make", "makes", "made", "making"):
            return True
        if lower == "for" and words[index - 1].lower in SETTING_TO:
            return True
        if lower in PREPOSITIONS - {"of", "for"}:
            return False
    return False


def _object(words: Sequence[Word], at: int) -> bool:
    """ "Killed two and injured *over 90*", "make them reveal *who*", "ranges from five": what."""
    last, before, word = words[at - 1], words[at - 2].lower, words[at]
    after = words[at + 1] if at + 1 < len(words) else word
    if last.lower in TO_KNOW and word.lower in ASKING_WHAT:
        return True
    done = last.lower.endswith("ed") and before in JOINING
    if done and (word.lower in DETERMINERS or (word.lower in NEARLY and after.text[0].isdigit())):
        return True
    if any(one.lower == "same" for one in words[max(0, at - 3) : at]):
        return word.lower in ("as", "that")
    if before == "in" and last.lower in ("part", "time", "line"):
        return word.lower in ("because", "for", "due", "with")
    return False
