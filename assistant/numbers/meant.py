"""The value that a draft's is a slip for, where the article does not have the draft's at all.

A claim that nothing bears out is flagged; an editor is helped more by what stands there. Where
one value of its kind is told in much the same words as the claim, and every other in clearly
fewer, that one is meant (`meant`); and so is the only one of its unit, where a word of the claim
stands by it. What may take the place of what is for the kind to say.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import wraps
from itertools import islice
from typing import NamedTuple

from assistant.alike import likeness
from assistant.amounts.surroundings import other_period, slot
from assistant.kind import Fact, Judgement, Scene, Verdict, unsupported
from assistant.numbers.number import Number, Value
from assistant.numbers.numerals import plain, scan
from assistant.numbers.quantity import quantity
from assistant.numbers.room import leaves_room
from assistant.numbers.spelt import spell
from assistant.text import Span, Text

__all__ = ["meant"]

Relate = Callable[[Fact, Scene], Judgement]
# whether a fact of the article may stand in a claim's place
Fits = Callable[[Fact, Fact], bool]
# whether it denies the claim, once it is found to be told most like it
Denies = Callable[[Fact, Fact, Scene], bool]

# read off errors planted in correct drafts: so alike, and so far ahead of every other value, five
# in six are the value that stood there; less will do where both have one unit
_ALIKE, _OF_UNIT, _LEAD = 0.3, 0.15, 0.1
# so much more alike than the one that its kind named, another value is meant
_FAR_MORE = 0.3
# stems that the two must share
_SHARED = 2
# what a word of the frame adds, and the story's opening, which headlines tell
_FRAME, _OPENING, _OPENS = 0.1, 0.1, 1
# so many times as large, a number is no slip for another
_SIZES = 200
# the only value of its sort may be so many times as large; more where the story begins with it
_ONLY_EARLY, _ONLY_LATER, _EARLY = 20, 5, 2
# facts of the article that are looked at for one claim
_LOOKED_AT = 60


def _one_unit(claim: Fact, stated: Fact) -> bool:
    ours, theirs = claim.value, stated.value
    return all(getattr(ours, name, "") == getattr(theirs, name, "") for name in ("unit", "rate"))


def _always(claim: Fact, stated: Fact, scene: Scene) -> bool:
    return True


def meant(relate: Relate, fits: Fits = _one_unit, denies: Denies = _always) -> Relate:
    """Decorates a kind's ``relate``: what it finds nowhere gets the value that is meant."""

    @wraps(relate)
    def held(claim: Fact, scene: Scene) -> Judgement:
        judgement = relate(claim, scene)
        if judgement.verdict is Verdict.UNSUPPORTED:
            return _instead(claim, scene, fits, denies) or judgement
        if judgement.suggestion and judgement.span in (None, claim.span):
            return _instead(claim, scene, fits, denies, judgement.evidence) or judgement
        return judgement

    return held


def _instead(
    claim: Fact, scene: Scene, fits: Fits, denies: Denies, named: tuple[Span, ...] = ()
) -> Judgement | None:
    """``named``: the value that the kind itself would put there; one far more alike is meant."""
    ours = _number(scene.draft, claim.span)
    if ours is None:
        return None
    least = _OF_UNIT if fits is _one_unit and not named else _ALIKE
    best: dict[Value, _Told] = {}
    there = 0.0
    for fact, number in islice(_stated(claim, scene), _LOOKED_AT):
        if number.low == ours.low and not named:
            return None
        told = _told(claim, fact, number, scene)
        if any(span.start < fact.span.end and fact.span.start < span.end for span in named):
            there = max(there, told.score)
        if told.shared < _SHARED or not (fits(claim, fact) and _in_place(ours, number, scene)):
            # it is not meant, nor leaves much doubt
            told = told._replace(score=min(told.score, least - _LEAD))
        if number.low not in best or told.score > best[number.low].score:
            best[number.low] = told
    ranked = sorted(best.values(), key=lambda told: -told.score)
    if not ranked or ranked[0].score < least or _doubtful(ranked):
        # (counts have no unit: what they count may be told in other words)
        if named or fits is not _one_unit or (only := _only(claim, ours, scene)) is None:
            return None
        fact, number = only
    elif named and not 0 < there <= ranked[0].score - _FAR_MORE:
        return None
    else:
        fact, number = ranked[0].fact, ranked[0].number
    if leaves_room(quantity(scene.draft, ours), quantity(scene.article, number)):
        return None
    here = slot(scene.draft, claim.span, background=False)
    if other_period(here, slot(scene.article, fact.span)):
        return None
    at = ours.span.start - claim.span.start
    words = claim.surface[:at] + _written(ours, number, scene)
    words += claim.surface[at + len(scene.draft[ours.span]) :]
    if not denies(claim, fact, scene):
        nearest = f'The article does not state "{claim.surface}"; the nearest is "{fact.surface}".'
        return None if named else unsupported(nearest, fact.span, suggestion=words)
    reason = f"The article says “{fact.surface}” here."
    return Judgement(Verdict.CONTRADICTED, reason, (fact.span,), words)


