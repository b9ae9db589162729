"""The year that a sentence says it happened in: told without it, it would read as today's news."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.lexicon.calendar_words import MONTHS
from assistant.lexicon.cutting import BE
from assistant.lexicon.grammar import AUXILIARIES, RELATIVES
from assistant.lexicon.tenses import PASTS
from assistant.lexicon.verbs import BASE
from assistant.writing.clause import Word
from assistant.writing.grammar import main_verb

__all__ = ["past_year"]

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?:s|’s|'s)?")
# words of a lead, and of a clause from its verb on
_LEAD, _FAR = 8, 18
_WHEN = frozenset("in during early late mid".split())
# what follows has a time of its own
_OTHERS = frozenset("that than if after before since as because when".split())
_WAS = frozenset("was were had did".split())


def past_year(words: Sequence[Word]) -> int | None:
    """Where the year stands that a sentence in the past is told of ("In July 1939, the mayor
    declared", "was set in 1992"); None where none does."""
    verb = main_verb(words)
    if verb is None or not _past(words, verb):
        return None
    if words[0].lower in ("in", "during", "as", "by", "on", "from"):
        for at in range(1, min(verb, _LEAD)):
            if _YEAR.fullmatch(words[at].text) and _told(words, at):
                return at
    for at in range(verb + 1, min(len(words), verb + _FAR)):
        word = words[at]
        acts = word.lower == "to" and words[min(at + 1, len(words) - 1)].lower in BASE
        if word.mark or word.lower in RELATIVES or word.lower in _OTHERS or acts:
            break
        if _YEAR.fullmatch(word.text) and _told(words, at):
            return at
    return None


def _told(words: Sequence[Word], year: int) -> bool:
    """ "In 2004", "in May 2004", "in the 1970s": a time, and no "2004 report"."""
    before = words[year - 1].lower
    after = words[year + 1] if year + 1 < len(words) else None
    alone = after is None or after.mark or not after.text[0].isalpha() or after.text.islower()
    noun = after is not None and not after.mark and before in ("the", "a")
    if noun and not words[year].text.endswith("s"):
        return False
    return alone and (before in _WHEN or before in MONTHS or before == "the")


def _past(words: Sequence[Word], verb: int) -> bool:
    lower = words[verb].lower
    if lower in _WAS:
        return True
    if lower in AUXILIARIES | BE:
        return False
    return lower in PASTS or lower.endswith("ed")
