"""Ages, bound to the person or thing that has them (`assistant.counts.ages`).

The same person must have the same age. Whose an age is, the words beside it say; an age of
someone unnamed ("a 26-year-old man") is compared by the noun. An age follows from a birth year
and another year of the article.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator

from assistant.counts.age_pairs import other_of_pair
from assistant.counts.ages import Age, ages
from assistant.counts.ages_told import as_told
from assistant.counts.candidates import candidates, covered
from assistant.counts.counting import labelled
from assistant.counts.lifetimes import (
    before_birthday,
    from_birth,
    is_thing,
    not_yet,
    of_thing,
    of_year,
)
from assistant.counts.no_ages import alone, among_digits, item
from assistant.counts.of_day import at_death, described_otherwise, died_otherwise, dies, of_then
from assistant.counts.of_others import sexes_clash, unrelated
from assistant.counts.roles import with_value
from assistant.counts.whose_age import (
    MOST,
    apart,
    kin,
    known,
    likely,
    of_another,
    of_namesake,
    other_has,
    rival,
)
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict, unsupported
from assistant.numbers.framed import framed
from assistant.numbers.numerals import plain, scan
from assistant.numbers.quantity import Comparison, Relation, compare
from assistant.numbers.rebound import rebound
from assistant.numbers.spelt import spell
from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["KIND"]


def find(text: Text, guide: Text | None) -> Iterator[Fact]:
    for age in ages(text):
        yield Fact("age", age.span, text[age.span], age, age, text.sentence_index(age.span.start))


def _keys(fact: Fact) -> Iterator[Hashable]:
    """What two ages of one owner, or two of one value, share."""
    age: Age = fact.context
    yield age.quantity.low, age.quantity.high
    yield "noun", age.noun
    for word in age.owner:
        yield "owner", word


def relate(claim: Fact, scene: Scene) -> Judgement:
    ours: Age = claim.context
    if paired := other_of_pair(claim, scene):
        return paired
    # "in their 20s" may be of any age in it
    stated = scene.of("age")[:MOST] if ours.quantity.vague else candidates(claim, scene, _keys)
    compared = [(_compare(ours, fact.context), fact.context) for fact in stated]
    own = [(c, age) for c, age in compared if ours.same_owner(age)]
    if named := [(c, age) for c, age in own if age.owner == ours.owner and len(age.owner) > 1]:
        # Lola Reed's, not that of her mother Ann Reed
        own = named
        others = [age for _, age in compared if kin(ours, age)]
        compared = [(c, age) for c, age in compared if age not in others]
    elif ours.owner and ours.tight:
        # Frank Jordan's, of whom the article tells without it, is not Louis Jordan's
        others = [age for _, age in compared if kin(ours, age) and known(ours, scene.article)]
        compared = [(c, age) for c, age in compared if age not in others]
        own = [(c, age) for c, age in own if age not in others]
        alike = (c.relation is Relation.SAME for c, _ in compared)
        taken = next((a for a in others if _compare(ours, a).relation is Relation.SAME), None)
        if taken and not any(alike):
            name = " ".join(taken.owner).title()
            return unsupported(f"The article gives this age to {name}.", taken.span)
    if wrong := (
        of_namesake(ours, [age for _, age in compared], scene.article)
        or described_otherwise(claim, scene)
        or died_otherwise(claim, compared, scene)
    ):
        return _contradicted(claim, scene, wrong)
    # the same owner first, then those that nothing sets apart
    for pairs in (own, [(c, age) for c, age in compared if not apart(ours, age)]):
        for comparison, age in pairs:
            if comparison.relation is Relation.SAME and not other_has(ours, age, own, scene):
                return Judgement(
                    Verdict.SUPPORTED,
                    f"The article gives the age as “{scene.article[age.span]}”.",
                    (age.span,),
                )
        for comparison, age in pairs:
            if comparison.relation in (Relation.ROUNDED, Relation.LOOSE):
                verdict = (
                    Verdict.DERIVED
                    if comparison.relation is Relation.ROUNDED
                    else Verdict.APPROXIMATE
                )
                return Judgement(verdict, _sentence(comparison.working), (age.span,))
        for comparison, age in pairs:
            if comparison.relation is Relation.FALSE and ours.quantity.low == age.quantity.low:
                return _bounded(claim, scene, comparison, age)
    # two years of an article are no source for the age of a thing whose age it gives
    given = not ours.personal and any(age.noun == ours.noun != "" for _, age in compared)
    if birth := (not given and from_birth(ours, scene)) or before_birthday(ours, scene):
        return birth
    thing = (not ours.owner or ours.ancient) and is_thing(claim, scene.draft)
    bare = thing and (not ours.noun or ours.ancient)
    # "when she was 42" says nothing of how old she is, and the other way round
    own, compared = (_of_one_time(ours, pairs, scene) for pairs in (own, compared))
    if not bare and (other := rival(ours, own, compared, scene)):
        return _contradicted(claim, scene, other)
    found = of_thing(ours, claim, scene) or _bare(ours, scene, compared)
    if found.verdict is not Verdict.UNSUPPORTED:
        return found
    meant = likely(claim, scene, compared) or at_death(ours, scene)
    # a case is no victim of it: the age of one denies none of the other
    somebody = meant and (
        meant.owner or meant.group or meant.personal or _of_one(scene.article, meant.number)
    )
    if meant and not (thing and somebody):
        return _contradicted(claim, scene, meant)
    return (thing and not given and of_year(ours, scene.article)) or found


def _of_one_time(
    ours: Age, pairs: list[tuple[Comparison, Age]], scene: Scene
) -> list[tuple[Comparison, Age]]:
    then = of_then(scene.draft, ours)
    if then and dies(scene.draft, ours):
        return pairs
    return [(c, age) for c, age in pairs if of_then(scene.article, age) == then]


# who reaches an age is a person: "died in 2017 at the age of 63"
_AGE = deferred(r"\bage[ds]?(?: of)? $", re.IGNORECASE)


def _of_one(text: Text, number: Span) -> bool:
    return _AGE.search(text.raw, max(0, number.start - 8), number.start) is not None


_YEAR = 12


def _compare(ours: Age, stated: Age) -> Comparison:
    if (ours.unit, stated.unit) == ("year", "month") and (
        0 < ours.quantity.low == stated.quantity.low // _YEAR
    ):
        return Comparison(Relation.ROUNDED, f"{stated} are {ours} full years")
    if ours.unit != stated.unit:
        return Comparison(Relation.DIFFERENT)
    return compare(ours.quantity, stated.quantity)


def _bounded(claim: Fact, scene: Scene, comparison: Comparison, stated: Age) -> Judgement:
    """The same age, and a bound that makes the claim's untrue."""
    ours: Age = claim.context
    right = rebound(scene.draft, ours.number, scene.article, stated.number)
    span = Span(right.span.start, max(right.span.end, claim.span.end))
    rest = scene.draft.raw[ours.number.end : claim.span.end]
    return Judgement(
        Verdict.CONTRADICTED,
        _sentence(comparison.working),
        (right.evidence,),
        right.suggestion + rest,
        span,
    )


