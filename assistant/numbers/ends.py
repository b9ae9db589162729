"""A change that cannot be, of two numbers that the article has: "rose to 19 from 275"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import product
from typing import NamedTuple

from assistant.amounts.moving import movement
from assistant.context import stem
from assistant.kind import Fact, Scene
from assistant.lexicon.movement import MOVEMENTS
from assistant.numbers.exchanged import number_of, places
from assistant.numbers.number import Number, Value
from assistant.numbers.numerals import scan
from assistant.text import Span, Text, lowers

__all__ = ["Change", "impossible", "turned_end"]

# claims of a draft beside one that are tried; tokens between two ends; a preposition's reach
_BESIDE, _BETWEEN, _LINK = 4, 8, 3
# tokens between a number and the "from" of the other end, with it
_FROM = 2
_SIGNS = frozenset("$£€%")
# so many times as large, a number has its scale from the other: "from 1.5 to 1.2 million"
_SCALE = 20
# where a smaller number is a rise: a rank, a rate of exchange, a score of golf, a debt
_OTHERWISE = frozenset(
    "rank ranked ranking rankings place places placed spot spots seed seeded seeds position"
    " world positions standings table chart charts no no. number ratio odds handicap minus"
    " negative dollar dollars greenback yen rupee rupees lira rouble ruble yuan naira peso rand"
    " currency"
    " euro sterling par birdie loss losses deficit deficits slower faster pace".split()
)
_ENDS = frozenset(("from", "to"))
# a noun of movement that may stand before another, and what stands there
_NOUNS = frozenset(("growth",))
# what says how a thing is, and not how it moves
_STATES = _NOUNS | {"slow"}
_OUTLOOK = frozenset(
    "forecast forecasts outlook outlooks estimate estimates target targets projection projections"
    " view guidance expectations".split()
)
# words before the verb among which another may be the one that counts
_BEFORE = 6


class Change(NamedTuple):
    """``way``: "+" or "-"; ``before`` and ``now``: the numbers it goes from and to; ``place``:
    where the article has the claim's."""

    way: str
    before: Number
    now: Number
    place: Span


def impossible(claim: Fact, scene: Scene) -> Change | None:
    """The draft's change that its own two numbers deny, where the article has both numbers in one
    sentence and tells no such change itself."""
    draft, article = scene.draft, scene.article
    mine = number_of(draft, claim)
    if mine is None or mine.ordinal:
        return None
    for other in scene.near(claim, _BESIDE):
        if other.span == claim.span or (other.kind, other.sentence) != (
            claim.kind,
            claim.sentence,
        ):
            continue
        its = number_of(draft, other)
        if its is None or its.ordinal or not _of_one_unit(claim, other):
            continue
        first, second = sorted((mine, its), key=lambda one: one.span)
        told = _change(draft, first.span, second.span)
        if told is None:
            continue
        way, turned = told
        before, now = (second, first) if turned else (first, second)
        if now is not mine or not _denied(way, before.low, now.low):
            continue  # the number that it goes to stands for both
        if _otherwise(draft, claim.sentence):
            continue
        here = _places(article, mine)
        pairs = [
            (one, two)
            for one, two in product(_places(article, first), _places(article, second))
            if article.sentence_index(one.start) == article.sentence_index(two.start)
            and not _otherwise(article, article.sentence_index(one.start))
        ]
        if not pairs or any(_as_told(article, pair, way, turned) for pair in pairs):
            continue
        return Change(way, before, now, here[0])
    return None


def turned_end(claim: Fact, scene: Scene) -> Change | None:
    """The draft's "fell to 220", where all that the article has of it is "to 220 from 208"."""
    draft, article = scene.draft, scene.article
    mine = number_of(draft, claim)
    if mine is None or mine.ordinal or _otherwise(draft, claim.sentence):
        return None
    if "to" not in draft.view(lowers)[max(0, draft.token_index(mine.span.start) - 2) :][:2]:
        return None
    told = _way(draft, mine.span, False)
    if told is None:
        return None
    found = None
    for place in _places(article, mine):
        change = _change_to(article, place)
        if change is None or change[0] == told[0] or _way(article, place, False) == told:
            return None
        if not _otherwise(article, article.sentence_index(place.start)):
            found = found or (place, change[1])
    if found is None:
        return None
    place, before = found
    return Change(told[0], before, mine, place)


