"""The record of a measured value."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.amounts.unit_names import Value, dimension_of
from assistant.numbers.numerals import Number
from assistant.text import Span

__all__ = ["Measured"]


@dataclass(frozen=True, slots=True)
class Measured:
    """A number and what it is measured in.

    ``sort``: "measure", "money" or "percent". ``unit``: the name of a row of the lexicon
    ("kilometre", "US dollar"), or "percent", "percentage point", "basis point". ``low`` and
    ``high`` are exact, in that unit, and equal unless it is a range. ``rate``: what it is for
    each of ("hour", "barrel"), empty where the text names nothing.
    """

    span: Span
    number: Number
    sort: str
    unit: str
    low: Value
    high: Value
    rate: str = ""

    @property
    def dimension(self) -> str:
        return dimension_of(self.unit) if self.sort == "measure" else self.sort
