"""Two numbers of a draft, each with the words that the article has beside the other.

"Four miles to the weir and nine to the mill", where the article has nine miles to the weir and
four to the mill: both numbers stand there, and so do the words. What belongs to a number is what
stands on its side of an "and", a "while" or a comma between the two. It is an exchange only where
each has words that the article has on the other's side alone, and none on its own. Ages are left
to what tells whose they are: an article calls one person by many words.

The same words tell that two numbers are each in place, though the article has them in the other
order (`turned_about`).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import NamedTuple

from assistant.context import roots
from assistant.kind import Fact, Scene
from assistant.numbers.exchanged import number_of, places
from assistant.numbers.number import Number
from assistant.text import Span, Text, lowers

__all__ = ["Crossing", "crosswise", "turned_about"]

# claims of a draft beside one that are tried; a number of more places tells nothing by them
_BESIDE, _PLACES = 3, 6
# tokens on the outer side of a number that are looked at, on its inner side, and between the two
_REACH, _INNER, _BETWEEN = 14, 40, 24
# what sets the one half off from the other, and what ends both
_SETS_OFF = frozenset("and while whereas but against versus vs compared , ; —".split())
_ENDS = frozenset((";", "while", "whereas", "but"))
# tokens from an "and" to the number that it sets off: "and about 64%"
_AT_ONCE = 3
_JOINS = frozenset(("and",))
_UNITS = frozenset("% percent cent per million billion".split())
# stems that tell no two things apart
_EMPTY = frozenset(("", "further", "additional", "across", "new", "could", "may", "might"))


class Crossing(NamedTuple):
    """``own``: the claim's number; ``place``: the article's in its place; ``other``: where the
    draft has that."""

    own: Number
    place: Span
    other: Number


class _Halves(NamedTuple):
    """The words that belong to the first of two numbers alone, and to the second alone."""

    mine: frozenset[str]
    its: frozenset[str]


def crosswise(claim: Fact, scene: Scene) -> Crossing | None:
    """The article's number beside the claim's words, if the draft has that beside the words that
    the article has beside the claim's number."""
    draft, article = scene.draft, scene.article
    mine = number_of(draft, claim)
    if claim.kind == "age" or mine is None or not (here := _places(article, mine)):
        return None
    for other in scene.near(claim, _BESIDE):
        beside = other.sentence == claim.sentence and other.span != claim.span
        if not beside or other.kind == "age":
            continue
        its = number_of(draft, other)
        if its is None or (its.low, its.high) == (mine.low, mine.high):
            continue
        there = _places(article, its)
        ours = _halves(draft, mine.span, its.span) if there else None
        if ours is None or not ours.mine or not ours.its:
            continue
        first = mine.span < its.span
        found = _crossed(article, ours, here, there, first)
        if found is None and claim.kind == other.kind:
            tight = _parallel(draft, mine.span, its.span)
            found = tight and _crossed(article, tight, here, there, first, one_side=True)
        if found is not None:
            return Crossing(mine, found, its)
    return None


def turned_about(claim: Fact, scene: Scene) -> Span | None:
    """Where the article has the claim's number, if it tells the draft's two in the other order,
    each with words of its own: "12 in Ostrey and 20 in Elbury" of "20 in Elbury, 12 in Ostrey".
    """
    draft, article = scene.draft, scene.article
    mine = number_of(draft, claim)
    if mine is None or not (here := _places(article, mine)):
        return None
    for other in scene.near(claim, _BESIDE):
        its = number_of(draft, other) if other.sentence == claim.sentence else None
        if its is None or its.span == mine.span:
            continue
        there = _places(article, its)
        ours = _halves(draft, mine.span, its.span) if there else None
        if ours is None:
            continue
        first = mine.span < its.span
        for one, two in product(here, there):
            if not _together(article, one, two) or (one < two) is first:
                continue
            theirs = _halves(article, one, two)
            if theirs is None or not (ours.mine & theirs.mine and ours.its & theirs.its):
                continue
            # (what the first half of each has may be told of both)
            crossed = ours.its & theirs.mine if first else ours.mine & theirs.its
            if not crossed:
                return one
    return None


def _places(article: Text, number: Number) -> Sequence[Span]:
    found = article.view(places).get((number.low, number.high), ())
    return found if len(found) <= _PLACES else ()


def _parallel(text: Text, one: Span, other: Span) -> _Halves | None:
    """The words behind each of two numbers in "72% of nurses and 64% of the cooks": what stands
    before the first is told of both. None in any other sentence."""
    if one > other:
        turned = _parallel(text, other, one)
        return turned and _Halves(turned.its, turned.mine)
    last, second = text.token_index(one.end - 1), text.token_index(other.start)
    end = text.token_index(other.end - 1) + 1
    words, stems = text.view(lowers), text.view(roots)
    cuts = [at for at in range(last + 1, second) if words[at] in _SETS_OFF]
    if not 0 < second - last <= _BETWEEN or not cuts or second - cuts[-1] > _AT_ONCE:
        return None
    _, high = text.token_range(text.sentence_index(one.start))
    high = min(high, end + _REACH)
    high = next((at for at in range(end, high) if words[at] in _SETS_OFF - _JOINS), high)
    left, right = set(stems[last + 1 : cuts[0]]), set(stems[end:high])
    told = _Halves(
        frozenset(left - right - _EMPTY - _UNITS), frozenset(right - left - _EMPTY - _UNITS)
    )
    return told if told.mine and told.its else None


