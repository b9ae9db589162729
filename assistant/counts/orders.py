"""The ordinals and ranks of a text: 63rd birthday, third-largest, fourth seed, world No. 1."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.context import stem, stems
from assistant.counts.nouns import noun_after
from assistant.lexicon.ordinals import NOT_ORDERED
from assistant.lexicon.roles import MONTHS
from assistant.numbers.numerals import Number, scan
from assistant.text import Span, Text

__all__ = ["Order", "name_after", "orders"]


@dataclass(frozen=True, slots=True)
class Order:
    """``noun``: stem of the noun ordered; ``words``: stems around. ``rank``: written as a
    cardinal ("No. 1", "number two")."""

    value: int
    noun: str
    words: frozenset[str]
    rank: bool


_NEAR = 8
_WHERE = frozenset(stem(word) for word in "globally nationally worldwide overall".split())
_NEXT = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())
_OWNING = frozenset("the his her its their this our".split())
_BIRTHDAY = re.compile(r"[\s-]*b-?day", re.IGNORECASE)
_ANNIVERSARY = re.compile(r"[\s-]*anniversar(?:y|ies)\b", re.IGNORECASE)
_RANK = re.compile(
    r"(?:\b(?:[Nn]o\.?|[Nn]umber|[Nn]um\.|[Rr]anked|[Ss]eed(?:ed)?|[Rr]ank)\s*|№\s*|#)$"
)


def orders(text: Text) -> tuple[tuple[Span, Order], ...]:
    """The ordinals and ranks of a text in its order; memoised by ``text.view(orders)``."""
    found = []
    for number in text.view(scan):
        if not isinstance(number.low, int) or number.low != number.high or number.weak:
            continue
        start = number.span.start
        if number.ordinal:
            if not (_dated(text, number) or _idiom(text, number)):
                found.append((number.span, _order(text, number, number.span, False)))
        elif number.low <= 1000 and (match := _RANK.search(text.raw, max(0, start - 10), start)):
            span = Span(match.start(), number.span.end)
            found.append((span, _order(text, number, span, True)))
    return tuple(found)


def _order(text: Text, number: Number, span: Span, rank: bool) -> Order:
    tokens = text.tokens
    first, last = text.token_index(span.start), text.token_index(span.end - 1)
    sentence = text.sentence_index(span.start)
    ever = [token.lower for token in tokens[last + 1 : last + 3]] == ["-", "ever"]
    noun = noun_after(tokens, last + (3 if ever else 1), True)
    if not noun.lemma and [one.lower for one in tokens[last + 1 : last + 2]] == ["and"]:
        following = tokens[last + 2 : last + 3]
        if following and following[0].lower in _NEXT:  # "the fourth and fifth guests"
            noun = noun_after(tokens, last + 3, False)
    low = text.token_index(text.sentences[sentence].start)
    around = tokens[max(low, first - _NEAR) : first] + tokens[last + 1 : last + 1 + _NEAR]
    assert isinstance(number.low, int)
    lemma = "birthday" if _BIRTHDAY.match(text.raw, span.end) else noun.lemma
    if lemma in _WHERE:
        lemma = ""  # "ranks 5th globally" orders no noun
    if _ANNIVERSARY.match(text.raw, span.end):
        lemma = "anniversary"  # of "the 25th anniversary trailer" as well
    return Order(number.low, lemma, frozenset(stems(around)), rank)


def _dated(text: Text, number: Number) -> bool:
    """March 3rd, the 3rd of March: the date's."""
    first = text.token_index(number.span.start)
    last = text.token_index(number.span.end - 1)
    words = [t.lower for t in text.tokens[last + 1 : last + 6]]
    if number.low <= 31 and words:
        month = words[1] if words[0] == "of" and len(words) > 1 else words[0]
        if month in MONTHS or (month in ("march", "may") and number.form == "digits"):
            return True
    if number.low <= _CENTURIES and ("century" in words or "centuries" in words):
        return True
    before = text.tokens[first - 1].lower if first else ""
    return number.low <= 31 and (before in MONTHS or before in ("march", "may"))


def _idiom(text: Text, number: Number) -> bool:
    """first lady, at first, first-degree, third party, a second: nothing is counted off."""
    tokens = text.tokens
    first, last = text.token_index(number.span.start), text.token_index(number.span.end - 1)
    after = [t.lower for t in tokens[last + 1 : last + 3] if t.text not in "-‐‑"]
    before = tokens[first - 1].lower if first else ""
    word = tokens[first].lower
    if after and after[0] in NOT_ORDERED.get(int(number.low) if number.low < 4 else 0, ()):
        return True
    if word in ("first", "second") and not after:
        return True
    if word in ("first", "second") and not first and after[0] == ",":
        return True  # "First, she was ill"
    if word == "first" and (before in ("at", "america") or _put_first(text, first)):
        return True
    if number.low >= 3 and before in _SHARES:
        return True  # "the poorest fifth paid"
    if number.low >= 3 and before == "by" and not noun_after(tokens, last + 1, True).lemma:
        return True  # "cuts the risk by third"
    # "a third of", "two thirds": fractions
    if number.low >= 3 and after and after[0] == "of" and before not in _OWNING:
        return True
    return before.isdigit()


# a batsman has his 32nd century
_CENTURIES = 25
_SHARES = frozenset("poorest richest wealthiest lowest highest bottom top remaining".split())
_PUTTING = frozenset("put puts putting".split())
_PUT = 5


def _put_first(text: Text, at: int) -> bool:
    """ "Putting workers first": no noun behind, and a verb of putting before."""
    words = {token.lower for token in text.tokens[max(0, at - _PUT) : at]}
    return not _PUTTING.isdisjoint(words) and not noun_after(text.tokens, at + 1, True).lemma


def name_after(text: Text, span: Span) -> tuple[str, ...]:
    """The two words behind a rank where both are capitalised."""
    at = text.token_index(span.end - 1) + 1
    words = text.tokens[at : at + 2]
    if len(words) < 2 or not all(token.text[0].isupper() for token in words):
        return ()
    return tuple(token.lower for token in words)
