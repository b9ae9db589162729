"""What is proposed for a name or a date that the article does not have."""

from __future__ import annotations

import pytest

import assistant

PROPOSED = {
    "one other word": (
        "The plane flew over the South China Sea on Monday, the navy said.",
        "The plane flew over the East China Sea",
        "South China Sea",
    ),
    "the last word is another": (
        "The shop closes at noon on Christmas Eve, the office said.",
        "Shop closes early on Christmas Day",
        "Christmas Eve",
    ),
    "a longer name": (
        "The probe was built at the Marshall Space Flight Center in Lindow.",
        "The probe was built at the Johnson Space Center",
        "Marshall Space Flight Center",
    ),
    "two of them": (
        "The Madras High Court and the Bombay High Court heard the case on Monday.",
        "The Delhi High Court heard the case",
        None,
    ),
    "it stands in the draft": (
        "The Madras High Court heard the case on Monday.",
        "The Madras High Court, not the Delhi High Court, heard the case",
        None,
    ),
    "no more than a land in common": (
        "The bill goes to the US Congress on Monday, the office said.",
        "The bill goes to the US Senate",
        None,
    ),
    "another year of a month": (
        "The weir opened in November 2002, and the mill was built in May 1990.",
        "The mill burnt down in November 2003",
        "November 2002",
    ),
    "one weekday": (
        "Otto Lind told the town on Saturday that the weir will stay.",
        "Mill burns down on Sunday",
        "Saturday",
    ),
    "two weekdays": (
        "Otto Lind told the town on Saturday, and again on Friday, that the weir will stay.",
        "Mill burns down on Sunday",
        None,
    ),
    "the number in its own unit": (
        "Farmer Otto Lind told us on his farm that he aims to plant roughly the same area as last"
        " year, about 500 acres (202.34 hectares), despite prices that no farmer likes.",
        "Grower Otto Lind, who intends to plant about 500 hectares, expects to break even at best",
        "500 acres",
    ),
    "the figure with its own scale": (
        "Holm Ltd. sold its mill at Lindow for $19.1 billion, and a shop for $3 million.",
        "The whole of it cost him $19.1 million",
        "$19.1 billion",
    ),
    "a forename": (
        "Finance minister Heiko Brandt told the town on Monday that the weir will stay.",
        "Finance minister Hans Brandt told the town that the weir will stay",
        "minister Heiko Brandt",
    ),
    "a forename of two": (
        "Heiko Brandt and his wife Anna Brandt told the town that the weir will stay.",
        "Hans Brandt told the town that the weir will stay",
        None,
    ),
}


@pytest.mark.parametrize(("article", "draft", "wanted"), PROPOSED.values(), ids=list(PROPOSED))
def test_something_is_proposed_where_it_alone_is_like_it(
    article: str, draft: str, wanted: str | None
) -> None:
    [flagged] = [one for one in assistant.check(article, draft).findings if one.verdict.flagged]
    assert flagged.suggestion == wanted, flagged
