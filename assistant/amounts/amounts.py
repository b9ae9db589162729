"""Amounts: values with a unit and a bound, and what one says about another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction

from assistant.amounts.measured import Measured
from assistant.amounts.unit_names import Value
from assistant.amounts.units import scan
from assistant.kind import Fact
from assistant.lexicon.units import TIMES
from assistant.numbers.quantity import (
    Bound,
    Quantity,
    Relation,
    compare,
    last_place,
    qualifier,
)
from assistant.numbers.room import CUT
from assistant.text import Span, Text

__all__ = ["ORDER", "Amount", "amount_facts", "amount_of", "decimal", "other_rate", "relation"]

# hundreds are told for what lies above them, hardly for what lies below: in shares of them
_UPWARD = 25
# the words that deny the value itself; "sued over $5" disputes a sum, "tops $5" may touch it
_HARD = frozenset({"more than", "less than", "fewer than", "greater than", "in excess of"})


@dataclass(frozen=True, slots=True)
class Amount:
    """``low`` to ``high`` of ``unit``, for each ``rate`` where one is named.

    ``number``: where the number stands in the text, without its unit.
    """

    unit: str
    low: Value
    high: Value
    bound: Bound = Bound.NONE
    vague: bool = False
    rate: str = ""
    number: Span = field(default=Span(0, 0), compare=False)
    # written short ("$5M"), and with a bound whose word says more than a bound ("over $5")
    short: bool = field(default=False, compare=False)
    soft: bool = field(default=False, compare=False)

    def __str__(self) -> str:
        return f"{Quantity(self.low, self.high, self.bound, self.vague)} {self.unit}"


def amount_of(fact: Fact) -> Amount:
    """The amount that a fact of such a kind has for its value."""
    value = fact.value
    if not isinstance(value, Amount):
        raise TypeError(f"{fact.kind} facts hold no amount")
    return value


def amount_facts(kind: str, sort: str, text: Text, guide: Text | None = None) -> Iterator[Fact]:
    """The measured values of one sort, as facts of a kind."""
    before: Measured | None = None
    for measured in scan(text):
        if measured.unit == "pound" and guide is not None:
            measured = _weighed(measured, guide)
        if measured.sort == sort:
            twin = before and text.raw[before.span.end : measured.span.start] == " ("
            yield amount_fact(kind, text, measured, before if twin else None)
        before = measured


def _weighed(measured: Measured, guide: Text) -> Measured:
    """Pounds in a draft are what they are in its article: a weight or money."""
    sorts = {one.sort for one in scan(guide) if one.unit in ("pound", "pound sterling")}
    return replace(measured, sort=sorts.pop()) if len(sorts) == 1 else measured


def amount_fact(kind: str, text: Text, measured: Measured, twin: Measured | None = None) -> Fact:
    """``twin``: the same in another unit, in whose brackets this one stands with its bound: "up
    to 200 euros ($240)"."""
    inside = "+" in text[measured.span]  # "$90+ million"
    bound, at = qualifier(text, measured.number.span if inside else measured.span)
    if twin is not None and not bound:
        bound, at = qualifier(text, twin.span)
    amount = Amount(
        measured.unit,
        measured.low,
        measured.high,
        bound,
        measured.number.form == "vague",
        measured.rate,
        measured.number.span,
        measured.number.form == "mixed",
        at is not None and text[at].lower() not in _HARD,
    )
    span = measured.span
    return Fact(kind, span, text[span], amount, None, text.sentence_index(span.start))


def decimal(value: Value) -> Value:
    """A converted value, at most nine decimals long: a third has no end of them."""
    cut = Fraction(round(Fraction(value) * 10**9), 10**9)
    return cut.numerator if cut.denominator == 1 else cut


def other_rate(one: Amount, other: Amount) -> bool:
    """£300 a week is not £300 a month: both name a time, and not the same."""
    times = {name for name, _ in TIMES.values()}
    return one.rate != other.rate and {one.rate, other.rate} <= times


# from best to worst; up to LOOSE the stated value bears the claim out
ORDER = {
    Relation.SAME: 0,
    Relation.ROUNDED: 1,
    Relation.LOOSE: 2,
    Relation.FALSE: 3,
    Relation.DIFFERENT: 4,
}


