"""A text read once: tokens, sentences, and a memo for what others read from it.

Offsets are half-open code points into the original string, which is never rewritten. All of
it takes time linear in the length of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, TypeVar

from assistant.deadline import tick, timed
from assistant.lexicon.abbreviations import ABBREVIATIONS

__all__ = ["Span", "Text", "Token", "fold"]

T = TypeVar("T")


class Span(NamedTuple):
    """Half-open ``[start, end)`` in code points."""

    start: int
    end: int

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """True when the two share at least one code point."""
        return self.start < other.end and other.start < self.end


class Token(NamedTuple):
    """A word, a number, or one mark of punctuation. ``lower`` is `fold` of ``text``."""

    start: int
    end: int
    text: str
    lower: str


# Zero-width characters and soft hyphens stand inside words on copied pages: they belong to
# the word, and `fold` takes them out of the form that is compared.
_JOINERS = "\u00ad\u200b-\u200d\u2060\ufeff"
_WORD = rf"[\w\u0300-\u036f{_JOINERS}]"
_TOKEN = re.compile(
    # initials and dotted acronyms: U.S., U.N., J.K.
    r"(?:[^\W\d_]\.){2,}"
    # digits with separators and a suffix of letters: 1,000 3.5 18th 2.3bn 10:30
    rf"|\d+(?:[.,:]\d+)*{_WORD}*"
    # words with apostrophes inside; a possessive 's is a token of its own
    rf"|{_WORD}+(?:['’](?![sS]\b){_WORD}+)*"
    r"|['’][sS]\b"
    r"|\S"
)
_INVISIBLE = re.compile(f"[{_JOINERS}]")
_FOLDS = (("’", "'"), ("‘", "'"), ("‐", "-"), ("‑", "-"))
_FOLDED = re.compile(f"[{_JOINERS}’‘‐‑]")


def fold(text: str) -> str:
    """The form in which words are compared: lower case, plain apostrophes, nothing invisible."""
    if text.isascii() or not _FOLDED.search(text):
        return text.lower()
    text = _INVISIBLE.sub("", text)
    for mark, plain in _FOLDS:
        text = text.replace(mark, plain)
    return text.lower()


# A sentence may end at one of these, then closing marks, then white space. A run of marks is
# tried from its first one alone and never given back: a text of full stops takes linear time.
_END = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+(?=\s)|\n[^\S\n]*+\n\s*+|\n")
_OPENERS = "\"'“‘«([—–-"
# After a dotted acronym ("the U.S. ...") only these words, capitalised, begin a sentence.
_STARTERS = frozenset(
    "the a an it he she they we i you in on at but and this that these those his her their its"
    " when while after as if for there what who mr mrs ms officials police one some many"
    " more most however meanwhile last no not now also".split()
)


class Text:
    """A string with its tokens and sentences.

    >>> [t.text for t in Text("Iraq's 26-year-old").tokens]
    ['Iraq', "'s", '26', '-', 'year', '-', 'old']
    """

    __slots__ = ("_memo", "raw")

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self._memo: dict[Any, Any] = {}

    def view(self, reader: Callable[[Text], T]) -> T:
        """``reader(self)``, computed once: how modules share what they read from a text."""
        try:
            return self._memo[reader]  # type: ignore[no-any-return]
        except KeyError:
            tick()
            value = self._memo[reader] = reader(self)
            return value

    def __getitem__(self, span: Span) -> str:
        return self.raw[span[0] : span[1]]

    # asked for at every word: looked up here rather than by `view`
    @property
    def tokens(self) -> list[Token]:
        known = self._memo.get(_tokens)
        return self.view(_tokens) if known is None else known

    @property
    def sentences(self) -> list[Span]:
        """Spans without surrounding white space; every token stands in exactly one."""
        return self.view(_sentences)

    @property
    def paragraphs(self) -> list[Span]:
        """Lines that hold something, without surrounding white space."""
        return self.view(_paragraphs)

    @property
    def cased(self) -> bool:
        """False where capitals say nothing: a text all in lower or all in upper case."""
        return self.view(_cased)

    def sentence_index(self, offset: int) -> int:
        """Index of the sentence that ``offset`` stands in (or follows)."""
        starts = self._memo.get(_sentence_starts)
        if starts is None:
            starts = self.view(_sentence_starts)
        at = bisect_right(starts, offset)
        return at - 1 if at else 0

    def token_index(self, offset: int) -> int:
        """Index of the last token that starts at or before ``offset``."""
        starts = self._memo.get(_token_starts)
        if starts is None:
            starts = self.view(_token_starts)
        at = bisect_right(starts, offset)
        return at - 1 if at else 0

    def tokens_in(self, span: Span) -> list[Token]:
        """The tokens that start within ``span``."""
        starts = self.view(_token_starts)
        return self.tokens[
            bisect_right(starts, span.start - 1) : bisect_right(starts, span.end - 1)
        ]

    def sentence_tokens(self, index: int) -> list[Token]:
        """The tokens of the sentence with this index; [] where there is none."""
        return self.tokens_in(self.sentences[index]) if index < len(self.sentences) else []


def _tokens(text: Text) -> list[Token]:
    raw = text.raw
    # folding the whole text once and slicing it is twice as fast as folding each word; it
    # needs a fold of equal length, which invisible characters and a few letters break
    folded = fold(raw)
    make = tuple.__new__
    spans = [match.span() for match in timed(_TOKEN.finditer(raw))]
    # (both could cancel out: a letter that grows, a mark that goes)
    if len(raw.lower()) == len(folded) == len(raw):
        return [make(Token, (a, b, raw[a:b], folded[a:b])) for a, b in spans]
    # invisible characters that stand alone are no word: every token has a form to compare
    return [
        make(Token, (a, b, raw[a:b], lower)) for a, b in timed(spans) if (lower := fold(raw[a:b]))
    ]


def _token_starts(text: Text) -> list[int]:
    return [token.start for token in text.tokens]


def _sentence_starts(text: Text) -> list[int]:
    return [span.start for span in text.sentences]


def _trim(raw: str, start: int, end: int) -> Span:
    while start < end and raw[start].isspace():
        start += 1
    while end > start and raw[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _paragraphs(text: Text) -> list[Span]:
    found = []
    start = 0
    for line in text.raw.splitlines(keepends=True):
        span = _trim(text.raw, start, start + len(line))
        if span.start < span.end:
            found.append(span)
        start += len(line)
    return found


def _cased(text: Text) -> bool:
    words = [t.text for t in text.tokens[:2000] if t.text[0].isalpha()]
    if not words:
        return True
    lower = sum(word[0].islower() for word in words)
    upper = sum(word.isupper() and len(word) > 1 for word in words)
    # one capital in two hundred words is a stray; nine capitals in ten is a shout
    return lower < 0.995 * len(words) and upper < 0.9 * len(words)


def _breaks(text: Text) -> Iterator[int]:
    """Offsets just past each sentence."""
    raw, cased = text.raw, text.cased
    last = 0
    for match in _END.finditer(raw):
        end = match.end()
        if match.group()[0] == "\n":
            if _line_goes_on(raw, last, match.start(), end, match.group()):
                continue
            yield end
            last = end
        elif _ends_sentence(raw, match, cased):
            yield end
            last = end


def _line_goes_on(raw: str, last: int, before: int, after: int, mark: str) -> bool:
    """A single newline inside a hard-wrapped paragraph, not at the end of a line of its own."""
    if mark.count("\n") > 1 or before - last < 40 or after >= len(raw):
        return False
    return raw[after].islower() or (raw[before - 1] in ",;" and not raw[after].isspace())


def _ends_sentence(raw: str, match: re.Match[str], cased: bool) -> bool:
    mark = match.group()
    start = match.start()
    # what follows: the first word after white space and opening marks (bounded look-ahead)
    follow = raw[match.end() : match.end() + 40]
    rest = follow.lstrip()
    if "\n" in follow[: len(follow) - len(rest)]:
        return True
    bare = rest.lstrip(_OPENERS)
    if not bare:
        return True
    begins = bare[0].isupper() or bare[0].isdigit() or not bare[0].isalpha() or not cased
    if mark[0] != ".":
        # “Why?” he asked: a lower-case word goes on with the sentence
        return begins or rest[0] in '“"'
    if not begins:
        return False
    if mark.startswith(".."):
        return True
    if mark[-1] in "\"'”’»)]":
        return True
    tail = raw[max(0, start - 24) : start]
    head = re.search(r"[^\s\"'“‘(\[]*$", tail)
    word = head.group() if head else ""
    if fold(word) in ABBREVIATIONS:
        return False
    if len(word) == 1 and word.isalpha() and word.isupper():
        return False  # an initial: J. Smith
    if "." in word and re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", word):
        first = re.match(r"[^\W\d_]+", bare)
        return first is not None and fold(first.group()) in _STARTERS and cased
    return True


def _sentences(text: Text) -> list[Span]:
    found = []
    start = 0
    for end in _breaks(text):
        span = _trim(text.raw, start, end)
        if span.start < span.end:
            found.append(span)
        start = end
    span = _trim(text.raw, start, len(text.raw))
    if span.start < span.end:
        found.append(span)
    return found
