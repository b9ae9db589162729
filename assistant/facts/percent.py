"""Percentages. A percentage point is another unit than a percent; a basis point is 1/100 of it.

Fractions and ratios of the article count as percentages too: half is 50 %, one in five 20 %.
"""

from __future__ import annotations

from collections.abc import Iterable

from assistant.amounts import Scale, amount_facts, judge
from assistant.kind import Fact, Judgement, Kind, Scene
from assistant.shares import convert, derived_share, places
from assistant.text import Text

__all__ = ["KIND"]


def find(text: Text, guide: Text | None = None) -> Iterable[Fact]:
    return amount_facts("percent", "percent", text)


SCALE = Scale(("percent", "fraction", "ratio"), places, convert, derived_share)


def relate(claim: Fact, scene: Scene) -> Judgement:
    return judge(claim, scene, SCALE)


KIND = Kind("percent", find, relate, rank=25)
