"""Codes of a news wire: found as code, left out of what is written, read past by the model."""

from __future__ import annotations

from assistant.text import Span, Text
from assistant.wire import wire_codes
from assistant.writing.body import body
from assistant.writing.clause import join, split
from assistant.writing.pointer.words import split_words

CODED = (
    'A judge moved former mayor [USN:L1N3OD09D TEXT:"Ada Quill"] to a prison north of the city'
    ' after [USN:S0N4040KF TEXT:"her appeal"], her lawyer said.'
)
PLAIN = (
    "A judge moved former mayor Ada Quill to a prison north of the city after her appeal,"
    " her lawyer said."
)


def test_the_code_is_found_and_the_words_in_it_are_not() -> None:
    found = [CODED[span.start : span.end] for span in wire_codes(CODED)]
    assert found == ['[USN:L1N3OD09D TEXT:"', '"]', '[USN:S0N4040KF TEXT:"', '"]']


def test_other_brackets_are_text() -> None:
    assert wire_codes('He [the mayor: Quill] wrote TEXT:"so" and [sic].') == []


def test_words_run_through_a_code_and_their_spans_hold() -> None:
    text, places = join(CODED, split(Text(CODED), Span(0, len(CODED))))
    assert text == PLAIN
    for place in places:
        told = text[place.start : place.end]
        assert told == CODED[place.article_start : place.article_end]


def test_the_model_reads_no_code() -> None:
    assert [word.text for word in split_words(CODED)] == [w.text for w in split_words(PLAIN)]


def test_a_code_says_nothing_of_the_story() -> None:
    (sentence,) = body(Text(CODED))
    assert sentence.words == body(Text(PLAIN))[0].words


def test_codes_without_an_end_take_linear_time() -> None:
    assert wire_codes('[USN:L1 TEXT:"' * 50_000) == []
