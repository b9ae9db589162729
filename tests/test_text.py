"""Tokens and sentences: examples from easy to hard, then what holds for every string."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.furniture import furniture
from assistant.text import Span, Text, fold

TEXTS = st.one_of(
    st.text(max_size=300),
    st.text(alphabet="aA1 .,!?\n\"'“”’-()$%", max_size=300),
)


@pytest.mark.parametrize(
    ("raw", "tokens"),
    [
        ("", []),
        ("18 rockets", ["18", "rockets"]),
        ("Iraq's 26-year-old", ["Iraq", "'s", "26", "-", "year", "-", "old"]),
        ("don’t", ["don’t"]),
        ("the officials’ view", ["the", "officials", "’", "view"]),
        ("the U.S. and the U.N.'s aim", ["the", "U.S.", "and", "the", "U.N.", "'s", "aim"]),
        ("1,000.5 in 2.3bn at 10:30", ["1,000.5", "in", "2.3bn", "at", "10:30"]),
        ("the 63rd.", ["the", "63rd", "."]),
        ("O'Brien", ["O'Brien"]),
        # decomposed letters and soft hyphens do not break a word
        ("Ame\u0301lie mili\u00adtia", ["Ame\u0301lie", "mili\u00adtia"]),
    ],
)
def test_tokens(raw: str, tokens: list[str]) -> None:
    assert [token.text for token in Text(raw).tokens] == tokens


def test_behind() -> None:
    text = Text("Iraq's 18 rockets")
    assert text.behind(Span(0, 4)).text == "'s"
    assert text.behind(Span(4, 9)).text == "rockets"
    assert text.behind(Span(7, 17)).text == ""


@pytest.mark.parametrize(
    ("raw", "sentences"),
    [
        ("One. Two.", ["One.", "Two."]),
        ("Mr. Smith of the U.S. Army came.", ["Mr. Smith of the U.S. Army came."]),
        ("He left the U.S. The army stayed.", ["He left the U.S.", "The army stayed."]),
        ("By then-U.S. President Lima.", ["By then-U.S. President Lima."]),
        ("Del. Holm met ex-Sen. Lima.", ["Del. Holm met ex-Sen. Lima."]),
        ("Sens. Holm and Lima met.", ["Sens. Holm and Lima met."]),
        ("It sent ten reps. They met.", ["It sent ten reps.", "They met."]),
        ("Varga, Inc. (VRG) fell.", ["Varga, Inc. (VRG) fell."]),
        ("Varga Co. Ltd. fell.", ["Varga Co. Ltd. fell."]),
        ("He left Varga Inc. It fell.", ["He left Varga Inc.", "It fell."]),
        ("J. K. Rowling wrote.", ["J. K. Rowling wrote."]),
        ("It cost 3.5 million. Why?", ["It cost 3.5 million.", "Why?"]),
        ("“Go!” he said.", ["“Go!” he said."]),
        ("“Go.” She went.", ["“Go.”", "She went."]),
        ("No full stop\n\nNext one", ["No full stop", "Next one"]),
        (
            "A line that an editor's mail program has wrapped\nin the middle of it.",
            ["A line that an editor's mail program has wrapped\nin the middle of it."],
        ),
        ("all in lower case. no capital here.", ["all in lower case.", "no capital here."]),
    ],
)
def test_sentences(raw: str, sentences: list[str]) -> None:
    text = Text(raw)
    assert [text[span] for span in text.sentences] == sentences


@given(TEXTS)
def test_every_token_is_its_surface_and_stands_in_one_sentence(raw: str) -> None:
    text = Text(raw)
    end = 0
    for token in text.tokens:
        assert raw[token.start : token.end] == token.text
        assert token.start >= end
        end = token.end
        assert token.lower == fold(token.text)
        assert sum(span.start <= token.start < span.end for span in text.sentences) == 1


@given(TEXTS)
def test_sentences_and_furniture_are_ordered_and_within_the_text(raw: str) -> None:
    text = Text(raw)
    end = 0
    for span in text.sentences:
        assert end <= span.start < span.end <= len(raw)
        assert not text[span][0].isspace()
        end = span.end
    for piece in furniture(text):
        assert 0 <= piece.span.start < piece.span.end <= len(raw)


@given(TEXTS, st.integers(0, 300), st.integers(0, 300))
def test_tokens_in_a_span_are_those_that_start_there(raw: str, one: int, other: int) -> None:
    span = Span(min(one, other), max(one, other))
    text = Text(raw)
    assert text.tokens_in(span) == [t for t in text.tokens if span.start <= t.start < span.end]


def _names(raw: str) -> list[tuple[str, str]]:
    text = Text(raw)
    return [(piece.name, text[piece.span]) for piece in furniture(text)]


BODY = "The council voted on the new bridge on Monday.\nWork will begin in May.\nIt costs a lot.\n"


@pytest.mark.parametrize(
    ("raw", "pieces"),
    [
        (BODY, []),
        ("One line without an end", []),
        ("OSLO (AP) - " + BODY, [("dateline", "OSLO (AP) - ")]),
        ("Oslo, 3 May (Reuters) – " + BODY, [("dateline", "Oslo, 3 May (Reuters) – ")]),
        ("LONDON — " + BODY, [("dateline", "LONDON — ")]),
        ("SYDNEY, Aug 20: " + BODY, [("dateline", "SYDNEY, Aug 20: ")]),
        ("LONDON, 3 Aug (PTI): " + BODY, [("dateline", "LONDON, 3 Aug (PTI): ")]),
        # a colon after anything but a date is none
        ("NASA, Mars: " + BODY, []),
        # a dash in a first sentence is no dateline
        ("The bridge – a long one – is new. " + BODY, []),
        (
            BODY + "Council votes on new bridge work",
            [("headline", "Council votes on new bridge work")],
        ),
        # a last line about something else may be a heading, and stays
        (BODY + "Cats dance under purple moonlight", []),
        (BODY + "Date:", [("label", "Date:")]),
        ("By Ann Lee\n" + BODY, [("byline", "By Ann Lee")]),
        (
            BODY + "Reporting by Ann Lee; editing by Bo Ek",
            [("byline", "Reporting by Ann Lee; editing by Bo Ek")],
        ),
    ],
)
def test_furniture(raw: str, pieces: list[tuple[str, str]]) -> None:
    assert _names(raw) == pieces


def test_invisible_characters_alone_are_no_word() -> None:
    assert [token.lower for token in Text("two \u00ad\u200b men\u200b").tokens] == ["two", "men"]
