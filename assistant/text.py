"""A text read once: tokens, sentences, and a memo for what others read from it.

Offsets are half-open code points into the original string, which is never rewritten. All of
it takes time linear in the length of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from itertools import repeat
from operator import itemgetter
from typing import Any, NamedTuple, TypeVar

from assistant.deadline import tick, timed
from assistant.folding import JOINERS, fold
from assistant.memo import Table
from assistant.sentences import breaks

__all__ = ["Span", "Text", "Token", "fold", "lowers"]

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


_WORD = rf"[\w\u0300-\u036f{JOINERS}]"
_TOKEN = re.compile(
    # initials and dotted acronyms: U.S., U.N., J.K., and the "U.S" that ends a headline
    r"(?:[^\W\d_]\.){2,}(?:[A-Z](?![\w.]))?|[A-Z]\.[A-Z](?![\w.])"
    # digits with separators and a suffix of letters: 1,000 3.5 18th 2.3bn 10:30
    rf"|\d+(?:[.,:]\d+)*{_WORD}*"
    # words with apostrophes inside; a possessive 's is a token of its own
    rf"|{_WORD}+(?:['’](?![sS]\b){_WORD}+)*"
    r"|['’][sS]\b"
    r"|\S"
)


_UNREAD = object()


class Text:
    """A string with its tokens and sentences.

    >>> [t.text for t in Text("Iraq's 26-year-old").tokens]
    ['Iraq', "'s", '26', '-', 'year', '-', 'old']
    """

    __slots__ = ("__weakref__", "_memo", "raw")

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self._memo: dict[Any, Any] = {}

    def view(self, reader: Callable[[Text], T]) -> T:
        """``reader(self)``, computed once: how modules share what they read from a text.

        What is kept must not refer to the text itself (but weakly): a text that nobody holds goes
        at once, with all that was read from it, and not when the garbage collector next comes.
        """
        value = self._memo.get(reader, _UNREAD)
        if value is _UNREAD:
            tick()
            value = self._memo[reader] = reader(self)
        return value  # type: ignore[no-any-return]

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
        known = self._memo.get(_sentences)
        return self.view(_sentences) if known is None else known

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

    def behind(self, span: Span) -> Token:
        """The token right behind a span; one without letters where the text ends with it."""
        at = self.token_index(span[1] - 1) + 1
        return self.tokens[at] if at < len(self.tokens) else Token(span[1], span[1], "", "")

    def tokens_in(self, span: Span) -> list[Token]:
        """The tokens that start within ``span``."""
        starts = self.view(_token_starts)
        return self.tokens[
            bisect_right(starts, span.start - 1) : bisect_right(starts, span.end - 1)
        ]

    def token_range(self, number: int) -> tuple[int, int]:
        """The index of a sentence's first token, and the one past its last."""
        firsts = self._memo.get(_sentence_firsts)
        if firsts is None:
            firsts = self.view(_sentence_firsts)
        return firsts[number], firsts[number + 1]

    def sentence_tokens(self, index: int) -> list[Token]:
        """The tokens of the sentence with this index; [] where there is none."""
        if index >= len(self.sentences):
            return []
        first, stop = self.token_range(index)
        return self.tokens[first:stop]


def _tokens(text: Text) -> list[Token]:
    """No token holds white space, and a stretch of letters between two spaces is one whole: most
    of a text needs no pattern."""
    raw = text.raw
    # folding much at once and splitting it is faster than folding each word; it needs a fold of
    # equal length, which invisible characters and a few letters break
    folded = fold(raw)
    even = _evenly(raw, folded)
    lows: Iterable[str] = folded.split(" ") if even else repeat("")
    make, parts = tuple.__new__, _PARTS
    found: list[Token] = []
    add = found.append
    start = 0
    for stretch, low in timed(zip(raw.split(" "), lows, strict=False)):
        if even and stretch.isalpha():
            end = start + len(stretch)
            add(make(Token, (start, end, stretch, low)))
            start = end + 1
            continue
        for begin, stop, word, lower in parts[stretch]:
            add(make(Token, (start + begin, start + stop, word, lower)))
        start += len(stretch) + 1
    return found


def _parts(stretch: str) -> tuple[tuple[int, int, str, str], ...]:
    """The tokens of what stands between two spaces, counted from its start.

    (As plain tuples, which the garbage collector need not look through when they are kept.)
    """
    low = fold(stretch)
    level = _evenly(stretch, low)
    found: list[tuple[int, int, str, str]] = []
    stop = 0
    for word in timed(_TOKEN.findall(stretch)):
        begin = stretch.find(word, stop)
        stop = begin + len(word)
        # invisible characters that stand alone are no word: every token has a form to compare
        if lower := low[begin:stop] if level else fold(word):
            found.append((begin, stop, word, lower))
    return tuple(found)


# most words with a mark at their end come again: in the next sentence, or in the next article
_PARTS = Table(_parts, 20_000)


def _evenly(raw: str, folded: str) -> bool:
    """Whether each character has its fold in its own place."""
    # (both could cancel out: a letter that grows, a mark that goes)
    return len(raw.lower()) == len(folded) == len(raw)


def _token_starts(text: Text) -> list[int]:
    return list(map(itemgetter(0), text.tokens))


def _sentence_firsts(text: Text) -> list[int]:
    """The index of each sentence's first token, and the number of tokens."""
    starts = text.view(_token_starts)
    return [*(bisect_left(starts, span.start) for span in text.sentences), len(starts)]


def lowers(text: Text) -> list[str]:
    """The folded form of each token; memoised by ``text.view(lowers)``."""
    return list(map(itemgetter(3), text.tokens))


def _sentence_starts(text: Text) -> list[int]:
    return list(map(itemgetter(0), text.sentences))


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
    tokens = text.tokens[:_CASED_BY]
    # the first words settle it of most texts: there is a capital too many for lower case, and
    # there are too many small words for a shout, whatever follows
    head = map(itemgetter(2), tokens[: len(tokens) // 6 + 10])
    plain = list(filter(str.isalpha, head))
    if sum(map(str.istitle, plain)) > _STRAY * len(tokens) and (
        len(plain) - sum(map(str.isupper, plain)) > _SPOKEN * len(tokens)
    ):
        return True
    words = [written for _, _, written, _ in tokens if written[0].isalpha()]
    if not words:
        return True
    if sum(map(str.islower, [word[0] for word in words])) >= (1 - _STRAY) * len(words):
        return False
    if sum(map(str.isupper, words)) < (1 - _SPOKEN) * len(words):
        return True
    return sum(word.isupper() and len(word) > 1 for word in words) < (1 - _SPOKEN) * len(words)


# tokens that are looked at; one capital in two hundred words is a stray; nine capitals in ten
# are a shout
_CASED_BY, _STRAY, _SPOKEN = 2000, 0.005, 0.1


def _sentences(text: Text) -> list[Span]:
    found = []
    start = 0
    for end in breaks(text.raw, text.cased):
        span = _trim(text.raw, start, end)
        if span.start < span.end:
            found.append(span)
        start = end
    span = _trim(text.raw, start, len(text.raw))
    if span.start < span.end:
        found.append(span)
    return found
