"""Which words of a sentence a headline was made of, and which of them cannot stand together."""

from __future__ import annotations

import pytest

from assistant.draft import Candidate, Provenance
from assistant.text import Span, Text
from assistant.writing.clause import split
from assistant.writing.taken import taken

SENTENCE = "The bank of Lima said on Tuesday it will close two mines and has raised pay."


def _taken(text: str, *places: str) -> str:
    """The words taken by a headline whose ``places`` stand in the sentence as they do in it."""
    words = split(Text(SENTENCE), Span(0, len(SENTENCE)))
    found = []
    for place in places:
        start, at = text.index(place), SENTENCE.index(place)
        found.append(Provenance(start, start + len(place), at, at + len(place)))
    return " ".join(words[at].text for at in taken(words, Candidate(text, 0.0, tuple(found))))


@pytest.mark.parametrize(
    ("text", "places", "found"),
    [
        ("bank of Lima raised pay", ("bank of Lima", "raised pay"), "bank of Lima raised pay"),
        ("bank to close two mines", ("bank", "close two mines"), "bank will close two mines"),
        ("bank says it will close", ("bank", "it will close"), "bank said it will close"),
        ("bank raises pay", ("bank", "pay"), "bank raised pay"),
        ("Peru bank", ("bank",), "bank"),
        ("Peru", (), ""),
    ],
)
def test_the_words_that_a_headline_was_made_of(
    text: str, places: tuple[str, ...], found: str
) -> None:
    assert _taken(text, *places) == found
