"""``python -m eval drafts``: runs writers over articles, times them and scores what they write."""

from __future__ import annotations

import json
import time
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import numpy as np

import assistant
from assistant.errors import InputError
from assistant.furniture import in_furniture
from assistant.text import Text
from eval.metrics.overlap import ROUGE_OPTIONS
from eval.output import Table
from eval.rows import Intake, parse_mapping, read_rows
from eval.signature import signature
from eval.stats import bootstrap_mean
from eval.summaries_task import Scores, score_row, score_table

__all__ = ["LEAD_WORDS", "Written", "run", "write"]

# the length of a typical headline of the development corpora
LEAD_WORDS = 13
MAX_CHARS = 70
Progress = Callable[[Iterable[Any], str], Iterator[Any]]


class Writes(Protocol):
    def write(self, tables: list[Table], signature: str, notes: Iterable[str]) -> None: ...


class Written(NamedTuple):
    """A draft, where it came from, and the words of the reason where there is none."""

    text: str
    origin: str


def _body(article: str) -> list[str]:
    """The article's sentences without datelines, bylines and trailing headlines."""
    text = Text(article)
    found = []
    for span in text.sentences:
        piece = in_furniture(text, span)
        start = span.start if piece is None else min(piece.span.end, span.end)
        body = article[start : span.end].strip()
        if body and (piece is None or piece.name == "dateline"):
            found.append(body)
    return found


def _lead(article: str, task: str, sentences: int) -> Written:
    body = _body(article)
    if task == "summary":
        return Written(" ".join(body[:sentences]), "lead")
    return Written(" ".join(" ".join(body).split()[:LEAD_WORDS]), "lead")


def _first70(article: str, task: str, sentences: int) -> Written:
    """The first sentence cut at the last word within 70 characters."""
    first = next(iter(_body(article)), "")
    if len(first) <= MAX_CHARS or task == "summary":
        return Written(first, "lead")
    return Written(first[: MAX_CHARS + 1].rsplit(" ", 1)[0].rstrip(" ,;:"), "lead")


def _ours(model: str | None) -> Callable[[str, str, int], Written]:
    def run(article: str, task: str, sentences: int) -> Written:
        if task == "summary":
            draft = assistant.summary(article, sentences=sentences, model=model)
            return Written(draft.text, draft.origin)
        drafts = assistant.headlines(article, count=1, max_chars=MAX_CHARS, model=model)
        return Written(drafts[0].text, drafts[0].origin) if drafts else Written("", "none")

    return run


def write(model: str) -> Callable[[str, str, int], Written]:
    """The writer of this name: article, task, sentences -> the best draft.

    ``lead`` (first 13 words, or first sentences), ``first70``, ``default`` (what the product
    does unless told), ``extract``, or a model's directory or hub name.
    """
    if model == "lead":
        return _lead
    if model == "first70":
        return _first70
    return _ours(None if model == "default" else model)


def run(
    articles: str,
    task: str,
    models: Sequence[str],
    sentences: int,
    save: Path | None,
    pairs: Sequence[str],
    limit: int | None,
    seed: int,
    out: Writes,
    progress: Progress,
) -> None:
    """:raises InputError: an unknown task, no article column; :raises WriterError: no model."""
    if task not in ("headline", "summary"):
        raise InputError(f"--task is headline or summary, not {task!r}.")
    mapping = parse_mapping(pairs)
    reference = "title" if task == "headline" else "summary"
    if save is not None:
        save.mkdir(parents=True, exist_ok=True)
    systems: dict[str, Scores] = {}
    milliseconds: dict[str, array[float]] = {}
    origins: dict[str, Counter[str]] = {}
    intake = Intake()
    for model in models:
        intake = Intake()
        writer, scores = write(model), Scores()
        times, origin = array("d"), Counter[str]()
        with ExitStack() as stack:
            file = None
            if save is not None:
                path = save / f"{task}-{Path(model).name}.jsonl"
                file = stack.enter_context(path.open("w", encoding="utf-8"))
            rows = read_rows(
                articles, intake, required=[_column(mapping)], mapping=mapping, limit=limit
            )
            for row in progress(rows, model):
                source = row[_column(mapping)]
                target = row.get("reference") or row.get(reference)
                if task == "summary" and not target:
                    target = None
                started = time.perf_counter()
                written = writer(source, task, sentences)
                times.append(1000 * (time.perf_counter() - started))
                origin[written.origin] += 1
                row_id = str(row.get("id", row["_row"]))
                scores.add(row_id, score_row(source, written.text, [target] if target else []))
                if file is not None:
                    record = {
                        "id": row_id,
                        "source": source,
                        "prediction": written.text,
                        "reference": target,
                        "origin": written.origin,
                    }
                    file.write(json.dumps(record, ensure_ascii=False) + "\n")
        if not scores.ids:
            raise InputError(f"There is no article to read in {articles}: {intake.sentence()}")
        name = Path(model).name
        systems[name], milliseconds[name], origins[name] = scores, times, origin
    table = score_table(f"{task}s, means with 95 % intervals", systems, seed)
    table.add("ms (median)", *(float(np.median(times)) for times in milliseconds.values()))
    table.add(
        "from the model, %",
        *(
            bootstrap_mean(
                np.repeat([100.0, 0.0], [o["model"], o.total() - o["model"]]), seed=seed
            )
            for o in origins.values()
        ),
    )
    options = {
        "what": task,
        "models": "+".join(systems),
        "sentences": sentences if task == "summary" else None,
        "max-chars": MAX_CHARS if task == "headline" else None,
        "rouge": ROUGE_OPTIONS,
        "limit": limit,
        "seed": seed,
    }
    line = signature("drafts", intake, options, packages=("rouge-score", "transformers", "torch"))
    out.write([table], line, [intake.sentence()])


def _column(mapping: dict[str, str]) -> str:
    return "source" if "source" in mapping else "body"
