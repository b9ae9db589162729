"""One run, whole: what the rows say, what a fault costs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import assistant
from assistant.__main__ import main
from assistant.batch import Outcome, run_batch
from assistant.errors import InputError
from tests.batch.batch_rows import make_rows, read_jsonl, write_jsonl


def test_a_row_is_what_the_command_prints_with_json(tmp_path: Path, archive: Path) -> None:
    rows = make_rows(40)
    article = tmp_path / "article.txt"
    article.write_text(rows[7]["article"], encoding="utf-8")
    for task, options in {
        "check": ["--text", rows[7]["text"]],
        "report": ["--model", "extract", "--count", "2"],
        "headline": ["--model", "extract", "--max-chars", "50"],
        "summary": ["--model", "extract", "--sentences", "2"],
    }.items():
        out = tmp_path / f"{task}.jsonl"
        same = [] if task == "check" else options
        assert main(["batch", str(archive), str(out), "--task", task, *same]) == 0
        found = read_jsonl(out)
        assert [row["id"] for row in found] == [row["id"] for row in rows]
        row = found[7]
        if task == "check":
            expected = assistant.check(rows[7]["article"], rows[7]["text"]).to_dict()
            assert row == {"id": "row-7"} | expected
            wrong = {row["id"] for row in found if not row["ok"]}
            assert wrong == {f"row-{n}" for n in range(0, 40, 5)}
        elif task == "report":
            headlines = assistant.headlines(rows[7]["article"], 2, model="extract")
            summary = assistant.summary(rows[7]["article"], model="extract")
            assert row["headlines"] == [draft.to_dict() for draft in headlines]
            assert row["summary"] == summary.to_dict()
        else:
            assert set(row) == {"id", "headlines" if task == "headline" else "summary"}
            if task == "headline":
                assert all(len(d["text"]) <= 50 for r in found for d in r["headlines"])


FAULTY = [
    '{"id": "a", "article": "Militants fired 18 rockets.", "text": "14 rockets were fired."}',
    '{"article": "Militants fired 18 rockets.", "text": "18 rockets were fired."}',
    '{"id": "a", "article": "  ", "text": "x"}',
    '{"id": 7, "article": "Two men.", "text": null}',
    "nonsense",
    '{"id": 9}',
    '{"id": "", "article": "Two \\ud83d men.", "text": "Two\\u2028men \\ud83d."}',
    '{"id": null, "article": 5, "text": "Two men."}',
    '{"id": 1.5, "article": "' + "a" * 2_000_001 + '", "text": "Two men."}',
    '{"id": {"a": 1}, "article": "Two men.", "text": "Two men."}',
]


def test_a_row_that_fails_costs_no_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text("\n".join(FAULTY), encoding="utf-8")
    out = tmp_path / "out.jsonl"
    assert main(["batch", str(source), str(out), "--task", "check"]) == 3
    assert capsys.readouterr().out == f"{out.name}: 10 rows; 6 with an error.\n"
    assert len(out.read_text(encoding="utf-8").splitlines()) == 10
    rows = read_jsonl(out)
    assert [row["id"] for row in rows] == ["a", 2, "a", 7, 5, 9, 7, 8, 1.5, "{'a': 1}"]
    assert [row.get("ok") for row in rows] == [
        False, True, None, None, None, None, True, None, None, True,
    ]  # fmt: skip
    errors = [row["error"] for row in rows if "error" in row]
    assert errors[0].startswith("The article is empty")
    assert errors[2] == "Row 5 is not valid JSON."
    assert errors[3] == "Row 6 has no 'article'."
    assert all(e.endswith(".") and "\n" not in e for e in errors)
    # once more: nothing is done twice, the answer is the same
    before = out.read_bytes()
    assert main(["batch", str(source), str(out), "--task", "check"]) == 3
    assert capsys.readouterr().out == f"{out.name}: 10 rows, 10 of them before; 6 with an error.\n"
    assert out.read_bytes() == before


def test_an_interrupt_says_that_what_is_done_is_kept(
    tmp_path: Path,
    archive: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def interrupted(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(assistant, "check", interrupted)
    assert main(["batch", str(archive), str(tmp_path / "out.jsonl"), "--task", "check"]) == 130
    said = "Interrupted. What is done is kept: the same command goes on from there.\n"
    assert capsys.readouterr().err == said


def test_what_a_row_lacks_is_said(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        {"article": None, "text": "Two men."},
        {"article": 5, "text": "Two men."},
        {"article": "Two men.", "text": None},
        {"article": ["Two men.", None], "text": "Two men."},
        {"article": ["Nobody.", "Two men."], "text": "Two men."},
    ]
    source = write_jsonl(tmp_path / "in.jsonl", rows)
    run_batch(source, tmp_path / "out.jsonl", "check")
    assert [row.get("error") for row in read_jsonl(tmp_path / "out.jsonl")] == [
        "Row 1 has no 'article'.",
        "The article must be a string, not int.",
        "Row 3 has no 'text'.",
        "The article must be a string, not NoneType.",
        None,
    ]


def test_a_defect_of_ours_is_a_row_too(
    tmp_path: Path, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(article: str, text: str, **options: Any) -> None:
        # the options are tried on an article that comes from elsewhere
        if "Leeds" in article:
            raise ZeroDivisionError(article)

    monkeypatch.setattr(assistant, "check", broken)
    outcome = run_batch(archive, tmp_path / "out.jsonl", "check")
    assert outcome == Outcome(rows=40, failed=40, already=0)
    errors = {row["error"] for row in read_jsonl(tmp_path / "out.jsonl")}
    assert errors == {"This is a defect of ours (ZeroDivisionError)."}


def test_columns_by_other_names(tmp_path: Path) -> None:
    rows = [{"key": 3, "body": "Two men.", "claim": "Three men."}]
    source = write_jsonl(tmp_path / "in.jsonl", rows)
    mapping = ["--map", "article=body", "--map", "id=key", "--map", "text=claim"]
    out = tmp_path / "out.jsonl"
    assert main(["batch", str(source), str(out), "--task", "check", *mapping]) == 0
    [row] = read_jsonl(out)
    assert (row["id"], row["ok"], row["text"]) == (3, False, "Three men.")


def test_parquet_holds_the_same_rows(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    lines = "\n".join(FAULTY)
    (tmp_path / "in.jsonl").write_text(lines, encoding="utf-8")
    for task in ("check", "report"):
        (tmp_path / task).mkdir()
        for out in ("out.jsonl", "out.parquet"):
            run_batch(tmp_path / "in.jsonl", tmp_path / task / out, task, model="extract")
        table = parquet.read_table(tmp_path / task / "out.parquet")
        expected = read_jsonl(tmp_path / task / "out.jsonl")
        assert table["id"].to_pylist() == [str(row["id"]) for row in expected]
        assert table["error"].to_pylist() == [row.get("error") for row in expected]
        assert table.column_names[0] == "id"
        assert not (tmp_path / task / "out.parquet.lines.jsonl").exists()
        if task == "check":
            assert table["ok"].to_pylist() == [row.get("ok") for row in expected]
            assert table["findings"].to_pylist()[0] == expected[0]["findings"]
        else:
            assert table["summary"].to_pylist()[0]["text"] == expected[0]["summary"]["text"]


def test_ids_that_are_numbers_stay_numbers_in_parquet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assistant.batch.parquet._GROUP", 20)
    parquet = pytest.importorskip("pyarrow.parquet")
    rows = [{"id": n, "article": "Two men.", "text": "Two men."} for n in range(50)]
    source = write_jsonl(tmp_path / "in.jsonl", rows)
    outcome = run_batch(source, tmp_path / "out.parquet", "check")
    assert outcome == Outcome(50, 0, 0)
    table = parquet.read_table(tmp_path / "out.parquet")
    assert table["id"].to_pylist() == list(range(50))
    # the types are the same whether or not a row had a warning, a suggestion or an error
    kinds = {field.name: str(field.type) for field in table.schema}
    assert kinds["warnings"].startswith("list<element: struct<text: string")
    assert kinds["error"] == "string"


def test_no_rows_give_no_rows(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_bytes(b"\n")
    for out in ("out.jsonl", "out.parquet"):
        assert run_batch(tmp_path / "in.jsonl", tmp_path / out, "check") == Outcome(0, 0, 0)
        assert (tmp_path / out).is_file()


def test_a_row_has_its_own_deadline(tmp_path: Path) -> None:
    slow = "Police closed 18 roads near Leeds on Monday. " * 2000
    rows = [{"id": n, "article": slow, "text": slow[: 45 * (n * 200 + 1)]} for n in range(2)]
    source = write_jsonl(tmp_path / "in.jsonl", rows)
    # a tenth of what reading such an article takes: no machine has judged its facts by then
    run_batch(source, tmp_path / "out.jsonl", "check", timeout=0.005)
    assert len(read_jsonl(tmp_path / "out.jsonl")) == 2
    assert "unchecked" in (tmp_path / "out.jsonl").read_text(encoding="utf-8")
    with pytest.raises(InputError, match=r"begun with timeout 0\.005, not None"):
        run_batch(source, tmp_path / "out.jsonl", "check")


def test_progress_is_told(tmp_path: Path, archive: Path) -> None:
    told: list[tuple[int, int, float | None]] = []
    run_batch(archive, tmp_path / "out.jsonl", "check", progress=lambda *given: told.append(given))
    assert [done for done, _, _ in told] == sorted(done for done, _, _ in told)
    assert told[-1] == (40, 0, 1.0)


def test_importing_batch_is_light() -> None:
    import subprocess
    import sys

    code = "import sys, assistant.batch; print(json.dumps(sorted(sys.modules)))"
    printed = subprocess.run(
        [sys.executable, "-c", f"import json; {code}"], capture_output=True, text=True, check=True
    ).stdout
    heavy = {"torch", "transformers", "gradio", "datasets", "pyarrow", "ray", "rich", "numpy"}
    assert not heavy & set(json.loads(printed))
