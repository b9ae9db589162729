"""Where a distance leads: 30 miles west of a town are not 30 miles east of it."""

from __future__ import annotations

import re

from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.text import Span, Text

__all__ = ["other_way"]

# behind the distance, or behind the same in brackets: "20 miles (32 km) northwest of"
_BEARING = re.compile(
    r"(?: \([^()]{1,20}\))? (?:to the )?(?:due )?((?:north|south)?[ -]?(?:east|west)?)(?= of\b)",
    re.IGNORECASE,
)
_OPPOSITE = (("north", "south"), ("east", "west"))


def other_way(claim: Fact, found: Judgement, scene: Scene) -> Judgement | None:
    """The article's distance, where it leads the opposite way; None where either leads nowhere."""
    ours = _bearing(scene.draft, claim.span)
    if ours is None or not found.evidence or found.verdict.flagged:
        return None
    theirs = _bearing(scene.article, found.evidence[0])
    if theirs is None:
        return None
    mine, its = scene.draft[ours].lower(), scene.article[theirs]
    other = its.lower()
    if not any(
        (one in mine and two in other) or (two in mine and one in other) for one, two in _OPPOSITE
    ):
        return None
    span = Span(claim.span.start, ours.end)
    said = scene.draft.raw[claim.span.start : ours.start] + its
    reason = f"The article says “{its}”, not “{scene.draft[ours]}”."
    return Judgement(Verdict.CONTRADICTED, reason, (theirs,), said, span)


def _bearing(text: Text, span: Span) -> Span | None:
    match = _BEARING.match(text.raw, span.end, span.end + 60)
    return Span(*match.span(1)) if match and match.group(1) else None
