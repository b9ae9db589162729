"""A line on the terminal: rows done, rate, time left."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from assistant.batch.run import Progress

__all__ = ["shown_progress"]


@contextmanager
def shown_progress() -> Iterator[Progress | None]:
    """A function to tell of progress; None where standard error is no terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, TaskProgressColumn, TextColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn())
    start = time.monotonic()
    first: list[tuple[int, float]] = []
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Reading", total=None)

        def tell(done: int, failed: int, share: float | None) -> None:
            spent = time.monotonic() - start
            # what an earlier run did is no rate of this one
            if not first:
                first.append((done, share or 0.0))
            old_rows, old_share = first[0]
            rate = 60 * (done - old_rows) / spent if spent else 0.0
            words = f"{done:,} rows, {rate:,.0f} a minute"
            if failed:
                words += f", {failed:,} with an error"
            if share is not None and share > old_share:
                words += f", {_span(spent * (1 - share) / (share - old_share))} left"
            bar.update(task, description=words, total=1.0, completed=share)

        yield tell


def _span(seconds: float) -> str:
    """``75`` -> ``"1 min"``."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    if seconds < 5400:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h"
