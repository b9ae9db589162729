"""What each number of a text is bound to: the noun counted, its role, when and where.

There is no parser: a role is read from the words that stand just after the noun ("18 wounded",
"14 people were killed") and just before the number ("killed two U.S. troops"), within a clause;
numbers joined by "and" share one. Where nothing clear is read the role stays empty, and a
claim is then never contradicted by its role.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from assistant.context import roots, spots
from assistant.counts.antecedents import meant, noun_meant
from assistant.counts.governing import (
    NO_ROLE,
    own_role,
    role_after,
    role_before,
    role_of,
    word_before,
)
from assistant.counts.joining import joins, part_of
from assistant.counts.nouns import NO_NOUN, Noun
from assistant.counts.places import Place, elided, place_of, with_articles
from assistant.counts.predicates import acts
from assistant.deadline import timed
from assistant.lexicon.roles import MONTHS, WEEKDAYS
from assistant.numbers.numerals import Number
from assistant.numbers.quantity import Quantity, quantity
from assistant.text import Text, Token, lowers

__all__ = ["Binding", "about", "bindings", "with_value"]


class Binding(NamedTuple):
    """A number with its surroundings.

    ``roles``: killed, wounded, fired...; ``times``: weekdays, months and years of its
    sentence; ``words``: the stems of the content words around it; ``before`` and ``after``: those
    of the words next to it; ``left`` and ``right``: the tokens on each side, the nearest first.
    ``chain``: numbers of one chain are joined by "and" or commas in one
    sentence. ``part``: it is among those counted by the number before it ("14 people, including
    three children"). ``bound`` is False in a table of thousands of numbers, past the first ones.
    ``acts``: what is said to be done by them or to them ("found", "missing").
    """

    number: Number
    quantity: Quantity
    noun: Noun
    roles: frozenset[str]
    times: frozenset[str]
    words: frozenset[str]
    before: str
    after: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    sentence: int
    chain: int
    part: bool
    bound: bool = True
    acts: frozenset[str] = NO_ROLE

    @property
    def people(self) -> bool:
        """Whether it counts people, by its noun or, without one, by its role."""
        return bool(self.noun.group) or (not self.noun.lemma and bool(self.roles & _OF_PEOPLE))


_OF_PEOPLE = frozenset(("killed", "wounded", "arrested", "missing", "rescued", "jailed"))
# words on each side that tell what a number is about
_NEAR = 12
# tokens on each side that are compared one by one
_FRAME = 4
_MOST_SAME = 50
# a text with more numbers than this is a table: the rest are compared by value alone
_MOST_BOUND = 2000


def bindings(text: Text) -> tuple[Binding, ...]:
    """Every number of the text bound, and every "a British service member", in its order."""
    return text.view(_bind)


def with_value(text: Text, low: int | Fraction, high: int | Fraction) -> Sequence[Binding]:
    """The first numbers of the text with this value."""
    return text.view(_by_value).get((low, high), ())


def _by_value(text: Text) -> dict[tuple[int | Fraction, int | Fraction], list[Binding]]:
    found: dict[tuple[int | Fraction, int | Fraction], list[Binding]] = {}
    for bound in bindings(text):
        same = found.setdefault((bound.quantity.low, bound.quantity.high), [])
        if len(same) < _MOST_SAME:
            same.append(bound)
    return found


def about(text: Text, sentence: int) -> frozenset[str]:
    """The roles that any word of a sentence names."""
    return text.view(_roles_by_sentence).get(sentence, NO_ROLE)


def _bind(text: Text) -> tuple[Binding, ...]:
    numbers = with_articles(text)
    places = [place_of(text, number) for number in numbers[:_MOST_BOUND]]
    roles, chains, parts = _share(text.tokens, places)
    places = elided(text.tokens, places)
    known = meant(text.tokens, places, roles)
    times, lows, stems = text.view(_times), text.view(lowers), text.view(roots)
    return tuple(
        Binding(
            place.number,
            quantity(text, place.number),
            noun_meant(text.tokens, place, places[known[i]].noun),
            roles[i] or roles[known[i]],
            times.get(place.sentence, NO_ROLE),
            _words(stems, place),
            _content(text.tokens, stems, place.first - 1, place),
            _content(text.tokens, stems, place.last + 1, place),
            tuple(lows[max(0, place.first - _FRAME) : place.first][::-1]),
            tuple(lows[place.last + 1 : place.last + 1 + _FRAME]),
            place.sentence,
            chains[i],
            parts[i],
            True,
            acts(text.tokens, place),
        )
        for i, place in enumerate(places)
    ) + tuple(_unbound(text, number) for number in timed(numbers[_MOST_BOUND:]))


def _unbound(text: Text, number: Number) -> Binding:
    """A number of a text that holds too many to read them all: its value alone counts."""
    return Binding(
        number,
        Quantity(number.low, number.high, vague=number.form == "vague"),
        NO_NOUN,
        NO_ROLE,
        NO_ROLE,
        NO_ROLE,
        "",
        "",
        (),
        (),
        text.sentence_index(number.span.start),
        -1,
        False,
        False,
    )


def _words(stems: Sequence[str], place: Place) -> frozenset[str]:
    found = set(stems[max(place.low, place.first - _NEAR) : place.first])
    found.update(stems[place.last + 1 : min(place.high, place.last + 1 + _NEAR)])
    found.discard("")
    return frozenset(found)


def _content(tokens: Sequence[Token], stems: Sequence[str], at: int, place: Place) -> str:
    """The stem of a content word of the number's sentence, "" for any other token."""
    if place.low < at < place.high and tokens[at].text == ".":
        at -= 1  # "Prop. 8"
    return stems[at] if place.low <= at < place.high else ""


def _share(
    tokens: Sequence[Token], places: Sequence[Place]
) -> tuple[list[frozenset[str]], list[int], list[bool]]:
    """Each number's role, the chain it is in, and whether it is a part of the one before.

    The numbers of a chain share a role. Forward: "killed two troops and a policeman". Backward:
    "two soldiers and a policeman were killed".
    """
    own = [own_role(p.noun, word_before(tokens, p.first), p.number.high == 1) for p in places]
    after = [role_after(tokens, p.end, p.high) for p in places]
    # it is the father that dies of "father of seven dies"
    after = [NO_ROLE if _of_parent(tokens, p) else a for p, a in zip(places, after, strict=True)]
    before = [role_before(tokens, p.first, p.low) for p in places]
    linked = [-1] * len(places)  # the place before that each is joined to
    last = -1
    for i, other in enumerate(places):
        if other.noun.joined and other.noun.lemma in _AGED:
            continue  # the 11 of "an 11-year-old boy and two teenagers" parts no chain
        one = places[last]
        if (
            last >= 0
            and one.sentence == other.sentence
            and 0 < other.first - one.end <= _LINK
            and joins(tokens[one.end : other.first])
        ):
            linked[i] = last
        last = i
    for i in range(len(places) - 1, -1, -1):
        before_it = linked[i]
        if before_it >= 0 and not (after[before_it] or own[before_it] or own[i]):
            after[before_it] = after[i]
    roles: list[frozenset[str]] = []
    chains: list[int] = []
    parts: list[bool] = []
    for i, place in enumerate(places):
        joined = linked[i]
        chains.append(chains[joined] if joined >= 0 else i)
        parts.append(place.first > 0 and part_of(tokens, place.first))
        role = own[i] | after[i] if own[i] else after[i] or before[i]
        if not place.noun.lemma and place.first and role_of(tokens[place.first - 1]):
            role = before[i] or role  # "who killed 5 saved a wounded girl"
        if not role and joined >= 0:
            role = roles[joined]
        elif not role and i and parts[i] and place.sentence == places[i - 1].sentence:
            role = roles[-1]
        roles.append(role)
    return roles, chains, parts


def _of_parent(tokens: Sequence[Token], place: Place) -> bool:
    """Whether its noun is no word of the text: the children of a "father of seven"."""
    elided = place.end == place.last + 1 and place.first > 1
    return elided and place.noun.lemma == "child" and tokens[place.first - 1].lower == "of"


# tokens between two numbers of a chain, with the place of the first: "51 in Spain and 24 in"
_LINK = 8
_AGED = frozenset(("year", "month", "week", "day"))
_NAMED_TIMES = WEEKDAYS | MONTHS
_TIME_WORDS = frozenset((*_NAMED_TIMES, "march", "may"))


def _times(text: Text) -> dict[int, frozenset[str]]:
    """Sentence -> the weekdays, months and years that it names."""
    found: dict[int, set[str]] = {}
    tokens = text.tokens
    for at in spots(text, _TIME_WORDS):
        token = tokens[at]
        word = token.lower
        if word in _NAMED_TIMES:
            name = _NAMED_TIMES[word]
        elif word in ("march", "may"):
            if token.text[0] != "M" or not _named(text, at):
                continue
            name = word
        elif word[:2] in ("19", "20") and len(word) == 4 and word.isdigit():
            if at and tokens[at - 1].lower == "since":
                continue  # "the first fall since 2007" is not of that year
            name = word
        else:
            continue
        found.setdefault(text.sentence_index(token.start), set()).add(name)
    return {sentence: frozenset(names) for sentence, names in found.items()}


def _named(text: Text, at: int) -> bool:
    """March and May as months, not as verbs in the capitals of a headline."""
    around = [t.lower for t in (*text.tokens[max(0, at - 1) : at], *text.tokens[at + 1 : at + 2])]
    return any(word in _BEFORE_MONTHS or word[0].isdigit() for word in around)


_BEFORE_MONTHS = frozenset("in since by until from late early mid last next of and to".split())


def _roles_by_sentence(text: Text) -> dict[int, frozenset[str]]:
    found: dict[int, frozenset[str]] = {}
    for token in text.tokens:
        if roles := role_of(token):
            sentence = text.sentence_index(token.start)
            found[sentence] = found.get(sentence, NO_ROLE) | roles
    return found
