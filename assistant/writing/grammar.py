"""Guesses about the grammar of a sentence from its words: verbs, speakers, days.

No parser: the guesses lean on closed classes and on counts (`assistant.writing.verbs`), and
where they are in doubt they say no, so that the caller leaves the sentence as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.lexicon.grammar import (
    AUXILIARIES,
    DETERMINERS,
    GOVERNING,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    SUBJECT_PRONOUNS,
)
from assistant.lexicon.leaving import ADJECTIVES
from assistant.lexicon.speakers import TELLING
from assistant.lexicon.verbs import BASE
from assistant.writing.clause import Word
from assistant.writing.finite import NEEDS_CLAUSE, SUBORDINATING, finite, is_finite
from assistant.writing.overlooked import overlooked
from assistant.writing.participles import describes
from assistant.writing.verbs import table

__all__ = [
    "complement",
    "contracted",
    "finite",
    "is_finite",
    "main_verb",
    "noun_ends",
    "opens_clause",
    "saying",
]

# verbs of saying that may have an object instead
_WITH_OBJECT = frozenset("claimed claims adds added showed shown".split())
# they open a clause, or govern a noun ("after a fight")
_OPENS = frozenset("after as before because since while when until".split())
# words of a relative clause between a subject and its verb
_ASIDE = 30
_CONTRACTED = re.compile(r"(?:he|she|it|they|there)['’](?:s|re|ll|ve|d)$")
_PERIODS = frozenset("moments minutes hours days weeks months years day night week".split())


def main_verb(words: Sequence[Word]) -> int | None:
    """Index of the finite verb of the sentence itself: each relative pronoun or subordinator
    before it has taken one verb for its own clause. Where none is found, or only one behind
    "after" and the like, lower odds are enough for a verb before that."""
    found = _first_unowed(words)
    if found is None:
        return overlooked(words)
    for at in range(found - 1, 1, -1):
        if words[at].mark:
            return found
        if words[at].lower in _OPENS:
            second = overlooked(words, at)
            return found if second is None or describes(words, second) else second
    return found


def _first_unowed(words: Sequence[Word]) -> int | None:
    owed, held = 0, False
    at = 0
    while at < len(words):
        word = words[at]
        if word.lower in RELATIVES and at > 1 and words[at - 1].text == ",":
            after = _after_aside(words, at)
            if after is not None:
                at = after
                continue
        if (
            word.lower in RELATIVES
            or (word.lower == "that" and at and not words[at - 1].mark)
            or (
                word.lower in SUBORDINATING
                and opens_clause(words, at + 1)
                and not _in_the_role(words, at)
            )
        ):
            owed += 1
        elif is_finite(words, at) and not describes(words, at):
            if held and words[at - 1].lower == "and" and finite(words, at + 1) is not None:
                # "A blade that broke *and fell* was": one verb more of that clause
                at += 1
                continue
            if not owed:
                return at
            owed -= 1
            held = True
            # "had been seen" is one verb
            while at + 1 < len(words) and (
                words[at].lower in AUXILIARIES or words[at].lower in ("not", "also")
            ):
                at += 1
        at += 1
    return None


def _in_the_role(words: Sequence[Word], at: int) -> bool:
    """ "A clerk who posed *as a nurse* has": no clause, unlike ", as a nurse told him"."""
    after = words[at + 1].lower if at + 1 < len(words) else ""
    if words[at].lower != "as" or after not in ("a", "an") or not at:
        return False
    return words[at - 1].text not in (",", ";", "–", "—", "-", "--")


def _after_aside(words: Sequence[Word], at: int) -> int | None:
    """Where the verb of the sentence stands after ", who has served and was facing trial,": a
    relative clause between commas may have verbs joined by "and". None where it has no verb of
    its own, or no verb follows its comma."""
    if any(is_finite(words, before) for before in range(at)):
        return None
    for comma in range(at + 2, min(len(words) - 1, at + _ASIDE)):
        if words[comma].mark and words[comma].text in ";:.":
            return None
        if words[comma].text != ",":
            continue
        verb = comma + 1
        while verb + 1 < len(words) and words[verb].lower.endswith("ly"):
            verb += 1
        if is_finite(words, verb) and finite(words, at + 1, comma) is not None:
            return verb
    return None


def opens_clause(words: Sequence[Word], at: int) -> bool:
    """Could a subject begin here: a determiner, a name, a number, a plural noun, and a finite
    verb after it before the next comma?"""
    if at >= len(words) or words[at].mark:
        return False
    word = words[at]
    nounish = (
        word.lower in DETERMINERS
        or word.lower in SUBJECT_PRONOUNS
        or word.text[0].isupper()
        or word.text[0].isdigit()
        or (word.lower.endswith("s") and word.lower not in PREPOSITIONS and len(word.lower) > 3)
        # "if new revenues fall"
        or (word.lower in ADJECTIVES and words[at + 1 : at + 2] and words[at + 1].lower[-1] == "s")
    )
    if not nounish or word.lower in RELATIVES:
        return False
    for index in range(at, min(len(words), at + 14)):
        if words[index].mark and words[index].text in ",;:":
            return False
        if index > at and words[index].lower in SUBORDINATING:
            # "as the new host *after* Ida Lima left": the verb is another clause's
            return False
        if index > at and is_finite(words, index):
            return True
    return False


def contracted(word: Word) -> bool:
    """ "She's", "they'll": a subject and its verb."""
    return _CONTRACTED.match(word.lower) is not None


def complement(words: Sequence[Word], verb: int) -> int | None:
    """Index of the verb of the clause that a verb of saying or thinking governs ("said that
    he *would* go"): past the end where that clause is not there; None where the verb at
    ``verb`` governs none."""
    governs = words[verb].lower in NEEDS_CLAUSE
    if governs and _in_a_lead(words, verb + 1):
        # "says the day before she was to leave, she fell"
        comma = next((at for at in range(verb + 1, len(words)) if words[at].text == ","), None)
        return len(words) if comma is None else _clause_verb(words, comma + 1)
    if _told_to(words, verb) or _hopes_to(words, verb):
        return None
    for at in range(verb + 1, min(len(words), verb + 7)):
        word = words[at]
        if word.mark and not governs:
            return None
        if word.lower == "that" and (
            governs
            or at == verb + 1
            or words[verb].lower in SAYING
            or words[verb].lower in TELLING
            or words[at - 1].lower in SAYING
            or (words[at - 1].lower in GOVERNING and not _acts(words, at + 1))
        ):
            short = at + 1 < len(words) and contracted(words[at + 1])
            # "said that *she's* returning"
            return at + 1 if short else _clause_verb(words, at + 1)
        if at == verb + 1 and words[verb].lower in SAYING and contracted(word):
            # "confirmed *she's* returning"
            return at
        said = at == verb + 1 and words[verb].lower in SAYING and opens_clause(words, at)
        if said and not _whom(words, at):
            return _clause_verb(words, at)
    if not governs:
        return None
    if words[verb].lower in _WITH_OBJECT and not opens_clause(words, verb + 1):
        # "claimed responsibility for the attack"
        return None
    return _clause_verb(words, verb + 1)


def _acts(words: Sequence[Word], at: int) -> bool:
    """ "A claim that *led* to a fight": what it did, unlike "a claim that it is so"."""
    return at < len(words) and is_finite(words, at)


def _whom(words: Sequence[Word], start: int) -> bool:
    """ "(Told) *voters that* he would": whom it was told."""
    if words[start - 1].lower not in ("told", "tells", "tell"):
        return False
    for at in range(start, min(len(words), start + 6)):
        if words[at].lower == "that":
            return at > start
        if words[at].mark or is_finite(words, at):
            break
    return False


def _in_a_lead(words: Sequence[Word], start: int) -> bool:
    """ "(the) *day before*", "*hours after*": when what was said happened."""
    opening = [word.lower for word in words[start : start + 4] if word.lower not in DETERMINERS]
    if opening[:1] == ["that"]:
        del opening[0]
    pair = opening[:2]
    return len(pair) == 2 and pair[0] in _PERIODS and pair[1] in ("after", "before")


def _hopes_to(words: Sequence[Word], verb: int) -> bool:
    """ "Hopes to win": what is hoped is in the infinitive."""
    hopes = words[verb].lower in ("hope", "hopes", "hoped")
    return hopes and verb + 1 < len(words) and words[verb + 1].lower == "to"


def _told_to(words: Sequence[Word], verb: int) -> bool:
    """ "Told staff at the bank to go": what was said is in the infinitive."""
    if words[verb].lower not in ("told", "tells", "tell", "warned"):
        return False
    for at in range(verb + 1, min(len(words) - 1, verb + 12)):
        # "told *banks* to review": whoever it was told
        told = at > verb + 1 and is_finite(words, at)
        if told or words[at].lower == "that":
            return False
        if words[at].lower == "to":
            following = words[at + 2 if words[at + 1].mark and at + 2 < len(words) else at + 1]
            if following.lower in BASE or following.lower in table()["base"].words:
                return True
    return False


def _clause_verb(words: Sequence[Word], start: int) -> int:
    """Index of the verb of the clause that begins at ``start``, that of a relative clause in it
    left aside; past the end where there is none."""
    inner = main_verb(words[start:])
    return len(words) if inner is None else start + inner


def noun_ends(words: Sequence[Word], at: int) -> bool:
    """Does the noun at ``at`` end its phrase: "the county", not "the county board"?"""
    if at + 1 >= len(words) or words[at + 1].mark:
        return True
    after = words[at + 1].lower
    return after in PREPOSITIONS or after.endswith("ly") or is_finite(words, at + 1)


def saying(words: Sequence[Word], start: int, end: int) -> int | None:
    """Index of the first verb of saying in ``[start, end)``."""
    for at in range(start, end):
        if words[at].lower in SAYING and words[at].text[0].islower():
            return at
    return None
