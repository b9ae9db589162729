"""Places and nationalities: countries and their people by any of their names, cities, states."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.gazetteer import place_of
from assistant.kind import Fact, Judgement, Kind, Scene
from assistant.names import scan
from assistant.naming import judge_name
from assistant.text import Text


def find(text: Text, guide: Text | None) -> Iterator[Fact]:
    """``value``: the place's own key ("british" and "uk" are one); ``context``: the name."""
    for name in scan(text, guide):
        if name.category == "place":
            value = place_of(name.key) or name.key
            yield Fact(
                "place",
                name.span,
                text[name.span],
                value,
                name,
                text.sentence_index(name.span.start),
            )


def relate(claim: Fact, scene: Scene) -> Judgement:
    return judge_name(claim.context, scene.article)


KIND = Kind("place", find, relate, rank=60)
