"""Tables as text, Markdown, JSON and pictures; options; the score blocks of a document."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.errors import InputError, MissingExtraError
from eval.job import Job
from eval.output import Table, to_json, to_markdown, to_plot
from eval.readme import refreshed
from eval.rows import Intake
from eval.samples.build import FOLDER
from eval.stats import Interval, share

SYSTEMS = Table("two systems", ("lead", "ours"), metrics_down=True)
SYSTEMS.add("rouge1", Interval(30.0, 28.0, 32.0, 9), Interval(34.5, 31.0, 36.0, 9))
SYSTEMS.add("n", 9, 9)
SYSTEMS.add("ms", 0.5, float("nan"))


def test_a_choice_of_metrics_turns_systems_into_rows() -> None:
    chosen = SYSTEMS.only(["ms", "rouge1"])
    assert chosen.columns == ("n", "ms", "rouge1")
    assert [label for label, _ in chosen.rows] == ["lead", "ours"]
    assert chosen.rows[1][1][0] == 9
    assert SYSTEMS.only(["f1"]).columns == ()


def test_markdown_has_one_cell_for_each_column() -> None:
    table = Table("x", ("value",))
    table.add("a | b", 0.004)
    table.add("c", None)
    lines = to_markdown([table], "signed").splitlines()
    assert "| a \\| b | 0.004 |" in lines
    assert "| c | – |" in lines
    assert "`signed`" in lines


def test_json_is_as_the_document_says() -> None:
    record = json.loads(to_json([SYSTEMS], "signed", ["a note"], {"x.jsonl": "ab" * 32}))
    assert list(record) == ["schema", "signature", "data", "notes", "tables"]
    assert record["data"] == {"x.jsonl": "ab" * 32}
    first, _, last = record["tables"][0]["rows"]
    assert first["lead"] == {"value": 30.0, "low": 28.0, "high": 32.0, "n": 9}
    assert last == {"label": "ms", "lead": 0.5, "ours": None}
    told = (Path(__file__).parents[2] / "docs" / "eval.md").read_text(encoding="utf-8")
    assert all(f"`{key}`" in told for key in [*record, "title", "rows", "label", "low", "high"])
    assert record["schema"] in told


def test_a_plot_without_matplotlib_is_refused_before_the_work(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(MissingExtraError, match=r"pip install '\.\[plot\]'"):
        Job(plot=tmp_path / "p.png").ready()


def test_a_plot_needs_an_interval(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib", reason="the plot extra is not installed")
    to_plot(SYSTEMS, tmp_path / "p.png", "signed")
    assert (tmp_path / "p.png").read_bytes()[:4] == b"\x89PNG"
    with pytest.raises(InputError, match="no figure with an interval"):
        to_plot(SYSTEMS.only(["ms"]), tmp_path / "q.png", "signed")


def test_what_cannot_be_written_is_said_before_the_work(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be written"):
        Job(json=tmp_path / "absent" / "x.json").ready()
    with pytest.raises(InputError, match="cannot be written"):
        Job(markdown=tmp_path).ready()


def test_a_metric_that_no_table_has_names_those_there_are() -> None:
    with pytest.raises(InputError, match="--metrics f1: there are only rouge1, n, ms"):
        Job(metrics=("f1",)).write("x", [SYSTEMS], Intake(), {}, [])


def test_a_share_of_nothing_is_not_a_number() -> None:
    assert share(3, 4).value == 75
    assert str(share(0, 0).value) == "nan"


def test_a_documents_blocks_are_printed_anew_and_the_rest_is_kept() -> None:
    data = FOLDER / "articles.jsonl"
    command = f"python -m eval drafts {data} --model lead \\\n  --limit 2 --metrics words\n"
    text = f"Before\n<!-- scores -->\n```sh\n{command}```\nold\n<!-- /scores -->\nAfter\n"
    new = refreshed(text)
    assert new.startswith(f"Before\n<!-- scores -->\n```sh\n{command}```\n")
    assert new.endswith("<!-- /scores -->\nAfter\n")
    assert "| lead | 2 |" in new
    assert "old" not in new
    assert "task:drafts|data:articles.jsonl@" in new
    assert refreshed(text, only="checker") == text


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["checker", "DATA", "--map", "label"], "--map takes OURS=THEIRS"),
        (["checker", "DATA", "--map", "label=verdict"], "Row 1 of .* has no column 'verdict'"),
        (["checker", "DATA", "--checker", "best"], "--checker is one of naive, ours"),
        (["checker", "DATA", "--score-column", "id"], "--score-column and --tune go together"),
        (["checker", "DATA", "--errors", "absent/x.jsonl"], "absent/x.jsonl"),
        (["drafts", "DATA", "--task", "poem"], "--task is headline or summary"),
        (["drafts", "DATA", "--model", "./none"], "none"),
        (["summaries", "DATA"], "has no column 'prediction'"),
        (["mutate", "DATA", "--json", "absent/x.json"], "cannot be written"),
    ],
)
def test_each_bad_option_gets_one_sentence_and_status_two(arguments: list[str], says: str) -> None:
    arguments = [str(FOLDER / "claims.jsonl") if a == "DATA" else a for a in arguments]
    done = subprocess.run(
        [sys.executable, "-m", "eval", *arguments],
        capture_output=True,
        text=True,
        timeout=250,  # a missing model is looked for with transformers loaded
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("eval: ")
    assert done.stderr.count("\n") == 1
    assert re.search(says, done.stderr), done.stderr
