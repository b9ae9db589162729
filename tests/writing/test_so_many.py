"""Whether "most of" and "some of" are many."""

from __future__ import annotations

import pytest

from assistant.text import Span, Text
from assistant.writing.agreement import plural
from assistant.writing.clause import split


@pytest.mark.parametrize(
    ("subject", "many"),
    [
        ("Most of the cake", False),
        ("Some of the money", False),
        ("Most of the nurses", True),
        ("Some of the women", True),
        ("Some in the party", True),
    ],
)
def test_what_most_and_some_are_of_tells(subject: str, many: bool) -> None:
    words = split(Text(subject), Span(0, len(subject)))
    assert plural(words, frozenset()) is many
