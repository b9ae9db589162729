"""Phone numbers are looked for in linear time, whatever digits a text has."""

from __future__ import annotations

import time

import pytest

from assistant.numbers.phones import phones
from assistant.text import Text


@pytest.mark.parametrize(
    "part", [f"+{'1' * 70}x ", f"+1{' 1' * 40}x ", f"0{'1' * 70}x ", "call " + "1" * 70 + "x "]
)
def test_long_digits_take_linear_time(part: str) -> None:
    text = Text(part * 500)
    started = time.perf_counter()
    assert phones(text) == ()
    assert time.perf_counter() - started < 1.0


def test_groups_of_any_length() -> None:
    text = Text("Call +442079460958, +44 (0)20 7946 0958, +55 (11) 5550-1310 or +1.555.010.2200.")
    assert [one.digits for one in phones(text)] == [
        "442079460958",
        "442079460958",
        "551155501310",
        "15550102200",
    ]
