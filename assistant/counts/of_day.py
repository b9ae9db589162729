"""Ages of the day, and those of long ago: "Lee, 59", "59-year-old Lee" and "left home at 15".

Who is given an age of the day has no other one, whatever happened to somebody at that age. Who is
called by what they do ("The presenter, 38") is told from others by those words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.counts.ages import Age, ages
from assistant.kind import Fact, Scene
from assistant.numbers.quantity import Comparison, Relation
from assistant.patterns import deferred
from assistant.text import Text, lowers

__all__ = ["at_death", "described_otherwise", "died_otherwise", "dies", "of_day", "of_then"]

# set off by commas, in brackets: "Lee, 59", "Lee, aged 59", "Lee (59)"
_ASIDE = re.compile(r"(?:, (?:now |aged? )?| \()$")
_BEFORE = 10


def of_day(text: Text, age: Age) -> bool:
    """Whether an age beside its owner is told as what it is on the day of the story."""
    if not age.tight:
        return False
    if age.span.start == age.number.start and age.span.end > age.number.end:
        return text.raw[age.number.end] in "-‐‑"  # "59-year-old Lee"
    start = age.number.start
    return _ASIDE.search(text.raw, max(0, start - _BEFORE), start) is not None


# ages of an article that are compared
_MOST = 60
# words right before the comma that tell whom: "The radio presenter, 38"
_WORDS = 3


def described_otherwise(claim: Fact, scene: Scene) -> Age | None:
    """The age that the article gives whomever it calls what the draft does, where the claim's
    is the age of others alone, whom the draft does not name."""
    ours: Age = claim.context
    told = _calling(scene.draft, ours)
    if not told:
        return None
    article = scene.article
    found, alike = [], []
    for age in ages(article)[:_MOST]:
        same = _same(ours, age)
        if same:
            alike.append(age)
        elif age.unit == ours.unit and _calling(article, age)[: len(told)] == told:
            found.append(age)
    if not alike or len({(age.quantity.low, age.quantity.high) for age in found}) != 1:
        return None
    named = frozenset(scene.draft.view(lowers))
    others = all(
        age.owner and age.owner[-1] not in named and of_day(article, age) for age in alike
    )
    free = all(_calling(article, age)[: len(told)] != told for age in alike)
    return found[0] if others and free else None


def _same(one: Age, other: Age) -> bool:
    return (one.unit, one.quantity.low, one.quantity.high) == (
        other.unit,
        other.quantity.low,
        other.quantity.high,
    )


def _calling(text: Text, age: Age) -> tuple[str, ...]:
    """The words right before ", 38", from the last to the first, or those right behind
    "38-year-old"; none of a name."""
    tokens = text.tokens
    if age.span.end > age.number.end and of_day(text, age):
        at = text.token_index(age.span.end - 1) + 1
        follow = tokens[at : at + 1]
        return tuple(t.lower for t in follow if t.text.islower() and age.noun)
    if age.span != age.number or text.raw[max(0, age.span.start - 2) : age.span.start] != ", ":
        return ()
    at = text.token_index(age.span.start) - 2
    found: list[str] = []
    while at >= 0 and len(found) < _WORDS and tokens[at].text[0].isalpha():
        word = tokens[at]
        found.append(word.lower)
        if word.lower == "the":
            return tuple(found) if len(found) > 1 else ()
        if not word.text.islower():
            return ()
        at -= 1
    return ()


_THEN = deferred(
    r"\b(?:(?:at|by|from|since|until|before|after) (?:the )?(?:\w+ )?age(?: of)?"
    r"|when [\w ]{1,30} was|turned|turning|then|at[ -]the[ -]time)(?: just| only)?(?: aged)?[ -]$",
    re.IGNORECASE,
)
_AT_THE_TIME = deferred(r"(?:[ -]years?[ -]old)?(?:,? at the time| when)\b")
_DIED = deferred(
    r"\b(?:dead|dies|died|passed away|passes away|death)\b[^.;]{0,40}$", re.IGNORECASE
)
_REACH = 60


def died_otherwise(
    claim: Fact, compared: Sequence[tuple[Comparison, Age]], scene: Scene
) -> Age | None:
    """The age at which the article has somebody die, where the draft has one at which they did
    something else: "ran away at the age of 15"."""
    ours: Age = claim.context
    alike = [a for c, a in compared if c.relation is not Relation.DIFFERENT]
    if not alike or not dies(scene.draft, ours):
        return None
    article = scene.article
    if any(dies(article, age) or not of_then(article, age) for age in alike):
        return None  # "He has died. He was 92."
    return at_death(ours, scene)


def at_death(ours: Age, scene: Scene) -> Age | None:
    """The one age at which the article has somebody die, where the draft's is one of death."""
    if not dies(scene.draft, ours):
        return None
    found = [age for age in ages(scene.article)[:_MOST] if dies(scene.article, age)]
    values = {(age.quantity.low, age.quantity.high) for age in found}
    return found[0] if len(values) == 1 and found[0].unit == ours.unit else None


def of_then(text: Text, age: Age) -> bool:
    """Whether an age is one at which something was: "ran away at the age of 15"."""
    start, end = age.number
    if _THEN.search(text.raw, max(0, start - _REACH), start) is not None:
        return True
    return _AT_THE_TIME.match(text.raw, end, end + _REACH) is not None


def dies(text: Text, age: Age) -> bool:
    """Whether an age is one of death."""
    start = age.number.start
    return _DIED.search(text.raw, max(0, start - _REACH), start) is not None
