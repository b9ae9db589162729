"""The weights that ship: small enough, and true to what the model card says of them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import assistant
from assistant.draft import MODEL
from assistant.text import Text
from assistant.writing.clause import split
from assistant.writing.inflect import present_forms
from assistant.writing.pointer import PointerWriter, load
from assistant.writing.pointer.head import FILE
from assistant.writing.pointer.omitting import omissions
from assistant.writing.shortening.compression import Compression

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


def test_the_ranking_head_is_of_this_model(writer: PointerWriter) -> None:
    head = writer.head
    assert head is not None
    assert head.inside.shape == (3 * writer.core.sizes.hidden_size, len(head.bias))
    assert (WEIGHTS / FILE).stat().st_size < 1_000_000
    reading = writer.read(ARTICLE)
    assert reading is not None
    [one, other] = writer.judge(
        reading, [(text, [(0, 18)]) for text in ("Firefighters pull 17 sailors", "17")], "headline"
    )
    assert one.appeal == pytest.approx(float(head(one.state[None])[0]))
    assert one.appeal != other.appeal


def test_what_may_be_left_out_of_a_sentence_is_weighed(writer: PointerWriter) -> None:
    text = Text(ARTICLE)
    words = split(text, text.sentences[0])
    reading = writer.read(ARTICLE)
    assert reading is not None
    at = next(i for i, word in enumerate(words) if word.text == "after")
    likely, whole = omissions(writer, reading, words, [(at, at + 4), (1, len(words) - 1)], 0)
    assert likely is not None
    assert whole is not None
    # nobody goes on with a full stop behind "Firefighters"
    assert likely.odds > whole.odds
    assert likely.likelihood < 0
    # what it has not read it cannot weigh
    far = split(text, text.sentences[-1])
    opening = text.sentences[0]
    first = writer.read(ARTICLE, [(opening.start, opening.end)])
    assert first is not None
    assert omissions(writer, first, far, [(1, 3)], 0) == [None]


def test_headlines_are_the_articles_own_words() -> None:
    drafts = assistant.headlines(ARTICLE, 3)
    assert any(draft.origin == MODEL for draft in drafts)
    words = {word.strip(".,").casefold() for word in ARTICLE.split()}
    known = words | {form for word in words for form in present_forms(word)}
    for draft in drafts:
        assert draft.report.ok
        assert 18 <= len(draft.text) <= 70
        assert {word.casefold() for word in draft.text.split()} <= known
        for start, end, source_start, source_end in draft.provenance:
            assert draft.text[start:end].lower() == ARTICLE[source_start:source_end].lower()


def test_free_drafts_have_no_number_or_name_of_their_own(writer: PointerWriter) -> None:
    for draft in writer.generate(ARTICLE, "headline", 4):
        for number in re.findall(r"\d[\d,.]*", draft.text):
            assert number.strip(",.") in ARTICLE
        for name in re.findall(r"\b[A-Z]\w+", draft.text[1:]):
            assert name in ARTICLE


LONG = (
    "The harbour company of Zoëtown, which has run three ferries to the islands since 1988, said"
    " on Tuesday that it would sell its oldest ship, the Maren Louise, to a firm in Norway"
    " because the price of fuel had doubled in a year and fewer tourists had come."
)


@pytest.mark.parametrize("limit", [50, 60, 70])
def test_of_a_long_sentence_there_are_drafts_within_any_limit(
    writer: PointerWriter, limit: int
) -> None:
    text = Text(LONG)
    reading = writer.read(LONG)
    assert reading is not None
    grammar = Compression(split(text, text.sentences[0]))
    found = writer.shorten(reading, [grammar], "headline", limit=limit, min_new_tokens=3)
    assert found
    for one in found:
        words = [grammar.words[at].text for at in one.kept]
        assert len(" ".join(words)) <= limit + sum(word == "," for word in words)
        assert grammar.ending(one.kept) is not None
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)


def test_each_time_the_same() -> None:
    assert assistant.headlines(ARTICLE, 2) == assistant.headlines(ARTICLE, 2)


def test_summaries_are_left_to_the_articles_own_sentences(writer: PointerWriter) -> None:
    assert writer.generate(ARTICLE, "summary", 1) == []


def test_torch_is_not_needed() -> None:
    code = (
        "import sys, assistant\n"
        f"assert assistant.headlines({ARTICLE!r}, 1)\n"
        "assert not {'torch', 'transformers'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=WEIGHTS.parents[1])
