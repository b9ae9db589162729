"""What stands on a news page and is not the story: datelines, bylines, trailing headlines.

None of it is evidence. A headline that trails its own article would otherwise support itself,
and a dateline names where the reporter sat, not where the thing happened.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.text import Span, Text

__all__ = ["Furniture", "furniture", "in_furniture", "is_story"]


@dataclass(frozen=True, slots=True)
class Furniture:
    """``name`` is one of dateline, byline, headline, label."""

    name: str
    span: Span


# "Washington (Reuters) – ", "MOSCOW, March 3 (AP) -- ", "LONDON — ": place, agency, dash
_PLACE = r"[^\W\d_][\w.'’ /-]{1,40}"
_AGENCY = r"(?:Reuters|AP|AFP|CNN|UPI|PTI|ANI|IANS|Bloomberg|PA|dpa)"
_DATELINE = re.compile(
    rf"(?:{_PLACE})(?:,[\w.' ]{{2,30}}){{0,3}}\s*"
    r"(?:\([A-Z][\w/ .&-]{1,30}\)\s*(?:[–—-]{1,2}|:)\s+)"
    r"|(?:[A-Z][A-Z.'’ -]{2,40})(?:,[\w.' ]{2,30}){0,3}\s+(?:–|—|--|-)\s+"
    # "SYDNEY, Aug 20: ", "NEW DELHI, August 3, 2019: ": a colon only after a date
    r"|(?:[A-Z][A-Z.'’ -]{2,40})(?:,[A-Za-z.' ]{2,30}){0,2},\s*"
    r"(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]{2,8}\.?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z.]*)"
    r"(?:,?\s+\d{4})?\s*(?:\([A-Z][\w/ .&-]{1,30}\)\s*)?:\s+"
    # "Washington (CNN) Ida Brandt said", "(CNN)": an agency, and no dash
    rf"|(?:[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){{0,2}}\s*(?=\({_AGENCY}\)\s*[A-Z\"“‘]))?"
    rf"\({_AGENCY}\)\s*(?:[–—-]{{1,2}}|:)?\s*"
)
# what the second letter is of a dateline that names no agency
_SHOUTED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ.'’ -")
_BYLINE = re.compile(
    r"(?:\(?(?:Additional |Further )?(?:Reporting|Writing|Editing|Compiled|Edited|Written) by\b"
    r"|By [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}(?:,| and By|$|\s*\|))"
)
_LABEL = re.compile(
    r"(?:Date|Published|Updated|Source|Credit|Tags?|Topics?|Keywords?|Photo|Image)\s*:.{0,60}"
)
_TERMINAL = ".!?…\"'”’»)"


def furniture(text: Text) -> tuple[Furniture, ...]:
    """The parts of a text that are not its story, in order."""
    return text.view(_read)


def in_furniture(text: Text, span: Span) -> Furniture | None:
    """The piece of furniture that ``span`` stands in, if any."""
    for piece in furniture(text):
        if piece.span.meets(span):
            return piece
    return None


def is_story(text: Text, sentence: Span) -> bool:
    """The sentence tells something of the story, though a dateline may stand before it."""
    return in_furniture(text, Span(sentence.end - 1, sentence.end)) is None


def _read(text: Text) -> tuple[Furniture, ...]:
    paragraphs = text.paragraphs
    if not paragraphs:
        return ()
    found: list[Furniture] = []
    # a dateline opens the story: the first paragraph, or the one under a title or byline
    for span in paragraphs[:4]:
        head = text.raw[span.start : min(span.end, span.start + 120)]
        if "(" not in head and head[1:2] not in _SHOUTED:
            continue  # as most paragraphs begin: the pattern is dear
        match = _DATELINE.match(text.raw, span.start, min(span.end, span.start + 120))
        if match and match.end() < span.end:
            found.append(Furniture("dateline", Span(span.start, match.end())))
            break
    for span in paragraphs[:5] + paragraphs[5:][-5:]:
        line = text.raw[span.start : min(span.end, span.start + 400)]
        if span.end - span.start <= 300 and _BYLINE.match(line):
            found.append(Furniture("byline", span))
        elif span.end - span.start <= 80 and _LABEL.fullmatch(line):
            found.append(Furniture("label", span))
    found.extend(_trailing(text, paragraphs, found))
    found.sort(key=lambda piece: piece.span)
    return tuple(found)


def _trailing(text: Text, paragraphs: list[Span], known: list[Furniture]) -> list[Furniture]:
    """A last line without an end, under a body of whole sentences: the story's own headline."""
    labelled = {piece.span for piece in known}
    rest = [span for span in paragraphs if span not in labelled]
    if len(rest) < 3:
        return []
    last = rest[-1]
    words = text[last].split()
    ends = sum(text.raw[span.end - 1] in _TERMINAL for span in rest[:-1])
    if (
        text.raw[last.end - 1] in _TERMINAL + ":;,"
        or not 3 <= len(words) <= 25
        or ends < 0.7 * (len(rest) - 1)
    ):
        return []
    # it tells what the body tells: half of its longer words or more stand there too
    body = {token.lower for token in text.tokens if token.end <= last.start}
    content = [token.lower for token in text.tokens_in(last) if len(token.lower) > 3]
    if content and sum(word in body for word in content) >= 0.5 * len(content):
        return [Furniture("headline", last)]
    return []
