"""Learns which of an article's headlines comes first, from headlines that people wrote.

    python -m assistant.training.ranking --corpora DIR --work DIR

1. candidates (`ranking_lists`): of some articles of each set, all that the shipped model would
   choose a headline from, to WORK/candidates.jsonl; what is there already is kept. No article
   that stands in articles_valid too.
2. fit: the coefficients of `assistant.writing.rank`. Each list of candidates is a distribution, by
   likeness to the human headline; the coefficients are those whose scores give the nearest one
   (ListNet's loss: Cao et al., "Learning to Rank: From Pairwise Approach to Listwise Approach",
   2007), found by gradient descent from zero: the loss has one minimum.
3. head (`ranking_head`): a small network on the model's own states, on top of them.
4. both once more, by the grades that readers gave headlines (`grades`), and so much of it added:
   likeness cannot tell a broken headline from a good one.
5. validate: all, fitted to four fifths of the articles, on the last fifth, five times over;
   and, if asked, to shares of those four fifths: a curve that is level wants no more articles.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

# as in `assistant.writing.pointer.core`: read when NumPy is first imported
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from numpy.typing import NDArray

from assistant.training.deletions import read_deletions
from assistant.training.grades import read_grades
from assistant.training.prepare import read_rows
from assistant.training.ranking_head import fit_head, joined
from assistant.training.ranking_lists import (
    NAMES,
    SETS,
    Array,
    Listed,
    gather,
    read_lists,
    sample,
)
from assistant.writing import WEIGHTS
from assistant.writing.pointer.head import RankingHead, save_head
from assistant.writing.rank import RANKING

__all__ = ["SETS", "Told", "fit", "fit_both", "main", "validate", "write_table"]

# of the likeness to a headline: how sharply the best of a list stands out from the rest
_SHARPNESS, _GRADES_SHARPNESS = 0.08, 0.25
# what keeps coefficients small, as a share of a list
_RIDGE = 10.0
# by how much the scores are made wider or narrower: the rules for the second and third headline
# (`assistant.writing.choose`) add to a score what is new in one
_SCALE = 0.74
_DRAWN = 1000
# what grades are worth beside likeness: see the model card
_GRADES = 1.5


def main(arguments: list[str] | None = None) -> None:
    """All steps."""
    parser = argparse.ArgumentParser(prog="python -m assistant.training.ranking")
    parser.add_argument(
        "--corpora", type=Path, required=True, help="has articles_train and articles_valid"
    )
    parser.add_argument("--work", type=Path, default=Path("training-run"))
    parser.add_argument("--each", type=int, default=230, help="articles of each set")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument(
        "--shares",
        type=float,
        nargs="*",
        default=[],
        help="of the lists, fitted to in a proof of its own: do more lists help?",
    )
    parser.add_argument("--out", type=Path, default=RANKING, help="where the coefficients go")
    parser.add_argument("--weights", type=Path, default=WEIGHTS, help="where the head goes")
    options = parser.parse_args(arguments)
    options.work.mkdir(parents=True, exist_ok=True)
    path = options.work / "candidates.jsonl"
    train, valid = (
        read_rows(options.corpora / f"articles_{name}.jsonl.xz") for name in ("train", "valid")
    )
    made = read_deletions()
    gather(sample(train, options.each, options.seed, valid, made), path, options.workers)
    lists = list(read_lists(path, made, read_grades()))
    weights, head = fit_both(lists, options.seed)
    write_table(options.out, weights, len(lists))
    save_head(head, options.weights)
    for share in [*options.shares, 1.0]:
        print("\n".join([f"fitted to {share:.0%}", *validate(lists, options.seed, share=share)]))


def fit_both(lists: Sequence[Listed], seed: int) -> tuple[Array, RankingHead]:
    """The coefficients of `NAMES`, and the head on top of them: each of likeness and, so much of
    it added, of readers' grades."""
    weights, heads = np.zeros(len(NAMES)), []
    for told, share in ((_likenesses(lists), 1.0), (_graded(lists), _GRADES)):
        if not told.lists:
            continue
        found = fit(told)
        scores = [one.seen @ found for one in told.lists]
        head = fit_head(told.lists, scores, told.worths, told.sharpness, seed)
        weights += share * _SCALE * found
        heads.append(replace(head, out=np.float32(share * _SCALE) * head.out))
    return weights, joined(heads)


