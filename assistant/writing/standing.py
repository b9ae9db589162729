"""Which sentences may stand in a summary, and which of them only behind the one before.

None may that asks, that is a part of what somebody said, or that has no verb. One leans where a
pronoun, "the move", "such" or ", it said" points back at what stands elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from assistant.lexicon.grammar import (
    ANAPHORIC_NOUNS,
    ANAPHORS,
    PERSONAL,
    PREPOSITIONS,
    QUANTITIES,
    SAYING,
)
from assistant.lexicon.verbs import FINITE
from assistant.speech.quotes import quote_at
from assistant.text import Span, Text
from assistant.writing import trim
from assistant.writing.body import Sentence
from assistant.writing.clause import Word, split
from assistant.writing.cut import balanced
from assistant.writing.grammar import is_finite, noun_ends
from assistant.writing.newsworth import LONGEST
from assistant.writing.persons import SUBJECTS, meant

__all__ = ["Form", "form"]

# words of a sentence that is told
_MOST_WORDS = 60
_THIRD = frozenset("he she him her his hers".split())
_PLURAL = frozenset("they them their theirs".split())
_PERIODS = frozenset(
    "week month year weekend morning afternoon evening summer autumn fall winter spring season"
    " time".split()
)
_AGED = re.compile(r"\d{1,3}-year-old")
_PERSONS = frozenset("man woman boy girl mother father teenager who someone anyone person".split())


class Form(NamedTuple):
    """``leans``: it may stand only behind the sentence before it. ``personal``: it speaks of
    "us" or to "you". ``length``: its words. ``names``: those of them that are names, folded."""

    leans: bool
    personal: bool
    length: int
    names: frozenset[str]


def form(article: Text, sentence: Sentence) -> Form | None:
    """What a summary needs to know of a sentence; None where no summary may have it."""
    span = sentence.span
    if span.end - span.start > LONGEST:
        return None
    words = split(article, span)
    if (
        sum(not word.mark for word in words) > _MOST_WORDS
        or not balanced(words)
        or words[-1].text == "?"
    ):
        return None
    quote = quote_at(article, span)
    if quote is not None and quote.span.start <= span.start and span.end <= quote.span.end:
        # a part of what somebody said, and not who
        return None
    plain = trim.drop_links(words)
    own = _unquoted(article, plain)
    if len(plain) < 4 or plain[0].lower == "like" or not _has_verb(plain):
        return None
    if plain[0].mark and (plain[0].text not in "\"“‘'" or not _has_verb(own)):
        return None
    personal = any(_personal(word, word is not own[0]) for word in own)
    names = frozenset(w.lower for w in plain[1:] if w.text[0].isupper() and len(w.text) > 1)
    length = sum(not word.mark for word in plain)
    return Form(_leans(article, sentence, plain), personal, length, names)


def _has_verb(words: Sequence[Word]) -> bool:
    """No fragment: which of its words is the verb is another question."""
    return any(
        at and (is_finite(words, at) or word.lower in FINITE or word.lower.endswith("ed"))
        for at, word in enumerate(words)
    )


def _personal(word: Word, inside: bool) -> bool:
    """ "We" and "your", but not the U.S. and "Our Lady of Victory"."""
    named = word.text == "US" or (inside and word.text[0].isupper() and word.lower[0] != "i")
    return word.lower in PERSONAL and not named


def _unquoted(article: Text, words: Sequence[Word]) -> list[Word]:
    """The words outside quotation marks."""
    return [
        word
        for word in words
        if not word.mark and quote_at(article, Span(word.start, word.end)) is None
    ]


def _leans(article: Text, sentence: Sentence, words: Sequence[Word]) -> bool:
    """Does it need the sentence before it to say whom or what it means?"""
    first = words[0].lower.partition("'")[0].partition("’")[0]
    if sentence.index == 0:
        return first in _THIRD | _PLURAL
    if first in SUBJECTS:
        return meant(article, sentence) is None
    if first in ANAPHORS or _AGED.match(first):
        return True
    if first == "the" and (
        (words[1].lower in ANAPHORIC_NOUNS and noun_ends(words, 1)) or _AGED.match(words[1].lower)
    ):
        return True
    if first in QUANTITIES and (words[1].lower in ("of", "said") or is_finite(words, 1)):
        return True
    return any(_points(words, at) for at in range(len(words) - 1)) or _dangling(words)


def _points(words: Sequence[Word], at: int) -> bool:
    """ "this", "such", and "that" where it is no conjunction: what it points at is elsewhere.
    So is who spoke in a closing ", it said"."""
    word, after = words[at], words[at + 1]
    if word.lower in ("this", "these", "those", "such"):
        # "this week" is no other sentence's
        return after.lower not in _PERIODS
    if word.lower == "that" and at:
        told = words[at - 1].lower in SAYING
        noun = after.lower in ANAPHORIC_NOUNS and noun_ends(words, at + 1)
        return after.lower == "same" or (noun and not told) or words[at - 1].lower in PREPOSITIONS
    speaks = word.lower in ("it", "he", "she", "they") and after.lower in SAYING
    return speaks and at > 0 and (words[at - 1].mark or at > len(words) - 4)


def _dangling(words: Sequence[Word]) -> bool:
    """A pronoun for a person, or for several, whom no word before it names."""
    named = several = False
    for at, word in enumerate(words):
        if word.mark:
            continue
        if word.lower in _THIRD and not named:
            return True
        if word.lower in _PLURAL and not (named or several):
            return True
        capital = word.text[0].isupper() and (at > 0 or words[1].text[0].isupper())
        named = named or capital or word.lower in _PERSONS
        several = several or (word.lower.endswith("s") and not word.lower.endswith(("ss", "'s")))
    return False
