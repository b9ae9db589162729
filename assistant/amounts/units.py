"""Numbers with a unit, a currency or a percent sign: what a value is measured in.

`scan` reads every measured value of a text, once. The kinds measure, money and percent take
theirs from it; the count kind takes it to know which numbers are not counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from assistant.amounts.for_each import rate_each, rate_of
from assistant.amounts.measured import Measured
from assistant.amounts.unit_names import (
    currency_words,
    first_words,
    marks,
    marks_end,
    spellings,
    symbols,
)
from assistant.amounts.unit_runs import compounds, share_units, stone
from assistant.amounts.unit_words import is_money, symbol_stands, word_stands
from assistant.context import marked, spots_of
from assistant.lexicon.currencies import Currency
from assistant.lexicon.numerals import SCALES, SUFFIXES
from assistant.lexicon.units import PREFIXED
from assistant.numbers import numerals
from assistant.numbers.numerals import Number
from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["Measured", "scan"]

_GAP = r"(?:[ \xa0\u2009\u202f]?[-‐‑]?)"
_NEXT = re.compile(
    rf"( of (?=[a-z])|{_GAP})"
    r"([%％]|[$€£¥¢₽₫₹₩₦₺₪₱₭₴฿₿元円]|[°º]? ?[^\W\d_]+[²³23]?(?:/[^\W\d_]+[²³23]?)?|[°º℃℉])"
)
_WORDS = deferred(r"[^\W\d_]+\.?(?:[ \xa0-][^\W\d_]+\.?){0,3}")
_MINUS = deferred(r"(?:(?<![\w)%])[-−–]|\bminus )$")
_BELOW = re.compile(r" below (?:zero|freezing)", re.IGNORECASE)
_LETTERS = re.compile(r"[A-Z][A-Za-z]{0,4}(?=\d)")
_GLUED = re.compile(r"[^\W\d_][^\W_]{0,7}\d")
# one letter alone is a mark before a sum, not before the number of a road or a model
_SUM = re.compile(r"\d{2,3}(?!\d)|\d+[,.]\d")
_PREFIXED = re.compile(rf"\b({'|'.join(PREFIXED)})[ -](?:of )?$", re.IGNORECASE)
_PREFIX_ENDS = ("nitude ", "nitude-", "mach ", "de of ")
# "dutch guilders", "Malaysian ringgit": a nation's adjective before the currency's name
_ADJECTIVE = re.compile(r"([^\W\d_]+(?:an|ish|ch|ese|[^e]i|ey)) ([^\W\d_]+)", re.IGNORECASE)


def scan(text: Text) -> tuple[Measured, ...]:
    """The measured values of a text in its order, memoised.

    >>> [(m.unit, m.low) for m in scan(Text("18 107 mm rockets cost $1.5m, up 5 %"))]
    [('millimetre', 107), ('dollar', 1500000), ('percent', 5)]
    """
    return text.view(_scan)


def _scan(text: Text) -> tuple[Measured, ...]:
    numbers = list(text.view(numerals.scan))
    glued = list(_glued_values(text))
    found: list[Measured | None] = [_measured(text, number) for number in numbers]
    share_units(text, numbers, found)
    kept = [measured for measured in found if measured is not None]
    if glued:
        kept = sorted(kept + glued, key=lambda m: m.span)
    return tuple(compounds(text, kept, numbers))


def _glued_values(text: Text) -> Iterator[Measured]:
    """ "Rs500", "R2.5m": letters glued before digits hide the number from the scan."""
    mixed = set(filter(_GLUED.match, text.view(marked)))
    for at in spots_of(text, mixed) if mixed else ():
        token = text.tokens[at]
        word = token.text
        if not ("0" <= word[-1] <= "9" or word[-1] in "mbkn") or not "A" <= word[0] <= "Z":
            continue
        match = _LETTERS.match(word)
        currency = marks()[1].get(match.group()) if match else None
        if match is None or currency is None:
            continue
        start = token.start + match.end()
        tail = Text(text.raw[start : start + 40])
        inner = tail.view(numerals.scan)
        if not inner or inner[0].span.start != 0:
            continue
        if match.end() == 1 and not _SUM.match(tail.raw):
            continue
        # the mark is hidden from the scan too: "R100m" is in millions
        number, end = inner[0], inner[0].span.end
        scale = {"m": 10**6, "b": 10**9}.get(tail.raw[end : end + 1].lower(), 1)
        if scale != 1 and not tail.raw[end + 1 : end + 2].isalnum():
            end += 1
        else:
            scale = 1
        span = Span(token.start, start + end)
        shifted = replace(number, span=Span(start, start + end))
        low, high = number.low * scale, number.high * scale
        yield Measured(span, shifted, "money", currency.name, low, high)


def _measured(text: Text, number: Number) -> Measured | None:
    raw = text.raw
    if number.ordinal:
        return None if number.weak else stone(text, number)
    start, end = number.span
    money = None if number.weak else _before(raw, start, end)
    if money is not None:
        currency, at = money
        scale = _elided_scale(raw, number)
        if more := _PLUS.match(raw, end):
            scale, end = _scale(more.group(1)), more.end()
        low, high = number.low * scale, number.high * scale
        # "$5 billion" may be followed by the currency's name: "US$5 dollars" is no other fact
        rate, _ = rate_each(raw, end, money=True)
        return Measured(Span(at, end), number, "money", currency.name, low, high, rate)
    prefixed = _prefix(raw, start)
    if prefixed is not None:
        at, unit = prefixed
        return Measured(Span(at, end), number, "measure", unit, number.low, number.high)
    after = _after(text, number)
    if after is None:
        return None
    sort, unit, stop = after
    unit, _, daily = unit.partition(" a ")
    low, high = number.low, number.high
    if sort == "minor":
        sort, low, high = "money", Fraction(low) / 100, Fraction(high) / 100
    if sort == "money" and (scaled := _SCALE.match(raw, stop)):
        # "75 USD million"
        stop = scaled.end()
        low, high = low * _scale(scaled.group(1)), high * _scale(scaled.group(1))
    rate, past = rate_each(raw, stop, money=sort == "money")
    if sort == "measure":
        rate, stop = (rate, past) if rate else (daily or rate_of(raw, stop), stop)
    if unit.startswith("degree") or sort == "percent":
        minus = _MINUS.search(raw[max(0, start - 6) : start])
        if minus and low == high:
            start -= minus.end() - minus.start()
            low = high = -low
        elif _BELOW.match(raw, stop) and low == high and unit.startswith("degree"):
            stop = _BELOW.match(raw, stop).end()  # type: ignore[union-attr]
            low = high = -low
    return Measured(Span(start, stop), number, sort, unit, low, high, rate)


# "$1.1 and $3.5 million", "$5 to $10 million": the scale behind the second is the first one's
_ELIDED = deferred(
    r"(?: (and|or|to) |( ?[-–] ?))[^\W\d_]{0,3}[$£€¥₹]\d[\d.,]*[ -]?"
    r"(million|billion|trillion|mn|bn|m|b|k)\b",
    re.IGNORECASE,
)
_ONE_DECIMAL = re.compile(r"\d{1,3}\.\d$")
_UP_TO_HUNDREDS = re.compile(r"\d{1,3}(?:\.\d)?$")


def _elided_scale(raw: str, number: Number) -> int:
    """What a sum without a scale is to be multiplied by: that of the next one, or 1."""
    end = number.span.end
    match = _ELIDED.match(raw, end, end + 30)
    if match is None or number.low != number.high:
        return 1
    # cents have two digits, so one tells of millions; a list of two whole sums need not share
    plain = _ONE_DECIMAL if match.group(1) in ("and", "or") else _UP_TO_HUNDREDS
    if not plain.fullmatch(raw[number.span.start : end]):
        return 1
    return _scale(match.group(3))


def _scale(word: str) -> int:
    return SCALES.get(word.lower()) or SUFFIXES[word.lower()]


# "$90+ million"
_PLUS = re.compile(r"\+ ?(million|billion|trillion|mn|bn)\b", re.IGNORECASE)
_SCALE = re.compile(r" (million|billion|trillion|mn|bn)\b", re.IGNORECASE)


_ALONE = "£€¥₹"


def _before(raw: str, start: int, end: int) -> tuple[Currency, int] | None:
    """The currency mark before the digits, and where it starts."""
    head = raw[max(0, start - 8) : start]
    if head.rstrip(" \xa0")[-1:] in marks_end():
        pattern, known = marks()
        match = pattern.search(head)
        if match:
            mark = match.group(1).replace(" ", "")
            return known[mark], start - len(head) + match.start()
        if (mark := head.rstrip(" \xa0")[-1:]) in _ALONE and mark in known:
            return known[mark], start - len(head) + head.rindex(mark)  # "HK£5": nobody's pounds
    if raw.startswith(("between", "Between"), start):
        for mark in "$£€¥₹":
            at = raw.find(mark, start, end)
            if at >= 0:
                return marks()[1][mark], start
    return None


def _prefix(raw: str, start: int) -> tuple[int, str] | None:
    head = raw[max(0, start - 14) : start]
    if not head.lower().endswith(_PREFIX_ENDS):
        return None
    match = _PREFIXED.search(head)
    return (start - len(head) + match.start(), PREFIXED[match.group(1).lower()]) if match else None


# "12 million more pounds"
_MORE = re.compile(r" (?:more|extra|additional|further)(?= [a-z])", re.IGNORECASE)


def _after(text: Text, number: Number) -> tuple[str, str, int] | None:
    """Sort, unit and end of the unit that follows a number."""
    raw, end = text.raw, number.span.end
    more = _MORE.match(raw, end)
    match = _NEXT.match(raw, more.end() if more else end)
    if match is None:
        return None
    gap, symbol = match.groups()
    if " of " in gap and number.form != "vague":
        return None
    begin = match.start(2)
    digits = raw[end - 1].isdigit() or number.form in ("digits", "mixed")
    if digits and "-" not in gap[:1]:
        compact = symbol.replace(" ", "").replace("μ", "µ")
        known = symbols().get(compact)
        if known and symbol_stands(text, number, compact, gap, match.end()):
            return (*known, match.end())
    if not symbol[0].isalpha():
        if symbol[0] in "°º":
            return "measure", "degree", begin + 1
        known = symbols().get(symbol[0])
        return (*known, begin + 1) if known and digits else None
    if symbol.split("/")[0].rstrip(".").lower() in first_words():
        return _worded(text, number, begin)
    national = _ADJECTIVE.match(raw, begin, begin + 40)
    if national and national.group(2).lower() in currency_words():
        return "money", currency_words()[national.group(2).lower()], national.end()
    return None


def _worded(text: Text, number: Number, begin: int) -> tuple[str, str, int] | None:
    """The longest spelling of a unit in words from ``begin`` on."""
    raw = text.raw
    match = _WORDS.match(raw, begin, begin + 60)
    if match is None:
        return None
    # the end of each word, so that shorter runs can be tried
    ends = [m.end() for m in re.finditer(r"[^\W\d_]+\.?", match.group())]
    for count in range(len(ends), 0, -1):
        piece = match.group()[: ends[count - 1]]
        spelling = piece.lower().replace("-", " ").replace("\xa0", " ")
        known = spellings().get(spelling)
        if known is None and "." in spelling:
            known = spellings().get(spelling.replace(".", ""))
            piece = piece.removesuffix(".")  # it may end the sentence as well
        if known and word_stands(text, number, known, piece, begin + len(piece)):
            if known[1] == "pound" and is_money(text, number, begin + len(piece)):
                known = ("money", "pound")
            return (*known, begin + len(piece))
    return None
