"""Years that an article tells by how far they lie from another: "official in 1987, and the team
played two years later"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from assistant.context import concepts, content
from assistant.kind import Judgement, Verdict
from assistant.numbers.numerals import scan
from assistant.patterns import deferred
from assistant.text import Span, Text
from assistant.times.dates import Date

__all__ = ["alike", "years_later"]

_YEAR = re.compile(r"\b(?:1[5-9]\d\d|20\d\d)\b(?!-)")
_STEP = deferred(
    r" years? (?P<way>later|afterwards?|after that|on|earlier|before that|previously)\b", re.I
)
_NEXT = deferred(r"\b(?:a|the (?P<way>following|next|previous)) year(?P<later> later)?\b", re.I)
_BACK = frozenset(("earlier", "before that", "previously", "previous"))
# code points between a year and the words that count from it
_REACH = 450
_MOST = 200
# words that tell what happened then
_SHARED = 2


def years_later(date: Date, claim: Span, draft: Text, article: Text) -> Judgement | None:
    """A bare year that lies so many before or after the year told of last, with the working.

    What is told of that year must share words with what the draft tells of it.
    """
    if date.year is None or date.parts().keys() != {"year"}:
        return None
    for year, base, span in article.view(_told):
        if year == date.year and alike(draft, claim, article, span):
            start = int(article[base])
            sign = "+" if year > start else "-"
            working = f"{start} {sign} {abs(year - start)} = {year}."
            return Judgement(Verdict.DERIVED, working, (base, span))
    return None


def alike(draft: Text, claim: Span, article: Text, span: Span) -> bool:
    """The sentences of a date and of the words that count to it share some of their content."""
    ours = content(draft, draft.sentences[draft.sentence_index(claim.start)])
    theirs = content(article, article.sentences[article.sentence_index(span.start)])
    return len(concepts(ours) & concepts(theirs)) >= _SHARED


def _told(article: Text) -> tuple[tuple[int, Span, Span], ...]:
    return tuple(islice(_read(article), _MOST))


def _read(article: Text) -> Iterator[tuple[int, Span, Span]]:
    raw = article.raw
    years = [Span(*match.span()) for match in _YEAR.finditer(raw)]
    if not years:
        return
    steps: list[tuple[Span, int]] = []
    for number in article.view(scan):
        match = _STEP.match(raw, number.span.end)
        if match and isinstance(number.low, int) and number.low == number.high:
            back = match["way"].lower() in _BACK
            steps.append(
                (Span(number.span.start, match.end()), -number.low if back else number.low)
            )
    for match in _NEXT.finditer(raw):
        if match["way"] or match["later"]:
            back = (match["way"] or "").lower() in _BACK
            steps.append((Span(*match.span()), -1 if back else 1))
    for span, count in steps:
        at = bisect_left(years, span) - 1
        if at >= 0 and span.start - years[at].end <= _REACH:
            yield int(article[years[at]]) + count, years[at], span
