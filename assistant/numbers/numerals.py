"""Every number of a text: digits, words, both, ordinals and ranges.

A number is read without what stands around it: no currency, unit or qualifier belongs to its
span; its multiplier ("1.5 million", "2.3bn") does. Clock times, dates in digits, phone numbers
and the digits inside names (F-16, G7) are no numbers here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from assistant.context import spots
from assistant.deadline import tick
from assistant.lexicon.numerals import (
    COLLECTIVES,
    LOOSE_SUFFIXES,
    MONEY_MARKS,
    ONE_AFTER,
    ONE_BEFORE,
    ORDINAL_SCALES,
    ORDINAL_TENS,
    ORDINALS,
    SUFFIXES,
    TENS,
    UNITS,
    VAGUE,
)
from assistant.numbers.number import Number, Value, is_scale, plain, ranged
from assistant.numbers.numeral_digits import (
    MOST_DIGITS,
    bare_point,
    mixed_fraction,
    parted_decimal,
    spaced,
    suffix_scale,
    value_of,
)
from assistant.numbers.numeral_words import exact, parse_words, scale_after
from assistant.numbers.phones import phone_starts
from assistant.text import Span, Text, Token

__all__ = ["Number", "plain", "scan"]

_DIGITS = re.compile(r"(\d[\d.,:]*)(½|¼|¾)?(.*)", re.DOTALL)
_VULGAR = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}
_ORDINAL_ENDINGS = ("st", "nd", "rd", "th")
_STARTS = frozenset(UNITS) | frozenset(TENS) | frozenset(ORDINALS) | frozenset(ORDINAL_TENS)
_OPENING = _STARTS | {"a", "an", "half", "between"} | frozenset(VAGUE) | frozenset(COLLECTIVES)
_OPENING |= {"tens", "several", "few"} | frozenset(ORDINAL_SCALES)


def scan(text: Text) -> tuple[Number, ...]:
    """The numbers of a text in its order; memoised by ``text.view(scan)``.

    >>> [(n.low, n.form) for n in scan(Text("18 107 mm rockets hit two dozen homes"))]
    [(18, 'digits'), (107, 'digits'), (24, 'words')]
    """
    tokens = text.tokens
    found: list[Number] = []
    done = 0
    called = phone_starts(text)
    for at in _openings(text):
        if at < done or tokens[at].start in called:
            continue
        tick()
        number, done = _read(text.raw, tokens, at)
        if number is not None:
            number, done = _range(text.raw, tokens, number, at, done)
            found.append(number)
    return tuple(found)


def _openings(text: Text) -> list[int]:
    """The indices of the tokens that a number may begin with."""
    found = spots(text, _OPENING)
    if any(mark in text.raw for mark in _VULGAR):
        vulgar = (at for at, token in enumerate(text.tokens) if token.text[0] in _VULGAR)
        found = sorted({*found, *vulgar})
    return found


def _read(
    raw: str, tokens: Sequence[Token], at: int, joined: bool = True, linked: bool = False
) -> tuple[Number | None, int]:
    """``joined``: "and" may go on with it; ``linked``: a hyphen links it to a number before."""
    token = tokens[at]
    if token.text[0].isdigit() or token.text[0] in _VULGAR:
        return _digits(raw, tokens, at, linked)
    if token.lower == "between":
        return _between(raw, tokens, at)
    if token.lower in VAGUE or token.lower in ("tens", "several", "few"):
        return _vague(tokens, at)
    if not linked and _inside_name(raw, token):
        return None, at + 1
    words = parse_words(tokens, at, joined)
    if words is None:
        if token.lower in COLLECTIVES:
            value = COLLECTIVES[token.lower]
            return Number(Span(token.start, token.end), value, value, "collective"), at + 1
        return None, at + 1
    span = Span(token.start, tokens[words.end - 1].end)
    weak = _is_weak(tokens, at, words.end)
    return Number(span, words.value, words.value, "words", words.ordinal, weak), words.end


def _is_weak(tokens: Sequence[Token], at: int, end: int) -> bool:
    """ "one" as a pronoun or in an idiom, "second" as a unit of time."""
    if end != at + 1:
        return False
    word = tokens[at].lower
    before = tokens[at - 1].lower if at else ""
    after = tokens[end].lower if end < len(tokens) else ""
    if word == "one" and after == "-" and tokens[end].start == tokens[at].end:
        return False  # "a one-year ban"
    if word == "one":
        return before in ONE_AFTER or after in ONE_BEFORE or not after.strip(".,;:!?'\"”’—–-")
    if word == "second":
        alone = after[:1].isalpha() and after not in ("of", "to", "before", "after", "and", "ago")
        return before in ("per", "every", "each", "split") or (before == "a" and not alone)
    return False


def _inside_name(raw: str, token: Token) -> bool:
    """Glued by a hyphen to letters before it: COVID-nineteen, F-16."""
    start = token.start
    if not (start >= 2 and raw[start - 1] in "-‐‑/" and raw[start - 2].isalnum()):
        return False
    return _PREFIX.search(raw, max(0, start - 12), start) is None


# "the now-90-year-old", "a magnitude-5.1 earthquake", "a mother-of-three", "$3 million/2 million"
_PREFIX = re.compile(r"\b(?:now|then|magnitude|-of)-$|(?:illion|mln|bn|km|mph)/$", re.IGNORECASE)


def _digits(raw: str, tokens: Sequence[Token], at: int, linked: bool) -> tuple[Number | None, int]:
    token = tokens[at]
    end = at + 1
    if token.text[0] in _VULGAR:
        value: Value = _VULGAR[token.text[0]]
        return Number(Span(token.start, token.start + 1), value, value, "digits"), end
    match = _DIGITS.match(token.text)
    if match is None:
        return None, end
    body, vulgar, tail = match.group(1).rstrip(".,:"), match.group(2), match.group(3)
    if _slashed(raw, token) or len(body) > MOST_DIGITS:
        return None, end
    if body.isdigit() and bare_point(raw, token.start):
        return _decimal(tokens, at, token.start - 1, body, tail)
    if not linked and _inside_name(raw, token):
        return None, end
    parsed = value_of(body)
    if parsed is None:
        return None, end
    if vulgar:
        parsed += _VULGAR[vulgar]
    stop = token.start + len(body) + len(vulgar or "")
    if not tail and (rest := parted_decimal(raw, tokens, at, stop, body)):
        parsed, stop, end = rest, tokens[at + 2].end, at + 3
    elif not tail and (mixed := mixed_fraction(raw, tokens, at, stop, body)):
        parsed, stop, end = mixed
    elif not tail:
        parsed, stop, end = spaced(raw, tokens, at, parsed, stop, body)
    suffix = tail.lower()
    if suffix in _ORDINAL_ENDINGS and isinstance(parsed, int):
        return Number(Span(token.start, token.end), parsed, parsed, "digits", True), end
    scale, past = suffix_scale(tokens, at, suffix, token.text)
    if scale:
        value = exact(parsed * scale)
        return Number(Span(token.start, tokens[past - 1].end), value, value, "mixed"), past
    if not tail and end < len(tokens) and tokens[end].lower in ORDINAL_SCALES:
        # "its 500 millionth lighter"
        value = exact(parsed * ORDINAL_SCALES[tokens[end].lower])
        return Number(Span(token.start, tokens[end].end), value, value, "mixed", True), end + 1
    if not tail:
        scale, past = scale_after(tokens, end)
        if scale == 1 and end < len(tokens):
            short = tokens[end].lower
            scale = SUFFIXES.get(short, 1) if len(short) > 1 else 1
            if scale == 1 and at and tokens[at - 1].lower in MONEY_MARKS:
                scale = LOOSE_SUFFIXES.get(short, 1)  # tokenised text: "£ 50 m"
            past = end + 1 if scale != 1 else end
        if scale != 1:
            value = exact(parsed * scale)
            return Number(Span(token.start, tokens[past - 1].end), value, value, "mixed"), past
    return Number(Span(token.start, stop), parsed, parsed, "digits"), end


def _decimal(
    tokens: Sequence[Token], at: int, start: int, body: str, tail: str
) -> tuple[Number | None, int]:
    """What a bare point at ``start`` makes of digits; none where letters hang on them."""
    if tail:
        return None, at + 1
    value = exact(Fraction("0." + body))
    scale, past = scale_after(tokens, at + 1)
    if scale != 1:
        span = Span(start, tokens[past - 1].end)
        return Number(span, exact(value * scale), exact(value * scale), "mixed"), past
    return Number(Span(start, start + 1 + len(body)), value, value, "digits"), at + 1


def _slashed(raw: str, token: Token) -> bool:
    """24/7, 9/11, 1/2, 12/03/2019: dates, fractions and idioms."""
    before, after = raw[token.start - 1 : token.start], raw[token.end : token.end + 2]
    return (before == "/" and raw[token.start - 2 : token.start - 1].isdigit()) or (
        after[:1] == "/" and after[1:].isdigit()
    )


# "tens of visitors"; "tens" alone is what somebody scored
_TENS = VAGUE["dozens"]


def _vague(tokens: Sequence[Token], at: int) -> tuple[Number | None, int]:
    """hundreds, tens of thousands, several hundred, a few dozen"""
    token = tokens[at]
    words = [t.lower for t in tokens[at : at + 3]] + ["", ""]
    if token.lower in ("several", "few"):
        plural = words[1] + "s"
        if plural not in VAGUE or plural == "scores":
            return None, at + 1
        low, high = VAGUE[plural]
        return Number(Span(token.start, tokens[at + 1].end), low, high, "vague"), at + 2
    if words[1] == "of" and words[2] in VAGUE and words[0] != "scores":
        unit = VAGUE[words[2]][0] // 2
        factor = {"tens": 10, "dozens": 12}.get(words[0], 0) or VAGUE[words[0]][0] // 2
        span = Span(token.start, tokens[at + 2].end)
        return Number(span, 2 * factor * unit, 10 * factor * unit - 1, "vague"), at + 3
    if token.lower in ("tens", "scores") and words[1] != "of":
        return None, at + 1
    low, high = VAGUE.get(token.lower, _TENS)
    return Number(Span(token.start, token.end), low, high, "vague"), at + 1


def _between(raw: str, tokens: Sequence[Token], at: int) -> tuple[Number | None, int]:
    """between 10 and 15: one range, from "between" to the second number"""
    low, middle = _side(raw, tokens, at + 1)
    if low is None or middle >= len(tokens) or tokens[middle].lower not in ("and", "to"):
        return None, at + 1
    high, end = _side(raw, tokens, middle + 1)
    joined = ranged(low, high)
    if joined is None:
        return None, at + 1
    span = Span(tokens[at].start, joined.span.end)
    return Number(span, joined.low, joined.high, joined.form), end


def _side(raw: str, tokens: Sequence[Token], at: int) -> tuple[Number | None, int]:
    """One side of a range: past a currency mark, a plain number."""
    if at < len(tokens) and tokens[at].lower in MONEY_MARKS:
        at += 1
    if at >= len(tokens):
        return None, at
    word = tokens[at]
    if not (word.text[0].isdigit() or word.lower in _STARTS or word.lower in ("a", "half")):
        return None, at
    return _read(raw, tokens, at, joined=False)


_RANGING = frozenset("ranging ranged range ranges anywhere".split())


def _range(
    raw: str, tokens: Sequence[Token], number: Number, at: int, end: int
) -> tuple[Number, int]:
    """10-15, 10 to 15, two or three, as one number; else the number as it is.

    "from 10 to 15" is a change unless something "ranges" so, "3-2" a score: both stay apart.
    """
    if end + 1 >= len(tokens) or number.ordinal or number.form in ("vague", "collective"):
        return number, end
    link = tokens[end]
    # ("one to two million", but "lost one to two")
    weak = number.weak and not (link.lower == "to" and is_scale(tokens[end + 2 : end + 3]))
    if number.low != number.high or weak:
        return number, end
    dash = link.text in "-–—‐‑" and link.start == number.span.end
    follow = tokens[end + 1]
    if dash and follow.start != link.end:
        return number, end
    if not dash and link.lower not in ("to", "or"):
        return number, end
    changed = at and tokens[at - 1].lower in ("from", "ratio", "of") and link.lower == "to"
    if changed and (at < 2 or tokens[at - 2].lower not in _RANGING):
        return number, end
    priced = dash and follow.lower in MONEY_MARKS and at and tokens[at - 1].lower == follow.lower
    if not (follow.text[0].isdigit() or follow.lower in _STARTS or priced):
        return number, end
    if dash and not priced:
        other, past = _read(raw, tokens, end + 1, linked=True)
    else:
        other, past = _side(raw, tokens, end + 1)
    joined = ranged(number, other)
    if joined is None or joined.high > 100 * max(1, joined.low):
        return number, end
    if not dash and joined.high > (3 if link.lower == "or" else 5) * joined.low:
        return number, end
    behind = tokens[past : past + 2]
    linked = len(behind) == 2 and behind[0].text == "-" and behind[0].start == joined.span.end
    if dash and linked and behind[1].text[0].isdigit():
        return number, end
    return joined, past
