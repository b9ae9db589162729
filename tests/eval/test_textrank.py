"""TextRank: the sentence that the others speak of leads, and the edges."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.textrank import rank, textrank
from eval.writers import writer

SENTENCES = [
    "The harbour bridge closed on Monday after storm damage.",
    "Engineers inspect storm damage on the harbour bridge this week.",
    "Ferries replace buses while the harbour bridge stays closed.",
    "A bakery opened nearby.",
]


def test_the_sentence_that_shares_most_words_leads_and_the_odd_one_is_last() -> None:
    scores = rank(SENTENCES)
    assert scores.argmin() == 3
    assert textrank(SENTENCES, 2) == SENTENCES[:2]
    assert scores.sum() == pytest.approx(1)


def test_two_sentences_alike_share_the_rank_and_the_first_is_taken() -> None:
    pair = ["Storm damage closed bridges.", "Bridges closed: storm damage."]
    assert rank(pair).tolist() == pytest.approx([0.5, 0.5])
    assert textrank(pair, 1) == pair[:1]


@given(st.lists(st.text(max_size=30), max_size=12))
def test_any_sentences_are_ranked(sentences: list[str]) -> None:
    scores = rank(sentences)
    assert scores.shape == (len(sentences),)
    assert not np.isnan(scores).any()
    assert len(textrank(sentences, 3)) == min(3, len(sentences))


@pytest.mark.parametrize("name", ["lead", "first70", "textrank", "extract"])
def test_each_writer_without_a_model_writes_both(name: str) -> None:
    article = "HARBOUR (Own) - " + " ".join(SENTENCES)
    headline = writer(name)(article, "headline", 3)
    assert 0 < len(headline.text.split()) <= 13
    summary = writer(name)(article, "summary", 2)
    assert summary.text
    assert "HARBOUR (Own)" not in summary.text
