"""The claims a draft may not make of its own accord."""

from __future__ import annotations

import pytest
from tokenizers import Tokenizer
from tokenizers.models import WordPiece

from assistant.writing.pointer.claims import (
    UnfoundedClaims,
    loses_negation,
    moves_name,
    skips_clause,
)
from assistant.writing.pointer.vocabulary import Vocabulary
from assistant.writing.pointer.words import split_words

WORDS = ["the", "kill", "killed", "wins", "wind", "passes", "says", "firefighters"]
VOCABULARY = Vocabulary(
    Tokenizer(WordPiece({"[UNK]": 0, "[CLS]": 1, "[SEP]": 2}, unk_token="[UNK]")), WORDS, 128
)


@pytest.mark.parametrize(
    ("article", "forbidden"),
    [
        ("Agents used tear gas.", {"kill", "killed", "wins", "passes"}),
        ("Three people died.", {"wins", "passes"}),
        ("The death of a victor", {"passes"}),
        ("Lawmakers approved the win after a murder.", set()),
    ],
)
def test_a_grave_word_needs_ground(article: str, forbidden: set[str]) -> None:
    ids = UnfoundedClaims(VOCABULARY).ids(article)
    assert {WORDS[number] for number in ids} == forbidden


def _places(article: str, draft: list[str]) -> list[int | None]:
    texts = [word.text.lower() for word in split_words(article)]
    return [texts.index(word.lower()) if word.lower() in texts else None for word in draft]


# rule, article, draft: does the draft break it?
CASES = [
    (
        loses_negation,
        "Jones said he did not believe Trump must go.",
        "Jones says Trump must go",
        1,
    ),
    (loses_negation, "Jones said he didn't believe Trump.", "Jones believe Trump", 1),
    (loses_negation, "Jones said Trump must go.", "Jones says Trump must go", 0),
    (loses_negation, "It is not over. Trump must go.", "Trump must go", 0),
    (loses_negation, "Jones did not quit.", "Jones did not quit", 0),
    (moves_name, "Strikes in Iraq against militia", "Strikes against Iraq", 1),
    (moves_name, "Strikes in Iraq against militia", "Strikes in Iraq", 0),
    (moves_name, "Killed in the Iranian capital Tehran", "Killed in Tehran", 0),
    (skips_clause, "The father of Mateen, who killed 50", "Father of Mateen killed 50", 1),
    (skips_clause, "The man killed at least 50", "Man killed 50", 0),
    (skips_clause, "Rain fell. Rivers rose.", "Rain rose", 1),
]


@pytest.mark.parametrize(("rule", "article", "draft", "broken"), CASES)
def test_rules(rule: object, article: str, draft: str, broken: int) -> None:
    assert callable(rule)
    words = draft.split()
    assert rule(words, _places(article, words), split_words(article)) is bool(broken)
