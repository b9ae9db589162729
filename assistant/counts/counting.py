"""Which numbers of a text count something, and which belong to dates, names and idioms."""

from __future__ import annotations

import re

from assistant.counts.candidates import nearby
from assistant.counts.roles import Binding
from assistant.lexicon.calendar_words import MONTH_WORDS
from assistant.lexicon.counts import CLOCK, LABELS, NOT_COUNTED, NOT_JOINED, TIME_PREPOSITIONS
from assistant.lexicon.verbs import FINITE
from assistant.text import Text

__all__ = ["counts", "dated", "in_name", "labelled"]


# what follows the number of an item, and how many digits such a number has
_ITEM = re.compile(r"\)|\.[ \t]+[^\W\d_a-z]")
_ITEMS = 2
_COVID = 19


def counts(text: Text, bound: Binding) -> bool:
    """Whether the number counts something: it is no date, time, money, percentage or idiom."""
    raw = text.raw
    start, end = bound.number.span
    if raw[start:end] == "911":
        return False  # a number that is called
    digits = bound.number.form == "digits"  # "father of two'" ends a quotation
    if raw[end : end + 1] in ("%", "°") or raw[end : end + 1].isalpha():
        return False
    if (digits and raw[end : end + 1] in ("'", "′")) or _score(text, bound):
        return False
    opens = raw[max(0, start - 3) : start].rstrip(" (")[-1:] in ("", "\n")
    if opens and _ITEM.match(raw, end) and end - start <= _ITEMS:
        return False  # an item of a list: "3) The mill is closed", "4. It burnt down"
    if raw[max(0, start - 1) : start] in tuple("$£€¥₹#@'’‘"):
        return False
    last_word, next_word = _beside(text, bound)
    if last_word == "covid" and bound.number.low == _COVID:
        return False
    if last_word == "war" and bound.number.low <= 2:
        return False  # World War Two
    if next_word in CLOCK and bound.number.low % 100 < 60 and bound.number.low <= 2400:
        return False
    if next_word in NOT_COUNTED and bound.number.low == 1 and not _of_so_many(bound):
        return False
    if bound.noun.joined and bound.noun.lemma in NOT_JOINED:
        return False
    if bound.noun.joined and bound.number.low == 1 and bound.number.form == "words":
        return bound.noun.lemma in ("year", "day", "week", "month", "man", "child")
    if bound.number.form != "digits":
        return True
    low, high = bound.number.low, bound.number.high
    if low != high and "-" in text[bound.number.span] and not bound.noun.lemma:
        return False  # "19-47" alone is a score
    return not (_season(raw, start) or dated(text, bound) or _year(bound, last_word))


# "Ostrey 1-1 Farley", "Elbury Town 12-40 Farley"
_RESULT = re.compile(r"\d{1,3}[-–]\d{1,3}[ \t]+(?=[^\W\d_a-z])")


def _score(text: Text, bound: Binding) -> bool:
    """The result of a match between the names of the two sides."""
    raw, start = text.raw, bound.number.span.start
    if bound.number.form != "digits" or not _RESULT.match(raw, start):
        return False
    at = text.token_index(start)
    before = text.tokens[at - 1] if at else None
    return before is not None and before.text[0].isupper() and before.lower not in FINITE


def _of_so_many(bound: Binding) -> bool:
    """ "one of the 52 charges" counts one of them."""
    words = bound.right[:3]
    return words[:1] == ("of",) and any(word.isdigit() for word in words) and bool(words[2:])


def dated(text: Text, bound: Binding) -> bool:
    """The 3 of "March 3", "Mar. 3" and "3 March", the year of "March 1987"."""
    value = bound.number.low
    year = 1000 <= value <= 2100 and "," not in text[bound.number.span]
    if bound.number.form != "digits" or not (value <= 31 or year):
        return False
    return any(word in MONTH_WORDS for word in _beside(text, bound))


def _beside(text: Text, bound: Binding) -> tuple[str, str]:
    """The words before and after the number, past the stop of an abbreviation."""
    tokens = text.tokens
    first = text.token_index(bound.number.span.start)
    last = text.token_index(bound.number.span.end - 1)
    before = first - 1 if first else 0
    if before and tokens[before].text == "." and first:
        before -= 1
    return (
        tokens[before].lower if first else "",
        tokens[last + 1].lower if last + 1 < len(tokens) else "",
    )


def _season(raw: str, start: int) -> bool:
    """The 11 of "2010-11"."""
    before = raw[max(0, start - 9) : start].replace(" ", "")
    return before[-1:] in tuple("-–/") and before[-5:-1].isdigit() and len(before) > 4


def _year(bound: Binding, last_word: str) -> bool:
    start, end = bound.number.span
    low, high = bound.number.low, bound.number.high
    if not (end - start == 4 or low != high) or not (1000 <= low <= 2100 and high <= 2100):
        return False
    return last_word in TIME_PREPOSITIONS or not bound.noun.lemma or 1900 <= low <= 2050


def labelled(text: Text, bound: Binding) -> bool:
    """Whether the number names one of a series: the 204 of "Flight 204"."""
    return bound.number.form == "digits" and _beside(text, bound)[0] in LABELS


# words of the name that a headline begins with: "America 250: ..."
_SERIES = 3


def in_name(text: Text, bound: Binding) -> bool:
    """The 2 of a sequel's title: after a capital within a sentence of lower-case words; and the
    end of a series' name before the headline's colon."""
    first = text.token_index(bound.number.span.start)
    if bound.noun.lemma or bound.roles or not first:
        return False
    if bound.number.form == "digits" and text.raw[bound.number.span.end :][:1] == ":":
        return first <= _SERIES and all(one.text[0].isupper() for one in text.tokens[:first])
    if bound.number.form != "digits" or first < 2:
        return False
    words = [t for t in nearby(text, bound.number.span.start) if t.text[0].isalpha()]
    capitals = sum(token.text[0].isupper() for token in words)
    return (
        bool(words)
        and text.tokens[first - 1].text[0].isupper()
        and text.tokens[first - 1].start > words[0].start
        and 2 * capitals < len(words)
    )
