"""The words that give a number its role: the verb, adjective or noun that governs it.

Read in the clause alone, with a bounded look-ahead: "18 wounded", "14 people were killed", "killed
two troops", "injuries to 14", "the death toll rose to 45".
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.context import stem
from assistant.counts.asides import DASHES, past_aside, past_dashes
from assistant.counts.nouns import Noun
from assistant.lexicon.calendar_words import MONTH_WORDS
from assistant.lexicon.roles import (
    APART,
    AUXILIARIES,
    CLAUSE_ENDS,
    DOUBLE,
    OBJECT_ENDS,
    QUALIFYING,
    ROLES,
    TOLL_NOUNS,
)
from assistant.lexicon.verbs import FINITE
from assistant.text import Token

__all__ = [
    "NO_ROLE",
    "own_role",
    "role_after",
    "role_before",
    "role_noun",
    "role_of",
    "roles_clash",
    "word_before",
]

NO_ROLE: frozenset[str] = frozenset()
# words whose stem is that of a role word and that mean something else
_OTHER_SENSE = frozenset(
    "fire fires firing lived living live miss misses saving case free freely freedom"
    " releases axes lodge sacks sentences".split()
)


def _table() -> dict[str, frozenset[str]]:
    """Stem -> the roles it gives."""
    table: dict[str, frozenset[str]] = {}
    for role, members in ROLES.items():
        for member in members.split():
            table[stem(member)] = table.get(stem(member), NO_ROLE) | {role}
    return table | {word: frozenset(both) for word, both in DOUBLE.items()}


_ROLE_OF = _table()
# word -> its roles, filled as words are met
_MET: dict[str, frozenset[str]] = {"missing": frozenset(("missing",))}
_MOST_MET = 50_000
_HAVING = frozenset(("has", "have", "had"))
_LIFE_TAKING = frozenset("claimed claims claiming cost costing costs took taking takes".split())
# a verb followed by one of these has an object of its own
_OBJECT_STARTS = frozenset(
    "a an the one two three four five six seven eight nine ten dozens hundreds him her them his"
    " their more its several people civilians".split()
)
# before a participle: it speaks of what was done to the number, not of what the number did
_PASSIVE = AUXILIARIES - frozenset(
    "who that which have has had reportedly allegedly also then".split()
)
# "suffered serious brain injuries"
_SUFFERED = frozenset("suffered suffering suffer sustained brain serious minor".split())
_ON_THE_WAY = _SUFFERED | {"with"}
# taken to hospital: hurt
_TAKEN = frozenset("taken sent rushed transported airlifted brought treated admitted".split())
_HOSPITALS = frozenset("hospital hospitals clinic clinics injuries".split())
# what a toll does
_REACHES = frozenset(
    "to at is was hit hits reached reaches reach of stands stood topped tops rose rises climbs"
    " climbed passes passed past exceeds exceeded nears surpasses surpassed surpassing topping"
    " reaching exceeding rising".split()
)
_TOLL_REACH = 20
_AFTER_REACH = 14
_BEFORE_REACH = 9


def role_of(token: Token) -> frozenset[str]:
    """The roles that a word gives, none for most words."""
    word = token.lower
    roles = _MET.get(word)
    if roles is None:
        roles = NO_ROLE if word in _OTHER_SENSE else _ROLE_OF.get(stem(word), NO_ROLE)
        if len(_MET) < _MOST_MET:
            _MET[word] = roles
    return roles


def roles_clash(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sets of roles cannot hold of one number."""
    if not one or not other or one & other:
        return False
    return any(one & line and other & line for line in APART)


def role_noun(noun: Noun) -> frozenset[str]:
    """The roles that a noun for an event names: homicides, arrests."""
    return NO_ROLE if noun.group else _ROLE_OF.get(noun.lemma, NO_ROLE) - {"fired", "charged"}


def word_before(tokens: Sequence[Token], first: int) -> str:
    """The word before a number and its qualifiers: "claiming" of "claiming at least 40 lives"."""
    at = first - 1
    while at > max(0, first - _BEFORE_REACH) and _qualifying(tokens, at):
        at -= 1
    return tokens[max(0, at)].lower


def own_role(noun: Noun, before: str, one: bool) -> frozenset[str]:
    """The role that the thing counted is: 14 deaths, 20 injuries, five of the wounded.

    ``before``: the word before the number, for "claimed 14 lives". ``one``: the number is one,
    and "in one case" tells of no infection.
    """
    if one and noun.lemma == "cas":
        return NO_ROLE
    if noun.lemma == "liv":
        return frozenset(("killed",)) if before in _LIFE_TAKING else NO_ROLE
    return _ROLE_OF.get(noun.lemma, NO_ROLE) - {"fired", "charged"}


