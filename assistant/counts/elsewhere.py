"""A count whose slot the article does not fill: its value in another place, or in a name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.amounts.amounts import amount_of
from assistant.context import stems, weights
from assistant.counts.counting import dated, in_name, labelled
from assistant.counts.other_sorts import of_another_sort
from assistant.counts.rivals import SLOT, Match, same_thing
from assistant.counts.roles import Binding, bindings, with_value
from assistant.counts.roman import in_roman
from assistant.furniture import in_furniture
from assistant.kind import Fact, Judgement, Scene, Verdict, unchecked, unsupported
from assistant.lexicon.counts import LISTED
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.verbs import FINITE
from assistant.numbers.numerals import plain
from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["anywhere", "in_series", "nth"]

# forms that state a number outright
_STATED = ("digits", "words", "mixed")

# nobody lists more
_LIST = 60


def anywhere(claim: Fact, scene: Scene, found: list[Match]) -> Judgement:
    """The value in another kind of fact, or nowhere."""
    bound: Binding = claim.context
    rejected = next((m for m in found if m.agrees and m.stated.number.form in _STATED), None)
    within: Fact | None = None
    if labelled(scene.draft, bound) or not (bound.noun.group or bound.roles or rejected):
        follows = _of_things(scene.draft, bound)
        for other in with_value(scene.article, bound.quantity.low, bound.quantity.high):
            if (
                not dated(scene.article, other)
                and _ordered(bound, other)
                and in_furniture(scene.article, other.number.span) is None
            ):
                apart = of_another_sort(bound, other, scene, follows)
                if apart is None:
                    return Judgement(
                        Verdict.SUPPORTED,
                        f"The article has “{scene.article[other.number.span]}” too.",
                        (other.number.span,),
                    )
                within = within or apart
    if bound.quantity.low == 0 and (none := scene.article.view(_none)):
        return Judgement(Verdict.SUPPORTED, f"The article says “{scene.article[none]}”.", (none,))
    if bound.quantity.vague and (inside := _within(bound, scene)):
        return inside
    if end := _end_of_range(bound, scene.article):
        return end
    if bound.quantity.low == 1 and bound.number.form == "words":
        return unchecked("It is one of a kind that the article need not count.")
    listed = bound.noun.lemma in LISTED and bound.left[:1] != ("by",)  # "leads by 7 points"
    if listed and bound.quantity.low <= _LIST:
        return unchecked("It may count what the article lists, which is not counted here.")
    if written := in_roman(bound, scene):
        said = f"The article says “{scene.article[written]}”."
        return Judgement(Verdict.SUPPORTED, said, (written,))
    if in_name(scene.draft, bound) or _course(scene.draft, bound):
        return unchecked("It looks like a part of a name, not a count.")
    if rejected is not None:
        return unsupported(
            f"The article has {plain(bound.quantity.low)} only of something else.",
            rejected.stated.number.span,
        )
    value = f"“{claim.surface}”" if bound.quantity.vague else bound.quantity
    if within is not None and (unit := _of_a_unit(claim, within, scene)):
        return unit
    if within is not None:
        return unsupported(f"The article has {value} only in “{within.surface}”.", within.span)
    return unsupported(f"The article does not say {value}.", *_nearest(found))


# stems of what is told in points of a hundred
_LEADING = frozenset("lead led ahead behind margin trail edg advantag".split())
# claims before one whose unit may be its own, and what joins the two
_NEAR = 3
_AMOUNTS = ("money", "percent", "measure")
_FROM = deferred(
    r"[^.;:]{0,24}\b(?:from|to|and|or|than|versus|against|with) (?:just |only |about )?$"
)


def _of_a_unit(claim: Fact, within: Fact, scene: Scene) -> Judgement | None:
    """ "Narrowed to 2 cents a share from 5": the unit is that of the value before; and a round
    sum of what the article tells the sum of, without its currency: "a half-million bonus"."""
    for other in scene.near(claim, _NEAR):
        before = other.span.end <= claim.span.start and other.sentence == claim.sentence
        if not before or other.kind != within.kind or within.kind not in _AMOUNTS:
            continue
        between = scene.draft.raw[other.span.end : claim.span.start]
        if amount_of(other).unit == amount_of(within).unit and _FROM.fullmatch(between):
            said = f"The article says “{within.surface}”."
            return Judgement(Verdict.SUPPORTED, said, (within.span,))
    bound: Binding = claim.context
    if within.kind == "percent" and bound.noun.lemma == "point" and bound.words & _LEADING:
        # a lead of 3.5%, in points
        said = f"The article says “{within.surface}”."
        return Judgement(Verdict.APPROXIMATE, said, (within.span,))
    if within.kind == "money" and bound.number.form == "mixed" and bound.noun.lemma:
        told = stems(scene.article.sentence_tokens(within.sentence))
        if bound.noun.lemma in told and not bound.people:
            said = f"The article says “{within.surface}”."
            return Judgement(Verdict.APPROXIMATE, said, (within.span,))
    return None


def _end_of_range(bound: Binding, article: Text) -> Judgement | None:
    """70,000 lives, of "50,000 to 70,000 fewer deaths"."""
    low, high = bound.quantity.low, bound.quantity.high
    if low != high or low < _LEAST_END:
        return None
    for other in bindings(article)[:_MOST_WITHIN]:
        ends = (other.quantity.low, other.quantity.high)
        ranged = ends[0] != ends[1] and low in ends and not other.quantity.vague
        told = ranged and bound.words & other.words
        if told and in_furniture(article, other.number.span) is None:
            said = f"The article says {other.quantity}."
            return Judgement(Verdict.APPROXIMATE, said, (other.number.span,))
    return None


# the ends of smaller ranges are met by chance
_LEAST_END = 10


def _course(text: Text, bound: Binding) -> bool:
    """ "Elections 101:": a first lesson, and no number."""
    raw, (start, end) = text.raw, bound.number.span
    if raw[start:end] != "101" or not raw[max(0, start - 2) : start - 1].isalpha():
        return False
    return end == len(raw) or raw[end : end + 2].lstrip()[:1] in (":", "|", "-", "–", "—")


def _of_things(text: Text, bound: Binding) -> bool:
    """A word of content follows, as in "160 Beaten-Down Stocks": no sum of money is meant."""
    after = text.token_index(bound.number.span.end - 1) + 1
    follow = text.tokens[after : after + 1]
    return bool(follow) and (
        follow[0].text[0].isalpha()
        and follow[0].lower not in FUNCTION_WORDS
        and follow[0].lower not in FINITE
    )


_NAMED = 3


def in_series(bound: Binding, scene: Scene) -> Judgement | None:
    """Game 3, where the article has Game 3; or another game and no third."""
    others = [
        one
        for one in bindings(scene.article)[:_MOST_WITHIN]
        if one.before and one.before == bound.before and labelled(scene.article, one)
    ]
    for one in others:
        if one.quantity.low == bound.quantity.low:
            span = one.number.span
            return Judgement(
                Verdict.SUPPORTED, f"The article has “{scene.article[span]}” too.", (span,)
            )
    if others:
        said = scene.article[others[0].number.span]
        # "Malaysia Airlines Flight 8" has the words of one number alone
        named = [one for one in others if one.left[:_NAMED] == bound.left[:_NAMED]]
        if len(bound.left) < _NAMED:
            named = others  # "Round 8 of talks": the article tells of one round
        if len({one.quantity.low for one in named}) == 1:
            span = named[0].number.span
            reason = f"The article says “{bound.left[0].title()} {scene.article[span]}”."
            return Judgement(Verdict.CONTRADICTED, reason, (span,), scene.article[span])
        return unsupported(f"The article has {said} there.", others[0].number.span)
    return None


def _ordered(bound: Binding, other: Binding) -> bool:
    """An ordinal bears a count out only of the same noun: "third" says nothing of 3 points."""
    same = other.noun.lemma in (bound.noun.lemma, bound.before)
    return not other.number.ordinal or (same and bool(other.noun.lemma))


def nth(bound: Binding, scene: Scene, rival: Match | None) -> Judgement | None:
    """500 million lighters, where the article has the 500 millionth lighter; "makes 14", where
    a state is the 14th; four of whom "a fourth person" is one."""
    again = bound.quantity.low == 2 and rival is not None and rival.stated.quantity.low == 1
    if (bound.quantity.low < _LEAST_NTH and not again) or bound.noun.joined:
        return None
    for other in with_value(scene.article, bound.quantity.low, bound.quantity.high):
        if not other.number.ordinal or in_furniture(scene.article, other.number.span):
            continue
        # "a third suspect was freed" makes no three arrested, where two were
        both = bound.people and other.people and rival is None
        same = same_thing(bound.noun, other.noun) or both
        bare = not bound.noun.lemma and rival is None and bool(bound.words & other.words)
        # of things the number before is no rival of the last one
        things = rival is not None and not bound.noun.group and bool(bound.noun.lemma)
        alike = things or _same_fate(bound, other, rival)
        free = rival is None or (alike and rival.stated.quantity.low == bound.quantity.low - 1)
        # "charged in one death, and now in a second"
        elided = again and not other.noun.lemma and bool(bound.words & other.words)
        last = (same and not again and not _told_more(other, rival)) or elided or bare
        last = last or (free and _one_more(bound, other, scene.article))
        if last and not dated(scene.article, other):
            span = other.number.span
            return Judgement(
                Verdict.DERIVED, f"The article says “{scene.article[span]}”.", (span,)
            )
    return None


def _same_fate(bound: Binding, last: Binding, rival: Match | None) -> bool:
    """ "Two died on Monday, and a third on Tuesday"; not "and a third person is in hospital"."""
    if rival is None or not bound.people:
        return False
    if last.sentence != rival.stated.sentence:
        return bool(bound.roles & last.roles)
    return _elided(last) and bool(bound.roles & rival.stated.roles)


def _elided(last: Binding) -> bool:
    """ "And a third on Tuesday": what became of the two before."""
    return not last.noun.lemma and bool(_ELIDED & {*last.right[:1]})


_ELIDED = frozenset("on in at later after the , .".split())


def _told_more(last: Binding, rival: Match | None) -> bool:
    """A fourth child says nothing of how many were killed, where five children were."""
    if rival is None or rival.stated.noun.lemma != last.noun.lemma:
        return False
    return rival.fit >= SLOT and rival.stated.quantity.low > last.quantity.low


def _one_more(bound: Binding, last: Binding, article: Text) -> bool:
    """ "killed 16 of them (a 17th had to be put down)": seventeen of what the claim counts."""
    if not _ANOTHER.issuperset(last.left[:1]) or not last.left:
        return False
    for before in with_value(article, bound.quantity.low - 1, bound.quantity.low - 1):
        if before.number.ordinal or not 0 <= last.sentence - before.sentence <= _BACK:
            continue
        people = bound.people or not bound.noun.lemma
        of_them = last.people or (_elided(last) and before.sentence == last.sentence)
        if (people and before.people and of_them) or same_thing(bound.noun, before.noun):
            return True
        if not (before.noun.lemma or last.noun.lemma) and bound.noun.lemma in weights(article):
            return True
    return False


_ANOTHER = frozenset(("a", "an", "another"))
_BACK = 3
# a second and a third of something are told of without a count
_LEAST_NTH = 3


def _within(bound: Binding, scene: Scene) -> Judgement | None:
    """A number of the article that "thousands" may stand for."""
    low, high = bound.quantity.low, bound.quantity.high
    for other in bindings(scene.article)[:_MOST_WITHIN]:
        if low <= other.quantity.low and other.quantity.high <= high:
            year = other.number.form == "digits" and 1900 <= other.quantity.low <= 2100
            if not year:
                return Judgement(
                    Verdict.DERIVED,
                    f"The article says {other.quantity}.",
                    (other.number.span,),
                )
    return None


_MOST_WITHIN = 2000


def _none(article: Text) -> Span | None:
    match = _NONE.search(article.raw)
    return Span(*match.span()) if match else None


_NONE = deferred(r"\b(?:no|none|nobody|never|not|without|nothing|zero|nil)\b|n't\b", re.IGNORECASE)


def _nearest(found: list[Match]) -> Iterable[Span]:
    return (found[0].stated.number.span,) if found and found[0].fit >= SLOT else ()
