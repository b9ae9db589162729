"""What a story is about, where no clause of it makes a headline."""

from __future__ import annotations

import pytest

import assistant
from assistant.text import Text
from assistant.writing.label import labels

LONG = (
    "Olsen Motor estimates that the new tariffs of Lima on steel from the far north of Peru, which"
    " will likely lead other countries to answer in kind, would cost the company, which has sold"
    " cars there for a century, about $4.6 billion a year."
)


def test_a_story_that_gives_no_clause_is_told_by_its_noun() -> None:
    [draft] = assistant.headlines(LONG, model="extract")
    assert draft.text == "New tariffs of Lima on steel from far north of Peru"
    assert draft.report.ok
    assert all(
        draft.text[start:end].lower() == LONG[low:high].lower()
        for start, end, low, high in draft.provenance
    )


def test_a_label_opens_with_no_fraction() -> None:
    text = Text(
        "Plans to give up to a third for thieves who plead guilty to the courts of Lima, and to"
        " those of the north of Peru, have been watered down by the new cabinet."
    )
    assert not [one.text for one in labels(text, 70) if one.text.lower().startswith("third")]


@pytest.mark.parametrize("limit", [30, 50, 70])
def test_a_label_keeps_the_limit_and_holds_no_verb(limit: int) -> None:
    found = [one.text for one in labels(Text(LONG), limit)]
    assert found
    assert all(len(text) <= limit for text in found)
    heard = {word for text in found for word in text.split()}
    assert heard.isdisjoint(("estimates", "would", "that"))


@pytest.mark.parametrize("text", ["Home About Contact", "lorem ipsum dolor", "12 12 12 12"])
def test_what_is_no_article_has_none(text: str) -> None:
    assert labels(Text(text), 70) == []
