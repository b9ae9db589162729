"""Guesses about the grammar of a sentence from its words: verbs, speakers, days.

No parser: the guesses lean on closed classes and on counts (`assistant.lexicon.verbs`), and
where they are in doubt they say no, so that the caller leaves the sentence as it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.grammar import (
    AUXILIARIES,
    DETERMINERS,
    GOVERNING,
    MODALS,
    PARTICIPLES,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
)
from assistant.lexicon.tenses import PASTS, PERFECTS
from assistant.lexicon.verbs import BASE, FINITE
from assistant.writing.clause import Word

__all__ = ["complement", "finite", "is_finite", "main_verb", "noun_ends", "opens_clause", "saying"]

# verbs that say nothing without the clause after them
_NEEDS_CLAUSE = frozenset(
    "said says say told tells added adds claimed claims argued argues believes believe believed"
    " thinks think thought hopes hope hoped insisted insists showed shown warned".split()
)
# participles that a name or a determiner may follow: "a man named Smith", "awarded the medal"
_TAKES_NAME = frozenset(
    "named called dubbed titled entitled awarded offered branded nicknamed labelled labeled"
    " appointed elected based owed aged allowed handed denied".split()
)
# nouns as well, but not after a name and before "to"
_WITH_TO = frozenset("plans aims vows hopes moves offers".split())
# verbs whose past is their base, and most of them nouns too
_SAME_FORM = frozenset("cut hit put set shut let quit spread beat read cost split hurt".split())
_SUBJECT_PRONOUNS = frozenset("he she they it there we i you".split())
_SUBORDINATING = frozenset(
    "after although as because before since though when whereas while if unless until how why"
    " whether once".split()
)
# where prices and people go: "edged higher", "limped off"
_WAYS = frozenset("higher lower up down back ahead away off out sharply slightly".split())
_JOINS = frozenset("and but or that".split())
# pasts that are no participle: "rose", "shrank"
_ONLY_PAST = frozenset(PASTS.keys() - PERFECTS.keys()) - {"beat", "bit", "lay"}
_PLURAL_SUBJECTS = frozenset("they we who people police officials you i women men".split())
_NOT_BEFORE = (DETERMINERS | PREPOSITIONS | {"be", "been", "being", "not"}) - {"that"}


def is_finite(words: Sequence[Word], at: int) -> bool:
    """Does a verb with a tense stand at ``at``? False where it may as well be a noun, or the
    participle of "a man accused of"."""
    word = words[at]
    if word.mark or not word.text[0].islower():
        return False
    before = words[at - 1] if at else None
    if word.lower in AUXILIARIES:
        return word.lower not in ("be", "been", "being", "having")
    if before is None or before.lower in _NOT_BEFORE:
        return False
    if before.lower.endswith(("'s", "s'")):
        return False
    after = words[at + 1].lower if at + 1 < len(words) else ""
    if word.lower in _WITH_TO and after == "to" and (before.mark or before.text[0].isupper()):
        return True
    if word.lower in _SAME_FORM:
        return before.lower not in ("to", "not", *MODALS) and not _verb_follows(words, at + 1)
    if word.lower in FINITE or word.lower in _ONLY_PAST:
        participle = word.lower.endswith(("ed", "en"))
        return not (participle and (after in ("by", "of") or _says_more(words, at, after)))
    closed = not before.mark or before.text in '"”’'
    if word.lower.endswith("ed") and len(word.lower) > 4 and after and closed:
        # a participle that describes the noun before it takes no object
        following = words[at + 1]
        takes_object = (
            after in DETERMINERS or after == "that" or following.text[0].isupper()
        ) and word.lower not in _TAKES_NAME
        takes_object = takes_object or after in _WAYS
        return takes_object and not before.lower.endswith("ly")
    return word.lower in BASE and (
        before.lower in _PLURAL_SUBJECTS
        or (before.lower == "that" and at > 1 and words[at - 2].lower.endswith("s"))
        or (before.lower.endswith("s") and not before.lower.endswith(("ss", "us", "'s")))
    )


def _says_more(words: Sequence[Word], at: int, after: str) -> bool:
    """ "Would release documents *related* to it": the clause has its verb already."""
    if after not in PREPOSITIONS and after != "to":
        return False
    for index in range(at - 1, max(-1, at - 8), -1):
        word = words[index]
        lower = word.lower
        if word.mark or lower in RELATIVES | _SUBORDINATING or lower in _JOINS:
            return False
        if lower in SAYING or lower in GOVERNING or lower in _NEEDS_CLAUSE:
            return False
        if lower in AUXILIARIES - {"be", "been", "being"}:
            # "it would be shared among them" is one verb
            return index < at - 2
        if lower.endswith("ed") and lower in FINITE and words[index + 1].lower in DETERMINERS:
            return True
    return False


def _verb_follows(words: Sequence[Word], start: int) -> bool:
    """Is there another verb with a tense before the clause ends? Then "cut" was a noun."""
    for word in words[start : start + 14]:
        if word.mark or word.lower in RELATIVES or word.lower in ("that", "and", "but"):
            return False
        if word.lower in _SUBORDINATING:
            return False
        if word.lower in AUXILIARIES or (word.lower in FINITE and word.lower not in _SAME_FORM):
            return True
    return False


def finite(words: Sequence[Word], start: int = 0, end: int | None = None) -> int | None:
    """Index of the first finite verb in ``[start, end)``."""
    for at in range(start, len(words) if end is None else end):
        if is_finite(words, at):
            return at
    return None


def main_verb(words: Sequence[Word]) -> int | None:
    """Index of the finite verb of the sentence itself: each relative pronoun or subordinator
    before it has taken one verb for its own clause."""
    owed = 0
    at = 0
    while at < len(words):
        word = words[at]
        if (
            word.lower in RELATIVES
            or (word.lower == "that" and at and not words[at - 1].mark)
            or (word.lower in _SUBORDINATING and opens_clause(words, at + 1))
        ):
            owed += 1
        elif is_finite(words, at) and not _describes(words, at):
            if not owed:
                return at
            owed -= 1
            # "had been seen" is one verb
            while at + 1 < len(words) and (
                words[at].lower in AUXILIARIES or words[at].lower in ("not", "also")
            ):
                at += 1
        at += 1
    return None


def _describes(words: Sequence[Word], at: int) -> bool:
    """ "A student held in Seoul was freed": a participle, for the verb comes after it."""
    word = words[at].lower
    if word in AUXILIARIES or not (word.endswith("ed") or word in PARTICIPLES):
        return False
    if at + 1 >= len(words) or words[at + 1].lower not in PREPOSITIONS:
        return False
    if at and (words[at - 1].lower in RELATIVES or words[at - 1].lower == "that"):
        return False
    for later in range(at + 2, len(words)):
        lower = words[later].lower
        if words[later].mark or lower in RELATIVES or lower in _SUBORDINATING:
            return False
        if lower in ("that", "and", "but", "or"):
            return False
        if lower in AUXILIARIES and is_finite(words, later):
            return True
    return False


def opens_clause(words: Sequence[Word], at: int) -> bool:
    """Could a subject begin here: a determiner, a name, a number, a plural noun, and a finite
    verb after it before the next comma?"""
    if at >= len(words) or words[at].mark:
        return False
    word = words[at]
    nounish = (
        word.lower in DETERMINERS
        or word.lower in _SUBJECT_PRONOUNS
        or word.text[0].isupper()
        or word.text[0].isdigit()
        or (word.lower.endswith("s") and word.lower not in PREPOSITIONS and len(word.lower) > 3)
    )
    if not nounish or word.lower in RELATIVES:
        return False
    for index in range(at, min(len(words), at + 14)):
        if words[index].mark and words[index].text in ",;:":
            return False
        if index > at and is_finite(words, index):
            return True
    return False


def complement(words: Sequence[Word], verb: int) -> int | None:
    """Index of the verb of the clause that a verb of saying or thinking governs ("said that
    he *would* go"): past the end where that clause is not there; None where the verb at
    ``verb`` governs none."""
    governs = words[verb].lower in _NEEDS_CLAUSE
    for at in range(verb + 1, min(len(words), verb + 7)):
        word = words[at]
        if word.mark and not governs:
            return None
        if word.lower == "that" and (
            governs
            or at == verb + 1
            or words[verb].lower in SAYING
            or words[at - 1].lower in SAYING | GOVERNING
        ):
            return _clause_verb(words, at + 1)
        if at == verb + 1 and words[verb].lower in SAYING and opens_clause(words, at):
            return _clause_verb(words, at)
    if not governs or _told_to(words, verb):
        return None
    inner = finite(words, verb + 1)
    return len(words) if inner is None else inner


def _told_to(words: Sequence[Word], verb: int) -> bool:
    """ "Told staff at the bank to go": what was said is in the infinitive."""
    if words[verb].lower not in ("told", "tells", "tell", "warned"):
        return False
    for at in range(verb + 1, min(len(words) - 1, verb + 12)):
        if is_finite(words, at) or words[at].lower == "that":
            return False
        if words[at].lower == "to":
            following = words[at + 2 if words[at + 1].mark and at + 2 < len(words) else at + 1]
            if following.lower in BASE:
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
