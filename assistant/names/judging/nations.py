"""Whose a person is: "Wales's Ann Farrow" where the article has only "Italy's Ann Farrow".

Read are a country or its adjective right before a person's name, with an 's or a sporting word
between. Where the article says it of this person of other countries alone, the draft has put one
for another; where it does not say it so at all, nothing is held against the draft.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from itertools import pairwise

from assistant.context import word_index
from assistant.kind import Judgement, Verdict
from assistant.lexicon.grammar import POSSESSIVES
from assistant.names.casing import is_common
from assistant.names.gazetteer import forms, place_of
from assistant.names.kinship import apart_places
from assistant.names.names import Name, scan
from assistant.names.register import Register
from assistant.text import Span, Text, lowers

__all__ = ["judge_nation", "judge_nation_within"]

# words between a country and the person who plays for it or leads it
_ROLES = frozenset(
    "captain coach manager striker forward defender midfielder goalkeeper keeper winger batsman"
    " bowler international skipper president premier star runner swimmer driver cyclist boxer"
    " golfer prime minister chancellor".split()
)
# tokens between the two, at most
_BETWEEN = 3
# mentions that are looked at, and words around each in which the draft's country may stand too
_MENTIONS, _NEAR = 40, 12


def judge_nation(name: Name, draft: Text, book: Register) -> Judgement | None:
    """What speaks against the country that a draft sets before a person's name."""
    country = place_of(name.key)
    if country is None:
        return None
    names = scan(draft, book.article)
    # each name takes a token: in a long draft none but the next few can be near enough
    at = bisect_left(names, name.span.end, key=_start)
    behind = names[at : at + _BETWEEN + 1]
    person = next((p for p in behind if _belongs(name, p, draft)), None)
    if person is None:
        return None
    article = book.article
    told = [
        (place, one)
        for one in book.people.get(person.surname.split()[-1], ())
        if (place := _before(one, article)) is not None
    ]
    if not told or not all(_rivals(name.key, place.key) for place, _ in told):
        return None
    place, one = told[0]
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article has {article[one.span]} of “{article[place.span]}”.",
        (place.span, one.span),
    )


def _rivals(one: str, other: str) -> bool:
    """Two lands, or two towns: a player has a country and a club's town besides."""
    mine, theirs = (place_of(key) in _lands() for key in (one, other))
    return mine is theirs and apart_places(one, other)


@cache
def _lands() -> frozenset[str]:
    """The places that people are from by another name: the Welsh."""
    return frozenset(place for form, place in forms().items() if form != place)


# words of a person's name, at least: one word may be a place's too
_FULL = 2
# letters of a country's adjective, at least: U.S. stands before bodies
_SPELT_OUT = 4


def judge_nation_within(name: Name, book: Register) -> Judgement | None:
    """What speaks against the country at the head of a person's name that no list has.

    "Kenyan Tirusha Dibeba" is read as one name, where the article has only Ethiopia's.
    """
    country, person = name.words[0], name.words[1:]
    if len(person) < _FULL or not country.isalpha() or len(country) < _SPELT_OUT:
        return None
    if place_of(country) in (None, country) or any(map(is_common, person)):
        return None
    article = book.article
    told = []
    for one in book.by_word.get(person[-1], ())[:_MENTIONS]:
        place = _nation_of(one, person, article)
        if place is not None:
            told.append((place, one))
    words = article.view(lowers)
    spots = article.view(word_index).get(person[-1], ())[:_MENTIONS]
    near = {word for at in spots for word in words[max(0, at - _NEAR) : at + _NEAR]}
    mine = place_of(country)
    if not told or any(place_of(part) == mine for word in near for part in word.split("-")):
        return None
    if not all(apart_places(country, article[place].lower()) for place, _ in told):
        return None
    place, one = told[0]
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article has “{article[one.span]}” of “{article[place]}”.",
        (place, one.span),
    )


def _nation_of(one: Name, person: tuple[str, ...], article: Text) -> Span | None:
    """The country right before one mention of a person, or at the head of it."""
    first = article.token_index(one.span.start)
    if one.words[1:] == person and place_of(one.words[0]) is not None:
        return Span(article.tokens[first].start, article.tokens[first].end)
    if one.words != person or first == 0:
        return None
    at = first - 1
    at -= article.tokens[at].lower in POSSESSIVES and at > 0
    before = article.tokens[at]
    return Span(before.start, before.end) if place_of(before.lower) is not None else None


def _start(name: Name) -> int:
    return name.span.start


def _belongs(place: Name, person: Name, text: Text) -> bool:
    """Whether nothing but an 's and such words stands between a place and a person's name."""
    if not person.surname or person.category != "person" or person.span.start < place.span.end:
        return False
    if "\n" in text.raw[place.span.end : person.span.start]:
        return False  # one line ends on the place, and the next begins with the person
    first = text.token_index(place.span.end - 1) + 1
    last = text.token_index(person.span.start)
    between = [token.lower for token in text.tokens[first : min(last, first + _BETWEEN + 1)]]
    return len(between) <= _BETWEEN and all(w in _ROLES or w in POSSESSIVES for w in between)


def _before(person: Name, article: Text) -> Name | None:
    """The country before one mention of a person, if any."""
    return article.view(_owners).get(person.span.start)


def _owners(article: Text) -> dict[int, Name]:
    """Where a person's name starts -> the country right before it."""
    names = scan(article)
    return {
        two.span.start: one
        for one, two in pairwise(names)
        if one.category == "place" and place_of(one.key) and _belongs(one, two, article)
    }
