"""Several articles at once give what each gives alone."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from assistant.batch import run_batch
from assistant.batch.grouped import GroupedWriter, asked
from assistant.batch.job import Job
from assistant.draft import Candidate
from assistant.errors import InputError, WriterError
from assistant.text import Text
from assistant.writing import Prompt, find_writer, load_prompt
from assistant.writing.hub import HubWriter


def _articles(story: str) -> list[str]:
    lines = story.splitlines()
    return [story, lines[0], f"{lines[1]}\n{lines[2]}", lines[2], story + "\n" + lines[0]]


@pytest.mark.parametrize("grounded", [True, False])
def test_a_group_writes_what_each_article_would(
    tiny_model: Path, story: str, grounded: bool
) -> None:
    writer = find_writer(str(tiny_model))
    assert isinstance(writer, HubWriter)
    prompt = load_prompt("headline").limited(max_chars=70)
    prompt = Prompt(prompt.task, decoding=prompt.decoding, grounded=grounded)
    texts = [Text(one) for one in _articles(story)]
    together = writer.write_many(texts, prompt, 3)
    for text, candidates in zip(texts, together, strict=True):
        alone = writer.write(text, prompt, 3)
        assert [c.text for c in candidates] == [c.text for c in alone]
        assert [c.provenance for c in candidates] == [c.provenance for c in alone]
        assert [c.score for c in candidates] == pytest.approx([c.score for c in alone], abs=1e-4)


class Noting:
    """Notes how it was asked; refuses a group with "bad" in it."""

    def __init__(self) -> None:
        self.groups: list[list[int]] = []
        self.alone = 0

    def write(self, article: Text, prompt: Prompt, count: int) -> list[Candidate]:
        self.alone += 1
        if "bad" in article.raw:
            raise WriterError("It did not write.")
        return []

    def write_many(
        self, articles: Sequence[Text], prompt: Prompt, count: int
    ) -> list[list[Candidate]]:
        self.groups.append([len(one.raw) for one in articles])
        if any("bad" in one.raw for one in articles):
            raise WriterError("It did not write.")
        return [[Candidate(f"{prompt.task} {count}")] for _ in articles]


def test_articles_are_grouped_by_length_for_each_request() -> None:
    writer = Noting()
    grouped = GroupedWriter.over(writer, Job("report", count=2, sentences=1, model="x"))
    assert grouped is not None
    lengths = [500, 3, 70, 500, 9000, 12, 1, 300, 40, 200_000]
    grouped.prepare([chr(97 + at) * n for at, n in enumerate(lengths)] + ["", None, 7])
    # what is too long to be padded to, or no article at all, is left to be asked about alone
    assert writer.groups == 2 * [[1, 3, 12, 40, 70, 300, 500, 500]] + 2 * [[9000]]
    for prompt, count in asked(Job("report", count=2, sentences=1)):
        assert grouped.write(Text("aaa".replace("a", "b")), prompt, count) == [
            Candidate(f"{prompt.task} {count}")
        ]
    assert writer.alone == 0
    grouped.prepare(["another"])
    grouped.write(Text("bbb"), *asked(Job("headline"))[0])
    assert writer.alone == 1


def test_a_group_that_fails_is_written_about_one_by_one() -> None:
    writer = Noting()
    grouped = GroupedWriter.over(writer, Job("headline", model="x"))
    assert grouped is not None
    grouped.prepare(["good", "bad"])
    [request] = asked(Job("headline"))
    assert grouped.write(Text("good"), *request) == []
    with pytest.raises(WriterError):
        grouped.write(Text("bad"), *request)


def test_options_are_tried_before_the_first_row() -> None:
    assert asked(Job("check")) == []
    assert [prompt.task for prompt, _ in asked(Job("report"))] == ["headline", "summary"]
    with pytest.raises(InputError, match="sentences must be between"):
        asked(Job("summary", sentences=0))


def test_a_run_with_a_model_goes_on_where_it_stopped(
    tiny_model: Path, story: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Batches are made of the same rows after a restart, so the bytes are the same too."""
    monkeypatch.setattr("assistant.batch.job._TOGETHER", 3)
    monkeypatch.setattr("assistant.batch.job._GROUPS", 2)
    source = tmp_path / "in.jsonl"
    rows = [{"id": n, "article": one} for n, one in enumerate(_articles(story) * 3)]
    rows[4]["article"] = 5
    source.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    whole, out = tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    options = {"task": "headline", "count": 2, "model": tiny_model}
    assert run_batch(source, whole, **options).failed == 1  # type: ignore[arg-type]
    lines = whole.read_bytes().splitlines(keepends=True)
    out.write_bytes(b"".join(lines[:8]) + lines[8][:20])
    beside = (tmp_path / "whole.jsonl.job.json").read_text(encoding="utf-8")
    (tmp_path / "out.jsonl.job.json").write_text(
        beside.replace('"complete": true', '"complete": false'), encoding="utf-8"
    )
    assert run_batch(source, out, **options).already == 8  # type: ignore[arg-type]
    assert out.read_bytes() == whole.read_bytes()
