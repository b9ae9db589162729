"""By how many a count rose or fell: 23 more homicides, of 389 in one year and 412 in the next."""

from __future__ import annotations

import re
from itertools import islice

from assistant.context import content
from assistant.counts.course import in_order
from assistant.counts.roles import Binding, bindings
from assistant.furniture import in_furniture
from assistant.kind import Judgement, Scene, Verdict
from assistant.numbers.numerals import plain
from assistant.numbers.quantity import Quantity, Relation, compare
from assistant.patterns import deferred
from assistant.text import Text

__all__ = ["moved_by"]

# bindings of an article that are read, and how many on from one another may stand
_MOST, _NEXT = 400, 3
_UP, _DOWN = frozenset(("more", "additional", "extra")), frozenset(("fewer", "less"))
_COMPARED = deferred(
    r"\b(?:from|compared|against|versus|than|in (?:19|20)\d\d|(?:last|previous|prior|this) "
    r"(?:year|month|week|quarter|season)|earlier|ago)\b",
    re.IGNORECASE,
)


def moved_by(bound: Binding, scene: Scene) -> Judgement | None:
    """Two values that the article compares, of what the draft's sentence is about."""
    ours = bound.quantity
    beside = {*bound.left[:1], *bound.right[:1]}
    up, down = not _UP.isdisjoint(beside), not _DOWN.isdisjoint(beside)
    if not (up or down or bound.left[:1] == ("by",)) or ours.low != ours.high or ours.low < 2:
        return None
    article = scene.article
    words = content(scene.draft, scene.draft.sentences[bound.sentence])
    known = [
        one
        for one in islice(bindings(article), _MOST)
        if one.quantity.low == one.quantity.high
        and one.number.form in ("digits", "words", "mixed")
        and not one.number.ordinal
    ]
    for at, one in enumerate(known):
        for other in known[at + 1 : at + 1 + _NEXT]:
            if other.sentence != one.sentence:
                break
            nouns = {one.noun.lemma, other.noun.lemma} - {""}
            if len(nouns) != 1 or not nouns <= words or one.quantity.low == other.quantity.low:
                continue
            low, high = sorted((one.quantity.low, other.quantity.low))
            left = high - low
            near = compare(ours, Quantity(left, left)).relation
            if near not in (Relation.SAME, Relation.ROUNDED):
                continue
            between = article.raw[one.number.span.end : other.number.span.start]
            rose = _rose(article, one, other, between)
            if (up and rose is not True) or (down and rose is not False):
                continue
            if _COMPARED.search(between) and in_furniture(article, one.number.span) is None:
                working = f"{plain(high)} - {plain(low)} = {plain(left)}."
                return Judgement(Verdict.DERIVED, working, (one.number.span, other.number.span))
    return None


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_BEFORE = re.compile(r"\b(?:from|compared|against|versus|than)\b", re.IGNORECASE)
# code points behind the second value in which its year stands
_TAIL = 30


def _rose(article: Text, one: Binding, other: Binding, between: str) -> bool | None:
    """Whether the later of two values is the larger; None where it is not told which is later."""
    start, end = one.number.span.start, other.number.span.end
    first, second = _YEAR.search(between), _YEAR.search(article.raw, end, end + _TAIL)
    if first and second and first.group() != second.group():
        forward = first.group() < second.group()
    elif article.raw.endswith("from ", 0, start):
        forward = True
    elif _BEFORE.search(between):
        forward = False
    elif (ordered := in_order(one, other)) is not None:
        forward = ordered
    else:
        return None
    return (other.quantity.low > one.quantity.low) is forward
