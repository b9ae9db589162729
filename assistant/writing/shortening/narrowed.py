"""What says of which, or until when, a thing holds: without it more is told than the sentence
does ("the first mayor *of Oslo*", "not a *complete* ban", "no one has won *since*")."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.lexicon.awaiting import SUPERLATIVES
from assistant.lexicon.calendar_words import MONTHS
from assistant.lexicon.cutting import BE, TIMES
from assistant.lexicon.grammar import (
    ARTICLES,
    DETERMINERS,
    NUMBERS,
    PARTICIPLES,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    WEEKDAYS,
)
from assistant.lexicon.narrowing import (
    ANYBODY,
    AVOIDING,
    BOUNDING,
    COUNTING,
    DENYING,
    EVERY,
    HAVING,
    LONG,
    MAKING,
    OF_ITSELF,
    ORDINALS,
    STILL_TRUE,
)
from assistant.lexicon.verbs import BASE
from assistant.writing.clause import Word
from assistant.writing.ending import infinitive
from assistant.writing.grammar import is_finite
from assistant.writing.shapes import is_year
from assistant.writing.shortening.lost import adjective_like
from assistant.writing.shortening.unfinished import denies

__all__ = ["narrowing", "narrows", "overstates", "under_denial", "widens"]

_APART = RELATIVES | SAYING | {"that", "and", "or", "but"}
# words of a noun and what hangs on it
_NEAR = 12
# words behind an end that are looked at
_AHEAD = 8


def widens(words: Sequence[Word], at: int, verb: int) -> bool:
    """Would a headline that ends before ``at`` tell more than the sentence does?"""
    return overstates(words, at, verb) or _denied(words, at, verb) or _in_so_many(words, at, verb)


def overstates(words: Sequence[Word], at: int, verb: int) -> bool:
    """ "The first mayor *of Oslo*", "all papers *on it*": is what is left out of which one, or
    which ones?"""
    return (
        _ranked(words, at, verb)
        or _counted(words, at)
        or _which_ones(words, at)
        or _best_of(words, at, verb)
    )


def _ranked(words: Sequence[Word], at: int, verb: int) -> bool:
    """ "Is Lima's first meeting *with* a mayor", "the second visit *by* a Dane": of what it is the
    first. "Won her first race in May" is told of her."""
    if words[at].lower not in PREPOSITIONS or _timed(words, at):
        return False
    for index in range(at - 1, max(verb, at - _NEAR), -1):
        lower = words[index].lower
        verbal = is_finite(words, index) and not lower.endswith("ed")
        verbal = verbal and words[index - 1].lower != "to"
        if words[index].mark or lower in RELATIVES or verbal:
            return False
        if lower.partition("-")[0] not in ORDINALS:
            continue
        if words[at].lower == "in" and any(w.lower == "history" for w in words[at : at + _AHEAD]):
            return True
        if index + 1 < len(words) and words[index + 1].lower in OF_ITSELF:
            return False
        if any(w.lower == "to" and a.lower in BASE | HAVING for w, a in pairwise(words[index:at])):
            # "the first mayor to win *without* a vote"; but "to have three ships *in* the race"
            after = next(a for w, a in pairwise(words[index:at]) if w.lower == "to")
            placed = any(word.lower == "in" for word in words[index:at])
            return words[at].lower == "in" and after.lower in HAVING and not placed
        if _is(words, verb):
            return True
        # "scores a second goal *in* Oslo", but "a second visit *by*"
        inner = any(word.lower in PREPOSITIONS for word in words[index:at])
        return lower != "first" and words[at].lower in ("of", "by", "since") and not inner
    return False


def _is(words: Sequence[Word], verb: int) -> bool:
    """ "Is", "becomes": and not "is making", "was elected"."""
    lower, after = words[verb].lower, words[verb + 1].lower
    return lower in MAKING or (lower in BE and not after.endswith(("ing", "ed")))


def _timed(words: Sequence[Word], at: int) -> bool:
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None:
        return False
    day = after.lower in WEEKDAYS or after.lower in MONTHS
    return day or is_year(after.text)


def _in_so_many(words: Sequence[Word], at: int, verb: int) -> bool:
    """ "A house is worth $1m *in 237 cities*": not in all."""
    if (
        words[at].lower != "in"
        or at + 2 >= len(words)
        or not any(word.lower in BE for word in words[verb:at])
    ):
        return False
    number, noun = words[at + 1], words[at + 2]
    digits = number.text.isdigit() and not is_year(number.text)
    return digits and noun.lower.endswith("s") and noun.lower not in TIMES


def _counted(words: Sequence[Word], at: int) -> bool:
    """ "A rise in the number of nurses *applying* to Oslo", "is one of thousands of Danes *who*":
    which are counted."""
    word = words[at]
    done = len(word.lower) > 4 and word.lower.endswith(("ed", "ing"))
    tells = done or word.lower in PARTICIPLES or word.lower in RELATIVES | {"that"}
    if not tells or words[at - 1].mark:
        return False
    for index in range(at - 2, max(0, at - _NEAR), -1):
        if words[index].mark or is_finite(words, index):
            return False
        if words[index + 1].lower == "of" and words[index].lower in COUNTING:
            if words[index].lower != "one":
                return True
            several = words[index + 2].text[0].isdigit() or words[index + 2].lower in NUMBERS
            return words[index - 1].lower in BE and not done and not several
    return False


def _which_ones(words: Sequence[Word], at: int) -> bool:
    """ "Releases all papers *related* to it", "sues people *who* copy films", "one of only five
    people *to* win twice": not all papers, nor any people."""
    word, last = words[at], words[at - 1]
    done = len(word.lower) > 4 and word.lower.endswith(("ed", "ing"))
    tells = done or word.lower in RELATIVES | {"that", "with", "related", "born", "found"}
    if last.mark or not (tells or word.lower == "to"):
        return False
    before = words[at - 2].lower
    if last.lower in ANYBODY and (before in PREPOSITIONS | DETERMINERS - NUMBERS or tells):
        counted = before in NUMBERS or before.isdigit() or words[at - 2].mark
        described = adjective_like(words[at - 2]) and before not in DETERMINERS
        if tells and not counted and not described:
            return True
    for index in range(at - 2, max(0, at - _NEAR), -1):
        lower, after = words[index].lower, words[index + 1]
        if words[index].mark or is_finite(words, index):
            return False
        if lower in EVERY and index > at - 6 and (tells or _to_act(words, at)):
            return not any(one.lower in PREPOSITIONS for one in words[index:at])
        number = after.lower in NUMBERS or after.text[0].isdigit()
        if lower == "only" and number and word.lower in RELATIVES | {"to", "that"}:
            return True
    return False


