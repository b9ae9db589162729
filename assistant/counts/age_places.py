"""Ages that no word tells: "Gillon, 26,", "athletes over 50", "At 20, the club"."""

from __future__ import annotations

import re

from assistant.context import stem
from assistant.counts.nouns import person_group, plural
from assistant.lexicon.ages import NOT_OWNERS
from assistant.lexicon.calendar_words import MONTH_WORDS
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.roles import ROLES, WEEKDAYS
from assistant.lexicon.verbs import FINITE
from assistant.numbers.numerals import Number
from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["alone", "aside", "beside", "of_people", "opens"]

_CLOSED = deferred(r"\s*(?:[,.;:)]|$)|\s+(?:and|of|from|who|was|has|is|in)\b", re.IGNORECASE)
_GOES_ON = frozenset("was is who has had from will would also whose".split())
_OVER = frozenset("over under above below".split())


# after an age that stands alone: an end, or words that go on about the person
_ALONE = deferred(
    r"\s*(?:[.,;:)!?–—\"”]|$)|\s+(?:when|at the|after|from|following|on|in|of|last|this|next|today"
    r"|and|or|as|with|while|may|can|could|should|will|face|who|are|were|is|was)\b",
    re.IGNORECASE,
)


def alone(raw: str, end: int, most: int = 12) -> bool:
    """Whether nothing follows that the number which ends there may count, ``most`` letters on."""
    return _ALONE.match(raw, end, end + most) is not None


def of_people(text: Text, number: Number) -> bool:
    """ "athletes over 50": not so many athletes."""
    at = text.token_index(number.span.start)
    if at < 2 or text.tokens[at - 1].lower not in _OVER or number.form != "digits":
        return False
    goes_on = text.behind(number.span).lower in FINITE
    if not goes_on and not alone(text.raw, number.span.end):
        return False
    who = text.tokens[at - 2]
    return bool(person_group(who.lower)) and plural(who)


def opens(raw: str, start: int, end: int) -> bool:
    """ "At 20, the club ...": an age that opens the text."""
    return start == 3 and raw.startswith("At ") and raw[end : end + 2] == ", "


_MOST_ASIDE = 10_000


def aside(text: Text, number: Number) -> bool:
    """ "the former champion, 1,173, shared": where an age stands, whatever its value."""
    first = text.token_index(number.span.start)
    after = text.token_index(number.span.end - 1) + 1
    if number.form != "digits" or number.low != number.high or number.low > _MOST_ASIDE:
        return False
    if first < 2 or text.tokens[first - 1].text != "," or after + 1 >= len(text.tokens):
        return False
    if text.tokens[after].text != "," or not text.tokens[first - 2].text[0].isalpha():
        return False
    follow, owner = text.tokens[after + 1], text.tokens[first - 2].lower
    if owner in MONTH_WORDS or owner in WEEKDAYS or owner in NOT_OWNERS:
        return False
    word = follow.lower
    return follow.text[0].islower() and (word in _GOES_ON or word in FINITE)


_ANY = re.compile("")


_OF_MANY = frozenset("were are have".split())
_PLACED = 6
_PLACING = frozenset("in at from near on of to".split())


def _before_verb(text: Text, first: int, end: int) -> re.Match[str] | None:
    """ "Lind, 55 took a walk": the second comma is forgotten. An empty match, or None."""
    verb = text.behind(Span(end - 1, end)).lower
    goes_on = verb in FINITE
    if goes_on and (verb in _OF_MANY or _fate(verb)):
        return None
    before = text.tokens[max(0, first - _PLACED) : first]
    if any(token.lower in _PLACING for token in before):
        return None  # "in eastern Lund, 55 took part"
    return _ANY.match(text.raw, end) if goes_on else None


def _fate(word: str) -> bool:
    """ "Protests turn ugly, 4 killed": so many, and no age."""
    return stem(word) in _FATES and word.endswith(("ed", "n"))


_FATES = frozenset(stem(word) for words in ROLES.values() for word in words.split())


def beside(text: Text, number: Number) -> bool:
    """Gillon, 26, / a man, 26, / his wife, 34."""
    raw = text.raw
    start, end = number.span
    first = text.token_index(start)
    if (
        first < 2
        or text.tokens[first - 1].text != ","
        or number.low < 1
        or number.low != number.high
    ):
        return False
    owner = text.tokens[first - 2]
    word = owner.lower
    closed = _CLOSED.match(raw, end, end + 8)
    if closed is None and number.form == "digits" and not person_group(word):
        closed = _before_verb(text, first, end)
    if closed is None or not word[0].isalpha() or word in MONTH_WORDS or word in WEEKDAYS:
        return False
    if word in FUNCTION_WORDS or word in NOT_OWNERS:
        return False
    if person_group(word):
        return True
    follow = text.token_index(end - 1) + 2
    after = text.tokens[follow].lower if follow < len(text.tokens) else ""
    # "the Essex native, 33, was": closed by commas, and the sentence goes on about someone
    goes_on = after in _GOES_ON or after in FINITE or (len(after) > 4 and after.endswith("ed"))
    if goes_on and closed.group().strip() == ",":
        return True
    if not text.cased:
        return closed.group().strip() == ","
    # "in London, Paris, 26 people": a list, unless the age is closed off
    listed = first > 3 and text.tokens[first - 3].text == ","
    return owner.text[0].isupper() and (not listed or closed.group().strip() in (",", "."))
