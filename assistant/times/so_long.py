"""So many years ago or later, where the article has the one number of years that it tells.

"25 years later", of an article that tells of "20 years ago" and of no other number of years: a
draft seldom means a time that the article does not have at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from assistant.alike import likeness
from assistant.furniture import in_furniture
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.numbers.quantity import Bound, qualifier
from assistant.text import Span, Text
from assistant.times import calendar, lengths
from assistant.times.dates import Date
from assistant.times.lengths import UNITS, Length
from assistant.times.lengths_written import written_as

__all__ = ["so_long"]

_MOST = 60
# the one that the article has may be so many times as large
_SIZES = 5


def so_long(claim: Fact, scene: Scene) -> Judgement | None:
    """The article's one length in the claim's unit, told of in a word of the claim's."""
    date = claim.value
    assert isinstance(date, Date)
    ours = _length(date)
    if ours is None:
        return None
    article = scene.article
    found = [
        (span, length)
        for span, length in islice(_told(article), _MOST)
        if length.unit == ours.unit
        and qualifier(article, span)[0] is Bound.NONE  # "nearly 50 years" are 48 or 49
        and in_furniture(article, span) is None
    ]
    counts = {length.count for _, length in found}
    if len(counts) != 1:
        return None
    small, large = sorted((ours.count, *counts))
    if large > _SIZES * small or any(one.count in counts for _, one in _told(scene.draft)):
        return None
    for span, length in found:
        written = written_as(claim.surface, ours, length)
        if written and likeness(scene.draft, claim.span, article, span, UNITS).shared:
            said = f"The article says “{article[span]}” here."
            return Judgement(Verdict.CONTRADICTED, said, (span,), written)
    return None


def _told(text: Text) -> Iterator[tuple[Span, Length]]:
    """Lengths of more than one unit, and days seen from so far off: "20 years ago"."""
    for span, length in text.view(lengths.scan):
        if length.count != 1:
            yield span, length
    for span, date in text.view(calendar.scan):
        if (found := _length(date)) is not None:
            yield span, found


def _length(date: Date) -> Length | None:
    if date.shift is None or abs(date.shift) < 2 or date.unit not in UNITS:
        return None
    return lengths.length(abs(date.shift), abs(date.shift), date.unit)
