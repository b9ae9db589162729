"""Summaries: the article's most newsworthy sentences, each told shorter, in its order.

The chief one is chosen for what its place, words and form promise (`.newsworth`); every further
one for what it gives beside those chosen before (`.beside`), and for what a model that read it
adds to that (`.read`). One that leans on the sentence before it ("The move came ...") may
stand only behind that one, or with the name that its pronoun means.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from assistant.draft import EXTRACT, Candidate, Provenance
from assistant.lexicon.grammar import WEEKDAYS
from assistant.text import Text
from assistant.writing import trim
from assistant.writing.body import Sentence, weights
from assistant.writing.clause import join, split
from assistant.writing.linear import Linear
from assistant.writing.summaries.beside import beside, shared
from assistant.writing.summaries.candidates import Tellable, tellable
from assistant.writing.summaries.persons import introduced, with_names
from assistant.writing.summaries.rewrite import shorter
from assistant.writing.summaries.standing import AHEAD
from assistant.writing.summaries.telling import assemble

__all__ = ["open_to", "pick", "summaries", "tell"]

# a summary's chief sentence is one of so many: further on, a list may look like news
_LEAD = 5
# what one sentence may share with another of the same summary, of the words of the shorter
_SAME = 0.6
# what a word says of the story (`weights`) that is not left out of a summary
_TELLING = 0.6


def summaries(
    article: Text, sentences: int, count: int, pool: Sequence[Tellable] | None = None
) -> list[Candidate]:
    """Summaries of at most so many sentences, the best first; then the same sentences as the
    article has them, and choices that do without one of the first.

    ``pool``: what to choose from, in the article's order; `tellable` unless given.
    """
    pool = article.view(tellable) if pool is None else pool
    best = pick(pool, sentences)
    found: dict[str, Candidate] = {}
    for chosen, short in _offers(pool, best, sentences):
        if len(found) >= count:
            break
        pieces = tell(article, chosen, short)
        if pieces:
            text, places = assemble(pieces)
            score = sum(one.score for one in chosen)
            found.setdefault(text, Candidate(text, score, places, EXTRACT))
    return list(found.values())


def _offers(
    pool: Sequence[Tellable], best: Sequence[Tellable], sentences: int
) -> Iterator[tuple[Sequence[Tellable], bool]]:
    """The choices of sentences, best first, and whether each is told shorter."""
    yield best, True
    yield best, False
    for one in reversed(best):
        yield pick(pool, sentences, one.sentence), True


def pick(
    pool: Sequence[Tellable],
    wanted: int,
    left_out: Sentence | None = None,
    worth: Linear | None = None,
) -> list[Tellable]:
    """Those sentences of the pool that together tell most, in the article's order: none that
    says what another does, and none that leans on one that was left behind. ``worth``: what is
    weighed instead of the shipped weights (`.beside`)."""
    pool = [one for one in pool if one.sentence is not left_out]
    chosen: list[Tellable] = []
    while len(chosen) < wanted:
        left = open_to(pool if chosen else pool[:_LEAD], chosen)
        if not left:
            break
        gains = [beside(one, chosen, worth) if chosen else one.score for one in left]
        best = max(range(len(left)), key=lambda at: (gains[at], -left[at].sentence.index))
        chosen.append(left[best])
    return sorted(chosen, key=lambda one: one.sentence.index)


def open_to(pool: Sequence[Tellable], chosen: Sequence[Tellable]) -> list[Tellable]:
    """Those of the pool that may stand beside the sentences chosen."""
    indices = {one.sentence.index for one in chosen}
    return [
        one
        for one in pool
        if one.sentence.index not in indices
        and _stands(one, indices)
        and not any(_same(one, other) for other in chosen)
    ]


def _stands(one: Tellable, indices: Collection[int]) -> bool:
    """Is what it leans on among the sentences chosen?"""
    if one.leans == AHEAD:
        return one.sentence.index + 1 in indices
    back = range(max(0, one.sentence.index - one.leans), one.sentence.index)
    return not one.leans or any(at in indices for at in back)


def _same(one: Tellable, other: Tellable) -> bool:
    return shared(one, other) > _SAME


def tell(
    article: Text, chosen: Sequence[Tellable], short: bool = True
) -> list[tuple[str, tuple[Provenance, ...]]]:
    """The chosen sentences as the summary has them: in fewer words where ``short``, and with
    the names of persons whom only sentences left behind name."""
    pieces = []
    known: frozenset[str] = frozenset()
    days: set[str] = set()
    previous = -1
    for at, one in enumerate(chosen):
        sentence = one.sentence
        words = split(article, sentence.span)
        alone = sentence.index - 1 != previous if sentence.index else not _led_on(chosen, at)
        previous = sentence.index
        if short:
            needed = _abbreviations(article, chosen, at)
            words = shorter(words, needed, days, alone, _own(article, chosen, at))
        elif alone:
            words = trim.drop_links(words)
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
