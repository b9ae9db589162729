"""The summary scorer's training told in a second: a few articles, the whole command."""

from __future__ import annotations

import json
import lzma
from pathlib import Path
from typing import Any

import pytest

from assistant.training.newsworth import Example, choose, fit, main, targets
from assistant.writing.linear import load_linear

_PLACES = ("Arden", "Bexhill", "Corby", "Dunmore", "Elstow", "Fenwick", "Girton", "Hadley")


def _rows() -> list[dict[str, str]]:
    """News that never happened, whose summaries are made of its second sentence."""
    return [
        {
            "id": place,
            "set": "rssnews2026",
            "title": f"Fire at mill in {place}",
            "body": (
                "It was a calm night, and nobody had heard a thing before nine.\n"
                f"A fire at a mill in {place} hurt {number} people on Monday, officials said.\n"
                f"The mayor of {place} praised the crews who had worked through the night.\n"
                "The cause of the fire is not known to the crews or to the owner.\n"
            ),
            "summary": f"A fire at a mill in {place} hurt {number} people.",
        }
        for number, place in enumerate(_PLACES, start=12)
    ]


def test_the_command_writes_weights_that_choose_what_people_chose(tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl.xz"
    with lzma.open(rows, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in _rows())
    written = []
    for name in ("one.json", "other.json"):
        main([str(rows), "--out", str(tmp_path / name)])
        written.append((tmp_path / name).read_bytes())
    assert written[0] == written[1]
    document = json.loads(written[0])
    assert document["articles"] == {"rssnews2026": 8}
    weights = load_linear(tmp_path / "one.json").weights
    # what only the second sentences have: figures, and the second place
    assert weights["figures"] > 0
    assert weights["second"] > 0
    assert weights["first"] < 0


def test_targets_are_highest_for_the_sentence_that_says_it() -> None:
    low, high = targets(["It rained.", "A fire hurt 12 people."], "A fire hurt 12 people.")
    assert (low, high) == (0.0, 2.0)


def test_a_set_with_summaries_gives_only_rows_that_have_one() -> None:
    rows: list[dict[str, Any]] = [
        {"set": "a", "summary": "x", "id": 1},
        {"set": "a", "summary": None, "id": 2},
        {"set": "b", "summary": None, "id": 3},
        {"set": "c", "summary": "x", "id": 4},
    ]
    assert [row["id"] for row in choose(rows, {"a": 5, "b": 5})] == [1, 3]
    assert len(choose(rows * 9, {"a": 4})) == 4


def test_nothing_to_learn_from_is_said() -> None:
    with pytest.raises(ValueError, match="no article with a summary"):
        fit([])


def test_what_says_nothing_has_no_weight() -> None:
    examples = [
        Example("a", ({"good": 1.0, "same": 1.0}, {"same": 1.0}, {"same": 1.0}), (1.0, 0.0, 0.0))
    ] * 4
    weights = fit(examples)
    assert weights["good"] > 0
    assert "same" not in weights
