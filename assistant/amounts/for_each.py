"""What a value is for each of: "an hour", "per barrel", "barrels of fuel oil a month"."""

from __future__ import annotations

import re

from assistant.lexicon.units import TIMES
from assistant.patterns import deferred

__all__ = ["rate_each", "rate_of"]

_RATE = deferred(
    r"(?:\s*/\s*|[ -]per[ -]|-an?-|\s+(?:an?|each|every)\s+)([^\W\d_]+)\b"
    r"(?!\s+(?:ago|after|before|earlier|later))",
    re.IGNORECASE,
)
# "120,000 barrels of fuel oil a month"
_RATE_OF = deferred(
    r"\s+of(?:\s+[a-z]+){1,3}?\s+(?:an?|per|each|every)\s+([a-z]+)\b"
    r"(?!\s+(?:ago|after|before|earlier|later))"
)
_EACH = frozenset(
    "barrel tonne ton share head litre liter gallon kilo kilogram pound ounce night ticket unit"
    " bottle pint person piece pop head plate square acre".split()
)


def rate_each(raw: str, end: int, money: bool) -> tuple[str, int]:
    """What the value is for each of: "an hour", "per barrel"; and where that ends."""
    match = _RATE.match(raw, end, end + 40)
    if match is None:
        return "", end
    word = match.group(1).lower()
    word = word if word in TIMES else word.removesuffix("s") if money else word
    if word in TIMES:
        return TIMES[word][0], match.end()
    if not money:
        return "", end
    per = match.group()[: match.start(1) - match.start()].strip(" -").lower()
    return (word, match.end()) if per in ("per", "/", "each") or word in _EACH else ("", end)


def rate_of(raw: str, end: int) -> str:
    """The time that a value is for each of, behind what it is a value of."""
    match = _RATE_OF.match(raw, end, end + 60)
    return TIMES[match.group(1)][0] if match and match.group(1) in TIMES else ""
