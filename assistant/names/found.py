"""The names of a text as facts: what the kinds that are names have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter

from assistant.kind import Fact
from assistant.names.names import Name, scan
from assistant.text import Span, Text

__all__ = ["named", "spans"]


def named(
    kind: str,
    category: str,
    text: Text,
    guide: Text | None,
    value: Callable[[Name], str] = attrgetter("key"),
) -> Iterator[Fact]:
    """The names of one ``category`` as facts of one ``kind``, each with the `Name` as its
    context. ``guide`` is the article when ``text`` is a draft."""
    for name in scan(text, guide):
        if name.category == category:
            number = text.sentence_index(name.span.start)
            yield Fact(kind, name.span, text[name.span], value(name), name, number)


def spans(category: str) -> Callable[[Text], Iterable[Span]]:
    """The reach of a kind that is the names of one ``category`` (`assistant.kind.Kind`)."""

    def reach(text: Text) -> Iterable[Span]:
        return (name.span for name in scan(text) if name.category == category)

    return reach
