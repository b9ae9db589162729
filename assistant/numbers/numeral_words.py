"""The grammar of numbers in words: a run of tokens in, its value out.

"twenty-six", "one hundred and five", "two and a half million", "half a dozen", "sixty-third".
Each parser looks ahead over a bounded number of words, so a scan stays linear.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from assistant.lexicon.numerals import (
    CRORE,
    CRORES,
    ORDINAL_SCALES,
    ORDINAL_TENS,
    ORDINALS,
    SCALES,
    TENS,
    UNITS,
)
from assistant.text import Token

__all__ = ["Words", "exact", "parse_words", "scale_after"]

Value = int | Fraction

# no number in prose needs more words; what goes on is read as a number of its own
_LONGEST = 40


class Words(NamedTuple):
    """A parsed run: its value, the index just past its last token, whether it is an ordinal."""

    value: Value
    end: int
    ordinal: bool


def exact(value: Value) -> Value:
    """An int where the value is whole."""
    if isinstance(value, Fraction) and value.denominator == 1:
        return value.numerator
    return value


def parse_words(tokens: Sequence[Token], start: int, joined: bool = True) -> Words | None:
    """The number in words that begins at ``tokens[start]``, None where there is none.

    ``joined``: whether "and" may go on with it ("one hundred and five"); not so after
    "between", where "and" separates two numbers.
    """
    word = tokens[start].lower
    if word == "half":
        return _half(tokens, start)
    if word == "couple":
        return _couple(tokens, start)
    if part := _part_of(tokens, start):
        return part
    if word in ("a", "an"):
        return _with_article(tokens, start, joined)
    if word in ORDINAL_SCALES:
        # "its billionth download"; "a hundredth of a second" is a fraction
        owned = start and tokens[start - 1].lower in _OWNING
        return Words(ORDINAL_SCALES[word], start + 1, True) if owned else None
    if word not in UNITS and word not in TENS and word not in ORDINALS:
        return Words(ORDINAL_TENS[word], start + 1, True) if word in ORDINAL_TENS else None
    run = _cardinal(tokens, start, None, joined, start + _LONGEST)
    if run is None or run.ordinal:
        return run
    return _finish(tokens, run)


def scale_after(tokens: Sequence[Token], index: int) -> tuple[int, int]:
    """The multiplier in words at ``index`` ("million", "-million", "dozen") and its end.

    ``(1, index)`` where there is none.
    """
    at = index
    if _is(tokens, at, "-") and tokens[at].start == tokens[at - 1].end:
        at += 1
    if at < len(tokens):
        word = "crore" if tokens[at].lower == CRORES[0] else tokens[at].lower
        if word in SCALES:
            # "1.5 lakh crore"
            crores = SCALES[word] < CRORE and _is(tokens, at + 1, *CRORES)
            return SCALES[word] * (CRORE if crores else 1), at + 1 + crores
        if word == "hundred":
            return 100, at + 1
        if word == "dozen":
            return 12, at + 1
    return 1, index


def _is(tokens: Sequence[Token], index: int, *words: str) -> bool:
    return 0 <= index < len(tokens) and tokens[index].lower in words


_OWNING = frozenset("the its his her their our this".split())
_PARTS = {"quarter": 4, "quarters": 4, "third": 3, "thirds": 3, "fifth": 5, "fifths": 5}
_PARTS |= {"tenth": 10, "tenths": 10}


def _part_of(tokens: Sequence[Token], start: int) -> Words | None:
    """a quarter of a million, three-quarters of a billion"""
    word = tokens[start].lower
    times = 1 if word in ("a", "an") else UNITS.get(word, 0)
    at = start + 2 if _is(tokens, start + 1, "-") else start + 1
    if not 0 < times < 10 or at >= len(tokens) or tokens[at].lower not in _PARTS:
        return None
    if not (_is(tokens, at + 1, "of") and _is(tokens, at + 2, "a")):
        return None
    scale, end = scale_after(tokens, at + 3)
    if scale < 1000 or end != at + 4:
        return None
    return Words(exact(Fraction(scale * times, _PARTS[tokens[at].lower])), end, False)


def _half(tokens: Sequence[Token], start: int) -> Words | None:
    """half a dozen, half-a-million, half million"""
    at = start + 1
    if _is(tokens, at, "-"):
        at += 1
    if _is(tokens, at, "a", "an"):
        at += 1
        if _is(tokens, at, "-"):
            at += 1
    scale, end = scale_after(tokens, at)
    if scale == 1 or _is(tokens, at, "-"):
        return None
    return Words(exact(Fraction(scale, 2)), end, False)


def _couple(tokens: Sequence[Token], start: int) -> Words | None:
    """a couple of hundred, a couple dozen"""
    at = start + 2 if _is(tokens, start + 1, "of") else start + 1
    scale, end = scale_after(tokens, at)
    return None if scale == 1 or _is(tokens, at, "-") else Words(2 * scale, end, False)


def _with_article(tokens: Sequence[Token], start: int, joined: bool) -> Words | None:
    """a hundred, a dozen, a million and a half, a half dozen, a hundred and five"""
    if _is(tokens, start + 1, "half"):
        half = _half(tokens, start + 1)
        return half if half and not _is(tokens, start + 2, "a", "an") else None
    scale, end = scale_after(tokens, start + 1)
    if scale == 1 or _is(tokens, start + 1, "-"):
        return None
    if scale == 12:
        return _finish(tokens, Words(12, end, False))
    run = _cardinal(tokens, start + 1, 1, joined, start + _LONGEST)
    return _finish(tokens, run) if run and not run.ordinal else run


def _finish(tokens: Sequence[Token], run: Words) -> Words:
    """What may follow a cardinal: decimals, "and a half", then a scale or "dozen"."""
    value, at = run.value, run.end
    if _is(tokens, at, "point") and run.end < len(tokens) - 1:
        digits = ""
        seek = at + 1
        while (
            seek < len(tokens) and seek < at + 20 and 0 <= UNITS.get(tokens[seek].lower, 10) < 10
        ):
            digits += str(UNITS[tokens[seek].lower])
            seek += 1
        if digits:
            value = value + Fraction(int(digits), 10 ** len(digits))
            at = seek
    dash = 1 if _is(tokens, at, "-") else 0
    if _is(tokens, at + dash, "and"):
        seek = at + dash + 1
        if _is(tokens, seek, "-"):
            seek += 1
        if _is(tokens, seek, "a"):
            seek += 1
            if _is(tokens, seek, "-"):
                seek += 1
            part = {"half": Fraction(1, 2), "quarter": Fraction(1, 4)}.get(
                tokens[seek].lower if seek < len(tokens) else ""
            )
            # "three and a half dozen" is rare: the half belongs to the number before it
            if part is not None:
                # "a million and a half" is one and a half million
                value = value + part * (value if value >= 1000 else 1)
                at = seek + 1
    scale, end = scale_after(tokens, at)
    if scale != 1 and (isinstance(value, Fraction) or at != run.end or scale == 12):
        value, at = value * scale, end
    return Words(exact(value), at, False)


def _cardinal(
    tokens: Sequence[Token], start: int, current: int | None, joined: bool, stop: int
) -> Words | None:
    """Units, tens, hundreds and scales, in the order in which they may follow each other.

    ``current`` is the value already read of the group of three digits.
    """
    total = 0
    smallest = 10**21  # the scale read last: the next must be smaller
    room = 100 if current is None else 1  # what the group still takes: below 100, 10 or nothing
    at = start
    while at < len(tokens) and at < stop:
        word = tokens[at].lower
        if word == "-" and at > start:
            if not _goes_on(tokens, at + 1, room, current, smallest):
                break
            at += 1
        elif word in UNITS and UNITS[word] < room and (UNITS[word] or current is None):
            current, room = (current or 0) + UNITS[word], 1
            at += 1
        elif word in TENS and room == 100:
            current, room = (current or 0) + TENS[word], 10
            at += 1
        elif word == "hundred" and current is not None and 0 < current < 100:
            current, room = current * 100, 100
            at += 1
        elif word in SCALES and current is not None and 0 < SCALES[word] < smallest:
            smallest = SCALES[word]
            total += current * smallest
            current, room = None, 100
            at += 1
        elif (
            word in ("and", ",")
            and at > start
            and (joined or word == ",")
            and _tail(tokens, at, current, total, smallest)
        ):
            at += 1
        elif word in ORDINALS and ORDINALS[word] < room:
            return Words(total + (current or 0) + ORDINALS[word], at + 1, True)
        elif word in ORDINAL_TENS and room == 100:
            return Words(total + (current or 0) + ORDINAL_TENS[word], at + 1, True)
        elif word in ORDINAL_SCALES and current is not None and ORDINAL_SCALES[word] < smallest:
            return Words(total + current * ORDINAL_SCALES[word], at + 1, True)
        else:
            break
    if at == start:
        return None
    return Words(total + (current or 0), at, False)


def _goes_on(
    tokens: Sequence[Token], at: int, room: int, current: int | None, smallest: int
) -> bool:
    """Whether the word after a hyphen belongs to the number: twenty-six, not two-year."""
    if at >= len(tokens):
        return False
    word = tokens[at].lower
    # tokenised text sets hyphens apart: "twenty - six"
    if tokens[at].start != tokens[at - 1].end or tokens[at - 1].start != tokens[at - 2].end:
        return room == 10 and 0 < UNITS.get(word, ORDINALS.get(word, 0)) < 10
    if word in UNITS:
        return 0 < UNITS[word] < room
    if word in ORDINALS:
        return 0 < ORDINALS[word] < room
    if word in ("hundred", "hundredth"):
        return current is not None and current < 100
    return current is not None and SCALES.get(word, ORDINAL_SCALES.get(word, smallest)) < smallest


def _tail(
    tokens: Sequence[Token], at: int, current: int | None, total: int, smallest: int
) -> bool:
    """Whether "and" or a comma goes on with the number.

    "one hundred and five", "a thousand and one", "one million, two hundred thousand"; but
    "one hundred and two hundred" and "two thousand, five wounded" are two numbers each.
    """
    hundreds = current is not None and current >= 100 and current % 100 == 0
    if not hundreds and (current is not None or not total):
        return False
    value, end = _below_hundred(tokens, at + 1)
    if not value:
        return False
    follow = tokens[end].lower if end < len(tokens) else ""
    if tokens[at].lower == ",":
        return not hundreds and (
            follow in ("hundred", "hundredth") or 1 < SCALES.get(follow, 0) < smallest
        )
    return follow not in ("hundred", "hundredth") and (hundreds or follow not in SCALES)


def _below_hundred(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """The number from 1 to 99 (or ordinal) at ``at`` and its end; ``(0, at)`` for none."""
    if at >= len(tokens):
        return 0, at
    word = tokens[at].lower
    if word not in TENS:
        return UNITS.get(word) or ORDINALS.get(word) or ORDINAL_TENS.get(word) or 0, at + 1
    end = at + 2 if _is(tokens, at + 1, "-") else at + 1
    unit = tokens[end].lower if end < len(tokens) else ""
    if 0 < UNITS.get(unit, ORDINALS.get(unit, 0)) < 10:
        return TENS[word] + UNITS.get(unit, ORDINALS.get(unit, 0)), end + 1
    return TENS[word], at + 1
