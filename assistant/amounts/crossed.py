"""Two numbers of a draft that changed places and left their currencies and scales where they were:
"$21 million at a value of $700 billion", of $700 million and $21 billion."""

from __future__ import annotations

import re

from assistant.kind import Fact, Scene

__all__ = ["crossed"]

_DIGITS = re.compile(r"\d[\d.,]*\d|\d")
_BESIDE, _MOST = 6, 400


def crossed(claim: Fact, scene: Scene) -> Fact | None:
    """The article's value that has the claim's own currency and scale, and the number that the
    draft gives another one; of that other the article must have the claim's number."""
    others = [
        fact
        for fact in scene.near(claim, _BESIDE)
        if fact.kind == claim.kind and fact.sentence == claim.sentence and fact.span != claim.span
    ]
    if not others:
        return None
    stated = {_plain(fact.surface): fact for fact in scene.of(claim.kind)[:_MOST]}
    for other in others:
        mine, its = _DIGITS.search(claim.surface), _DIGITS.search(other.surface)
        if mine is None or its is None or mine.group() == its.group():
            continue
        here, there = _with(claim.surface, mine, its), _with(other.surface, its, mine)
        if _plain(here) in stated and _plain(there) in stated:
            return stated[_plain(here)]
    return None


def _with(surface: str, old: re.Match[str], new: re.Match[str]) -> str:
    return surface[: old.start()] + new.group() + surface[old.end() :]


def _plain(surface: str) -> str:
    return "".join(surface.lower().split())
