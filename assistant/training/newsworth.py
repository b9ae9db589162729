"""Learns which sentences summaries are made of: the weights of `writing.summaries.newsworth`.

    python -m assistant.training.newsworth ../shared/corpora/articles_train.jsonl.xz

Rows are ``{"id", "set", "title", "body", "summary"}``; where a row has no summary its title
stands for one. The target of a sentence is ROUGE-1 + ROUGE-2 (F1, of lower-cased words) against
the summary. The loss is the cross entropy between two softmaxes over an article's sentences, of
the targets times `_SHARPNESS` and of the linear scores (ListNet, Cao et al. 2007). It is convex:
nothing but the choice of the rows depends on the seed.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from assistant.text import Text
from assistant.training.prepare import read_rows
from assistant.writing.body import body
from assistant.writing.summaries.newsworth import features
from assistant.writing.summaries.summarise import COEFFICIENTS

__all__ = ["Example", "examples", "fit", "main", "targets"]

Floats = NDArray[np.float64]

# rows taken of each set: those with human summaries first, newswire beside them
QUOTA: dict[str, int] = {
    "dailymail2020": 2600,
    "rssnews2026": 2600,
    "spotlightpa": 2600,
    "digitalgov": 300,
    "felix": 300,
    "reuters_web2016": 500,
    "reuters2017": 500,
    "reuters_bloomberg2026": 500,
    "cnn2024": 500,
    "bbc2005": 500,
    "finwire2025": 500,
}
_SEED = 7
# sentences of an article that are looked at: no human summary was made of later ones
_REACH = 40
_SHARPNESS = 8.0
_RIDGE = 0.01
_STEPS = 300
_RATE = 0.05
# standardised weights below this say nothing
_LEAST = 0.02
_WORD = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Example:
    """One article: the features of its sentences, and the target of each."""

    set: str
    features: tuple[Mapping[str, float], ...]
    targets: tuple[float, ...]


def targets(sentences: Iterable[str], reference: str) -> tuple[float, ...]:
    """ROUGE-1 + ROUGE-2 of each sentence, 0 to 2."""
    wanted = _words(reference)
    return tuple(_overlap(words, wanted) for words in map(_words, sentences))


def _words(text: str) -> list[str]:
    words = _WORD.findall(text.lower().replace("'s", "").replace("’s", ""))
    return [w[:-1] if len(w) > 3 and w.endswith("s") and w[-2] != "s" else w for w in words]


def _overlap(words: list[str], wanted: list[str]) -> float:
    return _f1(words, wanted) + _f1(list(pairwise(words)), list(pairwise(wanted)))


def _f1(some: Sequence[object], others: Sequence[object]) -> float:
    common = (Counter(some) & Counter(others)).total()
    return 2 * common / (len(some) + len(others)) if common else 0.0


def choose(rows: Iterable[Mapping[str, Any]], quota: Mapping[str, int]) -> list[Mapping[str, Any]]:
    """At most so many rows of each set, drawn by the seed; where a set has summaries, rows
    without one are left out."""
    by_set: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for row in rows:
        if row["set"] in quota:
            by_set[row["set"]].append(row)
    generator = random.Random(_SEED)
    chosen: list[Mapping[str, Any]] = []
    for name in sorted(by_set):
        with_summary = [row for row in by_set[name] if row.get("summary")]
        pool = with_summary or by_set[name]
        generator.shuffle(pool)
        chosen.extend(pool[: quota[name]])
    return chosen


def examples(rows: Iterable[Mapping[str, Any]]) -> list[Example]:
    """What the rows teach; articles of fewer than three sentences teach no choice."""
    found = []
    for row in rows:
        article = Text(row["body"])
        story = body(article)[:_REACH]
        reference = row.get("summary") or row["title"]
        if len(story) < 3 or len(_words(reference)) < 4:
            continue
        goals = targets((article[sentence.span] for sentence in story), reference)
        found.append(Example(row["set"], features(article)[:_REACH], goals))
    return found


def fit(found: Sequence[Example]) -> dict[str, float]:
    """The weight of each feature, four significant digits, those that say nothing left out.

    :raises ValueError: no examples.
    """
    if not found:
        raise ValueError("there is no article with a summary or title to learn from")
    names = sorted({name for example in found for row in example.features for name in row})
    place = {name: at for at, name in enumerate(names)}
    sizes = [len(example.targets) for example in found]
    table = np.zeros((sum(sizes), len(names)))
    line = 0
    for example in found:
        for row in example.features:
            for name, value in row.items():
                table[line, place[name]] = value
            line += 1
    spread = table.std(axis=0)
    spread[spread < 1e-3] = 1.0
    table = (table - table.mean(axis=0)) / spread
    goals = np.array([goal for example in found for goal in example.targets])
    weights = _descend(table, goals, np.array(sizes))
    kept = np.abs(weights) >= _LEAST
    return {
        name: float(f"{weights[at] / spread[at]:.4g}") for at, name in enumerate(names) if kept[at]
    }


def _descend(table: Floats, goals: Floats, sizes: NDArray[np.int64]) -> Floats:
    """The weights of least loss, by Adam over all articles at once."""
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    owner = np.repeat(np.arange(len(sizes)), sizes)

    def softmax(scores: Floats) -> Floats:
        powers = np.exp(scores - np.maximum.reduceat(scores, starts)[owner])
        shares: Floats = powers / np.add.reduceat(powers, starts)[owner]
        return shares

    wanted = softmax(_SHARPNESS * goals)
    weights = np.zeros(table.shape[1])
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, _STEPS + 1):
        slope = table.T @ (softmax(table @ weights) - wanted) / len(sizes) + _RIDGE * weights
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope**2
        change = mean / (1 - 0.9**step) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
        weights -= _RATE * change
    return weights


def main(arguments: list[str] | None = None) -> None:
    """Train, and write the file of coefficients."""
    parser = argparse.ArgumentParser(
        prog="python -m assistant.training.newsworth",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("rows", type=Path, nargs="+", help="JSONL of articles, xz-compressed")
    parser.add_argument("--out", type=Path, default=COEFFICIENTS, help="the file to write")
    options = parser.parse_args(arguments)
    found = examples(choose((row for path in options.rows for row in read_rows(path)), QUOTA))
    counts = Counter(example.set for example in found)
    weights = fit(found)
    document = {
        "made by": "python -m assistant.training.newsworth "
        + " ".join(p.name for p in options.rows),
        "articles": dict(sorted(counts.items())),
        "seed": _SEED,
        "weights": weights,
    }
    options.out.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    print(f"{options.out.name}: {len(weights)} weights from {len(found)} articles")


if __name__ == "__main__":
    main()
