"""Arrays on disk to batches: weighed, shuffled, and bucketed by length."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from assistant.writing.pointer.vocabulary import PADDING, SPECIALS, STYLES, TASKS

_START, _END, _UNKNOWN = SPECIALS.index("<s>"), SPECIALS.index("</s>"), SPECIALS.index("<unk>")


def prefix_ids(task: int, style: int, length: int) -> list[int]:
    """What every decoder input opens with: start, task, style and length marks."""
    first = len(SPECIALS)
    return [
        _START,
        first + task,
        first + len(TASKS) + style,
        first + len(TASKS) + len(STYLES) + length,
    ]


@dataclass(frozen=True, slots=True)
class Split:
    """The arrays that `prepare` wrote, memory-mapped."""

    pieces: np.ndarray
    sizes: np.ndarray
    sources: np.ndarray
    targets: np.ndarray
    facts: np.ndarray
    offsets: np.ndarray

    @classmethod
    def load(cls, directory: Path) -> Split:
        names = ("pieces", "sizes", "sources", "targets", "facts", "offsets")
        return cls(*(np.load(directory / f"{name}.npy", mmap_mode="r") for name in names))

    def __len__(self) -> int:
        return len(self.facts)

    def piece_counts(self) -> np.ndarray:
        """WordPieces of each row."""
        return np.diff(self.offsets[:, 0])

    def pieces_needed(self, vocab_size: int) -> np.ndarray:
        """How many WordPieces each row must keep for its copied target words to be in sight."""
        needed = np.zeros(len(self), np.int64)
        for row in range(len(self)):
            _, word, target = self.offsets[row]
            _, word_end, target_end = self.offsets[row + 1]
            copied = self.targets[target:target_end].astype(np.int64)
            copied = copied[copied >= vocab_size]
            if len(copied):
                # New words are numbered in the order they appear, so the highest id appears last.
                place = int(np.argmax(self.sources[word:word_end] == copied.max()))
                needed[row] = int(self.sizes[word : word + place + 1].sum()) + 1
        return needed

    def batch(self, rows: np.ndarray, limit: int) -> dict[str, Tensor]:
        """Model inputs of some rows, padded to the longest, sources cut to ``limit`` pieces."""
        starts, ends = self.offsets[rows], self.offsets[rows + 1].copy()
        for i in range(len(rows)):
            if ends[i, 0] - starts[i, 0] > limit:
                reach = np.cumsum(self.sizes[starts[i, 1] : ends[i, 1]], dtype=np.int64)
                words = int(np.searchsorted(reach, limit - 1, side="right"))
                ends[i, 0], ends[i, 1] = starts[i, 0] + reach[words - 1] + 1, starts[i, 1] + words
        longest = (ends - starts).max(0)
        count = len(rows)
        input_ids = np.zeros((count, longest[0]), np.int64)
        mask = np.zeros((count, longest[0]), np.int64)
        word_index = np.zeros((count, longest[0]), np.int64)
        source_ids = np.full((count, longest[1]), PADDING, np.int64)
        decoder = np.zeros((count, longest[2] + 4), np.int64)
        labels = np.full((count, longest[2] + 4), PADDING, np.int64)
        for i, row in enumerate(rows):
            cut = [slice(a, b) for a, b in zip(starts[i], ends[i], strict=True)]
            sizes = self.sizes[cut[1]]
            size = cut[0].stop - cut[0].start
            input_ids[i, : size - 1] = self.pieces[cut[0]][:-1]
            input_ids[i, size - 1] = self.pieces[
                self.offsets[row + 1, 0] - 1
            ]  # the closing piece, cut or not
            mask[i, :size] = 1
            word_index[i, : size - 1] = np.repeat(
                np.arange(len(sizes)), sizes
            )  # the closing piece keeps 0
            source_ids[i, : len(sizes)] = self.sources[cut[1]]
            wanted = self.targets[cut[2]].astype(np.int64)
            task, style, length = self.facts[row, :3]
            decoder[i, :4] = prefix_ids(task, style, length)
            decoder[i, 4 : 4 + len(wanted)] = wanted
            labels[i, 3 : 3 + len(wanted)] = np.where(wanted == _UNKNOWN, PADDING, wanted)
            labels[i, 3 + len(wanted)] = _END
        arrays = {
            "input_ids": input_ids,
            "attention_mask": mask,
            "word_index": word_index,
            "source_ids": source_ids,
            "decoder_input_ids": decoder,
            "labels": labels,
        }
        return {name: torch.from_numpy(array) for name, array in arrays.items()}


def weighed_rows(split: Split, allowed: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """One pass in random order: every allowed row as often as its weight says."""
    weights = np.where(allowed, split.facts[:, 4] / 1000, 0.0)
    times = np.floor(weights) + (rng.random(len(weights)) < weights % 1)
    return rng.permutation(np.repeat(np.arange(len(weights)), times.astype(np.int64)))


def batches(
    split: Split, allowed: np.ndarray, rng: np.random.Generator, limit: int, pieces: int, rows: int
) -> Iterator[dict[str, Tensor]]:
    """Endless batches of at most ``rows`` rows and about ``pieces`` padded WordPieces.

    Sources are cut to ``limit`` pieces each.
    """
    counts = np.minimum(split.piece_counts(), limit)
    steps = np.diff(split.offsets[:, 2])
    while True:
        order = weighed_rows(split, allowed, rng)
        for start in range(0, len(order), 4096):
            chunk = order[start : start + 4096]
            chunk = chunk[np.lexsort((steps[chunk], counts[chunk] // 16))]
            cuts: list[np.ndarray] = []
            while len(chunk):
                fits = (
                    np.arange(1, len(chunk) + 1) * np.maximum.accumulate(counts[chunk]) <= pieces
                )
                size = max(1, min(rows, int(fits.sum())))
                cuts.append(chunk[:size])
                chunk = chunk[size:]
            for cut in rng.permutation(len(cuts)):
                yield split.batch(cuts[cut], limit)
