"""Whether a stretch of a draft stands in its article among the same words.

Most drafts are sentences of the article cut short or put together: what is said of a name there
is what the article says of it, and no rule need look for another in its place.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.context import word_index
from assistant.furniture import in_furniture
from assistant.names.guided import guided
from assistant.text import Span, Text, lowers

__all__ = ["agreeing", "copied", "in_place"]

# tokens around it that are the same, in all at least, no side being without one; no more are
# counted on a side
_SAME, _REACH = 8, 7
# the same of what is said right beside it
_BESIDE = 6
# places of the stretch that are looked at
_PLACES = 40


def in_place(draft: Text, span: Span, article: Text) -> bool:
    """Whether the article has the span between the words of the draft's sentence on both sides."""
    return _best(draft, span, article)[0]


def copied(draft: Text, span: Span, article: Text) -> Span | None:
    """Where it stands so, if moreover all that the draft's sentence says right beside it is the
    article's."""
    return _best(draft, span, article)[1]


def _best(draft: Text, span: Span, article: Text) -> tuple[bool, Span | None]:
    known = _known(draft, article)
    found = known.get(span)
    if found is None:  # several rules ask for one name
        found = known[span] = _read(draft, span, article)
    return found


@guided
def _known(draft: Text, article: Text) -> dict[Span, tuple[bool, Span | None]]:
    """What was asked."""
    return {}


def _read(draft: Text, span: Span, article: Text) -> tuple[bool, Span | None]:
    ours, theirs = draft.view(lowers), article.view(lowers)
    first, stop = draft.token_index(span.start), draft.token_index(span.end - 1) + 1
    low, high = draft.token_range(draft.sentence_index(span.start))
    size = stop - first
    before = ours[max(low, first - _REACH) : first][::-1]
    behind = ours[stop : min(high, stop + _REACH)]
    if not before or not behind or len(before) + len(behind) < _SAME:
        return False, None
    there = False
    for at in article.view(word_index).get(ours[first], ())[:_PLACES]:
        end = at + size
        # most places differ in the next word already
        if theirs[end : end + 1] != behind[:1] or theirs[at:end] != ours[first:stop]:
            continue
        ahead = agreeing(before, theirs[max(0, at - _REACH) : at][::-1])
        after = agreeing(behind, theirs[end : end + _REACH])
        # (a span may begin and end within its tokens: the 5 of "5km")
        start = article.tokens[at].start + span.start - draft.tokens[first].start
        stands = Span(start, start + span.end - span.start)
        if ahead and ahead + after >= _SAME and in_furniture(article, stands) is None:
            if ahead >= min(_BESIDE, len(before)) and after >= min(_BESIDE, len(behind)):
                return True, stands
            there = True
    return there, None


def agreeing(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """How many words agree from the first on."""
    count = 0
    for one, other in zip(ours, theirs, strict=False):
        if one != other:
            break
        count += 1
    return count
