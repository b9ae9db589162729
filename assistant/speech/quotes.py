"""Where a text quotes: spans between quotation marks of every common style.

Double marks (straight, curly, angled, and the doubled single marks of tokenised text, each also
behind the backslashes that an export has left) and single ones (British style, headlines,
tokenised back-ticks); apostrophes, elisions, years such as '98 and inch marks are none. A mark
without a partner in its paragraph opens nothing, except that a quotation may run over paragraphs
that each begin with an opening mark. One pass over the marks each for double and single ones, so
the time is linear.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["Quote", "quote_at", "quote_of", "quotes"]

# code points between two marks that may still be one quotation
_LONGEST_DOUBLE = 2000
_LONGEST_SINGLE = 400

# (the set of first characters stands at the front, so that the text is looked through for those)
_DOUBLE = re.compile(r"[\n“”„«»\"`'](?:(?<!`)(?<!')|(?<=`)`|(?<=')\\?')")
_SINGLE = deferred(r"[\n‘’'`]")
# one that may open a quotation, as few articles have: behind what `_BEFORE` has, or a space
_SINGLE_OPENS = re.compile(r"[‘'`](?:(?<=[\s([{—–/:“\"„«,;-].)|(?<=^.))")
_OPENING = frozenset("“„«")
_CLOSING = frozenset("”»")
_BEFORE = frozenset('([{—–-/:“"„«,;')
_STOPS = (".", "!", "?")
_ENDS = frozenset(".!?…:;,)”\"'’»")
# words whose first letters an apostrophe stands for, and years: 'em, 'til, '98, the '90s
_ELISION = deferred(r"(?:em|til|till|tis|twas|cause|cos|n|round|bout|neath|\d\ds?)\b", re.I)


@dataclass(frozen=True, slots=True)
class Quote:
    """``span`` holds the marks, ``inner`` does not; of a quotation of several paragraphs each
    is one."""

    span: Span
    inner: Span
    double: bool


def quotes(text: Text) -> tuple[Quote, ...]:
    """The quotations of a text by their start; single-quoted ones may stand in double ones."""
    return text.view(_read)


def quote_at(text: Text, span: Span) -> Quote | None:
    """The last-opened quotation that holds the middle of ``span``, if any."""
    return next(_around(text, span), None)


def quote_of(text: Text, span: Span) -> Quote | None:
    """The last-opened quotation that holds ``span``, or else the middle of it, if any.

    The middle of what somebody says may be quoted of another: "he told me 'no' twice".
    """
    around = list(_around(text, span))
    whole = (q for q in around if q.inner.start <= span.start and span.end <= q.inner.end)
    return next(whole, around[0] if around else None)


def _around(text: Text, span: Span) -> Iterator[Quote]:
    """The quotations that hold the middle of ``span``, the last-opened first."""
    middle = (span.start + span.end) // 2
    found = quotes(text)
    index = bisect_right(text.view(_starts), middle)
    # nested marks stand close together: looking back over a few is enough
    for quote in reversed(found[max(0, index - 4) : index]):
        if quote.inner.start <= middle < quote.inner.end:
            yield quote


def _starts(text: Text) -> list[int]:
    return [quote.span.start for quote in quotes(text)]


def _read(text: Text) -> tuple[Quote, ...]:
    found = _double(text.raw) + _single(text.raw)
    found.sort(key=lambda quote: (quote.span.start, -quote.span.end))
    return tuple(found)


def _sides(raw: str, start: int, end: int) -> tuple[str, str]:
    return raw[start - 1] if start else " ", raw[end] if end < len(raw) else " "


def _paragraph_ends(raw: str, at: int) -> bool:
    """Whether the line break just before ``at`` ends a paragraph, not a wrapped line."""
    before = raw[max(0, at - 4) : at - 1].rstrip(" \t\r")
    return not before or before[-1] in _ENDS or before[-1] == "\n" or raw[at : at + 1] == "\n"


def _double(raw: str) -> list[Quote]:
    found: list[Quote] = []
    opened: tuple[int, int] | None = None
    for match in _DOUBLE.finditer(raw):
        start, end = match.span()
        mark = match.group()
        if mark == "\n":
            if opened and _paragraph_ends(raw, end):
                # the next paragraph opens with a mark too: the quotation goes on there
                follow = raw[end : end + 8].lstrip()
                if follow[:1] in ("“", '"') and start - opened[0] <= _LONGEST_DOUBLE:
                    stop = len(raw[opened[0] : start].rstrip()) + opened[0]
                    if stop > opened[1]:
                        found.append(Quote(Span(opened[0], stop), Span(opened[1], stop), True))
                opened = None
            continue
        if raw[start - 1 : start] == "\\":
            start -= 1
        mark = mark.replace("\\", "")
        if opened and start - opened[0] > _LONGEST_DOUBLE:
            opened = None
        before, after = _sides(raw, start, end)
        opens = (
            mark in _OPENING
            or mark == "``"
            or (mark == '"' and (before.isspace() or before in _BEFORE) and not after.isspace())
        )
        closes = mark in _CLOSING or mark == "''" or not opens
        if opened and mark != "``" and (closes or (mark == "“" and not before.isspace())):
            if start > opened[1]:
                found.append(Quote(Span(opened[0], end), Span(opened[1], start), True))
            opened = None
        elif opens or (mark == '"' and before.isspace()):
            if opened and mark == '"':
                said = raw[opened[1] : start].rstrip()
                # an export has joined the paragraphs: each of them opens with a mark
                if said[-1:] in _STOPS and said[0].isupper():
                    stop = opened[1] + len(said)
                    found.append(Quote(Span(opened[0], stop), Span(opened[1], stop), True))
            opened = (start, end)
    return found


def _single(raw: str) -> list[Quote]:
    found: list[Quote] = []
    if _SINGLE_OPENS.search(raw) is None:
        return found
    opened: int | None = None
    # a mark after s may be a possessive plural: it closes only if no better one follows
    held: int | None = None

    def settle() -> None:
        nonlocal opened, held
        if opened is not None and held is not None and held > opened + 1:
            found.append(Quote(Span(opened, held + 1), Span(opened + 1, held), False))
        opened = held = None

    for match in _SINGLE.finditer(raw):
        at = match.start()
        if opened is not None and at - opened > _LONGEST_SINGLE:
            settle()
        mark = raw[at]
        if mark == "\n":
            if _paragraph_ends(raw, at + 1):
                settle()
            continue
        before, after = _sides(raw, at, at + 1)
        if before in "'`" or after in "'`":
            continue  # half of a doubled mark
        tokenised = opened is not None and raw[opened] == "`"
        if (
            mark != "’"
            and (before.isspace() or before in _BEFORE)
            and (after.isalnum() or after in '“"£$€#@…[.' or (mark == "`" and after == " "))
            and not _ELISION.match(raw, at + 1)
        ):
            settle()
            opened = at
        elif opened is None or mark in "‘`" or after.isalnum():
            continue
        elif not before.isspace() or (tokenised and after.isspace()):
            follow = raw[at + 1 : at + 3]
            possessive = before in "sS" and follow[:1] == " " and follow[1:].isalnum()
            if not possessive:
                held = at
                settle()
            elif held is None:
                held = at
    settle()
    return found
