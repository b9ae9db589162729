"""How well two bound numbers fill the same slot, and which of an article's are its rivals.

A slot is what a count is about: the thing counted, its role, of which nation, when. Points are
given for what agrees and taken for what excludes; what one side leaves open counts for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from assistant.context import concept, stem
from assistant.counts.governing import role_noun, roles_clash
from assistant.counts.nouns import Noun, groups_clash
from assistant.counts.roles import Binding
from assistant.numbers.quantity import Comparison, Relation, compare

__all__ = ["SLOT", "Match", "clashes", "fit", "frame", "matches", "same_thing"]

# from here on two numbers speak of the same thing
SLOT = 4


class Match(NamedTuple):
    """A number of the article with its fit and what its value says about the claim's."""

    fit: float
    comparison: Comparison
    stated: Binding
    equal: bool

    @property
    def rank(self) -> float:
        """The fit, and more where the bare values are equal: the bound alone differs."""
        return self.fit + 2 * (self.comparison.relation is not Relation.DIFFERENT and self.equal)

    @property
    def agrees(self) -> bool:
        return self.comparison.relation is Relation.SAME


def fit(claim: Binding, stated: Binding) -> float:
    """Points for the same slot: 4 and more is the same, below 0 something else."""
    points = _noun_points(claim, stated)
    if claim.roles & stated.roles:
        points += 3
    elif roles_clash(claim.roles, stated.roles):
        points -= 5
    elif claim.roles and _typed(claim) and not stated.roles:
        points -= 1
    ours, theirs = claim.noun, stated.noun
    if ours.nations and theirs.nations:
        points += 1 if ours.nations & theirs.nations else -4
    if claim.times and stated.times:
        points += 1 if claim.times & stated.times else -2
    if _parted(claim, stated):
        points -= 2
    if theirs.partitive and not ours.lemma:
        points -= 1  # who names nobody tells of all of them
    if ours.more != theirs.more:
        points -= 1
    if ours.joined != theirs.joined:
        points -= 1
    points += min(2, len(ours.modifiers & theirs.modifiers))
    points += max(0, frame(claim, stated) - 1)
    if claim.before and claim.before == stated.before:
        points += 2 if ours.lemma or theirs.lemma else 4
    if claim.after and claim.after == stated.after and ours.lemma != theirs.lemma:
        points += 2
    return points + min(2.0, _overlap(claim.words, stated.words))


# words for people so common that sharing one says little
_EVERYONE = frozenset("person other victim human individual member".split())


def frame(claim: Binding, stated: Binding) -> int:
    """How many tokens next to the two numbers are the same without a gap, on both sides."""
    same = 0
    for ours, theirs in ((claim.left, stated.left), (claim.right, stated.right)):
        for one, other in zip(ours, theirs, strict=False):
            if one != other:
                break
            same += one[0].isalnum()
    return same


def _typed(claim: Binding) -> bool:
    return bool(claim.roles & {"killed", "wounded", "arrested", "missing", "rescued", "kidnapped"})


# a compound's last part: "quakes" are earthquakes, "kids" schoolkids; shorter ones mislead
_HEAD = 4


def same_thing(ours: Noun, theirs: Noun) -> bool:
    """One noun, or a compound and its last part."""
    one, other = ours.lemma, theirs.lemma
    if one == other or not one or not other:
        return bool(one) and one == other
    short, long = sorted((one, other), key=len)
    return len(short) >= _HEAD and len(long) - len(short) >= 2 and long.endswith(short)


# so long a verb's stem begins its noun: "executed", "executions"
_VERBAL = 5


def done(claim: Binding, stated: Binding) -> bool:
    """Whether one side counts what the other tells with its verb: "183 death sentences" and
    "sentenced 183 people to death"."""
    return _names_act(claim.noun.lemma, stated) or _names_act(stated.noun.lemma, claim)


def _names_act(lemma: str, other: Binding) -> bool:
    if not lemma or not other.acts:
        return False
    return any(
        len(act) >= _VERBAL and (concept(lemma) == act or lemma.startswith(act))
        for act in other.acts
    )


def _befell(claim: Binding, stated: Binding) -> bool:
    """Seven homicides, where seven people were killed."""
    return bool(
        (role_noun(claim.noun) & stated.roles and stated.people)
        or (role_noun(stated.noun) & claim.roles and claim.people)
    )


