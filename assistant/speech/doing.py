"""Whether a word of a sentence tells an act that breaks the law with its doer, by grammar.

"Killed his wife", "was killed by her husband", "committed fraud" and "killer Brodie" do; "the
killing of", "was killed", "a stolen car" and "man shot in Lindow" do not.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.acts import DEEDS
from assistant.lexicon.calendar_words import WEEKDAYS
from assistant.lexicon.grammar import DETERMINERS, PREPOSITIONS, SUBORDINATORS
from assistant.lexicon.hedge_words import DOUBTS
from assistant.lexicon.tenses import PASTS, PERFECTS
from assistant.speech.acts import COMMITTING, DONE_BY, MAY_TELL, NAMED, TOLD
from assistant.text import Token

__all__ = ["act_told", "acts_told", "of_victim"]

# words after a passive among which its doer stands: "was killed on Monday by"
_BY = 5
# words between "committed" and the act's name
_COMMITTED = 5
_ENDS = frozenset(",;:.–—")
# these acts are done to somebody: without an object, it is the victim that is named
_OF_SOMEBODY = frozenset(["kill", "hurt"])
_TAKEN = frozenset(["deal"])
_NONE: frozenset[str] = frozenset()
_BE = frozenset("is are was were be been being get gets got getting".split())
_HAVE = frozenset("has have had having".split())
# an active "-ing" follows one of these: "after killing his wife"
_LEADS = SUBORDINATORS | frozenset([",", "and", "by", "for", "of", "when", "then"])
_REFLEXIVE = frozenset("himself herself themselves itself dead".split())
_NO_OBJECT = PREPOSITIONS | SUBORDINATORS | WEEKDAYS.keys() | _REFLEXIVE | {"and", "or"}
_PARTICLES = frozenset(["down", "up"])


def acts_told(tokens: Sequence[Token]) -> list[int]:
    """The indices of the words that `act_told` tells an act of."""
    spots = [at for at, token in enumerate(tokens) if MAY_TELL[token[3]]]
    return [at for at in spots if act_told(tokens, at)]


def act_told(tokens: Sequence[Token], at: int) -> frozenset[str]:
    """What act the word at ``at`` says that somebody did, if any."""
    word = tokens[at].lower
    if families := TOLD[word]:
        return families if _done(tokens, at) else _NONE
    if (families := DONE_BY[word]) and _called(tokens, at):
        return families
    if word in COMMITTING:
        for token in tokens[at + 1 : at + 2 + _COMMITTED]:
            if token.lower in PREPOSITIONS | DOUBTS or token.text in _ENDS:
                break
            if token.lower in PERFECTS or token.lower.endswith("ed"):
                continue  # "took a stolen car"
            families = DEEDS.get(token.lower) or NAMED[token.lower]
            if families - _TAKEN:  # "takes drugs" is no deal in them
                return families
    return _NONE


def _called(tokens: Sequence[Token], at: int) -> bool:
    """The doer's name stands there: "killer Brodie", "Brodie is a thief"."""
    if at + 1 < len(tokens) and tokens[at + 1].text[0].isupper():
        return True
    return at > 1 and tokens[at - 1].lower in DETERMINERS and tokens[at - 2].lower in ("is", "was")


def _done(tokens: Sequence[Token], at: int) -> bool:
    """The verb has its doer: it is active with an object, or passive with "by"."""
    word = tokens[at].lower
    before = tokens[at - 1].lower if at else ""
    if at + 1 == len(tokens):
        return False
    if before in _BE:
        return not _suffered(tokens, at)
    if word.endswith("ing"):
        # "the killing of", "a shooting": named, not told
        if before not in _LEADS:
            return False
    elif (
        before in DETERMINERS
        or before in PREPOSITIONS
        or _describes(tokens, at)
        or not (word.endswith(("ed", "s")) or word in PASTS or word in PERFECTS)
    ):
        return False
    return _has_object(tokens, at)


def _has_object(tokens: Sequence[Token], at: int) -> bool:
    """What can be the verb's object follows it."""
    behind = tokens[at + 1 : at + 3]
    if len(behind) > 1 and behind[0].lower in _PARTICLES:
        behind = behind[1:]
    if not behind or behind[0].lower in _NO_OBJECT:
        return False
    return behind[0].text[0].isalnum() or behind[0].text[0] in "$£€“‘"


def _describes(tokens: Sequence[Token], at: int) -> bool:
    """ "A stolen car"."""
    word = tokens[at].lower
    before = tokens[at - 1].lower if at else ""
    return word in PERFECTS and word not in PASTS and before not in _HAVE | _BE


def _suffered(tokens: Sequence[Token], at: int) -> bool:
    """The verb is passive, without "by"."""
    return (
        at > 0
        and tokens[at - 1].lower in _BE
        and not any(token.lower == "by" for token in tokens[at + 1 : at + 1 + _BY])
    )


def of_victim(tokens: Sequence[Token], at: int) -> bool:
    """The verb at ``at`` is told of the victim alone: "was murdered", "stolen car", "man shot
    in Lindow"."""
    return (
        _suffered(tokens, at)
        or _describes(tokens, at)
        or (bool(TOLD[tokens[at].lower] & _OF_SOMEBODY) and not _has_object(tokens, at))
    )
