"""What the model's own states say of a headline: one hidden layer on top of them.

It is learned apart from the model, on lists of headlines with the one that a person wrote
(`assistant.training.ranking_head`), and lies beside the weights of the model whose states it
reads.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from .core import Array

__all__ = ["FILE", "RankingHead", "load_head", "save_head"]

FILE = "ranking_head.safetensors"


@dataclass(frozen=True, slots=True)
class RankingHead:
    """``inside`` [S, R] and ``bias`` [R] take states of size S to R units, ``out`` [R] those to
    a worth."""

    inside: Array
    bias: Array
    out: Array

    def __call__(self, states: Array) -> Array:
        """States [n, S] -> what each is worth [n]; comparable within one article only."""
        worth: Array = np.tanh(states @ self.inside + self.bias) @ self.out
        return worth


def load_head(directory: Path) -> RankingHead | None:
    """The head that lies in a model's directory; None where there is none."""
    if not (directory / FILE).is_file():
        return None
    from safetensors.numpy import load_file

    parts = load_file(directory / FILE)
    return RankingHead(**{name: part.astype(np.float32) for name, part in parts.items()})


def save_head(head: RankingHead, directory: Path) -> None:
    """In half precision, as the model."""
    from safetensors.numpy import save_file

    # the file keeps the bytes as they lie
    parts = {
        name: np.ascontiguousarray(part, dtype=np.float16) for name, part in asdict(head).items()
    }
    save_file(parts, directory / FILE)
