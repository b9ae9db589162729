"""A share of a value that the draft states, where the article states the part: "spent $318,000,
nearly half of it on food", of $155,500 that went on food."""

from __future__ import annotations

from fractions import Fraction
from itertools import islice

from assistant.amounts.amounts import amount_of
from assistant.amounts.owners import name_words
from assistant.amounts.weighing import as_part
from assistant.context import stems
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.numbers.quantity import Quantity, Relation

__all__ = ["part_of_told"]

# claims on both sides of the share that may be its whole, and parts that are tried
_BESIDE, _MOST = 4, 60
# words of the draft's sentence that the part's must have
_SHARED = 2
_VALUES = ("money", "measure")
_NEAR = (Relation.SAME, Relation.ROUNDED)


def part_of_told(claim: Fact, scene: Scene, part: Fraction) -> Judgement | None:
    """``part``: how much of a whole one of the claim's unit is."""
    amount = amount_of(claim)
    mine = Quantity(Fraction(amount.low) * part, Fraction(amount.high) * part, amount.bound)
    for whole in scene.near(claim, _BESIDE):
        if whole.sentence != claim.sentence or whole.kind not in _VALUES:
            continue
        total = amount_of(whole)
        if total.low != total.high or total.low <= 0:
            continue
        ours = set(stems(scene.draft.sentence_tokens(claim.sentence)))
        for fact in islice(scene.of(whole.kind), _MOST):
            stated = amount_of(fact)
            if stated.unit != total.unit or not 0 < stated.low == stated.high < total.low:
                continue
            share = Fraction(stated.low) / Fraction(total.low)
            if as_part(mine, Quantity(share, share)) not in _NEAR:
                continue
            theirs = set(stems(scene.article.sentence_tokens(fact.sentence)))
            if len(ours & theirs) >= _SHARED and not _of_others(claim, fact, scene):
                said = f"{fact.surface} of {whole.surface} gives {claim.surface}."
                return Judgement(Verdict.DERIVED, said, (fact.span,))
    return None


def _of_others(claim: Fact, part: Fact, scene: Scene) -> bool:
    """Both sentences have names, and no word of one in common: it is another's spending."""
    names = name_words(scene.article)
    ours = {token.lower for token in scene.draft.sentence_tokens(claim.sentence)} & names
    theirs = {token.lower for token in scene.article.sentence_tokens(part.sentence)} & names
    return bool(ours and theirs) and ours.isdisjoint(theirs)
