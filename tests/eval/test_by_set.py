"""Scores of saved drafts by set, and how many of their words know where they are from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from eval import by_set

ARTICLE = "The ferry Maren sank off Lima on Monday."
# draft, provenance, (words, those in a span, spans, those that are the article's)
PLACES = [
    ("Ferry Maren sank", [[0, 16, 4, 20]], (3, 3, 1, 1)),
    ("Ferry Maren sinks", [[0, 11, 4, 15]], (3, 2, 1, 1)),
    ("Ferry Marin sank", [[0, 16, 4, 20]], (3, 3, 1, 0)),
    ("Ferry sinks", [], (2, 0, 0, 0)),
]


@pytest.mark.parametrize(("draft", "places", "counts"), PLACES)
def test_words_and_spans_are_counted(
    draft: str, places: list[list[int]], counts: tuple[int, ...]
) -> None:
    assert by_set.from_article(ARTICLE, draft, places) == counts


def test_both_tables_are_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        {"id": "1", "source": ARTICLE, "prediction": "Ferry Maren sank", "origin": "model"},
        {"id": "2", "source": ARTICLE, "prediction": "Lima", "origin": "extract"},
    ]
    drafts, articles = tmp_path / "headline-own.jsonl", tmp_path / "articles.jsonl"
    places = [[0, 16, 4, 20]]
    drafts.write_text(
        "".join(
            json.dumps(r | {"reference": "Ferry sank", "provenance": places}) + "\n" for r in rows
        )
    )
    articles.write_text(
        "".join(json.dumps({"id": str(n), "set": f"set {n}"}) + "\n" for n in (1, 2))
    )
    by_set.main([str(drafts), "--articles", str(articles), "--markdown"])
    table = {
        line.split("|")[1].strip(): [cell.split()[0] for cell in line.split("|")[2:-1]]
        for line in capsys.readouterr().out.splitlines()
        if line.startswith("| ") and not line.startswith("| |")
    }
    assert table["set 1"] == ["1", "80.0", "80.0", "16.0", "100.0"]
    assert table["set 2"] == ["1", "0.00", "0.00", "4.00", "0.00"]
    assert table["all"][0] == "2"
    assert table["headline-own"] == ["2", "100.0", "50.0"]


def test_a_file_that_is_not_there_is_named() -> None:
    with pytest.raises(SystemExit, match="nowhere"):
        by_set.main(["nowhere.jsonl"])
