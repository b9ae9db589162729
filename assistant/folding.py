"""The form in which words are compared."""

from __future__ import annotations

import re

from assistant.patterns import deferred

__all__ = ["JOINERS", "fold"]

# Zero-width characters and soft hyphens stand inside words on copied pages: they belong to
# the word, and `fold` takes them out of the form that is compared. (For a set of a pattern.)
JOINERS = "\u00ad\u200b-\u200d\u2060\ufeff"
_INVISIBLE = deferred(f"[{JOINERS}]")
_FOLDS = (("’", "'"), ("‘", "'"), ("‐", "-"), ("‑", "-"))
_FOLDED = re.compile(f"[{JOINERS}’‘‐‑]")


def fold(text: str) -> str:
    """The form in which words are compared: lower case, plain apostrophes, nothing invisible."""
    if text.isascii() or not _FOLDED.search(text):
        return text.lower()
    text = _INVISIBLE.sub("", text)
    for mark, plain in _FOLDS:
        text = text.replace(mark, plain)
    return text.lower()
