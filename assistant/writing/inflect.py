"""Forms of a verb: the base of a past, and the present of both persons."""

from __future__ import annotations

import re

from assistant.lexicon.tenses import NO_PAST, PASTS, PERFECTS
from assistant.lexicon.verbs import BASE, FINITE
from assistant.writing.verbs import table

__all__ = ["present_forms", "regular_base", "third_person"]

# stems that double their last letter before -ed ("stopp", "labell"), and those that lost an e
_DOUBLED = re.compile(r"([bdgkmnprt])\1$|[aeiouy].*ell$")
_DROPS_E = re.compile(
    r"[cvzu]$|[^s]s$|[dlr]g$|[aeu]ng$|[aeiou]g$|[^aeiourlw]l$|(?<![aeo])at$|^[^aeiou]*i$"
    r"|^(?:qu|[^aeiou])*[aeiouy][bdkmnprtl]$"
    r"|[^aeiou](?:ar|ir|ur|um|od|id|ad|ud|ib|ok|ot|ut|in|om)$"
)
_KEEPS_S = re.compile(r"(?:focus|chorus|canvas|bias)$")
# and those that would have doubled their last letter, had they not: "taped" is of "tape"
_SHORT = re.compile(r"^(?:qu|[^aeiou])*[aeiou][bdgkmnprt]$")


def regular_base(past: str, sure: bool = False) -> str | None:
    """The base of a past with -ed: one of the verbs that are known, else as it is spelt, where
    it is known (or ``sure``) to be a verb."""
    if not past.endswith("ed") or len(past) < 4 or past in NO_PAST:
        return None
    stem = past[:-2]
    guesses = [stem + "e", stem]
    if past.endswith("ied") and len(past) > 4:
        guesses = [past[:-3] + "y"]
    elif _KEEPS_S.search(stem):
        guesses = [stem]
    elif _SHORT.search(stem):
        guesses.pop()
    elif _DOUBLED.search(stem):
        guesses = [stem[:-1], stem]
    elif not _DROPS_E.search(stem):
        guesses.reverse()
    verbs, bases = table()["s"].words, table()["base"].words
    known = (
        guess
        for guess in guesses
        if guess in BASE
        or third_person(guess) in FINITE
        or guess in bases
        or verbs.get(third_person(guess), 0.0) > 1.0
    )
    return next(known, guesses[0] if sure or past in FINITE else None)


def present_forms(word: str) -> frozenset[str]:
    """All that `present` may make of a word: what another form than the article's may be."""
    bases = {
        base
        for base in (PASTS.get(word), PERFECTS.get(word), regular_base(word, sure=True))
        if base is not None
    }
    will = {"will"} if word == "would" else set()
    return frozenset(bases | {third_person(base) for base in bases} | will)


def third_person(base: str) -> str:
    """ "Go" is "goes"."""
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"
