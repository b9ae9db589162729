"""Two ages told together: "aged 29 and 35"."""

from __future__ import annotations

import re
from itertools import islice

from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.text import Span, Text

__all__ = ["other_of_pair"]

_PAIR = re.compile(r"\baged (\d{1,3}) and (\d{1,3})\b")
_MOST_PAIRS = 20


def _pairs(text: Text) -> tuple[re.Match[str], ...]:
    return tuple(islice(_PAIR.finditer(text.raw), _MOST_PAIRS))


def other_of_pair(claim: Fact, scene: Scene) -> Judgement | None:
    """ "aged 29 and 35", where the article has "aged 29 and 52"."""
    for match in scene.draft.view(_pairs):
        at = next((n for n in (1, 2) if Span(*match.span(n)) == claim.span), None)
        if at is None:
            continue
        found = scene.article.view(_pairs)
        if any(set(one.groups()) == set(match.groups()) for one in found):
            return None
        for one in found:
            if one.group(3 - at) == match.group(3 - at):
                reason = f"The article says “{one.group()}”."
                span = Span(*one.span(at))
                return Judgement(Verdict.CONTRADICTED, reason, (span,), one.group(at))
    return None
