"""What is said of the things that a number counts: were they stolen, found, or are they missing?

The verb that stands right behind the noun ("nine paintings found", "the seven that were
found") or right before the number ("stole nine paintings"). It tells apart two numbers of one
noun that no role does.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.context import concept
from assistant.counts.asides import past_aside
from assistant.counts.governing import role_of
from assistant.counts.places import Place
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.roles import CLAUSE_ENDS, OBJECT_ENDS, QUALIFYING
from assistant.lexicon.verbs import BASE, FINITE
from assistant.text import Token

__all__ = ["acts"]

_NONE: frozenset[str] = frozenset()
# between a noun and its verb, and words that are themselves verbs and say too little
_PASSED = frozenset(
    "is are was were be been being has have had having also now still then to get gets got not"
    " will would could should may might must can who that which all both yet already were"
    " do does did make makes made go goes went come comes came say says said"
    " involved concerned become becomes became remain remains remained".split()
)
_TAKING = frozenset("take takes took taken found".split())
_AHEAD = 7


def acts(tokens: Sequence[Token], place: Place) -> frozenset[str]:
    """The stems of the verbs that govern what is counted, alike ones as one; none for most."""
    whole = place.first > 1 and tokens[place.first - 1].lower == "of" and place.noun.lemma
    if place.number.ordinal or place.noun.joined or whole:
        return _NONE  # of "seven of nine stolen paintings found" the seven are
    found = {_after(tokens, place), _before(tokens, place)} - {""}
    return frozenset(found)


def _after(tokens: Sequence[Token], place: Place) -> str:
    at, end = place.end, min(place.high, place.end + _AHEAD)
    while at < end:
        word = tokens[at].lower
        if word == ",":
            at = past_aside(tokens, at, place.high)
            if at < 0:
                return ""
            end = min(place.high, at + _AHEAD)
            continue
        if word in _PASSED or word.endswith("ly"):
            at += 1
            continue
        if word in CLAUSE_ENDS or word in OBJECT_ENDS or word[0].isdigit():
            return ""
        return concept(word) if _is_verb(tokens[at]) else ""
    return ""


def _before(tokens: Sequence[Token], place: Place) -> str:
    at = place.first - 1
    while at >= place.low and tokens[at].lower in QUALIFYING and tokens[at].lower != "to":
        at -= 1
    if at < place.low:
        return ""
    token = tokens[at]
    return concept(token.lower) if token.lower not in _PASSED and _is_verb(token) else ""


def _is_verb(token: Token) -> bool:
    word = token.lower
    if word in _TAKING:
        return True
    if word in FUNCTION_WORDS or not word[0].isalpha():
        return False
    return (
        word in FINITE
        or word in BASE
        or (word[-1] == "s" and word[:-1] in BASE)
        or word.endswith(("ed", "ing"))
        or bool(role_of(token))
    )
