"""The bench of batch reads, kills and draws as it says. Its figures are no test's business."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from eval.bench_batch import growth
from eval.bench_batch.killing import kills
from eval.bench_batch.memory import current_megabytes, run_measured
from eval.bench_batch.pairs import read_pairs, write_pairs
from eval.output import Table


def test_rows_are_read_from_articles_with_a_title(tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl"
    rows = [{"id": n, "title": "" if n == 1 else "t", "body": "b", "set": "s"} for n in range(5)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert [row["id"] for row in read_pairs(path, 3)] == [0, 2, 3]
    assert write_pairs(tmp_path / "out.jsonl", tmp_path / "none.jsonl", 4) == 4


def test_a_killed_run_is_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kills(tmp_path / "none.jsonl", rows=60, times=1, workers=1, seed=3)
    printed = capsys.readouterr().out
    assert "killed 1 times" in printed
    assert "ids complete and in order, +0 rows, bytes identical" in printed


def test_memory_and_time_of_a_process(tmp_path: Path) -> None:
    code = "import time; held = bytearray(80_000_000); print('said'); time.sleep(1)"
    clock, used, peak, printed = run_measured(["-c", code], tmp_path)
    assert printed == "said\n"
    assert clock > 0.9
    assert used > 0
    assert 80 < peak < 300
    assert current_megabytes() > 10
    with pytest.raises(RuntimeError, match="exits with 3"):
        run_measured(["-c", "raise SystemExit(3)"], tmp_path)


def test_growth_is_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("matplotlib", reason="matplotlib is an extra: pip install '.[plot]'")
    monkeypatch.setattr(growth, "ROWS", (8, 16))
    rows = growth.grow_rows(tmp_path / "none.jsonl", 16)
    assert [label for label, _ in rows.rows] == ["8", "16"]
    lengths = Table("check", ("s", "MB"), [("1,000", (0.1, 20.0)), ("3,000", (0.3, 21.0))])
    growth.plot([lengths, rows], tmp_path / "growth.png")
    assert (tmp_path / "growth.png").read_bytes().startswith(b"\x89PNG")
