"""ROUGE of a model's headlines or summaries against human ones, beside the plainest baseline.

python -m assistant.training evaluate --model DIR --articles FILE.jsonl.xz --task headline
"""

from __future__ import annotations

import json
import random
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rouge_score.rouge_scorer import RougeScorer

from assistant.training.clean import clean_body, sentences
from assistant.training.prepare import read_rows
from assistant.writing.pointer.writer import load

_MEASURES = ("rouge1", "rouge2", "rougeL")


@dataclass(frozen=True, slots=True)
class Draft:
    """One evaluated draft; ``scores``: F1 in per cent, ``copied``: share of it with a span."""

    id: str
    set: str
    human: str
    draft: str
    baseline: str
    scores: tuple[float, ...]
    baseline_scores: tuple[float, ...]
    copied: float
    seconds: float


def draft_all(
    model: Path,
    articles: Path,
    task: str,
    limit: int | None = None,
    floor: float | None = None,
    **decoding: Any,
) -> list[Draft]:
    """Rows that have a human text for the task, drafted and scored.

    ``limit`` takes so many of them, evenly spread, so that every set has its share.
    ``floor`` overrides the model's own (see `PointerConfig`).
    """
    writer = load(model)
    if floor is not None:
        writer.floor = floor
    scorer = RougeScorer(_MEASURES, use_stemmer=True)

    def score(human: str, text: str) -> tuple[float, ...]:
        scores = scorer.score(human, text)
        return tuple(100 * scores[name].fmeasure for name in _MEASURES)

    field = "title" if task == "headline" else "summary"
    rows = [row for row in read_rows(articles) if row.get(field)]
    if limit is not None and limit < len(rows):
        rows = [rows[i * len(rows) // limit] for i in range(limit)]
    found: list[Draft] = []
    for row in rows:
        human, body = row[field], clean_body(row["body"])
        if not body:
            continue
        began = time.perf_counter()
        candidates = writer.generate(body, task, 1, **decoding)
        seconds = time.perf_counter() - began
        text = candidates[0].text if candidates else ""
        spans = candidates[0].provenance if candidates else ()
        letters = sum(c.isalnum() for c in text) or 1
        copied = sum(c.isalnum() for a, b, _, _ in spans for c in text[a:b]) / letters
        plain = " ".join(body.split()[:13]) if task == "headline" else sentences(body)[0]
        found.append(
            Draft(
                row["id"],
                row["set"],
                human,
                text,
                plain,
                score(human, text),
                score(human, plain),
                copied,
                seconds,
            )
        )
    return found


def interval(values: Sequence[float], seed: int = 0, rounds: int = 1000) -> tuple[float, float]:
    """The 95 % bootstrap interval of a mean."""
    rng = random.Random(seed)
    means = sorted(sum(rng.choices(values, k=len(values))) / len(values) for _ in range(rounds))
    return means[int(0.025 * rounds)], means[int(0.975 * rounds)]


def report(drafts: Sequence[Draft]) -> str:
    """A table of the rows that got a draft: all with intervals, then each set."""
    asked = len(drafts)
    drafts = [draft for draft in drafts if draft.draft]
    if not drafts:
        return f"drafts offered: 0 of {asked}"
    by_set: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        by_set[draft.set].append(draft)
    lines = [f"{'set':24}{'rows':>5}  model R1/R2/RL     baseline R1/R2/RL  chars  copied"]
    for name, some in [("all", list(drafts)), *sorted(by_set.items())]:
        own = "/".join(f"{_mean([d.scores[i] for d in some]):.1f}" for i in range(3))
        base = "/".join(f"{_mean([d.baseline_scores[i] for d in some]):.1f}" for i in range(3))
        chars = _mean([len(d.draft) for d in some])
        copied = 100 * _mean([d.copied for d in some])
        lines.append(f"{name:24}{len(some):5}  {own:18} {base:18} {chars:5.0f}  {copied:5.1f}%")
    for label, values in (
        ("model ROUGE-L", [d.scores[2] for d in drafts]),
        ("baseline ROUGE-L", [d.baseline_scores[2] for d in drafts]),
        ("difference", [d.scores[2] - d.baseline_scores[2] for d in drafts]),
    ):
        low, high = interval(values)
        lines.append(f"{label}: {_mean(values):.2f} (95 % interval {low:.2f} to {high:.2f})")
    lines.append(f"drafts offered: {len(drafts)} of {asked}")
    lines.append(f"seconds a draft: {_mean([d.seconds for d in drafts]):.2f}")
    return "\n".join(lines)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / max(1, len(values))


def evaluate(
    model: Path,
    articles: Path,
    task: str,
    limit: int | None,
    out: Path | None,
    floor: float | None = None,
    **decoding: Any,
) -> str:
    """Draft, score, and keep the drafts in ``out`` (JSONL) when given; returns the table."""
    drafts = draft_all(model, articles, task, limit, floor, **decoding)
    if out is not None:
        with out.open("w", encoding="utf-8") as file:
            for draft in drafts:
                print(json.dumps(asdict(draft), ensure_ascii=False), file=file)
    return report(drafts)
