"""A headline in the forms that newspapers print."""

from __future__ import annotations

import pytest

from assistant.draft import EXTRACT, Candidate, Provenance
from assistant.text import Text
from assistant.writing.house import house_style

FORMS = [
    ("Exports to United States fall", "Exports to U.S. fall"),
    ("Prices rise 4 percent in May", "Prices rise 4% in May"),
    ("Prices rise 4.5 per cent in May", "Prices rise 4.5% in May"),
    ('Lima calls talks a "sharp turn"', "Lima calls talks a 'sharp turn'"),
    ("Lima calls talks a “sharp turn”", "Lima calls talks a ‘sharp turn’"),
    # an apostrophe inside, or one that may belong to the last word
    ('Lima says it "can\'t go on"', 'Lima says it "can\'t go on"'),
    ("Lima calls them “old friends”", "Lima calls them “old friends”"),
    # no number before it, and an owner
    ("A small percent of voters", "A small percent of voters"),
    ("United States' envoy leaves", "United States' envoy leaves"),
]


def candidate(text: str) -> Candidate:
    return Candidate(text, 1.0, (Provenance(0, len(text), 0, len(text)),), EXTRACT, 1.0)


@pytest.mark.parametrize(("text", "wanted"), FORMS)
def test_the_form(text: str, wanted: str) -> None:
    assert house_style(candidate(text), Text(text)).text == wanted


@pytest.mark.parametrize(
    ("article", "form"),
    [
        ("The US and the United States Senate met US envoys.", "US"),
        ("The U.S. and the United States Senate met.", "U.S."),
        ("The United States Senate met.", "U.S."),
    ],
)
def test_the_country_as_the_article_shortens_it(article: str, form: str) -> None:
    assert house_style(candidate("United States wins"), Text(article)).text == f"{form} wins"


def test_what_was_not_changed_keeps_its_place() -> None:
    article = 'In May exports to the United States rose 4 percent, a "sharp turn" for the north.'
    text = 'exports to United States rose 4 percent, a "sharp turn"'
    low, cut = article.index("exports"), article.index("United")
    there = Provenance(0, 11, low, low + 11)
    rest = Provenance(11, len(text), cut, cut + len(text) - 11)
    styled = house_style(Candidate(text, 1.0, (there, rest), EXTRACT, 1.0), Text(article))
    assert styled.text == "exports to U.S. rose 4%, a 'sharp turn'"
    found = [
        (styled.text[p.start : p.end], article[p.article_start : p.article_end])
        for p in styled.provenance
    ]
    assert [own for own, _ in found] == ["exports to", "rose 4", ", a", "sharp turn"]
    assert all(own == theirs for own, theirs in found)
