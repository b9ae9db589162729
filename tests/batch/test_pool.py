"""Worker processes: order, look-ahead, and workers that are killed."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from assistant.batch.job import Result, Row
from assistant.batch.pool import Pool, Work
from assistant.batch.source import windows
from assistant.errors import WriterError


@dataclass
class Doing:
    """Sleeps as long as a row says; at the row with the id "die" the process is killed: always,
    or with ``once`` (a file that does not exist) only the first time."""

    once: Path | None = None

    def process(self, rows: Sequence[Row]) -> list[Result]:
        for row in rows:
            if row.id == "die" and (self.once is None or not self.once.exists()):
                if self.once is not None:
                    self.once.touch()
                os.kill(os.getpid(), signal.SIGKILL)
            time.sleep(row.article)
        return [Result(row.number, f"{row.id}\n".encode(), False) for row in rows]


def refuse() -> Work:
    raise WriterError("There is no such model.")


def die() -> Work:
    os._exit(1)


def rows(count: int, deadly: int = 0) -> Iterator[Row]:
    rng = random.Random(count)
    for number in range(1, count + 1):
        yield Row(number, "die" if number == deadly else number, rng.random() / 200)


def lines(make: Callable[[], Work], given: Iterator[Row], workers: int = 3) -> list[Result]:
    with closing(Pool(make, workers)) as pool:
        return [one for results in pool.map(windows(given, 4)) for one in results]


def test_results_come_in_order() -> None:
    found = lines(Doing, rows(203))
    assert [one.number for one in found] == list(range(1, 204))
    assert [one.line for one in found] == [f"{n}\n".encode() for n in range(1, 204)]


def test_a_killed_worker_loses_no_row(tmp_path: Path) -> None:
    found = lines(partial(Doing, tmp_path / "died"), rows(60, deadly=30))
    assert (tmp_path / "died").exists()
    assert [one.number for one in found] == list(range(1, 61))
    assert not any(one.failed for one in found)


def test_a_row_that_kills_every_worker_is_an_error_and_its_neighbours_are_not() -> None:
    found = lines(Doing, rows(40, deadly=18), workers=2)
    assert [one.number for one in found] == list(range(1, 41))
    assert [one.number for one in found if one.failed] == [18]
    assert b'"id": "die", "error": "The worker process was killed at this row' in found[17].line


def test_workers_killed_from_outside() -> None:
    with closing(Pool(Doing, 2)) as pool:
        found = []
        for count, results in enumerate(pool.map(windows(rows(120), 4))):
            found += results
            if count in (2, 9):
                for process in pool._processes:
                    os.kill(process.process.pid or 0, signal.SIGKILL)
    assert [one.number for one in found] == list(range(1, 121))
    assert not any(one.failed for one in found)


def test_only_so_much_is_read_ahead() -> None:
    read = 0

    def counted() -> Iterator[list[Row]]:
        nonlocal read
        for window in windows(rows(400), 1):
            read += 1
            yield window

    with closing(Pool(Doing, 2)) as pool:
        ahead = [read - done for done, _ in enumerate(pool.map(counted()))]
    assert read == 400
    assert max(ahead) <= 9


def test_a_model_that_cannot_be_loaded_is_said_once() -> None:
    with pytest.raises(WriterError, match="There is no such model"):
        lines(refuse, rows(10))


def test_workers_that_cannot_start_are_not_started_for_ever() -> None:
    with pytest.raises(WriterError, match="worker processes end as they start"):
        lines(die, rows(10), workers=1)
