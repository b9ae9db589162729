"""Summaries: the article's most newsworthy sentences, each told shorter, in its order.

A sentence is chosen for what its place, words and form promise (`.newsworth`), less what it
repeats of those chosen before. One that leans on the sentence before it ("The move came ...") may
stand only behind that one, or with the name that its pronoun means.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from assistant.draft import EXTRACT, MODEL, Candidate, Provenance
from assistant.lexicon.grammar import (
    HARM,
    WEEKDAYS,
)
from assistant.text import Span, Text
from assistant.writing import trim
from assistant.writing.body import Sentence, body, part, weights
from assistant.writing.clause import Word, join, split
from assistant.writing.linear import Linear, load_linear
from assistant.writing.summaries.newsworth import REACH, features, features_of
from assistant.writing.summaries.persons import introduced, with_names
from assistant.writing.summaries.repeats import NOTHING, Sayings, said_again
from assistant.writing.summaries.retelling import Ask, retold
from assistant.writing.summaries.rewrite import inner_clause, shorter
from assistant.writing.summaries.standing import AHEAD, Form, form
from assistant.writing.summaries.telling import assemble

__all__ = ["COEFFICIENTS", "Tellable", "pick", "retelling", "summaries", "tell", "tellable"]

COEFFICIENTS = Path(__file__).with_name("newsworth.json")
# a summary's chief sentence is one of so many: further on, a list may look like news
_LEAD = 5
# what it is worth there to be the first: without it the others tell of nobody knows what
_OPENING = 0.5
# what one sentence may share with another of the same summary, of the words of the shorter
_SAME = 0.6
# what repeating all of its words costs a sentence, on the scale of the scores, and what each
# word costs that a summary of several sentences grows by
_REPEATING = 1.5
_PER_WORD = 0.06
# words below which a sentence gains nothing by being short
_SHORT = 14
# and what a new figure and a new name are worth, three of each at most
_FIGURE = 0.5
_NAME = 0.15
# what it costs to speak of "us" or to "you", where news does not
_PERSONAL = 1.5
# what a word says of the story (`weights`) that is not left out of a summary
_TELLING = 0.6


@dataclass(frozen=True, slots=True)
class Tellable:
    """A sentence that may stand in a summary. ``leans``, ``thing``, ``sayings``: see `Form`.
    ``length``: its words. ``names``: those of them that are names, folded."""

    sentence: Sentence
    score: float
    leans: int
    length: int
    names: frozenset[str]
    thing: str = ""
    sayings: Sayings = NOTHING


@cache
def scorer() -> Linear:
    """The shipped coefficients."""
    return load_linear(COEFFICIENTS)


def summaries(article: Text, sentences: int, count: int) -> list[Candidate]:
    """Summaries of at most so many sentences, the best first; then the same sentences as the
    article has them, and choices that do without one of the first."""
    best = pick(article, sentences)
    found: dict[str, Candidate] = {}
    for chosen, short in _offers(article, best, sentences):
        if len(found) >= count:
            break
        pieces = tell(article, chosen, short)
        if pieces:
            text, places = assemble(pieces)
            score = sum(one.score for one in chosen)
            found.setdefault(text, Candidate(text, score, places, EXTRACT))
    return list(found.values())


def retelling(article: Text, sentences: int, ask: Ask) -> Candidate | None:
    """The best of `summaries`, its sentences told as the model that is asked would; None where
    it would tell none otherwise."""
    chosen = pick(article, sentences)
    pieces = tell(article, chosen, ask=ask)
    if pieces == tell(article, chosen):
        return None
    text, places = assemble(pieces)
    return Candidate(text, sum(one.score for one in chosen), places, MODEL)


def _offers(
    article: Text, best: Sequence[Tellable], sentences: int
) -> Iterator[tuple[Sequence[Tellable], bool]]:
    """The choices of sentences, best first, and whether each is told shorter."""
    yield best, True
    yield best, False
    for one in reversed(best):
        yield pick(article, sentences, one.sentence), True


def pick(article: Text, wanted: int, left_out: Sentence | None = None) -> list[Tellable]:
    """The sentences that together tell most, in the article's order: none that says what
    another does, and none that leans on one that was left behind."""
    pool = [one for one in article.view(tellable) if one.sentence is not left_out]
    chosen: list[Tellable] = []
    while len(chosen) < wanted:
        indices = {one.sentence.index for one in chosen}
        open_to = [
            (_gain(one, chosen), one)
            for one in (pool if chosen else pool[:_LEAD])
            if one.sentence.index not in indices
            and _stands(one, chosen)
            and not any(_same(one, other) for other in chosen)
        ]
        if not open_to:
            break
        chosen.append(max(open_to, key=lambda pair: (pair[0], -pair[1].sentence.index))[1])
    return sorted(chosen, key=lambda one: one.sentence.index)


def _stands(one: Tellable, chosen: Sequence[Tellable]) -> bool:
    """Is what it leans on, and points at, among the sentences chosen?"""
    indices = {other.sentence.index for other in chosen}
    if one.thing and not any(
        one.thing in other.sentence.words
        for other in chosen
        if other.sentence.index < one.sentence.index
    ):
        return False
    if one.leans == AHEAD:
        return one.sentence.index + 1 in indices
    back = range(max(0, one.sentence.index - one.leans), one.sentence.index)
    return not one.leans or any(at in indices for at in back)


def _shared(one: Tellable, other: Tellable) -> float:
    """The share of the shorter sentence's content words that the other has too."""
    words, others = one.sentence.words, other.sentence.words
    return len(words & others) / max(1, min(len(words), len(others)))


