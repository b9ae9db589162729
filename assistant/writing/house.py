"""A headline in the forms that newspapers print, whatever the article's own.

======================  =============  =================================================
the article's           a headline's
======================  =============  =================================================
United States           U.S. or US     the shorter one that the article has more often
4 percent, 4 per cent   4%
"truce"                 'truce'        not where an apostrophe inside could be taken for it
======================  =============  =================================================

Headlines that people write have these forms far oftener than the article's. Numbers below ten they
spell about as often as not: those stay as the article has them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from assistant.draft import Candidate, Provenance
from assistant.text import Text

__all__ = ["house_style"]

_COUNTRY = re.compile(r"(?<![-\w])United States(?![-\w'’]| of America)")
_SHORT = re.compile(r"\bU\.S\.|\bUS\b")
_PERCENT = re.compile(r"(?<=\d) (?:percent|per cent)(?![-\w])")
# the last letter is none that an apostrophe may belong to
_QUOTED = re.compile(r"(?<!\w)[\"“]([^\"“”‘’']{1,200}[^\"“”‘’'sS\s])[\"”](?!\w)")


def house_style(candidate: Candidate, article: Text) -> Candidate:
    """The candidate in those forms. What is written otherwise than in the article has no place
    there any more; all else keeps its own."""
    edits = sorted(_edits(candidate.text, article))
    if not edits:
        return candidate
    parts, at = [], 0
    for start, end, new in edits:
        parts += [candidate.text[at:start], new]
        at = end
    parts.append(candidate.text[at:])
    places = tuple(
        piece for place in candidate.provenance for piece in _moved(candidate.text, place, edits)
    )
    return replace(candidate, text="".join(parts), provenance=places)


def _edits(text: str, article: Text) -> Iterator[tuple[int, int, str]]:
    """Start, end and what is put there."""
    for match in _COUNTRY.finditer(text):
        yield *match.span(), article.view(_country)
    for match in _PERCENT.finditer(text):
        yield *match.span(), "%"
    for match in _QUOTED.finditer(text):
        curly = text[match.start()] == "“"
        yield match.start(), match.start() + 1, "‘" if curly else "'"
        yield match.end() - 1, match.end(), "’" if curly else "'"


def _country(article: Text) -> str:
    forms = _SHORT.findall(article.raw)
    return "US" if 2 * forms.count("US") > len(forms) else "U.S."


def _moved(
    text: str, place: Provenance, edits: list[tuple[int, int, str]]
) -> Iterator[Provenance]:
    """The parts of a place that no edit touches, where they stand after all edits."""
    if place.end - place.start != place.article_end - place.article_start:
        return
    shift, at = 0, place.start
    for start, end, new in [*edits, (place.end, place.end, "")]:
        if start >= at and at < place.end:
            low, high = at, min(start, place.end)
            while low < high and text[low].isspace():
                low += 1
            while low < high and text[high - 1].isspace():
                high -= 1
            if high > low:
                origin = place.article_start + low - place.start
                yield Provenance(low + shift, high + shift, origin, origin + high - low)
        at = max(at, end)
        shift += len(new) - (end - start)
