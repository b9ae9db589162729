"""The check that everybody writes first, as the figure to beat.

A claim is flagged when a number or a capitalised word of it does not occur in the source.
Number words and digits are made equal. Claims without capitals are truecased first: a word is
a name when the sources of the whole file write it with a capital more often than not. It
knows no context: a number swapped with another of the same article passes.
"""

from __future__ import annotations

import re
from collections import Counter

__all__ = ["KINDS", "Naive"]

# what its findings are called
KINDS = ("number", "word")

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_VALUES = {
    word: str(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
        " fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
} | {
    word: str(10 * value)
    for value, word in enumerate("thirty forty fifty sixty seventy eighty ninety".split(), start=3)
}
_VALUES |= {"hundred": "100", "thousand": "1000", "first": "1", "second": "2", "third": "3"}


def _numbers(text: str) -> set[str]:
    found = {match.group().replace(",", "").rstrip(".") for match in _DIGITS.finditer(text)}
    words = (match.group().lower() for match in _WORD.finditer(text))
    return found | {_VALUES[part] for word in words for part in word.split("-") if part in _VALUES}


def _words(text: str) -> list[str]:
    return [match.group().removesuffix("'s").removesuffix("’s") for match in _WORD.finditer(text)]


class Naive:
    """``learn`` from every source of a file, then ``flags`` its claims."""

    def __init__(self) -> None:
        self._balance: Counter[str] = Counter()  # with a capital minus without

    def learn(self, source: str) -> None:
        for word in _words(source):
            self._balance[word.lower()] += 1 if word[0].isupper() else -1

    def flags(self, source: str, claim: str) -> list[str]:
        """The numbers and names of the claim that do not occur in the source."""
        have = _numbers(source)
        missing = [number for number in sorted(_numbers(claim)) if number not in have]
        known = {word.lower() for word in _words(source)}
        cased = any(char.isupper() for char in claim)
        for place, word in enumerate(_words(claim)):
            # the first word's capital says nothing
            named = word[0].isupper() if cased and place else self._balance[word.lower()] > 0
            if named and word.lower() not in known:
                missing.append(word)
        return missing

    def findings(self, source: str, claim: str) -> tuple[dict[str, str], ...]:
        """The flags in the shape of a checker's findings."""
        return tuple(
            {"kind": KINDS[not text[0].isdigit()], "text": text}
            for text in self.flags(source, claim)
        )
