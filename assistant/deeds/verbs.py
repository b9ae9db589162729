"""Which verb a word may be, and by which a deed is compared: its base, one for all verbs that
news uses for the same deed, with the preposition behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from assistant.context import stem
from assistant.lexicon.acting import ALIKE, CONTROL, CONVERSE, FROM, PLAIN, SAME, TO
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.tenses import PASTS, PERFECTS
from assistant.lexicon.verbs import BASE, FINITE
from assistant.memo import Table
from assistant.text import Token

__all__ = ["BE", "HELP", "base_of", "bases", "bases_of", "may_be_verb", "verb_of"]

BE = frozenset("is are was were be been being 's gets got get".split())
HELP = BE | frozenset(
    "has have had having will would shall should can could may might must do does did not never"
    " n't also just now then already reportedly finally eventually again narrowly to won't didn't"
    " hasn't haven't wasn't weren't cannot can't wouldn't isn't aren't both".split()
)


def _base(word: str) -> str:
    known = _IRREGULAR.get(word)
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
_IRREGULAR = {**PERFECTS, **PASTS, **_OWN}


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


def bases(words: Iterable[str]) -> Iterator[str]:
    """`base_of` each of many words."""
    return map(_TABLE.__getitem__, words)


def may_be_verb(tokens: Sequence[Token], at: int) -> bool:
    """A word that has a verb's form, whatever else it may be."""
    word = tokens[at].lower
    form = _FORMS[word]
    if form is None or form == _SURE:
        return form is not None
    if at and tokens[at - 1].lower in _HELPING:
        return word not in FUNCTION_WORDS
    return form == _ENDING


_SURE, _ENDING, _HELPED = "a verb", "by its ending", "behind a verb that helps"
_HELPING = HELP - BE


def _form(word: str) -> str | None:
    """What makes a folded word a verb, if anything."""
    if not word.isalpha():
        return None
    if word in FINITE or word in BASE or word in PASTS or word in PERFECTS:
        return _SURE
    if word.endswith(("ed", "ing")):
        return _ENDING if len(word) > 4 else _HELPED
    known = word.endswith("s") and (base_of(word) in _KNOWN or f"{base_of(word)}ed" in FINITE)
    return _ENDING if known else _HELPED


_FORMS = Table(_form, 20_000)


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
_KNOWN = BASE | {*SAME.values(), *TO, *FROM}


def verb_of(base: str, particle: str, preposition: str) -> tuple[str, str] | None:
    """The base and preposition by which deeds are compared; "<": told from the other side."""
    if (other := CONVERSE.get((base, preposition))) and not particle:
        return other, "<to" if other in TO else "<"
    joined = f"{particle} {preposition}".strip()
    if plain := PLAIN.get((base, joined)):
        return plain, ""
    if particle and (other := CONVERSE.get((f"{base}-{particle}", preposition))):
        return other, "<"
    if particle and (same := SAME.get(f"{base}-{particle}")):
        return same, preposition
    if base in ALIKE:
        return None
    return SAME.get(base, base), joined