def role_after(tokens: Sequence[Token], at: int, high: int) -> frozenset[str]:
    """18 wounded; 14 people were killed; 100 troops with brain injuries."""
    end = min(high, at + _AFTER_REACH)
    apart = False  # past a preposition: only a passive still speaks of the number
    while at < end:
        token = tokens[at]
        word = token.lower
        if word == ",":
            at = past_aside(tokens, at, high)
            if at < 0:
                return NO_ROLE
            continue
        if word == "since" and tokens[at - 1].lower in _HAVING:
            at += 1  # "another has since died": no clause begins
            continue
        if word in DASHES and (past := past_dashes(tokens, at, high)):
            at, end = past, min(high, past + _AFTER_REACH)
            continue
        if word in CLAUSE_ENDS or (token.text[0].isdigit() and not apart):
            return NO_ROLE
        if word == "among" and (told := _among_those(tokens, at, high)):
            return told
        if word in _CONDITIONS and at + 1 < high and tokens[at + 1].lower == "condition":
            return frozenset(("wounded",))
        role = role_of(token)
        if role:
            # "14 people dead" but "18 rockets killed two": a thing kills, it is not killed
            before = tokens[at - 1].lower
            said = before in AUXILIARIES or before in _SUFFERED or word in ("died", "dead")
            if apart and not said:
                return NO_ROLE
            if _active(tokens, at, high):
                return NO_ROLE
            return role | _second(tokens, at, high)
        if word in _TAKEN and _HOSPITALS & {t.lower for t in tokens[at + 1 : at + 7]}:
            return frozenset(("wounded",))
        if word == "and" or word == "or":
            return NO_ROLE
        if word == "of" or (word in OBJECT_ENDS and word not in ("who", "that", "which", "with")):
            apart = True
        elif not (
            apart
            or word in AUXILIARIES
            or word.endswith("ly")
            or {word, tokens[at - 1].lower} & _ON_THE_WAY
        ):
            return NO_ROLE
        at += 1
    return NO_ROLE


_CONDITIONS = frozenset("critical serious grave stable".split())


def _among_those(tokens: Sequence[Token], at: int, high: int) -> frozenset[str]:
    """ "22 children were among the wounded", "among those killed"."""
    if at + 2 < high and tokens[at + 1].lower in ("the", "those"):
        return role_of(tokens[at + 2])
    return NO_ROLE


def _active(tokens: Sequence[Token], at: int, high: int) -> bool:
    """Whether the verb has an object of its own: "three gunmen killed 14"."""
    word = tokens[at].lower
    if word in ("died", "dead", "injuries", "wounds", "deaths"):
        return False
    if at and tokens[at - 1].lower in _PASSIVE:
        return False
    if word.endswith("ing") or word in ("kill", "kills", "wounds", "injures", "hits"):
        return True
    if not word.endswith(("ed", "hurt", "shot", "slain")):
        return False
    following = tokens[at + 1].lower if at + 1 < high else ""
    if following == "at":
        return at + 2 < high and tokens[at + 2].lower == "least"
    return following in _OBJECT_STARTS or following[:1].isdigit()


def _second(tokens: Sequence[Token], at: int, high: int) -> frozenset[str]:
    """The other role of "killed or wounded", "dead and injured"."""
    if at + 2 < high and tokens[at + 1].lower in ("or", "and"):
        past = at + 3 < high and (tokens[at + 3].text[0].isdigit())
        return NO_ROLE if past else role_of(tokens[at + 2])
    return NO_ROLE


def role_before(tokens: Sequence[Token], first: int, low: int) -> frozenset[str]:
    """killed two troops; killing at least 14; death toll rises to 45; injuries to 14 people"""
    at = first - 1
    end = max(low, first - _BEFORE_REACH)
    while at >= end and _qualifying(tokens, at):
        at -= 1
    linked = at < first - 1  # "to", "of", "at" may have been passed
    if _toll(tokens, at, first, low):
        return frozenset(("killed",))
    while at >= end:
        token = tokens[at]
        word = token.lower
        if word in CLAUSE_ENDS or word == "," or word in OBJECT_ENDS or word == "and":
            return NO_ROLE
        if token.text[0].isdigit():
            return NO_ROLE
        role = role_of(token)
        if role:
            if word == "lives":
                return NO_ROLE
            if at < first - 1 and not linked and word not in TOLL_NOUNS and not _verb(word):
                return NO_ROLE
            other = NO_ROLE
            joined = at - 2 >= low and tokens[at - 1].lower in ("and", "or")
            if joined and tokens[at - 2].lower != "lives":
                other = role_of(tokens[at - 2])
            return role | other
        if word in FINITE and word not in AUXILIARIES and word not in _REACHES:
            return NO_ROLE  # "who missed tests wins 100" counts no missing
        at -= 1
    return NO_ROLE


def _toll(tokens: Sequence[Token], at: int, first: int, low: int) -> bool:
    """The death toll in yesterday's tornado rose to 24; the toll now stands at 19."""
    if not ({t.lower for t in tokens[max(low, at) : first]} & _REACHES):
        return False
    parted = False
    for seek in range(at, max(low, at - _TOLL_REACH) - 1, -1):
        if tokens[seek].lower == "toll" and not parted:
            return True
        if tokens[seek].lower == "number" and _KILLED & {
            token.lower for token in tokens[seek + 1 : seek + 5]
        }:
            return True  # "the number of people killed has risen to 56"
        # the toll of "the May 13 fire" is no 13
        if tokens[seek].text[0].isdigit() and tokens[seek - 1].lower not in MONTH_WORDS:
            parted = True
    return False


_KILLED = frozenset("killed dead deaths died fatalities".split())


def _qualifying(tokens: Sequence[Token], at: int) -> bool:
    word = tokens[at].lower
    if word == "as":  # "as many as 14", not "as 14 rockets hit"
        return tokens[at - 1].lower in ("many", "much") or tokens[at + 1].lower in ("many", "much")
    return word in QUALIFYING


def _verb(word: str) -> bool:
    return word.endswith(("ed", "ing", "s", "hurt", "shot", "kill", "wound", "injure"))
