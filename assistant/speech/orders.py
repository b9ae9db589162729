"""Warnings about what came first: the article has it the other way round.

"Hours later Roe resigned", where the article has "hours after Roe resigned"; "won the cup after
taking charge of Rovers", where it has "won the cup before"; "the last of four fairs" for the first
of them. The first is told where much of the event stands behind the words of time in both, the
second where much of what stands on each side does; and none where the article has it the draft's
way round too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.context import concept, spots_of, weights
from assistant.lexicon.numerals import UNITS
from assistant.speech.beside import Frame, frame
from assistant.speech.quotes import quote_at
from assistant.speech.telling import tells
from assistant.text import Span, Text, Token

__all__ = ["turned_order"]

_RANKS = "first second third fourth fifth sixth seventh eighth ninth tenth last final"
_OF_SEVERAL = re.compile(
    rf"(?<!\ba )(?<!\bone )\b({_RANKS.replace(' ', '|')}) of (?:the |its |his |her |their )?"
    rf"({'|'.join(UNITS)}|\d{{1,3}})\b(?![-.,]?\d)",
    re.IGNORECASE,
)
# words behind "four" among which is what there are four of
_THINGS = 3
# words that the two sentences share of what is told of it
_BESIDE = 2
_SAME_RANK = {"final": "last"}

# no months and years: "five years later, Roe is bored" tells how long ago it was
_UNITS = frozenset("minutes hours days weeks hour day week".split())
# what stands behind a unit -> whether the event told behind it came later
_OF_UNIT = {"later": True, "earlier": False, "after": False, "before": True}
# words of content of the draft's event, of those on either side of its "after", of the article's
_OURS, _SIDE, _THEIRS = 8, 6, 10
# how much of the draft's event the article's must have, and in how many words; how much of those
# on either side of an "after", and of the two together
_SHARE, _WORDS = 0.25, 2
_EITHER, _BOTH = 0.2, 0.7
# words of time of the article that are looked at
_LOOKED_UP = 60
_BETWEEN = frozenset(["after", "before"])
# tokens of a sentence among which what opens it stands: "just a few days before"
_OPENING = 4
_UNKNOWN = 1.5


class _Told(NamedTuple):
    """An event that is told behind the words of time, and whether it came later."""

    span: Span
    behind: list[str]
    later: bool


def turned_order(draft: Text, number: int, article: Text) -> tuple[Span, Span] | None:
    """The draft's words of time and the article's, or None."""
    if several := _of_several(draft, number, article):
        return several
    tokens = draft.sentence_tokens(number)
    for at, token in enumerate(tokens):
        if token.lower in _OF_UNIT and at and tokens[at - 1].lower in _UNITS:
            ours = _told(tokens, at, _OURS)
            if ours and (found := _hours(ours, article)):
                return ours.span, found
        elif token.lower in _BETWEEN and quote_at(draft, Span(*token[:2])) is None:
            ours_beside = frame(_clause(tokens, at), at, _SIDE)
            if found := _sides(ours_beside, token.lower, article):
                return Span(token.start, token.end), found
    return None


def _of_several(draft: Text, number: int, article: Text) -> tuple[Span, Span] | None:
    """ "The last of four" where all that the article has of four is "the first of four"."""
    sentence = draft.sentences[number]
    for match in _OF_SEVERAL.finditer(draft.raw, sentence.start, sentence.end):
        ours = _Ranked(draft, match)
        there = [one for one in article.view(_ranked) if one.many == ours.many]
        ranks = {one.rank for one in there}
        if len(ranks) != 1 or ours.rank in ranks or not ours.things & there[0].things:
            continue
        if len(ours.beside & there[0].beside) >= _BESIDE:
            return ours.span, there[0].span
    return None


class _Ranked:
    """One of several: its rank, how many there are, words of what they are and of what is told
    beside."""

    def __init__(self, text: Text, match: re.Match[str]) -> None:
        self.span = Span(*match.span())
        self.rank = _SAME_RANK.get(match[1].lower(), match[1].lower())
        self.many = str(UNITS.get(match[2].lower(), match[2]))
        behind = text.token_index(match.end() - 1) + 1
        tokens = text.tokens[behind : behind + _THINGS]
        self.things = {concept(token.lower) for token in tokens if tells(token)}
        told = text.sentence_tokens(text.sentence_index(match.start()))
        self.beside = {concept(token.lower) for token in told if tells(token)} - self.things
        self.beside -= {self.rank, self.many, match[1].lower(), match[2].lower()}


def _ranked(text: Text) -> list[_Ranked]:
    return [_Ranked(text, match) for match in _OF_SEVERAL.finditer(text.raw)]


def _told(tokens: Sequence[Token], at: int, words: int) -> _Told | None:
    told = tokens
    if tokens[at].lower in _BETWEEN and at <= _OPENING:
        # "a day before the vote, he fell ill": before the vote alone
        told = tokens[: next((i for i in range(at, len(tokens)) if tokens[i].text == ","), None)]
        if len(told) == at + 1:
            told = tokens
    behind = frame(told, at, words).behind
    # "hours later after Roe left": the second word of time tells the order
    if len(behind) < _WORDS or tokens[at + 1].lower in _BETWEEN:
        return None
    span = Span(tokens[at - 1].start, tokens[at].end)
    later = _OF_UNIT[tokens[at].lower]
    # "a day before, he had left": what stands behind it is the day before's
    alone = tokens[at].lower in _BETWEEN and tokens[at + 1].text == ","
    return _Told(span, behind, later != alone)


def _hours(ours: _Told, article: Text) -> Span | None:
    found = None
    for theirs in article.view(_told_later):
        if _share(ours.behind, theirs.behind, article) < _SHARE:
            continue
        if theirs.later == ours.later:
            return None
        found = found or theirs.span
    return found


def _told_later(article: Text) -> list[_Told]:
    """What an article tells of as so many hours or days before or after."""
    return [
        told
        for tokens, at in _places(article, frozenset(_OF_UNIT))
        if at and tokens[at - 1].lower in _UNITS and (told := _told(tokens, at, _THEIRS))
    ]


def _sides(ours: Frame, word: str, article: Text) -> Span | None:
    found = None
    for span, theirs, is_after in article.view(_between):
        shares = (
            _share(ours.before, theirs.before, article, 1),
            _share(ours.behind, theirs.behind, article),
        )
        if min(shares) < _EITHER or sum(shares) < _BOTH:
            continue
        if is_after == (word == "after"):
            return None
        found = found or span
    return found


def _between(article: Text) -> list[tuple[Span, Frame, bool]]:
    """What stands beside each "before" and "after" of an article, and whether it is "after"."""
    return [
        (
            Span(*tokens[at][:2]),
            frame(_clause(tokens, at), at, _THEIRS),
            tokens[at].lower == "after",
        )
        for tokens, at in _places(article, _BETWEEN)
    ]


def _clause(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """As far as the clause behind the word of time goes: ", citing a fault" is of the whole."""
    for i in range(at + 1, len(tokens) - 1):
        if tokens[i].lower in _BETWEEN:
            return tokens[:i]  # "waved before she died after a fall": what she died of
        if tokens[i].text == "," and tokens[i + 1].lower.endswith("ing"):
            return tokens[:i]
    return tokens


def _places(article: Text, words: frozenset[str]) -> Iterator[tuple[Sequence[Token], int]]:
    for spot in spots_of(article, words)[:_LOOKED_UP]:
        number = article.sentence_index(article.tokens[spot].start)
        first, _ = article.token_range(number)
        yield article.sentence_tokens(number), spot - first


def _share(
    ours: Sequence[str], theirs: Sequence[str], article: Text, least: int = _WORDS
) -> float:
    """How much of the draft's words the article's has, 0 for fewer than ``least`` of them."""
    telling = weights(article)
    there = set(theirs)
    total = sum(telling.get(word, _UNKNOWN) for word in ours)
    shared = [telling.get(word, _UNKNOWN) for word in ours if word in there]
    return sum(shared) / total if len(shared) >= least else 0.0
