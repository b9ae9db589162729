"""The word that a sentence would end on, and the marks that it would leave open."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.lexicon.calendar_words import MONTHS
from assistant.lexicon.cutting import BE, COMPLETE_PROGRESSIVES, PARTICLES
from assistant.lexicon.endings import CLOSING, OPEN
from assistant.lexicon.grammar import (
    AUXILIARIES,
    CONDITIONS,
    DETERMINERS,
    MODALS,
    PARTICIPLES,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    SUBORDINATORS,
)
from assistant.lexicon.leaving import ADJECTIVE_LIKE
from assistant.lexicon.speakers import TELLING
from assistant.lexicon.tensing import SAME_FORM
from assistant.lexicon.trailing import ALONE
from assistant.lexicon.verbs import BASE
from assistant.writing.clause import Word
from assistant.writing.grammar import is_finite

__all__ = [
    "ADJECTIVE",
    "adjective",
    "balanced",
    "ends_well",
    "hangs",
    "infinitive",
    "tells_of_noun",
    "wants_more",
]

# endings of adjectives
ADJECTIVE = re.compile(r"(?:ent|ant|al|ous|ive|ic|able|ible|ful|less)$")

# after one of these a word in -ing is more often a verb than a noun
_BEFORE_ING = frozenset("of by and or".split())
# words in -ing that need nothing after them
_INTRANSITIVE = CLOSING | COMPLETE_PROGRESSIVES | frozenset("lying during morning evening".split())
# nouns in -ing, more often than what somebody does
_NOUNS = frozenset(
    "funding spending training housing lending banking trading building meeting hearing rating"
    " ruling filing listing pricing shipping mining drilling policing staffing farming".split()
)
_COMPLETE = CLOSING | ALONE
_ASKING = frozenset("ask asks asked wonder wonders wondered".split())
# adverbs that a word or a time follows, and what a wording does
_LEADING = frozenset(
    "ever once even just only also still late early less very too so as most reading saying"
    " entitled dubbed".split()
)


# what they stand for goes on: a sum of rupees, a side in a match
_SHORT = frozenset("rs vs approx incl".split())
_APART = frozenset("despite amid during".split())
_JOINTS = frozenset("and or but that".split())
_DEGREES = frozenset("very so too extremely highly more most increasingly".split())


def ends_well(word: Word) -> bool:
    """A word that a sentence may end on."""
    if word.mark:
        return word.text in "\"'”’»)%"
    lower = word.lower
    if word.text == "May":
        return True
    if lower in OPEN or lower in AUXILIARIES or lower in DETERMINERS or lower in PREPOSITIONS:
        return False
    if lower in CONDITIONS or lower in RELATIVES or lower in SUBORDINATORS:
        return False
    if lower in _LEADING or lower in _SHORT:
        return False
    return not lower.endswith(("'s", "s'")) and lower not in SAYING and lower not in TELLING


def wants_more(words: Sequence[Word], at: int) -> bool:
    """Does the verb that the words would end on need what follows?"""
    last = words[at - 1]
    if last.lower in PARTICLES:
        # "will exercise together in"; but "came up with"
        loose = last.lower == "together" and words[at].lower != "with"
        # "vowed to fight on *despite* calls"
        return words[at].lower in PREPOSITIONS - _APART and not loose
    before = words[at - 2].lower if at > 1 else ""
    if last.lower in _ASKING and words[at].mark and before not in DETERMINERS:
        # "will look back and ask, “Why?”"
        return True
    if last.lower.endswith("ing") and (before in _BEFORE_ING or words[at - 2].text == ","):
        # "made landfall, killing", "accused them of playing": what, or whom
        return last.text[0].islower() and len(last.lower) > 5 and last.lower not in _INTRANSITIVE
    if before.endswith("ly") and at > 2:
        before = words[at - 3].lower
    if before in BE and last.lower.endswith("ing"):
        return last.lower not in COMPLETE_PROGRESSIVES
    if (is_finite(words, at - 1) and not _noun(words, at - 1)) or (
        last.lower in BASE and (before in MODALS or before in ("to", "not", "did", "does", "do"))
    ):
        passive = before in BE and last.lower.endswith(("ed", "en"))
        return not passive and last.lower not in _COMPLETE
    if last.lower in BASE and last.text.islower() and words[at - 2].text[0].isupper():
        # "demand Lima pay"
        return last.lower not in _COMPLETE
    # "has written": to whom, or what
    participle = last.lower.endswith("ed") or last.lower in PARTICIPLES
    return participle and before in ("has", "have", "had") and last.lower not in _COMPLETE


def _noun(words: Sequence[Word], at: int) -> bool:
    """ "Raised its *forecast*": the clause has its verb, and no joint leads to another."""
    if words[at].lower not in SAME_FORM:
        return False
    for index in range(at - 1, 0, -1):
        lower = words[index].lower
        if words[index].mark or lower in RELATIVES or lower in SUBORDINATORS or lower in _JOINTS:
            return False
        if is_finite(words, index) and lower not in SAME_FORM:
            return index < at - 1
    return False


def adjective(word: Word) -> bool:
    """By its ending: "dynamic", and neither "hospital" nor Senegal."""
    described = ADJECTIVE.search(word.lower) and word.lower not in ADJECTIVE_LIKE
    return bool(described) and word.text[0].islower()


def infinitive(after: Word) -> bool:
    """Is the word after "to" a verb, as far as a word list can tell?"""
    lower = after.lower
    if lower in BASE:
        return True
    known = lower in DETERMINERS or lower.endswith(("s", "ing", "ed")) or after.mark
    return after.text[0].islower() and not known


def balanced(words: Sequence[Word]) -> bool:
    """Every quotation mark and bracket that opens closes."""
    marks = "".join(w.text for w in words if w.mark)
    if marks.count('"') % 2 or marks.count("(") != marks.count(")"):
        return False
    if marks.count("[") != marks.count("]") or marks.count("“") != marks.count("”"):
        return False
    # apostrophes that belong to words are no marks here: what is left must pair up
    return marks.count("‘") == marks.count("’") and marks.count("'") % 2 == 0


def hangs(words: Sequence[Word]) -> bool:
    """ "The service goes monthly, a move": a noun that what was said of it is gone from."""
    if words[-1].lower in ("more", "less", "most") and words[-2].lower in BE:
        return True
    if len(words) > 3 and words[-2].lower in _DEGREES and words[-3].lower in PREPOSITIONS:
        return True  # "caused by very stressful"
    if len(words) < 5 or words[-1].mark:
        return False
    short = words[-2].text == "," or (
        words[-3].text == "," and words[-2].lower in ("a", "an", "the")
    )
    return short and words[-1].text[0].islower() and not words[-1].lower.endswith("ly")


def tells_of_noun(word: Word, last: Word, after: Word | None) -> bool:
    """A participle that says more of the noun before it: "subsidies *given* to", "a brigade
    *headquartered* in"."""
    participle = word.lower in PARTICIPLES or (
        len(word.lower) > 4 and word.lower.endswith(("ed", "ing"))
    )
    # "all Ministry of Health *funding to*"
    participle = participle and word.lower not in _NOUNS
    return (
        participle
        and word.text[0].islower()
        and after is not None
        and (after.lower in PREPOSITIONS | {"to"} or after.lower in MONTHS)
        # "the killing of", "an urgent hearing on" are nouns
        and not (
            word.lower.endswith("ing") and (after.lower == "of" or ADJECTIVE.search(last.lower))
        )
        and not last.lower.endswith("ly")
        and last.lower not in BASE
        and not last.text.isdigit()
    )
