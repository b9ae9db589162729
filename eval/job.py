"""What every command of the evaluation is told: which rows, which seed, where the tables go."""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from assistant.errors import EmptyInputError, InputError, TooLargeError
from eval.output import Table, check_plot, to_json, to_markdown, to_plot, to_terminal
from eval.parallel import mapped
from eval.rows import Intake, read_rows
from eval.signature import signature
from eval.stats import SEED

__all__ = ["Job"]

Row = TypeVar("Row")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Job:
    """The options that all commands share, and what is done with them.

    ``json``, ``markdown``, ``plot``: files to write, ``-`` for standard output; the terminal
    is used unless standard output is taken. ``metrics``: the columns that are shown.
    """

    mapping: Mapping[str, str] = field(default_factory=dict)
    limit: int | None = None
    sample: int | None = None
    seed: int = SEED
    metrics: tuple[str, ...] = ()
    json: Path | None = None
    markdown: Path | None = None
    plot: Path | None = None

    def ready(self) -> None:
        """Says what cannot be written before the work, not after it.

        :raises InputError: a file in a folder that is not there; :raises MissingExtraError:
            a plot without matplotlib.
        """
        for path in (self.json, self.markdown, self.plot):
            if path is not None and (path.is_dir() or not path.absolute().parent.is_dir()):
                raise InputError(f"{path} cannot be written: give a file in a folder that exists.")
        if self.plot is not None:
            check_plot()

    def rows(
        self,
        data: str,
        intake: Intake,
        *,
        texts: Sequence[str],
        columns: Sequence[str] = (),
        unique: Sequence[str] = (),
    ) -> Iterator[dict[str, Any]]:
        """`eval.rows.read_rows` with the job's own mapping, limit, sample and seed."""
        return read_rows(
            data,
            intake,
            texts=texts,
            columns=columns,
            unique=unique,
            mapping=self.mapping,
            limit=self.limit,
            sample=self.sample,
            seed=self.seed,
        )

    def each(
        self,
        function: Callable[[dict[str, Any]], Result],
        rows: Iterable[dict[str, Any]],
        intake: Intake,
        what: str,
        workers: int = 1,
    ) -> Iterator[Result]:
        """``function`` of each row in order, with a progress bar and what it cost at the end.

        A row whose texts the product refuses is left out of ``intake`` with the reason.
        """
        cost = _Cost()
        for result in _bar(mapped(partial(_tried, function), rows, workers), what):
            cost.rows += 1
            if isinstance(result, _Refused):
                intake.used -= 1
                intake.leave_out(result.reason, result.row)
            else:
                yield result
        cost.tell(what, workers)

    def write(
        self,
        task: str,
        tables: Sequence[Table],
        intake: Intake,
        options: Mapping[str, Any],
        notes: Iterable[str],
        packages: tuple[str, ...] = (),
    ) -> None:
        """Signs the tables and puts them where they were asked for.

        :raises InputError: no table has the metrics that were asked for.
        """
        told = list(notes)
        shown = [table.only(self.metrics) for table in tables] if self.metrics else list(tables)
        shown = [table for table in shown if table.columns]
        if not shown:
            have = dict.fromkeys(name for table in tables for name in table.metrics())
            raise InputError(
                f"--metrics {','.join(self.metrics)}: there are only {', '.join(have)}."
            )
        shared = {"sample": self.sample, "limit": self.limit, "seed": self.seed}
        line = signature(task, intake, {**options, **shared}, packages=packages)
        terminal = True
        for path, text in ((self.json, to_json), (self.markdown, to_markdown)):
            if path is None:
                continue
            content = text(shown, line, told, intake.digests) + "\n"
            if str(path) == "-":
                sys.stdout.write(content)
                terminal = False
            else:
                path.write_text(content, encoding="utf-8")
        if self.plot is not None:
            to_plot(shown[0], self.plot, line)
        if terminal:
            to_terminal(shown, line, told)


@dataclass(frozen=True, slots=True)
class _Refused:
    """A row whose texts are refused, as too long ones are."""

    row: int
    reason: str


def _tried(function: Callable[[dict[str, Any]], Result], row: dict[str, Any]) -> Result | _Refused:
    try:
        return function(row)
    except (EmptyInputError, TooLargeError) as error:
        return _Refused(row["_row"], str(error).rstrip("."))


class _Cost:
    """Time since it was made, and the peak memory of this process and its children."""

    def __init__(self) -> None:
        self.rows = 0
        self._clock = time.perf_counter()
        self._used = _processor()

    def tell(self, what: str, workers: int) -> None:
        """One line on standard error: no score, so it is in no table."""
        clock, used = time.perf_counter() - self._clock, _processor() - self._used
        if not self.rows or clock < 2:
            return
        memory = f"{_peak(resource.RUSAGE_SELF):.0f} MB"
        if workers > 1:
            memory += f", and {_peak(resource.RUSAGE_CHILDREN):.0f} MB in each of {workers}"
        sys.stderr.write(
            f"{what}: {self.rows:,} rows in {clock:.0f} s, {used:.0f} s of processor time "
            f"({1000 * used / self.rows:.1f} ms a row); peak memory {memory}.\n"
        )


def _processor() -> float:
    """Seconds of processor time of this process and of its children that have ended."""
    times = (resource.getrusage(w) for w in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in times)


def _peak(whose: int) -> float:
    """Megabytes. The system counts in kilobytes on Linux, in bytes on macOS."""
    return resource.getrusage(whose).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def _bar(rows: Iterable[Row], what: str) -> Iterator[Row]:
    """A progress bar on standard error, when that is a terminal."""
    from rich.console import Console
    from rich.progress import (
        MofNCompleteColumn,
        Progress,
        SpinnerColumn,
        TextColumn,
        TimeElapsedColumn,
    )

    console = Console(stderr=True)
    with Progress(
        SpinnerColumn(),
        TextColumn(what),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    ) as bar:
        task = bar.add_task(what, total=None)
        for row in rows:
            yield row
            bar.advance(task)
