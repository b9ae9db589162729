"""Whom somebody asks, lets or forces: cut behind them, what they are to do is gone."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.awaiting import AWAITING, CAUSING
from assistant.writing.clause import Word
from assistant.writing.grammar import is_finite
from assistant.writing.verbs import table

__all__ = ["made_to"]

# words of the one who is to do it, and of an aside behind
_ONE, _ASIDE = 9, 20


def made_to(words: Sequence[Word], at: int) -> bool:
    """ "A plan that allows 50 million subscribers *to leave*", "wants Lima, a guard, *to go*":
    does what stands at ``at`` say what the one before it is to do?"""
    if not _to_do(words, at):
        return False
    for index in range(at - 2, max(0, at - 2 - _ONE), -1):
        lower = words[index].lower
        if words[index].mark or lower == "to" or is_finite(words, index + 1):
            # ("told supporters he *must* win")
            return False
        if lower in CAUSING:
            return True
        if lower == "for":
            return words[index - 1].lower in AWAITING
    return False


def _to_do(words: Sequence[Word], at: int) -> bool:
    """An infinitive, here or behind an aside."""
    if at < len(words) and words[at].text == ",":
        closing = range(at + 2, min(len(words), at + _ASIDE))
        at = next((i + 1 for i in closing if words[i].text == ","), len(words))
    if at + 1 >= len(words) or words[at].lower != "to":
        return False
    return words[at + 1].lower in table()["base"].words or words[at + 1].lower == "be"