def _to_act(words: Sequence[Word], at: int) -> bool:
    """ "(Not backing any proposal) *to end* it"."""
    return words[at].lower == "to" and at + 1 < len(words) and infinitive(words[at + 1])


def _best_of(words: Sequence[Word], at: int, verb: int) -> bool:
    """ "Is the highest toll *on* record in two decades": since when it is the highest."""
    for index in range(at - 1, max(verb, at - _NEAR), -1):
        lower = words[index].lower
        if words[index].mark or is_finite(words, index):
            return False
        if lower.partition("-")[0] in SUPERLATIVES and lower != "last":
            return _lasting(words[at : at + _AHEAD])
    return False


def _lasting(words: Sequence[Word]) -> bool:
    """ "(On abortion) in two decades", "since May", "ever"."""
    for at, word in enumerate(words):
        if word.mark or word.lower in _APART:
            return False
        if word.lower in ("since", "ever"):
            return True
        if word.lower in ("in", "for") and any(
            one.lower in LONG for one in words[at + 1 : at + 4]
        ):
            return True
    return False


def _denied(words: Sequence[Word], at: int, verb: int) -> bool:
    """ "No one has won *since* 1969", "there are no rules *that* ask for it", "denies that he
    resigned *because* of a row"."""
    word = words[at].lower
    first = max(0, verb - 3)
    if word == "because" and words[at - 1].text != ",":
        return any(denies([one]) or one.lower in DENYING for one in words[first:at])
    if word == "with" and words[at - 1].text != ",":
        # "no mayor has *ever* won a race *with*"
        return denies(words[first:verb]) and any(one.lower == "ever" for one in words[verb:at])
    if word not in BOUNDING | RELATIVES | {"that"}:
        return False
    return words[at - 1].text != "," and denies(words[first:at])


def narrowing(words: Sequence[Word], one: int, skipped: range) -> bool:
    """Does one of the skipped words narrow what is denied ("not *merely* a strike", "no *serious*
    injuries")?"""
    return under_denial(words, one) and any(narrows(words[index]) for index in skipped)


def under_denial(words: Sequence[Word], one: int) -> bool:
    """Is what follows ``one`` denied?"""
    for at in range(one, max(-1, one - _NEAR), -1):
        word = words[at]
        if word.mark or word.lower in _APART:
            return False
        if denies([word]) or word.lower in AVOIDING:
            return True
    return False


def narrows(word: Word) -> bool:
    """A word without which what is denied would be more."""
    lower = word.lower
    if word.mark or lower in ARTICLES or lower in DETERMINERS or lower in STILL_TRUE:
        return False
    return word.text[0].islower() and lower not in BE | {"has", "have", "had"}