def _noun_points(claim: Binding, stated: Binding) -> float:
    ours, theirs = claim.noun, stated.noun
    if ours.lemma and ours.lemma == theirs.lemma:
        return 3 if ours.group == "any" and ours.lemma in _EVERYONE else 4
    if claim.people and stated.people:
        if ours.group == theirs.group != "any":
            return 3
        if groups_clash(ours.group, theirs.group):
            return -3
        return 2 if "any" in (ours.group, theirs.group) or not (ours.group and theirs.group) else 1
    if not ours.lemma or not theirs.lemma:
        # a bare number beside a thing or a person says nothing against it
        return -0.5 if claim.people or stated.people else 0
    if same_thing(ours, theirs):
        return 3
    if ours.lemma in theirs.modifiers or theirs.lemma in ours.modifiers:
        return 1  # users and "user accounts"
    if done(claim, stated):
        return 3
    if _befell(claim, stated):
        return 2
    if claim.people or stated.people:
        return -4
    if ours.lemma in stated.words or theirs.lemma in claim.words:
        return -0.5
    return -2


def _overlap(ours: frozenset[str], theirs: frozenset[str]) -> float:
    """Up to 2.5 for the share of the claim's words that stand around the other number."""
    if not ours:
        return 0.0
    return 2.5 * len(ours & theirs) / max(3, min(8, len(ours)))


def clashes(claim: Binding, stated: Binding) -> bool:
    """Whether something said on both sides excludes that they are of one slot."""
    ours, theirs = claim.noun, stated.noun
    if roles_clash(claim.roles, stated.roles) or groups_clash(ours.group, theirs.group):
        return True
    if ours.nations and theirs.nations and not ours.nations & theirs.nations:
        return True
    if claim.times and stated.times and not claim.times & stated.times:
        return True
    other = ours.lemma and theirs.lemma and ours.lemma != theirs.lemma
    apart = other and bool(ours.group) != bool(theirs.group)
    if apart and not done(claim, stated) and not _befell(claim, stated):
        return True
    return _parted(claim, stated)


def _parted(claim: Binding, stated: Binding) -> bool:
    """A part of something against a whole; but "two of the nine women" are two women."""
    ours, theirs = claim.noun, stated.noun
    if ours.partitive == theirs.partitive or not (ours.lemma and theirs.lemma):
        return False
    if ours.partitive and stated.part and ours.lemma == theirs.lemma:
        return False  # "34 of them children", of "including 34 children"
    same = (claim.quantity.low, claim.quantity.high) == (stated.quantity.low, stated.quantity.high)
    return ours.partitive or not same


# so many words more must a rival share than a number that is told with no verb
_MORE_WORDS = 2


# stem of a verb -> that of its noun, where the two are not alike: "sold", "total sales"
_NOUN_OF = {
    stem(verb): stem(noun)
    for verb, noun in (
        ("sell", "sales"),
        ("die", "deaths"),
        ("grow", "growth"),
        ("lose", "losses"),
        ("steal", "theft"),
        ("buy", "purchases"),
        ("earn", "income"),
        ("spend", "costs"),
        ("score", "goals"),
        ("win", "victories"),
        ("fly", "flights"),
    )
}


def told_otherwise(claim: Binding, found: list[Match]) -> Match | None:
    """A rival told with the claim's own verb, where all that has its value is told with others:
    the nine paintings were stolen, and seven were found."""
    if not claim.acts:
        return None
    equals = [match.stated for match in found if match.equal]
    nouns = {_NOUN_OF[act] for act in claim.acts if act in _NOUN_OF}
    if not equals or any(
        one.acts & (claim.acts | claim.words)
        or nouns & one.words
        or one.roles & claim.roles
        or (not one.acts and claim.acts & one.words)
        or one.left[:1] == ("all",)  # "all six of them", however they came
        # "the figure could reach up to 6 million"
        or (one.quantity == claim.quantity and claim.quantity.bound and not one.acts)
        for one in equals
    ):
        return None
    bare = max((len(one.words & claim.words) for one in equals if not one.acts), default=-1)
    # what the story opens with is what a headline tells, by whatever verb
    opening = any(
        one.sentence == 0 and same_thing(claim.noun, one.noun) and not one.noun.partitive
        for one in equals
    )
    for match in found:
        stated = match.stated
        if (
            not match.equal
            and stated.acts & claim.acts
            and not (opening and stated.sentence and not stated.noun.partitive)
            and (
                same_thing(claim.noun, stated.noun) or (claim.noun.lemma and not stated.noun.lemma)
            )
            and not roles_clash(claim.roles, stated.roles)
            and not (claim.times and stated.times and not claim.times & stated.times)
            and (bare < 0 or len(stated.words & claim.words) >= bare + _MORE_WORDS)
        ):
            return match
    return None


def matches(claim: Binding, stated: Iterable[Binding]) -> list[Match]:
    """The article's numbers by their fit, the best first; order of the article for equals."""
    ours = claim.quantity
    found = [
        Match(
            fit(claim, one),
            compare(ours, one.quantity),
            one,
            (ours.low, ours.high) == (one.quantity.low, one.quantity.high),
        )
        for one in stated
    ]
    found.sort(key=lambda match: -match.fit)
    return found
