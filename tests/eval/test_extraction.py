"""The extraction benchmark: what counts as the same value and unit."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from eval.extraction import Quantity, Tally, gold, predicted, score
from eval.extraction_task import run
from eval.job import Job


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


def test_a_run_names_its_misses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        {"text": "Six miles.", "set": "own", "spans": [_span("6", "mile", "quantity")]},
        {"text": "Six miles.", "set": "own", "spans": [_span("7", "mile", "quantity")]},
    ]
    data = tmp_path / "rows.jsonl"
    data.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    scores = tmp_path / "scores.json"
    run([str(data)], None, Job(json=scores, markdown=Path("-")))
    record = json.loads(scores.read_text(encoding="utf-8"))
    first, second = record["tables"]
    assert first["rows"][0]["label"] == "own"
    assert (first["rows"][0]["value"], first["rows"][0]["value + unit"]) == (50.0, 50.0)
    assert second["rows"]
    assert "task:extraction" in record["signature"]
    assert capsys.readouterr().out.startswith("**Quantities")
