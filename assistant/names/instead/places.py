"""Where a place and another name may both be said of the same: a suburb and its city, a
footballer's club and his country, a shop and the land it is in."""

from __future__ import annotations

import re

from assistant.context import word_index
from assistant.lexicon.given_names import GIVEN
from assistant.lexicon.organisations import NOUNS
from assistant.lexicon.titles import ROLES
from assistant.names.casing import plain
from assistant.names.gazetteer import containing, place_of
from assistant.names.names import Name
from assistant.text import Span, Text, lowers

__all__ = ["adjective", "beside_place", "of_one_thing", "team", "within"]

_LEAGUE = re.compile(r"[A-Z]{3,5}")
_PLAYERS = ROLES | frozenset(
    "ace batsman bowler captain centre defender forward fullback goalkeeper hooker keeper lock"
    " midfielder pitcher player prop quarterback star striker winger lineman linebacker"
    " cornerback receiver tackle catcher shortstop".split()
)
# who act for one place, and for no other
_BODIES = _PLAYERS | frozenset(
    "army authorities club council court government leaders minister officials party police"
    " president prosecutors side team".split()
)
# places of a name that are looked at
_PLACES = 40
_WHERE = frozenset("in at near around outside inside across from to".split())


def adjective(name: Name, key: str, draft: Text) -> bool:
    """ "Dutch side", where the draft has the league."""
    place, mine = place_of(key), place_of(name.key)
    if place is None and mine is not None and mine != name.key:
        # "an Australian shopper", where the article has the shop
        return draft[name.span].isalpha() and GIVEN.isdisjoint(key.split())
    return place not in (None, key) and mine is None and len(name.words) == 1


def within(name: Name, key: str, other: Span, draft: Text, article: Text, held: bool) -> bool:
    """One is a city or a country and the other no place that is known, both where something is
    or goes: a suburb, a ground; or a town's and its state's before one noun
    for no body of people. ``held``: the article has the draft's name too."""
    if name.category == "person":
        return False
    country = place_of(key) is not None and not _city(key) and name.key != key
    city = _city(name.key) or _city(key)
    unknown = place_of(name.key) is None or place_of(key) is None
    if not (city or country) or not unknown or not NOUNS.isdisjoint(name.words):
        return False
    if country and (noun := _noun_behind(draft, name.span)) == _noun_behind(article, other):
        return bool(noun) and noun not in _BODIES
    if not _located(draft, name.span) or not _located(article, other):
        return False
    words, spots = article.view(lowers), article.view(word_index).get(name.words[0], ())
    placed = any(not _WHERE.isdisjoint(words[max(0, at - 2) : at]) for at in spots[:_PLACES])
    return country or placed or not held


# tokens behind a name in which the other's owner stands, and what leads to it
_BEHIND = 5
_OWNED = frozenset(("for", "of"))


def of_one_thing(name: Name, other: Span, draft: Text, article: Text) -> bool:
    """Both stand before one noun, whose owner the article tells behind it: "the TV fee for the
    BBC" is the BBC's fee."""
    noun = _noun_behind(draft, name.span)
    if not noun or _noun_behind(article, other) != noun:
        return False
    at = article.token_index(other.end - 1) + 1
    words = [token.lower for token in article.tokens[at : at + _BEHIND]]
    spots = [i for i, word in enumerate(words) if word == name.words[0]]
    return any(not _OWNED.isdisjoint(words[max(0, i - 2) : i]) for i in spots)


def _noun_behind(text: Text, span: Span) -> str:
    word = text.behind(span).text
    return word if word.isalpha() and word.islower() else ""


def beside_place(other: Span, article: Text) -> bool:
    """What stands behind the comma of a place is one: "who grew up in Paisley, Renfrewshire"."""
    at = article.token_index(other.start) - 1
    if at < 2 or article.tokens[at].text != ",":
        return False
    at -= 1
    while at > 0 and article.tokens[at].text[0].isupper():
        at -= 1
    return article.tokens[at].lower in _WHERE and article.tokens[at + 1].text != ","


def _city(key: str) -> bool:
    place = place_of(key)
    return place is not None and len(containing(place)) > 1


def _located(text: Text, span: Span) -> bool:
    at = text.token_index(span.start)
    before = text.tokens[max(0, at - 2) : at]
    if not before or before[-1].lower in _WHERE:
        return bool(before)
    # "to Old Trafford"
    return before[0].lower in _WHERE and (
        before[-1].lower == "the" or before[-1].text[0].isupper()
    )


def team(name: Name, key: str, other: Span, draft: Text, article: Text) -> bool:
    """ "Brighton defender", where the article has the country he plays for."""
    at = draft.token_index(name.span.end - 1) + 1
    plays = any(plain(token.lower) in _PLAYERS for token in draft.tokens[at : at + 2])
    words = (*draft[name.span].split(), *article[other].split())
    if plays and any(_LEAGUE.fullmatch(word) for word in words):
        return True  # the "NRL star" of a club
    one, two = place_of(name.key), place_of(key)
    if one is None or two is None or len(containing(one)) == len(containing(two)):
        return False
    return plays
