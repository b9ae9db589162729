"""Whether two stretches of text tell of the same thing, by the words around a span of each.

Two measures. The *likeness* of surroundings: which of the stems around the claim also stand
around the fact, those near and rare counting most. The *frame*: how many words right before
and right after stand in the same order around both; it tells apart two values of one sentence,
which share all their surroundings.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Generic, TypeVar

from assistant.context import concept, stem, weights
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.memo import Table
from assistant.names.names import scan
from assistant.text import Span, Text, Token

__all__ = ["Likeness", "Weighed", "group", "likeness", "parted", "weigh"]

# a fact of an article: its span, then whatever its kind keeps with it
T = TypeVar("T", bound="tuple[Any, ...]")
V = TypeVar("V", bound=Hashable)
R = TypeVar("R", bound=Hashable)

# how alike a clause must be to contradict: alone, and against one that agrees with the claim
_SAME_EVENT = 0.5
_SURELY_SAME = 0.7
_LEAD = 0.35
# words of a frame that settle it, alone or with some likeness
_FRAMED = 2.0
_NO_LESS = 0.1
_SOME_FRAME, _SOME_SCORE, _SOME_LEAD = 1.0, 0.4, 0.1
# facts weighed per claim: the work stays linear
_WEIGHED = 24
# values of a long article that are compared with one claim's
_VALUES = 400


@dataclass(frozen=True, slots=True)
class Likeness:
    """``score`` from 0 to 1; ``shared``: the number of stems that both have around them;
    ``frame``: words in the same order right beside both, function words counting little."""

    score: float = 0.0
    shared: int = 0
    frame: float = 0.0


@dataclass(frozen=True, slots=True)
class Weighed(Generic[T]):
    """``best``: the agreeing fact most like the claim. ``rival``: a fact that contradicts the
    claim, because its clause tells of the same thing and no agreeing fact's does as well."""

    best: T | None
    rival: T | None


def weigh(
    draft: Text,
    claim: Span,
    article: Text,
    agreeing: Sequence[T],
    rivals: Sequence[T],
    skip: Container[str] = frozenset(),
    alike: float = _SAME_EVENT,
) -> Weighed[T]:
    """The article's facts, as tuples that begin with their span, weighed against a claim.

    ``skip``: stems that say nothing about what the clause is about (units, weekdays).
    ``alike``: the likeness that makes a rival where nothing agrees.
    """
    if not rivals or not _is_told(draft, claim, skip):
        return Weighed(agreeing[0] if agreeing else None, None)
    best: T | None = None
    like = Likeness()
    top_frame = 0.0
    for fact in agreeing[:_WEIGHED]:
        found = likeness(draft, claim, article, fact[0], skip)
        top_frame = max(top_frame, found.frame)
        if best is None or (found.score, found.frame) > (like.score, like.frame):
            best, like = fact, found
    chosen: T | None = None
    most = (0.0, 0.0)
    for fact in rivals[:_WEIGHED]:
        found = likeness(draft, claim, article, fact[0], skip)
        if best is None:
            contradicts = found.shared >= 2 and found.score >= alike
        else:
            contradicts = _outdoes(found, like, top_frame)
        if contradicts and (found.frame, found.score) > most:
            chosen, most = fact, (found.frame, found.score)
    no_better = most[1] - like.score < _SOME_LEAD
    if best and chosen and no_better and _of_others(draft, claim, article, best[0], chosen[0]):
        chosen = None
    return Weighed(best, chosen)


def group(found: Iterable[tuple[Span, V]]) -> dict[V, list[Span]]:
    """value -> its first places, in order: all that is ever weighed of an article's facts."""
    places: dict[V, list[Span]] = {}
    for span, value in found:
        known = places.setdefault(value, [])
        if len(known) < _WEIGHED:
            known.append(span)
    return places


def parted(
    places: dict[V, list[Span]], compare: Callable[[V], R], first: V | None = None
) -> dict[R, list[tuple[Span, V]]]:
    """The places of an article's values by what ``compare`` says of each value.

    Of a long article's many values the first few hundred are compared, and ``first``, the
    claim's own, in any case.
    """
    found: dict[R, list[tuple[Span, V]]] = {}
    if first is not None and first in places:
        found[compare(first)] = [(span, first) for span in places[first]]
    for value in islice(places, _VALUES):
        if value != first:
            found.setdefault(compare(value), []).extend((span, value) for span in places[value])
    for same in found.values():
        same.sort(key=lambda one: one[0])
    return found


def _is_told(draft: Text, claim: Span, skip: Container[str]) -> bool:
    """Something is said around the claim: bare lists of figures tell of nothing."""
    return any(word[0].isalpha() and word not in skip for word in _around(draft, claim))


def _of_others(draft: Text, claim: Span, article: Text, best: Span, rival: Span) -> bool:
    """Whoever the draft tells this of is named beside the agreeing fact, and not beside the
    rival: "the EU wants it by 2050" says nothing of what China wants."""
    told = _around(draft, claim).keys() & article.view(_named)
    return not (told & _around(article, best).keys()) <= _around(article, rival).keys()


def _named(article: Text) -> frozenset[str]:
    """The stems of the words of an article's names."""
    return frozenset(concept(word) for name in scan(article) for word in name.words)


def _outdoes(rival: Likeness, like: Likeness, top_frame: float) -> bool:
    """The rival's clause surely tells of the claim's event, and the agreeing one's does not."""
    lead, framed = rival.score - like.score, rival.frame - top_frame
    return (
        (rival.shared >= 2 and rival.score >= _SURELY_SAME and lead >= _LEAD)
        or (rival.shared >= 2 and framed >= _FRAMED and lead >= -_NO_LESS)
        or (framed >= _SOME_FRAME and rival.score >= _SOME_SCORE and lead >= _SOME_LEAD)
    )


def likeness(
    draft: Text, claim: Span, article: Text, fact: Span, skip: Container[str]
) -> Likeness:
    """How alike the surroundings of a claim and of a fact are."""
    telling = weights(article)
    persons = article.view(_persons)
    total = score = 0.0
    shared = 0
    there = _around(article, fact)
    for word, nearness in _around(draft, claim).items():
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


def _around(text: Text, span: Span) -> dict[str, float]:
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
