"""Counts that an article gives without counting: as many as it lists ages, charges or sides, and
what is left of a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import islice, pairwise

from assistant.context import spots_of, stem
from assistant.counts.rivals import Match
from assistant.counts.roles import Binding, bindings, with_value
from assistant.furniture import in_furniture
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.numbers.numerals import plain
from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["in_dozens", "reckoned"]

_MOST = 2000
_AGES = deferred(r"\bage[sd]\s+(\d{1,3}(?:,? and |, and |, )(?:\d{1,3}(?:,? and |, ))*\d{1,3})\b")
_MURDER = frozenset(("murder", "manslaughter", "homicid"))
_ATTEMPTED = frozenset(("attempt",))
_REST = frozenset("remaining rest others other remainder left".split())
_FEARED = frozenset("feared presumed believed fear".split())
# a whole stands so near behind its part: "35 of the camp's 91 inmates"
_WHOLE = 40
# how far "the other" may stand from "one", in tokens
_OTHER = 60


def reckoned(claim: Fact, scene: Scene) -> Judgement | None:
    """A count that follows without a number of its own in the article, with the working."""
    bound: Binding = claim.context
    if bound.quantity.low != bound.quantity.high or bound.noun.joined:
        return None
    return (
        _aged(bound, scene.article)
        or _charged(bound, scene.article)
        or _rest(bound, scene.article)
        or _feared(claim, scene)
        or _struck(bound, scene.article)
        or _others(bound, scene.article)
        or _birthday(bound, scene.article)
        or _sides(bound, scene.article)
    )


def _derived(working: str, *spans: Span) -> Judgement:
    return Judgement(Verdict.DERIVED, working, spans)


def _aged(bound: Binding, article: Text) -> Judgement | None:
    """Four children: "ages 4, 5, 6 and 7"."""
    if not bound.people or bound.quantity.low < 2:
        return None
    span = article.view(_lists_of_ages).get(bound.quantity.low)
    if span is None:
        return None
    return _derived(f"The article gives {plain(bound.quantity.low)} ages: {article[span]}.", span)


def _lists_of_ages(article: Text) -> dict[int | Fraction, Span]:
    """How many ages an article lists -> where it first lists so many."""
    found: dict[int | Fraction, Span] = {}
    for match in islice(_AGES.finditer(article.raw), _MOST):
        found.setdefault(len(re.findall(r"\d+", match.group(1))), Span(*match.span(1)))
    return found


def _charged(bound: Binding, article: Text) -> Judgement | None:
    """Five killed: "five counts of murder"."""
    if "killed" not in bound.roles:
        return None
    for one in with_value(article, bound.quantity.low, bound.quantity.low):
        counts = one.noun.lemma in ("count", "charg") and not one.number.ordinal
        if counts and one.words & _MURDER and not one.words & _ATTEMPTED:
            said = f"The article says “{article[one.number.span]}” {one.right[0]} of killing."
            return _derived(said, one.number.span)
    return None


def _rest(bound: Binding, article: Text) -> Judgement | None:
    """56 inmates: "35 of the camp's 91 inmates, while the remaining detainees ..."."""
    for part, whole in article.view(_parts):
        left = whole.quantity.low - part.quantity.low
        alike = whole.noun.lemma == bound.noun.lemma or whole.noun.group == bound.noun.group != ""
        if left != bound.quantity.low or (bound.noun.lemma and not alike):
            continue
        sentence = article.sentences[part.sentence]
        after = article.token_index(whole.number.span.end)
        near = article.tokens[after : after + _OTHER]
        if any(t.lower in _REST for t in near if t.start < sentence.end):
            working = f"{plain(whole.quantity.low)} - {plain(part.quantity.low)} = {plain(left)}."
            return _derived(working, whole.number.span, part.number.span)
    return None


def _parts(article: Text) -> tuple[tuple[Binding, Binding], ...]:
    """Numbers that are so many of another: "35 of the 91"."""
    return tuple(_in_wholes(article))


def _in_wholes(article: Text) -> Iterator[tuple[Binding, Binding]]:
    for part, whole in pairwise(islice(bindings(article), _MOST)):
        near = whole.number.span.start - part.number.span.end <= _WHOLE
        if part.right[:1] == ("of",) and near and part.sentence == whole.sentence:
            counted = part.quantity.low == part.quantity.high < whole.quantity.low
            if counted and not (part.number.ordinal or whole.number.ordinal):
                yield part, whole


def _feared(claim: Fact, scene: Scene) -> Judgement | None:
    """35 feared dead, of five who died and 30 missing."""
    bound: Binding = claim.context
    if "killed" not in bound.roles or _FEARED.isdisjoint((*bound.right, *bound.left)):
        return None
    told = [one for one in bindings(scene.article)[:_MOST] if one.roles and one.people]
    roles = {"killed", "missing"}
    for one, other in pairwise(told):
        apart = not one.roles & other.roles and other.sentence - one.sentence <= 1
        if apart and one.roles | other.roles == roles:
            total = one.quantity.low + other.quantity.low
            if total == bound.quantity.low:
                working = f"{plain(one.quantity.low)} + {plain(other.quantity.low)}"
                spans = one.number.span, other.number.span
                return _derived(f"{working} = {plain(total)} dead or missing.", *spans)
    return None


def _struck(bound: Binding, article: Text) -> Judgement | None:
    """Four shot: one is dead, and three others are wounded."""
    if _STRUCK.isdisjoint(bound.right[:2]) or (bound.noun.lemma and not bound.people):
        return None
    told = [one for one in bindings(article)[:_MOST] if one.roles in (_DEAD, _HURT)]
    for one, other in pairwise(told):
        if one.roles == other.roles or other.sentence - one.sentence > 1:
            continue
        total = one.quantity.low + other.quantity.low
        if total == bound.quantity.low:
            working = f"{plain(one.quantity.low)} + {plain(other.quantity.low)} = {plain(total)}"
            return _derived(f"{working} dead or wounded.", one.number.span, other.number.span)
    return None


_STRUCK = frozenset("shot stabbed struck hit attacked".split())
_DEAD, _HURT = frozenset(("killed",)), frozenset(("wounded",))


def _others(bound: Binding, article: Text) -> Judgement | None:
    """Her and 15 others: she is "among 16 people who ..."."""
    if not (bound.noun.more or "others" in bound.right[:2]):
        return None
    for one in with_value(article, bound.quantity.low + 1, bound.quantity.low + 1):
        among = one.left[:1] == ("among",) or one.left[:2] in (("the", "among"), ("of", "one"))
        if among and not one.number.ordinal and in_furniture(article, one.number.span) is None:
            working = f"{plain(one.quantity.low)} - 1 = {plain(bound.quantity.low)}."
            return _derived(working, one.number.span)
    return None


def _birthday(bound: Binding, article: Text) -> Judgement | None:
    """ "makes it to 100", of someone's 100th birthday."""
    if bound.noun.lemma or bound.roles:
        return None
    for one in with_value(article, bound.quantity.low, bound.quantity.low):
        if one.number.ordinal and one.noun.lemma == "birthday":
            said = f"The article says “{article[one.number.span]} birthday”."
            return _derived(said, one.number.span)
    return None


