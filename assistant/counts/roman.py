"""The number that ends a name, where the article writes it in Roman numerals."""

from __future__ import annotations

from assistant.counts.roles import Binding
from assistant.kind import Scene
from assistant.text import Span

__all__ = ["in_roman"]

_NUMERALS = "II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI".split()


def in_roman(bound: Binding, scene: Scene) -> Span | None:
    """The "Lumo III" of a draft's Lumo 3."""
    draft, value = scene.draft, bound.quantity.low
    at = draft.token_index(bound.number.span.start)
    if bound.number.form != "digits" or not at or not draft.tokens[at - 1].text[0].isupper():
        return None
    if not isinstance(value, int) or not 2 <= value < len(_NUMERALS) + 2:
        return None
    name = f"{draft.tokens[at - 1].text} {_NUMERALS[value - 2]}"
    start = scene.article.raw.find(name)
    end = start + len(name)
    if start < 0 or scene.article.raw[end : end + 1].isalnum():
        return None
    return Span(start, end)
