"""The bench measures what it says it measures. The figures themselves are no test's business."""

from __future__ import annotations

import json
import lzma
import random
from pathlib import Path

import pytest

import assistant
from assistant.facts import kinds
from assistant.sample import sample_article
from eval import bench_growth
from eval.bench import cold, read_articles, three_sentences, warm
from eval.bench_peers import peers


def test_articles_of_the_right_length_are_read(tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl.xz"
    with lzma.open(path, "wt", encoding="utf-8") as out:
        for words in (10, 400, 400, 1000, 400):
            out.write(json.dumps({"body": "word " * words}) + "\n")
    assert len(list(read_articles(path, 2))) == 2
    assert len(list(read_articles(path, 9))) == 3


def test_without_a_file_the_sample_serves(tmp_path: Path) -> None:
    assert list(read_articles(tmp_path / "none.jsonl", 5)) == [sample_article()]


def test_the_draft_takes_the_long_way_through_the_checker() -> None:
    article = sample_article()
    report = assistant.check(article, three_sentences(article))
    assert len(report.findings) >= 10
    assert "word for word" not in {finding.reason for finding in report.findings}


def test_every_kind_is_measured() -> None:
    labels = [label for label, _ in warm([sample_article()]).rows]
    assert all(f"find alone: {name}" in labels for name in kinds())


def test_whole_processes_are_measured() -> None:
    figures = dict(cold(runs=2).rows)
    assert all(isinstance(value, float) and value > 0 for row in figures.values() for value in row)


def test_the_libraries_stand_beside_the_check_of_the_same_articles() -> None:
    article = sample_article()
    rows = dict(peers([(article, three_sentences(article))]).rows)
    assert rows["check of a draft, all kinds"][2] == 1.0
    assert rows["finding all kinds of fact"][0]


def test_growth_is_measured_on_every_shape(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_growth, "SIZES", (500, 1000, 2000, 4000))
    rows = dict(bench_growth.growth().rows)
    assert {"prose", "digits only", "quotes only", "capitals only", "random bytes"} <= set(rows)
    assert {"capitals only, as the draft", "random bytes, as the draft"} <= set(rows)
    for name, shape in bench_growth.SHAPES.items():
        assert len(shape(700, random.Random(1))) >= 700, name
