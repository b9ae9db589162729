"""Every capitalised word of a text, and whether its place or its sentence explains the capital."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.names.casing import Style, plain, sentence_style
from assistant.text import Span, Text

__all__ = ["Capitals", "Word", "capitals"]


@dataclass(slots=True)
class Word:
    """A word that may belong to a name, while names are being put together."""

    start: int
    end: int
    key: str
    sentence: int
    initial: bool = False
    sure: bool = True


_UPPER = "".join(
    chr(c)
    for block in (range(0x41, 0x590), range(0x1E00, 0x1F00))
    for c in block
    if chr(c).isupper()
)
_WHOLE = r"\w*(?:['’](?![sS]\b)\w+)*(?:-\d+\w*)?"
# Each alternative begins with the capital, for which a text is searched at the speed of memory;
# what may stand before it is looked back at. The match of "iPhone" begins at its P.
_CAPITAL = re.compile(
    rf"[{_UPPER}](?:(?<![\w&].)(?:"
    rf"\.(?:[{_UPPER}]\.)+(?:[{_UPPER}](?!\w))?"  # U.S., J.K.
    rf"|\.[{_UPPER}](?![\w.])"  # "in the U.S", and no more
    rf"|\.(?=\s?[{_UPPER}])"  # an initial
    rf"|&[{_UPPER}](?!\w)"  # J&J
    rf"|{_WHOLE})"
    rf"|(?:(?<=(?<![\w&])[a-z].)|(?<=(?<![\w&])[a-z][a-z].)){_WHOLE}"
    rf")"
)
_SMALL = frozenset("abcdefghijklmnopqrstuvwxyz")
# the Arabic article, written before a name with a hyphen: al-Shabab
ARTICLES = frozenset(("al", "el", "ul"))
_ARTICLES = tuple([word] for word in ("al", "el", "ul", "Al", "El", "AL"))
_QUOTES = "\"“‘'(["


@dataclass(frozen=True, slots=True)
class Capitals:
    """The capitals of a text: every one, and the keys of those that stand in mid-sentence."""

    words: tuple[Word, ...]
    inside: frozenset[str]
    # of these, the ones that a name begins with
    openings: frozenset[str]
    # two of these side by side
    pairs: frozenset[tuple[str, str]]
    styles: dict[int, Style]


def capitals(text: Text) -> Capitals:
    return text.view(_capitals)


def _capitals(text: Text) -> Capitals:
    raw, sentences = text.raw, text.sentences
    words: list[Word] = []
    styles: dict[int, Style] = {}
    number, begin, end = -1, 0, -1
    first, opened = True, 0
    for match in _CAPITAL.finditer(raw):
        start, stop = match.span()
        before = raw[start - 1] if start else " "
        while before in _SMALL:  # at most two
            start -= 1
            before = raw[start - 1] if start else " "
        if start >= end:
            if number >= 0:
                styles[number] = _style(text, sentences[number], words[opened:])
            while number + 1 < len(sentences) and start >= end:
                number += 1
                begin, end = sentences[number]
            first, opened = True, len(words)
        initial = before in _QUOTES or (before == " " and raw[start - 2 : start - 1] == ":")
        if first:
            first = False
            initial = (
                initial
                or start == begin
                or not any(map(str.isalnum, raw[begin : min(start, begin + 200)]))
            )
        written = raw[start:stop]
        key = written.lower() if written.isascii() and "." not in written else plain(written)
        if key in ARTICLES and raw[stop : stop + 1] == "-":
            continue
        if before == "-" and raw[max(0, start - 4) : start - 1].split()[-1:] in _ARTICLES:
            start -= 3
        words.append(Word(start, stop, key, number, initial))
    if number >= 0:
        styles[number] = _style(text, sentences[number], words[opened:])
    return _gather(tuple(words), styles)


def _style(text: Text, span: Span, words: list[Word]) -> Style:
    """`sentence_style`, asked only where half of the words or so have capitals."""
    if len(words) < 0.45 * (text.raw.count(" ", span.start, span.end) + 1):
        return Style.LOWER if _lowered(text, span, words) else Style.PROSE
    return sentence_style(text, span)


def _lowered(text: Text, span: Span, words: list[Word]) -> bool:
    """A sentence that begins in lower case and has no capitals but those of acronyms and of a
    model's placeholder: "arsenal beat [UNK] in the FA cup"."""
    first = text.raw[span.start]
    if first.isupper():
        return False
    if not first.isalpha():
        first = next((c for c in text.raw[span.start : span.start + 20] if c.isalpha()), "A")
    return first.islower() and all(text.raw[w.start : w.end].isupper() for w in words)


def _gather(words: tuple[Word, ...], styles: dict[int, Style]) -> Capitals:
    inside: set[str] = set()
    openings: set[str] = set()
    pairs: set[tuple[str, str]] = set()
    last, before = -2, ""
    for word in words:
        if not word.initial and styles[word.sentence] is Style.PROSE:
            inside.add(word.key)
            if word.start != last + 1:
                openings.add(word.key)
            elif before:
                pairs.add((before, word.key))
            before = word.key
        else:
            before = ""
        last = word.end
    return Capitals(words, frozenset(inside), frozenset(openings), frozenset(pairs), styles)
