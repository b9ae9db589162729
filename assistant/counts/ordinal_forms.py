"""How an ordinal is written: as a draft has it, and as the article says it."""

from __future__ import annotations

import re

from assistant.kind import Fact, Scene
from assistant.numbers.numerals import plain
from assistant.numbers.spelt import spell, spell_ordinal

__all__ = ["ending", "quoted", "suggestion"]


def quoted(scene: Scene, fact: Fact) -> str:
    """The article's ordinal with the word behind it."""
    tail = re.match(r"[-\w]*(?:\s[\w-]+)?", scene.article.raw[fact.span.end : fact.span.end + 30])
    return scene.article[fact.span] + (tail.group() if tail else "")


def ending(value: int) -> str:
    """The "st" of 1st."""
    if value % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


def suggestion(claim: Fact, value: int) -> str | None:
    """The value in the form of the claim: 3rd, third, No. 3."""
    if claim.context.rank:
        match = re.search(r"\d+|\w+$", claim.surface)
        if match is None:
            return None
        word = plain(value) if match.group().isdigit() else spell(value)
        return claim.surface[: match.start()] + word
    if claim.surface[0].isdigit():
        return f"{plain(value)}{ending(value)}"
    words = spell_ordinal(value)
    return words.capitalize() if claim.surface[0].isupper() else words
