"""Rows in several processes: the same results in the same order, and few rows ahead."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.errors import InputError
from eval.job import Job
from eval.parallel import mapped
from eval.samples.build import FOLDER
from eval.summaries_task import run


def _square(number: int) -> int:
    return number * number


def _end(number: int) -> int:
    os._exit(3)


def _refuse(number: int) -> int:
    raise InputError(f"Row {number} is bad.")


@pytest.mark.parametrize("workers", [1, 2])
def test_results_come_in_the_order_of_the_rows(workers: int) -> None:
    assert list(mapped(_square, range(100), workers)) == [n * n for n in range(100)]


def test_rows_are_read_only_some_chunks_ahead() -> None:
    read = 0

    def rows() -> Iterator[int]:
        nonlocal read
        for number in range(10_000):
            read = number
            yield number

    results = mapped(_square, rows(), 2)
    assert next(results) == 0
    assert read < 200
    results.close()  # type: ignore[attr-defined]


def test_an_error_in_a_process_arrives_as_it_is() -> None:
    with pytest.raises(InputError, match="Row 0 is bad"):
        list(mapped(_refuse, range(3), 2))


def test_a_process_that_ends_is_one_sentence() -> None:
    with pytest.raises(InputError, match="--workers"):
        list(mapped(_end, range(3), 2))


def test_a_run_in_two_processes_scores_as_in_one(tmp_path: Path) -> None:
    texts = []
    for workers in (1, 2):
        out = tmp_path / f"{workers}.json"
        data = str(FOLDER / "predictions.jsonl")
        run(data, None, True, tmp_path / f"{workers}.jsonl", workers, Job(json=out))
        texts.append((out.read_text("utf-8"), (tmp_path / f"{workers}.jsonl").read_text("utf-8")))
    assert texts[0] == texts[1]
