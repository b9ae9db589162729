"""Ordinals and ranks: 63rd birthday, third-largest, fourth seed, world No. 1.

An ordinal is of the noun it orders; "first" and the like are everywhere, so another ordinal of
the article denies a claim only where it orders the same noun in the same words.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from assistant.context import stems
from assistant.counts.ages import Age
from assistant.counts.candidates import candidates, nearby
from assistant.counts.nouns import noun_after
from assistant.counts.roles import with_value
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict, unsupported
from assistant.lexicon.ordinals import FIRST_MEANT, NOT_ORDERED, SECOND_MEANT
from assistant.lexicon.roles import MONTHS
from assistant.numbers.numeral_words import spell_ordinal
from assistant.numbers.numerals import Number, plain, scan
from assistant.text import Span, Text

__all__ = ["KIND", "Order"]


@dataclass(frozen=True, slots=True)
class Order:
    """``noun``: stem of the noun ordered; ``words``: stems around. ``rank``: written as a
    cardinal ("No. 1", "number two")."""

    value: int
    noun: str
    words: frozenset[str]
    rank: bool


_NEAR = 8
# facts of an article that are looked at one by one
_MOST = 200
_FEW = 20
_OWNING = frozenset("the his her its their this our".split())
_PERIODS = frozenset("day week month year tim hour season".split())
_BIRTHDAY = re.compile(r"[\s-]*b-?day", re.IGNORECASE)
_RANK = re.compile(
    r"(?:\b(?:[Nn]o\.?|[Nn]umber|[Nn]um\.|[Rr]anked|[Ss]eed(?:ed)?|[Rr]ank)\s*|№\s*|#)$"
)


def find(text: Text, guide: Text | None) -> Iterator[Fact]:
    for number in text.view(scan):
        if not isinstance(number.low, int) or number.low != number.high or number.weak:
            continue
        start = number.span.start
        if number.ordinal:
            if _dated(text, number) or _idiom(text, number):
                continue
            yield _fact(text, number, number.span, False)
        elif number.low <= 1000 and (match := _RANK.search(text.raw, max(0, start - 10), start)):
            yield _fact(text, number, Span(match.start(), number.span.end), True)


def _fact(text: Text, number: Number, span: Span, rank: bool) -> Fact:
    tokens = text.tokens
    first, last = text.token_index(span.start), text.token_index(span.end - 1)
    sentence = text.sentence_index(span.start)
    noun = noun_after(tokens, last + 1, True)
    low = text.token_index(text.sentences[sentence].start)
    around = tokens[max(low, first - _NEAR) : first] + tokens[last + 1 : last + 1 + _NEAR]
    assert isinstance(number.low, int)
    lemma = "birthday" if _BIRTHDAY.match(text.raw, span.end) else noun.lemma
    order = Order(number.low, lemma, frozenset(stems(around)), rank)
    return Fact("ordinal", span, text[span], number.low, order, sentence)


def _dated(text: Text, number: Number) -> bool:
    """March 3rd, the 3rd of March: the date's."""
    first = text.token_index(number.span.start)
    last = text.token_index(number.span.end - 1)
    words = [t.lower for t in text.tokens[last + 1 : last + 6]]
    if number.low <= 31 and words:
        month = words[1] if words[0] == "of" and len(words) > 1 else words[0]
        if month in MONTHS or (month in ("march", "may") and number.form == "digits"):
            return True
    if "century" in words or "centuries" in words:
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
    if before == "at" and word == "first":
        return True
    # "a third of", "two thirds": fractions
    if number.low >= 3 and after and after[0] == "of" and before not in _OWNING:
        return True
    return before.isdigit()


def _keys(fact: Fact) -> Iterator[Hashable]:
    """What two ordinals of one slot share one of."""
    order: Order = fact.context
    yield order.value
    yield "noun", order.noun


