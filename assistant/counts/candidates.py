"""The article's facts that may say something of a claim, found without looking at all of them.

An article of the usual length is looked at whole. Of one with very many numbers only the facts
count that share a key with the claim (its value, its noun, its role), a few for each, so that the
work stays linear in the texts' lengths.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Sequence

from assistant.kind import Fact, Scene
from assistant.text import Span, Text, Token

__all__ = ["candidates", "covered", "covering", "nearby"]

_MANY = 300
_EACH = 30
_KEPT = 16
_AROUND = 60
_Index = dict[Hashable, list[Fact]]
# the last few indexes, by the identity of the facts; the facts are kept with them
_made: OrderedDict[tuple[int, str], tuple[Sequence[Fact], _Index]] = OrderedDict()


def candidates(
    claim: Fact, scene: Scene, keys: Callable[[Fact], Iterable[Hashable]]
) -> Sequence[Fact]:
    """The article's facts of the claim's kind, all of them or those that share a key."""
    facts = scene.of(claim.kind)
    if len(facts) <= _MANY:
        return facts
    index = _index(facts, claim.kind, keys)
    found: dict[int, Fact] = {}
    for key in keys(claim):
        for fact in index.get(key, ()):
            found[fact.span.start] = fact
    return [found[start] for start in sorted(found)]


def covering(scene: Scene, kinds: Sequence[str], span: Span) -> Fact | None:
    """The fact of the article of one of these kinds that holds the span."""
    facts = scene.of(*kinds)
    at = bisect_right(facts, span.start, key=lambda fact: fact.span.start) - 1
    return facts[at] if at >= 0 and facts[at].span.covers(span) else None


def covered(scene: Scene, kinds: Sequence[str], span: Span) -> bool:
    """Whether a fact of the article of one of these kinds holds the span."""
    return covering(scene, kinds, span) is not None


def nearby(text: Text, offset: int) -> list[Token]:
    """The tokens of the sentence at ``offset``, of a very long one those around it."""
    at = text.token_index(offset)
    index = text.sentence_index(offset)
    bounds = text.sentences[index] if index < len(text.sentences) else Span(0, len(text.raw))
    return [
        token
        for token in text.tokens[max(0, at - _AROUND) : at + _AROUND]
        if bounds.start <= token.start < bounds.end
    ]


def _index(facts: Sequence[Fact], kind: str, keys: Callable[[Fact], Iterable[Hashable]]) -> _Index:
    known = _made.get((id(facts), kind))
    if known is not None and known[0] is facts:
        return known[1]
    index: _Index = {}
    for fact in facts:
        for key in keys(fact):
            bucket = index.setdefault(key, [])
            if len(bucket) < _EACH:
                bucket.append(fact)
    _made[id(facts), kind] = (facts, index)
    while len(_made) > _KEPT:
        _made.popitem(last=False)
    return index
