"""A value written as another number is: 2.5m for "3m", 50 million for "15 million"."""

from __future__ import annotations

from fractions import Fraction

from assistant.numbers.numerals import plain

__all__ = ["written_like"]

_SUFFIX = {
    "k": 10**3, "thousand": 10**3, "m": 10**6, "mn": 10**6, "million": 10**6, "b": 10**9,
    "bn": 10**9, "billion": 10**9, "t": 10**12, "tn": 10**12, "trillion": 10**12,
    "lakh": 10**5, "crore": 10**7, "hundred": 100,
}  # fmt: skip
_THOUSAND, _THOUSANDS = 1000, ("k", "thousand")


def written_like(value: int | Fraction, number: str, commas: bool = False) -> str | None:
    """``value`` in the form of ``number``; None where it has none in it. ``commas``: what the
    value parts its thousands with elsewhere, where ``number`` is too small to show it."""
    digits = number.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ -")
    tail = number[len(digits) :]
    scaled = Fraction(value) / _SUFFIX.get(tail.strip(" -").lower(), 1)
    if tail.strip() and tail.strip(" -").lower() not in _SUFFIX:
        return None
    if (scaled * 1000).denominator != 1:
        scaled = Fraction(round(scaled * 100), 100)
    if tail and not 1 <= scaled < _THOUSAND:
        return None  # nobody writes $0.075B
    if tail.strip(" -").lower() in _THOUSANDS and (scaled * 10).denominator != 1:
        return None  # nor 1.137k
    small = sum(sign.isdigit() for sign in digits.partition(".")[0]) <= 3
    if scaled.denominator == 1 and ("," in digits or (commas and small)):
        return f"{scaled.numerator:,}{tail}"
    return plain(scaled.numerator if scaled.denominator == 1 else scaled) + tail