def _only(claim: Fact, ours: Number, scene: Scene) -> tuple[Fact, Number] | None:
    """The one value of the claim's unit that the article has, told of in a word of the claim's."""
    found: list[tuple[Fact, Number]] = []
    for fact, number in islice(_stated(claim, scene), _LOOKED_AT):
        one = number.low == 1 or number.ordinal or not number.low
        if not one and _one_unit(claim, fact):
            found.append((fact, number))
    if len({number.low for _, number in found}) != 1 or ours.ordinal or not ours.low:
        return None
    low = found[0][1].low
    if low in scene.draft.view(_values):
        return None
    small, large = sorted((abs(Fraction(ours.low)), abs(Fraction(low))))
    if large > (_ONLY_EARLY if found[0][0].sentence <= _EARLY else _ONLY_LATER) * small:
        return None
    return next((one for one in found if _told(claim, *one, scene).shared), None)


class _Told(NamedTuple):
    """A value of the article, how much its place is like the claim's, and by how many stems."""

    score: float
    shared: int
    fact: Fact
    number: Number


def _told(claim: Fact, fact: Fact, number: Number, scene: Scene) -> _Told:
    like = likeness(scene.draft, claim.span, scene.article, fact.span, ())
    score = like.score + _FRAME * like.frame + _OPENING * (fact.sentence <= _OPENS)
    return _Told(score, like.shared, fact, number)


def _doubtful(ranked: list[_Told]) -> bool:
    return len(ranked) > 1 and ranked[0].score - ranked[1].score < _LEAD


def _stated(claim: Fact, scene: Scene) -> Iterator[tuple[Fact, Number]]:
    """The article's facts of the claim's kind that hold one number, and that number."""
    for fact in scene.of(claim.kind):
        number = _number(scene.article, fact.span)
        if number and number.form not in ("article", "collective", "vague") and not number.weak:
            yield fact, number


def _number(text: Text, span: Span) -> Number | None:
    """The one number in a span; None where there are more, or none."""
    numbers = text.view(scan)
    at = bisect_left(numbers, span.start, key=_start)
    inside = [one for one in numbers[at : at + 2] if one.span.end <= span.end]
    return inside[0] if len(inside) == 1 else None


def _start(number: Number) -> int:
    return number.span.start


def _in_place(ours: Number, theirs: Number, scene: Scene) -> bool:
    """Digits for digits, of much the same size, and nothing that the draft has as well."""
    said, mine = scene.article[theirs.span], scene.draft[ours.span]
    if theirs.low == 1 and theirs.form == "words":
        return False  # "one of", "one said": hardly ever what a figure is a slip for
    if said[0].isdigit() != mine[0].isdigit() or ours.ordinal or theirs.ordinal:
        return False
    small, large = sorted((abs(Fraction(ours.low)), abs(Fraction(theirs.low))))
    if large > _SIZES * small:
        return False
    return theirs.low not in scene.draft.view(_values)


def _values(draft: Text) -> frozenset[Value]:
    return frozenset(number.low for number in draft.view(scan))


def _written(ours: Number, theirs: Number, scene: Scene) -> str:
    said = scene.article[theirs.span]
    if ours.form == "words" and isinstance(theirs.low, int):
        said = spell(theirs.low)
    elif scene.draft[ours.span][0].isdigit() and not said[0].isdigit():
        said = plain(theirs.low)
    return said[0].upper() + said[1:] if scene.draft[ours.span][0].isupper() else said
