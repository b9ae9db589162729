"""Names by the acronym that the article gives them."""

from __future__ import annotations

import pytest

import assistant
from assistant.text import Span, Text
from assistant.writing.acronyms import by_acronym
from assistant.writing.clause import join, split

# a sentence, what follows it in the article, and the sentence with the acronym
TOLD = [
    (
        "The Danish Harbour Agency (DHA) shut two quays.",
        "The DHA said so.",
        "The DHA shut two quays.",
    ),
    # small words have no letter in it, and one initial may be left out
    (
        "The Board for Fish Control and Prevention (BFC) met in Oslo.",
        "BFC staff left.",
        "The BFC met in Oslo.",
    ),
    ("Talks with Boats and Crew Enforcement (BCE) failed.", "BCE left.", "Talks with BCE failed."),
]
# what stays as it is
KEPT = [
    # never used again
    ("The Danish Harbour Agency (DHA) shut two quays.", "It said so."),
    # a ticker, and a remark
    ("Lima Motors (SNCY) rose.", "SNCY shares rose."),
    ("The Danish Harbour Agency (BCE) shut two quays.", "BCE said so."),
    ("The Danish Harbour Agency (in Oslo) shut two quays.", "It said so."),
    # it would read as another word
    ("The World Harbour Order (WHO) met.", "The WHO said so."),
]


@pytest.mark.parametrize(("sentence", "after", "wanted"), TOLD, ids=[w for _, _, w in TOLD])
def test_a_name_gives_way_to_its_acronym(sentence: str, after: str, wanted: str) -> None:
    article = Text(f"{sentence} {after}")
    text, places = join(article.raw, by_acronym(split(article, Span(0, len(sentence))), article))
    assert text == wanted
    for place in places:
        assert (
            article.raw[place.article_start : place.article_end] == (text[place.start : place.end])
        )


@pytest.mark.parametrize(("sentence", "after"), KEPT)
def test_other_brackets_are_left_alone(sentence: str, after: str) -> None:
    article = Text(f"{sentence} {after}")
    words = split(article, Span(0, len(sentence)))
    assert by_acronym(words, article) == words


def test_a_headline_has_room_for_the_news() -> None:
    article = (
        "The Northern Boats and Harbours Enforcement Agency (NBHEA) has seized 40 trawlers in the"
        " port of Lima, the mayor said. NBHEA staff said nothing. The port has 300 boats."
    )
    for draft in assistant.headlines(article, count=1):
        assert draft.text.startswith("NBHEA seizes 40 trawlers")
        assert draft.report.ok
