"""Two numbers of one thing in one sentence, and what they make: "25 weavers at Hale and 32
weavers at Lindow" are 57 weavers."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.counts.rivals import Match
from assistant.counts.roles import Binding
from assistant.kind import Judgement, Verdict
from assistant.numbers.numerals import plain

__all__ = ["side_by_side"]

# numbers that are tried; and a sum of smaller ones is met by chance
_MOST, _LEAST = 10, 10
# "from 25 weavers to 32 weavers" has one number of them at a time
_TURNS = (("from",), ("to",))


def side_by_side(bound: Binding, found: Sequence[Match]) -> Judgement | None:
    """The sum of two neighbours that count the claim's own noun."""
    target, lemma = bound.quantity, bound.noun.lemma
    if not lemma or target.low != target.high or target.low < _LEAST:
        return None
    parts = [
        match.stated
        for match in found
        if match.stated.noun.lemma == lemma
        and match.stated.quantity.low == match.stated.quantity.high
        and match.stated.left[:1] not in _TURNS
        and not match.stated.part
    ][:_MOST]
    parts.sort(key=lambda part: part.number.span)
    for one, other in pairwise(parts):
        first, second = one.quantity.low, other.quantity.low
        if one.sentence == other.sentence and first + second == target.low:
            working = f"{plain(first)} + {plain(second)} = {plain(target.low)}."
            return Judgement(Verdict.DERIVED, working, (one.number.span, other.number.span))
    return None
