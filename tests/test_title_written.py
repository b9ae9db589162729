"""A title is suggested as the article writes it."""

from __future__ import annotations

import pytest

import assistant


@pytest.mark.parametrize(
    ("article", "wanted"),
    [
        ("Gov. Otto Lind told the town on Monday that the weir will stay.", "Gov. Otto Lind"),
        ("Governor Otto Lind told the town that the weir will stay.", "Governor Otto Lind"),
        ("The weir will stay, said Lt. Otto Lind.", "Lt. Otto Lind"),
    ],
)
def test_its_period_is_kept(article: str, wanted: str) -> None:
    report = assistant.check(article, "Mayor Otto Lind said the weir will stay")
    [flagged] = [one for one in report.findings if one.verdict.flagged]
    assert flagged.suggestion == wanted
