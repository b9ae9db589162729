"""What a summary has no room for in passing: an age beside a name, the minute of a price, "is
currently"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.lexicon.grammar import ARTICLES, HARM, RELATIVES
from assistant.lexicon.predicates import IS
from assistant.writing.body import content_words
from assistant.writing.clause import Word, quoted
from assistant.writing.grammar import is_finite

__all__ = ["without_age", "without_minute", "without_now"]

_AGE = re.compile(r"[1-9]\d?")
_MINUTE = re.compile(r"(?:[01]\d|2[0-3]):?[0-5]\d")
_ZONES = frozenset("GMT BST EST EDT ET CET UTC".split())


def without_age(words: list[Word]) -> list[Word]:
    """Without ", 27," behind a name, where it is the only age, and nobody came to harm: an age
    is then a part of the news."""
    if any(word.lower.startswith("kill") for word in words) or not HARM.isdisjoint(
        content_words(" ".join(word.text for word in words))
    ):
        return words
    inside = quoted(words)
    ages = [at for at in range(1, len(words) - 3) if _is_age(words, at)]
    if len(ages) != 1 or inside[ages[0]]:
        return words
    at = ages[0]
    first = at - 1
    while first and words[first - 1].text[0].isupper():
        first -= 1
    if first and words[first - 1].text == ",":
        # "the former nurse, Ida Holm, 27, runs": the comma before her name is closed by this one
        return words
    if is_finite(words, at + 3):
        return [*words[:at], *words[at + 3 :]]
    if words[at + 3].lower in ARTICLES | RELATIVES:
        # the comma behind it opens what else is said of the name
        return [*words[:at], *words[at + 2 :]]
    return words


def _is_age(words: Sequence[Word], at: int) -> bool:
    name, comma, age, closing = words[at - 1 : at + 3]
    marks = comma.text == "," == closing.text
    return marks and name.text[0].isupper() and _AGE.fullmatch(age.text) is not None


def without_minute(words: list[Word]) -> list[Word]:
    """Without "by 0447 GMT": a price has another by now."""
    inside = quoted(words)
    for at in range(2, len(words) - 1):
        zone = words[at + 1].text in _ZONES
        if inside[at] or not zone or not _MINUTE.fullmatch(words[at].text):
            continue
        start = at - 1 - (words[at - 1].lower == "of" and words[at - 2].lower == "as")
        if words[start].lower in ("at", "by", "as"):
            return [*words[:start], *words[at + 2 :]]
    return words


def without_now(words: list[Word]) -> list[Word]:
    """Without the "currently" of "is currently looking into"."""
    inside = quoted(words)
    return [
        word
        for at, word in enumerate(words)
        if word.lower != "currently" or inside[at] or not _between(words, at)
    ]


def _between(words: Sequence[Word], at: int) -> bool:
    led = at > 0 and words[at - 1].lower in IS
    return led and at + 1 < len(words) and words[at + 1].lower.endswith("ing")
