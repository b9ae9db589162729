"""Two firms with one title each: whose president a person is."""

from __future__ import annotations

import pytest

import assistant

ARTICLE = (
    "Globex and Initech will share a depot, an effort that Globex President Dan Lund said has"
    " grown. Lund and Initech President John Roe would not say how many cars were involved."
)


@pytest.mark.parametrize(
    ("text", "name", "verdict"),
    [
        ("Initech President Dan Lund said the shared depot has grown.", "Initech", "contradicted"),
        ("Globex President John Roe would not give a number.", "Globex", "contradicted"),
        ("Globex President Dan Lund said the shared depot has grown.", "Globex", "supported"),
        ("Initech President John Roe would not give a number.", "Initech", "supported"),
        ("Initech's partner Dan Lund said the shared depot has grown.", "Initech", "supported"),
        ("Initech said Globex President Dan Lund would stay.", "Initech", "supported"),
    ],
)
def test_whose_president(text: str, name: str, verdict: str) -> None:
    found = {one.text: one.verdict for one in assistant.check(ARTICLE, text).findings}
    assert found[name] == verdict
