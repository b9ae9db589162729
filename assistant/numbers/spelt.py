"""Whole numbers and ordinals written in words: "one hundred and five", "sixty-third"."""

from __future__ import annotations

from assistant.lexicon.numerals import ORDINALS, SCALES, TENS, UNITS

__all__ = ["spell", "spell_ordinal"]

_UNIT_WORDS = {value: word for word, value in UNITS.items()}
_TEN_WORDS = {value: word for word, value in TENS.items() if word != "fourty"}
_SCALE_WORDS = tuple(
    (SCALES[word], word) for word in ("trillion", "billion", "million", "thousand")
)


def spell(value: int) -> str:
    """A whole number from 0 to 999 trillion in British words: "one hundred and five"."""
    if value < 20:
        return _UNIT_WORDS[value]
    if value < 100:
        tens, unit = divmod(value, 10)
        return _TEN_WORDS[tens * 10] + (f"-{_UNIT_WORDS[unit]}" if unit else "")
    if value < 1000:
        hundreds, rest = divmod(value, 100)
        return f"{_UNIT_WORDS[hundreds]} hundred" + (f" and {spell(rest)}" if rest else "")
    for scale, word in _SCALE_WORDS:
        if value >= scale:
            head, rest = divmod(value, scale)
            tail = "" if not rest else f" and {spell(rest)}" if rest < 100 else f", {spell(rest)}"
            return f"{spell(head)} {word}{tail}"
    raise ValueError(value)


_ORDINAL_WORDS = {value: word for word, value in ORDINALS.items()}


def spell_ordinal(value: int) -> str:
    """The ordinal in words: "sixty-third"."""
    if value < 20:
        return _ORDINAL_WORDS[value]
    words = spell(value)
    dash = "-" if "-" in words.rpartition(" ")[2] else " "
    head, dash, last = words.rpartition(dash)
    unit = UNITS.get(last)
    if unit is not None:
        return f"{head}{dash}{_ORDINAL_WORDS[unit]}"
    return f"{head}{dash}{last[:-1]}ieth" if last in TENS else f"{words}th"