def _change_to(article: Text, place: Span) -> tuple[str, Number] | None:
    """Which way the number at a place goes from the one beside it, by their values alone, and
    that one."""
    numbers = article.view(scan)
    at = bisect_left(numbers, place.start, key=lambda one: one.span.start)
    for one in numbers[at + 1 : at + 2]:
        words = article.view(lowers)
        start = article.token_index(place.start)
        end, other = article.token_index(place.end - 1) + 1, article.token_index(one.span.start)
        here = [word for word in words[end:other] if word not in _SIGNS]
        linked = len(here) <= _FROM and here[-1:] == ["from"] and "to" in words[start - 2 : start]
        same = _marked(article, place) == _marked(article, one.span)
        now = numbers[at]
        if linked and same and not one.ordinal and now.span == place:
            for way in "+-":
                if _denied(way, one.low, now.low):
                    return ("-" if way == "+" else "+"), one
    return None


def _marked(text: Text, span: Span) -> tuple[str, str]:
    """The sign right before a number and right behind it."""
    before = text.raw[max(0, span.start - 1) : span.start]
    behind = text.raw[span.end : span.end + 1]
    return before if before in _SIGNS else "", behind if behind == "%" else ""


def _of_one_unit(one: Fact, other: Fact) -> bool:
    """A rate may be told of the last alone: "from $2 to $3 a gallon"."""
    units = {getattr(fact.value, "unit", None) for fact in (one, other)}
    rates = {getattr(fact.value, "rate", None) for fact in (one, other)} - {None, ""}
    return len(units) == 1 and len(rates) < 2


def _denied(way: str, before: Value, now: Value) -> bool:
    low, high = sorted((before, now))
    return 0 < low < high < low * _SCALE and (way == "+") is (now < before)


def _otherwise(text: Text, sentence: int) -> bool:
    words = [token.lower for token in text.sentence_tokens(sentence)]
    # "the number of signs" is no rank
    return any(
        word in _OTHERWISE and (word, behind) != ("number", "of")
        for word, behind in zip(words, [*words[1:], ""], strict=True)
    )


def _places(text: Text, number: Number) -> Sequence[Span]:
    return text.view(places).get((number.low, number.high), ())


def _as_told(article: Text, pair: tuple[Span, Span], way: str, turned: bool) -> bool:
    """The article has the same change, in whichever order it tells the two numbers."""
    first, second = pair
    if first > second:
        first, second, turned = second, first, not turned
    return _change(article, first, second) == (way, turned)


def _change(text: Text, first: Span, second: Span) -> tuple[str, bool] | None:
    """Which way the change goes that two numbers are the ends of, and whether the later one
    comes first: "to 19 from 275"."""
    words = text.view(lowers)
    start, end = text.token_index(first.start), text.token_index(first.end - 1) + 1
    at = text.token_index(second.start)
    if not 0 < at - end <= _BETWEEN:
        return None
    link = next((k for k in range(at - 1, max(end, at - _LINK) - 1, -1) if words[k] in _ENDS), -1)
    if link < 0:
        return None
    if words[link] == "from":
        if link > end and words[link - 1] in ("up", "down"):
            return ("+" if words[link - 1] == "up" else "-"), True
        if not {"to", "at"} & set(words[max(0, start - _LINK) : start]):
            return None
        return _way(text, first, True)
    origin = next(
        (k for k in range(start - 1, max(0, start - _LINK) - 1, -1) if words[k] == "from"), -1
    )
    if origin < 0:
        return None
    if origin and words[origin - 1] == "," and origin > 1:
        return _way(text, Span(text.tokens[origin - 1].start, first.end), False)
    return _way(text, first, False)


def _way(text: Text, span: Span, turned: bool) -> tuple[str, bool] | None:
    """Which way the verb goes; None where it may be another's: "trims its growth outlook"."""
    verb = movement(text, span)
    if verb is None or (root := stem(text.tokens[verb].lower)) not in MOVEMENTS or root in _NOUNS:
        return None
    words, way = text.view(lowers), MOVEMENTS[root]
    low, _ = text.token_range(text.sentence_index(span.start))
    before = words[max(low, verb - _BEFORE) : verb]
    others = {MOVEMENTS.get(stem(word), way) for word in before if word not in _STATES}
    if words[verb + 1] in _OUTLOOK or others - {way}:
        return None
    return way, turned
