"""Deeds told by a noun: "Lee's killing of Roe", "a 3-1 win over Derby", "Roe's arrest by police".

Read as `assistant.deeds.clause` reads a verb: who does it owns the noun, stands behind "by", or is
the subject of the verb that a contest's result is the object of; to whom it is done stands behind
the noun's own preposition, or owns it before "by".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.context import word_index
from assistant.deeds.clause import Deed, subject_of
from assistant.deeds.sides import Names, Party, beginning_at
from assistant.deeds.verbs import base_of
from assistant.lexicon.acting import ACTS, FILING, OTHER_THINGS, RESULTS, SCORED
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.grammar import DETERMINERS, POSSESSIVES, RELATIVES
from assistant.text import Text, Token

__all__ = ["noun_deeds", "nouns_in"]

# words between a noun and who owns it or the verb before it, and between it and "by"
_BEFORE, _BY = 6, 8
_NONE: frozenset[str] = frozenset()
_NOBODY: tuple[Party, ...] = ()
_MARKS = frozenset(',;.:!?()"“”—–')


def nouns_in(text: Text, verb: str) -> Iterator[int]:
    """The tokens that may tell the deed of ``verb``, a base, by a noun."""
    index = text.view(word_index)
    for noun, (base, *_) in ACTS.items():
        if base == verb:
            for form in (noun, f"{noun}s"):
                for at in index.get(form, ()):
                    if noun not in OTHER_THINGS or _is_suit(text.tokens, at):
                        yield at


def _is_suit(tokens: Sequence[Token], at: int) -> bool:
    """ "A case against", "a complaint filed by"."""
    return any(t.lower == "against" or base_of(t.lower) in FILING for t in tokens[at + 1 : at + 2])


def noun_deeds(text: Text, at: int, names: Names, low: int, high: int) -> list[Deed]:
    """The deed that the noun ``at`` tells, if it is one and has a side that is known."""
    tokens = text.tokens
    act = ACTS.get(tokens[at].lower) or ACTS.get(tokens[at].lower.removesuffix("s"))
    if act is None or at + 1 >= high:
        return []
    verb, leading, turned = act
    if verb == "sue":
        return _suits(text, at, names, low, high)
    follow = tokens[at + 1].lower
    owner = _owner(text, at, names, low, SCORED if turned or verb in RESULTS else _NONE)
    if follow == "by":
        who, whom = beginning_at(tokens, at + 2, names, high), owner
    elif follow in leading:
        whom = beginning_at(tokens, at + 2, names, high)
        who = owner or _agent(tokens, at + 2, names, high)
        if turned and follow != "of":
            who, whom = whom, owner
    else:
        return []
    return [Deed(who, (verb, ""), whom, at)] if who or whom else []


def _suits(text: Text, at: int, names: Names, low: int, high: int) -> list[Deed]:
    """ "Lee's lawsuit against Roe", "Lee filed a case against Roe", "a suit brought by Lee"."""
    tokens = text.tokens
    owner = _owner(text, at, names, low, FILING)
    filed = base_of(tokens[at + 1].lower) in FILING
    other = tokens[at].lower in OTHER_THINGS or tokens[at].lower[:-1] in OTHER_THINGS
    if other and not (owner or filed):
        return []
    who, whom = owner, _NOBODY
    for i in range(at + 1, min(high, at + _BY)):
        word = tokens[i].lower
        if word in RELATIVES or word == "that" or tokens[i].text in _MARKS:
            break
        if word == "against":
            whom = whom or beginning_at(tokens, i + 1, names, high)
        elif word == "by":
            who = who or beginning_at(tokens, i + 1, names, high)
    return [Deed(who, ("sue", ""), whom, at)] if who or whom else []


def _owner(
    text: Text, at: int, names: Names, low: int, verbs: frozenset[str]
) -> tuple[Party, ...]:
    """Whose the noun is: "Lee's brutal killing"; with ``verbs`` too: "Leeds secured a 2-1 win"."""
    tokens = text.tokens
    for i in range(at - 1, max(low, at - _BEFORE) - 1, -1):
        token = tokens[i]
        if token.text in POSSESSIVES:
            held = names[1].get(i - 1)
            return (Party(held[0], ""),) if held is not None else ()
        if base_of(token.lower) in verbs and token.text.islower():
            return subject_of(text, i, names, low)
        small = token.text.islower() and token.lower not in FUNCTION_WORDS
        if not small and token.lower not in DETERMINERS and not _is_score(token):
            return ()
    return ()


def _is_score(token: Token) -> bool:
    return token.text[0].isdigit() or token.text in "-–"


def _agent(tokens: Sequence[Token], at: int, names: Names, high: int) -> tuple[Party, ...]:
    """Who did it, behind "by": "the killing of Roe by Lee"."""
    for i in range(at, min(high, at + _BY)):
        if tokens[i].lower == "by":
            return beginning_at(tokens, i + 1, names, high)
        if tokens[i].text in _MARKS:
            break
    return ()
