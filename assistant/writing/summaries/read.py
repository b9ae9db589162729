"""What a model that read the article makes of its sentences.

The shipped model's encoder reads the opening and the sentences that promise most; a head on its
states (`assistant.writing.pointer.head`), learned from human summaries
(`assistant.training.telling`), says of each what its words in their place are worth. It orders
those that were read among themselves: on average it adds nothing. It is asked of what a summary
says beside its chief sentence: many of the summaries that it learned from stand below a headline,
and leave to that what is news.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from assistant.text import Text
from assistant.writing.body import body
from assistant.writing.pointer.head import RankingHead
from assistant.writing.summaries.candidates import Tellable, tellable

__all__ = ["centred", "rated", "states"]

Array = NDArray[np.float32]

# sentences that are read whatever they promise, words read, and the pieces of them
_OPENING = 2
_READ = 190
_PIECES = 256
# sentences of a story further on than this are in no human summary
_REACH = 40


def rated(article: Text, model: Any) -> tuple[Tellable, ...]:
    """The article's `tellable` sentences with what the model's head adds.

    ``model``: `assistant.writing.pointer.writer.PointerWriter`, with a head for summaries.
    """
    pool = article.view(tellable)
    return centred(pool, states(article, pool, model), model.telling)


def centred(
    pool: Sequence[Tellable], found: Mapping[int, Array], head: RankingHead
) -> tuple[Tellable, ...]:
    """The sentences with what a head makes of those whose states were found."""
    if not found:
        return tuple(pool)
    worth = head(np.array(list(found.values())))
    added = dict(zip(found, (worth - worth.mean()).tolist(), strict=True))
    return tuple(replace(one, added=added.get(at, 0.0)) for at, one in enumerate(pool))


def states(article: Text, pool: Sequence[Tellable], model: Any) -> dict[int, Array]:
    """By its place in the pool, for each sentence that was read: the mean of its words' states
    and that of all words read [2 D]."""
    story = body(article)
    start, end = story[0].span.start, story[-1].span.end
    room = _READ
    chosen: set[int] = set()
    ranked = sorted(pool, key=lambda one: -one.score)
    for index in (*range(min(_OPENING, len(story))), *(one.sentence.index for one in ranked)):
        size = len(article[story[index].span].split())
        if index not in chosen and index < _REACH and (size <= room or not chosen):
            chosen.add(index)
            room -= size
    spans = [story[index].span for index in sorted(chosen)]
    reading = model.read(
        article.raw[start:end], [(s.start - start, s.end - start) for s in spans], _PIECES
    )
    if reading is None:
        return {}
    places = {
        at: (one.sentence.span.start - start, one.sentence.span.end - start)
        for at, one in enumerate(pool)
        if one.sentence.index in chosen and one.sentence.span.end - start <= reading.end
    }
    return dict(zip(places, model.states(reading, list(places.values())), strict=True))
