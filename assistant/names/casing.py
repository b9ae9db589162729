"""What a capital says: is a word an ordinary one, and how is a sentence cased?

A capital marks a name only in ordinary prose and only past the first word of the sentence.
In Title Case, in capitals and in lower-cased text the words themselves have to tell, and the
article they are about.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from itertools import filterfalse, repeat
from typing import Protocol

from assistant.context import word_index
from assistant.folding import JOINERS
from assistant.lexicon.words import DOUBLING, FUNCTION, SUFFIX_RULES, common
from assistant.memo import remembered
from assistant.text import Span, Text, fold

__all__ = [
    "Style",
    "Words",
    "is_common",
    "looks_english",
    "lower_words",
    "plain",
    "sentence_style",
]


class Style(Enum):
    """How a sentence is cased."""

    PROSE = "prose"
    TITLE = "title"
    UPPER = "upper"
    LOWER = "lower"


def plain(word: str) -> str:
    """`fold` without diacritics and full stops: the key under which name words are compared.

    >>> plain("Müller"), plain("U.S.")
    ('muller', 'us')
    """
    if word.isascii():
        word = word.lower()
        return word.replace(".", "") if "." in word else word
    return _plain(word)


@remembered(20_000)
def _plain(word: str) -> str:
    return _strip(fold(word)).replace(".", "")


# letters that do not decompose into a base letter and a mark
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"}
)


def _strip(word: str) -> str:
    marks = unicodedata.normalize("NFD", word)
    if any(map(unicodedata.combining, marks)):
        marks = "".join(c for c in marks if not unicodedata.combining(c))
    return marks.translate(_LETTERS)


@remembered(65536)
def is_common(word: str) -> bool:
    """True for an ordinary word of English news, folded; regular inflections count."""
    words = common()
    if word in FUNCTION or word in words:
        return True
    return any(base in words or base in FUNCTION for base in _bases(word))


_ENDINGS = tuple(
    "ed ing ings ly ion ions tion ness ment ments ship able ible ise ised ize ized ary ory"
    " ful less ous ive ity ities ism al ally ance ence ology ological ologist ists".split()
)
_BEGINNINGS = ("un", "re", "de", "dis", "mis", "non", "over", "under", "pre", "anti", "co", "out")


def looks_english(word: str) -> bool:
    """True where the shape of an unknown word says that it is no name: "deselection"."""
    if word.endswith(_ENDINGS):
        return True
    return any(word.startswith(b) and is_common(word[len(b) :]) for b in _BEGINNINGS)


# by the last letter of the ending
_RULES = {
    letter: tuple(rule for rule in SUFFIX_RULES if rule[0][-1] == letter)
    for letter in {ending[-1] for ending, _ in SUFFIX_RULES}
}


def _bases(word: str) -> list[str]:
    found = []
    for ending, base in _RULES.get(word[-1:], ()):
        if word.endswith(ending) and len(word) - len(ending) + len(base) >= 3:
            found.append(word[: -len(ending)] + base)
    for ending in DOUBLING:
        cut = len(word) - len(ending)
        if word.endswith(ending) and cut >= 4 and word[cut - 1] == word[cut - 2]:
            found.append(word[: cut - 1])
    return found


# a word in lower case: behind a space or a mark that is no part of a word, up to a capital
_LOWER = re.compile(r"(?<![\w.'’])[^\W\d_A-Z][^\W_A-Z]*(?:['’](?![sS]\b)\w+)*")
_CAPITAL_INSIDE = re.compile(r"[A-Z_](?<=[^\W_A-Z].)")
_COMBINING = re.compile(rf"[\u0300-\u036f{JOINERS}]")
_NOT_BEFORE = frozenset(".'’")


class Words(Protocol):
    """What can say of a key whether it has it."""

    def __contains__(self, key: str, /) -> bool: ...


class LowerWords:
    """The keys of the words that stand in lower case somewhere in a text.

    Few of its words are asked for, so none is read before: a key of letters is looked up among
    the tokens. That is what `_LOWER` finds, but where a word has a capital inside (iPhone) or
    an invisible or combining mark: then, and for other keys, all of the text is read by it.
    """

    __slots__ = ("_index", "_known", "_odd", "_raw", "_tokens", "_whole")

    def __init__(self, text: Text) -> None:
        # (not the text itself: this is kept in its memo)
        raw, tokens = text.raw, text.tokens
        self._raw, self._tokens, self._index = raw, tokens, text.view(word_index)
        self._odd = any(
            not "0" <= tokens[text.token_index(match.start())].text[0] <= "Z"  # digit, capital
            for match in _CAPITAL_INSIDE.finditer(raw)
        )
        self._known: dict[str, bool] = {}
        if not raw.isascii():
            self._odd = self._odd or _COMBINING.search(raw) is not None
            marked = " ".join(filterfalse(str.isascii, raw.split()))
            found = filterfalse(str.isascii, _LOWER.findall(marked))
            self._known.update(zip(map(plain, found), repeat(True), strict=False))
        self._whole: frozenset[str] | None = None

    def __contains__(self, key: str, /) -> bool:
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._stands(key)
        return found

    def _stands(self, key: str) -> bool:
        if self._odd or len(key) < 2 or not key.isalnum():
            if self._whole is None:
                words = _LOWER.findall(self._raw)
                self._whole = frozenset([w if w.isascii() else plain(w) for w in words])
            return key in self._whole
        if not key.isascii() or not key[0].isalpha():
            return False
        raw = self._raw
        for at in self._index.get(key, ()):
            start, _, written, _ = self._tokens[at]
            if written == key and not (start and raw[start - 1] in _NOT_BEFORE):
                return True
        return False


class _Either:
    """What one of two has."""

    __slots__ = ("_one", "_other")

    def __init__(self, one: Words, other: Words) -> None:
        self._one, self._other = one, other

    def __contains__(self, key: str, /) -> bool:
        return key in self._one or key in self._other


_NONE: frozenset[str] = frozenset()


def lower_words(text: Text, guide: Text | None = None) -> Words:
    """The keys of the words that stand in lower case somewhere in a text, or in its guide; none
    of a text where case says nothing."""
    own: Words = text.view(LowerWords) if text.cased else _NONE
    return own if guide is None else _Either(own, lower_words(guide))


# the words that Title Case leaves in lower case
_SMALL = frozenset(
    "a an the and but or nor so yet for of in on at to by with from as into over off up out vs v"
    " via per than is are be s amid after".split()
)
_WORD = re.compile(r"(?<![\w.])[^\W\d_]+(?:['’][^\W\d_]+)*")


def sentence_style(text: Text, span: Span) -> Style:
    """How one sentence of a text is cased. At most its first 2,000 characters are looked at."""
    words = _WORD.findall(text.raw, span.start, min(span.end, span.start + 2000))
    if not any(word[0].isupper() for word in words):
        return Style.LOWER if words else Style.PROSE
    if len(words) >= 3 and sum(word.isupper() for word in words) >= 0.8 * len(words):
        return Style.UPPER
    lower = sum(word[0].islower() and fold(word) not in _SMALL for word in words)
    if lower > len(words) // 3:
        return Style.PROSE
    if lower and text.raw[span.end - 1] == ".":
        return Style.PROSE  # headlines have no full stop
    # capitals on words that are no names, past the first word
    raised = sum(
        word[0].isupper() and len(word) > 2 and is_common(fold(word)) for word in words[1:]
    )
    return Style.TITLE if raised and lower <= 0.34 * raised else Style.PROSE
