"""Superlatives: "the world's largest", "Europe's oldest", "highest since 2008", "most expensive".

They rank, as ordinals do, and are lost as easily: the second-largest becomes the largest, one of
the biggest the biggest, Europe's the world's. Of a superlative without the place or the time that
it is among, nothing is said unless the article has one of the same or the opposite end.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.context import spots_of, word_index
from assistant.counts.superlative_match import agree, alike, opposite, told_in, wider
from assistant.counts.superlatives import Superlative, superlatives
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict, unchecked, unsupported
from assistant.lexicon.superlatives import ALL_OTHERS, FAMILIES, UNEQUALLED
from assistant.numbers.spelt import spell_ordinal
from assistant.text import Span, Text

__all__ = ["KIND"]

_MOST = 200


def find(text: Text, guide: Text | None) -> Iterator[Fact]:
    ends = None
    for one in text.view(superlatives):
        if one.rank > 1:
            continue  # the ordinal's
        if guide is not None and not (one.place or one.period):
            if ends is None:
                ends = {other.family for other in guide.view(superlatives)}
            if ends.isdisjoint((one.family, opposite(one.family))):
                continue
        yield Fact(
            "superlative",
            one.span,
            text[one.span],
            one.family,
            one,
            text.sentence_index(one.span.start),
        )


def reach(text: Text) -> Iterator[Span]:
    return (one.span for one in text.view(superlatives))


def relate(claim: Fact, scene: Scene) -> Judgement:
    ours: Superlative = claim.context
    article = scene.article
    told = told_in(article)
    same = [one for one in told if one.family == ours.family]
    if found := [one for one in same if alike(ours, one)]:
        return _of_one(claim, scene, found)
    if rival := _rival(ours, scene.draft, same, told):
        return _contradicted(claim, scene, rival, article[rival.span])
    if not same:
        return _without(claim, scene)
    nearest = max(same, key=lambda one: len(ours.words & one.words))
    if ours.words & nearest.words or (ours.place and nearest.place and agree(ours, nearest)):
        return _supported(scene, nearest)
    said = _quoted(article, nearest)
    return unchecked(f"The article says “{said}”, perhaps of something else.", nearest.span)


def _rival(
    ours: Superlative, draft: Text, same: list[Superlative], told: list[Superlative]
) -> Superlative | None:
    """The other end of the scale, told of the same thing."""
    end = opposite(ours.family)
    if any(ours.noun == one.noun for one in same):
        return None
    said, _ = FAMILIES[end.removeprefix("-")]
    known = draft.view(word_index)
    own = sum(token.lower in said for token in draft.tokens_in(ours.span))
    if sum(len(known.get(word, ())) for word in said) > own:
        return None  # the draft has both: "best, worst markets"
    return next(
        (
            one
            for one in told
            if one.family == end and one.rank == 1 and alike(ours, one) and agree(ours, one)
        ),
        None,
    )


def _of_one(claim: Fact, scene: Scene, stated: list[Superlative]) -> Judgement:
    """The article has this superlative of the same thing."""
    ours: Superlative = claim.context
    article = scene.article
    first = stated[0]
    if ours.among:
        return _supported(scene, first)
    top = [one for one in stated if one.rank == 1]
    if not top:
        word = f"{spell_ordinal(first.rank)}-{claim.surface}"
        return _contradicted(claim, scene, first, word)
    alone = [one for one in top if not one.among]
    if not alone:
        return Judgement(
            Verdict.APPROXIMATE, f"The article says “{_quoted(article, top[0])}”.", (top[0].span,)
        )
    wide = [one for one in alone if not wider(ours, one)]
    return _supported(scene, wide[0]) if wide else _too_wide(claim, scene, alone[0])


def _too_wide(claim: Fact, scene: Scene, theirs: Superlative) -> Judgement:
    """The world's for Europe's, ever for since 2008: the article's own take its place."""
    ours: Superlative = claim.context
    draft, article = scene.draft, scene.article
    if ours.period and theirs.period and theirs.period.wide < ours.period.wide:
        mine, other = ours.period.span, theirs.period.span
    else:
        assert ours.place
        assert theirs.place
        mine, other = ours.place.span, theirs.place.span
    suggestion = None
    span = Span(min(mine.start, ours.span.start), max(mine.end, ours.span.end))
    if (mine.start < ours.span.start) == (other.start < theirs.span.start):
        said = draft[span]
        begin = mine.start - span.start
        suggestion = said[:begin] + article[other] + said[begin + len(draft[mine]) :]
    reason = f"The article says “{_quoted(article, theirs)}”."
    return Judgement(Verdict.CONTRADICTED, reason, (theirs.span,), suggestion, span)


def _without(claim: Fact, scene: Scene) -> Judgement:
    """The article has no such superlative."""
    ours: Superlative = claim.context
    family = ours.family.removeprefix("-")
    said, meant = FAMILIES[family]
    article = scene.article
    spots = spots_of(article, meant | UNEQUALLED | (said if family != ours.family else set()))
    loose = ours.place is None and (ours.period is None or ours.period.wide == 1)
    if spots or loose or ours.among or family in ("good", "bad") or _compared(article):
        token = article.tokens[spots[0]] if spots else None
        evidence = (Span(token.start, token.end),) if token else ()
        return unchecked(
            f"The article does not say “{claim.surface}” in so many words.", *evidence
        )
    return unsupported(f"The article does not say “{claim.surface}”.")


def _compared(article: Text) -> bool:
    """larger than any other"""
    spots = spots_of(article, {"than"})[:_MOST]
    follow = (article.tokens[at + 1].lower for at in spots if at + 1 < len(article.tokens))
    return not ALL_OTHERS.isdisjoint(follow)


def _supported(scene: Scene, one: Superlative) -> Judgement:
    said = _quoted(scene.article, one)
    return Judgement(Verdict.SUPPORTED, f"The article says “{said}”.", (one.span,))


def _contradicted(claim: Fact, scene: Scene, one: Superlative, word: str) -> Judgement:
    if claim.surface[0].isupper():
        word = word[0].upper() + word[1:]
    reason = f"The article says “{_quoted(scene.article, one)}”."
    return Judgement(Verdict.CONTRADICTED, reason, (one.span,), word)


def _quoted(article: Text, one: Superlative) -> str:
    return " ".join(article[one.phrase].split())


KIND = Kind("superlative", find, relate, rank=54, reach=reach)
