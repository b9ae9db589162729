"""Warnings about the opposite of what the article tells of the very same, in a few words.

A sentence of a summary joins what several of the article tell, so that none is much like it. What
stands right beside a word is then asked alone: "its loss widened to 5 cents a share, and it named
a new chief" against "loss per share narrowed to 2 cents from 5". It is told only where the few
words beside the two are mostly the same, the nearest among them, and where the article has the
draft's own word beside none of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from itertools import islice
from typing import NamedTuple

from assistant.context import concept, places, weights
from assistant.lexicon.grammar import POSSESSIVES
from assistant.lexicon.opposites import BESIDE, CONVERSES
from assistant.speech.opposites import (
    FORCING,
    TURNED,
    acts_on,
    against,
    is_before_that,
    is_joined,
    is_name,
    is_named,
    is_particle,
    table,
)
from assistant.speech.quotes import quote_at
from assistant.speech.telling import tells
from assistant.text import Span, Text, Token

__all__ = ["Frame", "frame", "turned_beside"]

# the words of content beside the draft's word, and beside the article's
_OURS, _THEIRS = 4, 8
# how much of the draft's the article's must have, and how many; and how much the draft's own word
# has beside it anywhere in the article, at most
_SHARE, _WORDS, _OWN = 0.4, 3, 0.34
# a word's weight where the article does not have it; how much less each word further off weighs
_UNKNOWN, _FURTHER = 1.5, 0.3
# places looked at for one word, tokens before one that may turn it round
_LOOKED_UP, _TURNING = 40, 6
# tokens behind a word among which is whose its object is
_OWNED = 5
# "failure to do so could cost jobs": doing so saves them
_LACKING = frozenset("failure failing without lack".split())
_ENDS = frozenset([";", ":", "–", "—", "but", "while"])

_BESIDE = table(BESIDE)
_CONVERSES = table(CONVERSES)
_NONE: frozenset[str] = frozenset()
_PERSONS = frozenset(map(concept, "man woman boy girl mother father".split()))


class Frame(NamedTuple):
    """The concepts before and behind a word, nearest first; whether it has an object right behind
    it, and whether it was so before what is told. ``owner``: whose it is; ``object``: what is
    right behind it, not whose that is."""

    before: list[str]
    behind: list[str]
    acts: bool
    was: bool
    owner: str | None = None
    object: str | None = None


class _Spot(NamedTuple):
    """Where the article has a concept, what stands beside it, and whether it is a name or taken
    back there."""

    span: Span
    frame: Frame
    said: bool


def turned_beside(draft: Text, number: int, article: Text) -> tuple[Span, Span] | None:
    """The draft's word and the article's opposite one, or None."""
    tokens = draft.sentence_tokens(number)
    known = places(article)
    own = {concept(token.lower) for token in tokens}
    for at, token in enumerate(tokens):
        said = concept(token.lower)
        if said in _PERSONS or token.lower == "opening":
            continue  # several are told of in the same words; an "opening ceremony" opens nothing
        others = against(said) | _BESIDE.get(said, _NONE) | _CONVERSES.get(said, _NONE)
        others = frozenset(other for other in others if other in known)
        # "boosts supply and lowers costs" says both itself
        if not others or not others.isdisjoint(own) or not _is_said(tokens, at):
            continue
        if quote_at(draft, Span(token.start, token.end)) is not None:
            continue
        ours = frame(tokens, at, _OURS)
        if found := _opposite(ours, said, others, article):
            return Span(token.start, token.end), found
    return None


def _opposite(ours: Frame, said: str, others: Set[str], article: Text) -> Span | None:
    best, found = 0.0, None
    for other in sorted(others):
        converse = other in _CONVERSES.get(said, ())
        for span, theirs, is_said in _spots(article, other):
            if not is_said or (theirs.was and not ours.was):
                continue
            if theirs.owner and theirs.owner not in (*ours.before, *ours.behind):
                continue  # another's wife
            # "City have won four derbies" of what United lost
            if converse and ours.before[:1] != [w for w in ours.before[:1] if w in theirs.before]:
                continue
            share = _shared(ours, theirs, article, converse)
            if share > best and _is_nearest_told(ours, theirs):
                best, found = share, span
    if found is None or best < _SHARE:
        return None
    called = {root for root in places(article) if is_named(root, said)}
    for word in {said, *_fellows(said), *called}:
        least = _OWN if word == said else best
        for _, theirs, _ in _spots(article, word):
            if _shared(ours, theirs, article, False, 1) >= least:
                return None
    return found


def _fellows(said: str) -> Set[str]:
    """What denies the same as a concept does: "declined" beside "slipped"."""
    return {fellow for other in against(said) for fellow in against(other)}


def _spots(article: Text, word: str) -> list[_Spot]:
    """Where the article has a concept: read once, however many of the draft's words ask."""
    known = article.view(_read)
    if word not in known:
        known[word] = list(_looked_up(article, word))
    return known[word]


