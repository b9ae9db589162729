"""Whether two ages are of one person, and which age of an article is the claim's person's."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.clauses import likeness
from assistant.context import stem
from assistant.counts.ages import Age
from assistant.counts.ages import ages as read_ages
from assistant.counts.lifetimes import people
from assistant.counts.nouns import groups_clash
from assistant.counts.of_day import of_day
from assistant.counts.of_others import (
    beheld,
    far,
    named_near,
    one_age,
    one_person,
    sexes_clash,
    unrelated,
)
from assistant.counts.persons import for_person
from assistant.kind import Fact, Scene
from assistant.numbers.number import Value
from assistant.numbers.quantity import Comparison, Relation
from assistant.patterns import deferred
from assistant.text import Text

__all__ = [
    "MOST",
    "apart",
    "kin",
    "known",
    "likely",
    "of_another",
    "of_namesake",
    "other_has",
    "rival",
]

# of several ages, one whose sentence is so much like the claim's is the one meant
_ALIKE, _SHARED = 0.3, 2
MOST = 60


def likely(claim: Fact, scene: Scene, compared: list[tuple[Comparison, Age]]) -> Age | None:
    """The one age that the article gives, or the one told in the claim's own words."""
    ours: Age = claim.context
    ages = [age for _, age in compared if age.unit == ours.unit and not apart(ours, age)]
    ages = [age for age in ages if not age.quantity.vague and not _anybodys(age, ours)]
    # what the draft gives as well is no other way to tell this one
    told = scene.draft.view(_told)
    ages = [
        age for age in ages if age.quantity.low not in told and not _anothers(ours, age, scene)
    ]
    if len({(age.quantity.low, age.quantity.high) for age in ages}) == 1:
        return ages[0]
    best: tuple[float, Age] | None = None
    for age in ages[:MOST]:
        like = likeness(scene.draft, claim.span, scene.article, age.span, frozenset())
        if like.shared >= _SHARED and like.score >= _ALIKE and (not best or like.score > best[0]):
            best = like.score, age
    return best[1] if best else _main(claim, scene, ages) or _opening(scene, ages)


def _anothers(ours: Age, age: Age, scene: Scene) -> bool:
    """Whether nothing ties the two ages, and something speaks for another's."""
    article = scene.article
    if far(ours, age, article) or unrelated(scene.draft, ours, article, age):
        return True
    if beheld(article, age):
        return True
    named = ours.tight and (len(ours.owner) > 1 or not people(article).isdisjoint(ours.owner))
    return named and not (one_age(article) or named_near(ours, article, age))


def _anybodys(age: Age, ours: Age) -> bool:
    """ "For children under the age of 17": a limit, and nobody's age; a draft may have limits."""
    return not age.tight and bool(age.quantity.bound) and not ours.quantity.bound


# "The hitmaker, 32, wore": whoever the story is about, under another name
_DESCRIBED = deferred(r"(?:^|[.!?\n][\s'\"”’]*)The (?:[\w'’.-]+ ){0,4}[\w'’-]+, $")
_REACH = 70


def _main(claim: Fact, scene: Scene, ages: list[Age]) -> Age | None:
    """The age, set off by commas as the claim's is, of the one person whom the story describes
    or, for a claim that names nobody, of the one person whose age it gives so."""
    ours: Age = claim.context
    if not _aside(scene.draft, ours):
        return None
    found = [age for age in ages if _aside(scene.article, age)]
    described = [age for age in found if _described(scene.article, age)]
    for pool in (described, [] if ours.owner else found):
        if len({(age.quantity.low, age.quantity.high) for age in pool}) == 1:
            return pool[0]
    return None


# sentences that tell whom a story is about
_OPENS = 2


def _opening(scene: Scene, ages: list[Age]) -> Age | None:
    """The one age of the first sentence that gives any, where the story opens with it and the
    draft gives it to nobody else."""
    found = ages[:MOST]
    if not found:
        return None
    first = scene.article.sentence_index(found[0].span.start)
    there = [a for a in found if scene.article.sentence_index(a.span.start) == first]
    alone = len({age.quantity.low for age in there}) == 1
    return found[0] if first <= _OPENS and alone else None


def _told(draft: Text) -> frozenset[Value]:
    return frozenset(age.quantity.low for age in read_ages(draft))


def _described(article: Text, age: Age) -> bool:
    start = age.span.start
    return _DESCRIBED.search(article.raw, max(0, start - _REACH), start) is not None


def _aside(text: Text, age: Age) -> bool:
    """Gillon, 26, and no "26-year-old"."""
    return age.span == age.number and text.raw[max(0, age.span.start - 2) : age.span.start] == ", "


def apart(ours: Age, stated: Age) -> bool:
    """Whether the two ages are certainly of different owners."""
    if ours.owner and stated.owner and ours.tight and stated.tight:
        return not ours.same_owner(stated)
    return groups_clash(ours.group, stated.group) or sexes_clash(ours.noun, stated.noun)


def other_has(ours: Age, stated: Age, own: list[tuple[Comparison, Age]], scene: Scene) -> bool:
    """Whether the article gives this owner another age, and this one to another owner. "The
    actress, 16," may be anybody whom the article names."""
    article = scene.article
    if not stated.owner and _aside(article, stated) and _described(article, stated):
        return False
    if stated.turned and ours.same_owner(stated):
        return False  # whose birthday the story tells of
    if of_day(scene.draft, ours) and not (stated.tight and ours.same_owner(stated)):
        # "Lee, 59": an age set off so is of the day, and no other's is Lee's
        now = [c for c, age in own if of_day(article, age)]
        if now and all(c.relation is Relation.DIFFERENT for c in now):
            return True
    return bool(
        own
        and not ours.same_owner(stated)
        and (stated.tight and (stated.owner or stated.group))
        and all(c.relation is Relation.DIFFERENT for c, _ in own)
    )


