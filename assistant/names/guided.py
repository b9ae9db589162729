"""What is read of a draft beside its article, once for all who ask for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from assistant.text import Text

__all__ = ["guided"]

# the article, or None where a text is read by itself
G = TypeVar("G", Text, Text | None)
T = TypeVar("T")


def guided(reader: Callable[[Text, G], T]) -> Callable[[Text, G], T]:
    """Decorates a reader of a text and its guide: what it gives is kept with the text, for each
    guide by itself. It must not refer to the text itself (`assistant.text.Text.view`)."""

    def kept(_: Text) -> dict[int, tuple[G, T]]:
        return {}

    def read(text: Text, guide: G) -> T:
        known = text.view(kept)
        held = known.get(id(guide))
        if held is None or held[0] is not guide:
            held = known[id(guide)] = (guide, reader(text, guide))
        return held[1]

    return read
