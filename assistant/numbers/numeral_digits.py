"""Numbers in digits: their separators, and the letters glued to them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from assistant.lexicon.fractions import VULGAR
from assistant.lexicon.numerals import (
    COUNTED_IN_MILLIONS,
    CRORE,
    CRORES,
    LOOSE_SUFFIXES,
    METRES,
    MONEY_MARKS,
    SCALES,
    SUFFIXES,
)
from assistant.numbers.numeral_words import exact
from assistant.patterns import deferred
from assistant.text import Token

__all__ = [
    "MOST_DIGITS",
    "bare_point",
    "mixed_fraction",
    "parted_decimal",
    "spaced",
    "suffix_scale",
    "value_of",
]

Value = int | Fraction

_COMMAS = deferred(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
_DOTS = deferred(r"\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}")
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
# more digits than this are an identifier, and turning them into an int takes quadratic time
MOST_DIGITS = 24
_THIN = "\u2009\u202f"


def value_of(body: str) -> Value | None:
    """Digits with separators, None where they are no single number."""
    if ":" in body:
        return None
    if body.isdigit():
        return int(body)
    if _PLAIN.fullmatch(body):
        return exact(Fraction(body))
    if _COMMAS.fullmatch(body):
        return exact(Fraction(body.replace(",", "")))
    if _DOTS.fullmatch(body):
        return exact(Fraction(body.replace(".", "").replace(",", ".")))
    if re.fullmatch(r"0,\d+", body):
        return exact(Fraction(body.replace(",", ".")))
    return None


def spaced(
    raw: str, tokens: Sequence[Token], at: int, value: Value, stop: int, body: str
) -> tuple[Value, int, int]:
    """Groups of three set apart by thin spaces, or by plain ones where a group is "000"."""
    end = at + 1
    if not body.isdigit() or len(body) > 3 or value == 0:
        return value, stop, end
    # tokenised text: "50, 000"
    if end + 1 < len(tokens) and raw[stop : stop + 5] == ", 000" and tokens[end + 1].text == "000":
        return value * 1000, tokens[end + 1].end, end + 2
    while end < len(tokens) and len(tokens[end].text) == 3 and tokens[end].text.isdigit():
        gap = raw[stop : tokens[end].start]
        if len(gap) != 1 or not gap.isspace() or gap == "\n":
            break
        if gap not in _THIN and tokens[end].text != "000":
            break
        if value > 10**MOST_DIGITS:
            break
        value = value * 1000 + int(tokens[end].text)
        stop = tokens[end].end
        end += 1
    return value, stop, end


def suffix_scale(tokens: Sequence[Token], at: int, suffix: str, surface: str) -> tuple[int, int]:
    """What letters glued to digits multiply by, and the end of the number; 0 where they are a
    unit or something else."""
    end = at + 1
    scale = SUFFIXES.get(suffix) or SCALES.get(suffix, 0)  # "50million"
    if scale and scale < CRORE:  # "75k cr", "75K-cr"
        past = end + 1 if tokens[end : end + 1] and tokens[end].text == "-" else end
        if past < len(tokens) and tokens[past].lower in CRORES:
            return scale * CRORE, past + 1
    before = tokens[at - 1].lower if at else ""
    if not scale and before in MONEY_MARKS:
        scale = _IN_FULL.get(suffix, 0)
    if not scale and suffix in LOOSE_SUFFIXES:
        after = tokens[end].lower if end < len(tokens) else ""
        if surface[-1] == "M" and after in METRES and before not in MONEY_MARKS:
            return 0, end  # "100M Dash"
        if before in MONEY_MARKS or after in COUNTED_IN_MILLIONS or surface[-1] == "M":
            scale = LOOSE_SUFFIXES[suffix]
    return scale, end


# glued to a sum: "$20MIL", "£35millions worth", and with a letter too few
_IN_FULL = {
    **dict.fromkeys("mil mill millions milion millon".split(), 10**6),
    **dict.fromkeys("billions bilion billon".split(), 10**9),
}

_BEFORE_POINT = frozenset(("", " ", "(", "$", "£", "€", "-", "–", "\n", "+", "~"))


def bare_point(raw: str, start: int) -> bool:
    """Whether a decimal point without a zero stands before: ".5 percent", "$.75"."""
    return raw[start - 1 : start] == "." and raw[max(0, start - 2) : start - 1] in _BEFORE_POINT


# what shows that the digits after "7. " are decimals
_AFTER_DECIMALS = frozenset("% percent per pc million billion trillion bn mn km mph".split())


def parted_decimal(
    raw: str, tokens: Sequence[Token], at: int, stop: int, body: str
) -> Value | None:
    """The value of "7. 5 percent", a decimal that tokenising pulled apart; None for others."""
    if at + 3 >= len(tokens) or raw[stop : stop + 2] != ". " or not body.isdigit():
        return None
    digits = tokens[at + 2].text
    if len(body) > 3 or len(digits) > 2 or not digits.isdigit():
        return None
    if tokens[at + 2].start != stop + 2 or tokens[at + 3].lower not in _AFTER_DECIMALS:
        return None
    return exact(Fraction(f"{body}.{digits}"))


# between the whole and the part of a mixed number
_MIXES = " -"


def mixed_fraction(
    raw: str, tokens: Sequence[Token], at: int, stop: int, body: str
) -> tuple[Value, int, int] | None:
    """The value of "2 1/2", "2-1/2" or "2 ½" and where it ends, in code points and tokens; None
    for others."""
    mark = raw[stop : stop + 1]
    if mark not in _MIXES or not mark or not body.isdigit() or at + 1 >= len(tokens):
        return None
    if mark == "-":
        if len(body) > 2 or (at and tokens[at - 1].text in ("-", "/")):
            return None  # a date or a code: "11-2-1/2"
        at += 1
    if at + 1 >= len(tokens):
        return None
    sign = tokens[at + 1]
    if sign.text in VULGAR and sign.start == stop + 1:
        return exact(int(body) + Fraction(*VULGAR[sign.text])), sign.end, at + 2
    if at + 3 >= len(tokens):
        return None
    above, slash, below = tokens[at + 1 : at + 4]
    if slash.text != "/" or above.start != stop + 1 or below.end != above.start + 3:
        return None
    if not (above.text.isdigit() and below.text.isdigit() and int(above.text) > 0):
        return None
    if int(above.text) >= int(below.text) or raw[below.end : below.end + 1] == "/":
        return None
    value = exact(int(body) + Fraction(int(above.text), int(below.text)))
    return value, below.end, at + 4
