"""Fits the coefficients of `assistant.writing.rank` to headlines that people wrote.

    python -m assistant.training.ranking --corpora DIR --work DIR

1. candidates: of some articles of each set, all that the shipped model would choose a headline
   from, to WORK/candidates.jsonl; what is there already is kept
2. fit: the candidates of an article against its own headline. Each list of candidates is a
   distribution, by likeness to that headline; the coefficients are those whose scores give the
   nearest one (ListNet's loss: Cao et al., "Learning to Rank: From Pairwise Approach to Listwise
   Approach", 2007), found by gradient descent from zero: the loss has one minimum.

Only what is said to be news by the way it is written is learned from: the model's nine best sets.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# as in `assistant.writing.pointer.core`: read when NumPy is first imported
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from numpy.typing import NDArray
from rouge_score.rouge_scorer import RougeScorer

from assistant.draft import Candidate, Provenance
from assistant.errors import AssistantError
from assistant.text import Text
from assistant.training.prepare import read_rows
from assistant.writing import load_prompt, shipped_writer
from assistant.writing.body import body
from assistant.writing.rank import RANKING, features

__all__ = ["NAMES", "Listed", "fit", "gather", "main", "write_table"]

SETS = (
    "bbc2005 cnn2024 dailymail2020 finwire2025 reuters2017 reuters_bloomberg2026 reuters_web2016"
    " rssnews2026 spotlightpa"
).split()
# the features that are fitted: the others changed nothing in five-fold cross-validation
NAMES = (
    "likelihood likely told mean worth lead_share opening_share names_covered once first second"
    " subject_named subject_pointed verb_late has was commas length skipped harm figure quoted"
    " speculation pronoun personal"
).split()
MAX_CHARS = 70
# of the likeness to a headline: how sharply the best of a list stands out from the rest
_SHARPNESS = 0.08
# what keeps coefficients small, as a share of a list
_RIDGE = 10.0
# by how much the scores are made wider or narrower: the rules for the second and third headline
# (`assistant.writing.choose`) add to a score what is new in one
_SCALE = 0.75

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Listed:
    """An article's candidates: ``seen`` [candidates, features], and of each its likeness to the
    human headline, 0 to 1."""

    set: str
    seen: Array
    likeness: Array


def main(arguments: list[str] | None = None) -> None:
    """Both steps."""
    parser = argparse.ArgumentParser(prog="python -m assistant.training.ranking")
    parser.add_argument("--corpora", type=Path, required=True, help="has articles_train.jsonl.xz")
    parser.add_argument("--work", type=Path, default=Path("training-run"))
    parser.add_argument("--each", type=int, default=60, help="articles of each set")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--out", type=Path, default=RANKING)
    options = parser.parse_args(arguments)
    options.work.mkdir(parents=True, exist_ok=True)
    path = options.work / "candidates.jsonl"
    if not path.is_file():
        rows = sample(
            read_rows(options.corpora / "articles_train.jsonl.xz"), options.each, options.seed
        )
        gather(rows, path, options.workers)
    lists = list(read_lists(path))
    weights = fit(lists)
    write_table(options.out, weights, len(lists))
    for held, value in validate(lists, options.seed).items():
        print(f"{held:12}{100 * value:6.2f}")


def sample(rows: Iterable[dict[str, str]], each: int, seed: int) -> list[dict[str, str]]:
    """So many rows of each set, drawn by the seed."""
    by_set: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in rows:
        if row["set"] in SETS and len(row["title"].split()) > 3:
            by_set[row["set"]].append(row)
    found = []
    for name in sorted(by_set):
        random.Random(seed).shuffle(by_set[name])
        found += by_set[name][:each]
    return found


def gather(rows: Sequence[dict[str, str]], path: Path, workers: int = 1) -> None:
    """Each article with all its candidates, one JSON object a line."""
    partial = path.with_suffix(".part")
    with partial.open("w", encoding="utf-8") as out:
        if workers == 1:
            _write(out, map(_candidates, rows), len(rows))
        else:
            with multiprocessing.Pool(workers) as pool:
                _write(out, pool.imap(_candidates, rows, chunksize=4), len(rows))
    partial.rename(path)


def _write(out: Any, found: Iterable[dict[str, Any]], count: int) -> None:
    for number, row in enumerate(found, 1):
        out.write(json.dumps(row, ensure_ascii=False) + "\n")
        if number % 100 == 0:
            print(f"{number} of {count} articles", flush=True)


def _candidates(row: dict[str, str]) -> dict[str, Any]:
    article = Text(row["body"])
    prompt = load_prompt("headline").limited(max_chars=MAX_CHARS)
    writer: Any = shipped_writer()
    try:
        offered = writer.offered(article, prompt, body(article))
    except AssistantError:
        offered = []
    return {
        "id": row["id"],
        "set": row["set"],
        "title": row["title"],
        "body": row["body"],
        "candidates": [
            {
                "text": one.candidate.text,
                "origin": one.candidate.origin,
                "provenance": one.candidate.provenance,
                "worth": one.worth,
                "likelihood": one.likelihood,
            }
            for one in offered
        ],
    }


def read_lists(path: Path) -> Iterator[Listed]:
    """The lists of a file of `gather` that leave a choice."""
    scorer = RougeScorer(["rouge1", "rougeL"], use_stemmer=True)
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if len(row["candidates"]) < 2:
                continue
            article = Text(row["body"])
            seen, like = [], []
            for one in row["candidates"]:
                places = tuple(Provenance(*place) for place in one["provenance"])
                candidate = Candidate(one["text"], 0.0, places, one["origin"])
                found = features(article, candidate, one["worth"], one["likelihood"])
                seen.append([found[name] for name in NAMES])
                scores = scorer.score(row["title"], one["text"])
                like.append(0.6 * scores["rougeL"].fmeasure + 0.4 * scores["rouge1"].fmeasure)
            yield Listed(row["set"], np.array(seen), np.array(like))


def fit(lists: Sequence[Listed], steps: int = 300) -> Array:
    """A coefficient for each of `NAMES`."""
    seen = np.vstack([one.seen for one in lists])
    spread = seen.std(0) + 1e-6
    sizes = [len(one.likeness) for one in lists]
    starts = np.cumsum([0, *sizes[:-1]], dtype=np.int64)
    scaled = (seen - seen.mean(0)) / spread
    like = np.concatenate([one.likeness for one in lists])
    wanted = _shares(like / _SHARPNESS, starts, sizes)
    weights = np.zeros(seen.shape[1])
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, steps + 1):
        given = _shares(scaled @ weights, starts, sizes)
        slope = (scaled.T @ (given - wanted) + _RIDGE * weights) / len(lists)
        # Adam, with a rate that falls to nothing
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope**2
        rate = 0.05 * (1 - (step - 1) / steps)
        bias = np.sqrt(square / (1 - 0.99**step)) + 1e-8
        weights = weights - rate * mean / (1 - 0.9**step) / bias
    found: Array = _SCALE * weights / spread
    return found


def _shares(values: Array, starts: NDArray[np.int64], sizes: Sequence[int]) -> Array:
    """Softmax within each list."""
    tops = np.repeat(np.maximum.reduceat(values, starts), sizes)
    powers = np.exp(values - tops)
    found: Array = powers / np.repeat(np.add.reduceat(powers, starts), sizes)
    return found


def validate(lists: Sequence[Listed], seed: int, folds: int = 5) -> dict[str, float]:
    """The mean likeness of the candidate that comes first: of lists that were not fitted to, of
    the worth by rules alone, and of the best there is."""
    order = np.random.default_rng(seed).permutation(len(lists))
    held: list[float] = []
    for number in range(folds):
        out = set(order[number::folds].tolist())
        weights = fit([one for at, one in enumerate(lists) if at not in out])
        held += [_first(lists[at], lists[at].seen @ weights) for at in sorted(out)]
    worth = NAMES.index("worth")
    return {
        "fitted": float(np.mean(held)),
        "by rules": float(np.mean([_first(one, one.seen[:, worth]) for one in lists])),
        "best": float(np.mean([one.likeness.max() for one in lists])),
    }


def _first(one: Listed, scores: Array) -> float:
    return float(one.likeness[int(scores.argmax())])


def write_table(path: Path, weights: Array, lists: int) -> None:
    """The coefficients as `assistant.writing.rank` reads them."""
    lines = [
        "# What each feature of a headline is worth; see assistant/writing/rank.py.",
        f"# Fitted to {lists} articles: python -m assistant.training.ranking",
        "[worth]",
        *(f"{name} = {value:.3f}" for name, value in zip(NAMES, weights, strict=True)),
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
