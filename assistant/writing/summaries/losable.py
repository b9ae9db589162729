"""Whether a part of a sentence can be lost: nothing in it that a reader must not miss, and what
is left is the same sentence without it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.lexicon.backgrounds import HOLDING, LEANING, NEVER, POINTING, RATES
from assistant.lexicon.calendar_words import MONTHS
from assistant.lexicon.grammar import AUXILIARIES, HARM, NUMBERS, OWNING, SAYING
from assistant.lexicon.leaving import QUOTES
from assistant.writing.clause import Word, quoted
from assistant.writing.ending import balanced
from assistant.writing.grammar import finite, main_verb

__all__ = ["LEAST", "STAYS", "losable"]

# words of a part, at least and at most, and of what must stay
LEAST, _MOST, STAYS = 3, 34, 8
# figures that one part may have: with more it is the news
_FIGURES = 1
# words of a sentence that may point back at its opening phrase
_NEAR = 14
# kinds of parts that may say under what circumstances, or when
_SETTING = frozenset({"beside", "tail", "lead clause", "lead medium", "lead participle"})
# and those that may say what the figure before them means
_RESTATING = frozenset({"naming", "dash", "ing"})
# what parts have marks of their own, or are another's words
_MARKS = QUOTES | {"«", "»", ";", ":"}
_YEAR = re.compile(r"(?:19|20)\d\d\b")


def losable(words: Sequence[Word], start: int, end: int, kind: str) -> bool:
    """Of ``words[start:end]``; ``kind``: see `assistant.writing.summaries.asides`."""
    gone, rest = words[start:end], [*words[:start], *words[end:]]
    told = sum(not word.mark for word in gone)
    if not LEAST <= told <= _MOST or sum(not word.mark for word in rest) < STAYS:
        return False
    if any(quoted(words)[start:end]) or any(word.text in _MARKS for word in gone):
        return False
    if any(word.lower in NEVER or word.lower.endswith(("n't", "n’t")) for word in gone):
        return False
    if kind in _SETTING and _sets(gone, rest):
        return False
    if kind in _RESTATING and any(w.text.endswith("%") or w.lower in RATES for w in gone):
        # "a 3% rise"
        return False
    counted = sum(any(map(str.isdigit, w.text)) or w.lower in NUMBERS for w in gone)
    if counted > (0 if any(word.lower in HARM for word in rest) else _FIGURES):
        # "63 people, *including nine children*, have died"
        return False
    if _says(gone, kind) or (start == 0 and _leans(rest)):
        return False
    before, verb = main_verb(words), main_verb(rest)
    same = before is not None and verb is not None and words[before].start == rest[verb].start
    return same and balanced(rest)


def _sets(gone: Sequence[Word], rest: Sequence[Word]) -> bool:
    """ "Would be worth $3 billion *as prices stand*": on what condition; "as it did *in 2019*":
    without the year the news is another day's."""
    dated = any(w.lower in MONTHS or w.lower == "ago" or _YEAR.match(w.text) for w in gone)
    return dated or any(word.lower in HOLDING for word in rest)


def _says(gone: Sequence[Word], kind: str) -> bool:
    """Who says so is no background; what somebody says of somebody is."""
    verb = finite(gone, 1)
    return verb is not None and gone[verb].lower in SAYING and kind != "relative"


def _leans(rest: Sequence[Word]) -> bool:
    """Does what follows an opening phrase point back at it: "As the meeting dragged on, a guard
    ended *it*", "While some left, Lima stayed *instead*"?"""
    # "while Lima's rose, *Holm's* fell"
    if rest[0].lower.endswith(OWNING) and rest[1].lower in AUXILIARIES:
        return True
    named = False
    for word in rest[:_NEAR]:
        if word.lower in LEANING or (word.lower in POINTING and not named):
            return True
        named = named or word.text[0].isupper()
    return False
