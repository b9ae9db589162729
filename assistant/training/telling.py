"""Learns which sentences of an article a summary is made of, from summaries that people wrote.

    python -m assistant.training.telling --corpora DIR --work DIR

1. gather: some articles of each set with human summaries, none that stands in articles_valid
   too: their sentences with what the coefficients of `newsworth` make of them, and the shipped
   encoder's states of those that it reads; to WORK/sentences.jsonl. What is there is kept.
2. beside: the coefficients of `assistant.writing.summaries.beside`. Given the sentences chosen
   first, those left are a distribution by the likeness of the summary that each would make; the
   coefficients are those whose scores give the nearest one (ListNet, as for `newsworth`).
3. head: a small network on the encoder's states (`ranking_head`), on top of the scores.
4. validate: both, fitted to four fifths of the articles, on the last fifth, five times over: the
   likeness of summaries of one and of three sentences to the human ones, beside the article's
   first sentences.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

# as in `assistant.writing.pointer.core`: read when NumPy is first imported
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import json

import numpy as np
from numpy.typing import NDArray

from assistant.training.newsworth import descend, targets
from assistant.training.prepare import read_rows
from assistant.training.ranking_head import fit_head
from assistant.training.ranking_lists import Listed
from assistant.training.telling_lists import Story, gather, read_stories, sample
from assistant.writing import WEIGHTS as MODEL
from assistant.writing.linear import Linear
from assistant.writing.pointer.head import TELLING, RankingHead, save_head
from assistant.writing.summaries import beside
from assistant.writing.summaries.summarise import open_to, pick

__all__ = ["fit_beside", "fit_telling", "main", "validate"]

# how sharply the best of the sentences left stands out, on the scale of `targets`
_SHARPNESS = 12.0
# and of all sentences for the head: that of `newsworth`
_SHARES = 1 / 8
# passes over the lists: there are fewer than of headlines, and each is short
_EPOCHS = 24
_DRAWN = 1000
_MEASURES = ("rouge1", "rouge2", "rougeL")

Array = NDArray[np.float64]


def main(arguments: list[str] | None = None) -> None:
    """All steps."""
    parser = argparse.ArgumentParser(prog="python -m assistant.training.telling")
    parser.add_argument(
        "--corpora", type=Path, required=True, help="has articles_train and articles_valid"
    )
    parser.add_argument("--work", type=Path, default=Path("training-run"))
    parser.add_argument("--each", type=int, default=800, help="articles of each set")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--out", type=Path, default=beside.WEIGHTS, help="for the coefficients")
    parser.add_argument("--weights", type=Path, default=MODEL, help="where the head goes")
    options = parser.parse_args(arguments)
    options.work.mkdir(parents=True, exist_ok=True)
    path = options.work / "sentences.jsonl"
    train, valid = (
        read_rows(options.corpora / f"articles_{name}.jsonl.xz") for name in ("train", "valid")
    )
    gather(sample(train, options.each, options.seed, valid), path)
    stories = list(read_stories(path))
    weights = fit_beside(stories)
    document = {
        "made by": "python -m assistant.training.telling",
        "articles": len(stories),
        "seed": options.seed,
        "weights": weights,
    }
    options.out.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    save_head(fit_telling(stories, options.seed), options.weights, TELLING)
    print("\n".join(validate(stories, options.seed)))


def fit_beside(stories: Sequence[Story]) -> dict[str, float]:
    """The weight of each feature of a sentence beside others; that of its score is 1.

    :raises ValueError: no story leaves a choice.
    """
    tables: list[list[float]] = []
    goals: list[float] = []
    sizes: list[int] = []
    names: list[str] = []
    for story in stories:
        chosen = pick(story.pool, 1)
        for _ in range(2):
            left = open_to(story.pool, chosen)
            if len(left) < 2 or not chosen:
                break
            told = [sorted([*chosen, one], key=lambda o: o.sentence.index) for one in left]
            goals += targets((story.told(some) for some in told), story.summary)
            seen = [beside.features(one, chosen) for one in left]
            names = sorted(seen[0])
            tables += [[row[name] for name in names] for row in seen]
            sizes.append(len(left))
            chosen = [*chosen, max(left, key=lambda one: one.score)]
    if not sizes:
        raise ValueError("no article leaves a choice of a second sentence")
    table = np.array(tables)
    spread = table.std(axis=0)
    spread[spread < 1e-3] = 1.0
    weights = descend(
        (table - table.mean(axis=0)) / spread, _SHARPNESS * np.array(goals), np.array(sizes)
    )
    weights = weights / spread
    scale = weights[names.index("score")]
    return {
        name: float(f"{value / scale:.4g}") for name, value in zip(names, weights, strict=True)
    }


def fit_telling(stories: Sequence[Story], seed: int) -> RankingHead:
    """The head on the states of the sentences that were read."""
    lists, scores = [], []
    for story in stories:
        if len(story.states) < 2:
            continue
        some = [story.pool[at] for at in story.states]
        likeness = targets((story.told([one]) for one in some), story.summary)
        states = np.array(list(story.states.values()), np.float32)
        lists.append(Listed(story.set, np.zeros((len(some), 0)), np.array(likeness), states))
        scores.append(np.array([one.score for one in some]))
    return fit_head(lists, scores, _SHARES, seed, _EPOCHS)


def validate(stories: Sequence[Story], seed: int, folds: int = 5) -> list[str]:
    """ROUGE-1, -2 and -L of the article's first sentences, of those that the coefficients
    choose, and of those that they and the head do, fitted to other articles; and what each
    gains on the first with the 95 % interval of that (bootstrap). Of one sentence the last two
    are the same: the head is asked of what stands beside others."""
    order = np.random.default_rng(seed).permutation(len(stories))
    found: dict[tuple[int, str], Array] = {
        (wanted, name): np.zeros((len(stories), len(_MEASURES)))
        for wanted in (1, 3)
        for name in ("lead", "coefficients", "head")
    }
    for number in range(folds):
        out = order[number::folds].tolist()
        kept = [stories[at] for at in sorted(set(range(len(stories))).difference(out))]
        weights, head = Linear(fit_beside(kept)), fit_telling(kept, seed)
        for at in out:
            story = stories[at]
            for wanted in (1, 3):
                for name, one in (("coefficients", story), ("head", story.rated(head))):
                    told = one.told(pick(one.pool, wanted, worth=weights))
                    found[wanted, name][at] = _rouge(told, story.summary)
                found[wanted, "lead"][at] = _rouge(" ".join(story.lead[:wanted]), story.summary)
    return _table(found, seed, len(stories))


def _table(found: Mapping[tuple[int, str], Array], seed: int, count: int) -> list[str]:
    drawn = np.random.default_rng(seed).integers(0, count, (_DRAWN, count))
    lines = []
    for (wanted, name), values in found.items():
        line = f"{wanted} {name:13}" + "".join(f"{value:6.1f}" for value in values.mean(0))
        if name != "lead":
            gain = values - found[wanted, "lead"]
            low, high = np.percentile(gain[drawn].mean(1), [2.5, 97.5], axis=0)
            for mean, least, most in zip(gain.mean(0), low, high, strict=True):
                line += f"  {mean:+.2f} [{least:+.2f}, {most:+.2f}]"
        lines.append(line)
    return lines


def _rouge(text: str, reference: str) -> list[float]:
    from rouge_score.rouge_scorer import RougeScorer

    scores = RougeScorer(list(_MEASURES), use_stemmer=True).score(reference, text)
    return [100 * scores[name].fmeasure for name in _MEASURES]


if __name__ == "__main__":
    main()
