"""The verb of what a sentence tells, and whether that hangs on an "if"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.cutting import BE, JOINING
from assistant.lexicon.grammar import MODALS, RELATIVES, SAYING
from assistant.lexicon.hedge_words import MODALS as POSSIBLE
from assistant.lexicon.verbs import BASE
from assistant.writing.clause import Word
from assistant.writing.grammar import complement, main_verb

__all__ = ["UNSURE", "conditional", "verb_told"]

# what they tell is only possible
UNSURE = POSSIBLE


def verb_told(words: Sequence[Word]) -> int | None:
    """The verb of what is told: that of what was said, where the words are somebody's; None
    where there is none."""
    verb = main_verb(words)
    if verb is None or verb == 0:
        return None
    # what was said must be whole: "said that the court" is not, nor "has said that"
    if words[verb].lower in MODALS | {"has", "have", "had"} and verb + 1 < len(words):
        verb += words[verb + 1].lower in SAYING
    if words[verb].lower in BE and [word.lower for word in words[verb + 1 : verb + 2]] == ["told"]:
        # "were told in an email that"
        verb += 1
    for _ in range(3):
        deeper = complement(words, verb)
        if deeper is None:
            break
        if deeper >= len(words):
            return None
        verb = deeper
    return verb


def conditional(words: Sequence[Word], verb: int) -> bool:
    """ "Will leave the embassy and give up *if* it loses": nothing is promised without that; "may
    leave if" promises nothing anyway."""
    if words[verb].lower not in MODALS:
        return False
    wish = words[verb].lower == "would" and words[verb + 1].lower in ("love", "like")
    if wish or words[verb].lower in UNSURE:
        return False
    other = False
    for at in range(verb + 1, len(words)):
        lower = words[at].lower
        if lower in ("if", "unless"):
            return not other
        if lower in RELATIVES or lower == "that":
            other = True
        elif other and lower in JOINING and at + 1 < len(words):
            # "..., where he lives, and *give* up": back in the clause of the verb
            other = words[at + 1].lower not in BASE
    return False
