"""On which side of what a length of time lies: three hours after the start are not before it."""

from __future__ import annotations

import re

from assistant.context import stem
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.text import Span, Text

__all__ = ["other_side"]

_SIDE = re.compile(
    r" (before|after)(?: (?:the|a|an|his|her|its|their|they|he|she|it))? (\w+)", re.IGNORECASE
)


def other_side(claim: Fact, found: Judgement, scene: Scene) -> Judgement | None:
    """The article's length, where it lies on the other side of the same."""
    if found.verdict.flagged or not found.evidence:
        return None
    ours, theirs = _side(scene.draft, claim.span), _side(scene.article, found.evidence[0])
    if ours is None or theirs is None or ours[1] != theirs[1] or ours[0] == theirs[0]:
        return None
    span = Span(claim.span.start, ours[2].end)
    said = scene.draft.raw[claim.span.start : ours[2].start] + theirs[0]
    return Judgement(
        Verdict.CONTRADICTED, f"The article says “{theirs[0]}”.", (theirs[2],), said, span
    )


def _side(text: Text, span: Span) -> tuple[str, str, Span] | None:
    """Before or after, the stem of the next word, and where the first stands."""
    match = _SIDE.match(text.raw, span.end, span.end + 60)
    if match is None:
        return None
    return match.group(1).lower(), stem(match.group(2).lower()), Span(*match.span(1))
