"""Whether "and" joins another act to what was told, or only another of the same things."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.cutting import PARTICLES
from assistant.lexicon.grammar import (
    DETERMINERS,
    MODALS,
    PARTICIPLES,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
)
from assistant.lexicon.tensing import SAME_FORM
from assistant.lexicon.verbs import BASE
from assistant.writing.clause import Word
from assistant.writing.ending import infinitive
from assistant.writing.grammar import is_finite, opens_clause
from assistant.writing.infinitives import infinitive_joined

__all__ = ["goes_on_to_act"]

_CLAUSES = frozenset("what how whether why".split())
_LATER = frozenset("later then also subsequently".split())
_WAYS = PARTICLES | {"forward", "themselves", "itself", "himself", "herself", "them", "it", "him"}
# words after the joint in which a verb is looked for
_FAR = 8


def goes_on_to_act(words: Sequence[Word], at: int, verb: int) -> bool:
    """ "Took aim at Lima *and accused* critics", "and *later* shot": what follows the joint at
    ``at`` has a verb of its own; "cars and vans" has none. ``verb``: that of the clause."""
    first = at + 1
    while first + 1 < len(words) and (
        words[first].lower in _LATER or words[first].lower.endswith("ly")
    ):
        first += 1
    word = words[first]
    if is_finite(words, first) or (word.lower.endswith("ed") and len(word.lower) > 4):
        return True
    if word.lower in _CLAUSES and any(
        is_finite(words, index) for index in range(first + 2, min(len(words), first + _FAR))
    ):
        # "says it is in a good place *and what* happens next is open"
        return words[at - 1].text.islower() and words[at - 2].lower not in ("to", "about")
    if first > at + 1 and word.lower in PARTICIPLES:
        return True
    if words[verb].lower in MODALS and infinitive_joined(words, at):
        # "will sell its ice cream business and *list* it"
        return True
    if _infinitive(words, at, first):
        return True
    if word.lower in SAME_FORM and first + 1 < len(words):
        # "killed three people and *hurt* ten"
        after = words[first + 1]
        counted = after.lower in DETERMINERS or after.text[0].isdigit()
        return counted and words[verb].lower.endswith("ed")
    named = word.lower in DETERMINERS | SUBJECT_PRONOUNS or word.text[0].isupper()
    return named and opens_clause(words, first)


def _infinitive(words: Sequence[Word], at: int, first: int) -> bool:
    """ "(Told them to stop the slander) and *move forward*": a bare verb as the one behind "to",
    with what belongs to it."""
    word, after = words[first], words[first + 1 : first + 2]
    if not after or word.mark or not infinitive(word) or word.lower in PREPOSITIONS:
        return False
    led = any(
        words[i].lower in MODALS | {"to"} and words[i + 1].lower in BASE
        for i in range(max(0, at - 10), at - 1)
    )
    return led and after[0].lower in _WAYS | DETERMINERS | {"with"}
