"""Counts that follow from amounts: points of a lead, "six figures", a share of a number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import islice, pairwise

from assistant.amounts.amounts import Amount, amount_of
from assistant.context import stem, stems
from assistant.counts.moved import moved_by
from assistant.counts.roles import Binding, bindings
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.names.names import scan
from assistant.numbers.numerals import plain
from assistant.numbers.quantity import Quantity, Relation, compare
from assistant.text import Text

__all__ = ["figured"]

# facts of an article that are tried
_MOST = 60
# below this a share of a number is a chance hit
_LEAST = 100
# code points between a number and the fraction of it
_NEAR = 60
_FIGURES = range(4, 11)
# a share that is worked out lies no further from the claim than one part in so many
_NEARLY = 10


def figured(bound: Binding, scene: Scene) -> Judgement | None:
    """A count that the article gives as percentage points, in figures or as a share."""
    if moved := moved_by(bound, scene):
        return moved
    if bound.noun.lemma == "point":
        return _points(bound, scene)
    if bound.noun.lemma == "figur" and not bound.noun.modifiers:
        return _figures(bound, scene)
    if bound.quantity.low >= _LEAST and not bound.noun.joined:
        return _share(bound, scene) or _part(bound, scene)
    return _part(bound, scene) if bound.noun.lemma or bound.roles else None


def _part(bound: Binding, scene: Scene) -> Judgement | None:
    """Ten of "40 weavers, a quarter of them": a fraction told of a number in its sentence."""
    target = bound.quantity.low
    if target != bound.quantity.high:
        return None
    for fact in islice(scene.of("fraction"), _MOST):
        stated = amount_of(fact)
        if stated.unit != "share" or stated.low != stated.high or fact.sentence is None:
            continue
        for one in bindings(scene.article)[:_MOST]:
            near = 0 <= fact.span.start - one.number.span.end <= _NEAR
            whole = one.quantity.low
            if one.sentence != fact.sentence or not near or whole != one.quantity.high:
                continue
            if Fraction(whole) * Fraction(stated.low) == target and _of_it(scene, fact, one):
                working = f"{fact.surface} of {plain(whole)} = {plain(target)}."
                return Judgement(Verdict.DERIVED, working, (one.number.span, fact.span))
    return None


def _of_it(scene: Scene, fact: Fact, whole: Binding) -> bool:
    """ "Half of them", "of whom half", "of the 40 weavers, half"."""
    raw = scene.article.raw
    between = raw[whole.number.span.end : fact.span.start]
    before = raw[max(0, whole.number.span.start - 12) : whole.number.span.start].lower()
    return (
        raw.startswith(
            (" of them", " of whom", " of which", " of these", " of those"), fact.span.end
        )
        or between.rstrip().endswith((" of whom", " of which", " of them"))
        or re.search(r"\bof (?:the |its |their |about |some )*$", before) is not None
    )


def _percents(scene: Scene) -> Iterator[tuple[Fact, Amount]]:
    for fact in islice(scene.of("percent"), _MOST):
        stated = amount_of(fact)
        if stated.low == stated.high:
            yield fact, stated


def _points(bound: Binding, scene: Scene) -> Judgement | None:
    """A lead of 10 points: six "percentage points", or 52% against 42%."""
    ours = bound.quantity
    found = list(_percents(scene))
    for fact, stated in found:
        if stated.unit == "percentage point" and stated.low == ours.low:
            return Judgement(
                Verdict.SUPPORTED, f"The article says “{fact.surface}”.", (fact.span,)
            )
    for (one, first), (other, second) in pairwise(found):
        if one.sentence != other.sentence or first.unit != second.unit or first.unit != "percent":
            continue
        if _of_others(bound, one.sentence, scene):
            continue
        if abs(first.low - second.low) == ours.low and ours.low:
            high, low = max(first.low, second.low), min(first.low, second.low)
            working = f"{plain(high)} - {plain(low)} = {plain(ours.low)}."
            return Judgement(Verdict.DERIVED, working, (one.span, other.span))
    return None


def _of_others(bound: Binding, sentence: int, scene: Scene) -> bool:
    """Whether a sentence of the article names people or parties, and none that the claim's clause
    names: "Lund leads Ohm by 14 points", of another's 52% against 38%."""
    named = scene.article.view(_named)
    ours = named & bound.words
    theirs = named.intersection(stems(scene.article.sentence_tokens(sentence)))
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _named(article: Text) -> frozenset[str]:
    """The stems of the words of an article's names."""
    return frozenset(stem(word) for name in scan(article) for word in name.words)


def _figures(bound: Binding, scene: Scene) -> Judgement | None:
    """Six figures are from 100,000 to 999,999."""
    low = bound.quantity.low
    if low not in _FIGURES:
        return None
    for fact in islice(scene.of("money", "count"), _MOST):
        stated = fact.value
        value = stated.low if isinstance(stated, Amount | Quantity) else 0
        if 10 ** (int(low) - 1) <= value < 10 ** int(low):
            return Judgement(Verdict.DERIVED, f"“{fact.surface}” has {low} figures.", (fact.span,))
    return None


def _share(bound: Binding, scene: Scene) -> Judgement | None:
    """1.9 million from "2.4 million people, and 80% of them"."""
    ours = Quantity(bound.quantity.low, bound.quantity.high, bound.quantity.bound)
    numbers = [one for one in bindings(scene.article)[:_MOST] if one.quantity.low > ours.low]
    for fact, stated in _percents(scene):
        if stated.unit != "percent" or not 0 < stated.low < 100:
            continue
        for one in numbers:
            if one.sentence != fact.sentence or one.quantity.low != one.quantity.high:
                continue
            part = Fraction(one.quantity.low) * Fraction(stated.low) / 100
            whole = int(part) if part.denominator == 1 else part
            # "more than 108" is no 147
            near = abs(part - Fraction(ours.low)) * _NEARLY <= ours.low
            relation = compare(ours, Quantity(whole, whole)).relation
            if near and relation in (Relation.SAME, Relation.ROUNDED):
                working = f"{plain(stated.low)}% of {plain(one.quantity.low)} = {plain(whole)}."
                return Judgement(Verdict.DERIVED, working, (one.number.span, fact.span))
    return None
