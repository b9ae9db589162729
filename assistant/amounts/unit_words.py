"""Whether what follows a number is its unit here: letters and words that mean other things too.

"44C" is a temperature and "5 C" a class, "$5m" are millions and "the 100m" a race, "five pounds"
are money or a weight, "two degrees from Leeds" no angle.
"""

from __future__ import annotations

import re

from assistant.lexicon.units import GLUED, NOT_UNITS, SINGULAR_NOUNS
from assistant.numbers.numerals import Number
from assistant.patterns import deferred
from assistant.text import Text

__all__ = ["is_money", "symbol_stands", "word_stands"]

_WEATHER = deferred(r"temperat|degree|celsius|fahrenheit|°|heat|weather|\bcold", re.IGNORECASE)
_POUND_MONEY = re.compile(r"£|\bpence\b|sterling|\bGBP\b", re.IGNORECASE)
_POUND_MASS = re.compile(r"\blbs?\b|\bounces?\b|\bkilo|\bweigh|\bkgs?\b", re.IGNORECASE)
# "12 ft 2 in": behind feet, "in" is no preposition
_FEET = re.compile(r"\b\d*(?:ft|foot|feet),?[ -]$")
_SCREENS = frozenset({480, 576, 720, 1080, 1440, 2160, 4320})
_TRACK = deferred(
    r" *(?:x\b|by\b|\()"
    r"|[ -](?:race|sprint|hurdles|freestyle|relay|final|heats?|wave|pool|wide|tall|high"
    r"|long|deep|away|below|above|from|drop|dash|butterfly|breaststroke|backstroke"
    r"|individual|champion|gold|silver|bronze|title|record|tower|statue|fence|wall|radius)",
    re.IGNORECASE,
)


def symbol_stands(text: Text, number: Number, symbol: str, gap: str, end: int) -> bool:
    """Whether the symbol after the digits is the unit and not a word or another sign."""
    raw = text.raw
    follow = raw[end : end + 1]
    if symbol[-1:].isalnum() and (
        follow.isalnum() or (follow in "'’" and raw[end + 1 : end + 2].isalpha())
    ):
        return False
    if symbol == "$":
        return gap == "" and not follow.isdigit()
    if symbol in ("C", "F"):
        # "44C" is a temperature, "a 13F filing" is none
        return (gap == "" and (symbol == "C" or number.low >= 30)) or text.view(_weather)
    if symbol == "m":
        if number.form == "mixed":
            return False
        return (
            gap != "" or bool(_TRACK.match(raw, end)) or not follow.isspace() or number.low < 100
        )
    if symbol == "p":
        return gap == "" and number.low not in _SCREENS
    if symbol == "g":
        return gap != "" or not 2 <= number.low <= 6
    if symbol == "in" and _FEET.search(raw, max(0, number.span.start - 7), number.span.start):
        return True
    if symbol in GLUED:
        return gap == "" or (
            symbol == "in" and follow in (")", ".") and raw[end + 1 : end + 3] != " A"
        )
    if symbol == "st":
        return gap == "" and number.form == "digits"
    return True


def _weather(text: Text) -> bool:
    return _WEATHER.search(text.raw) is not None


_NEXT_WORD = re.compile(r"[ -]([^\W\d_]+)")
_FUNCTION = frozenset(
    "and or in to at on by of since from for with after before during when while over under"
    " lighter heavier overweight he she it they was is as but per each a an the until".split()
)


def word_stands(text: Text, number: Number, known: tuple[str, str], piece: str, end: int) -> bool:
    """Whether a word that is a unit elsewhere is one here."""
    unit = known[1]
    match = _NEXT_WORD.match(text.raw, end)
    follow = match.group(1).lower() if match else ""
    if unit in SINGULAR_NOUNS and not piece.lower().endswith("s"):
        return not follow or follow in _FUNCTION
    if unit in NOT_UNITS and number.form == "words" and follow in NOT_UNITS[unit]:
        return False
    if piece.lower() == "won":
        return number.form == "mixed" or number.low >= 10**6
    if piece.lower() == "pc":
        return number.form == "digits" and follow not in ("game", "users")
    return True


def is_money(text: Text, number: Number, end: int) -> bool:
    """Whether "pounds" are money here; a weight where nothing speaks for money."""
    if text.raw[number.span.end : number.span.end + 1] == "-":
        return text.raw.startswith((" note", " coin", " fine"), end)
    if text.raw.startswith(" of ", end) and not _OWED.match(text.raw, end):
        return False
    if number.low >= 10**6:
        return True
    money, mass = text.view(_pounds)
    return money and not mass


_OWED = deferred(r" of (?:debt|damage|fund|public|taxpayer|invest|aid|cuts?|sav|losses|spend)\w*")


def _pounds(text: Text) -> tuple[bool, bool]:
    return (
        _POUND_MONEY.search(text.raw) is not None,
        _POUND_MASS.search(text.raw) is not None,
    )
