"""``python -m eval drafts``: runs writers over articles, times them and scores what they write."""

from __future__ import annotations

import json
import time
from array import array
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from assistant.errors import InputError
from eval.job import Job
from eval.metrics.overlap import ROUGE_OPTIONS
from eval.rows import Intake
from eval.stats import share
from eval.summaries_task import Scores, score_row, score_table
from eval.writers import MAX_CHARS, Write, Written, writer

__all__ = ["run"]

_REFERENCE = {"headline": "title", "summary": "summary"}
_PLURAL = {"headline": "headlines", "summary": "summaries"}


@dataclass(slots=True)
class System:
    """What a writer did: scores, milliseconds of processor time of each draft, and origins."""

    scores: Scores = field(default_factory=Scores)
    times: array[float] = field(default_factory=lambda: array("d"))
    origins: Counter[str] = field(default_factory=Counter)


class Drafted(NamedTuple):
    """One draft. ``reference`` is None where the row has none."""

    row_id: str
    source: str
    reference: str | None
    written: Written
    milliseconds: float
    set: str | None = None


def run(
    articles: str,
    task: str,
    models: Sequence[str],
    sentences: int,
    save: Path | None,
    job: Job,
) -> None:
    """:raises InputError: an unknown task, no article column; :raises WriterError: no model."""
    if task not in _REFERENCE:
        raise InputError(f"--task is headline or summary, not {task!r}.")
    if save is not None:
        save.mkdir(parents=True, exist_ok=True)
    systems: dict[str, System] = {}
    intake = Intake()
    for model in models:
        intake = Intake()
        name = Path(model).name if Path(model).name not in systems else model
        systems[name] = _run_one(articles, task, model, sentences, save, job, intake)
        if not systems[name].scores.rows:
            raise InputError(f"There is no article to read in {articles}: {intake.sentence()}")
    title = f"{_PLURAL[task]}, means with 95 % intervals"
    table = score_table(title, {n: s.scores for n, s in systems.items()}, job.seed)
    table.add("n", *(s.scores.rows for s in systems.values()))
    table.add("ms", *(float(np.median(s.times)) for s in systems.values()))
    table.add(
        "from_model",
        *(share(s.origins["model"], s.origins.total(), seed=job.seed) for s in systems.values()),
    )
    options = {
        "what": task,
        "models": "+".join(systems),
        "sentences": sentences if task == "summary" else None,
        "max-chars": MAX_CHARS if task == "headline" else None,
        "rouge": ROUGE_OPTIONS,
    }
    packages = ("rouge-score", "transformers", "torch")
    job.write("drafts", [table], intake, options, [intake.sentence()], packages)


def _run_one(
    articles: str,
    task: str,
    model: str,
    sentences: int,
    save: Path | None,
    job: Job,
    intake: Intake,
) -> System:
    system = System()
    rows = job.rows(articles, intake, texts=("source",))
    draft = partial(_draft, write=writer(model), task=task, sentences=sentences)
    with ExitStack() as stack:
        file = None
        if save is not None:
            path = save / f"{task}-{Path(model).name}.jsonl"
            file = stack.enter_context(path.open("w", encoding="utf-8"))
        for one in job.each(draft, rows, intake, model):
            system.times.append(one.milliseconds)
            system.origins[one.written.origin] += 1
            references = [one.reference] if one.reference else []
            system.scores.add(one.row_id, score_row(one.source, one.written.text, references))
            if file is not None:
                file.write(json.dumps(_saved(one), ensure_ascii=False) + "\n")
    return system


def _draft(row: dict[str, Any], write: Write, task: str, sentences: int) -> Drafted:
    started = time.process_time()
    written = write(row["source"], task, sentences)
    taken = 1000 * (time.process_time() - started)
    reference = row.get("reference") or row.get(_REFERENCE[task])
    row_id = str(row.get("id", row["_row"]))
    return Drafted(row_id, row["source"], reference or None, written, taken, row.get("set"))


def _saved(one: Drafted) -> dict[str, Any]:
    """A row that `summaries` and `eval.by_set` read."""
    return {
        "id": one.row_id,
        "source": one.source,
        "prediction": one.written.text,
        "reference": one.reference,
        "origin": one.written.origin,
        "provenance": [list(place) for place in one.written.provenance],
        "set": one.set,
    }
