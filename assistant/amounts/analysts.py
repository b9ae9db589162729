"""What analysts expected is not what a company foretells or earns."""

from __future__ import annotations

from assistant.amounts.amounts import amount_of
from assistant.amounts.weighing import Match
from assistant.context import sentences_of, spots_of
from assistant.kind import Fact, Scene
from assistant.lexicon.figures import ANALYSTS, FIGURES
from assistant.text import Span, Text

__all__ = ["of_analysts"]

_LINES = {word: number for number, line in enumerate(FIGURES) for word in line.split()}
# a draft with one of these may tell what was expected
_EXPECTED = ANALYSTS | frozenset("expected expectations estimate estimates estimated".split())
# between "analysts" and a value, these tell of what came
_CAME = frozenset(
    "posted reported earned said made topped topping beat beating exceeding but while whereas ;"
    " missing missed".split()
)
# tokens before a value in which "analysts" may stand
_REACH = 60
# tokens around a value that name its figure: "revenue of", "in revenue"
_NEAR = 6


def of_analysts(
    claim: Fact, agreeing: list[Match], rivals: list[Match], scene: Scene
) -> Match | None:
    """The company's own value, where the draft tells the analysts' and names no analysts."""
    draft, article = scene.draft, scene.article
    if claim.sentence in draft.view(_expecting):
        return None
    if not all(_expects(article, match.fact.span) for match in agreeing):
        return None
    ours, rate = _figures(draft, claim.span), amount_of(claim).rate
    found = [
        match
        for match in rivals
        if not _expects(article, match.fact.span)
        and (
            ours & _figures(article, match.fact.span)
            or (rate and rate == amount_of(match.fact).rate)
        )
    ]
    return max(found, key=lambda match: match.standing, default=None)


def _expecting(draft: Text) -> frozenset[int]:
    """The sentences that may tell what was expected."""
    return frozenset(draft.view(sentences_of)[at] for at in spots_of(draft, _EXPECTED))


def _expects(text: Text, span: Span) -> bool:
    """The value is what analysts expect."""
    low, _ = text.token_range(text.sentence_index(span.start))
    low = max(low, text.token_index(span.start) - _REACH)
    for at in range(text.token_index(span.start) - 1, low - 1, -1):
        word = text.tokens[at].lower
        if word in ANALYSTS:
            return True
        if word in _CAME:
            return False
    return False


def _figures(text: Text, span: Span) -> set[int]:
    first, after = text.token_index(span.start), text.token_index(span.end - 1) + 1
    tokens = text.tokens[max(0, first - _NEAR) : first] + text.tokens[after : after + 2]
    return {_LINES[token.lower] for token in tokens if token.lower in _LINES}
