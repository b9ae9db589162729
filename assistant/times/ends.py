"""Both ends of a stretch of years: "between 2016 and 2019", "from 2016 to 2019", "2016-19"."""

from __future__ import annotations

from assistant.furniture import in_furniture
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["other_end"]

_STRETCH = deferred(
    r"\b(?:between|from)\s+((?:1[5-9]|20)\d\d)\s+(?:and|to|until|till|through)\s+((?:1[5-9]|20)\d\d)"
    r"\b|\b((?:1[5-9]|20)\d\d)\s?[-–]\s?((?:1[5-9]|20)\d\d)\b"
)
_MOST = 40
Stretch = tuple[Span, Span]


def other_end(claim: Fact, scene: Scene) -> Judgement | None:
    """A stretch that shares one end with one of the article's, and no end with another."""
    ours = next((one for one in scene.draft.view(_stretches) if claim.span in one), None)
    if ours is None:
        return None
    at = ours.index(claim.span)
    years = tuple(scene.draft[span] for span in ours)
    found = [
        (one, tuple(scene.article[span] for span in one))
        for one in scene.article.view(_stretches)
        if in_furniture(scene.article, one[0]) is None
    ]
    if any(theirs == years for _, theirs in found):
        return None
    for one, theirs in found:
        if theirs[1 - at] == years[1 - at]:
            said = scene.article.raw[one[0].start : one[1].end]
            reason = f"The article says {said} of this."
            return Judgement(Verdict.CONTRADICTED, reason, (one[at],), theirs[at])
    return None


def _stretches(text: Text) -> tuple[Stretch, ...]:
    found = []
    for match in _STRETCH.finditer(text.raw):
        first = 1 if match.group(1) else 3
        found.append((Span(*match.span(first)), Span(*match.span(first + 1))))
        if len(found) == _MOST:
            break
    return tuple(found)
