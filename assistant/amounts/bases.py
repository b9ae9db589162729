"""With what a change is compared: up 4% from a year earlier is not up 4% from last quarter."""

from __future__ import annotations

import re

from assistant.amounts.weighing import Match
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["other_base"]

_MANY = "two three four five six seven eight nine ten".split()
_UNITS = "year quarter month week"
# the time that is compared with: right before its unit, or behind it; the year in any of "last
# year's quarter", "the same quarter last year", "the year-ago quarter"
_BASE = deferred(
    r"\b(?:from|than|versus|vs\.?|against|on|over|compared (?:with|to)|relative to) "
    r"(?P<base>(?:that of |those of )?(?:the |its |a |an |one )?"
    r"(?:(?P<same>same (?:quarter|month|week|period|time)) (?:of |in |a )?(?:the )?)?"
    rf"(?:(?:last|previous|prior|preceding|linked)[ -](?P<one>{_UNITS.replace(' ', '|')})"
    rf"|(?:(?P<many>{'|'.join(_MANY)}|\d{{1,2}}) )?(?P<unit>{_UNITS.replace(' ', '|')})s?[ -]"
    r"(?:ago|earlier|before|prior)))\b"
    r"(?:[ -](?P<of>quarter|month|week|period))?",
    re.IGNORECASE,
)
# behind a value, and up to the next one
_REACH = 60
_VALUE = re.compile(r"[%$£€]|\d[\d.,]*")
_Base = tuple[str, str]


def other_base(claim: Fact, agreeing: list[Match], scene: Scene) -> Judgement | None:
    """The article's own comparison, where it has the claim's value and never with the claim's."""
    found = _base(scene.draft, claim.span)
    if found is None:
        return None
    ours, here = found
    theirs = [_base(scene.article, match.fact.span) for match in agreeing]
    if any(one is None or one[0] == ours for one in theirs):
        return None
    told = next(one for one in theirs if one)
    said = scene.article[told[1]]
    draft = scene.draft
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article compares it with “{said}”, not “{draft[here]}”.",
        (agreeing[0].fact.span, told[1]),
        draft.raw[claim.span.start : here.start] + said,
        Span(claim.span.start, here.end),
    )


def _base(text: Text, span: Span) -> tuple[_Base, Span] | None:
    """What the value is compared with right behind it, and where that is said."""
    sentence = text.sentences[text.sentence_index(span.start)]
    stop = min(sentence.end, span.end + _REACH)
    match = _BASE.search(text.raw, span.end, stop)
    if match is None or _VALUE.search(text.raw, span.end, match.start("base")):
        return None
    many = (match["many"] or "1").lower()
    count = str(_MANY.index(many) + 2) if many in _MANY else many
    unit = (match["one"] or match["unit"]).lower()
    return (count, unit), Span(*match.span("base"))
