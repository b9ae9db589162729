"""Phone numbers: "13 11 14", "1-800-273-8255", "+44 20 7946 0958", "call 116 123".

Their digits count nothing. Most show by their form; short groups of digits are one where the
words before say that it is called: "call 116 123", "the helpline on 13 11 14".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from assistant.context import spots, word_index
from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["Phone", "phone_starts", "phones", "same_phone"]

_ENDS = r"(?![\w%])(?![-.,]\d)"
_BY_FORM = re.compile(
    # +44 20 7946 0958, +46 (0)8 684 21 10
    r"(?:\+\d{1,15}(?: ?\(\d{1,5}\)[ .-]?\d{1,9})?(?:[ .-]\d{1,9}){0,7}"
    # (555) 010-2200, 555-010-2200, 1-800-555-0100, 1-800-555-HELP
    r"|(?:1[-. ])?(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.](?:\d{4}|[A-Z]{4})"
    # (02) 6277 7111, 020 7946 0958, 07700 900123, 0800 555 111
    r"|(?:\(0\d{1,4}\)|0[1-9]\d{0,3}|0\d{2,4}) ?\d{3,8}(?:[ -]\d{3,6}){0,2})" + _ENDS
)
_CALLED = re.compile(r"(?!\d{4}-\d\d-\d\d)\d{2,5}(?:[ -]\d{2,4}){1,3}" + _ENDS)
# "10 000 people" against "116 123 for free"
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?: \d{3})+")
_COUNTED = deferred(
    r" (?!(?:and|any|at|day|for|free|from|if|in|now|on|or|to|until|when|where|which)\b)[a-z]"
)
_CUES = frozenset(
    "call dial phone ring tel telephone text contact calling dialling dialing phoning ringing"
    " texting contacting helpline hotline lifeline line samaritans".split()
)
_CALLING = deferred(
    rf"\b(?:{'|'.join(sorted(_CUES))})"
    # what is called, and "on": "call Lifeline on", "call"
    r"(?:(?: [^\W\d][^\W\d'’&-]{0,20}(?:['’]s)?){0,5}?,? (?:on|at)|\.?:?| is| -) \(?$",
    re.IGNORECASE,
)
# code points before a number that say so, and digits that it has at least
_BEFORE, _FEWEST, _MOST = 70, 6, 15
# and where its form alone says it
_BY_FORM_FEWEST = 9
# of a number that is told with its country or without
_NATIONAL = 7
_KEYS = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")


class Phone(NamedTuple):
    """``digits``: without the zero in brackets; letters as the digits on their keys."""

    span: Span
    digits: str


def phones(text: Text) -> tuple[Phone, ...]:
    """The phone numbers of a text, in its order."""
    return text.view(_phones)


def phone_starts(text: Text) -> frozenset[int]:
    """Where the tokens of phone numbers start that begin with a digit."""
    return text.view(_starts)


def _starts(text: Text) -> frozenset[int]:
    return frozenset(token.start for one in phones(text) for token in text.tokens_in(one.span))


def same_phone(one: str, other: str) -> bool:
    """Whether two are one number, of which one may be told without its country."""
    short, long = sorted((one.lstrip("0"), other.lstrip("0")), key=len)
    return long == short or (len(short) >= _NATIONAL and long.endswith(short))


def _phones(text: Text) -> tuple[Phone, ...]:
    return tuple(_read(text))


def _read(text: Text) -> Iterator[Phone]:
    raw = text.raw
    done = 0
    cued = not _CUES.isdisjoint(text.view(word_index))
    for at in spots(text, _NONE):
        start = text.tokens[at].start
        if start < done:
            continue
        if found := (cued and _called(raw, start)) or _by_form(raw, start):
            done = found.end()
            yield Phone(Span(*found.span()), _digits(found.group()))


_NONE: frozenset[str] = frozenset()
_JOINED = frozenset("-–.,/:$£€#")


def _by_form(raw: str, start: int) -> re.Match[str] | None:
    opened = raw[start - 1 : start] in ("(", "+")
    for first in (start - 1, start) if opened else (start,):
        if raw[first - 1 : first] in _JOINED or raw[first - 1 : first].isalnum():
            continue
        found = _BY_FORM.match(raw, first)
        if found and _BY_FORM_FEWEST <= len(_digits(found.group())) <= _MOST:
            return found
    return None


def _called(raw: str, start: int) -> re.Match[str] | None:
    found = _CALLED.match(raw, start)
    if found is None or not _FEWEST <= len(_digits(found.group())) <= _MOST:
        return None
    if _THOUSANDS.fullmatch(found.group()) and _COUNTED.match(raw, found.end()):
        return None
    return found if _CALLING.search(raw, max(0, start - _BEFORE), start) else None


def _digits(written: str) -> str:
    return "".join(filter(str.isdigit, written.replace("(0)", "").translate(_KEYS)))
