"""A title as a set of words: what ranks it, what makes it lesser, what of it can be wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.lexicon.standing import DEPUTY
from assistant.lexicon.titles import HONORIFICS, QUALIFIERS, RANKS, SHORT, TITLES
from assistant.memo import remembered
from assistant.names.casing import plain

__all__ = ["RANKED", "Office", "office_of"]

_WORD = re.compile(r"[^\W\d_]+")
RANKED = frozenset().union(*RANKS)


@dataclass(frozen=True, slots=True)
class Office:
    """A title as a set of its words, abbreviations written out."""

    words: frozenset[str]

    @property
    def ranks(self) -> frozenset[str]:
        return self.words & RANKED

    @property
    def telling(self) -> frozenset[str]:
        """The words that can be wrong: no honorific, no "former"."""
        return self.words - HONORIFICS - QUALIFIERS

    @property
    def lesser(self) -> frozenset[str]:
        """What makes it another office than that of its other words."""
        return self.words & DEPUTY


@remembered(4096)
def office_of(words: str) -> Office:
    found: set[str] = set()
    for word in _WORD.findall(words):
        key = plain(word)
        if key not in SHORT and key.endswith("s") and key[:-1] in TITLES:
            key = key[:-1]
        found.update(SHORT.get(key, key).split())
    return Office(frozenset(found))
