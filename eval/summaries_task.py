"""``python -m eval summaries``: scores predictions row by row and compares two systems."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from assistant.errors import InputError
from eval.metrics.extractive import extractive, novel_ngrams
from eval.metrics.facts import fact_scores
from eval.metrics.overlap import ROUGE_OPTIONS, rouge
from eval.metrics.surface import surface
from eval.output import Table
from eval.rows import Intake, parse_mapping, read_rows
from eval.signature import signature
from eval.stats import bootstrap_mean, paired_bootstrap

__all__ = ["Scores", "run", "score_row", "score_table"]

Progress = Callable[[Iterable[Any], str], Iterator[Any]]
# shares that are kept as 0/1 or 0-1 and shown in per cent
_PER_CENT = frozenset(("faithful", "truncated", "coverage"))
_NAN = float("nan")


class Writes(Protocol):
    def write(self, tables: list[Table], signature: str, notes: Iterable[str]) -> None: ...


class Scores:
    """Columns of floats by metric, one value a row (nan where a metric has none).

    Eight bytes a value: ten thousand rows of thirty metrics are 2.4 MB.
    """

    def __init__(self) -> None:
        self.columns: dict[str, array[float]] = {}
        self.ids: list[str] = []

    def add(self, row_id: str, values: Mapping[str, float]) -> None:
        for name in values:  # in the order of the metrics, which the table keeps
            if name not in self.columns:
                self.columns[name] = array("d", [_NAN] * len(self.ids))
        for name, column in self.columns.items():
            value = values.get(name, _NAN)
            column.append(100 * value if name in _PER_CENT else value)
        self.ids.append(row_id)

    def column(self, name: str) -> np.ndarray[Any, np.dtype[np.float64]]:
        return np.frombuffer(self.columns[name], dtype=np.float64)


def score_row(
    source: str, prediction: str, references: Sequence[str] = (), *, facts: bool = True
) -> dict[str, float]:
    """Every metric of one row; ROUGE only where there is a reference."""
    values: dict[str, float] = {}
    if references:
        values |= rouge(prediction, references)
    if facts:
        values |= fact_scores(source, prediction)
    values |= extractive(source, prediction)
    values |= novel_ngrams(source, prediction)
    values |= surface(prediction)
    return values


def read_scores(
    data: str,
    pairs: Sequence[str],
    limit: int | None,
    facts: bool,
    progress: Progress,
) -> tuple[Scores, Intake]:
    """Scores every row of a file.

    :raises InputError: no ``source`` or ``prediction`` column, an unreadable file.
    """
    intake, scores = Intake(), Scores()
    rows = read_rows(data, intake, required=["source"], mapping=parse_mapping(pairs), limit=limit)
    for row in progress(rows, Path(data).name):
        if "prediction" not in row:
            raise InputError(
                f"Row {row['_row']} of {data} has no column 'prediction'; it has "
                f"{', '.join(sorted(k for k in row if k != '_row'))}: name it with "
                f"--map prediction=COLUMN."
            )
        # an empty prediction is a prediction: it scores 0 and is counted
        prediction = str(row["prediction"] or "")
        scores.add(
            str(row.get("id", row["_row"])),
            score_row(row["source"], prediction, _references(row), facts=facts),
        )
    return scores, intake


def _references(row: Mapping[str, Any]) -> list[str]:
    given = row.get("references") or row.get("reference") or []
    texts = [given] if isinstance(given, str) else list(given)
    return [str(text) for text in texts if text]


def score_table(title: str, systems: Mapping[str, Scores], seed: int) -> Table:
    """A row per metric, a column per system; means with their intervals."""
    names = list(dict.fromkeys(name for s in systems.values() for name in s.columns))
    table = Table(title, tuple(systems))
    for name in names:
        table.add(
            name,
            *(
                bootstrap_mean(scores.column(name), seed=seed) if name in scores.columns else None
                for scores in systems.values()
            ),
        )
    return table


def _comparison(ours: Scores, theirs: Scores, other: str, seed: int) -> Table:
    """Paired by id over the rows that both have."""
    place = {row_id: index for index, row_id in enumerate(theirs.ids)}
    both = [(i, place[row_id]) for i, row_id in enumerate(ours.ids) if row_id in place]
    if not both:
        raise InputError(f"No row of {other} has the id of a row of the first file.")
    mine, others = (np.array(side) for side in zip(*both, strict=True))
    table = Table(f"against {other}", ("difference", "wins", "ties", "losses", "p"))
    for name in ours.columns:
        if name in theirs.columns:
            paired = paired_bootstrap(
                ours.column(name)[mine], theirs.column(name)[others], seed=seed
            )
            table.add(name, paired.difference, paired.wins, paired.ties, paired.losses, paired.p)
    return table


def run(
    data: str,
    against: str | None,
    facts: bool,
    pairs: Sequence[str],
    limit: int | None,
    seed: int,
    out: Writes,
    progress: Progress,
) -> None:
    scores, intake = read_scores(data, pairs, limit, facts, progress)
    if not scores.ids:
        raise InputError(f"There is no row to score in {data}: {intake.sentence()}")
    systems = {Path(data).name: scores}
    notes = [f"{Path(data).name}: {intake.sentence()}"]
    tables = []
    if against is not None:
        other, second = read_scores(against, pairs, limit, facts, progress)
        notes.append(f"{Path(against).name}: {second.sentence()}")
        systems[Path(against).name] = other
        tables.append(_comparison(scores, other, Path(against).name, seed))
        intake.digests |= second.digests
    tables.insert(0, score_table("means with 95 % intervals", systems, seed))
    line = signature(
        "summaries",
        intake,
        {"rouge": ROUGE_OPTIONS, "facts": facts, "limit": limit, "seed": seed},
        packages=("rouge-score",),
    )
    out.write(tables, line, notes)
