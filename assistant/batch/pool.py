"""Worker processes that may die: each window of rows is done, in order, whoever does it.

A worker holds one window at a time and talks over a pipe of its own. So when it is gone its
window is known and goes to another; when this process is gone the pipe ends and the worker does
too. At most `_AHEAD` windows for each worker are read ahead of the oldest that is not done.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Protocol

from assistant.batch.job import Result, Row, failure
from assistant.errors import AssistantError, WriterError

__all__ = ["Pool"]

_AHEAD = 4
# workers lost at the same rows before these are blamed, and lost at the start before we give up
_TRIES = 2
_BLAMED = "The worker process was killed at this row each time, perhaps for want of memory."


class Work(Protocol):
    """What a worker process does with the rows of a window."""

    def process(self, rows: Sequence[Row]) -> list[Result]: ...


def _serve(connection: Connection, make: Callable[[], Work], threads: int) -> None:
    """A worker: window in, results out, until the pipe ends."""
    # Ctrl-C reaches the whole group of processes; what it means is for the first one to say
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # read by torch and CTranslate2 when they are imported
    os.environ["OMP_NUM_THREADS"] = str(threads)
    try:
        try:
            work = make()
        except AssistantError as error:
            connection.send(error)
            return
        connection.send(None)
        while True:
            connection.send(work.process(connection.recv()))
    except (EOFError, OSError):
        return


@dataclass(slots=True)
class _Task:
    """Rows of one window; ``lost``: how many workers were lost at them."""

    index: int
    rows: Sequence[Row]
    lost: int = 0


@dataclass(slots=True)
class _Window:
    """What is known of a window: its results so far."""

    size: int
    results: dict[int, Result] = field(default_factory=dict)


class _Process:
    """One worker process and the task it has."""

    def __init__(self, make: Callable[[], Work], threads: int) -> None:
        # spawned, not forked: torch and pyarrow hold threads that a fork would lose
        context = get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.process: BaseProcess = context.Process(
            target=_serve, args=(theirs, make, threads), daemon=True
        )
        self.process.start()
        theirs.close()
        self.ready = False
        self.task: _Task | None = None

    def close(self) -> None:
        self.connection.close()
        self.process.terminate()
        self.process.join()


class Pool:
    """``workers`` processes, in each of them what ``make`` makes there."""

    def __init__(self, make: Callable[[], Work], workers: int) -> None:
        self._make = make
        self._threads = max(1, (os.cpu_count() or 1) // workers)
        self._ahead = _AHEAD * workers
        self._lost_at_start = 0
        self._processes: list[_Process] = []
        self._again: deque[_Task] = deque()
        self._windows: dict[int, _Window] = {}
        try:
            for _ in range(workers):
                self._processes.append(_Process(make, self._threads))
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End the workers, whatever they are doing."""
        for process in self._processes:
            process.close()
        self._processes = []

    def map(self, windows: Iterator[list[Row]]) -> Iterator[list[Result]]:
        """The results of each window, in the windows' order.

        :raises WriterError: the job's model cannot be loaded, or no worker can be started.
        """
        read = given = 0
        more = True
        while True:
            for process in self._processes:
                while process.ready and process.task is None:
                    if self._again:
                        task = self._again.popleft()
                    elif more and read < given + self._ahead:
                        window = next(windows, None)
                        if window is None:
                            more = False
                            break
                        task = _Task(read, window)
                        self._windows[read] = _Window(len(window))
                        read += 1
                    else:
                        break
                    self._give(process, task)
            if not more and not self._windows:
                return
            self._listen()
            while given in self._windows and self._is_done(self._windows[given]):
                results = self._windows.pop(given).results
                given += 1
                yield [results[number] for number in sorted(results)]

    @staticmethod
    def _is_done(window: _Window) -> bool:
        return len(window.results) == window.size

    def _give(self, process: _Process, task: _Task) -> None:
        process.task = task
        try:
            process.connection.send(task.rows)
        except OSError:
            self._replace(process)

    def _listen(self) -> None:
        """Wait until some worker has something to say, or is gone."""
        by_connection: dict[Any, _Process] = {p.connection: p for p in self._processes}
        for connection in wait(list(by_connection)):
            process = by_connection[connection]
            try:
                said = process.connection.recv()
            except (EOFError, OSError):
                self._replace(process)
                continue
            if isinstance(said, AssistantError):
                raise said
            if process.task is None:
                process.ready = True
                self._lost_at_start = 0
                continue
            self._windows[process.task.index].results.update((one.number, one) for one in said)
            process.task = None

    def _replace(self, process: _Process) -> None:
        """A worker is gone: another takes its place, and what it had is done again."""
        process.close()
        if not process.ready:
            self._lost_at_start += 1
            if self._lost_at_start > _TRIES * len(self._processes):
                raise WriterError(
                    "The worker processes end as they start: memory may be short, or the program"
                    ' lacks `if __name__ == "__main__":` around the call.'
                )
        if process.task is not None:
            self._do_again(process.task)
        self._processes[self._processes.index(process)] = _Process(self._make, self._threads)

    def _do_again(self, task: _Task) -> None:
        """Whole once more, as chance may have struck; then row by row: one is to blame."""
        lost = task.lost + 1
        if lost < _TRIES:
            self._again.append(_Task(task.index, task.rows, lost))
        elif len(task.rows) > 1:
            self._again.extend(_Task(task.index, [row]) for row in task.rows)
        else:
            [row] = task.rows
            self._windows[task.index].results[row.number] = failure(row, _BLAMED)