def _same(one: Tellable, other: Tellable) -> bool:
    again = said_again(one.sayings, other.sayings, other.sentence.words)
    return again or _shared(one, other) > _SAME


def _gain(one: Tellable, chosen: Sequence[Tellable]) -> float:
    if not chosen:
        return one.score + (_OPENING if one.sentence.index == 0 else 0.0)
    repeated = max(_shared(one, other) for other in chosen)
    told = _facts(one, chosen) if any(other.sentence.words & HARM for other in chosen) else 0.0
    return one.score + told - _REPEATING * repeated - _PER_WORD * max(_SHORT, one.length)


def _facts(one: Tellable, chosen: Sequence[Tellable]) -> float:
    """What new figures and names are worth where people came to harm: how, where, how many."""
    new = one.sentence.words.difference(*(other.sentence.words for other in chosen))
    figures = sum(any(map(str.isdigit, word)) for word in new)
    names = len(one.names.difference(*(other.names for other in chosen)))
    return _FIGURE * min(3, figures) + _NAME * min(3, names)


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
    told = (how.length, how.names, how.thing, how.sayings)
    return Tellable(sentence, score, how.leans, *told)


def tell(
    article: Text, chosen: Sequence[Tellable], short: bool = True, ask: Ask | None = None
) -> list[tuple[str, tuple[Provenance, ...]]]:
    """The chosen sentences as the summary has them: in fewer words where ``short``, fewer still
    where a model is asked (`.retelling`), and with the names of persons whom only sentences left
    behind name."""
    pieces = []
    before: list[Word] = []
    known: frozenset[str] = frozenset()
    days: set[str] = set()
    previous = -1
    for at, one in enumerate(chosen):
        sentence = one.sentence
        words = split(article, sentence.span)
        alone = sentence.index - 1 != previous if sentence.index else not _led_on(chosen, at)
        previous = sentence.index
        # a story's first sentence has none before it that a "But" could tie it to
        untied = alone or not sentence.index
        if short:
            needed = _abbreviations(article, chosen, at)
            words = shorter(words, needed, days, untied, _own(article, chosen, at), not at)
        elif untied:
            words = trim.drop_links(words)
        if ask is not None:
            after = [w for o in chosen[at + 1 :] for w in split(article, o.sentence.span)]
            leaned_on = any(o.leans > 0 for o in chosen[at + 1 : at + 2])
            words = retold(article, words, before, after, leaned_on, ask)
        before += words
        days |= {word.lower for word in words if word.lower in WEEKDAYS}
        words = with_names(article, sentence, words, known, alone)
        known |= introduced(words)
        pieces.append(join(article.raw, words))
    return pieces


def _led_on(chosen: Sequence[Tellable], at: int) -> bool:
    """Does the article's next sentence, which may say whom this one means, stand next here?"""
    return any(o.sentence.index == chosen[at].sentence.index + 1 for o in chosen[at + 1 : at + 2])


def _own(article: Text, chosen: Sequence[Tellable], at: int) -> frozenset[str]:
    """The story's words that only one of the chosen sentences has."""
    table = weights(article)
    others = frozenset[str]().union(*(o.sentence.words for o in chosen if o is not chosen[at]))
    words = chosen[at].sentence.words - others
    return frozenset(word for word in words if table.get(word, 0.0) >= _TELLING)


def _abbreviations(article: Text, chosen: Sequence[Tellable], at: int) -> frozenset[str]:
    """The words in capitals of the other sentences: one of them may be explained in this."""
    return frozenset(
        word.lower
        for place, one in enumerate(chosen)
        if place != at
        for word in split(article, one.sentence.span)
        if word.text.isupper() and len(word.text) > 1
    )
