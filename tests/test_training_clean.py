"""Titles, bodies and summaries as a corpus has them, made fit to learn from."""

from __future__ import annotations

import pytest

from assistant.training.clean import clean_body, clean_summary, clean_title

TITLES = {
    "Fire at Arden mill hurts 12 people": "Fire at Arden mill hurts 12 people",
    "EXCLUSIVE: Fire at Arden mill hurts 12 | Reuters": "Fire at Arden mill hurts 12",
    "Crews fight mill fire (VIDEO)": "Crews fight mill fire",
    "Why did the mill at Arden burn": None,
    "Did a cable start the mill fire?": None,
    "How you can fight a mill fire": None,
    "MILL FIRE HURTS TWELVE": None,
    "Arden Town 18-10 Corby Rovers": None,
    "Mill fire": None,
}


@pytest.mark.parametrize(("title", "cleaned"), TITLES.items())
def test_clean_title(title: str, cleaned: str | None) -> None:
    assert clean_title(title) == cleaned


BODIES = {
    "ARDEN, May 4 (Reuters) - A fire broke out.": "A fire broke out.",
    "Arden (CNN) A fire broke out.": "A fire broke out.",
    "(Sep 25, 2016 1:28 PM CDT) A fire broke out.": "A fire broke out.",
    'A [USN:L6N TEXT:"big fire"] broke out.': "A big fire broke out.",
    "Mill Plc (MILL.L) &amp; Sons burned.": "Mill Plc & Sons burned.",
    "By Ann Other\nA <b>fire</b> broke out.": "A fire broke out.",
    "One - or two - fires broke out.": "One - or two - fires broke out.",
}


@pytest.mark.parametrize(("body", "cleaned"), BODIES.items())
def test_clean_body(body: str, cleaned: str) -> None:
    assert clean_body(body) == cleaned


def test_clean_summary() -> None:
    assert clean_summary("A fire at a mill in Arden hurt 12 people on Monday") == (
        "A fire at a mill in Arden hurt 12 people on Monday."
    )
    assert clean_summary("Click here to see what we know of the fire at the mill.") is None
