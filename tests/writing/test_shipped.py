"""The adapter of our own model, shown on a stand-in with the same one function."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import assistant
from assistant import writing
from assistant.draft import MODEL
from assistant.errors import WriterError
from assistant.text import Text
from assistant.writing.shipped import ShippedWriter

ARTICLE = (
    "LEEDS, May 4 (Reuters) - A bus with 31 pupils overturned near Leeds on Tuesday, injuring"
    " nine of them, police said.\n"
    "Police closed the road to all traffic for six hours while cranes lifted the bus.\n"
    "The county council, which runs schools, said it would inspect every bus of Dale Coaches.\n"
)

Generate = Callable[..., list[Any]]


def stand_in(monkeypatch: pytest.MonkeyPatch, generate: Generate) -> ShippedWriter:
    config = SimpleNamespace(tasks=["headline", "summary", "compress"])
    model = SimpleNamespace(generate=generate, model=SimpleNamespace(config=config))
    package = SimpleNamespace(load=lambda path: model)
    monkeypatch.setattr("assistant.writing.shipped.import_module", lambda name: package)
    return ShippedWriter(Path("weights"))


def openings(text: str, task: str, count: int, **options: Any) -> list[Any]:
    """The first six words as they stand, with a full stop where a sentence is asked for."""
    end = len(" ".join(text.split(" ")[:6]).rstrip(","))
    stop = "" if task == "headline" else "."
    places = ((0, end, 0, end),)
    return [SimpleNamespace(text=text[:end] + stop, score=-0.2, provenance=places, read=0.5)]


def test_provenance_is_into_the_whole_article(monkeypatch: pytest.MonkeyPatch) -> None:
    writer = stand_in(monkeypatch, openings)
    [draft] = assistant.headlines(ARTICLE, 1, model=writer)
    assert (draft.text, draft.origin, draft.read) == (
        "A bus with 31 pupils overturned",
        MODEL,
        0.5,
    )
    for start, end, low, high in draft.provenance:
        assert draft.text[start:end] == ARTICLE[low:high]


def test_a_long_summary_is_made_of_rewritten_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    writer = stand_in(monkeypatch, openings)
    summary = assistant.summary(ARTICLE, 2, model=writer)
    assert summary.origin == MODEL
    assert len(Text(summary.text).sentences) == 2
    assert summary.report.ok


def test_a_false_sentence_is_given_back_as_the_article_has_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def one_false(text: str, task: str, count: int, **options: Any) -> list[Any]:
        [found] = openings(text, task, count)
        if text.startswith("Police"):
            found.text = "Police closed Oslo to all traffic."
            found.provenance = ((0, 13, 0, 13),)
        return [found]

    writer = stand_in(monkeypatch, one_false)
    summary = assistant.summary(ARTICLE, 2, model=writer)
    assert summary.origin == MODEL
    assert "Oslo" not in summary.text
    assert "Police closed the road to all traffic for six hours" in summary.text
    assert summary.report.ok


def test_a_rewriting_that_is_no_sentence_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(text: str, task: str, count: int, **options: Any) -> list[Any]:
        [found] = openings(text, "headline", count)
        return [found]

    writer = stand_in(monkeypatch, broken)
    assert assistant.summary(ARTICLE, 2, model=writer).origin == "extract"


def test_the_limit_reaches_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []

    def note(text: str, task: str, count: int, **options: Any) -> list[Any]:
        seen.append((text[:5], task, options["max_chars"]))
        return []

    assistant.headlines(ARTICLE, 1, 44, model=stand_in(monkeypatch, note))
    # the dateline is no part of the story
    assert seen == [("A bus", "headline", 44)]


def test_a_model_that_fails_is_one_clear_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any, **__: Any) -> list[Any]:
        raise RuntimeError("shapes do not fit")

    with pytest.raises(WriterError, match="did not write: shapes do not fit"):
        assistant.headlines(ARTICLE, 1, model=stand_in(monkeypatch, fail))


def test_a_directory_of_our_kind_that_cannot_be_loaded_is_named(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"model_type": "newsroom_pointer"}', encoding="utf-8")
    with pytest.raises(WriterError, match="cannot be loaded"):
        writing.find_writer(str(tmp_path))


def test_without_weights_the_default_is_extraction(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(writing, "WEIGHTS", tmp_path)
    assert isinstance(writing.find_writer(None), writing.ExtractWriter)


def test_what_the_model_doubts_is_not_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    def doubtful(text: str, task: str, count: int, **options: Any) -> list[Any]:
        [found] = openings(text, task, count)
        found.score = -3.0
        return [found]

    drafts = assistant.headlines(ARTICLE, 1, model=stand_in(monkeypatch, doubtful))
    assert [draft.origin for draft in drafts] == ["extract"]
