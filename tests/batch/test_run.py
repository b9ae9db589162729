"""One run, whole: what the rows say, what a fault costs, what is refused."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

import assistant
from assistant.__main__ import main
from assistant.batch import Outcome, run_batch
from assistant.errors import AssistantError, InputError
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


REFUSALS: dict[str, tuple[dict[str, Any], str]] = {
    "task": ({"task": "translate"}, "no task 'translate': give headline, summary, check, report"),
    "engine": ({"engine": "slurm"}, "no engine 'slurm': give local or ray"),
    "address": ({"address": "auto"}, "give --engine ray with it"),
    "engine_model": ({"engine_model": "onnx"}, "no model engine 'onnx'"),
    "workers": ({"workers": 0}, "workers must be between 1 and"),
    "out_kind": ({"out": "out.csv"}, r"out\.csv must end in \.jsonl or \.parquet"),
    "out_place": ({"out": "none/out.jsonl"}, "There is no directory"),
    "out_is_in": ({"out": "in.jsonl"}, "is the input"),
    "no_input": ({"source": "none.jsonl"}, r"There is no file .*none\.jsonl"),
    "map": ({"mapping": {"body": "article"}}, "--map knows id, article, text, not 'body'"),
    "column": (
        {"mapping": {"article": "body"}},
        r"has no column 'body'; it has article, id, text\.",
    ),
    "timeout": ({"timeout": -1}, "timeout|seconds"),
    "options": ({"task": "headline", "count": 0}, "count must be between"),
    "model": ({"task": "headline", "model": "./none"}, "no directory"),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_what_cannot_be_done_is_said_before_anything_is_written(
    tmp_path: Path, archive: Path, name: str
) -> None:
    given, message = REFUSALS[name]
    options: dict[str, Any] = {"source": archive.name, "out": "out.jsonl", "task": "check"}
    options |= given
    before = archive.read_bytes()
    with pytest.raises(AssistantError, match=message) as caught:
        run_batch(
            **options | {"source": tmp_path / options["source"], "out": tmp_path / options["out"]}
        )
    assert "\n" not in str(caught.value)
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]
    assert archive.read_bytes() == before


def test_another_job_does_not_touch_an_output(tmp_path: Path, archive: Path) -> None:
    out = tmp_path / "out.jsonl"
    run_batch(archive, out, "report", model="extract", count=2)
    before = out.read_bytes()
    other = write_jsonl(tmp_path / "other.jsonl", make_rows(3))
    others: list[tuple[Path, dict[str, Any], str]] = [
        (archive, {"task": "check"}, "begun with task 'report', not 'check'"),
        (archive, {"count": 3}, "begun with count 2, not 3"),
        (archive, {"mapping": {"article": "text"}}, "begun with map {}, not {'article': 'text'}"),
        (other, {}, "begun with another input"),
    ]
    for source, options, message in others:
        given: dict[str, Any] = {"task": "report", "model": "extract", "count": 2} | dict(options)
        with pytest.raises(InputError, match=message):
            run_batch(source, out, **given)
    assert out.read_bytes() == before
    # an option that the task does not read, the engine's own, and the input's name may change
    moved = shutil.copy(archive, tmp_path / "moved.jsonl")
    assert run_batch(moved, out, "report", model="extract", count=2, workers=2).already == 40


def test_what_is_there_already_is_not_overwritten(tmp_path: Path, archive: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("mine\n", encoding="utf-8")
    with pytest.raises(InputError, match="is there already and not from an unfinished run"):
        run_batch(archive, out, "check")
    assert out.read_text(encoding="utf-8") == "mine\n"
    beside = tmp_path / "out.jsonl.job.json"
    beside.write_text("{}", encoding="utf-8")
    with pytest.raises(InputError, match=r"job\.json cannot be read"):
        run_batch(archive, out, "check")


def test_two_runs_on_one_output_are_told_apart(tmp_path: Path, archive: Path) -> None:
    pytest.importorskip("fcntl")
    out = tmp_path / "out.jsonl"
    tried: list[str] = []

    def again(*_: Any) -> None:
        if not tried:
            with pytest.raises(InputError, match="is being written by another run") as caught:
                run_batch(archive, out, "check")
            tried.append(str(caught.value))

    assert run_batch(archive, out, "check", progress=again).rows == 40
    assert tried
    assert len(read_jsonl(out)) == 40


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")  # noqa: PTH110
def test_a_full_disk_is_one_sentence(
    tmp_path: Path, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.write

    def full(file: int, data: bytes) -> int:
        with open("/dev/full", "wb", buffering=0) as device:  # noqa: PTH123
            return real(device.fileno(), data)

    monkeypatch.setattr("assistant.batch.journal.os.write", full)
    with pytest.raises(InputError, match="cannot be written: No space left on device"):
        run_batch(archive, tmp_path / "out.jsonl", "check")
    monkeypatch.undo()
    assert run_batch(archive, tmp_path / "out.jsonl", "check") == Outcome(40, 0, 0)


def test_the_command_line_says_what_is_missing(
    archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["batch", str(archive), "out.jsonl"]) == 2
    assert "--task" in capsys.readouterr().err


def test_importing_batch_is_light() -> None:
    import subprocess
    import sys

    code = "import sys, assistant.batch; print(json.dumps(sorted(sys.modules)))"
    printed = subprocess.run(
        [sys.executable, "-c", f"import json; {code}"], capture_output=True, text=True, check=True
    ).stdout
    heavy = {"torch", "transformers", "gradio", "datasets", "pyarrow", "ray", "rich", "numpy"}
    assert not heavy & set(json.loads(printed))
