"""An article's own sentences, without what stands around the story."""

from __future__ import annotations

from assistant.furniture import in_furniture
from assistant.text import Text

__all__ = ["body_sentences"]


def body_sentences(article: str) -> list[str]:
    """The sentences of the story, in order: no bylines, labels or trailing headlines, and the
    first one without its dateline."""
    text = Text(article)
    found = []
    for span in text.sentences:
        piece = in_furniture(text, span)
        start = span.start if piece is None else min(piece.span.end, span.end)
        body = article[start : span.end].strip()
        if body and (piece is None or piece.name == "dateline"):
            found.append(body)
    return found
