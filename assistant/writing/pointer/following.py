"""The model led along texts that are there already: how likely it finds each word, and what its
states are on the way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from .core import Array, Cache, Core, Encoded, Ids
from .vocabulary import SPECIALS

__all__ = ["UNKNOWN", "UNSEEN", "Followed", "follow"]

# What a word costs that the model can neither write nor see: about its rarest copied word.
UNSEEN = np.float32(-7.0)
UNKNOWN, _END = SPECIALS.index("<unk>"), SPECIALS.index("</s>")
# texts led along at a time, those of like length together
_ROWS = 8


class Followed(NamedTuple):
    """Of a text's T ids: their log-probabilities [T], the place in the article that each was
    likeliest copied from [T] (-1: none), and the decoder's states [T, D]."""

    chances: Array
    places: Ids
    states: Array


def follow(
    core: Core, encoded: Encoded, rows: Sequence[tuple[Sequence[int], Sequence[int]]]
) -> list[Followed]:
    """``rows``: of each text the prefix, all of one size, and its ids to the end; -1 is a word
    that the model cannot say."""
    order = sorted(range(len(rows)), key=lambda row: len(rows[row][1]))
    found: dict[int, Followed] = {}
    for start in range(0, len(order), _ROWS):
        some = order[start : start + _ROWS]
        for row, one in zip(
            some, _follow(core, encoded, [rows[row] for row in some]), strict=True
        ):
            found[row] = one
    return [found[row] for row in range(len(rows))]


def _follow(
    core: Core, encoded: Encoded, rows: Sequence[tuple[Sequence[int], Sequence[int]]]
) -> list[Followed]:
    first = len(rows[0][0])
    width = max(len(ids) for _, ids in rows)
    inputs = np.full((len(rows), first + width - 1), _END)
    for row, (prefix, ids) in enumerate(rows):
        given = [number if number >= 0 else UNKNOWN for number in ids[:-1]]
        inputs[row, : first + len(given)] = [*prefix, *given]
    hidden = core.decode(inputs, encoded, Cache())[:, first - 1 :]
    states = np.concatenate([hidden[row, : len(ids)] for row, (_, ids) in enumerate(rows)])
    numbers = np.array([number for _, ids in rows for number in ids])
    written, pointed = core.logits(states, encoded)
    top = np.maximum(written.max(-1), pointed.max(-1))[:, None]
    # of each word the sum over its ways, and of all words
    ways = np.exp(pointed - top)
    match = numbers[:, None] == encoded.ids
    mass = np.where(match, ways, 0).sum(-1)
    inside = (numbers >= 0) & (numbers < written.shape[-1])
    chosen = written[np.arange(len(numbers)), np.where(inside, numbers, 0)] - top[:, 0]
    mass += np.where(inside, np.exp(chosen), 0)
    total = np.exp(written - top).sum(-1) + ways.sum(-1)
    chances = np.log(np.maximum(mass, np.float32(1e-30))) - np.log(total)
    chances = np.where(numbers >= 0, chances, UNSEEN)
    seen = match.any(-1) & (numbers >= 0)
    places = np.where(seen, np.where(match, pointed, -np.inf).argmax(-1), -1)
    ends = np.cumsum([len(ids) for _, ids in rows])[:-1]
    return [
        Followed(*parts)
        for parts in zip(
            np.split(chances, ends), np.split(places, ends), np.split(states, ends), strict=True
        )
    ]
