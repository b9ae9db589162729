"""``python -m eval checker``: reads labelled claims, runs checkers, builds the tables."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from assistant import facts
from assistant.errors import EmptyInputError, InputError
from eval.checker import (
    CHECKERS,
    Cells,
    Outcome,
    Tally,
    judge,
    judge_by_score,
    score_rows,
    tune_threshold,
)
from eval.job import Job
from eval.naive import KINDS as NAIVE_KINDS
from eval.output import Figure, Table
from eval.rows import Intake

__all__ = ["run"]

_COLUMNS = ("balanced_accuracy", "precision", "recall", "f1", "false_alarms")
_LABELS = {"0": 0, "1": 1, "false": 0, "true": 1, "0.0": 0, "1.0": 1}
Judge = Callable[[dict[str, Any]], Outcome]


def run(
    data: Sequence[str],
    checkers: Sequence[str],
    kinds: Sequence[str],
    errors: Path | None,
    scores: Sequence[str],
    tune: str | None,
    workers: int,
    job: Job,
) -> None:
    """Scores ``checkers``, and those whose scores are in the columns ``scores``, on each file.

    :raises InputError: an unknown checker, a label that is not 0 or 1, a score that is no
        number, bad rows.
    """
    unknown = next((name for name in checkers if name not in CHECKERS), None)
    if unknown is not None:
        raise InputError(f"--checker is one of {', '.join(sorted(CHECKERS))}, not {unknown!r}.")
    kinds_by_name = {*facts.kinds(), *NAIVE_KINDS}
    strange = next((kind for kind in kinds if kind not in kinds_by_name), None)
    if strange is not None:
        raise InputError(f"--kinds knows {', '.join(sorted(kinds_by_name))}, not {strange!r}.")
    if bool(scores) != (tune is not None):
        raise InputError("--score-column and --tune go together: a threshold needs a file.")
    thresholds = {column: _tuned(tune, column, job) for column in scores} if tune else {}
    whole = Table("all errors", ("n", *_COLUMNS))
    typed = Table("number and name errors", ("n", *_COLUMNS))
    details: list[Table] = []
    total, notes = Intake(), []
    several = len(checkers) + len(scores) > 1
    for path in data:
        intake = Intake()
        for name in [*checkers, *scores]:
            intake = Intake()
            label = f"{Path(path).name}: {name}" if several else Path(path).name
            judged = job.each(
                _judge(path, name, thresholds, kinds, job),
                _rows(path, intake, name if name in thresholds else None, job),
                intake,
                label,
                # a score is only compared, and the naive check is quicker than sending its words
                workers if name == "ours" else 1,
            )
            each = errors if len(data) == 1 and not several else _beside(errors, path, name)
            tally = score_rows(judged, each)
            _add(whole, label, tally.everything, job.seed)
            if tally.catchable.tp + tally.catchable.fn:
                _add(typed, label, tally.catchable, job.seed)
            if len(data) == 1:
                details += _breakdowns(tally, f", {name}" if several else "", job.seed)
        total.add(intake)
        if len(data) == 1 or intake.left_out or intake.remarks:
            notes.append(f"{Path(path).name}: {intake.sentence()}")
    if len(data) > 1:
        notes.insert(0, f"All files: {total.used:,} of {total.rows:,} rows scored.")
    if not total.rows:
        raise EmptyInputError(f"There is no claim in {', '.join(data)}.")
    options = {
        "checker": "+".join([*checkers, *scores]),
        "kinds": ",".join(kinds) or None,
        "threshold": "+".join(f"{value:.6g}" for value in thresholds.values()) or None,
        "tuned-on": Path(tune).name if tune else None,
    }
    tables = [whole, *([typed] if typed.rows else []), *details]
    if several and job.metrics:
        tables = [_side_by_side(table, (*checkers, *scores)) for table in tables[:2]]
    job.write("checker", tables, total, options, notes, packages=("rapidfuzz",))


def _judge(
    path: str, name: str, thresholds: dict[str, float], kinds: Sequence[str], job: Job
) -> Judge:
    if name in thresholds:
        return partial(judge_by_score, column=name, threshold=thresholds[name])
    first_pass = _rows(path, Intake(), None, job)
    return partial(judge, check=CHECKERS[name](first_pass), kinds=tuple(kinds))


def _rows(path: str, intake: Intake, score: str | None, job: Job) -> Iterator[dict[str, Any]]:
    """Rows with a label of 0 or 1 and, where it is asked for, a score."""
    columns = ["label", *([score] if score else [])]
    unique = ("source", "claim")
    rows = job.rows(path, intake, texts=("source", "claim"), columns=columns, unique=unique)
    for row in rows:
        label = _LABELS.get(str(row["label"]).strip().lower())
        if label is None:
            raise InputError(
                f"Row {row['_row']} of {path} has the label {row['label']!r}: 1 is consistent, "
                "0 not."
            )
        row["label"] = label
        if score:
            row[score] = _number(row[score], score, row["_row"], path)
        yield row


def _number(value: Any, column: str, number: int, path: str) -> float:
    try:
        score = float(value)
    except (TypeError, ValueError):
        score = math.nan
    if math.isnan(score):
        raise InputError(f"Row {number} of {path} has {value!r} for {column}: a number is needed.")
    return score


def _tuned(path: str, column: str, job: Job) -> float:
    """The best threshold on all rows of the file, whatever part of the others is scored."""
    whole = Job(mapping=job.mapping, seed=job.seed)
    scores, labels = [], []
    for row in _rows(path, Intake(), column, whole):
        scores.append(row[column])
        labels.append(bool(row["label"]))
    if len(set(labels)) < 2:
        raise InputError(f"{path} needs rows with label 1 and rows with 0 to tune a threshold.")
    return tune_threshold(scores, labels)


def _beside(errors: Path | None, path: str, name: str) -> Path | None:
    """With several data files or checkers each gets an errors file of its own."""
    if errors is None:
        return None
    stem = f"{errors.stem}-{Path(path).name.split('.')[0]}-{name}"
    return errors.with_name(f"{stem}{errors.suffix}")


def _add(table: Table, label: str, cells: Cells, seed: int) -> None:
    figures = cells.figures(seed)
    table.add(
        label,
        cells.tp + cells.fp + cells.tn + cells.fn,
        *(figures[name] for name in table.columns[1:]),
    )


def _side_by_side(table: Table, checkers: Sequence[str]) -> Table:
    """A row for each file, and of each figure a column for each checker."""
    metrics = table.columns[1:]
    columns = [f"{metric}: {name}" for metric in metrics for name in checkers]
    turned = Table(table.title, ("n", *columns))
    by_file: dict[str, dict[str, tuple[Figure, ...]]] = {}
    for label, figures in table.rows:
        file, _, name = label.rpartition(": ")
        by_file.setdefault(file, {})[name] = figures
    for file, of in by_file.items():
        n = next(iter(of.values()))[0]
        places = range(1, len(table.columns))
        turned.add(file, n, *(of[name][place] for place in places for name in checkers))
    return turned


def _breakdowns(tally: Tally, of: str, seed: int) -> Iterable[Table]:
    # groups of inconsistent rows have no false alarms, and the reverse
    shown = {"origin": _COLUMNS, "operation": ("false_alarms",)}
    for group, names in sorted(tally.by.items()):
        if len(names) < 2 and group == "origin":
            continue
        columns = shown.get(group, ("recall",))
        table = Table(f"by {group.replace('_', ' ')}{of}", ("n", *columns))
        for name, cells in sorted(names.items()):
            _add(table, name, cells, seed)
        yield table
    if tally.kinds:
        table = Table(f"flagged by each kind of fact alone{of}", ("n", *_COLUMNS))
        for kind in sorted(tally.kinds):
            _add(table, kind, tally.of_kind(kind), seed)
        yield table
