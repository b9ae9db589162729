"""Learns which background a summary leaves out: the weights of `writing.summaries.retelling`.

    python -m assistant.training.asides ../shared/corpora/articles_train.jsonl.xz

A row teaches where a person's summary tells one of the article's opening sentences: was a part
that could have gone (`writing.summaries.asides`) told too? The loss is that of logistic
regression, over what `worth` counts. Printed beside the weights: how often a part that was left
out scores above one that was told (the area under the curve), in five-fold cross-validation.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from assistant.text import Text
from assistant.training.prepare import read_rows
from assistant.writing import WEIGHTS
from assistant.writing.body import body, content_words
from assistant.writing.clause import split
from assistant.writing.pointer import load
from assistant.writing.pointer.omitting import omissions
from assistant.writing.summaries.asides import asides
from assistant.writing.summaries.retelling import COEFFICIENTS, content, worth

__all__ = ["Example", "area", "examples", "fit", "main"]

Floats = NDArray[np.float64]

# rows of each set with human summaries
_SETS = ("dailymail2020", "rssnews2026", "spotlightpa")
_QUOTA = 700
_SEED = 7
# sentences of an article that are looked at, and pieces that the model reads of it
_REACH, _PIECES = 8, 256
# words of a summary, and the share of its words, that a sentence that it tells has too
_LEAST, _SHARED = 4, 0.4
# share of a part's own words below which the summary does not tell it
_TOLD = 0.25
_RIDGE = 3.0
_STEPS = 30
_FOLDS = 5


class Example(NamedTuple):
    """What is known of a part, and whether the summary leaves it out."""

    features: Mapping[str, float]
    gone: bool


def examples(rows: Iterable[Mapping[str, Any]], model: Any) -> Iterator[Example]:
    """``rows`` with ``body`` and ``summary``; ``model``: a `PointerWriter`."""
    for row in rows:
        human = set(content_words(row["summary"]))
        article = Text(row["body"])
        story = body(article)
        for sentence in story[:_REACH]:
            words = split(article, sentence.span)
            parts = asides(words)
            enough = max(_LEAST, _SHARED * min(len(sentence.words), len(human)))
            if not parts or len(sentence.words & human) < enough:
                continue
            spans = sorted({story[0].span, sentence.span})
            reading = model.read(article.raw, [(s.start, s.end) for s in spans], _PIECES)
            if reading is None:
                continue
            told = omissions(model, reading, words, [(p.start, p.end) for p in parts], 0)
            for part, opinion in zip(parts, told, strict=True):
                rest = content([*words[: part.start], *words[part.end :]])
                own = content(words[part.start : part.end]) - rest
                if opinion is not None and own:
                    gone = len(own & human) < _TOLD * len(own)
                    yield Example(worth(article, words, part, opinion), gone)


def fit(some: Iterable[Example]) -> dict[str, float]:
    """The weight of each feature, by Newton's method; the ridge is on standardised features."""
    given = list(some)
    names = sorted(given[0].features)
    table = np.array([[one.features[name] for name in names] for one in given])
    gone = np.array([one.gone for one in given], float)
    bias = names.index("bias")
    mean, deviation = table.mean(0), table.std(0)
    mean[bias], deviation[bias] = 0.0, 1.0
    table = (table - mean) / deviation
    ridge = np.full(len(names), _RIDGE)
    ridge[bias] = 0.0
    found = np.zeros(len(names))
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-table @ found))
        slope = table.T @ (chance - gone) + ridge * found
        bend = (table * (chance * (1 - chance))[:, None]).T @ table + np.diag(ridge + 1e-9)
        found -= np.linalg.solve(bend, slope)
    found /= deviation
    found[bias] -= (found * mean).sum()
    return {name: round(float(weight), 3) for name, weight in zip(names, found, strict=True)}


def area(scores: Floats, gone: NDArray[np.bool_]) -> float:
    """The share of pairs in which what was left out scores above what was told."""
    above = scores[gone][:, None] > scores[~gone]
    level = scores[gone][:, None] == scores[~gone]
    return float((above + level / 2).mean())


def _proven(some: list[Example]) -> float:
    folds = [some[start::_FOLDS] for start in range(_FOLDS)]
    scores: list[float] = []
    gone: list[bool] = []
    for at, held in enumerate(folds):
        weights = fit(one for other, fold in enumerate(folds) if other != at for one in fold)
        scores += [sum(weights[n] * v for n, v in one.features.items()) for one in held]
        gone += [one.gone for one in held]
    return area(np.array(scores), np.array(gone))


def _drawn(rows: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    given = [row for row in rows if row.get("summary") and row["set"] in _SETS]
    random.Random(_SEED).shuffle(given)
    seen = Counter[str]()
    drawn = []
    for row in given:
        seen[row["set"]] += 1
        if seen[row["set"]] <= _QUOTA:
            drawn.append(row)
    return drawn


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("rows", type=Path, nargs="+", help="JSONL of articles, xz-compressed")
    parser.add_argument("--output", type=Path, default=COEFFICIENTS)
    options = parser.parse_args()
    rows = _drawn(row for path in options.rows for row in read_rows(path))
    some = list(examples(rows, load(WEIGHTS)))
    random.Random(_SEED).shuffle(some)
    document = {
        "made by": "python -m assistant.training.asides articles_train.jsonl.xz",
        "articles": len(rows),
        "parts": len(some),
        "left out": sum(one.gone for one in some),
        "area under the curve": round(_proven(some), 3),
        "seed": _SEED,
        "weights": fit(some),
    }
    options.output.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(document, indent=2))


if __name__ == "__main__":
    main()
