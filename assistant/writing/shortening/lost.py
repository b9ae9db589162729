"""What a gap between two words would lose: the degree that "how" asks for, what a verb acts on
before what becomes of it, the adjective that all is about ("in *critical* condition")."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.complements import NAMING
from assistant.lexicon.cutting import SEEING, SPENDING, TIMES
from assistant.lexicon.grammar import (
    ARTICLES,
    DETERMINERS,
    MODALS,
    NUMBERS,
    PREPOSITIONS,
    RELATIVES,
)
from assistant.lexicon.leaving import ADJECTIVES, NEARLY, SPEAKERS
from assistant.lexicon.narrowing import FAR, FEW, LIGHT, THROUGH
from assistant.lexicon.summaries import HUMANS
from assistant.lexicon.tensing import TAKES_NAME
from assistant.lexicon.titles_of_office import OFFICES
from assistant.lexicon.verbs import BASE
from assistant.writing.clause import Word
from assistant.writing.ending import adjective
from assistant.writing.shapes import done

__all__ = ["adjective_like", "declared", "loses", "spent", "supplied"]

# words of an aside, and between a verb and what it needs
_ASIDE, _FAR = 24, 14
_PROVIDING = frozenset("provide provides provided providing".split())
_OFFICIALS = frozenset("counsel clerk police officials investigators prosecutors jury".split())
_LATER = frozenset("later earlier ago after before".split())
_RANGE = frozenset("to or and".split())


def loses(words: Sequence[Word], one: int, other: int) -> bool:
    """Would what is between ``one`` and ``other`` be missed?"""
    gone = words[one + 1 : other]
    return (
        _degree(words, one, other)
        or _acted_on(words, one, other)
        or _phrase(words, one, other)
        or _number(words, one, gone)
        or spent(words, one + 1)
    )


def _degree(words: Sequence[Word], one: int, other: int) -> bool:
    """ "How *much* money", "in *critical* condition", "this *winter thus* far"."""
    before, first, last, after = words[one], words[one + 1], words[other - 1], words[other]
    if before.lower == "how" and first.lower not in DETERMINERS:
        return True
    if after.lower == "far" and last.lower in FAR:
        return True
    if after.lower in LIGHT and not any(w.lower in PREPOSITIONS for w in words[one + 1 : other]):
        return any(word.lower not in ARTICLES for word in words[one + 1 : other])
    if before.lower in ("just", "only") and first.lower in NEARLY | PREPOSITIONS:
        # "weighs just *over a pound*"
        return True
    if first.text == "," and after.text.islower() and last.text == ",":
        # "an unrealistic*, costly*, outdated view"
        return words[other - 2].text.islower() and _two(words[other - 2], after)
    return before.lower == "only" and first.lower.endswith("ly")


def _two(one: Word, two: Word) -> bool:
    return adjective_like(one) and (adjective_like(two) or two.lower.endswith("ed"))


def adjective_like(word: Word) -> bool:
    """One of the commonest, or by its ending."""
    return word.lower in ADJECTIVES or adjective(word)


def _acted_on(words: Sequence[Word], one: int, other: int) -> bool:
    """ "Has seen *his hopes* dashed", "by *the money* set aside", "a case *that could* have",
    "three *boats called* Lima", "a *burst of* songs"."""
    before, first, last, after = words[one], words[one + 1], words[other - 1], words[other]
    was = done(after.lower)
    if before.lower in SEEING and first.lower in DETERMINERS and was and other > one + 2:
        return True
    if last.lower in MODALS and after.lower in BASE:
        return True
    if last.lower in TAKES_NAME and before.lower in NUMBERS | DETERMINERS:
        return True
    if other > one + 2 and words[one + 2].lower == "of" and first.text.islower():
        return one > 0 and words[one - 1].lower in ARTICLES
    office = last.lower in OFFICES and before.lower in PREPOSITIONS
    if office and any(word.lower.endswith("ing") for word in words[one + 1 : other - 1]):
        # "calls from *Danes asking President* Lima to go"
        return True
    led = before.lower in PREPOSITIONS and first.lower in DETERMINERS and other > one + 2
    led = led or (before.lower in ARTICLES and other > one + 1)
    if led and was:
        following = words[other + 1] if other + 1 < len(words) else None
        loose = following is None or following.mark or following.lower in PREPOSITIONS | {"aside"}
        return loose and not last.lower.endswith("ly")
    return False


def _phrase(words: Sequence[Word], one: int, other: int) -> bool:
    """ "Is able to break *through the wall*", "a fall *in first-half* profit", "addressed them*,
    noting that it fell,* it is high"."""
    before, first, last, after = words[one], words[one + 1], words[other - 1], words[other]
    led = one > 0 and words[one - 1].lower in MODALS | {"to"}
    if led and before.lower in BASE and first.lower in THROUGH:
        return True
    if other == one + 3 and first.lower in PREPOSITIONS and after.text[0].islower():
        joined = "-" in last.text and last.text.islower() and not last.lower.startswith("mid")
        return joined and after.lower.endswith("ed")
    notes = first.text == "," and words[one + 2].lower.endswith("ing") and after.lower in SPEAKERS
    return notes and any(word.lower == "that" for word in words[one + 1 : other])


def _number(words: Sequence[Word], one: int, gone: Sequence[Word]) -> bool:
    """ "A few *thousand* dollars", "more than *one-half* pound", "1 C *to 2 C*", "two
    years *later* the mill closed"."""
    before, first = words[one], gone[0]
    if before.lower in FEW and first.lower in NUMBERS | {"thousand", "million", "billion"}:
        return True
    if before.lower == "than" and len(gone) == 1:
        return "half" in first.lower
    if 1 < len(gone) < 4 and first.lower in _RANGE and gone[1].text[0].isdigit():
        return any(map(str.isdigit, before.text + words[one - 1].text))
    return before.lower in TIMES and first.lower in _LATER


def spent(words: Sequence[Word], at: int) -> bool:
    """ "Will spend a year *behind bars* for theft": how long, and not where."""
    if words[at - 1].lower not in TIMES or words[at].lower not in PREPOSITIONS:
        return False
    return any(word.lower in SPENDING for word in words[max(0, at - 6) : at - 1])


def declared(words: Sequence[Word], at: int) -> bool:
    """ "Declares the summer*, which ends in May, the* hottest": what it is declared."""
    if words[at].text != "," or at + 2 >= len(words) or words[at + 1].lower not in RELATIVES:
        return False
    last = min(len(words) - 1, at + _ASIDE)
    close = next((i for i in range(at + 2, last) if words[i].text == ","), 0)
    if not close or words[close + 1].lower not in ARTICLES:
        return False
    when = TIMES | {"same", "following", "next"}
    if any(word.lower in when for word in words[close + 2 : close + 4]):
        # "the following year": when
        return False
    return any(word.lower in NAMING for word in words[max(0, at - 6) : at])


def supplied(words: Sequence[Word], at: int) -> bool:
    """ "Provided the clerk *asking about it with* mail": somebody, and then with what."""
    if not any(word.lower == "with" for word in words[at : at + _FAR]):
        return False
    for index in range(at - 1, max(0, at - _FAR), -1):
        if words[index].mark:
            return False
        if words[index].lower in _PROVIDING:
            whom = words[index + 1 : min(at, index + 5)]
            return any(one.lower in HUMANS or one.lower in _OFFICIALS for one in whom)
    return False
