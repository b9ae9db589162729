"""So much a year, where the article has so much in all."""

from __future__ import annotations

from assistant.amounts.amounts import amount_of
from assistant.amounts.weighing import Match
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.text import Span, Text

__all__ = ["of_exchange", "of_no_rate"]

# time -> the words by which an article tells that a sum is one for each
_TOLD = {
    "year": frozenset("year years annual annually yearly annum season salary wage pay".split()),
    "month": frozenset("month months monthly rent year".split()),
    "week": frozenset("week weeks weekly wage wages".split()),
    "day": frozenset("day days daily".split()),
}


def of_no_rate(claim: Fact, agreeing: list[Match], scene: Scene) -> Judgement | None:
    """The claim's sum is told for each year, and the article's, with no word of one, in all."""
    rate = amount_of(claim).rate
    words = _TOLD.get(rate)
    if words is None or claim.kind != "money" or any(amount_of(m.fact).rate for m in agreeing):
        return None
    article = scene.article
    sentences = {match.fact.sentence + near for match in agreeing for near in (-1, 0, 1)}
    for at in sentences:
        if 0 <= at < len(article.sentences) and any(
            token.lower in words for token in article.sentence_tokens(at)
        ):
            return None
    stated = agreeing[0].fact
    reason = f'The article says "{stated.surface}", and not that it is for each {rate}.'
    return Judgement(Verdict.CONTRADICTED, reason, (stated.span,))


def of_exchange(text: Text, span: Span) -> bool:
    """Either side of "($1 = 0.92 euros)": what a currency is worth is no sum of the story."""
    behind = text.raw[span.end : span.end + _EQUALS].lstrip()
    return (
        behind[:1] == "="
        or text.raw[max(0, span.start - _EQUALS) : span.start].rstrip()[-1:] == "="
    )


_EQUALS = 3
