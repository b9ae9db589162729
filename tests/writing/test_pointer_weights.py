"""The weights that ship: small enough, and true to what the model card says of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from assistant.writing.pointer import PointerWriter, load

WEIGHTS = Path(__file__).resolve().parents[2] / "assistant" / "weights"
pytestmark = pytest.mark.skipif(
    not (WEIGHTS / "model.safetensors").is_file(), reason="no weights in this checkout"
)

ARTICLE = (
    "Firefighters in the port of Zoëtown pulled 17 sailors from a burning ferry on Tuesday "
    "after an engine exploded, the coast guard said. The 107-metre Maren Louise carried 1,240 "
    "tonnes of grain to Port O’Hara when the fire broke out. Captain Ida Brandt said everyone "
    "on board was safe. Two of the sailors were treated for burns."
)


@pytest.fixture(scope="module")
def writer() -> PointerWriter:
    return load(WEIGHTS)


def test_they_fit_into_the_repository() -> None:
    assert sum(file.stat().st_size for file in WEIGHTS.iterdir()) <= 64_000_000


def test_headlines_are_the_articles(writer: PointerWriter) -> None:
    drafts = writer.generate(ARTICLE, "headline", 4)
    assert drafts
    for draft in drafts:
        assert 20 <= len(draft.text) <= 100
        assert draft.text[0].isupper() or draft.text[0] in "'1"
        assert not draft.text.endswith(".")
        for number in re.findall(r"\d[\d,.]*", draft.text):
            assert number.strip(",.") in ARTICLE
        for name in re.findall(r"\b[A-Z]\w+", draft.text[1:]):
            assert name in ARTICLE
        for start, end, source_start, source_end in draft.provenance:
            assert draft.text[start:end].lower() == ARTICLE[source_start:source_end].lower()


def test_each_time_the_same(writer: PointerWriter) -> None:
    assert writer.generate(ARTICLE, "headline", 2) == writer.generate(ARTICLE, "headline", 2)


def test_summaries_are_left_to_the_articles_own_sentences(writer: PointerWriter) -> None:
    assert writer.generate(ARTICLE, "summary", 1) == []
