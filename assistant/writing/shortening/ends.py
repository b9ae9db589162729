"""Which of a sentence's headlines end too soon: another goes on from there, and ends better."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from assistant.lexicon.calendar_words import MONTHS
from assistant.lexicon.cutting import BE
from assistant.lexicon.endings import CLOSING
from assistant.lexicon.grammar import PREPOSITIONS
from assistant.lexicon.leaving import TIME_WORDS
from assistant.writing.clause import Word
from assistant.writing.grammar import main_verb
from assistant.writing.shapes import is_year

__all__ = ["End", "cut_short", "end_of", "stubs"]

# from here on an end is one that somebody would notice (`assistant.writing.cut.Cut`)
_TIGHT = 0.3
# code points below which a headline is short
_STUB = 28
# the cost of an end before the "of" that one thing has
_OF = 0.55
# by how much a later end must be the better one
_BETTER = 0.1


class End(NamedTuple):
    """Of a headline: which sentence it was made of, where its words from the verb on stand in
    the article, those of them that are no time, and what it costs to end with the last of them."""

    sentence: int
    told: tuple[int, ...]
    news: int
    cost: float


def end_of(sentence: int, words: Sequence[Word], cost: float) -> End:
    """``words``: those of the sentence that the headline is made of."""
    verb = main_verb(words) or 0
    if words[-1].lower in CLOSING or words[-2].lower in BE:
        # "died", "was arrested": where and when is not needed
        cost = 0.0
    told = [word for word in words[verb:] if not word.mark]
    news = sum(word.lower not in PREPOSITIONS and not _dated(word) for word in told)
    return End(sentence, tuple(word.start for word in told), news, cost)


def _dated(word: Word) -> bool:
    """ "December", "2004", "Monday"."""
    lower = word.lower
    return lower in MONTHS or lower in TIME_WORDS or is_year(lower)


def cut_short(ends: Mapping[str, End]) -> list[str]:
    """The headlines, by their text, that break off where another of the same sentence, whatever
    its subject, goes on and comes to a better end; and those without the "of" that says of what,
    where another tells about as much."""
    worse = {
        text
        for text, one in ends.items()
        if any(_betters(other, one) for other in ends.values() if other.sentence == one.sentence)
    }
    return [*worse, *stubs(ends.keys() - worse)]


def stubs(texts: Collection[str]) -> list[str]:
    """Those that are short and that another begins with: there is room to say more."""
    return [
        text
        for text in texts
        if len(text) < _STUB and any(other.startswith(text + " ") for other in texts)
    ]


def _betters(other: End, one: End) -> bool:
    if one.cost >= _OF and other.cost < _OF and 2 * other.news >= one.news:
        return True
    goes_on = other.news > one.news and other.told[: len(one.told)] == one.told
    return one.cost >= _TIGHT and goes_on and other.cost <= one.cost - _BETTER
