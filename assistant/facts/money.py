"""Sums of money: amount, currency and scale.

"$" and "dollars" stand for any dollar, "pounds" for any pound; two named currencies of one
family differ. Nothing is converted between currencies: the article's rate is not ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from assistant.amounts.amount_judge import judge
from assistant.amounts.amounts import Amount, amount_facts, other_rate
from assistant.amounts.arithmetic import derived_amount
from assistant.amounts.unit_names import same_currency
from assistant.amounts.weighing import Scale
from assistant.kind import Fact, Judgement, Kind, Scene
from assistant.numbers.quantity import Quantity
from assistant.text import Text

__all__ = ["KIND"]


def find(text: Text, guide: Text | None = None) -> Iterable[Fact]:
    return amount_facts("money", "money", text, guide)


def places(amount: Amount) -> Iterator[tuple[str, Fraction]]:
    yield "money", Fraction(amount.low)


def convert(stated: Amount, claim: Amount) -> Iterator[Quantity]:
    if same_currency(stated.unit, claim.unit) and not other_rate(stated, claim):
        yield Quantity(stated.low, stated.high, stated.bound, stated.vague)


SCALE = Scale(("money",), places, convert, derived_amount)


def relate(claim: Fact, scene: Scene) -> Judgement:
    return judge(claim, scene, SCALE)


KIND = Kind("money", find, relate, rank=25)
