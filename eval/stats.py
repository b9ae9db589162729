"""Bootstrap intervals, all seeded: the same data and seed give the same figures.

Percentile bootstrap (Efron & Tibshirani 1993, chapter 13), 95 %, 1000 resamples unless told.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["Interval", "Paired", "bootstrap_cells", "bootstrap_mean", "paired_bootstrap", "share"]

RESAMPLES = 1000
SEED = 12345
_LEVEL = (2.5, 97.5)
# indices drawn at once: they take as much memory for a thousand rows as for a million
_BLOCK = 1_000_000

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure with its 95 % interval and the number of rows that it is about."""

    value: float
    low: float
    high: float
    n: int

    def to_dict(self) -> dict[str, float | int]:
        return {"value": self.value, "low": self.low, "high": self.high, "n": self.n}


@dataclass(frozen=True, slots=True)
class Paired:
    """One system against another on the same rows: mean difference, who wins how often.

    ``p`` is the share of resamples in which the sign of the difference turns, doubled: a
    two-sided bootstrap p-value (Koehn 2004), the data themselves counted as one resample, so
    that it is never 0.
    """

    difference: Interval
    wins: int
    ties: int
    losses: int
    p: float


def bootstrap_mean(values: Floats, *, seed: int = SEED, resamples: int = RESAMPLES) -> Interval:
    """The mean of the values that are not nan. Nothing to average gives nan, n = 0."""
    kept = np.asarray(values, dtype=np.float64)
    kept = kept[~np.isnan(kept)]
    n = len(kept)
    if n == 0:
        return Interval(float("nan"), float("nan"), float("nan"), 0)
    means = _resampled_means(kept, seed, resamples)
    low, high = np.percentile(means, _LEVEL)
    return Interval(float(kept.mean()), float(low), float(high), n)


def _resampled_means(values: Floats, seed: int, resamples: int) -> Floats:
    generator = np.random.default_rng(seed)
    n = len(values)
    means = np.empty(resamples)
    rows = max(1, _BLOCK // n)
    for start in range(0, resamples, rows):
        size = min(rows, resamples - start)
        drawn = generator.integers(0, n, size=(size, n))
        means[start : start + size] = values[drawn].mean(axis=1)
    return means


def bootstrap_cells(
    cells: tuple[int, int, int, int],
    figure: Callable[[Floats], Floats],
    *,
    seed: int = SEED,
    resamples: int = RESAMPLES,
) -> Interval:
    """A figure of a confusion table (tp, fp, tn, fn).

    Resampling n rows is drawing the four counts from a multinomial, which is what is done.
    ``figure`` maps an array of shape (k, 4) to (k,); nan where it is not defined.
    """
    counts = np.asarray(cells, dtype=np.float64)
    n = int(counts.sum())
    value = float(figure(counts[None, :])[0])
    if n == 0 or np.isnan(value):
        return Interval(value, float("nan"), float("nan"), n)
    drawn = np.random.default_rng(seed).multinomial(n, counts / n, size=resamples)
    low, high = np.nanpercentile(figure(drawn.astype(np.float64)), _LEVEL)
    return Interval(value, float(low), float(high), n)


def share(part: int, whole: int, *, seed: int = SEED, resamples: int = RESAMPLES) -> Interval:
    """``part`` of ``whole`` rows, per cent."""
    return bootstrap_cells(
        (part, whole - part, 0, 0),
        lambda c: 100 * c[:, 0] / np.maximum(1, c[:, 0] + c[:, 1]) if whole else c[:, 0] * np.nan,
        seed=seed,
        resamples=resamples,
    )


def paired_bootstrap(
    ours: Floats, theirs: Floats, *, seed: int = SEED, resamples: int = RESAMPLES
) -> Paired:
    """``ours`` minus ``theirs`` over rows in which both have a value. Arrays of equal length."""
    both = ~(np.isnan(ours) | np.isnan(theirs))
    difference = (ours - theirs)[both]
    mean = bootstrap_mean(difference, seed=seed, resamples=resamples)
    if mean.n == 0:
        return Paired(mean, 0, 0, 0, float("nan"))
    means = _resampled_means(difference, seed, resamples)
    turned = int(np.sum(means <= 0) if mean.value > 0 else np.sum(means >= 0))
    return Paired(
        mean,
        int(np.sum(difference > 0)),
        int(np.sum(difference == 0)),
        int(np.sum(difference < 0)),
        min(1.0, 2 * (turned + 1) / (resamples + 1)),
    )