def _sides(bound: Binding, article: Text) -> Judgement | None:
    """Two groups: "one group ... the other"."""
    if bound.quantity.low != 2 or not bound.noun.lemma or bound.noun.more:
        return None
    tokens = article.tokens
    for at in islice(spots_of(article, _ONE), _MOST):
        named = [stem(t.lower) for t in tokens[at + 1 : at + 4]]
        if bound.noun.lemma not in named:
            continue
        for after in range(at + 2, min(len(tokens) - 1, at + _OTHER)):
            if tokens[after].lower == "the" and tokens[after + 1].lower == "other":
                other = Span(tokens[after].start, tokens[after + 1].end)
                one = Span(tokens[at].start, tokens[at].end)
                return _derived("One + the other = 2.", one, other)
    return None


_ONE = frozenset(("one",))
# two dozen may be so much more or less
_LOOSE = 12


def in_dozens(claim: Fact, rival: Match) -> Judgement | None:
    """Two dozen, where the article has 23: nobody who says dozens has counted."""
    low, stated = claim.context.quantity.low, rival.stated.quantity
    if not claim.surface.lower().endswith("dozen") or low <= _LOOSE or stated.low != stated.high:
        return None
    if _LOOSE * abs(stated.low - low) > low:
        return None
    return Judgement(
        Verdict.APPROXIMATE, f"The article says {stated}.", (rival.stated.number.span,)
    )
