"""What the parts of the bench share: a clock and two figures of many times."""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median, quantiles
from typing import Any

__all__ = ["median_and_p95", "timed"]


def timed(
    work: Callable[..., Any], *arguments: Any, clock: Callable[[], float] = time.process_time
) -> float:
    """Milliseconds of one call."""
    start = clock()
    work(*arguments)
    return (clock() - start) * 1000


def median_and_p95(times: list[float]) -> tuple[float, float]:
    """Of at least one time."""
    if len(times) < 2:
        return times[0], times[0]
    return median(times), quantiles(times, n=20, method="inclusive")[-1]
