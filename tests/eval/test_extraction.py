"""The extraction benchmark: what counts as the same value and unit."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from eval.extraction import Quantity, Tally, gold, predicted, score
from eval.extraction_task import run


class Kept:
    """Takes the tables that a run writes."""

    def write(self, tables: Any, signature: str, notes: Any) -> None:
        self.tables, self.signature, self.notes = tables, signature, list(notes)


def _span(value: Any, unit: str | None, kind: str) -> dict[str, Any]:
    return {"text": "x", "value": value, "unit": unit, "kind": kind}


@pytest.mark.parametrize(
    ("text", "value", "unit", "kind"),
    [
        ("It is 6 miles long.", "6", "Mile", "dimension"),
        ("It is 44C.", "44", "C", "temperature"),
        ("It cost $5 million.", "5000000", "Dollar", "currency"),
        ("It cost 50 cents.", "50", "Cent", "currency"),
        ("One 1.5-litre bottle.", 1.5, "litre", "quantity"),
        ("Some 20 percent of it.", "20%", None, "percentage"),
        ("It cost 20 euros.", "simple EUR 20", None, "AmountOfMoney"),
        ("Between 2 and 7 grams.", "between Gram (2,7", None, "Quantity"),
        ("She is 5 years old.", "5", "year of age", "quantity"),
    ],
)
def test_right_in_value_and_unit(text: str, value: Any, unit: str | None, kind: str) -> None:
    want = gold(_span(value, unit, kind))
    assert isinstance(want, Quantity)
    tally = Tally()
    score(predicted(text), [want], text, tally)
    assert (tally.value, tally.unit) == (1, 1), (want, predicted(text), tally.misses)


def test_another_unit_is_right_in_value_alone() -> None:
    want = gold(_span("6", "Kilometer", "dimension"))
    assert isinstance(want, Quantity)
    tally = Tally()
    score(predicted("It is 6 miles long."), [want], "", tally)
    assert (tally.value, tally.unit) == (1, 0)


def test_what_is_out_of_scope_says_why() -> None:
    assert gold(_span("(3,)", None, "numberrange")) == "a number range"
    assert gold(_span([2014, 9, 4], None, "date")) == "a date, time or name"
    assert gold(_span(None, "C", "temperature")) == "a unit without a number"


def test_a_run_names_its_misses(tmp_path: Path) -> None:
    rows = [
        {"text": "Six miles.", "set": "own", "spans": [_span("6", "mile", "quantity")]},
        {"text": "Six miles.", "set": "own", "spans": [_span("7", "mile", "quantity")]},
    ]
    data = tmp_path / "rows.jsonl"
    data.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    kept = Kept()
    run([str(data)], None, None, kept, lambda rows, what: iter(rows))
    (label, figures) = kept.tables[0].rows[0]
    assert label == "own"
    assert figures[:2] == (50.0, 50.0)
    assert kept.tables[1].rows
    assert "task:extraction" in kept.signature
