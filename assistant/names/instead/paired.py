"""Which two have the same number each: "17 each for Lee and Roe" against "Poe and Roe, at 17
apiece"."""

from __future__ import annotations

from bisect import bisect_left

from assistant.context import word_index
from assistant.names.kinship import apart
from assistant.names.names import Name, scan
from assistant.text import Span, Text, lowers

__all__ = ["paired"]

_EACH = frozenset(("each", "apiece"))
# tokens between the names and the number, and places of one number that are read
_REACH, _PLACES = 8, 40


def paired(name: Name, draft: Text, article: Text) -> Span | None:
    """Who has the number that ``name`` and another have in the draft, beside that other."""
    words = draft.view(lowers)
    first, last = draft.token_index(name.span.start), draft.token_index(name.span.end - 1)
    low, high = draft.token_range(draft.sentence_index(name.span.start))
    start, stop = max(low, first - _REACH), min(high, last + _REACH)
    number = next((words[at - 1] for at in range(start + 1, stop) if words[at] in _EACH), "")
    if not number[:1].isdigit():
        return None
    near = [one for pair in _pairs(draft, low, high, article) if name in pair for one in pair]
    partner = [one for one in near if one is not name and one != name]
    theirs = article.view(lowers)
    spots = [
        spot
        for spot in article.view(word_index).get(number, ())[:_PLACES]
        if spot + 1 < len(theirs) and theirs[spot + 1] in _EACH
    ]
    if len(partner) != 1 or len(spots) != 1:
        return None
    low, high = article.token_range(article.sentence_index(article.tokens[spots[0]].start))
    if any(word in name.body for word in theirs[low:high]):
        return None
    pairs = _pairs(article, low, high, None)
    if len(pairs) != 1:
        return None
    one, two = pairs[0]
    for mate, other in ((one, two), (two, one)):
        if not {*mate.body}.isdisjoint(partner[0].body) and apart(name, other):
            return other.span
    return None


def _pairs(text: Text, low: int, high: int, guide: Text | None) -> list[tuple[Name, Name]]:
    """The names of a sentence that "and" joins, two by two."""
    names = scan(text, guide)
    at = bisect_left(names, text.tokens[low].start, key=_start)
    stop = bisect_left(names, text.tokens[high - 1].end, key=_start)
    return [
        (one, two)
        for one, two in zip(names[at:stop], names[at + 1 : stop], strict=False)
        if text.raw[one.span.end : two.span.start] == " and "
    ]


def _start(name: Name) -> int:
    return name.span.start
