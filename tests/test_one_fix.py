"""Suggestions side by side that exclude each other."""

from __future__ import annotations

from assistant.kind import Finding, Verdict
from assistant.one_fix import one_fix


def _finding(kind: str, start: int, end: int, suggestion: str | None) -> Finding:
    return Finding(kind, "x" * (end - start), start, end, Verdict.CONTRADICTED, "", (), suggestion)


def test_of_a_place_and_the_person_behind_it_the_person_is_put_right() -> None:
    place = _finding("place", 0, 3, "Queensland")
    person = _finding("person", 4, 24, "Premier Ida Holm")
    assert [one.suggestion for one in one_fix([place, person])] == [None, "Premier Ida Holm"]


def test_what_stands_apart_or_alone_keeps_its_own() -> None:
    place = _finding("place", 0, 3, "Queensland")
    person = _finding("person", 6, 24, "Ida Holm")
    assert one_fix([place, person]) == (place, person)
    person = _finding("person", 4, 24, None)
    assert one_fix([place, person]) == (place, person)
    count = _finding("count", 4, 6, "12")
    assert one_fix([place, count]) == (place, count)
    assert one_fix([]) == ()
