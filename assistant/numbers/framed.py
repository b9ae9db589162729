"""A number between words that are copied from the article: what stands in its place there.

The draft has "a $434 billion portfolio of residential loans", the article "a $9 billion portfolio
of residential loans", and 434 billion of something else. Where the words right before and right
behind the draft's number stand so around another number of the article, and around none that
agrees, the other is what the article says. It asks nothing of what is counted or measured, so
every kind whose facts hold one number is served (`framed`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import wraps
from itertools import chain, islice
from typing import NamedTuple

from assistant.furniture import in_furniture
from assistant.in_place import in_place
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.numbers.asserted import asserted
from assistant.numbers.crosswise import crosswise, turned_about
from assistant.numbers.ends import impossible, turned_end
from assistant.numbers.exchanged import exchanged
from assistant.numbers.number import Number
from assistant.numbers.numerals import scan
from assistant.numbers.quantity import Bound, Quantity, Relation, compare, qualifier, quantity
from assistant.numbers.rebound import rebound
from assistant.numbers.room import leaves_room
from assistant.text import Span, Text, Token

__all__ = ["framed"]

Relate = Callable[[Fact, Scene], Judgement]

# numbers of an article that are read, and looked at for one claim
_READ, _TRIED = 2000, 40
# words read on each side, and those that make two numbers worth a look where only one side agrees
_REACH, _KEY = 10, 2
# how many words around must be the same: where the value is nowhere, where it is, and where it
# follows by arithmetic; how many of them must be words of content; and how many more they must be
# than around a number that agrees
_NOWHERE, _SOMEWHERE, _WORKED_OUT = 4, 6, 7
_TELLING, _LEAD = 3, 2
_AGREEING = (Relation.SAME, Relation.ROUNDED, Relation.LOOSE)


def framed(relate: Relate) -> Relate:
    """Decorates a kind's ``relate``: what it lets pass is held against the words around it."""

    relate = asserted(relate)

    @wraps(relate)
    def held(claim: Fact, scene: Scene) -> Judgement:
        judgement = relate(claim, scene)
        if judgement.verdict is Verdict.CONTRADICTED:
            return _turned_about(claim, scene, judgement) or judgement
        if judgement.verdict is Verdict.SUPPORTED and in_place(
            scene.draft, claim.span, scene.article
        ):
            return judgement
        found = _instead(claim, scene, _LEAST.get(judgement.verdict, _SOMEWHERE))
        return (
            found
            or _exchanged(claim, scene)
            or _crosswise(claim, scene)
            or _impossible(claim, scene)
            or judgement
        )

    return held


def _turned_about(claim: Fact, scene: Scene, judgement: Judgement) -> Judgement | None:
    """A count denied by another number, which the draft has too, in another order."""
    place = turned_about(claim, scene) if claim.kind == "count" else None
    if place is None or any(place.meets(span) for span in judgement.evidence):
        return None
    said = f"The article says “{scene.article[place]}” too."
    return Judgement(Verdict.SUPPORTED, said, (place,))


def _exchanged(claim: Fact, scene: Scene) -> Judgement | None:
    found = exchanged(claim, scene)
    if found is None:
        return None
    told = scene.article[found.place]
    owner = scene.draft[found.owner.span]
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article gives {owner} {told}, not {claim.surface}.",
        (found.place,),
        found.other.surface,
    )


def _crosswise(claim: Fact, scene: Scene) -> Judgement | None:
    found = crosswise(claim, scene)
    if found is None:
        return None
    said, own = scene.article[found.place], scene.draft[found.own.span]
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article says “{said}” here; its “{own}” is about something else.",
        (found.place,),
        claim.surface.replace(own, scene.draft[found.other.span], 1),
    )


def _impossible(claim: Fact, scene: Scene) -> Judgement | None:
    found = impossible(claim, scene)
    if found is None:
        return _turned_end(claim, scene)
    way = "rise" if found.way == "+" else "fall"
    before, now = scene.draft[found.before.span], scene.draft[found.now.span]
    said = f"From {before} to {now} is no {way}; the article has both."
    return Judgement(Verdict.CONTRADICTED, said, (found.place,))


def _turned_end(claim: Fact, scene: Scene) -> Judgement | None:
    """A fall to what the article's number before it shows to be a rise."""
    change = turned_end(claim, scene)
    if change is None:
        return None
    way = "rise" if change.way == "+" else "fall"
    before = scene.article[change.before.span]
    said = f"The article has it from {before}, which is no {way}."
    return Judgement(Verdict.CONTRADICTED, said, (change.place, change.before.span))


_LEAST = {
    Verdict.UNSUPPORTED: _NOWHERE,
    Verdict.DERIVED: _WORKED_OUT,
    Verdict.APPROXIMATE: _WORKED_OUT,
}


class _Frame(NamedTuple):
    """How many words are the same around two numbers, and how many of them are of content."""

    words: int
    telling: int


class _Place(NamedTuple):
    """A number and the words before it, the nearest first, and behind it, to the ends of its
    sentence; its bound and marks are none of them."""

    number: Number
    left: tuple[str, ...]
    right: tuple[str, ...]


