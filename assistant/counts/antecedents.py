"""Which number before another one repeats or goes on with: "five of the 14", "44 of them",
"another 200", "that number could top 90"."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from assistant.context import stem
from assistant.counts.nouns import Noun, person_group, plural
from assistant.counts.places import Place
from assistant.text import Token

__all__ = ["meant", "noun_meant"]

_DEFINITE = frozenset("the those these all".split())
_TALLIES = frozenset("number total tally count figure".split())
_POINTING = frozenset("the that this".split())
_PRONOUNS = frozenset(("them", "whom", "which"))
_BACK = 3
# tokens between a tally and its number: "could have risen by then to as many as"
_VERBS = 8
# times that a tally grows, at most
_GROWN = 20


def meant(
    tokens: Sequence[Token], places: Sequence[Place], roles: Sequence[frozenset[str]]
) -> list[int]:
    """For each number the one whose noun and role are its own too: itself for most."""
    named: dict[tuple[int | Fraction, int | Fraction], int] = {}
    found = []
    for i, place in enumerate(places):
        value = (place.number.low, place.number.high)
        if place.noun.lemma:
            named[value] = i
        known = i
        if place.number.ordinal:
            pass
        elif _of_them(tokens, place):
            known = _whole(places, i)
        elif place.first > 0 and tokens[place.first - 1].lower in _DEFINITE:
            known = named.get(value, i)
        elif _goes_on(places, roles, i):
            known = i - 1
        elif _tally(tokens, place):
            known = _tallied(places, i)
        found.append(known)
    return found


def noun_meant(tokens: Sequence[Token], place: Place, noun: Noun) -> Noun:
    """The noun of the number it repeats, as a part of it or as more of it."""
    if _of_them(tokens, place):
        return _named_part(tokens, place, noun)._replace(partitive=True)
    return noun._replace(more=True) if place.noun.more else noun


def _named_part(tokens: Sequence[Token], place: Place, noun: Noun) -> Noun:
    """The children of "34 of them children": the part has a noun of its own."""
    at = place.last + 3
    word = tokens[at].lower if at < place.high else ""
    if not (group := person_group(word)) or not plural(tokens[at]):
        return noun
    return noun._replace(lemma=stem(word), group=group, modifiers=frozenset())


def _of_them(tokens: Sequence[Token], place: Place) -> bool:
    at = place.last + 1
    return at + 1 < len(tokens) and tokens[at].lower == "of" and tokens[at + 1].lower in _PRONOUNS


def _whole(places: Sequence[Place], i: int) -> int:
    """What "44 of them" are: the last larger number of something, here or in the sentence
    before."""
    part = places[i]
    for seek in range(i - 1, max(-1, i - 1 - _BACK), -1):
        whole = places[seek]
        if part.sentence - whole.sentence > 1:
            break
        counted = whole.noun.lemma and not (whole.noun.joined or whole.number.ordinal)
        if counted and whole.number.high > part.number.high:
            return seek
    return i


def _goes_on(places: Sequence[Place], roles: Sequence[frozenset[str]], i: int) -> bool:
    """ "1,000 were killed in the city, and another 200 in the next province"."""
    place = places[i]
    if not (i and place.noun.more) or place.noun.lemma or roles[i]:
        return False
    return places[i - 1].sentence == place.sentence and bool(roles[i - 1])


def _tally(tokens: Sequence[Token], place: Place) -> bool:
    """ "The number could top 90", where nothing tells of what."""
    if place.noun.lemma:
        return False
    for at in range(place.first - 1, max(place.low, place.first - 1 - _VERBS), -1):
        word = tokens[at].lower
        if word in _TALLIES:
            return tokens[at - 1].lower in _POINTING and tokens[at + 1].lower != "of"
        if not word[0].isalpha():
            return False
    return False


def _tallied(places: Sequence[Place], i: int) -> int:
    """The last number of something, here or in the sentence before."""
    for seek in range(i - 1, max(-1, i - 1 - _BACK), -1):
        before = places[seek]
        if places[i].sentence - before.sentence > 1:
            break
        counted = before.noun.lemma and not (before.noun.joined or before.number.ordinal)
        # no two sources become 60,000
        if counted and before.number.high * _GROWN >= places[i].number.low:
            return seek
    return i
