"""Scores a checker on claims labelled consistent (1) or not (0) with their source.

A claim is flagged when a fact of it is contradicted or unsupported. Positive means flagged,
so recall is the share of inconsistent claims that are caught and the false-alarm rate the
share of consistent ones that are flagged. Rows may carry ``error_types`` (strings),
``origin``, ``rule_catchable`` (true where the marked error holds a number, date or name) and
``rule_type``; those give the breakdowns.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

import assistant
from eval.naive import Naive
from eval.stats import SEED, Floats, Interval, bootstrap_cells

__all__ = [
    "CHECKERS",
    "Cells",
    "Outcome",
    "Tally",
    "judge",
    "judge_by_score",
    "score_rows",
    "tune_threshold",
]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One row judged. ``findings`` are those that made it flagged, as plain records."""

    row: dict[str, Any]
    consistent: bool
    flagged: bool
    findings: tuple[dict[str, Any], ...] = ()

    @property
    def wrong(self) -> bool:
        return self.flagged == self.consistent


@dataclass(slots=True)
class Cells:
    """A confusion table."""

    tp: int = 0
    fp: int = 0
    tn: int = 0
    fn: int = 0

    def add(self, consistent: bool, flagged: bool) -> None:
        if consistent:
            self.fp += flagged
            self.tn += not flagged
        else:
            self.tp += flagged
            self.fn += not flagged

    def figures(self, seed: int = SEED) -> dict[str, Interval]:
        """Per cent, each with its interval; nan where there are no such rows."""
        cells = (self.tp, self.fp, self.tn, self.fn)
        return {name: bootstrap_cells(cells, f, seed=seed) for name, f in _FIGURES.items()}


def _ratio(part: Floats, whole: Floats) -> Floats:
    return 100 * np.divide(part, whole, out=np.full_like(part, np.nan), where=whole > 0)


_FIGURES: dict[str, Callable[[Floats], Floats]] = {
    "balanced_accuracy": lambda c: (
        (_ratio(c[:, 0], c[:, 0] + c[:, 3]) + _ratio(c[:, 2], c[:, 2] + c[:, 1])) / 2
    ),
    "precision": lambda c: _ratio(c[:, 0], c[:, 0] + c[:, 1]),
    "recall": lambda c: _ratio(c[:, 0], c[:, 0] + c[:, 3]),
    "f1": lambda c: _ratio(2 * c[:, 0], 2 * c[:, 0] + c[:, 1] + c[:, 3]),
    "false_alarms": lambda c: _ratio(c[:, 1], c[:, 1] + c[:, 2]),
}


@dataclass(slots=True)
class Tally:
    """All the tables of one run.

    ``catchable`` holds the consistent rows and the inconsistent ones whose marked error is a
    number, date or name; ``by`` the breakdowns (error type, origin, rule type), each with
    all consistent rows of the same origin where that makes sense; ``kinds`` counts the
    flagging findings by kind and by whether the row was inconsistent.
    """

    everything: Cells = field(default_factory=Cells)
    catchable: Cells = field(default_factory=Cells)
    by: dict[str, dict[str, Cells]] = field(default_factory=lambda: defaultdict(dict))
    kinds: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))

    def add(self, outcome: Outcome) -> None:
        row, consistent, flagged = outcome.row, outcome.consistent, outcome.flagged
        self.everything.add(consistent, flagged)
        if consistent or row.get("rule_catchable"):
            self.catchable.add(consistent, flagged)
        self._under("origin", [row.get("origin")], consistent, flagged)
        if not consistent:
            self._under("error_type", _texts(row.get("error_types")), consistent, flagged)
            self._under("rule_type", _texts(row.get("rule_type")), consistent, flagged)
        else:
            operation = str(row.get("operation") or "").split("(")[0].strip()
            self._under("operation", [operation or None], consistent, flagged)
        for kind in {finding["kind"] for finding in outcome.findings}:
            self.kinds[kind]["false alarms" if consistent else "caught"] += 1

    def of_kind(self, kind: str) -> Cells:
        """The confusion table of a checker that flags by this kind of fact alone."""
        caught, alarms = self.kinds[kind]["caught"], self.kinds[kind]["false alarms"]
        bad, good = (
            self.everything.tp + self.everything.fn,
            self.everything.fp + self.everything.tn,
        )
        return Cells(tp=caught, fp=alarms, tn=good - alarms, fn=bad - caught)

    def _under(
        self, group: str, names: Iterable[str | None], consistent: bool, flagged: bool
    ) -> None:
        for name in names:
            if name:
                self.by[group].setdefault(name, Cells()).add(consistent, flagged)


