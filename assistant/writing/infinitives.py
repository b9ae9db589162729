"""Where a sentence may end before an infinitive: a purpose can go, what somebody is asked to do
cannot."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.cutting import ASKING, BE, GOING_ON
from assistant.lexicon.endings import BOUND
from assistant.lexicon.grammar import DETERMINERS
from assistant.lexicon.verbs import BASE
from assistant.writing.clause import Word
from assistant.writing.ending import infinitive
from assistant.writing.grammar import is_finite, opens_clause
from assistant.writing.shortening.unfinished import denies
from assistant.writing.verbs import table

__all__ = ["cost_of_to", "infinitive_joined", "request_end"]

# "according *to* research"
_NOT_ASKED = frozenset("according due thanks owing".split())
# "is widened to find", unlike "helped them to find", may end before its purpose
_HELPED = GOING_ON - BE - {"has", "have", "had", "been"}


def request_end(words: Sequence[Word], verb: int) -> int:
    """Where the "to go" stands that "asked them" needs; 0 where nobody is asked."""
    if not any(w.lower in ASKING for w in words[verb : verb + 2]):
        return 0
    for at in range(verb + 1, min(len(words) - 1, verb + 14)):
        quoted = words[at + 1].mark and words[at + 1].text in "\"“‘'" and at + 2 < len(words)
        led = words[at - 1].lower in _NOT_ASKED
        if words[at].lower == "to" and not led and infinitive(words[at + 1 + quoted]):
            return at + 1
        asked = {"asked", "asks", "ask"} & {word.lower for word in words[verb : verb + 2]}
        if words[at].lower in ("for", "if", "whether", "about") and asked:
            return at + 1
    return 0


def infinitive_joined(words: Sequence[Word], at: int) -> bool:
    """Does the joint at ``at`` join another verb, as bare as the one before it?"""
    verb, after = words[at + 1], words[at + 2 : at + 3]
    return (
        (verb.lower in BASE or verb.lower in table()["base"].words)
        and verb.text[0].islower()
        and bool(after)
        and after[0].lower in DETERMINERS | {"it", "them", "him"}
    )


def cost_of_to(words: Sequence[Word], at: int, verb: int) -> float | None:
    if at + 1 >= len(words):
        return None
    last, after = words[at - 1], words[at + 1]
    if last.lower in BOUND.get(words[at].lower, ()) or last.lower in ("way", "move", "bid"):
        return None
    if words[at].lower == "as":
        return 0.2 if opens_clause(words, at + 1) or after.lower == "part" else None
    if denies(words[verb - 1 : at]):
        return None
    if infinitive(after):
        # a purpose can go; what somebody was asked to do cannot, unless it is told already
        asked = last.lower in GOING_ON or words[at - 2].lower in BE
        # "is thought to be", "is said to have"
        asked = asked or any(w.lower in ASKING or w.lower in _HELPED for w in words[verb:at])
        told = any(
            words[i].lower == "to" and words[i + 1].lower in BASE for i in range(verb + 1, at - 1)
        )
        if told and not any(w.lower in ASKING or w.lower in GOING_ON for w in words[at - 5 : at]):
            return None if is_finite(words, at - 1) else 0.45
        return None if asked or is_finite(words, at - 1) else 0.45
    if any(w.lower == "from" for w in words[max(0, at - 6) : at]) or words[at - 2].lower in BE:
        # "is open to"
        return None
    return 0.5
