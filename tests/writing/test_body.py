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


def test_a_speakers_label_is_no_dateline() -> None:
    said = "BRANDT: We will leave the club by May.\n\nShe spoke in Oslo on Monday to the press."
    assert Text(said)[body(Text(said))[0].span].startswith("BRANDT: We")
    told = "STOCKHOLM: A man was held on Monday.\n\nHe spoke to the press in May of that year."
    assert Text(told)[body(Text(told))[0].span].startswith("A man")