def _texts(value: Any) -> list[str]:
    if value is None:
        return []
    return [value] if isinstance(value, str) else sorted({str(one) for one in value})


Check = Callable[[str, str], tuple[dict[str, Any], ...]]


def ours(source: str, claim: str) -> tuple[dict[str, Any], ...]:
    """The findings of `assistant.check` that flag a claim."""
    report = assistant.check(source, claim)
    return tuple(f.to_dict() for f in report.findings if f.verdict.flagged)


def _naive(rows: Iterable[dict[str, Any]]) -> Check:
    naive = Naive()
    for row in rows:
        naive.learn(row["source"])
    return naive.findings


# a checker is made from a first pass over the rows, which ours does not need
CHECKERS: dict[str, Callable[[Iterable[dict[str, Any]]], Check]] = {
    "naive": _naive,
    "ours": lambda rows: ours,
}


def judge(row: dict[str, Any], check: Check, kinds: Sequence[str] = ()) -> Outcome:
    """One row by a checker; of its findings only those of ``kinds``, where there are any."""
    found = check(row["source"], row["claim"])
    if kinds:
        found = tuple(finding for finding in found if finding["kind"] in kinds)
    return Outcome(row, bool(row["label"]), bool(found), found)


def judge_by_score(row: dict[str, Any], column: str, threshold: float) -> Outcome:
    """One row by another checker's score: below ``threshold`` it is flagged (scores say how
    consistent a claim is)."""
    return Outcome(row, bool(row["label"]), row[column] < threshold)


def score_rows(outcomes: Iterable[Outcome], errors: Path | None = None) -> Tally:
    """Tallies the outcomes; each wrong one goes to ``errors`` (JSONL) with its findings."""
    tally = Tally()
    file = errors.open("w", encoding="utf-8") if errors else None
    try:
        for outcome in outcomes:
            tally.add(outcome)
            if file is not None and outcome.wrong:
                row = outcome.row
                record = {
                    "what": "false alarm" if outcome.consistent else "miss",
                    "id": row.get("id"),
                    "row": row.get("_row"),
                    "claim": row["claim"],
                    "findings": list(outcome.findings),
                    "error_types": row.get("error_types"),
                    "error_spans": row.get("error_spans"),
                    "rule_catchable": row.get("rule_catchable"),
                    "source": row["source"],
                }
                file.write(json.dumps(record, ensure_ascii=False) + "\n")
    finally:
        if file is not None:
            file.close()
    return tally


def tune_threshold(scores: Sequence[float], labels: Sequence[bool]) -> float:
    """The threshold with the best balanced accuracy when scores below it are flagged.

    Candidates lie half-way between neighbouring scores; of equals, the lowest.
    """
    order = np.argsort(np.asarray(scores, dtype=np.float64), kind="stable")
    values = np.asarray(scores, dtype=np.float64)[order]
    consistent = np.asarray(labels, dtype=bool)[order]
    # flagged = the first k rows; a cut may not fall between equal scores
    caught = np.concatenate([[0], np.cumsum(~consistent)])
    alarms = np.concatenate([[0], np.cumsum(consistent)])
    total_bad, total_good = max(1, int(caught[-1])), max(1, int(alarms[-1]))
    balanced = caught / total_bad + 1 - alarms / total_good
    allowed = np.concatenate([[True], values[1:] != values[:-1], [True]])
    cut = int(np.argmax(np.where(allowed, balanced, -1)))
    if cut == 0:
        return float(values[0]) if len(values) else 0.0
    if cut == len(values):
        return float(np.nextafter(values[-1], np.inf))
    return float((values[cut - 1] + values[cut]) / 2)
