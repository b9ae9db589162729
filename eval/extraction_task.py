"""``python -m eval extraction``: F1 of value, and of value and unit, and why values are missed."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from assistant.errors import InputError
from eval.extraction import DATES, Quantity, Tally, gold, predicted, score
from eval.job import Job
from eval.output import Table
from eval.rows import Intake

__all__ = ["run"]


def run(data: Sequence[str], errors: Path | None, job: Job) -> None:
    """Scores each set of each file; ``errors`` gets the rows that are not wholly right.

    :raises InputError: no quantity in any row, no column with the text.
    """
    intake = Intake()
    tallies: dict[str, Tally] = {}
    left: Counter[str] = Counter()
    with errors.open("w", encoding="utf-8") if errors else nullcontext() as file:
        for name in data:
            rows = job.rows(name, intake, texts=("text",), columns=("spans",))
            for row, ours in job.each(_read, rows, intake, Path(name).name):
                wanted = [gold(span) for span in row["spans"] or ()]
                reasons = [want for want in wanted if isinstance(want, str)]
                left.update(reasons)
                if reasons or DATES.search(str(row.get("set"))):
                    continue
                tally = tallies.setdefault(str(row.get("set") or Path(name).stem), Tally())
                before = sum(tally.misses.values())
                theirs = [want for want in wanted if isinstance(want, Quantity)]
                score(ours, theirs, row["text"], tally)
                if file is not None and sum(tally.misses.values()) > before:
                    told = {"text": row["text"], "annotated": theirs, "predicted": ours}
                    file.write(json.dumps(told, ensure_ascii=False) + "\n")
    if not tallies:
        raise InputError(
            f"There is no quantity to score in {', '.join(data)}: {intake.sentence()}"
        )
    table = Table("Quantities: F1 in percent", ("value", "value + unit", "annotated", "predicted"))
    misses: Counter[str] = Counter()
    examples: dict[str, str] = {}
    for name, tally in sorted(tallies.items()):
        table.add(
            name, tally.f1(tally.value), tally.f1(tally.unit), tally.annotated, tally.predicted
        )
        misses.update(tally.misses)
        examples = tally.examples | examples
    reasons_table = Table("The ten most frequent reasons of a miss", ("rows",))
    for reason, count in misses.most_common(10):
        reasons_table.add(f"{reason}, as in {examples[reason][:80]!r}", count)
    notes = [intake.sentence()]
    if left:
        told_left = ", ".join(f"{reason} ({count})" for reason, count in left.most_common())
        notes.append(f"Spans out of scope, their rows left out: {told_left}.")
    job.write("extraction", [table, reasons_table], intake, {}, notes)


def _read(row: dict[str, Any]) -> tuple[dict[str, Any], list[Quantity]]:
    return row, predicted(row["text"], str(row.get("set")))
