"""Whether one sentence quotes again what another has quoted: then both tell the same news, in
whatever words ("The minister was “very sorry”", "“We are very sorry about this,” she said"), but
where only one of them names who said it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from assistant.lexicon.calendar_words import MONTHS
from assistant.lexicon.grammar import WEEKDAYS
from assistant.lexicon.stopwords import STOPWORDS
from assistant.writing.body import content_words
from assistant.writing.clause import Word, quoted

__all__ = ["NOTHING", "Sayings", "said_again", "sayings"]

# words of somebody that are enough to know them by
_SAID = 2
_DATES = WEEKDAYS.union(MONTHS)


class Sayings(NamedTuple):
    """What a sentence has between quotation marks, folded, but for titles ("The Late Show"); and
    the names outside them, as `content_words` cuts them."""

    said: tuple[tuple[str, ...], ...] = ()
    names: frozenset[str] = frozenset()


# of a sentence that quotes nobody
NOTHING = Sayings()


def sayings(words: Sequence[Word]) -> Sayings:
    """Of a sentence."""
    parts: list[list[Word]] = []
    names: list[str] = []
    before = False
    for word, inside in zip(words, quoted(words), strict=True):
        if inside and not before:
            parts.append([])
        if inside and not word.mark:
            parts[-1].append(word)
        if not inside and word.text[0].isupper() and word.lower not in _DATES:
            names += content_words(word.text)
        before = inside
    said = tuple(
        tuple(word.lower for word in part)
        for part in parts
        if len(part) >= _SAID
        and any(word.text[0].islower() and word.lower not in STOPWORDS for word in part)
    )
    return Sayings(said, frozenset(names)) if said else NOTHING


def said_again(one: Sayings, other: Sayings, told: frozenset[str]) -> bool:
    """Does a sentence quote a part of what another does, or more of it, and name nobody whom
    that has not? ``told``: the other's content words."""
    again = any(_within(a, b) or _within(b, a) for a in one.said for b in other.said)
    return again and one.names <= told


def _within(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    return f" {' '.join(part)} " in f" {' '.join(whole)} "
