"""Organisations: firms, offices, parties, clubs, armed forces, by name or acronym."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.kind import Fact, Judgement, Kind, Scene
from assistant.names.found import named, spans
from assistant.names.judging.naming import judge_name
from assistant.text import Text


def find(text: Text, guide: Text | None) -> Iterator[Fact]:
    """``value``: the name's key; ``context``: the name."""
    return named("organisation", "organisation", text, guide)


def relate(claim: Fact, scene: Scene) -> Judgement:
    return judge_name(claim.context, scene.draft, scene.article)


KIND = Kind("organisation", find, relate, rank=62, reach=spans("organisation"))
