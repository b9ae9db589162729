"""Work grows with a draft and not with its square; what many facts ask for is read once."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import pytest

import assistant
from assistant.names import people
from assistant.times import compared, named_lengths

SUMS = "The price went from $62.25 to $93.76 a share. " + " ".join(
    f"Orr paid ${n}.25." for n in range(1, 200)
)
COUNTS = "Of the 45 halls 36 had a lift. " + " ".join(f"Orr saw {n} boats." for n in range(1, 200))


def _calls(article: str, draft: str, events: tuple[str, ...] = ("call",)) -> int:
    """Calls that checking a draft takes: Python's own, or other events of its profiler too."""
    count = 0

    def counted(_frame: object, event: str, _arg: object) -> None:
        nonlocal count
        count += event in events

    assistant.check(article, "Orr paid $5.25.")  # what is read of the article once
    sys.setprofile(counted)
    try:
        assistant.check(article, draft)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    ("article", "draft"),
    [
        (SUMS, "from ${}.25 to $93.76,"),
        (SUMS, "from ${} to $93.76,"),
        # numbers that the article has not: each is put to every rule
        (COUNTS, "{}7 boats of Orr's sank. "),
    ],
)
def test_a_draft_of_very_many_numbers_is_not_compared_with_itself(
    article: str, draft: str
) -> None:
    # four times as many; compared with one another they would take ten times as many calls
    few, many = (
        _calls(article, " ".join(draft.format(n % 199 + 1) for n in range(size)))
        for size in (150, 600)
    )
    assert many < 6 * few


_STARTS = "Bal Cor Dun Fal Gor Hal Kir Lom Mar Nor".split()
_ENDS = "bank croft dale field gate ham land mere stead well".split()
NAMES = [
    f"{given} {start}{middle}{end}"
    for given, middle in zip("Ann Rui Ida Nils Olga Peter".split(), "aeiouy", strict=True)
    for start in _STARTS
    for end in _ENDS
]


def test_a_draft_of_very_many_names_is_not_compared_with_itself() -> None:
    article = " ".join(f"{name} met the nurse of the harbour near the mill." for name in NAMES)
    few, many = (
        _calls(
            article,
            " ".join(f"{name} praised a vote about schools." for name in NAMES[:size]),
            # a memo is no Python call
            ("call", "c_call"),
        )
        for size in (150, 600)
    )
    # four times as many; where each has all others read again, over six times as many calls
    assert many < 5 * few


def test_what_a_value_is_compared_with_is_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = 0

    class Counting:
        def search(self, _raw: str) -> None:
            nonlocal asked
            asked += 1

    monkeypatch.setattr(compared, "_TOLD", {"year": Counting()})
    draft = " ".join(f"Sales rose {n} percent from a year earlier." for n in range(2, 40))
    assistant.check("Orr sold boats in the harbour. " * 9, draft)
    assert asked == 1


def test_the_persons_of_a_text_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    names_of = people._of

    def counting(*given: Any) -> tuple[Any, ...]:
        read.append(1)
        return names_of(*given)

    monkeypatch.setattr(people, "_of", counting)
    article = "Ann Roe caught 12 fish and Ida Moll had 39. Bob Roe spoke to Ann Roe."
    assistant.check(article, " ".join(["Ida Moll caught 12 fish and Ann Roe had 39."] * 30))
    # the article's and the draft's
    assert len(read) == 2


def test_a_period_is_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = 0

    class Counting:
        def finditer(self, _raw: str) -> Iterator[Any]:
            nonlocal asked
            asked += 1
            return iter(())

    monkeypatch.setattr(named_lengths, "_PERIODS", {3: Counting()})
    draft = " ".join(f"Sales rose {n} percent in three months to May." for n in range(2, 40))
    assistant.check("Orr sold boats for six months. " * 9, draft)
    assert asked == 1
