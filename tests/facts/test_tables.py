"""Runs every kind's table: one runner, one TOML file per kind."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import assistant
from assistant.facts import find_facts, kinds
from assistant.text import Text

TABLES = sorted(Path(__file__).parent.glob("*.toml"))


def _rows(section: str) -> Iterator[Any]:
    for path in TABLES:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        for number, row in enumerate(table.get(section, []), start=1):
            marks = [pytest.mark.xfail(reason=row["gap"], strict=True)] if "gap" in row else []
            yield pytest.param(
                table["kind"], row, id=f"{path.stem}-{section}-{number}", marks=marks
            )


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_a_table_is_a_specification(path: Path) -> None:
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    assert table["kind"] == path.stem
    rows = table.get("find", []) + table.get("judge", [])
    negatives = [row for row in table.get("find", []) if not row["facts"]] + [
        row
        for row in table.get("judge", [])
        if not set(row["want"].values()) & {"contradicted", "unsupported"}
    ]
    assert len(rows) >= 30, "a table has at least thirty rows"
    assert len(negatives) >= len(rows) / 3, "a third of a table says what must not be flagged"
    known = {"text", "facts", "values", "article", "want", "suggestion", "gap", "why"}
    assert not [row for row in rows if set(row) - known]


def test_every_kind_has_its_table() -> None:
    assert {path.stem for path in TABLES} == set(kinds())


@pytest.mark.parametrize(("kind", "row"), list(_rows("find")))
def test_find(kind: str, row: dict[str, Any]) -> None:
    found = [fact for fact in find_facts(Text(row["text"])) if fact.kind == kind]
    assert [fact.surface for fact in found] == row["facts"]
    if "values" in row:
        assert [str(fact.value) for fact in found] == row["values"]


@pytest.mark.parametrize(("kind", "row"), list(_rows("judge")))
def test_judge(kind: str, row: dict[str, Any]) -> None:
    report = assistant.check(row["article"], row["text"])
    wanted = dict(row["want"])
    suggestions = row.get("suggestion", {})
    for finding in report.findings:
        # the row names a surface: the finding may be wider or narrower
        key = next(
            (s for s in wanted if s in finding.text or finding.text in s),
            None,
        )
        if key is None or finding.kind != kind:
            assert not finding.verdict.flagged, finding
            continue
        assert finding.verdict == wanted.pop(key), finding
        if key in suggestions:
            assert finding.suggestion == suggestions[key], finding
    assert not wanted, f"nothing was found for {wanted} in {report.findings}"
