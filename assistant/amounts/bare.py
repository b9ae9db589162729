"""A sum of the article that bears no currency: "made 160million", of which a draft makes $160m."""

from __future__ import annotations

from assistant.amounts.amounts import amount_of
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.numbers.numerals import scan

__all__ = ["without_currency"]


def without_currency(claim: Fact, scene: Scene) -> Judgement | None:
    """A number of millions or more with the claim's value that counts nothing: no noun behind it,
    and none of the article's sums has it. Which currency is meant is left to the reader."""
    ours, article = amount_of(claim), scene.article
    if claim.kind != "money" or ours.low != ours.high:
        return None
    for number in article.view(scan):
        if number.form != "mixed" or (number.low, number.high) != (ours.low, ours.high):
            continue
        if any(fact.span.meets(number.span) for fact in scene.of("money")):
            continue
        follow = article.behind(number.span)
        if follow.lower in FUNCTION_WORDS or not follow.text[:1].isalnum():
            said = article[number.span]
            reason = f"The article says “{said}” and names no currency."
            return Judgement(Verdict.APPROXIMATE, reason, (number.span,))
    return None
