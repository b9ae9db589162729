"""Percentages. A percentage point is another unit than a percent; a basis point is 1/100 of it.

Fractions and ratios of the article count as percentages too: half is 50 %, one in five 20 %.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.amounts.amount_judge import judge
from assistant.amounts.amounts import amount_facts, amount_of
from assistant.amounts.denies import denier
from assistant.amounts.elided import elided_there
from assistant.amounts.shares import convert, derived_share, places
from assistant.amounts.weighing import Scale
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict, unchecked
from assistant.numbers.framed import framed
from assistant.numbers.meant import meant
from assistant.text import Text

__all__ = ["KIND"]

# "kept their 100 % start", "100 percent committed"
_IDIOM = re.compile(
    r"(?:100|110) ?(?:%|per ?cent) (?:start|record|sure|certain|commit|behind|fit|winn|focus)"
)


def find(text: Text, guide: Text | None = None) -> Iterable[Fact]:
    return amount_facts("percent", "percent", text)


SCALE = Scale(("percent", "fraction", "ratio"), places, convert, derived_share)


def relate(claim: Fact, scene: Scene) -> Judgement:
    found = judge(claim, scene, SCALE)
    if found.verdict is Verdict.UNSUPPORTED and _IDIOM.match(
        scene.draft.raw, claim.span.start, claim.span.end + 12
    ):
        return unchecked("A figure of speech for all of them: the article need not count it.")
    if found.verdict is Verdict.UNSUPPORTED and (margin := _of_margin(claim, scene)):
        return margin
    return found


def _of_margin(claim: Fact, scene: Scene) -> Judgement | None:
    """58%, where the article has a 58-42 margin."""
    amount = amount_of(claim)
    if amount.unit != "percent" or amount.low != amount.high:
        return None
    for fact in scene.of("score")[:_MOST]:
        sides = fact.value
        voted = _VOTING & set(_said(scene, fact))
        if isinstance(sides, tuple) and amount.low in sides and sum(sides) in _WHOLE and voted:
            return Judgement(
                Verdict.SUPPORTED, f"The article says “{fact.surface}”.", (fact.span,)
            )
    return None


_VOTING = frozenset(
    "vote votes voted voters margin poll polls referendum election ballot measure survey".split()
)


def _said(scene: Scene, fact: Fact) -> list[str]:
    return [token.lower for token in scene.article.sentence_tokens(fact.sentence)]


# what both sides of a vote make, rounded; and scores that are looked at
_WHOLE, _MOST = (99, 100, 101), 40


KIND = Kind("percent", find, elided_there(meant(framed(relate), denies=denier(SCALE))), rank=25)
