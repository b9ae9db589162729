"""Whose a count is, where one name stands beside it: Wayne County's 2,029 are not Oakland's.

Read is one clause, the words around a number up to the next mark or joining word. Where it holds
one name alone, the number is told of it: "Wayne County had 2,029 cases", "2,029 cases in Wayne
County". A clause of two names or none, one with a pronoun and one that tells what somebody said
leave open whose the number is.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from assistant.lexicon.organisations import NOUNS
from assistant.lexicon.speech import SAYING
from assistant.names.gazetteer import containing, place_of
from assistant.names.names import Name, scan
from assistant.text import Span, Text, Token

__all__ = ["held_by_another"]

_ENDS = frozenset(
    '; : ( ) — – , . “ ” " and or but while whereas though although who which where that as'
    " after before when if because since than compared versus against followed".split()
)
_PRONOUNS = frozenset("he she they his her their it its we our i my".split())
# before a verb of saying: "5,000 people were told to leave"
_BE = frozenset("is are was were be been being".split())
_RELATIVE = frozenset(("where", "which", "who"))
# before a name behind the number: "2,029 cases in Wayne County"
_NEAR = frozenset("in at for of from by with".split())
# tokens of a clause read on either side, and between a number and the name behind it
_REACH, _AFTER = 14, 6
# places of one value, and values, that are looked at
_MOST, _RIVALS = 12, 60


def held_by_another(
    draft: Text, claim: Span, article: Text, agreeing: Sequence[Span], rivals: Sequence[Span]
) -> tuple[Name, Span] | None:
    """Who has the claim's value in the article, and where the article gives the claim's holder
    another. None unless all that has the value is told of others, and that one of its holder."""
    ours = _holder(draft, claim, article) if agreeing and rivals else None
    if ours is None:
        return None
    other: Name | None = None
    for span in agreeing[:_MOST]:
        theirs = _holder(article, span, None)
        if theirs is None or _related(ours, theirs):
            return None
        other = other or theirs
    own = []
    for span in rivals[:_RIVALS]:
        theirs = _holder(article, span, None)
        if theirs is not None and theirs.words == ours.words:
            own.append(span)
    # of two numbers of one holder either may be meant
    return (other, own[0]) if other and len(own) == 1 else None


def _holder(text: Text, span: Span, guide: Text | None) -> Name | None:
    """The one name in the clause of the number at ``span``."""
    tokens, names = text.tokens, scan(text, guide)
    first, after = text.token_index(span.start), text.token_index(span.end - 1) + 1
    low, high = text.token_range(text.sentence_index(span.start))
    start = first
    while start > low and _goes_on(names, tokens[start - 1]):
        start -= 1
        if start < first - _REACH:
            return None
    end = after
    while end < min(high, after + _REACH) and _goes_on(names, tokens[end]):
        end += 1
    clause = [token.lower for token in tokens[start:end]]
    if not _PRONOUNS.isdisjoint(clause) or any(
        word in SAYING and not (at and clause[at - 1] in _BE) for at, word in enumerate(clause)
    ):
        return None
    opening = bisect_left(names, tokens[start].start, key=_start)
    closing = bisect_right(names, tokens[end - 1].end, key=_start)
    inside = tuple(name for name in names[opening:closing] if not name.span.meets(span))
    if not inside and start > low + 1 and tokens[start - 1].lower in _RELATIVE:
        return _ending(names, tokens, start - 1)
    if len({name.words for name in inside}) != 1:
        return None
    name = inside[0]
    if name.span.start < span.start:
        return name
    at = text.token_index(name.span.start) - 1
    at -= tokens[at].lower == "the"
    return name if tokens[at].lower in _NEAR and at - after < _AFTER else None


def _ending(names: Sequence[Name], tokens: Sequence[Token], relative: int) -> Name | None:
    """The name right before a relative: "Branton, where 14,000 people live"."""
    before = relative - 1 - (tokens[relative - 1].text == ",")
    at = bisect_right(names, tokens[before].start, key=_start) - 1
    return names[at] if at >= 0 and names[at].span.end >= tokens[before].end else None


def _start(name: Name) -> int:
    return name.span.start


def _goes_on(names: Sequence[Name], token: Token) -> bool:
    """Whether a clause goes on over a token: what is in a name ends none."""
    if token.lower not in _ENDS:
        return True
    at = bisect_right(names, token.start, key=_start) - 1
    return at >= 0 and names[at].span.end > token.start


def _related(one: Name, other: Name) -> bool:
    """One may be the other: a word of its own in both, initials, a place in the other."""
    own = set(one.body) - NOUNS
    if one.words == other.words or own & set(other.body):
        return True
    for short, long in ((one, other), (other, one)):
        if short.key in ("".join(w[0] for w in long.words), "".join(w[0] for w in long.body)):
            return True
    places = place_of(one.key), place_of(other.key)
    if not (places[0] and places[1]):
        return False
    return (
        places[0] == places[1]
        or places[0] in containing(places[1])
        or places[1] in containing(places[0])
    )
