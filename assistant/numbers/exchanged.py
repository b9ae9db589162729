"""Two numbers of a draft, each given to whom the article gives the other.

"Shepard caught 12 passes and Jones had 39", where the article has Jones catch 12 and Shepard 39:
both numbers stand there, and each name too. Whose a number is, the name before it in its sentence
tells, or the one behind "for" or "by". It is an exchange only where the article gives both numbers
so, near each other, and neither of them anywhere to the one that the draft gives it to.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from assistant.kind import Fact, Scene
from assistant.names.names import scan as names_of
from assistant.names.people import people, same_person
from assistant.names.proper import Name
from assistant.numbers.numerals import Number, scan
from assistant.text import Span, Text

__all__ = ["Exchange", "exchanged", "number_of", "places"]

# claims of a draft beside one that are tried, and places of a number in the article
_BESIDE, _PLACES = 6, 12
# sentences between the article's two numbers
_NEAR = 2
# tokens behind a number among which "for" and a name may stand
_BEHIND = 4
_GIVES = frozenset("for by from".split())


class Exchange(NamedTuple):
    """``place``: the article's number in the claim's place; ``other``: the draft's claim that has
    it; ``owner``: whose it is, as the draft names them."""

    place: Span
    other: Fact
    owner: Name


def exchanged(claim: Fact, scene: Scene) -> Exchange | None:
    """What the article gives the one whom the draft gives the claim's number, if the draft gives
    that to somebody whose number the claim's is."""
    beside = [
        other
        for other in scene.near(claim, _BESIDE)
        if other.kind == claim.kind
        and other.span != claim.span
        and abs(other.sentence - claim.sentence) <= 1
    ]
    if not beside:
        return None
    mine = number_of(scene.draft, claim)
    for persons in (True, False):
        ours = mine and _owner(scene.draft, mine.span, scene.article, persons)
        if not mine or not ours:
            continue
        for other in beside:
            its = number_of(scene.draft, other)
            if its is None or (its.low, its.high) == (mine.low, mine.high):
                continue
            theirs = _owner(scene.draft, its.span, scene.article, persons)
            if theirs is None or same_person(ours, theirs):
                continue
            found = _crossed(scene.article, (mine, ours), (its, theirs), persons)
            if found is not None:
                return Exchange(found, other, ours)
    return None


def _crossed(
    article: Text, mine: tuple[Number, Name], its: tuple[Number, Name], persons: bool
) -> Span | None:
    """Where the article gives ``its`` number to the owner of ``mine``, and the other way round."""
    here = list(_owned(article, its[0], persons))
    there = list(_owned(article, mine[0], persons))
    if any(same_person(mine[1], owner) for _, owner in there):
        return None
    if any(same_person(its[1], owner) for _, owner in here):
        return None
    for span, owner in here:
        if not same_person(owner, mine[1]):
            continue
        index = article.sentence_index(span.start)
        for other, holder in there:
            near = abs(article.sentence_index(other.start) - index) <= _NEAR
            if near and same_person(holder, its[1]):
                return span
    return None


def _owned(article: Text, number: Number, persons: bool) -> Iterator[tuple[Span, Name]]:
    """The places of a number in the article that have an owner."""
    for span in article.view(places).get((number.low, number.high), ()):
        owner = _owner(article, span, None, persons)
        if owner is not None:
            yield span, owner


def places(text: Text) -> dict[object, list[Span]]:
    found: dict[object, list[Span]] = {}
    for number in text.view(scan):
        known = found.setdefault((number.low, number.high), [])
        if len(known) < _PLACES:
            known.append(number.span)
    return found


def number_of(draft: Text, claim: Fact) -> Number | None:
    """The one number that a claim holds."""
    numbers = draft.view(scan)
    first = bisect_left(numbers, claim.span.start, key=lambda one: one.span.start)
    found = [n for n in numbers[first : first + 2] if claim.span.covers(n.span)]
    return found[0] if len(found) == 1 and not found[0].weak else None


def _owner(text: Text, span: Span, guide: Text | None, persons: bool) -> Name | None:
    """Whose the number is: the name behind "for", or else the last one before it."""
    sentence = text.sentences[text.sentence_index(span.start)]
    named = (people if persons else names_of)(text, guide)
    at = bisect_left(named, span.end, key=lambda name: name.span.start)
    if at < len(named) and named[at].span.start < sentence.end:
        behind = named[at]
        between = text.tokens_in(Span(span.end, behind.span.start))
        if not between:
            # "41 Lima, 12 Hull": it is beside the name by chance, or counts what it names
            return None
        plain = all(token.text[0].isalnum() for token in between)
        if plain and len(between) <= _BEHIND and between[-1].lower in _GIVES:
            return behind
    while at and named[at - 1].span.end > span.start:
        at -= 1
    return named[at - 1] if at and named[at - 1].span.start >= sentence.start else None
