"""Runs, goals and points that a score tells: an 18-3 win is one of 18 runs."""

from __future__ import annotations

import re
from fractions import Fraction

from assistant.context import stem
from assistant.counts.roles import Binding
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.numbers.numerals import plain

__all__ = ["scored"]

# stems of what scores count
_COUNTED = frozenset("run goal point try touchdown basket".split())
_MOST = 60
# fewer may be games of which the score is one
_FEW = 8
# who votes, of whom a decision of 6-3 tells
_VOTING = frozenset(map(stem, "justice judge senator lawmaker juror councillor vote".split()))
# of a record ("went 10-6") the first are won and the second lost
_WON = frozenset("win victory".split())
_LOST = frozenset("loss defeat".split())
# words beside a margin
_LEADS = frozenset("lead win victory loss defeat margin advantage".split())


def scored(bound: Binding, scene: Scene) -> Judgement | None:
    """A count of what scores are told in, which is one side of a score of the article."""
    low = bound.quantity.low
    if low != bound.quantity.high:
        return None
    # "beat Hale by six", "a six-point win"
    if voted := _in_words(bound, scene):
        return voted
    margin = bound.left[:1] == ("by",) and not bound.noun.lemma
    counted = bound.noun.lemma in _COUNTED
    counted = counted or bound.noun.lemma in _VOTING
    if not margin and not counted and bound.noun.lemma not in (*_WON, *_LOST):
        return None
    end = bound.number.span.end
    if scene.draft.raw[end : end + 1] == "-" and not _LEADS & bound.words:
        return None  # a "three-run homer" is no score
    for fact in scene.of("score")[:_MOST]:
        sides = fact.value
        if not isinstance(sides, tuple) or len(sides) != 2:
            continue
        if abs(sides[0] - sides[1]) == low and (margin or _LEADS & bound.words):
            high, least = max(sides), min(sides)
            working = f"{high} - {least} = {plain(low)}."
            return Judgement(Verdict.DERIVED, working, (fact.span,))
        if _of_record(bound.noun.lemma, low, fact) or (counted and low in sides):
            said = f"The article has the score {fact.surface}."
            return Judgement(Verdict.SUPPORTED, said, (fact.span,))
    return None


_TO = re.compile(r"(?<![\w.,])(\d{1,3}) to (\d{1,3})(?![\w%]|[.,]\d)")


def _in_words(bound: Binding, scene: Scene) -> Judgement | None:
    """ "Voted 52 to 48", of 52-48."""
    raw, (start, end) = scene.draft.raw, bound.number.span
    if bound.noun.lemma and bound.left[:1] != ("to",):
        return None
    for match in _TO.finditer(raw, max(0, start - _REACH), end + _REACH):
        if start not in (match.start(1), match.start(2)):
            continue
        sides = sorted(map(int, match.groups()))
        for fact in scene.of("score")[:_MOST]:
            if isinstance(fact.value, tuple) and sorted(fact.value) == sides:
                said = f"The article has the score {fact.surface}."
                return Judgement(Verdict.SUPPORTED, said, (fact.span,))
    return None


# "523 to "
_REACH = 8


def _of_record(lemma: str, low: int | Fraction, record: Fact) -> bool:
    if lemma not in _WON | _LOST:
        return False
    first, *_, last = re.findall(r"\d+", record.surface)
    return low >= _FEW and low == int(first if lemma in _WON else last)
