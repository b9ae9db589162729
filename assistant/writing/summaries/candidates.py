"""The sentences that a summary may be made of, and what each is worth by itself.

A clause that may stand as a sentence is one beside the whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from assistant.text import Span, Text
from assistant.writing.body import Sentence, body, part
from assistant.writing.clause import split
from assistant.writing.linear import Linear, load_linear
from assistant.writing.summaries.newsworth import REACH, features, features_of
from assistant.writing.summaries.rewrite import inner_clause
from assistant.writing.summaries.standing import Form, form

__all__ = ["COEFFICIENTS", "Tellable", "tellable"]

COEFFICIENTS = Path(__file__).with_name("newsworth.json")
# what it costs to speak of "us" or to "you", where news does not
_PERSONAL = 1.5


@dataclass(frozen=True, slots=True)
class Tellable:
    """A sentence that may stand in a summary. ``leans``: see `Form`. ``length``: its words.
    ``names``: those of them that are names, folded. ``personal``: it speaks of "us" or to "you".
    ``added``: what a model that read it makes of it beside others (`.read`)."""

    sentence: Sentence
    score: float
    leans: int
    length: int
    names: frozenset[str]
    personal: bool = False
    added: float = 0.0


@cache
def scorer() -> Linear:
    """The shipped coefficients."""
    return load_linear(COEFFICIENTS)


def tellable(article: Text) -> tuple[Tellable, ...]:
    """The sentences that may stand in a summary, and clauses that may stand as sentences; all
    of the story's sentences where none may."""
    story = body(article)
    found = [
        one
        for sentence, table in zip(story[:REACH], features(article), strict=False)
        for one in _forms(article, sentence, table)
    ]
    if found and not all(one.leans for one in found):
        return tuple(found)
    none = frozenset[str]()
    return tuple(Tellable(s, -float(s.index), 0, len(s.words), none) for s in story[:REACH])


def _forms(article: Text, sentence: Sentence, table: Mapping[str, float]) -> Iterator[Tellable]:
    """A sentence as one that may be told, and a clause of it."""
    whole = form(article, sentence)
    if whole is None:
        return
    yield _tellable(sentence, table, whole)
    clause = inner_clause(split(article, sentence.span))
    if clause:
        one = part(article, sentence, Span(clause[0].start, clause[-1].end))
        inner = form(article, one)
        if inner is not None and not inner.leans:
            yield _tellable(one, features_of(article, one), inner)


def _tellable(sentence: Sentence, table: Mapping[str, float], how: Form) -> Tellable:
    score = scorer().score(table) - (_PERSONAL if how.personal else 0.0)
    return Tellable(sentence, score, how.leans, how.length, how.names, how.personal)