def rival(
    ours: Age,
    own: list[tuple[Comparison, Age]],
    compared: list[tuple[Comparison, Age]],
    scene: Scene,
) -> Age | None:
    """An age that the article gives to the claim's own owner: the one set off by commas is of
    the day, where another ("at the age of eight") is of long ago."""
    article = scene.article
    told = scene.draft.view(_told)
    own = [(c, age) for c, age in own if age.unit == ours.unit and not _among(ours, age)]
    tight = [age for _, age in own if age.tight and not _of_family(ours, age, scene)]
    loose = [age for _, age in own if _surely_his(ours, age, scene)]
    loose = [age for age in loose if age.tight or age.quantity.low not in told]
    if tight or loose:
        known = tight or loose
        return next((age for age in known if _aside(article, age)), known[0])
    if ours.owner:
        return None
    compared = [(c, age) for c, age in compared if not _anybodys(age, ours)]
    values = {(age.quantity.low, age.quantity.high) for _, age in compared}
    if len(values) == 1 and not ours.noun and compared[0][1].unit == ours.unit:
        one = compared[0][1]  # "the 28-year-old": the article gives one age
        return None if one.quantity.low in told or _anothers(ours, one, scene) else one
    same_noun = [
        age for _, age in compared if age.unit == ours.unit and ours.noun and age.noun == ours.noun
    ]
    return same_noun[0] if same_noun else None


def _among(ours: Age, stated: Age) -> bool:
    """ "In her 60s": 68 may be so."""
    low, high = ours.quantity.low, ours.quantity.high
    return stated.quantity.vague and stated.quantity.low <= low <= high <= stated.quantity.high


def _of_family(ours: Age, stated: Age, scene: Scene) -> bool:
    """ "Husband Rolf Lee, 40" is not Ann Lee, and May Ann, two, not Ann Lee either."""
    if ours.owner[:1] == stated.owner[:1] or len(stated.owner) < len(ours.owner[:2]):
        return False
    if far(ours, stated, scene.article) and ours.owner[-1:] != stated.owner[-1:]:
        return True
    return kin(ours, stated) and unrelated(scene.draft, ours, scene.article, stated)


def _surely_his(ours: Age, stated: Age, scene: Scene) -> bool:
    """Whether an age told at a distance from the name is of nobody else."""
    if far(ours, stated, scene.article) or unrelated(scene.draft, ours, scene.article, stated):
        return False
    if beheld(scene.article, stated):
        return False
    if _called_so(scene.article, stated) and ours.owner == stated.owner:
        return True  # "the Holm Street star, 22," in both
    return one_age(scene.article) or one_person(scene.article, stated)


def _called_so(article: Text, age: Age) -> bool:
    """Whether the owner's words stand in the age's own sentence, before it."""
    low, _ = article.token_range(article.sentence_index(age.span.start))
    before = {token.lower for token in article.tokens[low : article.token_index(age.span.start)]}
    return before.issuperset(age.owner)


def kin(ours: Age, stated: Age) -> bool:
    """Another given name with the same surname."""
    both = len(ours.owner) > 1 and len(stated.owner) > 1 and stated.tight
    if not both or ours.owner[-1] != stated.owner[-1]:
        return False
    # "sportscaster Ann Reed" of a headline in capitals is Ann Reed
    return not (set(ours.owner) <= set(stated.owner) or set(stated.owner) <= set(ours.owner))


def of_namesake(ours: Age, ages: Sequence[Age], article: Text) -> Age | None:
    """The age of the actress, where the article names her and it is another's that is given."""
    if ours.owner or not ours.noun or not ours.tight:
        return None
    found = [a for a in ages[:MOST] if a.unit == ours.unit and _called(article, a) == ours.noun]
    values = {(age.quantity.low, age.quantity.high) for age in found}
    alike = [age for age in ages if age.quantity.low == ours.quantity.low]
    if len(values) != 1 or found[0].quantity.vague or not alike:
        return None
    # whoever has the claim's age is named, and called something else or nothing
    others = all(age.owner and age.tight and not found[0].same_owner(age) for age in alike)
    return found[0] if others and found[0] not in alike else None


def _called(article: Text, age: Age) -> str:
    """The stem of the noun for a person right before the owner's name: "the actress Rosa Kent"."""
    if not age.owner or not age.tight or age.span != age.number:
        return ""
    tokens = article.tokens
    at = article.token_index(age.span.start) - 1
    while at > 0 and (tokens[at].text == "," or tokens[at].lower in age.owner):
        at -= 1
    word = tokens[at].lower
    return stem(word) if word.isalpha() and for_person(word) else ""


def known(ours: Age, article: Text) -> bool:
    """Whether the article has the claim's name in full."""
    return len(ours.owner) > 1 and " ".join(ours.owner) in article.view(_folded)


def _folded(text: Text) -> str:
    return " ".join(text.raw.lower().split())


def of_another(ours: Age, stated: Age, article: Text) -> bool:
    """Both stand beside a name, and not beside one person's."""
    if not (ours.owner and stated.owner and ours.tight and stated.tight):
        return False
    named = people(article)
    both = ours.owner[-1] in named and stated.owner[-1] in named
    return both and not ours.same_owner(stated)
