"""Which of an article's other dates could stand where the draft's does, that the article has not:
one that the draft gives as well is no other way to tell this one."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.kind import Scene
from assistant.text import Span, Text
from assistant.times.calendar import scan
from assistant.times.dates import Date

__all__ = ["not_told"]

Dated = tuple[Span, Date]


def not_told(rivals: Sequence[Dated], scene: Scene) -> list[Dated]:
    """The article's dates that the draft has nowhere."""
    told = scene.draft.view(_told)
    return [one for one in rivals if one[1] not in told]


def _told(draft: Text) -> frozenset[Date]:
    return frozenset(date for _, date in draft.view(scan))