def _read(article: Text) -> dict[str, list[_Spot]]:
    """Concept -> where the article has it, for those that were asked for."""
    return {}


def _looked_up(article: Text, word: str) -> Iterable[_Spot]:
    for number in islice(sorted(set(places(article).get(word, ()))), _LOOKED_UP):
        tokens = article.sentence_tokens(number)
        for at, token in enumerate(tokens):
            if concept(token.lower) == word:
                beside = frame(tokens, at, _THEIRS)
                yield _Spot(Span(token.start, token.end), beside, _is_said(tokens, at))


def frame(tokens: Sequence[Token], at: int, words: int) -> Frame:
    """The words of content beside the one at ``at``, so many on either side at most."""
    before = _beside((tokens[i] for i in range(at - 1, -1, -1)), words)
    behind = _beside((tokens[i] for i in range(at + 1, len(tokens))), words, FORCING)
    # a "rise of rents" is the rents', as what "raises rents" is
    acts = acts_on(tokens, at) or [t.lower for t in tokens[at + 1 : at + 2]] == ["of"]
    owned = at > 1 and tokens[at - 1].lower in POSSESSIVES
    owner = concept(tokens[at - 2].lower) if owned else None
    return Frame(before, behind, acts, is_before_that(tokens, at), owner, _object(tokens, at))


def _object(tokens: Sequence[Token], at: int) -> str | None:
    """The first word of content behind one, past the names of whose it is."""
    near = tokens[at + 1 : at + 1 + _OWNED]
    owned = [i for i, token in enumerate(near) if token.lower in POSSESSIVES]
    named = near[: owned[-1]] if owned else []
    # "raises Hale's rents", and not "raises rents in Hale's mills"
    begins = owned[-1] + 1 if named and all(t.text[0].isupper() for t in named if tells(t)) else 0
    return next((concept(token.lower) for token in near[begins:] if tells(token)), None)


def _beside(tokens: Iterable[Token], words: int, ends: Set[str] = _NONE) -> list[str]:
    found: list[str] = []
    for token in tokens:
        # "lower costs and increase quality": the costs alone
        if token.text in _ENDS or len(found) == words or (token.lower == "and" and found):
            break
        if token.lower in ends and found:
            break  # "in support of the plan to stop the mill": not of the mill
        if tells(token) or token.text[0].isdigit():
            found.append(concept(token.lower))
    return found


def _shared(ours: Frame, theirs: Frame, article: Text, sided: bool, least: int = _WORDS) -> float:
    """How much of the words beside the draft's word stand beside the article's; on the same side
    of it, where the two words tell one event from both (``sided``)."""
    telling = weights(article)
    total = got = 0.0
    count = 0
    either = {*theirs.before, *theirs.behind}
    for own, other in ((ours.before, theirs.before), (ours.behind, theirs.behind)):
        there = set(other) if sided else either
        for step, word in enumerate(own):
            weight = telling.get(word, _UNKNOWN) / (1 + _FURTHER * step)
            total += weight
            if word in there:
                got += weight
                count += 1
    return got / total if count >= least else 0.0


def _is_nearest_told(ours: Frame, theirs: Frame) -> bool:
    """What the draft's word acts on, or else the word right before or behind it, stands beside
    the article's too."""
    either = {*theirs.before, *theirs.behind}
    if ours.acts:
        return ours.object is None or ours.object in either
    return any(own and own[0] in either for own in (ours.before, ours.behind))


def _is_said(tokens: Sequence[Token], at: int) -> bool:
    """The word is no name, no part of a compound, and nothing near takes it back."""
    if is_joined(tokens, at) or (at > 0 and tokens[at - 1].text == "-"):
        return False
    if is_particle(tokens, at) or any(t.lower in _LACKING for t in tokens[:at]):
        return False
    near = tokens[max(0, at - _TURNING) : at + 2]
    return not any(token.lower in TURNED for token in near) and not is_name(tokens, at)