def _crossed(
    article: Text,
    ours: _Halves,
    here: Sequence[Span],
    there: Sequence[Span],
    first: bool,
    one_side: bool = False,
) -> Span | None:
    """Where the number of ``there`` stands among the words of the first half, and the other way
    round; None where any place has it as the draft has it. What one sentence tells of both goes
    before what two of them do. ``first``: whether the draft has the claim's number first; where
    the article has so too, the noun of the first may be told of both ("250 guests today and 800
    on Sunday"). ``one_side``: of two numbers that the article has once, in one sentence, the
    words of one half are enough: the other's may be told in other words."""
    both = _beside_both(article, here, there)
    ours = _Halves(ours.mine - both, ours.its - both)
    told = [
        (one, other, halves)
        for one, other in product(here, there)
        if (halves := _halves(article, one, other)) is not None
    ]
    near = [one for one in told if _together(article, *one[:2])]
    if one_side and len(here) == len(there) == len(near) == 1:
        one, other, theirs = near[0]
        kept = ours.mine & theirs.mine or ours.its & theirs.its
        across = ours.mine & theirs.its, ours.its & theirs.mine
        needed = all if (one < other) is first else any
        return other if needed(across) and not kept else None
    place, paired = None, set[Span]()
    for one, other, theirs in near or told:
        if ours.mine & theirs.mine or ours.its & theirs.its:
            return None
        if (one < other) is first and (ours.its if first else ours.mine) & _leads(
            article, one, other
        ):
            return None
        if ours.mine & theirs.its and ours.its & theirs.mine:
            place = place or other
            paired |= {one, other}
    for spans, words in ((here, ours.mine), (there, ours.its)):
        if any(span not in paired and words & _around(article, span) for span in spans):
            return None
    return place


def _beside_both(article: Text, here: Sequence[Span], there: Sequence[Span]) -> set[str]:
    """The words that each number has beside it in sentences of its own: of what is told of both
    they tell nothing."""
    at = {article.sentence_index(span.start) for span in here}
    its = {article.sentence_index(span.start) for span in there}
    alone: tuple[set[str], set[str]] = (set(), set())
    for spans, other, words in ((here, its, alone[0]), (there, at, alone[1])):
        for span in spans:
            if article.sentence_index(span.start) not in other:
                words |= _around(article, span)
    return alone[0] & alone[1]


def _leads(article: Text, one: Span, other: Span) -> set[str]:
    """The words from what sets two numbers of a sentence apart to the second of them: "250 today
    and, *through the weekend, affecting* 800"."""
    if not _together(article, one, other):
        return set()
    one, other = min(one, other), max(one, other)
    last, second = article.token_index(one.end - 1), article.token_index(other.start)
    words = article.view(lowers)
    if second - last > _BETWEEN:
        return set()
    cut = next((at for at in range(last + 1, second) if words[at] in _SETS_OFF), second)
    return set(article.view(roots)[cut:second]) - _EMPTY


def _together(article: Text, one: Span, other: Span) -> bool:
    return article.sentence_index(one.start) == article.sentence_index(other.start)


def _around(text: Text, span: Span) -> set[str]:
    """The words of a number's sentence near it."""
    at, end = text.token_index(span.start), text.token_index(span.end - 1)
    low, high = text.token_range(text.sentence_index(span.start))
    return set(text.view(roots)[max(low, at - _REACH) : min(high, end + 1 + _REACH)])


def _halves(text: Text, one: Span, other: Span) -> _Halves | None:
    """What stands on either side of what sets the two apart; None in a sentence where nothing
    does."""
    if one > other:
        turned = _halves(text, other, one)
        return turned and _Halves(turned.its, turned.mine)
    first, last = text.token_index(one.start), text.token_index(one.end - 1)
    second, end = text.token_index(other.start), text.token_index(other.end - 1)
    low, stop = text.token_range(text.sentence_index(one.start))
    start, high = text.token_range(text.sentence_index(other.start))
    words, stems = text.view(lowers), text.view(roots)
    cuts = [stop, start - 1]
    if start < stop:
        if not 0 < second - last <= _BETWEEN:
            return None
        cuts = [at for at in range(last + 1, second) if words[at] in _SETS_OFF]
    if not cuts:
        return None
    low, stop = max(low, first - _REACH), min(cuts[0], last + 1 + _INNER)
    start, high = max(cuts[-1] + 1, second - _INNER), min(high, end + 1 + _REACH)
    low = next((at for at in range(first - 1, low - 1, -1) if words[at] in _ENDS), low)
    high = next((at for at in range(end + 1, high) if words[at] in _ENDS), high)
    left = {*stems[low:first], *stems[last + 1 : stop]}
    right = {*stems[start:second], *stems[end + 1 : high]}
    return _Halves(frozenset(left - right - _EMPTY), frozenset(right - left - _EMPTY))
