"""Over which time a value is told: up 29% in the last month, and 10% over the full year.

Both values have the same words around them but for the time. The one whose nearest time is the
draft's is meant.
"""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.amounts.amounts import amount_of
from assistant.amounts.moving import direction
from assistant.amounts.weighing import Match
from assistant.kind import Fact, Scene
from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["of_its_period"]

_NUMBERS = "two three four five six seven eight nine ten twelve".split()
_PERIOD = deferred(
    r"\b(?:(?:last|past|previous|full|current|trailing|next|first)[ -]"
    rf"(?:(?P<many>\d{{1,2}}|{'|'.join(_NUMBERS)})[ -])?"
    r"|(?:over|in|for|within|during) "
    rf"(?P<bare>\d{{1,2}}|{'|'.join(_NUMBERS)})[ -])"
    r"(?P<unit>day|week|month|quarter|year|decade)s?\b",
    re.IGNORECASE,
)
# what a value is compared with is not the time it is told of
_THAN = deferred(r"\b(?:than|from|to|since|of|by)(?: the| its| a)? $", re.IGNORECASE)
_BREAK = re.compile(r"[,;:]\s|\d")
_REACH, _CLOSE = 120, 40
_MONTHS_OF_YEAR = 12


def of_its_period(
    claim: Fact, agreeing: list[Match], rivals: list[Match], scene: Scene
) -> Match | None:
    """The value that the article tells of the draft's time, where the claim's is of others."""
    ours = _nearest(scene.draft, claim.span, _CLOSE)
    if ours is None:
        return None
    article = scene.article
    theirs = [_nearest(article, match.fact.span, _REACH) for match in agreeing]
    if None in theirs or ours in theirs:
        return None
    way = direction(scene.draft, claim.span)
    found = [
        match
        for match in rivals
        if match.words
        and _nearest(article, match.fact.span, _REACH) == ours
        and {way, direction(article, match.fact.span)} != {"+", "-"}
    ]
    values = {amount_of(match.fact).low for match in found}
    return replace(found[0], owned=True) if len(values) == 1 else None


def _nearest(text: Text, span: Span, reach: int) -> tuple[int, str] | None:
    """The time told nearest to a value in its sentence, as a number and a unit."""
    sentence = text.sentences[text.sentence_index(span.start)]
    start, end = max(sentence.start, span.start - reach), min(sentence.end, span.end + reach)
    best: tuple[int, tuple[int, str]] | None = None
    for match in _PERIOD.finditer(text.raw, start, end):
        if match.start() < span.end and span.start < match.end():
            continue
        if _THAN.search(text.raw, max(start, match.start() - 12), match.start()):
            continue
        ends = sorted((*span, *match.span()))[1:3]
        far = ends[1] - ends[0]
        if _BREAK.search(text.raw, *ends):
            far += _REACH  # "29% over the last month, 10% over the full year"
        if best is None or far < best[0]:
            best = far, _length(match)
    return best and best[1]


def _length(match: re.Match[str]) -> tuple[int, str]:
    many = (match["many"] or match["bare"] or "1").lower()
    count = int(many) if many.isdigit() else _NUMBERS.index(many) + 2
    if many == "twelve":
        count = _MONTHS_OF_YEAR
    unit = match["unit"].lower()
    return (1, "year") if (count, unit) == (_MONTHS_OF_YEAR, "month") else (count, unit)
