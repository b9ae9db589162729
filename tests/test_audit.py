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
        # what a slip does not make, a name's own number, whose the pronoun is, another one
        (
            "More than 12,500 children fall ill each year." + REST + " The disease takes 2,000"
            " children each year.",
            [],
        ),
        ("The FTSE 100 rose 31 points." + REST + " The FTSE 250 rose 32 points.", []),
        (
            "Ambrel made news. Its stock closed 31 points higher."
            + REST
            + " Orbel fell. Its stock closed 32 points higher.",
            [],
        ),
        (
            "The union won over 14 workers at the plant." + REST + " Another 15 workers at the"
            " plant left the union.",
            [],
        ),
        (
            "They were together for two years before the split." + REST + " They were together"
            " for three months before the split.",
            [],
        ),
        (
            "The bank of Oslo yields 4.1 percent a year." + REST + " A stock in Oslo has a yield"
            " of 4.2 percent.",
            [],
        ),
        # the same thing told twice
        (
            "Admissions doubled in England over the past nine days." + REST + " Admissions doubled"
            " in England over the past ten days.",
            ["ten days"],
        ),
        (
            "The council spent $1,250,000 on the bridge at Otra." + REST + " The council spent"
            " $1,520,000 on the bridge at Otra.",
            ["$1,520,000"],
        ),
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