def relation(mine: Quantity, theirs: Quantity, short: bool, soft: bool) -> Relation:
    """`quantity.compare` for amounts of one unit, where any two can meet by chance.

    Stricter on bounds: "up to $90m" does not follow from "up to $80m", nor "over $6m" from any
    larger sum. More lenient on figures written short: a headline's "$5M" stands for $5.28
    million, with no word for the rounding.
    """
    found = compare(mine, theirs).relation
    if (mine.low, mine.high) == (theirs.low, theirs.high):
        return Relation.LOOSE if found is Relation.FALSE and soft and not theirs.bound else found
    if mine.vague:
        return found
    if mine.low != mine.high:
        return _ends(mine, theirs)
    if theirs.low != theirs.high:
        if found is not Relation.DIFFERENT or theirs.vague:
            return found
        ends = {
            relation(mine, Quantity(end, end), short, soft) for end in (theirs.low, theirs.high)
        }
        return Relation.LOOSE if ends & {Relation.SAME, Relation.ROUNDED} else found
    off = mine.low - theirs.low if mine.low > theirs.low else theirs.low - mine.low
    if found is Relation.DIFFERENT and off >= last_place(mine.low):
        return found  # too far for any rounding, as most are
    ours = Fraction(mine.low)
    gap = abs(ours - Fraction(theirs.low)) / (abs(ours) or Fraction(1, 10**9))
    step = last_place(mine.low)
    rounds = 2 * abs(ours - Fraction(theirs.low)) <= step
    # "$104" for $104.52: the cents left out
    if gap <= Fraction(1, 100) and 0 < theirs.low - mine.low < step:
        return found if ORDER[found] <= 2 else Relation.LOOSE
    upper = mine.bound in (Bound.AT_MOST, Bound.LESS_THAN, Bound.NEARLY)
    if mine.bound and gap > Fraction(1, 20 if upper and mine.bound == theirs.bound else 4):
        return Relation.FALSE if found is Relation.FALSE else Relation.DIFFERENT
    if mine.bound is Bound.ABOUT and not rounds and gap > Fraction(1, 20):
        return Relation.DIFFERENT
    whole = 2 * abs(ours - Fraction(theirs.low)) < step  # 55 is no nearer to 60 than to 50
    # 4 % for 4.29 %: any headline may leave out what stands behind the point
    decimals = Fraction(theirs.low).denominator > 1
    point = step <= 1 and rounds and decimals and not short
    if (point or step >= 100) and not short and not mine.bound and _shut_out(mine, theirs):
        return found if found is Relation.FALSE else Relation.DIFFERENT
    if point and ORDER[found] > 1 and mine.bound in (theirs.bound, Bound.NONE):
        return Relation.LOOSE if gap <= Fraction(1, 6) else Relation.DIFFERENT
    # "$500" for $533: hundreds are told for what is near them
    if found is Relation.DIFFERENT and not mine.bound and step >= 100 and whole:
        most = 6 if short else 12 if mine.low < theirs.low else _UPWARD
        return Relation.LOOSE if gap <= Fraction(1, most) else found
    if found is Relation.LOOSE and not (mine.bound or theirs.bound or short) and mine.low < 1000:
        # 20 % is not 19 %: small figures are rounded with a word for it; but 28 % is cut from 28.6
        cut = decimals and step >= 1 and gap <= Fraction(1, 20)
        cut = cut and Fraction(theirs.low) - ours <= CUT * step
        return found if cut or gap <= Fraction(1, 100) else Relation.DIFFERENT
    if found is Relation.DIFFERENT and not mine.bound and short and whole:
        return Relation.LOOSE if gap <= Fraction(1, 6) else found
    return found


def _shut_out(mine: Quantity, theirs: Quantity) -> bool:
    """ "5 %" of "less than 4.6 %": the bound denies what would be a rounding."""
    if theirs.bound in (Bound.LESS_THAN, Bound.NEARLY):
        return mine.low > theirs.low
    return theirs.bound in (Bound.MORE_THAN, Bound.AT_LEAST) and mine.low < theirs.low


def _ends(mine: Quantity, theirs: Quantity) -> Relation:
    """A range against another: each end must be the other's, or its rounding."""
    if theirs.low == theirs.high or theirs.vague:
        return Relation.DIFFERENT
    ends = [
        compare(Quantity(ours, ours), Quantity(stated, stated)).relation
        for ours, stated in ((mine.low, theirs.low), (mine.high, theirs.high))
    ]
    return max(ends, key=ORDER.__getitem__)
