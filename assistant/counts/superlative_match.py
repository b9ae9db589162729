"""How two superlatives compare: of one thing, of one place and time, and which claims more."""

from __future__ import annotations

from bisect import bisect_right

from assistant.counts.superlatives import Domain, Superlative, superlatives
from assistant.furniture import in_furniture
from assistant.lexicon.superlatives import ENDS
from assistant.names.gazetteer import containing
from assistant.text import Span, Text

__all__ = ["agree", "alike", "opposite", "ranked_otherwise", "told_in", "wider"]

_MOST = 200


def told_in(article: Text) -> list[Superlative]:
    """The article's own superlatives, none of a dateline or another headline."""
    found = article.view(superlatives)[:_MOST]
    return [one for one in found if in_furniture(article, one.span) is None]


def alike(one: Superlative, other: Superlative) -> bool:
    """Whether two superlatives of one family, or of its two ends, rank one thing."""
    shared = len(one.words & other.words)
    both = bool(one.place and other.place) or bool(one.period and other.period)
    if one.noun and one.noun == other.noun:
        return both or shared >= 2
    return shared >= (2 if both else 3)


def agree(one: Superlative, other: Superlative) -> bool:
    """Whether both are of one place and time, as far as they say."""
    if one.place and other.place and one.place.key != other.place.key:
        return False
    return not (one.period and other.period and one.period.wide != other.period.wide)


def ranked_otherwise(
    draft: Text, ordinal: Span, article: Text
) -> tuple[Superlative, Superlative] | None:
    """The draft's superlative that ``ordinal`` opens ("second" of "second-largest"), and the
    article's of the same thing, where that has another rank and none the same."""
    found = draft.view(superlatives)
    at = bisect_right(found, ordinal.start, key=lambda one: one.span.start) - 1
    if at < 0 or not found[at].span.covers(ordinal) or found[at].among:
        return None
    ours = found[at]
    agreeing = [one for one in told_in(article) if one.family == ours.family and agree(ours, one)]
    told = [one for one in agreeing if alike(ours, one)]
    if not told or any(one.rank == ours.rank or one.among for one in told):
        return None
    if any(one.rank == ours.rank and not one.noun for one in agreeing):
        return None  # "which now ranks as the seventh largest ever"
    return ours, told[0]


def wider(ours: Superlative, theirs: Superlative) -> bool:
    """Whether ours claims more than theirs: of a wider place, or of a longer time."""
    if ours.period and theirs.period and ours.period.wide == 3 > theirs.period.wide:
        return True
    if not (ours.place and theirs.place):
        return False
    return ours.place.wide > theirs.place.wide and _holds(ours.place, theirs.place)


def _holds(one: Domain, other: Domain) -> bool:
    """Whether a place holds another, as far as is known."""
    return one.wide == 5 or one.key in containing(other.key)


def opposite(family: str) -> str:
    if family in ENDS:
        return ENDS[family]
    if family.startswith("-"):
        return family[1:]
    return f"-{family}"
