"""The thing that a value is said of by standing before it: a 49-foot room, a $40 million loss.

Where the article has the claim's value before one noun, and another value before the claim's own
noun, the claim has the one in the other's place.
"""

from __future__ import annotations

from assistant.amounts.weighing import Match
from assistant.context import concept
from assistant.kind import Fact, Scene
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.verbs import FINITE
from assistant.text import Text

__all__ = ["of_its_noun"]

# words of a phrase that a value may stand before: "1,450-square-foot private roof terrace"
_PHRASE = 4


def of_its_noun(
    claim: Fact, agreeing: list[Match], rivals: list[Match], scene: Scene
) -> Match | None:
    """The article's value of the claim's noun, where the claim's value has another noun."""
    ours = _phrase(scene.draft, claim)
    if not ours:
        return None
    article = scene.article
    taken = [_phrase(article, match.fact) for match in agreeing]
    if not all(phrase and set(phrase).isdisjoint(ours) for phrase in taken):
        return None
    noun = ours[-1]
    # a synonym may be told of the claim's value: then its place has the claim's other words
    least = max(match.like for match in agreeing)
    found = [
        match
        for match in rivals
        if match.like >= least and noun in _phrase(article, match.fact)[-1:]
    ]
    return max(found, key=lambda match: match.like, default=None)


def _phrase(text: Text, fact: Fact) -> list[str]:
    """The concepts of the words from the value to its noun; none where no noun follows."""
    at = text.token_index(fact.span.end - 1) + 1
    found: list[str] = []
    for token in text.tokens[at : at + _PHRASE]:
        word = token.lower
        if not word[0].isalpha() or word in FUNCTION_WORDS or (found and word in FINITE):
            break
        found.append(concept(word))
    return found
