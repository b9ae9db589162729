"""Whether a value of the article bears a count out although another fits its slot better.

The article has four dead and nine hurt: nine bears out no nine dead. What sets two numbers
apart is what they count, what befell it, of which nation and when.
"""

from __future__ import annotations

from fractions import Fraction

from assistant.context import weights
from assistant.counts.governing import roles_clash
from assistant.counts.nouns import KIN
from assistant.counts.rivals import SLOT, Match, clashes, frame
from assistant.counts.roles import Binding, about, bindings
from assistant.kind import Fact
from assistant.lexicon.roles import OPEN_GROUPS
from assistant.numbers.quantity import Bound, Quantity, Relation, compare
from assistant.text import Text

__all__ = ["admits", "among", "is_rival", "of_other_size", "relevant", "stands"]

# so much better a rival fits than a value that bears the claim's out but roughly
_LOOSER = 2
# so much better must a rival fit to outweigh the claim's value in another place
_OUTWEIGHS = 5
# and so much more where the article names no noun beside the value
_BARE = 2


# so many tokens beside the number the same: the claim is a copy of that place
_VERBATIM = 4


def relevant(bound: Binding, match: Match) -> bool:
    """The slot must share the thing counted, the role or the word before the number."""
    ours, theirs = bound.noun, match.stated.noun
    return bool(
        (ours.lemma and ours.lemma == theirs.lemma)
        or (bound.roles & match.stated.roles)
        or (ours.group and ours.group == theirs.group)
        or (bound.before and bound.before == match.stated.before and not ours.lemma)
        or frame(bound, match.stated) >= _VERBATIM
    ) and not clashes(bound, match.stated)


# nobody who means so many writes "one"
_MANY = 10


# so many times as large, a number that the article has nowhere is no slip for another: 19
# electors, 170,000 votes
_SIZES = 200


def of_other_size(one: Quantity, other: Quantity) -> bool:
    sizes = (abs(Fraction(one.low)), abs(Fraction(other.low)))
    return min(sizes) > 0 and max(sizes) > _SIZES * min(sizes)


def is_rival(bound: Binding, match: Match, alone: bool) -> bool:
    """A stated count with another value. "a man" denies no count of men, and "nearly 900" none
    of 872 where the article has both; ``alone``: it has the claim's value nowhere."""
    number = match.stated.number
    return (
        match.comparison.relation in (Relation.DIFFERENT, Relation.FALSE)
        and (alone or not _rounds(match.stated.quantity, bound.quantity))
        and number.form not in ("vague", "article", "collective")
        and not number.weak
        # "one rescued calf came from a fire" denies no hundred
        and not (number.low == 1 and number.form == "words" and bound.quantity.low >= _MANY)
        and not (alone and of_other_size(bound.quantity, match.stated.quantity))
        # "a further 63" denies no total, and no larger total denies "five more"
        and (bound.noun.more or not match.stated.noun.more)
        and not (_further(bound) and match.stated.quantity.low > bound.quantity.low)
    )


def _rounds(stated: Quantity, claimed: Quantity) -> bool:
    value = Quantity(claimed.low, claimed.high)
    return compare(stated, value).relation is Relation.ROUNDED


def admits(claim: Fact, stated: Fact) -> bool:
    """Whether a count of the article could be the one meant: nothing sets the two apart."""
    ours: Binding = claim.context
    theirs: Binding = stated.context
    bare = not (theirs.noun.lemma or theirs.roles or theirs.acts)
    return not bare and not clashes(ours, theirs) and ours.noun.more == theirs.noun.more


def _further(bound: Binding) -> bool:
    return bound.noun.more and bool(_FURTHER & {*bound.right[:1], *bound.left[:1]})


_FURTHER = frozenset("more another further additional extra".split())


