"""The time that a request may take, known to whatever works on it.

A deadline is set once, around a request, and holds for all that is called in it, in this thread
alone; what takes long asks for it by `tick` (or `timed`, around a loop), which costs next to
nothing where no deadline is set. Whoever set it catches `DeadlineError` and returns what there
is, marked as partial: the error never reaches a user.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

from assistant.errors import DeadlineError, InputError

__all__ = ["deadline", "grace", "remaining", "seconds", "tick", "timed"]

T = TypeVar("T")

# the reading of the monotonic clock at which the work is to stop
_END: ContextVar[float | None] = ContextVar("deadline", default=None)


@contextmanager
def deadline(allowed: float | None) -> Iterator[None]:
    """``allowed`` seconds for what is inside; None sets no limit. Of nested ones the earlier
    counts."""
    outer = _END.get()
    inner = None if allowed is None else time.monotonic() + allowed
    ends = [end for end in (outer, inner) if end is not None]
    token = _END.set(min(ends, default=None))
    try:
        yield
    finally:
        _END.reset(token)


@contextmanager
def grace(allowed: float) -> Iterator[None]:
    """A little time of its own, in place of a deadline that has passed, to round off an answer."""
    token = _END.set(time.monotonic() + allowed)
    try:
        yield
    finally:
        _END.reset(token)


def remaining() -> float | None:
    """Seconds left, never below 0; None where there is no deadline."""
    end = _END.get()
    return None if end is None else max(0.0, end - time.monotonic())


def tick() -> None:
    """Goes on while there is time.

    :raises DeadlineError: the deadline has passed.
    """
    end = _END.get()
    if end is not None and time.monotonic() >= end:
        raise DeadlineError("The time is up.")


def timed(items: Iterable[T]) -> Iterable[T]:
    """The items, with a `tick` at each where there is a deadline."""
    return items if _END.get() is None else _ticking(items)


def _ticking(items: Iterable[T]) -> Iterator[T]:
    for item in items:
        tick()
        yield item


def seconds(given: float | None) -> float | None:
    """``given`` as a time limit.

    :raises InputError: it is no number, or not above 0.
    """
    if given is None:
        return None
    if isinstance(given, bool) or not isinstance(given, int | float):
        raise InputError(f"timeout must be a number of seconds, not {given!r}.")
    if not (math.isfinite(given) and given > 0):
        raise InputError(f"timeout must be a number of seconds above 0, not {given!r}.")
    return float(given)
