"""Who did what to whom: one clause read around its verb.

From the verb the subject is looked for on the left, past what helps a verb ("has agreed to"), an
apposition, a relative; the object on the right, past what stands before a name ("its rival").
"A was beaten by B" and "A lost to B" are "B beat A". A side is the names that head its noun
phrase; where something else heads it ("the owner of Leeds", a pronoun) the side is not known.
Nothing is read over a mark that closes a clause, and no side is longer than a few words.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from assistant.context import stem
from assistant.lexicon.acting import ALIKE, CONTROL, CONVERSE, FROM, PLAIN, SAME, TO
from assistant.lexicon.calendar_words import WEEKDAYS
from assistant.lexicon.grammar import PREPOSITIONS
from assistant.lexicon.tenses import PASTS, PERFECTS
from assistant.lexicon.verbs import BASE, FINITE
from assistant.memo import Table
from assistant.names.sides import AND, Names, Party, beginning_at, ending_at
from assistant.text import Text, Token

__all__ = ["Deed", "base_of", "bases_of", "deeds_at", "may_be_verb", "parties"]

# tokens that an apposition and the way to "by" or "to" may take
_APPOSED, _AGENT = 14, 7
_BE = frozenset("is are was were be been being 's gets got get".split())
_HELP = _BE | frozenset(
    "has have had having will would shall should can could may might must do does did not never"
    " n't also just now then already reportedly finally eventually again narrowly to won't didn't"
    " hasn't haven't wasn't weren't cannot can't wouldn't isn't aren't both".split()
)
_WHO = frozenset("who which that".split())
_PARTICLES = frozenset("up over out off down back aside".split())
_MARKS = frozenset(';.:!?"“”—–')
_JOINED = frozenset(("and", "but", "then"))
_AFTER = frozenset("of for over".split())
_DAYS = frozenset((*WEEKDAYS, "today", "yesterday"))


class Deed(NamedTuple):
    """``verb``: its base and preposition. ``who`` and ``whom`` are empty where not known. ``at``:
    the token of the verb."""

    who: tuple[Party, ...]
    verb: tuple[str, str]
    whom: tuple[Party, ...]
    at: int


def parties(deed: Deed) -> tuple[Party, ...]:
    return (*deed.who, *deed.whom)


def _base(word: str) -> str:
    known = _OWN.get(word) or PASTS.get(word) or PERFECTS.get(word)
    if known:
        return known
    root = stem(word)
    return _bases().get(root, root)


# where stem and tables go astray
_OWN = {
    **dict.fromkeys(("sued", "suing"), "sue"),
    **dict.fromkeys(("axed", "axing"), "axe"),
    **dict.fromkeys(("win", "won", "winning"), "win"),
    **dict.fromkeys(("lost", "losing"), "lose"),
    "beating": "beat",
    "owed": "owe",
    "felled": "fell",
}


@cache
def _bases() -> dict[str, str]:
    """Stem -> the base of the verb."""
    listed = (word.partition("-")[0] for word in (*SAME, *TO, *FROM, *ALIKE, *CONTROL))
    return {stem(word): word for word in (*BASE, *listed)}


# folded word -> the base of the verb that it may be
_TABLE = Table(_base, 20_000)


def base_of(word: str) -> str:
    """The base of the verb that a folded word may be a form of."""
    return _TABLE[word]


def may_be_verb(word: str) -> bool:
    """A folded word that is the form of a verb, whatever else it may be."""
    listed = word in FINITE or word in BASE or word in PASTS or word in PERFECTS
    inflected = word.endswith(("s", "ed", "ing")) and word.isalpha() and len(word) > 3
    return listed or (inflected and (base_of(word) in BASE or base_of(word) in SAME.values()))


def bases_of(verb: str) -> frozenset[str]:
    """The bases with which the deed of ``verb`` may be told."""
    return _TELLING.get(verb, frozenset((verb,)))


def _telling() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    pairs = [
        *SAME.items(),
        *((base, one) for (base, _), one in (*CONVERSE.items(), *PLAIN.items())),
    ]
    for base, one in pairs:
        found.setdefault(SAME.get(one, one), {one}).add(base.partition("-")[0])
    return {one: frozenset(bases) for one, bases in found.items()}


_TELLING = _telling()


def deeds_at(text: Text, at: int, names: Names, low: int, high: int) -> list[Deed]:
    """The deeds that the token ``at`` tells, within the tokens ``low`` to ``high`` of its
    sentence: what is done to somebody, and to whom or from whom something goes."""
    tokens = text.tokens
    word = tokens[at].lower
    particle, i = "", at + 1
    while i < high and (tokens[i].lower.endswith("ly") and tokens[i].text[0].islower()):
        i += 1
    if i < high and tokens[i].lower in _PARTICLES:
        particle, i = tokens[i].lower, i + 1
    base = base_of(word)
    preposition = ""
    next_ = tokens[i].lower if i < high else ""
    active_form = word.endswith("ing") or (word in BASE and word not in PERFECTS)
    left, being = _left(tokens, at, names, low, next_ == "by")
    if next_ == "by" or (being and not active_form):
        agent = _find(tokens, i, high, ("by",), names)
        verb = _verb(base, particle, "")
        who = beginning_at(tokens, agent + 1, names, high) if agent is not None else ()
        return [] if verb is None else [Deed(who, verb, left, at)]
    if (next_ in PREPOSITIONS and next_ != "to") or (
        next_ == "to" and not _infinitive(tokens, i, high)
    ):
        preposition, i = next_, i + 1
    found = []
    link = "" if preposition else "to" if base in TO else "from" if base in FROM else ""
    if link and (far := _find(tokens, i, high, (link,), names)) is not None:
        verb = _verb(base, particle, link)
        if verb is not None and (other := beginning_at(tokens, far + 1, names, high)):
            found.append(_sided(left, verb, other, at))
    verb = _verb(base, particle, preposition)
    if verb is not None:
        found.append(_sided(left, verb, beginning_at(tokens, i, names, high), at))
    return found


def _sided(
    left: tuple[Party, ...], verb: tuple[str, str], right: tuple[Party, ...], at: int
) -> Deed:
    base, preposition = verb
    if preposition.startswith("<"):
        return Deed(right, (base, preposition[1:]), left, at)
    return Deed(left, verb, right, at)


def _verb(base: str, particle: str, preposition: str) -> tuple[str, str] | None:
    """The base and preposition by which deeds are compared; "<": told from the other side."""
    if (other := CONVERSE.get((base, preposition))) and not particle:
        return other, "<to" if other in TO else "<"
    joined = f"{particle} {preposition}".strip()
    if plain := PLAIN.get((base, joined)):
        return plain, ""
    if particle and (same := SAME.get(f"{base}-{particle}")):
        return same, preposition
    if base in ALIKE:
        return None
    return SAME.get(base, base), joined


def _infinitive(tokens: Sequence[Token], at: int, high: int) -> bool:
    """ "to" and a verb, not "to" and somebody."""
    return at + 1 < high and tokens[at + 1].text.islower() and tokens[at + 1].lower in BASE


def _find(
    tokens: Sequence[Token], at: int, high: int, words: tuple[str, ...], names: Names
) -> int | None:
    """The next of these words in the clause."""
    for i in range(at, min(high, at + _AGENT + 3)):
        lower = tokens[i].lower
        if lower in words:
            return i
        if tokens[i].text in _MARKS or lower in _WHO or lower in AND:
            return None
    return None


def _left(
    tokens: Sequence[Token], at: int, names: Names, low: int, participle: bool
) -> tuple[tuple[Party, ...], bool]:
    """The subject of the verb, and whether a form of "be" stands before it."""
    being = False
    i = at - 1
    for _ in range(10):
        if i < low:
            return (), being
        word = tokens[i].lower
        if word == "to":
            i -= 1
            if i >= low and base_of(tokens[i].lower) in CONTROL and i not in names[1]:
                i -= 1
                # "is expected to buy": this form of "be" is not the verb's own
                while i >= low and tokens[i].lower in _HELP and tokens[i].lower != "to":
                    i -= 1
                continue
            return ending_at(tokens, i, names, low), being
        if word in _HELP or (word.endswith("ly") and tokens[i].text.islower()):
            being = being or word in _BE
            i -= 1
            continue
        break
    if i >= low and tokens[i].lower in _DAYS:
        i -= 1 + (i > low and tokens[i - 1].lower in ("on", "late", "early"))
    if i < low:
        return (), being
    word = tokens[i].lower
    if word in _WHO:
        i -= 1
        if i >= low and tokens[i].text == ",":
            i -= 1
        return ending_at(tokens, i, names, low), being
    if word == ",":
        if participle and not being:
            return ending_at(tokens, i - 1, names, low), being  # "Globex, bought by Acme"
        commas = (k for k in range(i - 1, max(low, i - _APPOSED) - 1, -1) if tokens[k].text == ",")
        opened = next(commas, None)
        if opened is None or tokens[opened + 1].lower in AND:
            return (), being
        return ending_at(tokens, opened - 1, names, low), being
    if word in _JOINED:
        # "Lee led the club for years and resigned in May"
        for k in range(i - 1, max(low, i - _APPOSED) - 1, -1):
            if tokens[k].text in _MARKS:
                break
            if _tensed(tokens[k].lower) and k - 1 not in names[1] and k not in names[1]:
                return _left(tokens, k, names, low, False)[0], being
            if _tensed(tokens[k].lower):
                return ending_at(tokens, k - 1, names, low), being
        return (), being
    if word in _AFTER and tokens[at].lower.endswith("ing") and i > low:
        # "jailed for killing Lee"; "arrested Roe for killing Lee"
        if i - 1 in names[1]:
            return ending_at(tokens, i - 1, names, low), False
        if _tensed(tokens[i - 1].lower):
            return _left(tokens, i - 1, names, low, False)[0], False
        return (), False
    if tokens[at].lower.endswith("ing") and not being:
        return (), False  # "wrote to Lee urging her"
    return ending_at(tokens, i, names, low), being


def _tensed(word: str) -> bool:
    return word.endswith("ed") or word in PASTS or word in PERFECTS or word in FINITE
