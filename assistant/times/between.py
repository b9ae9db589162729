"""Lengths of time that follow from two others, and slips between units.

"Two years less than prosecutors wanted" from four years and six; "served two" of "four years";
30 days where the article has 30 hours of the same thing.
"""

from __future__ import annotations

import re
from itertools import combinations

from assistant.clauses import likeness
from assistant.context import stem
from assistant.counts.roles import with_value
from assistant.furniture import in_furniture
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.verbs import FINITE
from assistant.numbers.numerals import plain
from assistant.patterns import deferred
from assistant.text import Span, Text
from assistant.times import lengths
from assistant.times.lengths import Length

__all__ = ["apart", "elided", "other_unit"]

# a length beside one of these is told as the difference of two
_APART = deferred(
    r"\s+(?:less|more|longer|shorter|older|younger|earlier|sooner|fewer)\b(?! than (?:a|one)\b)",
    re.IGNORECASE,
)
_CUT_BY = deferred(r"\b(?:cut|reduced?|extend(?:ed|s)?|shorten(?:ed)?)\s+by\s+$", re.IGNORECASE)
# lengths of an article that are tried in pairs
_MOST = 24
_UNITS = frozenset(stem(unit) for unit in lengths.UNITS)
# likeness from which the same number is the same thing with another unit
_SAME_THING, _SHARED = 0.3, 2


def _stated(article: Text) -> list[tuple[Span, Length]]:
    return [
        (span, one)
        for span, one in article.view(lengths.scan)[: 4 * _MOST]
        if one.low == one.high and in_furniture(article, span) is None
    ][:_MOST]


def apart(claim: Fact, scene: Scene) -> Judgement | None:
    """ "two years less", from four years and six."""
    asked = claim.value
    assert isinstance(asked, Length)
    raw = scene.draft.raw
    after = _APART.match(raw, claim.span.end, claim.span.end + 16)
    if not after and not _CUT_BY.search(raw, max(0, claim.span.start - 16), claim.span.start):
        return None
    for (one, first), (other, second) in combinations(_stated(scene.article), 2):
        if first.base == second.base == asked.base and abs(first.low - second.low) == asked.low:
            if first.low < second.low:
                first, second = second, first
            return Judgement(Verdict.DERIVED, f"{first} - {second} = {asked}.", (one, other))
    return None


def elided(claim: Fact, scene: Scene) -> Judgement | None:
    """ "sentenced to four years but served two": the unit is not said again."""
    asked = claim.value
    assert isinstance(asked, Length)
    article = scene.article
    units = {
        article.sentence_index(span.start): span.start
        for span, one in _stated(article)
        if one.unit == asked.unit
    }
    for bound in with_value(article, asked.count, asked.count) if units else ():
        number = bound.number
        start = units.get(bound.sentence)
        if number.ordinal or number.form not in ("digits", "words"):
            continue
        of_those = bound.noun.partitive and bound.noun.lemma == stem(asked.unit)
        if not of_those:  # "33 minutes, and for 28 of those minutes"
            if bound.noun.lemma or start is None or start >= number.span.start:
                continue
            if not _alone(article, number.span):
                continue
            if bound.left[:1] and bound.left[0] not in _ONLY and bound.left[0] not in FINITE:
                continue
        said = article[number.span]
        reason = f"The article says {said}, of {asked.unit}s."
        return Judgement(Verdict.SUPPORTED, reason, (number.span,))
    return None


_ONLY = frozenset("only just than least most about nearly almost some to".split())


def _alone(text: Text, span: Span) -> bool:
    """Nothing that the number could count follows it."""
    word = text.behind(span).lower
    return word in FUNCTION_WORDS or not word[:1].isalnum()


def other_unit(claim: Fact, scene: Scene) -> Judgement | None:
    """The claim's number in the article with another unit, of the same thing."""
    asked = claim.value
    assert isinstance(asked, Length)
    best: tuple[float, Span] | None = None
    for span, one in _stated(scene.article):
        if one.count != asked.count or one.unit == asked.unit or one.count == 1:
            continue
        like = likeness(scene.draft, claim.span, scene.article, span, _UNITS)
        alike = like.shared >= _SHARED or like.score >= _SAME_THING
        if like.shared and alike and (best is None or like.score > best[0]):
            best = like.score, span
    if best is None:
        return None
    said = scene.article[best[1]]
    reason = f"The article says {said}: {plain(asked.count)}, and not of {asked.unit}s."
    return Judgement(Verdict.CONTRADICTED, reason, (best[1],), said)
