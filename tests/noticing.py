"""What the tests of `assistant.speech.hedges` share."""

from __future__ import annotations

from assistant.speech.hedges import notices
from assistant.text import Text

__all__ = ["is_silent", "is_warned"]


def is_silent(article: str, draft: str) -> None:
    """Nothing is warned about, nor in the article as its own draft."""
    assert notices(Text(draft), Text(article)) == []
    assert notices(Text(article), Text(article)) == []


def is_warned(article: str, draft: str, here: str, there: str) -> None:
    """One warning, about the words ``here`` of the draft, for ``there`` in the article ("" for
    nothing there)."""
    text, source = Text(draft), Text(article)
    ((span, reason, evidence),) = notices(text, source)
    assert text[span] == here
    assert [source[one] for one in evidence] == ([there] if there else [])
    assert reason.endswith(".")
