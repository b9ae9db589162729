"""Participles that say more of a noun, and look like the verb of its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.grammar import (
    AUXILIARIES,
    DETERMINERS,
    GOVERNING,
    PARTICIPLES,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    SUBJECT_PRONOUNS,
    WEEKDAYS,
)
from assistant.writing.clause import Word
from assistant.writing.finite import NEEDS_CLAUSE, SUBORDINATING, is_finite
from assistant.writing.verbs import form_of

__all__ = ["describes"]

# what somebody was feared or found
_STATES = frozenset("dead missing lost drowned guilty alive unconscious".split())
_WHENS = frozenset("just only late early earlier last yesterday today months weeks days".split())
_JOINTS = frozenset("and but or".split())
# they open a clause too
_LEADING = frozenset("that what like than so".split())
# "off" and the like: where, and no object
_WHERE = PREPOSITIONS - SUBORDINATING | frozenset("off near along aboard".split())
# what a thing is there for
_FOR_A_USE = frozenset("needed required designed intended meant built created".split())
# words that another verb is looked for in
_NEAR = 40


def describes(words: Sequence[Word], at: int) -> bool:
    """ "A student held in Seoul was freed": a participle, for the verb comes after it."""
    word = words[at].lower
    if word in AUXILIARIES or not (word.endswith("ed") or word in PARTICIPLES):
        return False
    if at and words[at - 1].lower in RELATIVES | SUBJECT_PRONOUNS | {"that"}:
        return False
    if words[at + 1 : at + 2] and words[at + 1].lower in _LEADING:
        # "voted like it was"
        return False
    if any(one.lower == "that" for one in words[at + 2 : at + 4]) and word in GOVERNING | SAYING:
        # "confirmed on Monday that it had": its clause follows
        return False
    if word in _FOR_A_USE and words[at + 1 : at + 2] and words[at + 1].lower == "to":
        # "the mills needed to grind it have"
        return _second_verb(words, at + 2)
    if _found_so(words, at) and _second_verb(words, at + 2):
        return True
    if at + 1 >= len(words) or words[at + 1].lower not in _WHERE:
        return False
    if _second_verb(words, at + 2):
        # "A plane found off the coast that could be theirs is being moved"
        return True
    for later in range(at + 2, len(words)):
        lower = words[later].lower
        if words[later].mark or lower in RELATIVES or lower in SUBORDINATING:
            return False
        if lower in _LEADING or lower in _JOINTS:
            return False
        if not is_finite(words, later):
            continue
        after = words[later + 1].lower if later + 1 < len(words) else ""
        # "A plan unveiled on Monday stirred anger": a verb with its object
        return lower in AUXILIARIES or (bool(after) and after not in PREPOSITIONS | {"to"})
    return False


def _found_so(words: Sequence[Word], at: int) -> bool:
    """ "A climber *feared dead*", "a letter *sent just days ago*": how or when, and no object."""
    word = words[at].lower
    after = words[at + 1].lower if at + 1 < len(words) else ""
    if after in _STATES:
        return True
    if word in SAYING | GOVERNING | NEEDS_CLAUSE or after in SUBORDINATING:
        return False
    return after in PREPOSITIONS | _WHENS | WEEKDAYS


def _second_verb(words: Sequence[Word], start: int) -> bool:
    """Is there an auxiliary that neither a relative pronoun, nor a subordinator, nor "and" has
    asked for? Two verbs of one clause do not follow each other."""
    owed = 0
    at = start
    while at < min(len(words), start + _NEAR):
        lower = words[at].lower
        if words[at].mark or lower in _JOINTS:
            return False
        if lower in RELATIVES | SUBORDINATING | _LEADING:
            owed += 1
        elif owed and lower in SAYING:
            # "in what analysts *said* were loans"
            pass
        elif is_finite(words, at):
            if not owed:
                return lower in AUXILIARIES or _surely(words, at)
            owed -= 1
            # "had been seen" is one verb
            while at + 1 < len(words) and lower in AUXILIARIES:
                at += 1
                lower = words[at].lower
        at += 1
    return False


def _surely(words: Sequence[Word], at: int) -> bool:
    """ "A film shared last week *shows the* street", "a plan released *on Monday differs*": the
    present tense, and its object."""
    after = words[at + 1].lower if at + 1 < len(words) else ""
    behind_a_day = words[at - 1].lower in WEEKDAYS
    return form_of(words[at].lower) == "s" and (behind_a_day or after in DETERMINERS)
