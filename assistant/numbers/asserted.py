"""A value that the article names only to put it aside: "by 30 May rather than on 9 May"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import wraps

from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.patterns import deferred
from assistant.text import Span

__all__ = ["asserted"]

Relate = Callable[[Fact, Scene], Judgement]

_ASIDE = deferred(
    r"\b(?:rather than|instead of)(?: (?:on|in|at|by|for|the|a|an|until))*\s$", re.IGNORECASE
)
# what tells in a draft that it names such a value as well, or what was before
_TOLD = frozenset("rather instead not from delays delayed postponed moved previously".split())
_REACH = 32


def asserted(relate: Relate) -> Relate:
    """Decorates a kind's ``relate``: what the article sets aside bears no claim out, where it has
    the value nowhere else and the draft does not set it aside."""

    @wraps(relate)
    def held(claim: Fact, scene: Scene) -> Judgement:
        judgement = relate(claim, scene)
        if judgement.verdict not in (Verdict.SUPPORTED, Verdict.APPROXIMATE):
            return judgement
        return _set_aside(claim, judgement, scene) or judgement

    return held


def _set_aside(claim: Fact, judgement: Judgement, scene: Scene) -> Judgement | None:
    raw, spans = scene.article.raw, judgement.evidence
    if len(spans) != 1:
        return None
    start, end = spans[0]
    match = _ASIDE.search(raw, max(0, start - _REACH), start)
    if match is None:
        return None
    value = raw[start:end]
    once = raw.find(value) == start and raw.find(value, end) < 0
    words = {token.lower for token in scene.draft.sentence_tokens(claim.sentence)}
    if not once or not _TOLD.isdisjoint(words):
        return None
    said = " ".join(raw[match.start() : end].split())
    return Judgement(
        Verdict.CONTRADICTED, f"The article says “{said}”.", (Span(match.start(), end),)
    )
