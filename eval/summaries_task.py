"""``python -m eval summaries``: scores predictions row by row and compares two systems."""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

import assistant
from assistant.errors import InputError
from eval.job import Job
from eval.metrics.extractive import extractive, novel_ngrams
from eval.metrics.facts import fact_scores
from eval.metrics.overlap import ROUGE_OPTIONS, rouge
from eval.metrics.surface import surface
from eval.output import Table
from eval.rows import Intake
from eval.stats import bootstrap_mean, paired_bootstrap

__all__ = ["Scores", "run", "score_row", "score_table"]

# shares that are kept as 0/1 or 0-1 and shown in per cent
_PER_CENT = frozenset(("faithful", "truncated", "coverage"))
_NAN = float("nan")


class Scores:
    """Columns of floats by metric, one value a row (nan where a metric has none).

    Eight bytes a value: a million rows of twenty metrics are 160 MB. The rows' names are kept
    where two systems are to be compared.
    """

    def __init__(self, keep_ids: bool = False) -> None:
        self.columns: dict[str, array[float]] = {}
        self.rows = 0
        self.ids: list[str] | None = [] if keep_ids else None

    def add(self, row_id: str, values: Mapping[str, float]) -> None:
        for name in values:  # in the order of the metrics, which the table keeps
            if name not in self.columns:
                self.columns[name] = array("d", [_NAN]) * self.rows
        for name, column in self.columns.items():
            value = values.get(name, _NAN)
            column.append(100 * value if name in _PER_CENT else value)
        self.rows += 1
        if self.ids is not None:
            self.ids.append(row_id)

    def column(self, name: str) -> np.ndarray[Any, np.dtype[np.float64]]:
        return np.frombuffer(self.columns[name], dtype=np.float64)

    def places(self) -> dict[tuple[str, int], int]:
        """Where each row stands, by its id and the number of earlier rows of that id."""
        found: dict[tuple[str, int], int] = {}
        earlier: Counter[str] = Counter()
        for place, row_id in enumerate(self.ids or ()):
            found[row_id, earlier[row_id]] = place
            earlier[row_id] += 1
        return found


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


class Scored(NamedTuple):
    """One row's metrics; ``findings`` where they are asked for."""

    row_id: str
    values: dict[str, float]
    prediction: str
    findings: list[dict[str, Any]]


def read_scores(
    data: str,
    facts: bool,
    workers: int,
    job: Job,
    *,
    keep_ids: bool = False,
    findings: Path | None = None,
) -> tuple[Scores, Intake]:
    """Scores every row of a file; ``findings`` gets each prediction with its findings.

    :raises InputError: no ``source`` or ``prediction`` column, an unreadable file.
    """
    intake, scores = Intake(), Scores(keep_ids)
    rows = job.rows(
        data,
        intake,
        texts=("source",),
        columns=("prediction",),
        unique=("source", "prediction"),
    )
    work = partial(_scored, facts=facts, findings=findings is not None)
    name = Path(data).name
    with findings.open("w", encoding="utf-8") if findings else nullcontext() as file:
        for one in job.each(work, _remarked(rows, intake), intake, name, workers):
            scores.add(one.row_id, one.values)
            if file is not None:
                record = {"id": one.row_id, "prediction": one.prediction}
                told = json.dumps(record | {"findings": one.findings}, ensure_ascii=False)
                file.write(told + "\n")
    return scores, intake


def _remarked(rows: Iterable[dict[str, Any]], intake: Intake) -> Iterator[dict[str, Any]]:
    # an empty prediction is a prediction: it scores 0 and is counted
    for row in rows:
        row["prediction"] = str(row["prediction"] or "")
        if not row["prediction"].strip():
            intake.remark("empty prediction", row["_row"])
        yield row


def _scored(row: dict[str, Any], facts: bool, findings: bool) -> Scored:
    source, prediction = row["source"], row["prediction"]
    values = score_row(source, prediction, _references(row), facts=facts)
    found: list[dict[str, Any]] = []
    if findings and prediction.strip():
        found = [finding.to_dict() for finding in assistant.check(source, prediction).findings]
    return Scored(str(row.get("id", row["_row"])), values, prediction, found)


def _references(row: Mapping[str, Any]) -> list[str]:
    given = row.get("references") or row.get("reference") or []
    texts = [given] if isinstance(given, str) else list(given)
    return [str(text) for text in texts if text]


def score_table(title: str, systems: Mapping[str, Scores], seed: int) -> Table:
    """A row per metric, a column per system; means with their intervals."""
    names = list(dict.fromkeys(name for s in systems.values() for name in s.columns))
    table = Table(title, tuple(systems), metrics_down=True)
    for name in names:
        table.add(
            name,
            *(
                bootstrap_mean(scores.column(name), seed=seed) if name in scores.columns else None
                for scores in systems.values()
            ),
        )
    return table


def _comparison(ours: Scores, theirs: Scores, other: str, seed: int) -> tuple[Table, str]:
    """Paired by id over the rows that both have, and one sentence that says how many."""
    own, others = ours.places(), theirs.places()
    both = [key for key in own if key in others]
    if not both:
        raise InputError(f"No row of {other} has the id of a row of the first file.")
    mine = np.array([own[key] for key in both])
    second = np.array([others[key] for key in both])
    table = Table(f"against {other}", ("difference", "wins", "ties", "losses", "p"))
    for name in ours.columns:
        if name in theirs.columns:
            paired = paired_bootstrap(
                ours.column(name)[mine], theirs.column(name)[second], seed=seed
            )
            table.add(name, paired.difference, paired.wins, paired.ties, paired.losses, paired.p)
    alone = f"{len(own) - len(both):,} and {len(others) - len(both):,}"
    return table, f"{len(both):,} rows are compared by id; {alone} are in one file alone."


def run(
    data: str,
    against: str | None,
    facts: bool,
    findings: Path | None,
    workers: int,
    job: Job,
) -> None:
    """Scores one file, or two and the difference between them.

    :raises InputError: no row to score, no id that both files have.
    """
    read = partial(
        read_scores, facts=facts, workers=workers, job=job, keep_ids=against is not None
    )
    scores, intake = read(data, findings=findings)
    if not scores.rows:
        raise InputError(f"There is no row to score in {data}: {intake.sentence()}")
    systems = {Path(data).name: scores}
    notes = [f"{Path(data).name}: {intake.sentence()}"]
    compared = []
    if against is not None:
        name = Path(against).name
        # two runs of one system may have one name in two folders
        name = against if name in systems else name
        other, second = read(against)
        notes.append(f"{name}: {second.sentence()}")
        systems[name] = other
        table, told = _comparison(scores, other, name, job.seed)
        compared.append(table)
        notes.append(told)
        intake.digests |= {name: next(iter(second.digests.values()))}
    tables = [score_table("means with 95 % intervals", systems, job.seed), *compared]
    options = {"rouge": ROUGE_OPTIONS, "facts": facts}
    job.write("summaries", tables, intake, options, notes, packages=("rouge-score",))
