"""A function over many rows in several processes: in order, with few rows in flight."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context
from typing import Any, TypeVar

from assistant.errors import InputError

__all__ = ["mapped"]

Row = TypeVar("Row")
Result = TypeVar("Result")
# rows sent to a process at once: enough to hide the sending, few enough to keep memory flat
_CHUNK = 16
_work: Callable[[Any], Any] | None = None


def mapped(
    function: Callable[[Row], Result], rows: Iterable[Row], workers: int = 1
) -> Iterator[Result]:
    """``function`` of each row, in the order of the rows.

    With more than one worker the function is pickled once for each process and the rows are
    read only a few chunks ahead, so that memory does not grow with their number.

    :raises InputError: a process ended before its work did.
    """
    if workers == 1:
        yield from map(function, rows)
        return
    left = iter(rows)
    # spawned, not forked: the parent may hold the threads of a reader of Parquet files
    pool = ProcessPoolExecutor(
        workers, get_context("spawn"), initializer=_start, initargs=(function,)
    )
    waiting: deque[Future[list[Result]]] = deque()
    try:
        while chunk := list(islice(left, _CHUNK)):
            waiting.append(pool.submit(_run, chunk))
            if len(waiting) > 2 * workers:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    except BrokenProcessPool:
        raise InputError(
            f"One of {workers} worker processes was ended from outside, perhaps for want of "
            "memory: give fewer with --workers."
        ) from None
    finally:
        pool.shutdown(cancel_futures=True)


def _start(function: Callable[[Any], Any]) -> None:
    global _work
    _work = function


def _run(chunk: list[Any]) -> list[Any]:
    assert _work is not None
    return [_work(row) for row in chunk]
