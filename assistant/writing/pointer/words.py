"""Text to words and words to text: the units that the pointer points at.

A word is the smallest thing that may be copied, so whatever must never be
broken is one word here: "1,000", "U.S.", "$1.5M", "26-year-old", "O'Neill".
The possessive ending is a word of its own, so that "Soleimani's" in the
article can become "Soleimani" in a headline.

No torch and no tokenizer in this module: training, writing and tests share it.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.lexicon.grammar import OWNING
from assistant.wire import wire_codes

POSSESSIVE = "'s"
PLURAL_POSSESSIVE = "s'"  # the bare apostrophe of "companies' profits"
QUOTE = "'"

# code points of one part of a text that are read at most
_LONGEST = 3000

_ABBREVIATIONS = (
    "Mr Mrs Ms Dr Prof Rev Hon Gov Sen Sens Rep Reps Gen Lt Col Sgt Cpl Capt Maj Adm Cmdr Supt "
    "Det Insp St Jr Sr Inc Corp Co Cos Ltd Bros No vs Jan Feb Aug Sept Oct Nov Dec "
    "Pa Calif Fla Ala Ariz Ark Colo Conn Del Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont "
    "Neb Nev Okla Ore Tenn Tex Va Vt Wash Wis Wyo"
).split()

_WORD = re.compile(
    rf"""
      (?:[A-Za-z]\.){{2,}}(?:-\w+)*                                   # U.S.  a.m.  U.S.-led
    | \b(?:{"|".join(_ABBREVIATIONS)})\.(?=\s)                        # Sen.  Corp.
    | \b[A-Z]\.(?=\s+[A-Z])                                           # George W. Bush
    | [A-Z]{{0,3}}[$€£¥]?\d+(?:[.,:/]\d+)*(?:%|\w+)?(?:-\w+)*   # $1.5M  26-year-old  1,000
    | [’'](?:s|S)\b                                                   # the possessive ending
    | \w+(?:(?![’'][sS]\b)[-'’.&]\w+)*                         # Iran-backed  O'Neill  won't  AT&T
    | \S                                                              # any other mark, alone
    """,
    re.VERBOSE,
)
_DOTTED = re.compile(r"\b(?:[A-Za-z]\.){2,}")
_GLUED_LEFT = {",", ".", ":", ";", "?", "!", "%", ")", "]", POSSESSIVE, PLURAL_POSSESSIVE}
_GLUED_RIGHT = {"(", "[", "$", "£", "€", "#", "@"}
_QUOTES = dict.fromkeys("'\"‘’“”`´", QUOTE)
_DASHES = dict.fromkeys("–—―‐‑−", "-")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text.

    ``text == source[start:end]`` in code points. ``opens`` is true for the
    first word of a sentence, whose capital says nothing about the word.
    """

    text: str
    start: int
    end: int
    opens: bool


def split_words(text: str) -> list[Word]:
    """All words and marks of a text, in order; their spans index ``text``. What a wire's codes
    are made of is none of them."""
    words: list[Word] = []
    opens = True
    previous_end = 0
    codes = deque(wire_codes(text))
    for match in _WORD.finditer(text):
        start, end = match.span()
        while codes and codes[0].end <= start:
            codes.popleft()
        if codes and codes[0].start < end:
            continue
        surface = match.group()
        opens = opens or "\n" in text[previous_end:start]
        words.append(Word(surface, start, end, opens))
        if is_copiable(surface):
            opens = False
        elif surface in ".?!:":
            opens = True
        previous_end = end
    return words


def words_in(text: str, spans: Sequence[tuple[int, int]]) -> list[Word]:
    """The words of some parts of a text; their spans index the whole."""
    return [
        replace(word, start=word.start + low, end=word.end + low)
        for low, high in spans
        for word in split_words(text[low : min(high, low + _LONGEST)])
    ]


def is_copiable(surface: str) -> bool:
    """True for words that may be copied: those with a letter or digit, but the possessive."""
    return any(map(str.isalnum, surface)) and surface.lower() not in OWNING


def word_key(surface: str) -> str:
    """The form under which two spellings of a word are the same word.

    Case is folded, except that short all-capitals stay apart from the common
    word ("US" is not "us"); dots of initialisms go ("U.S." is "US").
    """
    plain = surface.replace("’", "'")
    plain = _DOTTED.sub(lambda m: m.group().replace(".", "").upper(), plain)
    if 2 <= len(plain) <= 5 and plain.isalpha() and plain.isupper():
        return plain
    return plain.lower()


def mark_key(surface: str) -> str:
    """The one spelling that the model knows of a punctuation mark."""
    if surface.lower() in OWNING:
        return POSSESSIVE
    return _QUOTES.get(surface) or _DASHES.get(surface) or surface


def key_of(surface: str) -> str:
    """`word_key` of words, `mark_key` of marks."""
    return word_key(surface) if is_copiable(surface) else mark_key(surface)


def target_keys(text: str) -> list[str]:
    """The keys of a text that the model shall learn to write.

    A closing apostrophe with no quotation open is the plural possessive.
    """
    keys: list[str] = []
    quoting = False
    for word in split_words(text):
        key = key_of(word.text)
        if key == QUOTE:
            touches_left = word.start > 0 and not text[word.start - 1].isspace()
            if not quoting and touches_left and keys and keys[-1].endswith("s"):
                key = PLURAL_POSSESSIVE
            else:
                quoting = not quoting
        keys.append(key)
    return keys


def join_words(surfaces: Sequence[str]) -> tuple[str, list[tuple[int, int]]]:
    """Words and marks to running text, and the span of each in it (code points).

    Marks stick to the side they belong to; quotation marks open and close in turn.
    """
    text = ""
    spans: list[tuple[int, int]] = []
    quoting = False
    glue = True
    for surface in surfaces:
        shown = QUOTE if surface == PLURAL_POSSESSIVE else surface
        closes = surface == QUOTE and quoting
        if text and not glue and surface not in _GLUED_LEFT and not closes:
            text += " "
        spans.append((len(text), len(text) + len(shown)))
        text += shown
        glue = surface in _GLUED_RIGHT or (surface == QUOTE and not closes)
        if surface == QUOTE:
            quoting = not quoting
    return text, spans
