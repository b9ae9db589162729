"""Ratios and multiples: "one in five", "nine out of 10", "3-to-1", "tenfold", "twice as many".

A ratio is a share of a whole and compares with percentages and fractions. A multiple compares
with other multiples and with two amounts of the article of which one is so many times the
other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import pairwise

from assistant.amounts.amount_judge import judge
from assistant.amounts.amounts import Amount
from assistant.amounts.shares import convert, derived_share, places
from assistant.amounts.weighing import Scale
from assistant.context import spots_of, word_index
from assistant.kind import Fact, Judgement, Kind, Scene
from assistant.lexicon.fractions import MULTIPLES, SPELLS
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.numbers import numerals
from assistant.numbers.framed import framed
from assistant.numbers.numerals import Number
from assistant.numbers.quantity import qualifier
from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["KIND"]

_LINK = re.compile(r" (in|out of|of every|in every|out of every|to)(?: the)? |(:)")
_TO = re.compile(r"-to-(?=[^\W_])")
_NEXT = re.compile(r"[\s-]+([^\W\d_]+)")
_MULTIPLE = deferred(
    rf"(?<![\w-])(?:({'|'.join(MULTIPLES)})"
    r"|(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)[- ]?fold)(?![\w-])",
    re.IGNORECASE,
)
# "three times as many", "four times the size"; "won three times" counts occasions
_TIMES = re.compile(
    r"[ -]times (?:as \w+(?: \w+)? as|as (?:many|much|likely|often)|more|the"
    r"|higher|larger|bigger|greater|faster|its|their|that|what|worse)\b"
    r"|x\b(?! ?\d)",
    re.IGNORECASE,
)
_AS = deferred(
    r" (?:as|the|its|their|his|her|that|what|to|from|in|over|since|by|every|on)\b|[.,;]|$"
)
# "twice as many", "twice the size"; but "scored twice as United won"
_AS_MANY = deferred(
    r" as (?:many|much|likely|often|big|large|high|fast|long|[a-z]+ as|[a-z]+ [a-z]+ as)\b"
    r"| (?:the|its|their|his|her|that|what)\b"
)
_ODDS = deferred(r"\b(?:ratio|margin|odds|outnumber\w*|to one|chance)\b", re.IGNORECASE)


def find(text: Text, guide: Text | None = None) -> Iterable[Fact]:
    return [*_pairs(text), *_odds(text), *_multiples(text)]


def _fact(
    text: Text, span: Span, unit: str, value: Fraction, high: Fraction | None = None
) -> Fact:
    bound, _ = qualifier(text, span)
    amount = Amount(unit, value, high or value, bound)
    return Fact("ratio", span, text[span], amount, None, text.sentence_index(span.start))


def _pairs(text: Text) -> Iterator[Fact]:
    numbers = text.view(numerals.scan)
    for first, second in pairwise(numbers):
        if second.span.start - first.span.end > 16:
            continue
        link = _LINK.fullmatch(text.raw, first.span.end, second.span.start)
        if link is None or first.low != first.high or second.low != second.high:
            continue
        word = link.group(1) or link.group(2)
        share = _share(text, first, second, word)
        if share is not None:
            span = Span(first.span.start, second.span.end)
            yield _fact(text, span, "times" if word in ("to", ":") else "share", share)


def _odds(text: Text) -> Iterator[Fact]:
    """ "3-to-1": the scan of numbers takes what hangs on letters by a hyphen for a name."""
    raw = text.raw
    if "-to-" not in raw:
        return
    ends = {number.span.end: number for number in text.view(numerals.scan)}
    for match in _TO.finditer(raw):
        first = ends.get(match.start())
        rest = Text(raw[match.end() : match.end() + 20]).view(numerals.scan)
        if first is None or not rest or rest[0].span.start or first.ordinal:
            continue
        if 0 < rest[0].low == rest[0].high and first.low == first.high:
            span = Span(first.span.start, match.end() + rest[0].span.end)
            yield _fact(text, span, "times", Fraction(first.low) / rest[0].low)


def _share(text: Text, first: Number, second: Number, word: str) -> Fraction | None:
    if first.ordinal or second.ordinal or not first.low > 0 or not second.low:
        return None
    if word in ("to", ":"):
        raw = text.raw[max(0, first.span.start - 30) : second.span.end + 20]
        if not _ODDS.search(raw):
            return None
        return Fraction(first.low) / second.low
    if first.low >= second.low or first.form in ("vague", "collective"):
        return None
    share = Fraction(first.low) / second.low
    if word != "in":
        return (
            share if second.low <= 10 or second.low in (20, 100, 1000) or "every" in word else None
        )
    follow = _NEXT.match(text.raw, second.span.end)
    if follow and follow.group(1).lower() in SPELLS:
        return None
    if 1900 <= second.low <= 2100 or second.form == "article":
        return None
    round_whole = second.low <= 10 or _is_round(int(second.low))
    usual = first.low == 1 or second.low in (5, 10, 100, 1000)
    if not usual and second.low in (3, 4) and first.form == second.form == "words":
        # "three in four voters", and no "three in four for the club"
        noun = follow.group(1).lower() if follow else "for"
        usual = noun == "of" or noun not in FUNCTION_WORDS
    return share if round_whole and usual else None


def _is_round(value: int) -> bool:
    while value and value % 10 == 0:
        value //= 10
    return value in (1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 15, 25)


def _multiples(text: Text) -> Iterator[Fact]:
    raw = text.raw
    words = text.view(word_index)
    folds = {w for w in words if w.endswith("fold")} if "fold" in " ".join(words) else set()
    for at in spots_of(text, MULTIPLES.keys() | folds):
        match = _MULTIPLE.match(raw, _with_number(raw, text.tokens[at].start))
        if match is None:
            continue
        word = (match.group(1) or "").lower()
        if match.group(2):
            value = Fraction(match.group(2).replace(",", ""))
        elif _DOUBLING_DOWN.match(raw, match.end(), match.end() + 6):
            continue  # whoever "doubled down" repeats himself
        elif word.endswith(("fold", "ed", "ing")) or (
            _AS.match(raw, match.end(), match.end() + 8) and _scales(raw, word, match.end())
        ):
            value = Fraction(MULTIPLES[word])
        else:
            continue
        yield _fact(text, Span(match.start(), match.end()), "times", value)
    for number in text.view(numerals.scan):
        if number.ordinal or number.form == "vague":
            continue
        times = _TIMES.match(raw, number.span.end, number.span.end + 20)
        if times and number.low > 1:
            end = number.span.end + (1 if times.group()[0] in "xX" else 6)
            span = Span(number.span.start, end)
            yield _fact(text, span, "times", Fraction(number.low), Fraction(number.high))


_DOUBLING_DOWN = re.compile(r" down\b", re.IGNORECASE)
_NUMBER_BEFORE = re.compile(r"\d[\d.,]{0,8}[- ]$")


def _with_number(raw: str, start: int) -> int:
    """Where "10-fold" starts, from where "fold" does."""
    head = raw[max(0, start - 11) : start]
    match = _NUMBER_BEFORE.search(head)
    return start - len(head) + match.start() if match else start


def _scales(raw: str, word: str, end: int) -> bool:
    """Whether "twice" and "double" multiply here: "twice as many", "double the number"; "won
    twice in May" and "the women's doubles" do not."""
    if word in ("doubles", "triples", "trebles", "quadruples"):
        return raw.startswith((" the ", " its ", " to ", " from"), end)
    return bool(_AS_MANY.match(raw, end, end + 50))


SCALE = Scale(("percent", "fraction", "ratio"), places, convert, derived_share)


def relate(claim: Fact, scene: Scene) -> Judgement:
    return judge(claim, scene, SCALE)


KIND = Kind("ratio", find, framed(relate), rank=35)
