"""Codes that a news wire leaves in its text: ``[USN:L1N44E0TP TEXT:"the sale"]``.

They link a story to another; only the words between the quotation marks are the story's.
"""

from __future__ import annotations

import re

from assistant.text import Span

__all__ = ["wire_codes"]

_LINK = re.compile(r'(\[[A-Za-z]{2,6}\d?:[\w.:-]{1,40}\s+TEXT:")([^"\]\n]{1,400})("\])')


def wire_codes(raw: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The parts of ``raw[start:end]`` that are code and not text, in order."""
    stop = len(raw) if end is None else end
    if raw.find('TEXT:"', start, stop) < 0:
        return []
    return [
        Span(*match.span(side)) for match in _LINK.finditer(raw, start, stop) for side in (1, 3)
    ]
