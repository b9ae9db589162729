"""What a capital says: is a word an ordinary one, and how is a sentence cased?

A capital marks a name only in ordinary prose and only past the first word of the sentence.
In Title Case, in capitals and in lower-cased text the words themselves have to tell, and the
article they are about.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from itertools import chain

from assistant.lexicon.words import DOUBLING, FUNCTION, SUFFIX_RULES, common
from assistant.memo import Table, remembered
from assistant.text import Span, Text, fold

__all__ = ["Style", "is_common", "looks_english", "lower_words", "plain", "sentence_style"]


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


_LOWER = re.compile(r"(?<![\w.'’])[^\W\d_A-Z][^\W_A-Z]*(?:['’](?![sS]\b)\w+)*")


def lower_words(text: Text) -> frozenset[str]:
    """The words that stand in lower case somewhere in a text; none where case says nothing."""
    return text.view(_lower_words)


def _lower_words(text: Text) -> frozenset[str]:
    if not text.cased:
        return frozenset()
    return frozenset(chain.from_iterable(map(_LOWERED.__getitem__, set(text.raw.split()))))


def _lowered(stretch: str) -> tuple[str, ...]:
    """The words in lower case of what stands between two spaces."""
    found = _LOWER.findall(stretch)
    return tuple([word if word.isascii() else plain(word) for word in found])


_LOWERED = Table(_lowered, 20_000)


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
