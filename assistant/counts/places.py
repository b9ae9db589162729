"""Where each number of a text stands, and the noun it counts there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from assistant.context import spots_of
from assistant.counts.nouns import NO_NOUN, Noun, noun_after, person_group, plural
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.verbs import FINITE
from assistant.numbers.numerals import Number, scan
from assistant.text import Span, Text, Token

__all__ = ["Place", "elided", "place_of", "with_articles"]


class Place(NamedTuple):
    """Where a number stands, in indices of tokens: ``first`` its own, ``end`` past its noun,
    ``low`` to ``high`` its sentence."""

    number: Number
    noun: Noun
    first: int
    last: int
    end: int
    low: int
    high: int
    sentence: int


def with_articles(text: Text) -> list[Number]:
    """The numbers, and "a", "an" or "another" before a singular noun for a person as one."""
    numbers = text.view(scan)
    tokens = text.tokens
    taken = {number.span.start for number in numbers}
    found = list(numbers)
    last = -_NEAR  # the last "a" or "his" that was one person
    for index in _ones(text):
        token = tokens[index]
        word = token.lower
        before = tokens[index - 1].lower if index else ""
        one = (
            word in ("a", "an")
            or (
                word == "another"
                and index + 1 < len(tokens)
                and tokens[index + 1].start not in taken  # "another 5 men"
            )
            or (
                word in ("his", "her", "their")
                and (before == "and" or (before == "," and index - last <= _NEAR))
            )
        )
        if one and token.start not in taken and _one_person(tokens, index):
            found.append(Number(Span(token.start, token.end), 1, 1, "article"))
            last = index
        elif before == "and" and index - last <= _NEAR and _bare_person(tokens, index):
            # "a man and child"
            found.append(Number(Span(token.start, token.end), 1, 1, "article"))
        elif before == "and" and index - last <= 2 * _NEAR and _aged_person(tokens, index):
            # "a ten-year-old son and 7-year-old daughter": the age's own words are another fact's
            link = tokens[index - 1]
            found.append(Number(Span(link.start, link.end), 1, 1, "article"))
    if len(found) > len(numbers):
        found.sort(key=lambda number: number.span.start)
    return found


_NEAR = 6
_ARTICLES = frozenset(("a", "an", "another", "his", "her", "their"))
_AND = frozenset(("and",))


def _ones(text: Text) -> list[int]:
    """The indices of the articles, and of whatever stands behind an "and"."""
    found = set(spots_of(text, _ARTICLES))
    found.update(at + 1 for at in spots_of(text, _AND))
    found.discard(len(text.tokens))
    return sorted(found)


def _bare_person(tokens: Sequence[Token], index: int) -> bool:
    return bool(person_group(tokens[index].lower)) and not plural(tokens[index])


def _aged_person(tokens: Sequence[Token], index: int) -> bool:
    hyphens = [token.text for token in tokens[index + 1 : index + 5 : 2]] == ["-", "-"]
    return hyphens and index + 5 < len(tokens) and _bare_person(tokens, index + 5)


def _one_person(tokens: Sequence[Token], index: int) -> bool:
    """a British service member, a 26-year-old man: the phrase ends with a noun for a person."""
    for token in tokens[index + 1 : index + 7]:
        if token.lower in FUNCTION_WORDS:
            return False
        if person_group(token.lower):
            noun = noun_after(tokens, index + 1, True)
            return bool(noun.group) and not (noun.joined or noun.partitive or noun.more)
    return False


def place_of(text: Text, number: Number) -> Place:
    tokens = text.tokens
    first = text.token_index(number.span.start)
    last = text.token_index(number.span.end - 1)
    sentence = text.sentence_index(number.span.start)
    low, high = text.token_range(sentence)
    one = number.high == 1 or number.ordinal
    noun = noun_after(tokens, last + 1, one) if last + 1 < high else NO_NOUN
    word = tokens[first - 1].lower if first else ""
    hyphen = word in ("-", "‑") and first > 3 and tokens[first - 2].lower == "of"
    acting = noun.end > last + 1 and tokens[noun.end - 1].lower in FINITE  # "father of 7 dies"
    if (not noun.lemma or acting) and first > 1 and (word == "of" or hyphen):
        # "a family of five", "father of seven", "mother-of-three"
        kin = tokens[first - 4 if hyphen else first - 2].lower
        if kin in _CIRCLES or kin in _PARENTS:
            child = kin in _PARENTS
            noun = NO_NOUN if acting else noun
            noun = noun._replace(
                lemma="child" if child else "person", group="child" if child else "any"
            )
    if noun.partitive and word == "all":
        noun = noun._replace(partitive=False)
    if noun.partitive and number.form in ("vague", "collective"):
        noun = noun._replace(partitive=False)  # "hundreds of people" is no part
    if number.form == "collective" and not noun.lemma and tokens[first].lower != "both":
        noun = noun._replace(group="any")  # "the pair", "a trio"
    further = tokens[first].lower == "another" and number.form == "article"
    if further or (first and tokens[first - 1].lower in _FURTHER):
        noun = noun._replace(more=True)
    end = min(max(noun.end, last + 1), high)
    if number.form == "article" and tokens[first].lower == "and":
        first += 1
    return Place(number, noun, first, last, end, low, high, sentence)


_FURTHER = frozenset(("another", "further", "additional", "extra"))
_CIRCLES = frozenset("family families group crowd team gang crew party staff household".split())
_PARENTS = frozenset("father mother mom dad mum parent parents".split())


def elided(tokens: Sequence[Token], places: list[Place]) -> list[Place]:
    """ "Eleven pellets were removed, while 13 exited": the 13 are pellets too."""
    found: list[Place] = []
    for place in places:
        before = found[-1] if found else None
        if (
            before
            and before.sentence == place.sentence
            and before.noun.lemma
            and not before.noun.joined
            and not (place.noun.lemma or place.noun.more or place.number.ordinal)
            and place.number.form in ("digits", "words", "mixed")
            and place.last + 1 < place.high
            and tokens[place.last + 1].lower in FINITE
        ):
            noun = before.noun._replace(end=place.last + 1, partitive=False, more=False)
            place = place._replace(noun=noun)
        found.append(place)
    return found