def _instead(claim: Fact, scene: Scene, least: int) -> Judgement | None:
    draft, article = scene.draft, scene.article
    ours = _number_of(draft, claim)
    if ours is None:
        return None
    here, value = _place(draft, ours), quantity(draft, ours)
    row = _row(draft, ours, here)
    known = article.view(_places)
    best: tuple[_Frame, Number] | None = None
    agreeing = 0
    tried = chain.from_iterable(known.get(key, ())[:_TRIED] for key in _keys(here))
    for place in {place.number.span.start: place for place in tried}.values():
        if _dress(draft, ours) != _dress(article, place.number):
            continue
        if ours.ordinal != place.number.ordinal:
            continue  # "the second half ended June 30", and six months to that day
        told = (place.number.low, place.number.high) in row
        # what stands before the "and" of a row is of the number there, not of this one
        frame = _frame(here._replace(left=here.left[:1]) if told else here, place)
        if compare(value, _value(article, place.number)).relation in _AGREEING:
            agreeing = max(agreeing, frame.words)
        elif best is None or frame > best[0]:
            best = frame, place.number
    if best is None or in_furniture(article, best[1].span) is not None:
        return None
    if best[0].words < max(least, agreeing + _LEAD) or best[0].telling < _TELLING:
        return None
    theirs_told = _value(article, best[1])
    if agreeing and theirs_told.bound:
        # what the bound admits has a place of its own: "more than 200 in Leeds", "240 in York"
        theirs_told = replace(theirs_told, bound=Bound.NONE)
    if leaves_room(value, theirs_told):
        return None
    theirs = best[1].span
    if best[1].low == ours.low and best[1].high == ours.high:
        right = rebound(draft, ours.span, article, theirs)
        reason = f"The article says “{article[right.evidence]}” in these words."
        span = Span(min(claim.span.start, right.span.start), max(claim.span.end, right.span.end))
        before = draft.raw[span.start : right.span.start]
        words = before + right.suggestion + draft.raw[right.span.end : span.end]
        return Judgement(Verdict.CONTRADICTED, reason, (right.evidence,), words, span)
    said = article[theirs]
    at = ours.span.start - claim.span.start
    words = claim.surface[:at] + said + claim.surface[at + len(draft[ours.span]) :]
    if claim.surface[0].isupper():
        words = words[0].upper() + words[1:]
    return Judgement(
        Verdict.CONTRADICTED, f"The article says “{said}” in these words.", (theirs,), words
    )


def _row(draft: Text, ours: Number, here: _Place) -> set[tuple[object, object]]:
    """The values of the draft's sentence, where an "and" sets the number off:
    "88 percent in Ostrey, 86 percent in Elbury *and 64* percent in Hame"."""
    if here.left[:1] != ("and",):
        return set()
    sentence = draft.sentences[draft.sentence_index(ours.span.start)]
    return {(one.low, one.high) for one in draft.view(scan) if sentence.covers(one.span)}


_UNIT = re.compile(r"[^\W\d_]*|%")


def _dress(text: Text, number: Number) -> tuple[str, str]:
    """The currency sign before a number and the unit that is one word with it: a "$11 billion
    line" is no "23km line" told otherwise."""
    start, end = number.span
    sign = text.raw[max(0, start - 1) : start]
    unit = _UNIT.match(text.raw, end)
    return sign if sign in _SIGNS else "", unit.group() if unit else ""


def _value(article: Text, number: Number) -> Quantity:
    known = article.view(_known_values)
    found = known.get(number.span)
    if found is None:
        found = known[number.span] = quantity(article, number)
    return found


def _known_values(_: Text) -> dict[Span, Quantity]:
    return {}


def _number_of(draft: Text, claim: Fact) -> Number | None:
    """The one number in a claim's span; None where there are more, or none."""
    numbers = draft.view(scan)
    at = bisect_left(numbers, claim.span.start, key=lambda one: one.span.start)
    inside = [one for one in numbers[at : at + 2] if one.span.end <= claim.span.end]
    return inside[0] if len(inside) == 1 else None


def _places(article: Text) -> dict[tuple[str, ...], list[_Place]]:
    """The words on either side of a number, and those nearest to it -> the numbers there."""
    found: dict[tuple[str, ...], list[_Place]] = {}
    for number in islice(article.view(scan), _READ):
        if number.form not in ("article", "collective", "vague") and not number.weak:
            place = _place(article, number)
            for key in _keys(place):
                found.setdefault(key, []).append(place)
    return found


def _keys(place: _Place) -> Iterator[tuple[str, ...]]:
    left, right = place.left, place.right
    yield "", *left[:1], "", *right[:1]
    if len(left) >= _KEY:
        yield "<", *left[:_KEY]
    if len(right) >= _KEY:
        yield ">", *right[:_KEY]


def _place(text: Text, number: Number) -> _Place:
    span, bound = number.span, qualifier(text, number.span)[1]
    start = min(span.start, bound.start) if bound else span.start
    end = max(span.end, bound.end) if bound else span.end
    first, last = text.token_index(start), text.token_index(end - 1)
    low, high = text.token_range(text.sentence_index(span.start))
    before = text.tokens[max(low, first - _REACH) : first]
    behind = text.tokens[last + 1 : min(high, last + 1 + _REACH)]
    return _Place(number, _words(reversed(before)), _words(behind))


def _words(tokens: Iterable[Token]) -> tuple[str, ...]:
    return tuple(t.lower for t in tokens if t.text[0].isalnum() or t.text[0] in _SIGNS)


_SIGNS = frozenset("%$£€¥₹")


def _frame(ours: _Place, theirs: _Place) -> _Frame:
    """The words that are the same from the two numbers on, on both sides."""
    words = telling = 0
    for mine, other in ((ours.left, theirs.left), (ours.right, theirs.right)):
        for word, their_word in zip(mine, other, strict=False):
            if word != their_word:
                break
            words += 1
            telling += word[0].isalpha() and word not in FUNCTION_WORDS
    return _Frame(words, telling)
