"""A date that the article tells by how far it lies from another, in years, months or days."""

from __future__ import annotations

from assistant.kind import Fact, Judgement, Scene
from assistant.times.dates import Date
from assistant.times.days_after import days_apart
from assistant.times.months_later import months_later
from assistant.times.years_later import years_later

__all__ = ["told_from_another"]


def told_from_another(claim: Fact, date: Date, scene: Scene) -> Judgement | None:
    """What such a place says for a claim, with the working."""
    return (
        years_later(date, claim.span, scene.draft, scene.article)
        or months_later(date, claim.span, scene.draft, scene.article)
        or days_apart(claim, date, scene)
    )
