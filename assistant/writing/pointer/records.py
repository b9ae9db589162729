"""What goes into the pointer model and what comes out: a text as it was read, and drafts."""

from __future__ import annotations

from dataclasses import dataclass

from .core import Array, Encoded
from .vocabulary import Source

__all__ = ["Candidate", "Judged", "Reading", "Shortened"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A draft: its text, its mean log-probability a word, where its words were taken from.

    ``provenance`` holds (draft start, draft end, article start, article end) in
    code points, one for each copied word; ``read`` is the share of the given
    text that the model saw.
    """

    text: str
    score: float
    provenance: tuple[tuple[int, int, int, int], ...]
    read: float = 1.0


@dataclass(frozen=True, slots=True)
class Shortened:
    """A sentence of those given, the indices of its words that are kept, and the mean
    log-probability a word."""

    sentence: int
    kept: tuple[int, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Judged:
    """A text as the model would have written it: the mean log-probability a word; that of its
    ``end``, of its ``least`` likely word and of the three least likely, their mean; what the
    ranking head makes of its state, 0 without one; and that ``state`` [3 D]: the mean of the
    encoder's states of the words that it was taken from, that of the decoder's on the way, and the
    decoder's last, where the text ends."""

    likelihood: float
    end: float
    least: float
    three_least: float
    appeal: float
    state: Array


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as the model has read it, up to ``end``; ``read`` is the share that this is."""

    text: str
    source: Source
    encoded: Encoded
    end: int
    read: float
