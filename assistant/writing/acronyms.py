"""Names by the acronym that the article gives them, which headlines have no room without.

"The European Central Bank (ECB) cut rates" introduces a short name; where the article goes on to
use it, a headline may use it from the start. The acronym keeps its own place between the brackets.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from assistant.text import Text
from assistant.writing.clause import Word
from assistant.writing.verbs import CLOSED

__all__ = ["by_acronym"]

# lower-case words inside a name
_SMALL = frozenset("of and for the to in on de du la".split())
# letters of an acronym, and words that its name may have beside those with a letter in it
_LEAST, _MOST, _BESIDE = 2, 6, 4


def by_acronym(words: Sequence[Word], article: Text) -> list[Word]:
    """The words with "ECB" for "European Central Bank (ECB)", where the article has the acronym
    again: one that is never used introduces nothing."""
    found: list[Word] = []
    at = 0
    while at < len(words):
        if words[at].text == "(" and [word.text for word in words[at + 2 : at + 3]] == [")"]:
            short = words[at + 1]
            start = _start(found, short.text)
            if start is not None and article.view(_acronyms)[short.text] > 1:
                spaced = found[start].spaced
                found[start:] = [short._replace(spaced=spaced)]
                at += 3
                continue
        found.append(words[at])
        at += 1
    return found


def _acronyms(text: Text) -> Counter[str]:
    return Counter(token.text for token in text.tokens if token.text.isupper())


def _start(words: Sequence[Word], short: str) -> int | None:
    """Where the name begins that the words end with, and that has these initials; "CDC" leaves
    out one of them."""
    if not (_LEAST <= len(short) <= _MOST and short.isalpha() and short.isupper()):
        return None
    if short.lower() in CLOSED:
        # "WHO" and "IT" would read as other words
        return None
    initials = ""
    for at in range(len(words) - 1, max(-1, len(words) - 1 - _MOST - _BESIDE), -1):
        word = words[at]
        if word.mark:
            return None
        if word.text[0].isupper():
            initials = word.text[0] + initials
            if initials[0] == short[0] and _spells(initials, short):
                return at
        elif word.text not in _SMALL:
            return None
    return None


def _spells(initials: str, short: str) -> bool:
    """All the letters in their order, with no more than one initial between them."""
    letters = iter(initials)
    inside = all(letter in letters for letter in short)
    return inside and len(initials) <= len(short) + 1
