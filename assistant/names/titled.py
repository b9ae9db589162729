"""A title right before a name that is no part of its capitals: "prime minister Ann Lee"."""

from __future__ import annotations

import re

from assistant.lexicon.given_names import GIVEN
from assistant.lexicon.titles import MODIFIERS, QUALIFIERS, SHORT, TITLES
from assistant.names.capitals import Word
from assistant.text import Span, Text

__all__ = ["title_before"]

# the last three letters of the titles
_TITLE_ENDS = frozenset(title[-3:] for title in TITLES)
_BEFORE = re.compile(r"(?:\b([a-z]+)[ -])?\b([A-Z]?[a-z]+)\.? $")
# titles that are other words as well: "will miss England", "a major London hospital"
_OTHER_WORDS = frozenset("miss count private major general crown lance staff trooper".split())
# "fund manager Globex": a firm, oftener than a person
_MANAGED = frozenset("fund asset money wealth investment property".split())


def title_before(text: Text, word: Word) -> Span | None:
    """A title in lower case, or one that opens a sentence, right before a name: "prime minister
    Theresa May"."""
    start = word.start
    ending = text.raw[max(0, start - 4) : start]
    # most words before a name end as no title does
    if ending[-1:] != " " or not (
        ending[:-1] in _TITLE_ENDS or ending[-3:-1] in _TITLE_ENDS or ending[-2:-1] == "."
    ):
        return None
    left = max(0, start - 40)
    last = text.raw[max(0, start - 20) : start].split(" ")
    if last[-2].rstrip(".").lower() not in TITLES:
        return None
    match = _BEFORE.search(text.raw[left:start])
    if match is None or match[2].lower() not in TITLES:
        return None
    if ending[-2:-1] == "." and match[2].lower() not in SHORT:
        return None  # a full stop, and another sentence
    if match[2].lower() == "manager" and match[1] in _MANAGED:
        return None
    if match[2].lower() in _OTHER_WORDS and word.key not in GIVEN:
        return None
    begin = match.start(1) if match[1] in MODIFIERS or match[1] in QUALIFIERS else match.start(2)
    return Span(left + begin, left + match.end(2))
