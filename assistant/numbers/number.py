"""One number of a text as a record, and the range that two of them make."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from assistant.lexicon.numerals import SCALES
from assistant.numbers.numeral_words import exact
from assistant.text import Span, Token

__all__ = ["Number", "Value", "is_scale", "plain", "ranged"]

Value = int | Fraction


@dataclass(frozen=True, slots=True)
class Number:
    """One number of a text.

    ``low`` and ``high`` are exact and equal unless it is a range. ``form`` is one of

    =============  ====================================================================
    digits         18, 1,000, 18th
    words          eighteen, half a dozen, eighteenth
    mixed          1.5 million, 2.3bn
    article        the "a" of "a British service member": 1
    collective     a couple, both, trio
    vague          dozens, hundreds, tens of thousands: the range the word is used for
    =============  ====================================================================

    ``weak``: "one" as a pronoun or in an idiom ("one of", "no one", "one day"), "second" as a
    unit of time.
    """

    span: Span
    low: Value
    high: Value
    form: str
    ordinal: bool = False
    weak: bool = False


def plain(value: Value) -> str:
    """The value as digits with separators: 1,500,000 and 2.5 and 1/3."""
    if isinstance(value, int):
        return f"{value:,}" if abs(value) >= 10_000 or abs(value) < 1000 else str(value)
    scaled = value * 10**6
    if scaled.denominator == 1:
        return f"{float(value):,.6f}".rstrip("0").rstrip(".")
    return str(value)


def is_scale(word: Sequence[Token]) -> bool:
    """ "Million": the one word, or none."""
    return bool(word) and word[0].lower in SCALES


_SCALES = (10**12, 10**9, 10**6, 10**3, 100)


def ranged(low: Number | None, high: Number | None) -> Number | None:
    """The range from one number to another; the second's multiplier serves both."""
    if low is None or high is None or low.ordinal or high.ordinal:
        return None
    first, last = low.low, high.low
    worded = low.form == high.form == "words" and last < first * 10**13
    if worded and first < 100 <= last:
        # "one to two million", "two or three hundred"
        for scale in _SCALES:
            if last % scale == 0 and first < last // scale <= first * 10:
                first = first * scale
                break
    if high.form == "mixed" and low.form == "digits" and first < 1000:
        for scale in (10**12, 10**9, 10**7, 10**6, 10**5, 10**3, 100, 12):
            if first * scale < last < first * scale * 100 and last >= scale:
                first = exact(first * scale)
                break
    if not first < last:
        return None
    form = low.form if low.form == high.form else "mixed"
    return Number(Span(low.span.start, high.span.end), first, last, form)
