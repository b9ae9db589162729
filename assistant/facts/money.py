"""Sums of money: amount, currency and scale.

"$" and "dollars" stand for any dollar, "pounds" for any pound; two named currencies of one
family differ. Nothing is converted between currencies: the article's rate is not ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from assistant.amounts.amount_judge import judge
from assistant.amounts.amounts import Amount, amount_facts, amount_of, other_rate
from assistant.amounts.arithmetic import derived_amount
from assistant.amounts.denies import denier
from assistant.amounts.unit_names import same_currency
from assistant.amounts.weighing import Scale
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict
from assistant.numbers.framed import framed
from assistant.numbers.meant import meant
from assistant.numbers.quantity import Quantity
from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["KIND"]


def find(text: Text, guide: Text | None = None) -> Iterable[Fact]:
    found = amount_facts("money", "money", text, guide)
    if "Cent" not in text.raw:
        return found
    return [fact for fact in found if not _called(fact.surface, guide or text)]


def _called(surface: str, guide: Text) -> bool:
    """The rapper 50 Cent: as a sum, he would be cents, or a cent in lower case."""
    return _CENT.fullmatch(surface) is not None and surface in guide.raw


_CENT = re.compile(r"(?!1 )\d+ Cent")


def places(amount: Amount) -> Iterator[tuple[str, Fraction]]:
    yield "money", Fraction(amount.low)


def convert(stated: Amount, claim: Amount) -> Iterator[Quantity]:
    if same_currency(stated.unit, claim.unit) and not other_rate(stated, claim):
        yield Quantity(stated.low, stated.high, stated.bound, stated.vague)


SCALE = Scale(("money",), places, convert, derived_amount)


def relate(claim: Fact, scene: Scene) -> Judgement:
    found = judge(claim, scene, SCALE)
    if not found.verdict.flagged or amount_of(claim).low or amount_of(claim).high:
        return found
    match = _NOTHING.search(scene.article.raw)
    if match is None:
        return found
    said = f"The article says “{match.group()}”."
    return Judgement(Verdict.SUPPORTED, said, (Span(*match.span()),))


# a sum of nothing in words
_NOTHING = deferred(r"\b(?:zero|nothing|worthless|free|no (?:cost|charge|fee))\b", re.IGNORECASE)


KIND = Kind("money", find, meant(framed(relate), denies=denier(SCALE)), rank=25)
