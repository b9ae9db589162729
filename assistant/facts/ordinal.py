"""Ordinals and ranks: 63rd birthday, third-largest, fourth seed, world No. 1.

An ordinal is of the noun it orders; "first" and the like are everywhere, so another ordinal of
the article denies a claim only where it orders the same noun in the same words.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from assistant.context import stems
from assistant.counts.ages import Age
from assistant.counts.candidates import candidates, covered, nearby
from assistant.counts.firsts import meant
from assistant.counts.governing import role_of
from assistant.counts.nouns import person_group
from assistant.counts.one_more import one_more, tells_when
from assistant.counts.orders import Order, name_after, orders
from assistant.counts.ordinal_forms import ending, quoted, suggestion
from assistant.counts.roles import with_value
from assistant.counts.since import since
from assistant.counts.superlative_match import ranked_otherwise
from assistant.counts.superlatives import Superlative
from assistant.furniture import in_furniture
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict, unchecked, unsupported
from assistant.numbers.asserted import asserted
from assistant.numbers.numerals import plain
from assistant.text import Span, Text

__all__ = ["KIND"]


# facts of an article that are looked at one by one
_MOST = 200
_FEW = 20
_PERIODS = frozenset("day week month year tim hour season".split())


def find(text: Text, guide: Text | None) -> Iterator[Fact]:
    for span, order in text.view(orders):
        yield Fact(
            "ordinal", span, text[span], order.value, order, text.sentence_index(span.start)
        )


def _keys(fact: Fact) -> Iterator[Hashable]:
    """What two ordinals of one slot share one of."""
    order: Order = fact.context
    yield order.value
    yield "noun", order.noun


def relate(claim: Fact, scene: Scene) -> Judgement:
    ours: Order = claim.context
    article = scene.article
    stated = [(fact, fact.context) for fact in candidates(claim, scene, _keys)]
    same = [(fact, order) for fact, order in stated if order.value == ours.value]
    near = [fact for fact, order in same if order.noun == ours.noun or ours.words & order.words]
    ranked = next((f for f, o in same if ours.rank and o.rank), None)
    if pair := ranked_otherwise(scene.draft, claim.span, article):
        return _of_superlative(scene, *pair)
    if ours.rank and (other := _of_name(claim, scene, stated)):
        return _contradicted(claim, scene, other)
    if ours.rank and not ranked and (rival := _rival(ours, stated)) and rival.context.rank:
        return _contradicted(claim, scene, rival)
    exact = next((fact for fact in near if fact.context.noun == ours.noun), None)
    rival = _rival(ours, stated)
    if rival and not exact and ours.noun in _OF_ONE:
        return _contradicted(claim, scene, rival)
    # "a third bout is set", before what the second fight was like
    if rival and ours.value > _SECOND and any(fact.sentence < rival.sentence for fact in near):
        rival = None
    alike = [o for _, o in same if ours.value > 2 and len(ours.words & o.words) >= 2]
    # "fourth in the third series" is no fourth series
    if ranked or (alike and (exact or not rival or any(o.noun for o in alike))):
        return _supported(scene, (ranked or near[0]).span)
    if near and (exact or not rival):
        return _supported(scene, (exact or near[0]).span)
    if found := (
        _counted(ours, scene, claim) or since(ours, claim, scene) or one_more(ours, claim, scene)
    ):
        return found
    if rival:
        return _contradicted(claim, scene, rival)
    offset = claim.span.start
    if span := meant(ours, offset, scene.draft, article) or _named(ours, article):
        return _supported(scene, span)
    # "first" stands in most articles: of something else it is no support
    if same and (ours.value > 1 or not ours.noun or _told(claim, scene, [f for f, _ in same])):
        return _supported(scene, same[0][0].span)
    if ours.value == 1 and tells_when(scene.draft, claim.span):
        return unchecked("It tells when that was done, which the article need not say so.")
    if same:
        return unsupported(
            "The article says “first” only of something else.", *(f.span for f, _ in same[:1])
        )
    said = f"{plain(ours.value)}{ending(ours.value)}"
    if claim.surface.isalpha():
        said = f"“{claim.surface}”"
    return unsupported(f"The article does not say {said}.")


def _of_name(claim: Fact, scene: Scene, stated: list[tuple[Fact, Order]]) -> Fact | None:
    """Another rank right before the name that stands behind the claim's: "world no. 7 Dunn",
    where the article has world no. 1 Dunn."""
    name = name_after(scene.draft, claim.span)
    if not name:
        return None
    found = [f for f, o in stated if o.rank and name_after(scene.article, f.span) == name]
    if not found or any(fact.context.value == claim.context.value for fact in found):
        return None
    return found[0]


def _of_superlative(scene: Scene, ours: Superlative, theirs: Superlative) -> Judgement:
    """The second-largest, where the article has the largest or the third."""
    said = " ".join(scene.article[theirs.phrase].split())
    word = scene.article[theirs.span]
    if scene.draft[ours.span][0].isupper():
        word = word[0].upper() + word[1:]
    return Judgement(
        Verdict.CONTRADICTED, f"The article says “{said}”.", (theirs.span,), word, ours.span
    )


def _contradicted(claim: Fact, scene: Scene, rival: Fact) -> Judgement:
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article says “{quoted(scene, rival)}”.",
        (rival.span,),
        suggestion(claim, rival.context.value),
    )


def _told(claim: Fact, scene: Scene, same: list[Fact]) -> bool:
    """Whether a sentence of the article with the same ordinal tells of the same."""
    here = nearby(scene.draft, claim.span.start)
    ours, since = set(stems(here)), any(token.lower == "since" for token in here)
    for fact in same[:_FEW]:
        there = nearby(scene.article, fact.span.start)
        if len(ours & set(stems(there))) >= 3:
            return True
        if since and any(token.lower == "since" for token in there):
            return True
    return False


def _supported(scene: Scene, span: Span) -> Judgement:
    return Judgement(Verdict.SUPPORTED, f"The article says “{scene.article[span]}” too.", (span,))


# so many of anything are no chance hit
_BY_CHANCE, _SELDOM = 5, 20
_STREAK = frozenset("row consecutive straight streak running run successive".split())
_IN_A_ROW = frozenset("row consecutive straight running successive".split())


# what a number of these is no count
_OF_THINGS = ("money", "percent", "measure", "date", "clock", "age")
# what a story has one of
_OF_ONE = frozenset(("anniversary", "birthday"))
_JOINING = frozenset("join joins joined joining follows followed following after".split())


def _counted(ours: Order, scene: Scene, claim: Fact) -> Judgement | None:
    """The same number as a cardinal of the same noun ("three wins in a row"), as a toll
    ("the sixth body": "six people are dead") or as an age."""
    offset = claim.span.start
    if ours.noun in ("birthday", "") and (found := _aged(ours, scene, offset)):
        return found
    draft, article = scene.draft, scene.article
    row = any(token.lower in _IN_A_ROW for token in nearby(draft, offset))
    times = ours.noun == "tim" and ours.value >= _BY_CHANCE
    # "fourth-year player"
    joined = ours.value > 1 and draft.raw[claim.span.end : claim.span.end + 1] == "-"
    person = person_group(ours.noun) or ours.noun in ("body", "victim", "death", "person")
    roles = frozenset().union(*(role_of(token) for token in nearby(draft, offset)))
    for bound in with_value(article, ours.value - 1, ours.value - 1):
        # No. 19 "joins 18 other states"
        if bound.noun.more and "other" in bound.right[:1] and _JOINING & {*bound.left[:2]}:
            working = f"The article says “{article[bound.number.span]} other”."
            return Judgement(Verdict.DERIVED, working, (bound.number.span,))
    for bound in with_value(article, ours.value, ours.value):
        number = bound.number
        if number.ordinal or number.form == "article":
            continue
        toll = person and bound.people and ours.value > 1
        if toll and bound.roles & roles and in_furniture(article, number.span) is None:
            return Judgement(
                Verdict.DERIVED, f"The article says “{article[number.span]}”.", (number.span,)
            )
        if ours.noun and bound.before == ours.noun and not bound.noun.joined:
            # the third round is round three
            working = f"The article says “{article[number.span]}” of it."
            return Judgement(Verdict.DERIVED, working, (number.span,))
        if (
            ours.value >= _SELDOM
            and ours.noun in bound.words
            and not covered(scene, _OF_THINGS, number.span)
        ):
            # "that brought to 49 the number of banks": the 49th
            working = f"The article says “{article[number.span]}” of them."
            return Judgement(Verdict.DERIVED, working, (number.span,))
        if bound.noun.joined or not bound.noun.lemma:
            continue
        if bound.noun.lemma in _PERIODS and not (row or joined):
            continue
        streak = row and any(t.lower in _STREAK for t in nearby(article, number.span.start))
        # "for the 11th time", where 11 of something are told of
        told = times and bool(ours.words & bound.words)
        if bound.noun.lemma == ours.noun or streak or told:
            return Judgement(
                Verdict.DERIVED,
                f"The article says “{scene.article[number.span]}”.",
                (number.span,),
            )
    return None


def _named(ours: Order, article: Text) -> Span | None:
    """The Ninth of the article's "Ninth Ward", where that is a name."""
    for bound in with_value(article, ours.value, ours.value):
        lemma = bound.noun.lemma
        if bound.number.ordinal and lemma and lemma in ours.words | {ours.noun}:
            return bound.number.span
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


_SECOND = 2


def _rival(ours: Order, stated: list[tuple[Fact, Order]]) -> Fact | None:
    """Another ordinal of the same noun, or a rank in the same words."""
    if ours.noun in _OF_ONE:
        ones = {order.value: fact for fact, order in stated if order.noun == ours.noun}
        return next(iter(ones.values())) if len(ones) == 1 and ours.value not in ones else None
    for fact, order in stated:
        if order.value == ours.value or not ours.noun:
            continue
        first = ours.value == 1 or (order.value == 1 and ours.value > _SECOND)
        if first and not (order.rank or ours.rank):
            continue  # a story has many firsts
        shared = ours.words & order.words
        if order.noun == ours.noun != "tim" and len(shared) >= 2:
            return fact
    return None


KIND = Kind("ordinal", find, asserted(relate), rank=55)
