"""``python -m eval checker``: reads labelled claims, runs a checker, builds the tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol

from assistant.errors import InputError
from eval.checker import CHECKERS, Cells, Tally, judge_rows, score_rows, tune_threshold
from eval.output import Table
from eval.rows import Intake, parse_mapping, read_rows
from eval.signature import signature

__all__ = ["run"]

_COLUMNS = ("balanced_accuracy", "precision", "recall", "f1", "false_alarms")
_LABELS = {"0": 0, "1": 1, "false": 0, "true": 1, "0.0": 0, "1.0": 1}
Progress = Callable[[Iterable[Any], str], Iterator[Any]]


class Writes(Protocol):
    def write(self, tables: list[Table], signature: str, notes: Iterable[str]) -> None: ...


def run(
    data: Sequence[str],
    checker: str,
    kinds: Sequence[str] | None,
    errors: Path | None,
    score: tuple[str | None, str | None],
    pairs: Sequence[str],
    limit: int | None,
    seed: int,
    out: Writes,
    progress: Progress,
) -> None:
    """:raises InputError: an unknown checker, a label that is not 0 or 1, bad rows."""
    column, tune = score
    mapping = parse_mapping(pairs)
    if checker not in CHECKERS:
        raise InputError(f"--checker is one of {', '.join(sorted(CHECKERS))}, not {checker!r}.")
    if (column is None) != (tune is None):
        raise InputError("--score-column and --tune go together: a threshold needs a file.")

    def rows(path: str, intake: Intake) -> Iterator[dict[str, Any]]:
        required = ["source", "claim", "label"] + ([column] if column else [])
        for row in read_rows(path, intake, required=required, mapping=mapping, limit=limit):
            row["label"] = _label(row, path)
            yield row

    threshold = _tuned(rows, tune, column) if tune and column else 0.5
    whole = Table("all errors", ("n", *_COLUMNS))
    typed = Table("number and name errors", ("n", *_COLUMNS))
    intakes, last = [], Tally()
    for path in data:
        intake = Intake()
        check = None
        if column is None:
            check = CHECKERS[checker](rows(path, Intake()) if checker == "naive" else ())
        outcomes = judge_rows(
            progress(rows(path, intake), Path(path).name),
            check,
            kinds=kinds,
            score_column=column or "",
            threshold=threshold,
        )
        last = score_rows(outcomes, errors if len(data) == 1 else _beside(errors, path))
        _add(whole, Path(path).name, last.everything, seed)
        if last.catchable.tp + last.catchable.fn:
            _add(typed, Path(path).name, last.catchable, seed)
        intakes.append(intake)
    tables = [whole] + ([typed] if typed.rows else [])
    if len(data) == 1:
        tables += _breakdowns(last, seed)
    total = Intake()
    for intake in intakes:
        total.digests |= intake.digests
        total.rows += intake.rows
        total.used += intake.used
    name = column or checker
    options = {"checker": name, "kinds": ",".join(kinds) if kinds else None, "limit": limit}
    if column:
        options |= {"threshold": f"{threshold:.6g}", "tuned-on": Path(tune or "").name}
    line = signature("checker", total, {**options, "seed": seed}, packages=("rapidfuzz",))
    out.write(
        tables,
        line,
        [f"{Path(p).name}: {i.sentence()}" for p, i in zip(data, intakes, strict=True)],
    )


def _label(row: dict[str, Any], path: str) -> int:
    label = _LABELS.get(str(row["label"]).strip().lower())
    if label is None:
        raise InputError(
            f"Row {row['_row']} of {path} has the label {row['label']!r}: 1 is consistent, 0 not."
        )
    return label


def _tuned(
    rows: Callable[[str, Intake], Iterator[dict[str, Any]]], path: str, column: str
) -> float:
    scores, labels = [], []
    for row in rows(path, Intake()):
        scores.append(float(row[column]))
        labels.append(bool(row["label"]))
    return tune_threshold(scores, labels)


def _beside(errors: Path | None, path: str) -> Path | None:
    """With several data files each gets an errors file of its own."""
    if errors is None:
        return None
    return errors.with_name(f"{errors.stem}-{Path(path).name.split('.')[0]}{errors.suffix}")


def _add(table: Table, label: str, cells: Cells, seed: int) -> None:
    figures = cells.figures(seed)
    table.add(
        label,
        cells.tp + cells.fp + cells.tn + cells.fn,
        *(figures[name] for name in table.columns[1:]),
    )


def _breakdowns(tally: Tally, seed: int) -> list[Table]:
    tables = []
    # groups of inconsistent rows have no false alarms, and the reverse
    shown = {"origin": _COLUMNS, "operation": ("false_alarms",)}
    for group, names in sorted(tally.by.items()):
        if len(names) < 2 and group == "origin":
            continue
        columns = shown.get(group, ("recall",))
        table = Table(f"by {group.replace('_', ' ')}", ("n", *columns))
        for name, cells in sorted(names.items()):
            _add(table, name, cells, seed)
        tables.append(table)
    if tally.kinds:
        table = Table("flagged claims by kind of fact", ("caught", "false alarms"))
        for kind, counts in sorted(tally.kinds.items()):
            table.add(kind, counts["caught"], counts["false alarms"])
        tables.append(table)
    return tables
