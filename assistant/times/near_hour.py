"""A clock time told by the round one that it is near: "shortly before noon" for 11:50 a.m."""

from __future__ import annotations

import re

from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["window"]

# characters before the time, and how many minutes off each wording still tells of
_REACH = 24
_SHORTLY, _ROUGHLY = 20, 15
_BEFORE = deferred(
    r"\b(?:(?:shortly|just|right|not long|minutes|moments|a little|a bit) (?:before|to)"
    r"|nearly|almost|towards?) $",
    re.IGNORECASE,
)
_AFTER = deferred(
    r"\b(?:(?:shortly|just|right|not long|minutes|moments|soon|a little|a bit) (?:after|past)) $",
    re.IGNORECASE,
)
_ABOUT = deferred(
    r"\b(?:about|around|roughly|approximately|at about|circa|near|close to) $", re.IGNORECASE
)


def window(draft: Text, claim: Span) -> range:
    """How many minutes from the time that a draft gives the one may lie that it tells of."""
    start, end = max(0, claim.start - _REACH), claim.start
    if _ABOUT.search(draft.raw, start, end):
        return range(-_ROUGHLY, _ROUGHLY + 1)
    if _BEFORE.search(draft.raw, start, end):
        return range(-_SHORTLY, 0)
    return range(1, _SHORTLY + 1) if _AFTER.search(draft.raw, start, end) else range(0)
