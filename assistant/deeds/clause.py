"""Who did what to whom: one clause read around its verb.

From the verb the subject is looked for on the left, past what helps a verb ("has agreed to"), an
apposition, a relative; the object on the right, past what stands before a name ("its rival").
"A was beaten by B" and "A lost to B" are "B beat A". A side is the names that head its noun
phrase; where something else heads it ("the owner of Leeds", a pronoun) the side is not known.
Nothing is read over a mark that closes a clause, and no side is longer than a few words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from assistant.deeds.sides import AND, Names, Party, beginning_at, ending_at
from assistant.deeds.verbs import BE, HELP, base_of, verb_of
from assistant.lexicon.acting import CONTROL, FROM, TO
from assistant.lexicon.calendar_words import MONTHS, WEEKDAYS
from assistant.lexicon.grammar import PREPOSITIONS
from assistant.lexicon.tenses import PASTS, PERFECTS
from assistant.lexicon.verbs import BASE, FINITE
from assistant.text import Text, Token

__all__ = ["Deed", "deeds_at", "is_helped", "parties", "pronoun_before", "subject_of"]

# tokens that an apposition and the way to "by" or "to" may take
_APPOSED, _AGENT = 20, 7
_WHO = frozenset("who which that".split())
_PARTICLES = frozenset("up over out off down back aside".split())
_REFLEXIVE = frozenset((("sell", "itself"), ("sell", "themselves")))
_MARKS = frozenset(';.:!?"“”—–')
_JOINED = frozenset(("and", "but", "then"))
_PRONOUNS = frozenset("he she it they".split())
_AFTER = frozenset("of for over".split())
_WRITINGS = frozenset("statement interview email letter filing post report speech memo".split())
# words that end a time, and that it may begin with
_TIMES = frozenset((*WEEKDAYS, *MONTHS, "today", "yesterday", "week", "month", "year", "later"))
_TIMED = _TIMES | frozenset("on late early earlier last next this in".split())


class Deed(NamedTuple):
    """``verb``: its base and preposition. ``who`` and ``whom`` are empty where not known. ``at``:
    the token of the verb."""

    who: tuple[Party, ...]
    verb: tuple[str, str]
    whom: tuple[Party, ...]
    at: int


def parties(deed: Deed) -> tuple[Party, ...]:
    return (*deed.who, *deed.whom)


def deeds_at(text: Text, at: int, names: Names, low: int, high: int) -> list[Deed]:
    """The deeds that the token ``at`` tells, within the tokens ``low`` to ``high`` of its
    sentence: what is done to somebody, and to whom or from whom something goes."""
    tokens = text.tokens
    word = tokens[at].lower
    base = base_of(word)
    particle, i = "", at + 1
    while i < high and (tokens[i].lower.endswith("ly") and tokens[i].text[0].islower()):
        i += 1
    if i < high and (tokens[i].lower in _PARTICLES or (base, tokens[i].lower) in _REFLEXIVE):
        particle, i = tokens[i].lower, i + 1
    preposition = ""
    next_ = tokens[i].lower if i < high else ""
    active_form = word.endswith("ing") or (word in BASE and word not in PERFECTS)
    left, being = _left(tokens, at, names, low, next_ == "by")
    if next_ == "by" or ((being or _participle(tokens, at, low)) and not active_form):
        agent = _find(tokens, i, high, ("by",), names)
        verb = verb_of(base, particle, "")
        who = beginning_at(tokens, agent + 1, names, high) if agent is not None else ()
        return [] if verb is None else [Deed(who, verb, left, at)]
    if (next_ in PREPOSITIONS and next_ != "to") or (
        next_ == "to" and not _infinitive(tokens, i, high)
    ):
        preposition, i = next_, i + 1
    found = []
    link = "" if preposition else "to" if base in TO else "from" if base in FROM else ""
    if link and (far := _find(tokens, i, high, (link,), names)) is not None:
        verb = verb_of(base, particle, link)
        if verb is not None and (other := beginning_at(tokens, far + 1, names, high)):
            found.append(_sided(left, verb, other, at))
    verb = verb_of(base, particle, preposition)
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


def subject_of(text: Text, at: int, names: Names, low: int) -> tuple[Party, ...]:
    """Who is the subject of the verb at the token ``at``; empty where that is not known."""
    return _left(text.tokens, at, names, low, False)[0]


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
                while i >= low and tokens[i].lower in HELP and tokens[i].lower != "to":
                    i -= 1
                continue
            return ending_at(tokens, i, names, low), being
        if word in HELP or (word.endswith("ly") and tokens[i].text.islower()):
            being = being or word in BE
            i -= 1
            continue
        break
    i = _before_aside(tokens, _before_time(tokens, i, low), low)
    if i < low:
        return (), being
    word = tokens[i].lower
    if word in _WHO:
        i -= 1
        if i >= low and tokens[i].text == ",":
            i -= 1
        return ending_at(tokens, _before_age(tokens, i), names, low), being
    if word == ",":
        if participle and not being:
            return ending_at(tokens, i - 1, names, low), being  # "Globex, bought by Acme"
        commas = (k for k in range(i - 1, max(low, i - _APPOSED) - 1, -1) if tokens[k].text == ",")
        opened = next(commas, None)
        if opened is None or tokens[opened + 1].lower in AND:
            return (), being
        inside = names[1].get(i - 1)
        if inside is not None and inside[1] == opened + 1:
            # "the captain, Ann Lee, was"; "Lee's captain, Ann Roe, was"
            headed = ending_at(tokens, opened - 1, names, low)
            if not headed or headed[0].head:
                return (Party(inside[0], ""),), being
        return ending_at(tokens, _before_age(tokens, opened - 1), names, low), being
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


def _before_time(tokens: Sequence[Token], at: int, low: int) -> int:
    """Past "earlier on Thursday", "last week", "in May" before a verb."""
    i = at
    if i >= low and (tokens[i].lower in _TIMES or tokens[i].text.isdigit()):
        while i >= max(low, at - _AGENT) and (
            tokens[i].lower in _TIMED or tokens[i].text.isdigit()
        ):
            i -= 1
    return i


def _before_aside(tokens: Sequence[Token], at: int, low: int) -> int:
    """Past where somebody says a thing: "Globex in a statement urged"."""
    aside = at - 2 > low and tokens[at].lower in _WRITINGS and tokens[at - 2].lower in ("in", "on")
    return at - 3 if aside else at


def _participle(tokens: Sequence[Token], at: int, low: int) -> bool:
    """A form that is no past, without what helps it: "Lee sworn in" leaves out "was"."""
    word = tokens[at].lower
    if word not in PERFECTS or word in PASTS or word in BASE:
        return False
    i = at - 1
    while i > low and tokens[i].lower.endswith("ly"):
        i -= 1
    return i < low or tokens[i].lower not in HELP


def _before_age(tokens: Sequence[Token], at: int) -> int:
    """Past the age in "Otto Grau, 63, who"."""
    return at - 2 if tokens[at].text.isdigit() and tokens[at - 1].text == "," else at


def is_helped(text: Text, at: int, low: int) -> bool:
    """An auxiliary or "to" stands before the word at ``at``, or it is a past as well."""
    return text.tokens[at].lower in PASTS or (at > low and text.tokens[at - 1].lower in HELP)


def pronoun_before(text: Text, at: int, low: int) -> int | None:
    """The pronoun that is the subject of the verb at ``at``, if one is."""
    i = at - 1
    while i >= low and (text.tokens[i].lower in HELP or text.tokens[i].lower.endswith("ly")):
        i -= 1
    return i if i >= low and text.tokens[i].lower in _PRONOUNS else None


def _tensed(word: str) -> bool:
    return word.endswith("ed") or word in PASTS or word in PERFECTS or word in FINITE
