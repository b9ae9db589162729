"""Names that end in a number: Route 222, the S&P 500, Category 4, World War II.

Their number counts nothing, so it is no count, and a value that stands behind it does not
stand behind another value. The name alone says little: Route 221 is another road.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.context import spots
from assistant.lexicon.designations import (
    AIRLINER_WORDS,
    AIRLINERS,
    CODED_ROADS,
    NOT_NAMED,
    PAIRS,
    ROMAN,
    SAME,
    SORTS,
)
from assistant.lexicon.grammar import OWNING
from assistant.lexicon.numerals import UNITS
from assistant.text import Span, Text, Token

__all__ = ["Designation", "designated", "scan"]

_DIGITS = re.compile(r"(\d{1,5})([a-z]?)")
# a page and a count of an indictment are so rarely names that only a text in prose with a
# capital makes them one
_COMMON = frozenset("count counts figure table title bill unit block plot lot class bay".split())
_LETTERED = frozenset(["iphone"])
_SIGNS = frozenset("%$€£¥°")


@dataclass(frozen=True, slots=True)
class Designation:
    """``word``: what stands before the number, folded and in full; ``sort``: what is numbered;
    ``number``: its digits, with a letter where one follows ("10a")."""

    span: Span
    word: str
    sort: str
    number: str


def scan(text: Text) -> tuple[Designation, ...]:
    """The designations of a text in its order; of a list ("Routes 9 and 17"), each."""
    return text.view(_scan)


def designated(text: Text) -> frozenset[int]:
    """Where the numbers of designations start."""
    return text.view(_numbers)


def _numbers(text: Text) -> frozenset[int]:
    return frozenset(text.tokens[text.token_index(one.span.end - 1)].start for one in scan(text))


_TRIGGERS = frozenset(SORTS) | frozenset(PAIRS) | CODED_ROADS


def _scan(text: Text) -> tuple[Designation, ...]:
    tokens = text.tokens
    found: list[Designation] = []
    for at in spots(text, _TRIGGERS):
        word = tokens[at].lower
        if word in SORTS:
            found += _numbered(text, at, at, word, SORTS[word])
        elif word in CODED_ROADS:
            found += _coded(tokens, at)
        elif word in PAIRS:
            first, before = _before(tokens, at)
            if sort := PAIRS[word].get(before):
                found += _numbered(text, first, at, f"{before} {word}", sort)
    if airliners := _airliners(text, {one.span.end for one in found}):
        found = sorted([*found, *airliners], key=lambda one: one.span)
    return tuple(found)


def _airliners(text: Text, read: set[int]) -> list[Designation]:
    """ "a 737 MAX", and "two 777s" where Boeing is named: aircraft, not so many of them."""
    tokens = text.tokens
    numbers = [at for at in spots(text, _AIRLINERS) if tokens[at].lower in _AIRLINERS]
    if not numbers:
        return []
    boeing = any(tokens[at].lower == "boeing" for at in spots(text, _MAKERS))
    return [
        Designation(Span(tokens[at].start, tokens[at].end), "boeing", SORTS["boeing"], number)
        for at in numbers
        if tokens[at].end not in read
        and (number := tokens[at].lower.removesuffix("s"))
        and (boeing or (tokens[at + 1 : at + 2] and tokens[at + 1].lower in AIRLINER_WORDS))
    ]


_MAKERS = frozenset({"boeing"})
_AIRLINERS = AIRLINERS | {f"{number}s" for number in AIRLINERS}


def _before(tokens: list[Token], at: int) -> tuple[int, str]:
    """The first token of a pair, and what stands before its last: "world", "s&"."""
    if at > 1 and tokens[at - 1].text == "&":
        return at - 2, tokens[at - 2].lower + "&"
    return max(0, at - 1), tokens[at - 1].lower if at else ""


def _numbered(text: Text, first: int, at: int, word: str, sort: str) -> list[Designation]:
    tokens = text.tokens
    found: list[Designation] = []
    spot = at + 1
    owning = spot < len(tokens) and tokens[spot].lower in OWNING
    if owning and tokens[at].lower == "poor":
        spot += 1  # Standard & Poor's
    while (number := _number(text, spot, word, sort)) is not None:
        start = tokens[first].start if not found else tokens[spot].start
        plain = SAME.get(word, word)
        found.append(Designation(Span(start, tokens[spot].end), plain, sort, number))
        # "Routes 9, 17 and 20": the plural alone is followed by a list
        link = spot + 1
        if not word.endswith("s") or link + 1 >= len(tokens):
            break
        if tokens[link].lower not in (",", "and", "or", "&"):
            break
        spot = link + 1
    return found


def _number(text: Text, at: int, word: str, sort: str) -> str | None:
    """The number at a token where it belongs to the word before it."""
    tokens = text.tokens
    if at >= len(tokens):
        return None
    token, before = tokens[at], tokens[at - 1]
    if "\n" in text.raw[before.end : token.start]:
        return None
    follow = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if follow in NOT_NAMED or follow in _SIGNS:
        return None
    if word in _COMMON and not (text.cased and before.text[0].isupper()):
        return None
    if match := _DIGITS.fullmatch(token.lower):
        if match[2] == "s" and word not in _LETTERED:
            return match[1].lstrip("0") or "0"  # "Channel 5s", whose apostrophe is lost
        if token.text in ("2D", "3D", "4D"):
            return None  # "US company 3D-prints homes"
        return match[1].lstrip("0") + match[2] or "0"
    capital = before.text[0].isupper() and token.text[0].isupper()
    if token.lower in ROMAN and (capital or not text.cased) and len(token.text) > 1 - capital:
        return str(ROMAN[token.lower]) if token.text.isupper() or not text.cased else None
    value = UNITS.get(token.lower)
    if follow == "-":
        return None  # "Students stage three-day walkout"
    if value and (capital or sort in ("war", "level")):
        return str(value)
    return None


def _coded(tokens: list[Token], at: int) -> list[Designation]:
    """I-95, in three tokens."""
    if at + 2 >= len(tokens) or tokens[at + 1].text != "-":
        return []
    letter, number = tokens[at], tokens[at + 2]
    joined = letter.end == tokens[at + 1].start and tokens[at + 1].end == number.start
    if not joined or not letter.text.isupper() or not re.fullmatch(r"\d{1,3}", number.text):
        return []
    return [Designation(Span(letter.start, number.end), letter.lower, "road", number.text)]
