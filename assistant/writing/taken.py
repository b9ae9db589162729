"""Which words of a sentence a headline was made of, its verbs put into the present too."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from assistant.draft import Candidate
from assistant.lexicon.grammar import SAYING
from assistant.text import Span, Text
from assistant.writing.clause import Word, split
from assistant.writing.inflect import present_forms

__all__ = ["taken"]


def taken(words: Sequence[Word], candidate: Candidate) -> tuple[int, ...]:
    """Indices into ``words``, in order; without the words of another sentence."""
    starts = [word.start for word in words]
    found: set[int] = set()
    for place in candidate.provenance:
        first = bisect_right(starts, place.article_start - 1)
        while first < len(words) and starts[first] < place.article_end:
            found.add(first)
            first += 1
    covered = [(place.start, place.end) for place in candidate.provenance]
    text = candidate.text
    before = -1
    for word in split(Text(text), Span(0, len(text))):
        at = bisect_right(covered, (word.start, len(text))) - 1
        if at >= 0 and covered[at][0] <= word.start < covered[at][1]:
            offset = candidate.provenance[at].article_start + word.start - covered[at][0]
            before = bisect_right(starts, offset) - 1
        elif not word.mark:
            # "says" for "said", "to" for "will": between its neighbours
            for other in range(before + 1, len(words)):
                if other in found:
                    break
                if _told(words[other].lower, word.lower):
                    found.add(other)
                    break
    return tuple(sorted(found))


def _told(of_article: str, shown: str) -> bool:
    if shown == "to":
        return of_article in ("will", "would")
    said = of_article in SAYING and shown in SAYING
    return shown == of_article or shown in present_forms(of_article) or said
