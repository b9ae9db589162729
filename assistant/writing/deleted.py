"""What the model leaves out of a sentence by itself, and how sure it is of any headline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

from assistant.draft import Candidate
from assistant.writing.body import Sentence
from assistant.writing.reading import sentence_of
from assistant.writing.shortening.compression import Compression
from assistant.writing.taken import taken

__all__ = ["Sure", "deleted", "sureness"]

# the sentences that it leaves words out of, the drafts of each that the search follows, those that
# are offered, and the mean log-probability of a choice that they have at least
_SENTENCES, _BEAMS, _EACH, _SURE = 4, 6, 6, -0.5


class Sure(NamedTuple):
    """How sure the model is that a reader would leave out what a candidate does: the mean and the
    least log-probability of its choices; and whether the grammar would begin, and end, so."""

    mean: float
    least: float
    begins: bool
    ends: bool


def deleted(
    model: Any, reading: Any, grammar: Sequence[Compression], start: int, limit: int
) -> list[Any]:
    """Drafts of the first sentences (`assistant.writing.pointer.records.Shortened`), the best
    first. ``start``: where the text read begins in the article.

    They begin, and leave out, as the grammar allows, and may end where it would not: read blind,
    too many with a gap that it does not allow were broken, and too many that begin otherwise
    misled.
    """
    pointer: Any = import_module("assistant.writing.pointer.deleting")
    some = grammar[:_SENTENCES]

    @cache
    def may(sentence: int, one: int, other: int) -> bool:
        rules = some[sentence]
        return other in (rules.starts if one < 0 else rules.follows[one])

    offered = Counter[int]()
    found = []
    for one in pointer.delete(
        model,
        reading,
        [rules.words for rules in some],
        offset=start,
        limit=limit,
        beams=_BEAMS,
        may=may,
    ):
        rules = some[one.sentence]
        if one.score < _SURE or offered[one.sentence] >= _EACH or rules.torn(one.kept):
            continue
        # a word that stands twice may have been put elsewhere, also the first
        if any(rules.allows(one.kept)):
            offered[one.sentence] += 1
            found.append(one)
    return found


def sureness(
    model: Any,
    reading: Any,
    candidates: Sequence[Candidate],
    sentences: Sequence[Sentence],
    grammar: Sequence[Compression],
    start: int,
) -> list[Sure | None]:
    """How sure the model is of each; None of those made of other sentences."""
    pointer: Any = import_module("assistant.writing.pointer.deleting")
    asked = []
    for at, one in enumerate(candidates):
        sentence = sentence_of(one, sentences)
        if sentence is not None:
            number = sentences.index(sentence)
            kept = taken(grammar[number].words, one)
            if kept:
                asked.append((at, (number, kept)))
    found: list[Sure | None] = [None] * len(candidates)
    words = [rules.words for rules in grammar]
    told = pointer.sure(model, reading, words, [draft for _, draft in asked], start)
    for (at, (number, kept)), one in zip(asked, told, strict=True):
        if one is not None:
            found[at] = Sure(one.mean, one.least, *grammar[number].allows(kept))
    return found
