"""Numbers told by a word of their own: twin blasts, a triple camera, a double murder."""

from __future__ import annotations

from assistant.context import concept, spots_of
from assistant.counts.roles import Binding
from assistant.furniture import in_furniture
from assistant.kind import Judgement, Scene, Verdict
from assistant.lexicon.figures import FOLDS
from assistant.lexicon.roles import ROLES
from assistant.text import Span

__all__ = ["twofold"]

# words between "triple" and its noun: "a triple rear camera"
_NEAR = 3
_ROLES = {concept(word): role for role, line in ROLES.items() for word in line.split()}


def twofold(bound: Binding, scene: Scene) -> Judgement | None:
    """Where the article says "twin blasts" of two blasts, or "a double murder" of two killed."""
    low = bound.quantity.low
    if low != bound.quantity.high or low not in FOLDS.values():
        return None
    article = scene.article
    tokens = article.tokens
    noun = concept(bound.noun.lemma) if bound.noun.lemma else ""
    for spot in spots_of(article, FOLDS.keys()):
        if FOLDS[tokens[spot].lower] != low:
            continue
        for token in tokens[spot + 1 : spot + 1 + _NEAR]:
            if not token.text[0].isalpha():
                break
            word = concept(token.lower)
            if (noun and word == noun) or _ROLES.get(word) in bound.roles:
                span = Span(tokens[spot].start, token.end)
                if in_furniture(article, span) is None:
                    said = f"The article says “{article[span]}”."
                    return Judgement(Verdict.SUPPORTED, said, (span,))
                break
    return None
