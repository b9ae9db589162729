"""The sentences of a story."""

from __future__ import annotations

from assistant.text import Text
from assistant.writing.body import body


def test_a_backslash_that_breaks_a_line_is_no_part_of_its_sentence() -> None:
    text = Text(
        "Ida Brandt won the race in Oslo on Monday.\\\n\nShe had trained for it since May.\\\n\n"
        "The next one is in June, the club said."
    )
    assert [text[one.span] for one in body(text)] == [
        "Ida Brandt won the race in Oslo on Monday.",
        "She had trained for it since May.",
        "The next one is in June, the club said.",
    ]
