"""Intervals: seeded, around the mean, and what an empty or constant column gives."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.checker import Cells, tune_threshold
from eval.stats import bootstrap_mean, paired_bootstrap


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=60), st.integers(0, 2**31))
def test_an_interval_is_seeded_and_lies_within_the_values(values: list[float], seed: int) -> None:
    column = np.array(values)
    one = bootstrap_mean(column, seed=seed, resamples=200)
    assert one == bootstrap_mean(column, seed=seed, resamples=200)
    slack = 1e-6 * (1 + abs(one.value))
    assert min(values) - slack <= one.low <= one.high <= max(values) + slack
    assert one.n == len(values)


def test_the_interval_holds_the_mean_and_shrinks_with_more_rows() -> None:
    generator = np.random.default_rng(7)
    few = bootstrap_mean(generator.normal(10, 2, 50))
    many = bootstrap_mean(generator.normal(10, 2, 5000))
    assert few.low < few.value < few.high
    assert many.low < many.value < many.high
    assert many.high - many.low < (few.high - few.low) / 5


def test_rows_without_a_value_are_no_rows() -> None:
    assert bootstrap_mean(np.array([1.0, math.nan, 3.0])).n == 2
    assert math.isnan(bootstrap_mean(np.array([math.nan])).value)


def test_two_systems_row_by_row() -> None:
    ours = np.array([3.0, 2.0, 5.0, 1.0, math.nan])
    theirs = np.array([1.0, 2.0, 4.0, 2.0, 9.0])
    paired = paired_bootstrap(ours, theirs)
    assert (paired.wins, paired.ties, paired.losses) == (2, 1, 1)
    assert paired.difference.value == pytest.approx(0.5)
    assert paired_bootstrap(ours, ours).p == 1.0


def test_figures_of_a_confusion_table_by_hand() -> None:
    figures = Cells(tp=8, fp=1, tn=9, fn=2).figures()
    assert figures["recall"].value == 80
    assert figures["false_alarms"].value == 10
    assert figures["balanced_accuracy"].value == 85
    assert figures["precision"].value == pytest.approx(100 * 8 / 9)
    assert figures["f1"].value == pytest.approx(100 * 16 / 19)
    assert math.isnan(Cells(fp=1, tn=9).figures()["recall"].value)


@pytest.mark.parametrize(
    ("scores", "labels", "threshold"),
    [
        ([0.1, 0.2, 0.8, 0.9], [False, False, True, True], 0.5),
        # equal scores cannot be parted
        ([0.5, 0.5, 0.9], [False, True, True], 0.7),
    ],
)
def test_the_threshold_with_the_best_balanced_accuracy(
    scores: list[float], labels: list[bool], threshold: float
) -> None:
    assert tune_threshold(scores, labels) == pytest.approx(threshold)
