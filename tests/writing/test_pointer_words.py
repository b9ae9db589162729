"""What counts as one word, when two words are the same, and how words become text again."""

from __future__ import annotations

import pytest

from assistant.writing.pointer.casing import draft_case, source_case
from assistant.writing.pointer.words import (
    join_words,
    key_of,
    split_words,
    target_keys,
)

# text: its words. The pointer copies whole words, so what may not be broken is one word.
WORDS = {
    "killed 1,000 people.": ["killed", "1,000", "people", "."],
    "18 107 mm Katyusha rockets": ["18", "107", "mm", "Katyusha", "rockets"],
    "a $1.5M bid, up 35%": ["a", "$1.5M", "bid", ",", "up", "35%"],
    "a 26-year-old's U.S.-led unit": ["a", "26-year-old", "'s", "U.S.-led", "unit"],
    "U.S. Marine General": ["U.S.", "Marine", "General"],
    "Sen. George W. Bush": ["Sen.", "George", "W.", "Bush"],
    "Soleimani’s 63rd": ["Soleimani", "’s", "63rd"],
    "O’Neill won’t go": ["O’Neill", "won’t", "go"],
    "AT&T's tit-for-tat": ["AT&T", "'s", "tit-for-tat"],
    "“Yes,” he said": ["“", "Yes", ",", "”", "he", "said"],
    "at 2:15am; 3-0": ["at", "2:15am", ";", "3-0"],
    "": [],
    " \n ": [],
}


@pytest.mark.parametrize(("text", "words"), WORDS.items(), ids=list(WORDS))
def test_split(text: str, words: list[str]) -> None:
    found = split_words(text)
    assert [word.text for word in found] == words
    assert all(text[word.start : word.end] == word.text for word in found)


def test_the_first_word_of_a_sentence_opens() -> None:
    found = split_words("Rockets hit. “Troops fled.” he said\nBritain")
    opening = ["Rockets", "“", "Troops", "”", "he", "Britain"]
    assert [word.text for word in found if word.opens] == opening


SAME = [("U.S.", "US"), ("Strikes", "strikes"), ("U.S.-led", "US-led"), ("won’t", "won't")]
OTHER = [("US", "us"), ("WHO", "who"), ("1,000", "1000")]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_same_key(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_other_key(one: str, other: str) -> None:
    assert key_of(one) != key_of(other)


# Texts that come back letter for letter after being split and joined.
ROUND = [
    "Five killed, 18 wounded in Taji: officials",
    "'Won't stop,' Esper says after 'urgent' talks",
    "Companies' profits rise as Soleimani's aide quits",
    "Attack (the latest) costs $1.5M",
]


@pytest.mark.parametrize("text", ROUND)
def test_join_undoes_split(text: str) -> None:
    keys = target_keys(text)
    joined, spans = join_words(keys)
    assert joined == text.lower()
    assert len(spans) == len(keys)


def test_a_capital_that_only_opens_a_sentence_is_dropped() -> None:
    words = split_words("Rockets hit Taji. Esper saw rockets. The Pentagon spoke.")
    assert source_case(words) == [
        "rockets", "hit", "Taji", ".", "Esper", "saw", "rockets", ".",
        "the", "Pentagon", "spoke", ".",
    ]  # fmt: skip


def test_a_draft_opens_with_a_capital() -> None:
    assert draft_case(["'", "rockets", "'", "hit", ".", "troops", "flee"]) == [
        "'", "Rockets", "'", "hit", ".", "Troops", "flee",
    ]  # fmt: skip
    assert draft_case(["iPhone", "sales", "rise"])[0] == "iPhone"