@dataclass(frozen=True, slots=True)
class Told:
    """Lists of two or more candidates and what each of these is worth, by likeness or by grade;
    ``sharpness``: the difference that makes one stand out from the rest."""

    lists: Sequence[Listed]
    worths: Sequence[Array]
    sharpness: float


def _likenesses(lists: Sequence[Listed]) -> Told:
    return Told(lists, [one.likeness for one in lists], _SHARPNESS)


def _graded(lists: Sequence[Listed]) -> Told:
    """Of each list the candidates that readers graded."""
    kept = []
    for one in filter(_is_graded, lists):
        known = ~np.isnan(one.grades)
        kept.append(
            Listed(
                one.set,
                one.seen[known],
                one.likeness[known],
                one.states[known],
                one.grades[known],
            )
        )
    return Told(kept, [one.grades for one in kept], _GRADES_SHARPNESS)


def _is_graded(one: Listed) -> bool:
    """Is there a choice among what readers graded?"""
    return bool((~np.isnan(one.grades)).sum() > 1)


def fit(told: Told, steps: int = 300) -> Array:
    """A coefficient for each of `NAMES`."""
    seen = np.vstack([one.seen for one in told.lists])
    spread = seen.std(0) + 1e-6
    sizes = [len(one) for one in told.worths]
    starts = np.cumsum([0, *sizes[:-1]], dtype=np.int64)
    scaled = (seen - seen.mean(0)) / spread
    wanted = _shares(np.concatenate(told.worths) / told.sharpness, starts, sizes)
    weights = np.zeros(seen.shape[1])
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, steps + 1):
        given = _shares(scaled @ weights, starts, sizes)
        slope = (scaled.T @ (given - wanted) + _RIDGE * weights) / len(sizes)
        # Adam, with a rate that falls to nothing
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope**2
        rate = 0.05 * (1 - (step - 1) / steps)
        bias = np.sqrt(square / (1 - 0.99**step)) + 1e-8
        weights = weights - rate * mean / (1 - 0.9**step) / bias
    found: Array = weights / spread
    return found


def _shares(values: Array, starts: NDArray[np.int64], sizes: Sequence[int]) -> Array:
    """Softmax within each list."""
    tops = np.repeat(np.maximum.reduceat(values, starts), sizes)
    powers = np.exp(values - tops)
    found: Array = powers / np.repeat(np.add.reduceat(powers, starts), sizes)
    return found


def validate(lists: Sequence[Listed], seed: int, folds: int = 5, share: float = 1.0) -> list[str]:
    """The mean likeness, of 100, of the candidate that comes first in lists that were not fitted
    to: by the rules' worth alone, by the coefficients, by them and the head; and of the best that
    there is. With what each gains on the one before, and the 95 % interval of that (bootstrap);
    and of lists that readers graded the mean grade, of 100, of the graded one that comes first.

    ``share``: of the lists outside a fold so many are fitted to.
    """
    order = np.random.default_rng(seed).permutation(len(lists))
    worth = NAMES.index("worth")
    found: dict[str, dict[int, Array]] = {
        name: {} for name in ("rules", "coefficients", "head", "best")
    }
    for number in range(folds):
        out = order[number::folds].tolist()
        left = set(out)
        others = [at for at in order.tolist() if at not in left]
        kept = [lists[at] for at in sorted(others[: max(1, round(share * len(others)))])]
        weights, head = fit_both(kept, seed)
        for at in out:
            one = lists[at]
            found["rules"][at] = one.seen[:, worth]
            found["coefficients"][at] = one.seen @ weights
            found["head"][at] = one.seen @ weights + head(one.states)
            found["best"][at] = one.likeness
    drawn = np.random.default_rng(seed).integers(0, len(lists), (_DRAWN, len(lists)))
    told, before = [], None
    for name, by_list in found.items():
        values = np.array([one.likeness[by_list[at].argmax()] for at, one in enumerate(lists)])
        line = f"{name:14}{100 * values.mean():6.2f}"
        if before is not None:
            gain = 100 * (values - before)
            low, high = np.percentile(gain[drawn].mean(1), [2.5, 97.5])
            line += f"  {gain.mean():+.2f} [{low:+.2f}, {high:+.2f}]"
        graded = [
            one.grades[np.where(np.isnan(one.grades), -np.inf, by_list[at]).argmax()]
            for at, one in enumerate(lists)
            if _is_graded(one)
        ]
        if graded and name != "best":
            line += f"  grade {100 * np.mean(graded):.2f} of {len(graded)}"
        told.append(line)
        before = values
    return told


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
