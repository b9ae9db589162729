"""Whether two stretches of text tell of the same thing, by the words around a span of each
(`assistant.alike`), and which of an article's facts a claim's clause therefore tells of."""

from __future__ import annotations

from collections.abc import Callable, Container, Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Generic, TypeVar

from assistant.alike import Likeness, around, likeness
from assistant.context import concept
from assistant.in_place import copied
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.names.names import scan
from assistant.text import Span, Text

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
    only = len(agreeing) == 1 and copied(draft, claim, article)
    if only or not rivals or not _is_told(draft, claim, skip):
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
            contradicts = _outdoes(found, like, top_frame) or (
                _tells_alone(found, like, top_frame)
                and _in_place(draft, claim, article, agreeing[:_WEIGHED], fact[0])
            )
        if (
            contradicts
            and (found.frame, found.score) > most
            and not _told_as_well(draft, claim, article, agreeing[:_WEIGHED], fact[0])
            and not (best and _of_other_value(draft, claim, article, fact[0]))
        ):
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
    return any(word[0].isalpha() and word not in skip for word in around(draft, claim))


def _of_others(draft: Text, claim: Span, article: Text, best: Span, rival: Span) -> bool:
    """Whoever the draft tells this of is named beside the agreeing fact, and not beside the
    rival: "the EU wants it by 2050" says nothing of what China wants."""
    told = around(draft, claim).keys() & article.view(_named)
    return not (told & around(article, best).keys()) <= around(article, rival).keys()


def _told_as_well(
    draft: Text, claim: Span, article: Text, agreeing: Iterable[tuple[Any, ...]], rival: Span
) -> bool:
    """The draft's sentence has the rival beside the claim, and the claim after the word that is
    before it in the article: "began on Monday", of what was reported on Wednesday."""
    number = draft.sentence_index(claim.start)
    start, end = draft.sentences[number]
    if article[rival].casefold() not in draft.raw[start:end].casefold():
        return False
    if _in_order(draft, claim, article, agreeing, rival):
        return True
    word = _before(draft, claim)
    there = _before(article, rival)
    return word not in ("", there) and any(_before(article, one[0]) == word for one in agreeing)


# sentences from one of two facts to the other
_NEXT = 1


def _in_order(
    draft: Text, claim: Span, article: Text, agreeing: Iterable[tuple[Any, ...]], rival: Span
) -> bool:
    """The draft has the two in the article's order, where that tells them one after the other: two
    that had changed places would stand the other way round."""
    number = draft.sentence_index(claim.start)
    start, end = draft.sentences[number]
    sentence = draft.raw[start:end].casefold()
    words = article[rival].casefold()
    if sentence.count(words) != 1 or sentence.count(draft[claim].casefold()) != 1:
        return False
    before = claim.start < start + sentence.index(words)
    there = article.sentence_index(rival.start)
    return any(
        0 < abs(article.sentence_index(one[0].start) - there) <= _NEXT
        and (one[0] < rival) == before
        for one in agreeing
    )


# tokens in which a value is looked for before a date
_VALUED = 7


def _of_other_value(draft: Text, claim: Span, article: Text, rival: Span) -> bool:
    """The rival is bound to another value of its sentence: "0.7 percent after 1.4 percent in the
    fourth quarter" says nothing against 0.7 percent in the first."""
    value = _value_before(article, rival)
    if not value:
        return False
    first, stop = article.token_range(article.sentence_index(rival.start))
    theirs = {token.text for token in article.tokens[first:stop]}
    low, high = draft.token_range(draft.sentence_index(claim.start))
    ours = {token.text for token in draft.tokens[low:high] if _is_figure(token.text)}
    return value not in ours and not ours.isdisjoint(theirs - {value})


def _value_before(text: Text, span: Span) -> str:
    """The figure told right before a span, with no comma or other figure between; "" if none."""
    at = text.token_index(span.start)
    for token in reversed(text.tokens[max(0, at - _VALUED) : at]):
        if token.text in _ENDS:
            return ""
        if _is_figure(token.text):
            return token.text
    return ""


def _is_figure(word: str) -> bool:
    """A number with a decimal point or of two digits, and no year."""
    plain = word.replace(".", "").replace(",", "")
    return plain.isdigit() and len(plain) > 1 and not (len(word) == _YEAR and plain == word)


_YEAR = 4


# tokens in which the word before a fact is looked for
_BACK = 4


def _before(text: Text, span: Span) -> str:
    """The stem of the last word of content before a span in its clause, or ""."""
    first = text.token_index(span.start)
    for token in reversed(text.tokens[max(0, first - _BACK) : first]):
        if token.text in _ENDS:
            return ""
        if token.text[0].isalpha() and token.lower not in FUNCTION_WORDS:
            return concept(token.lower)
    return ""


_ENDS = frozenset(".;:!?()–—,")


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


# read off dates and lengths of correct drafts and of drafts in which they had been put in each
# other's places: next to none of the first may be taken for a slip
_TOLD, _TOLD_BY, _TOLD_LEAD = 0.5, 3, 0.45
_BESIDE, _FURTHER = 1.5, 0.75


def _tells_alone(rival: Likeness, like: Likeness, top_frame: float) -> bool:
    """The rival's clause has most of the claim's words, or those right beside it, and no agreeing
    one has many."""
    lead, framed = rival.score - like.score, rival.frame - top_frame
    words = rival.shared >= _TOLD_BY and rival.score >= _TOLD and lead >= _TOLD_LEAD
    beside = rival.frame >= _BESIDE and framed >= _FURTHER and lead >= 0 and rival.shared > 1
    return words or beside


def _in_place(
    draft: Text, claim: Span, article: Text, agreeing: Iterable[tuple[Any, ...]], rival: Span
) -> bool:
    """The rival could stand in the claim's place: as many words, digits for digits; the draft
    does not have it as well, and the story does not open with the claim's own."""
    ours, theirs = draft[claim], article[rival]
    if len(ours.split()) != len(theirs.split()) or ours[0].isdigit() != theirs[0].isdigit():
        return False
    if theirs.casefold() in draft.raw.casefold():
        return False
    return all(article.sentence_index(fact[0].start) for fact in agreeing)
