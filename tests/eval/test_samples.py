"""The shipped samples: in step with their source, and a smoke test of every command."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from eval.samples.build import FOLDER, files


def _eval(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "eval", *arguments],
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )


@pytest.mark.parametrize("name", sorted(files()))
def test_the_data_files_are_what_the_articles_make(name: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == files()[name]


def test_there_are_twenty_articles_of_many_desks_and_three_faults_each() -> None:
    articles = [json.loads(line) for line in files()["articles.jsonl"].splitlines()]
    claims = [json.loads(line) for line in files()["claims.jsonl"].splitlines()]
    assert len(articles) == 20
    assert len({a["desk"] for a in articles}) >= 12
    assert len(claims) == 20 * 5
    for claim in claims:
        if not claim["label"]:
            assert claim["error_spans"][0] in claim["claim"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["checker", "claims.jsonl"],
        ["checker", "claims.jsonl", "--checker", "naive"],
        ["summaries", "predictions.jsonl"],
        ["drafts", "articles.jsonl", "--limit", "3", "--model", "lead", "--model", "extract"],
        ["mutate", "articles.jsonl", "--limit", "5"],
    ],
    ids=lambda arguments: "-".join(a for a in arguments if not a.startswith("--")),
)
def test_every_command_runs_on_them_and_signs_its_scores(
    arguments: list[str],
) -> None:
    command, data, *rest = arguments
    done = _eval(command, str(FOLDER / data), *rest, "--json", "-")
    assert done.returncode == 0, done.stderr
    record = json.loads(done.stdout)
    assert record["schema"] == "newsroom-assistant/eval/1"
    assert f"data:{data}@" in record["signature"]
    assert record["tables"][0]["rows"]


def test_the_same_seed_gives_the_same_planted_errors(tmp_path: Path) -> None:
    texts = []
    for name in ("one", "two"):
        saved, scores = tmp_path / f"{name}.jsonl", tmp_path / f"{name}.json"
        done = _eval(
            "mutate",
            str(FOLDER / "articles.jsonl"),
            "--limit",
            "4",
            "--save",
            str(saved),
            "--json",
            str(scores),
        )
        assert done.returncode == 0, done.stderr
        texts.append(saved.read_text(encoding="utf-8") + scores.read_text(encoding="utf-8"))
    assert texts[0] == texts[1]


def test_a_plot_and_markdown_are_written(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib", reason="the plot extra is not installed")
    done = _eval(
        "summaries",
        str(FOLDER / "predictions.jsonl"),
        "--plot",
        str(tmp_path / "p.png"),
        "--markdown",
        str(tmp_path / "t.md"),
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "p.png").read_bytes()[:4] == b"\x89PNG"
    assert "| rouge1 |" in (tmp_path / "t.md").read_text(encoding="utf-8")


def test_a_missing_file_gets_one_sentence_and_status_two() -> None:
    done = _eval("checker", "absent.jsonl")
    assert done.returncode == 2
    assert done.stderr.startswith("eval: There is no file absent.jsonl")
    assert done.stderr.count("\n") == 1
