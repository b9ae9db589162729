"""What fuzzing found stays found; and a little fuzzing in every run of the tests.

A file of ``cases/`` is ``{"target", "what", "arguments"}`` as ``python -m tests.fuzz`` wrote it;
``what`` says what broke before it was fixed.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.__main__ import NAMES
from tests.fuzz.compose import PIECES, compose
from tests.fuzz.targets import TARGETS, BrokenError, Target, run

CASES = sorted((Path(__file__).parent / "cases").glob("*.json"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_what_was_found_is_mended(path: Path) -> None:
    case = json.loads(path.read_text(encoding="utf-8"))
    assert case["what"]
    run(TARGETS[case["target"]], case["arguments"])


def test_the_command_knows_every_target() -> None:
    assert set(NAMES) == set(TARGETS)


@pytest.mark.parametrize("name", ["check", "audit", "write", "intake", "style", "command"])
def test_a_little_of_each(name: str) -> None:
    @settings(max_examples=20)
    @given(st.binary(max_size=400))
    def once(data: bytes) -> None:
        run(TARGETS[name], TARGETS[name].arguments(data))

    once()


def test_repeats_of_repeats_stay_short() -> None:
    article, text = compose(bytes.fromhex("c5ee1cecececececec") + b"\xec" * 3000)
    assert len(article) == len(text) == 20_000


@given(st.binary(max_size=300))
def test_any_bytes_are_two_texts(data: bytes) -> None:
    article, text = compose(data)
    (article + text).encode()  # no lone surrogate
    assert len(article) <= 20_000
    assert len(text) <= 20_000


def test_every_piece_can_be_reached() -> None:
    assert len(PIECES) <= 200
    assert compose(bytes([PIECES.index("killed"), 248, PIECES.index("14")])) == ("killed ", "14 ")


def test_time_is_stopped_in_the_middle_of_the_work() -> None:
    def never() -> None:
        while True:
            pass

    from tests.fuzz.targets import _processor_time

    with pytest.raises(BrokenError, match="processor time"), _processor_time(0.05):
        never()


def test_a_finding_is_written_once_as_a_case(tmp_path: Path) -> None:
    from tests.fuzz.__main__ import EnoughError, Run

    def broken(data: str) -> None:
        raise KeyError(data)

    target = Target(lambda data: {"data": data.decode("latin-1")}, broken)
    job = Run("intake", target, run, tmp_path, seconds=1e9)
    for data in (b"longer", b"short", b"long"):
        job(data)
    (path,) = tmp_path.glob("*.json")
    assert json.loads(path.read_text(encoding="utf-8"))["arguments"] == {"data": "long"}
    job.seconds = 0
    with pytest.raises(EnoughError):
        job(b"last")
    assert json.loads(next((tmp_path / "runs").iterdir()).read_text())["executions"] == 4


def test_the_command_line_fuzzes_and_adds_up(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.fuzz"]
    where = ["--out", str(tmp_path)]
    started = [*command, "style", "--minutes", "0.002", *where]
    subprocess.run(started, check=True, capture_output=True)
    told = subprocess.run([*command, "--totals", *where], check=True, capture_output=True)
    assert b"style" in told.stdout
