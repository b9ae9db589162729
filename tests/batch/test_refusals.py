"""What a run refuses, before it writes anything or without harm to what is there."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from assistant.__main__ import main
from assistant.batch import Outcome, run_batch
from assistant.errors import AssistantError, InputError
from tests.batch.batch_rows import make_rows, read_jsonl, write_jsonl

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
