"""How alike the surroundings of two spans are, by two measures.

The *likeness*: which of the stems around the one also stand around the other, those near and rare
counting most. The *frame*: how many words right before and right after stand in the same order
around both; it tells apart two values of one sentence, which share all their surroundings.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass

from assistant.context import concept, stem, weights
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.memo import Table
from assistant.names.names import scan
from assistant.text import Span, Text, Token

__all__ = ["Likeness", "around", "likeness"]


@dataclass(frozen=True, slots=True)
class Likeness:
    """``score`` from 0 to 1; ``shared``: the number of stems that both have around them;
    ``frame``: words in the same order right beside both, function words counting little."""

    score: float = 0.0
    shared: int = 0
    frame: float = 0.0


def likeness(
    draft: Text, claim: Span, article: Text, fact: Span, skip: Container[str]
) -> Likeness:
    """How alike the surroundings of a claim and of a fact are."""
    telling = weights(article)
    persons = article.view(_persons)
    total = score = 0.0
    shared = 0
    there = around(article, fact)
    for word, nearness in around(draft, claim).items():
        if word in skip:
            continue
        weight = nearness * (_PERSON if word in persons else telling.get(word, 1.0))
        total += weight
        if word in there:
            score += weight * there[word]
            shared += 1
    return Likeness(
        score / total if total else 0.0, shared, _frame(draft, claim, article, fact, skip)
    )


# of two clauses with the same verb, the person tells which is meant, however often named
_PERSON = 2.0


def _persons(article: Text) -> frozenset[str]:
    """The stems of the surnames of an article's persons."""
    return frozenset(concept(name.surname) for name in scan(article) if name.surname)


def around(text: Text, span: Span) -> dict[str, float]:
    """The stems of the sentence that ``span`` stands in, each with how near it stands.

    1 within a few words, less with every word between and much less beyond a comma or a
    conjunction; the span's own words are left out.
    """
    known = text.view(_surroundings)
    found = known.get(span)
    if found is None:
        found = known[span] = _near(text, span)
    return found


def _surroundings(text: Text) -> dict[Span, dict[str, float]]:
    return {}


_CLOSE, _FAR = 7, 32
_STEP = {",": 3, ";": 8, ":": 5, "–": 6, "—": 6, "(": 4, ")": 4}
_STEP |= dict.fromkeys("and but while after before when as who which that because".split(), 2)


def _near(text: Text, span: Span) -> dict[str, float]:
    tokens = text.tokens
    low, high = text.token_range(text.sentence_index(span.start)) if text.sentences else (0, 0)
    first, last = _ends(text, span)
    found: dict[str, float] = {}
    for step, start in ((-1, first - 1), (1, last + 1)):
        distance, at = 0, start
        while low <= at < high and distance < _FAR:
            _, _, written, lower = tokens[at]
            distance += _STEP.get(lower, 1)
            # (a word that begins with an invisible mark is none)
            if (word := _CONCEPTS[lower]) and written[0].isalnum():
                nearness = min(1.0, (_FAR - distance) / (_FAR - _CLOSE))
                if nearness > found.get(word, 0.0):
                    found[word] = nearness
            at += step
    return found


def _concept(word: str) -> str:
    # no years: of two swapped ones, each stands beside the other
    if word in FUNCTION_WORDS or not word[0].isalnum() or (len(word) == 4 and word.isdigit()):
        return ""
    return concept(word)


# folded word -> its concept, "" for what tells nothing of a clause
_CONCEPTS = Table(_concept, 20_000)


def _ends(text: Text, span: Span) -> tuple[int, int]:
    """The indices of a span's first and last tokens."""
    return text.token_index(span.start), text.token_index(max(span.start, span.end - 1))


_FRAME = 8
# what a function word and a word of time count
_QUIET, _HALF = 0.25, 0.5
# no frame goes on past a sentence, a clause or a quotation
_CLOSED = frozenset('.!?;"“”«»`')


def _frame(draft: Text, claim: Span, article: Text, fact: Span, skip: Container[str]) -> float:
    first, last = _ends(draft, claim)
    there_first, there_last = _ends(article, fact)
    total = 0.0
    ours, theirs = draft.tokens, article.tokens
    for step, here, there in ((-1, first, there_first), (1, last, there_last)):
        for _ in range(_FRAME):
            here = _word(ours, here + step, step)
            there = _word(theirs, there + step, step)
            if here < 0 or there < 0:
                break
            word, other = ours[here].lower, theirs[there].lower
            root = stem(word)
            if word != other and root != stem(other):
                break
            total += _QUIET if word in FUNCTION_WORDS else _HALF if root in skip else 1.0
    return total


def _word(tokens: Sequence[Token], at: int, step: int) -> int:
    """The index of the next word from ``at`` on, past at most two marks; -1 where none is."""
    for index in (at, at + step, at + 2 * step):
        if not 0 <= index < len(tokens):
            return -1
        mark = tokens[index].text
        if mark[0].isalnum():
            return index
        if mark in _CLOSED:
            return -1
    return -1
