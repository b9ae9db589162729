"""The superlatives of a text: world's largest, second-biggest in Europe, highest since 2008."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from assistant.context import spots_of, stems
from assistant.counts.nouns import noun_after
from assistant.lexicon.grammar import DETERMINERS
from assistant.lexicon.numerals import ORDINALS
from assistant.lexicon.superlatives import DOMAINS, FAMILIES
from assistant.names.casing import plain
from assistant.names.gazetteer import containing, place_of
from assistant.patterns import deferred
from assistant.text import Span, Text, Token

__all__ = ["Domain", "Superlative", "superlatives"]


class Domain(NamedTuple):
    """Among what something is the largest. ``wide``: 5 the world, 4 a continent, 3 a country,
    2 a part of one, 1 a town. ``span`` is of "world's" or of "in the world"."""

    key: str
    wide: int
    span: Span


class Period(NamedTuple):
    """Since when it is. ``wide``: 3 ever, 2 since a time, 1 this year."""

    wide: int
    span: Span


@dataclass(frozen=True, slots=True)
class Superlative:
    """``family``: of the lexicon, with "-" before it for "least". ``rank``: 2 for the
    second-largest. ``among``: one of several. ``noun``: stem of what is ranked, ``words``: stems
    of the sentence around. ``phrase``: the span with the "one of", the place and the period."""

    span: Span
    phrase: Span
    family: str
    rank: int
    among: bool
    noun: str
    words: frozenset[str]
    place: Domain | None
    period: Period | None


_SAID = {word: name for name, (said, _) in FAMILIES.items() for word in said}
# "largest" and "worst"; and what stands behind "most"
_FAMILY = {word: name for word, name in _SAID.items() if word.endswith("st")}
_MOST = {word: name for word, name in _SAID.items() if not word.endswith("st")}
_TOLD = frozenset((*_FAMILY, "most", "least"))
_RANKS = {word: rank for word, rank in ORDINALS.items() if rank > 1}
_NTH = re.compile(r"\d{1,4}(?:st|nd|rd|th)")
_HYPHENS = "-‐‑–"
_NEAR = 8
# behind "best", "highest": a set phrase that ranks nothing
_PHRASES = frozenset(
    "court courts friend friends man practice practices interest interests buy known selling"
    " seller sellers western picture actor actress director of way ways case scenario bidder bid"
    " common paid effort efforts wishes".split()
)
_AMONG = frozenset("one some among many several two three four five".split())
_IN = deferred(
    r"(?P<place>\b(?:in|on|across)\s+(?:the\s+)?(?P<name>[A-Z][\w.’'-]*(?:\s[A-Z][\w-]*)?"
    rf"|{'|'.join(DOMAINS)}))\b"
    r"|(?P<ever>\bever\b|\bin\s+(?:\w+\s+)?history\b|\bon\s+record\b|\bof\s+all\s+time\b)"
    r"|(?P<since>\bsince\s+(?:the\s+)?(?:\w+\s+)?\d{4}\b|\bsince\s+[A-Z]\w+"
    r"|\bin\s+(?:\w+\s+){0,3}?(?:\w+\s+|\w+-)(?:years|months|decades|weeks|days)\b)"
    r"|(?P<this>\b(?:of\s+the|this|so\s+far\s+this)\s+(?:year|season|month|week)\b)"
)
_REACH = 70
_STOP = deferred(r"[.!?;:][\s\"”]|[,—()]|\n")


def superlatives(text: Text) -> tuple[Superlative, ...]:
    """The superlatives of a text in its order; memoised by ``text.view(superlatives)``."""
    found = []
    for at in spots_of(text, _TOLD):
        one = _read(text, at)
        if one is not None:
            found.append(one)
    return tuple(found)


def _read(text: Text, at: int) -> Superlative | None:
    tokens = text.tokens
    word = tokens[at].lower
    last, family = at, _FAMILY.get(word, "")
    if not family:  # most, least
        last = at + 1
        if last + 1 < len(tokens) and tokens[last].text in _HYPHENS:
            last += 1  # "most-watched"
        if last >= len(tokens) or not (family := _MOST.get(tokens[last].lower, "")):
            return None
        family = f"-{family}" if word == "least" else family
    behind = tokens[last + 1].lower if last + 1 < len(tokens) else ""
    if behind in _HYPHENS and last + 2 < len(tokens):
        behind = tokens[last + 2].lower
    if behind in _PHRASES and (word in ("best", "worst", "most") or behind == "court"):
        return None
    number = text.sentence_index(tokens[at].start)
    low, high = text.token_range(number)
    first, rank = at, 1
    while first - 1 >= low and tokens[first - 1].text in _HYPHENS:
        first -= 1
    if first - 1 >= low and tokens[first - 1].lower in _RANKS:
        first -= 1
        rank = _RANKS[tokens[first].lower]
    elif first - 1 >= low and _NTH.fullmatch(tokens[first - 1].lower):
        first -= 1
        rank = int(tokens[first].lower[:-2])
    elif first < at:
        return None  # "all-time-highest", "then-largest"
    owner, opening = _owner(text, low, first)
    span = Span(tokens[first].start, tokens[last].end)
    noun = last + 1
    if behind == "ever":
        noun += 1 if tokens[noun].lower == "ever" else 2  # the biggest-ever merger
    around = (
        tokens[max(low, first - _NEAR) : first] + tokens[last + 1 : min(high, last + 1 + _NEAR)]
    )
    place, period = _behind(text, text.sentences[number], span.end)
    place = owner or place
    the = first > low and tokens[first - 1].lower == "the"
    ranked = _noun(text, noun, min(high, noun + _NEAR), period)
    if family in ("good", "bad") and not (place or period or (the and ranked)):
        return None  # "he did his best": a matter of taste
    several = _among(tokens, low, opening)
    opens = opening if several is None else several
    parts = [span, Span(tokens[opens].start, span.end), *(p.span for p in (place, period) if p)]
    return Superlative(
        span,
        Span(min(part.start for part in parts), max(part.end for part in parts)),
        family,
        rank,
        several is not None,
        ranked,
        frozenset(stems(around)),
        place,
        period,
    )


def _noun(text: Text, at: int, stop: int, period: Period | None) -> str:
    """Stem of what is ranked: "deal" of "the biggest deal ever"."""
    if period is not None:
        stop = min(stop, text.token_index(period.span.start))
    return noun_after(text.tokens[at - 1 : stop], 1, True).lemma


def _owner(text: Text, low: int, first: int) -> tuple[Domain | None, int]:
    """The domain of "the world's largest", and the index of the token that opens the phrase."""
    tokens = text.tokens
    if first - 2 < low or tokens[first - 1].lower not in ("'s", "’s", "'", "’"):
        opens = first - 1 if first > low and tokens[first - 1].lower in DETERMINERS else first
        return None, opens
    for begin in (first - 4, first - 3, first - 2):
        if begin < low:
            continue
        span = Span(tokens[begin].start, tokens[first - 2].end)
        domain = _domain(text[span], Span(span.start, tokens[first - 1].end))
        if domain is not None:
            opens = begin - 1 if begin > low and tokens[begin - 1].lower == "the" else begin
            return domain, opens
    return None, first - 2


def _domain(name: str, span: Span) -> Domain | None:
    key = " ".join(plain(word) for word in name.split())
    if key in DOMAINS:
        return Domain(key, DOMAINS[key], span)
    place = place_of(key)
    if place is None:
        return None
    within = containing(place)
    return Domain(place, 4 if not within else max(1, 4 - len(within)), span)


def _behind(text: Text, sentence: Span, end: int) -> tuple[Domain | None, Period | None]:
    """The domain and the period told behind: "in Europe", "since 2008"."""
    place: Domain | None = None
    period: Period | None = None
    stop = min(sentence.end, end + _REACH)
    if halt := _STOP.search(text.raw, end, stop):
        stop = halt.start()
    for match in _IN.finditer(text.raw, end, stop):
        span = Span(*match.span())
        if match["place"]:
            place = place or _domain(match["name"].removesuffix("."), span)
        else:
            wide = 3 if match["ever"] else 2 if match["since"] else 1
            period = period or Period(wide, span)
    return place, period


def _among(tokens: list[Token], low: int, opening: int) -> int | None:
    """Where "one of the largest", "among Europe's largest", "3 of the world's best" begins."""
    for at in range(max(low, opening - 4), opening):
        word = tokens[at].lower
        of = any(token.lower == "of" for token in tokens[at + 1 : opening])
        if word == "among" or (of and (word in _AMONG or word.isdigit())):
            return at
    return None
