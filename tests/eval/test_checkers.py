"""`eval checker`: other checkers' scores, several checkers in one table, labels and scores."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from assistant.errors import InputError
from eval.checker_task import run
from eval.job import Job

SOURCE = "Militants fired 18 rockets at Camp Taji on Wednesday, and 14 people were wounded."
GOOD = "18 rockets hit Camp Taji."
BAD = "14 rockets hit Camp Taji."


def _file(path: Path, *rows: tuple[str, object, object]) -> str:
    lines = (
        json.dumps({"source": SOURCE, "claim": claim, "label": label, "peer": score})
        for claim, label, score in rows
    )
    path.write_text("\n".join(lines), encoding="utf-8")
    return str(path)


def _scores(tmp_path: Path, data: list[str], **options: Any) -> dict[str, Any]:
    out = tmp_path / "scores.json"
    metrics = options.pop("metrics", ())
    chosen: dict[str, Any] = {
        "checkers": ["ours"],
        "kinds": (),
        "errors": None,
        "scores": (),
        "tune": None,
        "workers": 1,
    } | options
    run(data, **chosen, job=Job(json=out, metrics=metrics))
    record: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return record


def test_a_peers_scores_stand_beside_ours_with_the_threshold_of_another_file(
    tmp_path: Path,
) -> None:
    # the best threshold of the tuning file lies at 0.6, which is wrong once in the data
    tuning = _file(tmp_path / "tune.jsonl", (GOOD, 1, 0.9), (GOOD, 1, 0.7), (BAD, 0, 0.5))
    data = _file(
        tmp_path / "data.jsonl", (GOOD, 1, 0.8), (GOOD + " ", 1, 0.4), (BAD, 0, 0.1), (BAD, 0, 0.2)
    )
    record = _scores(tmp_path, [data], scores=["peer"], tune=tuning)
    ours, peer = record["tables"][0]["rows"]
    assert (ours["label"], peer["label"]) == ("data.jsonl: ours", "data.jsonl: peer")
    assert ours["balanced_accuracy"]["value"] == 100
    assert peer["balanced_accuracy"]["value"] == 75
    assert peer["false_alarms"]["value"] == 50
    assert "threshold:0.6|tuned-on:tune.jsonl" in record["signature"]
    assert "scored all the same: repeats an earlier source and claim" in record["notes"][0]


def test_chosen_metrics_put_the_checkers_side_by_side(tmp_path: Path) -> None:
    files = [
        _file(tmp_path / f"{name}.jsonl", (GOOD, 1, 0), (BAD, 0, 0)) for name in ("one", "two")
    ]
    record = _scores(
        tmp_path, files, checkers=["ours", "naive"], metrics=("recall", "false_alarms")
    )
    first, second = record["tables"][0]["rows"]
    assert list(first) == [
        "label", "n", "recall: ours", "recall: naive", "false_alarms: ours", "false_alarms: naive",
    ]  # fmt: skip
    assert (first["label"], second["label"]) == ("one.jsonl", "two.jsonl")
    assert first["recall: ours"]["value"] == 100
    # 14 stands in the source, as something else: what a naive check cannot see
    assert first["recall: naive"]["value"] == 0


def test_wrong_rows_are_written_for_each_checker(tmp_path: Path) -> None:
    data = _file(tmp_path / "data.jsonl", (GOOD, 1, 0), (BAD, 0, 0))
    _scores(tmp_path, [data], checkers=["ours", "naive"], errors=tmp_path / "wrong.jsonl")
    assert (tmp_path / "wrong-data-ours.jsonl").read_text(encoding="utf-8") == ""
    (missed,) = (tmp_path / "wrong-data-naive.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(missed)["what"] == "miss"


@pytest.mark.parametrize(
    ("rows", "options", "says"),
    [
        ([(GOOD, "maybe", 0)], {}, "Row 1 of .* has the label 'maybe': 1 is consistent, 0 not"),
        ([(GOOD, None, 0)], {}, "Row 1 of .* has the label None"),
        ([(GOOD, 1, "high")], {"scores": ["peer"]}, "Row 1 of .* has 'high' for peer"),
        ([(GOOD, 1, None)], {"scores": ["peer"]}, "Row 1 of .* has None for peer"),
        ([(GOOD, 1, 0.5)], {"scores": ["peer"]}, "needs rows with label 1 and rows with 0"),
    ],
)
def test_labels_and_scores_that_are_none_are_named_by_row(
    tmp_path: Path, rows: list[tuple[str, object, object]], options: dict[str, Any], says: str
) -> None:
    data = _file(tmp_path / "data.jsonl", *rows)
    if options:
        options = options | {"tune": data}
    with pytest.raises(InputError, match=says):
        _scores(tmp_path, [data], **options)


def test_a_kind_that_no_checker_knows_is_refused(tmp_path: Path) -> None:
    data = _file(tmp_path / "data.jsonl", (GOOD, 1, 0), (BAD, 0, 0))
    with pytest.raises(InputError, match=r"--kinds knows age, .*, word, not 'counts'\."):
        _scores(tmp_path, [data], kinds=("counts",))
    record = _scores(tmp_path, [data], checkers=["naive"], kinds=("count", "number", "word"))
    assert record["tables"][0]["rows"][0]["n"] == 2


def test_no_claims_give_no_score(tmp_path: Path) -> None:
    data = _file(tmp_path / "data.jsonl")
    with pytest.raises(InputError, match="There is no claim in"):
        _scores(tmp_path, [data])
