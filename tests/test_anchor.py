"""The day an article is dated, and what expressions mean seen from it."""

from __future__ import annotations

import datetime

import pytest

from assistant.text import Text
from assistant.times import calendar
from assistant.times.anchor import anchor, days

BODY = "The mill closed on Tuesday.\nIts owners met in Lindow.\n"
DATED = {
    "a dateline": "LINDOW, 12 March 2020 (AFP) - " + BODY,
    "brackets at the top": "(Mar 12, 2020 9:32 AM CST) " + BODY,
    "a label": BODY + "Date: 12 March 2020",
    "a line of its own": "2020-03-12\n" + BODY,
}
NOW = datetime.date(2020, 3, 12)  # a Thursday


@pytest.mark.parametrize("article", DATED.values(), ids=list(DATED))
def test_anchor(article: str) -> None:
    found = anchor(Text(article))
    assert found is not None
    assert found.date == NOW


@pytest.mark.parametrize(
    "article", [BODY, BODY + "Date:", "On 12 March 2020 the mill closed for good after a fire."]
)
def test_no_anchor(article: str) -> None:
    assert anchor(Text(article)) is None


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("Tuesday", "2020-03-10", "2020-03-10"),
        ("yesterday", "2020-03-11", "2020-03-11"),
        ("last week", "2020-03-02", "2020-03-08"),
        ("last month", "2020-02-01", "2020-02-29"),
        ("last year", "2019-01-01", "2019-12-31"),
        ("December", "2019-12-01", "2019-12-31"),
        ("2 March", "2020-03-02", "2020-03-02"),
        ("the first quarter", "2020-01-01", "2020-03-31"),
        ("the 1990s", "1990-01-01", "1999-12-31"),
        ("two weeks ago", "2020-02-24", "2020-03-01"),
    ],
)
def test_days(words: str, first: str, last: str) -> None:
    ((_, date),) = calendar.scan(Text(words))
    meant = days(date, NOW)
    assert meant is not None
    assert (meant[0].isoformat(), meant[1].isoformat()) == (first, last)


@pytest.mark.parametrize("words", ["two days later", "31 February", "summer 2012"])
def test_days_that_cannot_be_said(words: str) -> None:
    ((_, date),) = calendar.scan(Text(words))
    assert days(date, NOW) is None
