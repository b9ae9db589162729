"""Directions told of a place: southern California, from Florida to Pennsylvania.

Both places of a move and the land itself are in the article when a draft turns them round, so
the names alone say nothing. Here the words beside them are compared.
"""

from __future__ import annotations

from itertools import pairwise

from assistant.kind import Judgement, Verdict
from assistant.names.gazetteer import place_of
from assistant.names.names import Name, scan
from assistant.names.register import Register
from assistant.text import Span, Text

__all__ = ["judge_direction"]

_COMPASS = {
    word: part
    for part, words in {
        "north": "north northern",
        "south": "south southern",
        "east": "east eastern",
        "west": "west western",
        "northeast": "northeast northeastern north-east",
        "northwest": "northwest northwestern",
        "southeast": "southeast southeastern",
        "southwest": "southwest southwestern",
        "central": "central",
    }.items()
    for word in words.split()
}
_MOST, _NAMES = 40, 500


def judge_direction(name: Name, draft: Text, book: Register) -> Judgement | None:
    """What speaks against the part of a place that the draft names, or its way from or to it."""
    return _compass(name, draft, book) or _way(name, draft, book)


def _compass(name: Name, draft: Text, book: Register) -> Judgement | None:
    ours = _part(name, draft)
    if not ours:
        return None
    article = book.article
    held = [n for n in book.by_word.get(name.words[-1], ())[:_MOST] if n.words == name.words]
    theirs = [(n, part) for n in held if (part := _part(n, article))]
    # an article that has the draft's own direction before any place may well mean it
    if not theirs or any(_part(other, article) == ours for other in book.names[:_NAMES]):
        return None
    if any(_overlap(ours, part) for _, part in theirs):
        return None  # the southeast lies in the south
    other = theirs[0][0]
    start = article.tokens[article.token_index(other.span.start) - 1].start
    span = Span(start, other.span.end)
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article has “{article[span]}”.",
        (span,),
    )


def _part(name: Name, text: Text) -> str:
    """Where in a place: "north" of "northern Ohio", "northwest" of "north west Ohio"."""
    at = text.token_index(name.span.start)
    part = _COMPASS.get(text.tokens[at - 1].lower, "") if at else ""
    if part in ("east", "west"):
        before = [t.lower for t in text.tokens[max(0, at - 3) : at - 1] if t.text[0].isalpha()]
        if before and _COMPASS.get(before[-1]) in ("north", "south"):
            return _COMPASS[before[-1]] + part
    return part


def _overlap(one: str, other: str) -> bool:
    """Whether one part lies in the other: the northwest in the west."""
    mine, theirs = ({part for part in _PARTS if part in word} for word in (one, other))
    return mine <= theirs or theirs <= mine


_PARTS = ("north", "south", "east", "west", "central")


def _way(name: Name, draft: Text, book: Register) -> Judgement | None:
    """ "from A to B" where the article has only "from B to A"."""
    at = draft.token_index(name.span.start)
    if not at or draft.tokens[at - 1].lower not in ("from", "to"):
        return None
    ways = _ways(draft)
    article = book.article
    for start, end in ways:
        if name.span not in (start.span, end.span):
            continue
        if draft.raw[end.span.end : end.span.end + 1] == "," and _opens(start, draft):
            return None  # "From Peru to Chad, people were glad": all over the world
        there = article.view(_ways)
        keys = (_key(start), _key(end))
        if any((_key(a), _key(b)) == keys for a, b in there):
            return None
        for a, b in there:
            if (_key(b), _key(a)) == keys:
                span = Span(a.span.start, b.span.end)
                return Judgement(
                    Verdict.CONTRADICTED,
                    f"The article has “from {article[a.span]} to {article[b.span]}”.",
                    (span,),
                    article[a.span] if name.span == start.span else article[b.span],
                )
    return None


def _opens(start: Name, draft: Text) -> bool:
    """Whether the way opens its sentence."""
    at = draft.token_index(start.span.start) - 1
    first, _ = draft.token_range(draft.sentence_index(start.span.start))
    return at <= first


def _key(name: Name) -> str:
    return place_of(name.key) or name.key


def _ways(text: Text) -> list[tuple[Name, Name]]:
    return text.view(_read_ways)


def _read_ways(text: Text) -> list[tuple[Name, Name]]:
    """The places of each "from A to B"."""
    tokens = text.tokens
    found = []
    places = [name for name in scan(text) if name.category == "place"]
    for one, other in pairwise(places):
        first, last = text.token_index(one.span.start), text.token_index(one.span.end - 1)
        if first and tokens[first - 1].lower == "from" and other.span.start - one.span.end < 6:
            between = [token.lower for token in tokens[last + 1 : last + 3]]
            if between[:1] == ["to"]:
                found.append((one, other))
    return found
