"""Rows in several processes: the same results in the same order, and few rows ahead."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from assistant.errors import InputError
from eval.parallel import mapped


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
