"""A sentence as words that can be left out, and the text that those kept make."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from assistant.draft import Provenance
from assistant.lexicon.abbreviations import ABBREVIATIONS
from assistant.lexicon.grammar import OWNING
from assistant.text import Span, Text, fold
from assistant.wire import wire_codes

__all__ = ["Word", "join", "quoted", "split"]


class Word(NamedTuple):
    """A word of the article with what is glued to it ("Iran-backed", "$1.5m", "Iraq's"), or
    one mark of punctuation. ``spaced``: white space stood before it."""

    start: int
    end: int
    text: str
    lower: str
    mark: bool
    spaced: bool


_CHUNK = re.compile(r"\S+")
_OPENING = "\"'“‘«([{<"
_CLOSING = ".,;:!?…\"'”’»)]}>"
_QUOTES = {'"': '"', "“": "”", "‘": "’", "'": "'", "«": "»"}
_SINGLE = {"'": "'", "‘": "’"}
# dashes, and the closing mark of `"fortress"-like`
_INNER = re.compile(r"(--+|[—–―\"“”])")
# "401(k)", "501(c)(3)", "person(s)"
_LETTERED = re.compile(r"[\w)]\(\w{1,3}\)$")
# "the mayor 's plan": a page that lost the link around a name has a space there
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?\.?|[A-Z]\.")


def split(text: Text, span: Span) -> list[Word]:
    """The words and marks of a span, in order, without what a wire's codes are made of."""
    found: list[Word] = []
    at = before = span.start
    for code in (*wire_codes(text.raw, span.start, span.end), Span(span.end, span.end)):
        for match in _CHUNK.finditer(text.raw, at, code.start):
            edge = before if match.start() == at else match.start()
            spaced = bool(found) and text.raw[edge - 1].isspace()
            if found and match.group() in OWNING:
                told = match.group()
                found.append(Word(match.start(), match.end(), told, fold(told), False, False))
                continue
            for start, end in _pieces(match.group(), match.start()):
                piece = text.raw[start:end]
                mark = not any(map(str.isalnum, piece))
                found.append(Word(start, end, piece, fold(piece), mark, spaced))
                spaced = False
        before, at = code
    return _closed(found)


def _closed(words: list[Word]) -> list[Word]:
    """With the apostrophe of "'technical reasons'" as the mark that closes the quotation: where
    one is open that no mark closes before another opens, the first plural that ends in one
    does."""
    openers = [
        at for at, w in enumerate(words[:-1]) if w.text in _SINGLE and not words[at + 1].spaced
    ]
    if not openers:
        return words
    found = list(words)
    for at, after in reversed(list(zip(openers, [*openers[1:], len(words)], strict=True))):
        if words[at].text == "'" and at and not words[at].spaced and not words[at - 1].mark:
            continue
        closer = _SINGLE[words[at].text]
        inside = range(at + 1, after)
        if any(words[i].mark and words[i].text == closer for i in inside):
            continue
        last = next((i for i in inside if words[i].text[1:].endswith(closer)), None)
        if last is not None:
            word = words[last]
            cut = word.end - 1
            found[last : last + 1] = [
                word._replace(end=cut, text=word.text[:-1], lower=word.lower[:-1]),
                Word(cut, word.end, closer, closer, True, False),
            ]
    return found


def _pieces(chunk: str, offset: int) -> list[tuple[int, int]]:
    """Marks at the ends of a chunk, and dashes within, stand alone."""
    found = []
    left, right = 0, len(chunk)
    while left < right and chunk[left] in _OPENING:
        found.append((offset + left, offset + left + 1))
        left += 1
    closing = []
    while right > left and chunk[right - 1] in _CLOSING:
        core = chunk[left:right]
        if core[-1] == "." and (_DOTTED.fullmatch(core) or fold(core[:-1]) in ABBREVIATIONS):
            break
        # the apostrophe of a plural possessive belongs to its word
        if core[-1] in "'’" and len(core) > 2 and core[-2] in "sS":
            break
        if core[-1] == ")" and _LETTERED.search(core[-6:]):
            break
        closing.append((offset + right - 1, offset + right))
        right -= 1
    at = left
    for piece in _INNER.split(chunk[left:right]):
        if piece:
            found.append((offset + at, offset + at + len(piece)))
        at += len(piece)
    return found + closing[::-1]


def join(
    raw: str, words: Sequence[Word], *, capital: bool = True
) -> tuple[str, tuple[Provenance, ...]]:
    """The kept words as running text, and where each run of them stands in ``raw``.

    Words that stood next to each other keep the white space between them as one space; where
    words were left out between, one space joins the ends, none before closing marks.
    """
    parts: list[str] = []
    places: list[Provenance] = []
    length = 0
    run: list[int] | None = None  # draft start, article start, article end
    for index, word in enumerate(words):
        gap = ""
        if index:
            previous = words[index - 1]
            gap = "" if _glues(previous, word) else " "
        if raw[word.start : word.end] != word.text:
            # a word in another form than the article's has no place there
            if run is not None:
                places.append(Provenance(run[0], length, run[1], run[2]))
            run = None
        elif run is not None and run[2] <= word.start and raw[run[2] : word.start] == gap:
            run[2] = word.end
        else:
            if run is not None:
                places.append(Provenance(run[0], length, run[1], run[2]))
            run = [length + len(gap), word.start, word.end]
        parts.append(gap + word.text)
        length += len(gap) + len(word.text)
    if run is not None:
        places.append(Provenance(run[0], length, run[1], run[2]))
    text = "".join(parts)
    if capital and text and text[0].islower() and len(text[0].upper()) == 1:
        head = re.match(r"\w+", text)
        # iPhone and e-mail keep their form; so does anything with a capital inside
        if head and head.group().islower():
            text = text[0].upper() + text[1:]
    return text, tuple(places)


def _glues(previous: Word, word: Word) -> bool:
    """No space between two kept words: none stood before the later one, and the earlier one
    is its neighbour, or one of them is a mark that clings."""
    if word.spaced:
        return word.mark and word.text in ".,;:!?…"
    return previous.end == word.start or word.mark or previous.mark or word.text in OWNING


# "$5 a share", "20,000 a month"
_RATED = frozenset(
    "year month week day hour minute night share barrel ton tonne gallon litre pound kilo head"
    " person piece unit season game pair".split()
)


def per(words: Sequence[Word], at: int) -> bool:
    """Does the article at ``at`` mean "per", after an amount?"""
    if words[at].lower not in ("a", "an") or at + 1 >= len(words) or not at:
        return False
    before = words[max(0, at - 4) : at]
    counted = any(map(str.isdigit, "".join(word.text for word in before)))
    said = before[-1].lower.endswith(("s", "n")) or before[-1].text[-1].isdigit()
    return words[at + 1].lower in _RATED and counted and said


def quoted(words: Sequence[Word]) -> list[bool]:
    """Of each word whether it is somebody's own: it stands between two quotation marks, or is
    the closing one."""
    found, closer = [], ""
    for word in words:
        found.append(bool(closer))
        if closer:
            closer = "" if word.text == closer else closer
        elif word.mark and word.text in _QUOTES:
            closer = _QUOTES[word.text]
    return found
