"""Codes that a news wire leaves in its text: ``[USN:L1N44E0TP TEXT:"the sale"]``, ``[nL4N1AB02]``.

They link a story to another; of a link only the words between its quotation marks are the
story's. Below a story stand lines for the desk alone: who to call, where the source is, charts.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from assistant.patterns import deferred
from assistant.text import Span

__all__ = ["Uncoded", "uncoded", "wire_codes"]

# the number of a story: "L1N44E0TP", before 2020 with an n ("nL1N12X0S2", "nBw7800a")
_STORY = r"(?:(?:ID: ?)?n[A-Z](?=\w{0,12}\d)\w{4,13}|ID: ?\w{4,14}|(?:[A-Z]\d|FW|SP)N[A-Z0-9]{6})"
_CODE = deferred(
    # (what it links may have quotation marks of its own: TEXT:""on hold"")
    r'(\[[A-Za-z]{2,6}\d?:[\w.:-]{1,40}\s+TEXT:")(?:[^"\[\]\n]|"(?!\])){1,400}("\])'
    rf"|\[{_STORY}(?:[ ,;]{{1,2}}{_STORY}){{0,9}}\]"
    # the pages of a market: [GOL/], [O/R], [MKTS/GLOB], [.N]
    r"|\[(?:[A-Z]{2,5}/|O/R|MKTS/GLOB|EMRG/FRX|\.[A-Z]{1,4})\]"
)

# "(((reporter@example.com; +1 555 010 2200)))": of text in double brackets, that which has such
_CONTACT = deferred(r"(?<!\()\({2,3}(?:[^()\n]|\([^()\n]{1,12}\)){1,300}\){2,3}")
_REACHED_BY = re.compile(r"\w@\w|\+\d|\bMessaging:")
_SOURCE = deferred(
    r"(?:Source text(?: for Eikon| in [A-Z][a-z]+)?|Further company coverage) ?: ?"
    r"(?:\[[^\]\n]{1,40}\]|\(? ?https?://\S{1,300}(?: \))?)\.?"
)
# "<^^^^^" opens a list of charts and further stories, "^^^^^>" ends it
_OPEN, _CLOSE = "<^^^", "^^^>"
# code points of the longest such list
_LIST = 5000


class Uncoded:
    """``text``, a text without its codes, and the way back to the text as it came, ``raw``."""

    __slots__ = ("_places", "_starts", "raw", "text")

    def __init__(self, raw: str, codes: list[Span]) -> None:
        self.raw = raw
        # where each piece that is kept begins, in ``text`` and in ``raw``
        self._starts: list[int] = []
        self._places: list[int] = []
        pieces: list[str] = []
        at = size = 0
        for code in (*codes, Span(len(raw), len(raw))) if codes else ():
            self._starts.append(size)
            self._places.append(at)
            pieces.append(raw[at : code.start])
            size += max(0, code.start - at)
            at = max(at, code.end)
        self.text = "".join(pieces) if codes else raw

    def back(self, span: Span) -> Span:
        """Where a span of ``text`` stands in ``raw``, with the codes inside it."""
        if not self._starts or span.start == span.end:
            return span
        return Span(self._place(span.start), self._place(span.end - 1) + 1)

    def told(self, span: Span) -> tuple[str, int, int]:
        """What ``raw`` has where a span of ``text`` stands in it, and from where to where."""
        start, end = self.back(span)
        return self.raw[start:end], start, end

    def _place(self, offset: int) -> int:
        piece = bisect_right(self._starts, offset) - 1
        return self._places[piece] + offset - self._starts[piece]


def uncoded(raw: str, *, article: bool = False) -> Uncoded:
    """A text without its codes; of an article, without what is for the desk alone too."""
    codes = wire_codes(raw)
    if article:
        codes = sorted([*codes, *_for_the_desk(raw)])
    return Uncoded(raw, codes)


def wire_codes(raw: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The parts of ``raw[start:end]`` that are code and not text, in order."""
    stop = len(raw) if end is None else end
    if raw.find("[", start, stop) < 0:
        return []
    found: list[Span] = []
    for match in _CODE.finditer(raw, start, stop):
        if match[1]:
            found += Span(*match.span(1)), Span(*match.span(2))
        else:
            # with the space before it, but for one that parts two words: "rose 3% [nL4N1AB02]."
            first, last = match.span()
            spaced = first > start and raw[first - 1] == " " and not raw[last : last + 1].isalnum()
            found.append(Span(first - spaced, last))
    return found


def _for_the_desk(raw: str) -> Iterator[Span]:
    if "((" in raw:
        for match in _CONTACT.finditer(raw):
            if _REACHED_BY.search(match.group()):
                yield Span(*match.span())
    if "Source text" in raw or "Further company" in raw:
        yield from (Span(*match.span()) for match in _SOURCE.finditer(raw))
    start = raw.find(_OPEN)
    while start >= 0:
        end = raw.find(_CLOSE, start)
        if end < 0:
            return
        start = raw.rfind(_OPEN, start, end)  # one before it has no end of its own
        if end - start <= _LIST:
            yield Span(start, end + len(_CLOSE))
        start = raw.find(_OPEN, end)
