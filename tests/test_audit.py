"""An article against itself: what disagrees, and the many figures that merely differ."""

from __future__ import annotations

import pytest

import assistant
from assistant.errors import EmptyInputError, TooLargeError

REST = " The council met twice. Work began in May, a spokesman said. Nobody was at home."


@pytest.mark.parametrize(
    ("article", "found"),
    [
        # figures of different things
        ("The fire killed two people." + REST + " The flood wounded nine people.", []),
        ("Sales rose 17 percent in the north." + REST + " Costs rose 3 percent.", []),
        ("More than 100 troops had brain injuries." + REST + " The attack wounded 14 people.", []),
        ("Anna Berg spoke first." + REST + " Karl Holm spoke later, and Anna Berg left.", []),
        ("The mayor, Anna Berg, 61, spoke." + REST + " Her son Carl Berg, 30, listened.", []),
        # each its own: named apart, a list, another size of thing, names that both recur
        (
            "The Tilbury school board approved a $38 million budget."
            + REST
            + " The Harwell school"
            " board approved a $92 million budget.",
            [],
        ),
        (
            "The yield on the 10-year note fell." + REST + " The yield on the 30-year note fell.",
            [],
        ),
        (
            "The state has 24 registered nurses on duty." + REST + " The state has 1.5 million"
            " registered nurses on its list.",
            [],
        ),
        ("Bryant Smith teaches law." + REST + " Ryan Calder teaches law too.", []),
        (
            "Medicaid pays for some. Medicaid grew." + REST + " Medicare pays for others."
            " Medicare shrank.",
            [],
        ),
        # the same thing told twice
        ("The attack wounded 14 people." + REST + " The attack wounded 15 people.", ["15"]),
        (
            "Police found 30 paintings in a garage." + REST + " The 31 paintings in the garage"
            " that police found are worth little.",
            ["31"],
        ),
        ("Corporal Brodie Gillon died." + REST + " Brody Gillon was young.", ["Brody Gillon"]),
    ],
)
def test_what_disagrees(article: str, found: list[str]) -> None:
    findings = assistant.audit(article)
    assert [finding.text for finding in findings] == found
    for finding in findings:
        assert finding.verdict == "contradicted"
        assert article[finding.start : finding.end] == finding.text
        assert all(e.start < finding.start for e in finding.evidence[:1])


def test_an_article_that_says_the_same_thing_three_times_is_healthy() -> None:
    article = " ".join(["Militants fired 18 rockets at the camp near Taji on Monday."] * 3)
    assert assistant.audit(article) == []


def test_bad_input() -> None:
    with pytest.raises(EmptyInputError):
        assistant.audit(" ")
    with pytest.raises(TooLargeError):
        assistant.audit("word " * 50_000)
