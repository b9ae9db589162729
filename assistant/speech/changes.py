"""What a change in a quotation's words amounts to: which ones leave what was said as it was."""

from __future__ import annotations

from assistant.context import stem
from assistant.lexicon.function_words import NEGATIONS, SLIGHT
from assistant.speech.alignment import Change

__all__ = ["difference", "inflected", "inserted", "slight", "telegraphic"]

_LINKS = frozenset("a an the of in on at to for from with by about".split())


def slight(change: Change) -> bool:
    """Only words that do not change what was said were left out."""
    return not change.ours and all(word in SLIGHT for word in change.theirs)


def inserted(wording: str, change: Change) -> bool:
    """The article's own editor put these words in: "it [the bill] passed"."""
    marks = (("[", "]"), ("(", ")"))
    return not change.ours and any(f"{a}{change.written}{b}" in wording for a, b in marks)


def telegraphic(change: Change) -> bool:
    """What a headline's single quotes may do: drop a few words, swap a preposition."""
    if not change.ours:
        return len(change.theirs) <= 3 and not NEGATIONS.intersection(change.theirs)
    return _LINKS.issuperset(change.ours) and _LINKS.issuperset(change.theirs)


def inflected(change: Change) -> bool:
    """The same words in another form: act for acts."""
    return [*map(stem, change.ours)] == [*map(stem, change.theirs)]


def difference(change: Change) -> str:
    if not change.written:
        return f"it does not have “{change.said}”"
    if not change.said:
        return f"it also has “{change.written}”"
    return f"“{change.written}” where this has “{change.said}”"