def stands(bound: Binding, match: Match, rival: Match | None, article: Text) -> bool:
    """Whether a value of the article supports the claim although a rival may fit better.

    It does not where it is of another thing, role, nation or time than the claim and the rival
    of the claim's own; nor, without a rival, where one side counts people, the other things, and
    the article knows the claim's thing.
    """
    stated = match.stated
    if rival is None:
        ours, theirs = bound.noun, stated.noun
        if _untold(bound, stated, article):
            return False
        return not (
            match.fit <= -4
            and bool(ours.lemma and theirs.lemma and ours.lemma != theirs.lemma)
            and bool(bound.people) != bool(stated.people)
            and (bool(bound.roles) or ours.lemma in weights(article))
        )
    if among(article, rival.stated, stated) or _added(bound, stated):
        return True
    specific = {bound.noun.group, stated.noun.group}.isdisjoint(OPEN_GROUPS)
    other_group = specific and bound.noun.group != stated.noun.group and match.fit < SLOT
    if other_group and rival.stated.noun.lemma == bound.noun.lemma:
        return False  # 10,500 athletes are no workers, of whom the article has 6,000
    others = bound.noun.more and rival.stated.noun.more and not stated.noun.more
    if others and bound.noun.lemma == rival.stated.noun.lemma != "":
        return False  # "27 other deaths", where 27 died, and 396 other deaths are told of
    if _numbered(bound, rival.stated) and stated.left[:1] != bound.left[:1]:
        return False
    margin = rival.fit - match.fit
    roughly = match.comparison.relation is Relation.LOOSE and not match.equal
    if roughly and stated.quantity.bound is Bound.ABOUT and margin >= _LOOSER:
        return False  # two suspects arrested are not "about a dozen people", who were questioned
    # "has sold more than 600,000 copies" and "sold 500,000 in the States": either may be meant
    told = bound.acts & stated.acts & rival.stated.acts
    if (
        margin <= 0
        or (told and not clashes(bound, stated))
        or _opens(bound, stated, rival.stated)
        or _same_kin(bound, stated, rival.stated)
    ):
        return True
    copied = frame(bound, rival.stated) - frame(bound, stated) >= _VERBATIM
    if not copied and _of_kind(bound, stated, rival.stated):
        return True
    # of two counts of one noun a headline tells the one that the story opens with
    same = bound.noun.lemma and bound.noun.lemma == stated.noun.lemma == rival.stated.noun.lemma
    if same and stated.sentence == 0 < rival.stated.sentence and not clashes(bound, stated):
        return True
    if margin >= _OUTWEIGHS + _BARE * (not stated.noun.lemma) or copied:
        return False
    if clashes(bound, stated):
        return bound.people != stated.people and len(bound.words & stated.words) >= 2
    told = stated.roles | about(article, stated.sentence)
    typed = bool(bound.roles) and not bound.roles & told
    return not (typed and rival.fit > SLOT and margin > 1)


_NEW = frozenset("new more another further additional extra".split())
_UP = frozenset("up by added adding adds".split())


def _added(bound: Binding, stated: Binding) -> bool:
    """ "368 new cases", of "14,277 cases, up 368 from a week earlier"."""
    return not _NEW.isdisjoint(bound.right[:1]) and not _UP.isdisjoint(stated.left[:1])


def _numbered(bound: Binding, rival: Binding) -> bool:
    """Bowl 50: of what counts nothing and ends a name, the two words before tell which it is."""
    return bool(
        not (bound.noun.lemma or rival.noun.lemma or bound.roles or bound.acts)
        and bound.before
        and len(bound.left) > 1
        and bound.left[:2] == rival.left[:2]
        and bound.left[1].isalpha()
        and bound.left[0].isalpha()
    )


def _same_kin(bound: Binding, stated: Binding, rival: Binding) -> bool:
    """ "Mother, two sons missing": a mother and her two sons, whatever else befell the three."""
    return bound.noun.lemma == stated.noun.lemma != rival.noun.lemma and (bound.noun.lemma in KIN)


def _opens(bound: Binding, stated: Binding, rival: Binding) -> bool:
    """The story opens with two siblings, and the claim's two children have more of the words
    there than of those around the rival, who come later."""
    return (
        bound.people
        and stated.people
        and stated.sentence == 0 < rival.sentence
        and len(bound.words & stated.words) > len(bound.words & rival.words)
        and not clashes(bound, stated)
    )


_TYPED = frozenset(("killed",))


def _untold(bound: Binding, stated: Binding, article: Text) -> bool:
    """340 dead, where the article tells of a man killed and, elsewhere and with no word of the
    dead, of 340 people."""
    typed = bound.roles & _TYPED
    near = range(stated.sentence - 1, stated.sentence + 2)
    if not typed or stated.roles or any(typed & _of_no_number(article, at) for at in near):
        return False
    if stated.noun.lemma != "person":
        return False
    return any(
        one.roles & typed and one.sentence != stated.sentence and one.quantity != stated.quantity
        for one in bindings(article)[:_LOOKED_AT]
    )


_LOOKED_AT = 200


def _of_no_number(article: Text, sentence: int) -> frozenset[str]:
    """The roles that a sentence tells of, less those of the numbers in it: the forty who died are
    none of the next sentence's."""
    own = [one.roles for one in bindings(article)[:_LOOKED_AT] if one.sentence == sentence]
    return about(article, sentence) - frozenset().union(*own)


def _of_kind(bound: Binding, stated: Binding, rival: Binding) -> bool:
    """Of children the article counts four: that it counts more people denies no children."""
    ours = bound.noun
    theirs, others = stated.noun, rival.noun
    same_group = ours.group not in ("", "any") and theirs.group == ours.group != others.group
    same_noun = bool(ours.lemma) and theirs.lemma == ours.lemma != others.lemma
    return (same_group or same_noun) and not roles_clash(bound.roles, stated.roles)


def among(article: Text, whole: Binding, part: Binding) -> bool:
    """Whether one number is named among what the other counts: "15 hostages, including ..."."""
    if whole.sentence != part.sentence or whole.number.span.end > part.number.span.start:
        return False
    between = article.raw[whole.number.span.end : part.number.span.start]
    return "includ" in between and part.quantity.high < whole.quantity.low
