"""A count with those it counts named right behind it: "two friends, Ann and Tim"."""

from __future__ import annotations

import re

from assistant.context import spots_of
from assistant.counts.roles import Binding
from assistant.kind import Judgement, Scene, Verdict
from assistant.numbers.numerals import plain
from assistant.patterns import deferred
from assistant.text import Span

__all__ = ["named_after"]

# nobody names more of them than so many in one breath
_FEWEST, _MOST = 2, 8
_REACH = 240
_NAME = r"[A-Z][\w.'’-]*(?: (?:(?:de|von|van|al|bin|of) )?[A-Z][\w.'’-]*){0,3}"
_NAMED = deferred(
    r"(?:[ -][a-z][\w'’-]*){1,5}(?:,|:| [-–—]| \() ?"
    rf"(?P<names>{_NAME}(?:, {_NAME}){{0,6}},? (?:and|&) {_NAME})(?=[\s,.;:)–—-]|$)"
)
_BETWEEN = re.compile(r",? (?:and|&) |, ")


def named_after(bound: Binding, scene: Scene) -> Judgement | None:
    """Where the draft names as many as it counts, and the article has each of them."""
    low, high = bound.quantity.low, bound.quantity.high
    if low != high or not _FEWEST <= low <= _MOST or bound.quantity.bound:
        return None
    raw, end = scene.draft.raw, bound.number.span.end
    found = _NAMED.match(raw, end, end + _REACH)
    if found is None:
        return None
    names = _BETWEEN.split(found["names"])
    if len(names) != low:
        return None
    places = []
    for name in names:
        word = name.split()[-1].strip(".'’").removesuffix("'s").removesuffix("’s").lower()
        spots = spots_of(scene.article, {word})
        if not spots:
            return None
        token = scene.article.tokens[spots[0]]
        places.append(Span(token.start, token.end))
    said = f"{found['names']}: {plain(low)}."
    return Judgement(Verdict.DERIVED, said, tuple(places))
