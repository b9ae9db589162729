"""Hedges of a text, and the words that each bears on.

A hedge takes certainty from a statement or turns it round; `assistant.speech.reach` tells how far.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.context import concept, spots_of
from assistant.lexicon.hedge_words import (
    CHARGED,
    CLAUSAL,
    DOUBTS,
    INFINITIVE,
    MULLING,
    NEGATORS,
    NOTHING_SHOWS,
)
from assistant.speech.reach import borne
from assistant.text import Span, Text

__all__ = ["Hedge", "hedged", "hedges_of"]

_HEDGING = frozenset(
    NEGATORS
    | DOUBTS
    | NOTHING_SHOWS
    | INFINITIVE.keys()
    | MULLING
    | CLAUSAL.keys()
    | CHARGED.keys()
    | {"would"}
)


@dataclass(frozen=True, slots=True)
class Hedge:
    """``name``: negation, denial, doubt, charge, plan or condition.

    ``span`` runs from the hedge to the word that it bears on, which begins at ``token``.
    """

    name: str
    sentence: int
    span: Span
    token: int


def hedges_of(text: Text, number: int) -> list[tuple[str, Hedge]]:
    """The hedges of a sentence, each with the concept of the word that it bears on."""
    known = text.view(_by_sentence)
    found = known.get(number)
    if found is None:
        # of most sentences nobody asks
        found = known[number] = list(_read(text, number))
    return found


def hedged(text: Text, number: int) -> dict[str, list[Hedge]]:
    """The hedges of a sentence by the concept of the word that they bear on."""
    known = text.view(_by_concept)
    found = known.get(number)
    if found is None:
        found = known[number] = {}
        for root, hedge in hedges_of(text, number):
            found.setdefault(root, []).append(hedge)
    return found


def _by_sentence(_: Text) -> dict[int, list[tuple[str, Hedge]]]:
    return {}


def _by_concept(_: Text) -> dict[int, dict[str, list[Hedge]]]:
    return {}


def _spots(text: Text) -> list[int]:
    return spots_of(text, _HEDGING)


def _read(text: Text, number: int) -> Iterator[tuple[str, Hedge]]:
    first, stop = text.token_range(number)
    spots = text.view(_spots)
    here = spots[bisect_left(spots, first) : bisect_left(spots, stop)]
    tokens = text.tokens[first:stop] if here else []
    seen: set[int] = set()
    for spot in here:
        for name, begin, at in borne(tokens, spot - first):
            token = tokens[at]
            if at not in seen:
                seen.add(at)
                span = Span(tokens[begin].start, token.end)
                yield concept(token.lower), Hedge(name, number, span, token.start)