def _contradicted(claim: Fact, scene: Scene, rival: Age) -> Judgement:
    ours: Age = claim.context
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article gives the age as “{scene.article[rival.span]}”.",
        (rival.span,),
        _suggestion(claim, ours, rival, scene),
    )


# told in tens of years, which the article's age need not be
_DECADES = re.compile(r"\b(?:decade|centur)", re.IGNORECASE)


def _suggestion(claim: Fact, ours: Age, rival: Age, scene: Scene) -> str:
    """The claim's surface with the article's number in it, digits or words as they are there."""
    low, high = rival.quantity.low, rival.quantity.high
    number = plain(low) if low == high else f"{plain(low)}-{plain(high)}"
    start, end = ours.number.start - claim.span.start, ours.number.end - claim.span.start
    if _DECADES.search(claim.surface, end):
        return scene.article[rival.span]
    old = claim.surface[start:end]
    if low == high and isinstance(low, int) and not old[0].isdigit():
        number = spell(low)
        number = number.capitalize() if old[0].isupper() else number
    return claim.surface[:start] + number + claim.surface[end:]


# kinds whose numbers are no ages
_NO_AGES = ("date", "clock", "money", "percent", "measure", "score", "designation")


def _bare(ours: Age, scene: Scene, compared: list[tuple[Comparison, Age]]) -> Judgement:
    """The value somewhere in the article: as an age of another, a birthday, a bare number."""
    other: Age | None = None
    for comparison, age in compared:
        if comparison.relation is Relation.SAME and sexes_clash(ours.noun, age.noun):
            if ours.tight and age.tight:
                return unsupported(f"The article gives this age to a {age.noun}.", age.span)
        elif comparison.relation is Relation.SAME and of_another(ours, age, scene.article):
            other = age
        elif comparison.relation is Relation.SAME:
            return Judgement(
                Verdict.SUPPORTED,
                f"The article gives an age as “{scene.article[age.span]}”.",
                (age.span,),
            )
    if other is not None:
        name = " ".join(other.owner).title()
        return unsupported(f"The article gives this age to {name}.", other.span)
    for bound in with_value(scene.article, ours.quantity.low, ours.quantity.high):
        number = bound.number
        years = bound.noun.lemma == "year" and not bound.noun.joined
        lived = years and bound.left[:1] in (("his",), ("her",))
        if bound.noun.lemma not in ("", "birthday") and not (number.ordinal or lived):
            continue
        if number.form in ("collective", "article") or item(scene.article, number.span):
            continue
        if labelled(scene.article, bound) or alone(scene.article, bound.sentence):
            continue
        if among_digits(scene.article, number.span):
            continue
        if covered(scene, _NO_AGES, number.span):
            continue
        if bound.quantity.low == ours.quantity.low:
            after = scene.article.raw[number.span.end : number.span.end + 12].lstrip(" -").lower()
            if not (number.ordinal or lived) and after.startswith(_TIMES):
                continue  # "the 10 year anniversary"
            aside = ours.owner and _aside(scene.draft, ours.span)  # "Edward, 25", no "show at 25"
            kept = ("birthday",) if aside else ("birthday", "anniversary", "season")
            if number.ordinal and not after.startswith(kept):
                continue
            if number.ordinal and not_yet(scene.article, number.span) is not None:
                continue
            verdict = Verdict.DERIVED if number.ordinal else Verdict.SUPPORTED
            return Judgement(
                verdict, f"The article has “{scene.article[number.span]}”.", (number.span,)
            )
    return unsupported(f"The article gives no one the age {ours}.")


def _aside(draft: Text, span: Span) -> bool:
    return draft.raw[max(0, span.start - 2) : span.start] == ", "


_TIMES = ("year", "month", "week", "day", "hour", "minute")


def _sentence(clause: str) -> str:
    return clause[:1].upper() + clause[1:] + "."


def _in_these_words(claim: Fact, scene: Scene) -> Judgement:
    """As `framed`, but for a number that is no age, or that the draft gives as well: "the actor,
    31," and "the actress, 33," stand before the same words."""
    judgement = _framed(claim, scene)
    if judgement.verdict is not Verdict.CONTRADICTED or len(judgement.evidence) != 1:
        return judgement
    evidence = judgement.evidence[0]
    stated: list[Age] = [f.context for f in scene.of("age") if f.span.meets(evidence)]
    own = relate(claim, scene)
    if own.verdict.flagged and stated:
        return judgement
    told = {number.low for number in scene.draft.view(scan)}
    ours: Age = claim.context
    another = any(
        age.quantity.low in told or unrelated(scene.draft, ours, scene.article, age)
        for age in stated
    )
    return own if another or not stated else judgement


_framed = framed(relate)
KIND = Kind("age", find, as_told(_in_these_words), rank=20)
