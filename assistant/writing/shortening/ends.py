"""Which of a sentence's headlines end too soon: another goes on from there, and ends better."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from assistant.lexicon.cutting import BE
from assistant.lexicon.endings import CLOSING
from assistant.writing.clause import Word
from assistant.writing.grammar import main_verb

__all__ = ["End", "cut_short", "end_of"]

# from here on an end is one that somebody would notice (`assistant.writing.cut.Cut`)
_TIGHT = 0.3
# by how much a later end must be the better one
_BETTER = 0.1


class End(NamedTuple):
    """Of a headline: which sentence it was made of, where its words from the verb on stand in
    the article, and what it costs to end with the last of them."""

    sentence: int
    told: tuple[int, ...]
    cost: float


def end_of(sentence: int, words: Sequence[Word], cost: float) -> End:
    """``words``: those of the sentence that the headline is made of."""
    verb = main_verb(words) or 0
    if words[-1].lower in CLOSING or words[-2].lower in BE:
        # "died", "was arrested": where and when is not needed
        cost = 0.0
    return End(sentence, tuple(word.start for word in words[verb:] if not word.mark), cost)


def cut_short(ends: Mapping[str, End]) -> list[str]:
    """The headlines, by their text, that break off where another of the same sentence, whatever
    its subject, goes on and comes to a better end."""
    return [
        text
        for text, one in ends.items()
        if one.cost >= _TIGHT
        and any(
            other.sentence == one.sentence
            and len(other.told) > len(one.told)
            and other.cost <= one.cost - _BETTER
            and other.told[: len(one.told)] == one.told
            for other in ends.values()
        )
    ]
