"""A run that is killed goes on where it stopped, and nobody can tell from the output."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from assistant.batch import Outcome, run_batch
from assistant.batch.journal import Journal
from assistant.errors import InputError
from tests.batch.batch_rows import make_rows, read_jsonl, write_jsonl

ROOT = Path(__file__).parents[2]
# so many that a run is far from its end at each kill, however fast the machine
ROWS = 600


@pytest.mark.parametrize("workers", [1, 2])
def test_killed_three_times(tmp_path: Path, workers: int) -> None:
    source = write_jsonl(tmp_path / "in.jsonl", make_rows(ROWS))
    whole, out = tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    run_batch(source, whole, "check")
    command = [sys.executable, "-m", "assistant", "batch", str(source), str(out)]
    command += ["--task", "check", "--workers", str(workers)]
    rng = random.Random(workers)
    kills = 0
    for _ in range(3):
        written = out.stat().st_size if out.exists() else 0
        goal = written + rng.uniform(0.01, 0.25) * (whole.stat().st_size - written)
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
        while process.poll() is None and (not out.exists() or out.stat().st_size < goal):
            time.sleep(0.002)
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
            kills += 1
        process.wait()
    assert kills == 3
    killed_at = out.read_bytes()
    assert 0 < len(killed_at) < whole.stat().st_size
    last = run_batch(source, out, "check", workers=workers)
    assert last.rows == ROWS
    assert last.already == killed_at.count(b"\n")
    assert out.read_bytes() == whole.read_bytes()
    assert [row["id"] for row in read_jsonl(out)] == [f"row-{n}" for n in range(ROWS)]


def test_cut_anywhere_it_goes_on(tmp_path: Path) -> None:
    """What a kill leaves is a beginning of the output, cut at any byte."""
    rows = make_rows(20)
    rows[3]["article"] = ""
    rows[11]["id"] = "café\n\u2028"
    source = write_jsonl(tmp_path / "in.jsonl", rows)
    out = tmp_path / "out.jsonl"
    assert run_batch(source, out, "check") == Outcome(20, 1, 0)
    whole = out.read_bytes()
    beside = tmp_path / "out.jsonl.job.json"
    unfinished = beside.read_text(encoding="utf-8").replace(
        '"complete": true', '"complete": false'
    )
    ends = [at + 1 for at, byte in enumerate(whole) if byte == 10]
    cuts = [0, 1, ends[0] - 1, ends[0], ends[0] + 1, ends[3] - 2, ends[3], ends[3] + 1]
    cuts += [whole.index("é".encode()) + 1, ends[-1] - 1, len(whole)]
    for cut in cuts:
        out.write_bytes(whole[:cut])
        beside.write_text(unfinished, encoding="utf-8")
        outcome = run_batch(source, out, "check")
        assert outcome == Outcome(20, 1, whole[:cut].count(b"\n")), cut
        assert out.read_bytes() == whole, cut
    # killed before the first line, or before the file beside it was whole
    out.unlink()
    beside.with_name(f"{beside.name}.tmp").write_bytes(b'{"sch')
    beside.write_text(unfinished, encoding="utf-8")
    assert run_batch(source, out, "check") == Outcome(20, 1, 0)
    assert out.read_bytes() == whole


def test_parquet_goes_on_too(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    source = write_jsonl(tmp_path / "in.jsonl", make_rows(20))
    whole, out = tmp_path / "whole.parquet", tmp_path / "out.parquet"
    run_batch(source, whole, "check")

    class Killed(BaseException):
        pass

    def kill(done: int, failed: int, share: float | None) -> None:
        raise Killed

    with pytest.raises(Killed):
        run_batch(source, out, "check", progress=kill)
    assert not out.exists()
    assert run_batch(source, out, "check") == Outcome(20, 0, 8)
    assert out.read_bytes() == whole.read_bytes()


def test_lines_of_something_else_are_not_continued(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    first = Journal(out, out, {"task": "check"})
    first.append([b'{"id": 1}\n'], 0)
    first.close()
    out.write_bytes(b'{"id": 1, "ok": true}\n\0\0\0\0\n')
    with pytest.raises(InputError, match=r"Line 2 of .* is not of this run"):
        Journal(out, out, {"task": "check"})


@pytest.mark.skipif(sys.platform == "win32", reason="processes are listed by their ids")
def test_workers_end_with_the_run_that_started_them(tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "in.jsonl", make_rows(1000))
    out = tmp_path / "out.jsonl"
    code = (
        "import multiprocessing, sys\n"
        "from assistant.batch import run_batch\n"
        "def tell(*_):\n"
        "    print(*[p.pid for p in multiprocessing.active_children()], flush=True)\n"
        "if __name__ == '__main__':\n"
        f"    run_batch({str(source)!r}, {str(out)!r}, 'check', workers=2, progress=tell)\n"
    )
    script = tmp_path / "run.py"
    script.write_text(code, encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        pids = [int(pid) for pid in process.stdout.readline().split()]
        process.kill()
        process.wait()
        assert len(pids) == 2
        deadline = time.monotonic() + 30
        while any(map(_runs, pids)) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert not any(map(_runs, pids))


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    # a process that nobody has waited for yet is dead all the same
    state = Path(f"/proc/{pid}/stat")
    return (
        not state.exists()
        or state.read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    )