def relate(claim: Fact, scene: Scene) -> Judgement:
    ours: Order = claim.context
    stated = [(fact, fact.context) for fact in candidates(claim, scene, _keys)]
    same = [(fact, order) for fact, order in stated if order.value == ours.value]
    near = [fact for fact, order in same if order.noun == ours.noun or ours.words & order.words]
    if near and (near[0].context.noun == ours.noun or not _rival(ours, stated)):
        return _supported(scene, near[0].span)
    if found := _counted(ours, scene, claim.span.start):
        return found
    if rival := _rival(ours, stated):
        return Judgement(
            Verdict.CONTRADICTED,
            f"The article says “{_quoted(scene, rival)}”.",
            (rival.span,),
            _suggestion(claim, rival.context.value),
        )
    if span := _meant(ours.value, scene.article):
        return _supported(scene, span)
    # "first" stands in most articles: of something else it is no support
    if same and (ours.value > 1 or not ours.noun or _told(claim, scene, [f for f, _ in same])):
        return _supported(scene, same[0][0].span)
    if same:
        return unsupported(
            "The article says “first” only of something else.", *(f.span for f, _ in same[:1])
        )
    return unsupported(f"The article does not say {plain(ours.value)}{_ending(ours.value)}.")


def _told(claim: Fact, scene: Scene, same: list[Fact]) -> bool:
    """Whether a sentence of the article with the same ordinal tells of the same."""
    ours = set(stems(nearby(scene.draft, claim.span.start)))
    return any(
        len(ours & set(stems(nearby(scene.article, fact.span.start)))) >= 3 for fact in same[:_FEW]
    )


def _supported(scene: Scene, span: Span) -> Judgement:
    return Judgement(Verdict.SUPPORTED, f"The article says “{scene.article[span]}” too.", (span,))


def _counted(ours: Order, scene: Scene, offset: int) -> Judgement | None:
    """The same number as a cardinal of the same noun ("three wins in a row") or as an age."""
    if ours.noun == "birthday":
        return _aged(ours, scene, offset)
    for bound in with_value(scene.article, ours.value, ours.value):
        number = bound.number
        if number.ordinal or number.form == "article":
            continue
        if bound.noun.joined or not bound.noun.lemma or bound.noun.lemma in _PERIODS:
            continue
        if bound.noun.lemma == ours.noun:
            return Judgement(
                Verdict.DERIVED,
                f"The article says “{scene.article[number.span]}”.",
                (number.span,),
            )
    return None


def _aged(ours: Order, scene: Scene, offset: int) -> Judgement | None:
    """The birthday of someone whose age the article gives."""
    said = set(stems(nearby(scene.draft, offset)))
    for fact in scene.of("age")[:_MOST]:
        age: Age = fact.context
        told = stems(nearby(scene.article, fact.span.start))
        if age.quantity.low == age.quantity.high == ours.value and (
            not age.owner or said.intersection(told)
        ):
            return Judgement(
                Verdict.DERIVED, f"The article gives the age as “{fact.surface}”.", (fact.span,)
            )
    return None


def _rival(ours: Order, stated: list[tuple[Fact, Order]]) -> Fact | None:
    """Another ordinal of the same noun, or a rank in the same words."""
    for fact, order in stated:
        if order.value == ours.value or not ours.noun:
            continue
        shared = ours.words & order.words
        if order.noun == ours.noun != "tim" and len(shared) >= 2:
            return fact
    return None


def _quoted(scene: Scene, fact: Fact) -> str:
    tail = re.match(r"[-\w]*(?:\s[\w-]+)?", scene.article.raw[fact.span.end : fact.span.end + 30])
    return scene.article[fact.span] + (tail.group() if tail else "")


def _meant(value: int, article: Text) -> Span | None:
    """A word that says "first" or "second" otherwise: debut, never before, again."""
    reader = {1: _first_meant, 2: _second_meant}.get(value)
    return article.view(reader) if reader else None


def _first_meant(article: Text) -> Span | None:
    match = FIRST_MEANT.search(article.raw)
    return Span(*match.span()) if match else None


def _second_meant(article: Text) -> Span | None:
    match = SECOND_MEANT.search(article.raw)
    return Span(*match.span()) if match else None


def _ending(value: int) -> str:
    if value % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


def _suggestion(claim: Fact, value: int) -> str | None:
    ours: Order = claim.context
    if ours.rank:
        match = re.search(r"\d+", claim.surface)
        return claim.surface[: match.start()] + plain(value) if match else None
    if claim.surface[0].isdigit():
        return f"{plain(value)}{_ending(value)}"
    words = spell_ordinal(value)
    return words.capitalize() if claim.surface[0].isupper() else words


KIND = Kind("ordinal", find, relate, rank=55)
