"""Whether another value of the article denies a draft's that the article has nowhere.

Likeness of words alone does not make two values one thing told twice. A value many times as large
is of something else; so is what a bound leaves room for, what the draft tells beside it, what is
told of another figure, and what moves the other way; and what something rose by is not what it
rose to.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from assistant.amounts.amounts import ORDER, amount_of, relation
from assistant.amounts.moving import direction
from assistant.amounts.owners import apart, name_words, owner
from assistant.amounts.reach import in_room
from assistant.amounts.sides import link
from assistant.amounts.weighing import Scale
from assistant.kind import Fact, Scene
from assistant.numbers.quantity import Quantity, Relation
from assistant.text import Text

__all__ = ["denier", "denies", "told_otherwise"]

# so many times as large or small, a value is no slip for another
_MANY = 4
_NEAR = 8


def denier(scale: Scale) -> Callable[[Fact, Fact, Scene], bool]:
    """`denies` for the amounts of one kind."""
    return lambda claim, stated, scene: denies(claim, stated, scene, scale)


def denies(claim: Fact, stated: Fact, scene: Scene, scale: Scale) -> bool:
    """Whether the article's value, told in much the same words, leaves the claim's no place."""
    return not (
        in_room(claim, stated, scale)
        or _of_another_size(claim, stated, scale)
        or _told_beside(claim, stated, scene, scale)
        or told_otherwise(claim, stated, scene)
    )


def told_otherwise(claim: Fact, stated: Fact, scene: Scene) -> bool:
    """Whether the article's value is of another figure, or moves where the claim's does not."""
    return _of_another_figure(claim, stated, scene) or _moves_otherwise(claim, stated, scene)


def _of_another_size(claim: Fact, stated: Fact, scale: Scale) -> bool:
    """Whether the article's value is so many times the claim's, or the other way round."""
    ours = amount_of(claim)
    if ours.rate:
        return False  # both are of each of the same
    mine = abs(Fraction(ours.low))
    its = [abs(Fraction(theirs.low)) for theirs in scale.convert(amount_of(stated), ours)]
    return all(max(mine, value) > _MANY * min(mine, value) for value in its)


def _told_beside(claim: Fact, stated: Fact, scene: Scene, scale: Scale) -> bool:
    """The draft has the article's value as well: it tells two things."""
    its = amount_of(stated)
    for other in scene.near(claim, _NEAR):
        if other.kind != claim.kind or other.span == claim.span:
            continue
        ours = amount_of(other)
        mine = Quantity(ours.low, ours.high, ours.bound, ours.vague)
        for theirs in scale.convert(its, ours):
            if ORDER[relation(mine, theirs, ours.short, True)] <= ORDER[Relation.LOOSE]:
                return True
    return False


def _of_another_figure(claim: Fact, stated: Fact, scene: Scene) -> bool:
    """The draft's revenue, and the article's net profit."""
    ours = owner(scene.draft, claim.span)
    if ours is None:
        return False
    return apart(ours, owner(scene.article, stated.span), name_words(scene.article))


def _moves_otherwise(claim: Fact, stated: Fact, scene: Scene) -> bool:
    draft, article = scene.draft, scene.article
    if {direction(draft, claim.span), direction(article, stated.span)} == {"+", "-"}:
        return True
    return _change(draft, claim) != _change(article, stated)


def _change(text: Text, fact: Fact) -> bool:
    """Whether a value is what something rose or fell by, or what is more, less or off."""
    at = text.token_index(fact.span.end - 1) + 1
    if any(token.lower in _CHANGES for token in text.tokens[at : at + 2]):
        return True  # "up to $400 off"
    side = link(text, fact)
    if side == "by":
        return True
    if side in ("to", "at", "from"):
        return False
    return fact.surface.endswith(("%", "cent")) and direction(text, fact.span) != ""


_CHANGES = frozenset(
    "more less fewer higher lower cheaper off discount discounts increase rise growth jump gain"
    " surge decrease drop fall decline slump plunge reduction".split()
)
