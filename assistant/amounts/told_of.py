"""Whether the article tells the draft's value where it tells what the draft does.

The rules that put another value in a draft's place look at the words nearest to the two. Where
the value's own sentence has more of the draft's words than the other's, or has it between the very
words that the draft has before or behind it, the value stands.
"""

from __future__ import annotations

from assistant.amounts.owners import owner
from assistant.amounts.weighing import Match
from assistant.context import stems
from assistant.kind import Fact, Scene
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.text import Span, Text

__all__ = ["better_told"]

# words before a value that must be the same, and sentences that are looked at
_BEFORE, _MOST = 3, 20
# words of the draft that the value's sentence has and the other's has not, at least
_MORE = 2


def better_told(claim: Fact, agreeing: list[Match], other: Match, scene: Scene) -> bool:
    """Whether an agreeing value of the article is told more like the claim than ``other``."""
    draft, article = scene.draft, scene.article
    whose = owner(article, other.fact.span) if other.owned else None
    if whose is not None and whose.listed:
        return False  # "A and B rose 1% and 2%, respectively": what is right before 1% is B
    ours = set(stems(draft.sentence_tokens(claim.sentence)))
    before, behind = _before(draft, claim.span), _behind(draft, claim.span)
    shared = len(ours & set(stems(article.sentence_tokens(other.fact.sentence))))
    for match in agreeing[:_MOST]:
        fact = match.fact
        if before and _before(article, fact.span) == before != _before(article, other.fact.span):
            return True
        if behind and _behind(article, fact.span) == behind != _behind(article, other.fact.span):
            return True
        if fact.sentence == other.fact.sentence or other.owned:
            continue
        if len(ours & set(stems(article.sentence_tokens(fact.sentence)))) >= shared + _MORE:
            return True
    return False


def _before(text: Text, span: Span) -> list[str]:
    """The words right before a value, with a content word among them; [] where none is."""
    at = text.token_index(span.start)
    words = [token.lower for token in text.tokens[max(0, at - _BEFORE) : at]]
    telling = any(word not in FUNCTION_WORDS and word[0].isalpha() for word in words)
    return words if telling and len(words) == _BEFORE else []


def _behind(text: Text, span: Span) -> list[str]:
    """The two content words right behind a value: "48MP telephoto camera"; [] where none are."""
    at = text.token_index(span.end - 1) + 1
    words = [token.lower for token in text.tokens[at : at + 2]]
    telling = all(word not in FUNCTION_WORDS and word[0].isalpha() for word in words)
    return words if telling and len(words) > 1 else []
