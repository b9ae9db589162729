"""Time against length: `check` of one sentence against articles of 1 kB to 1 MB, and of drafts
as long against one article."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import assistant
from assistant.check import read_source
from assistant.sample import sample_article
from eval.bench_clock import timed
from eval.output import Table

__all__ = ["growth"]

SEED = 7
SIZES = (1_000, 10_000, 100_000, 1_000_000)
_CLAIM = "18 men in Paris said so."


def _prose(size: int, rng: random.Random) -> str:
    article = sample_article() + "\n\n"
    return article * (size // len(article) + 1)


# what an archive holds, and what a bad export or an attacker sends
SHAPES: dict[str, Callable[[int, random.Random], str]] = {
    "prose": _prose,
    "digits only": lambda size, rng: "".join(rng.choices("0123456789", k=size)),
    "quotes only": lambda size, rng: '"' * size,
    "capitals only": lambda size, rng: "KILLED TWO " * (size // 11 + 1),
    "random bytes": lambda size, rng: rng.randbytes(size).decode("latin-1"),
    "numbers": lambda size, rng: " ".join(str(rng.randrange(10**6)) for _ in range(size // 6 + 1)),
    "names": lambda size, rng: "Aa Bb " * (size // 6 + 1),
    "quoted words": lambda size, rng: '"well" he said ' * (size // 15 + 1),
    "spaces": lambda size, rng: " " * (size - 1) + "a",
    "one word": lambda size, rng: "a" * size,
}
# a draft is dearer than an article: each of its facts is judged, up to as many as are accepted
AS_DRAFTS = ("prose", "capitals only", "random bytes")


def growth() -> Table:
    """Milliseconds by size; an exponent of 1 from 100 kB to 1 MB is linear growth."""
    columns = ("1 kB", "10 kB", "100 kB", "1 MB (budget 10000)", "exponent")
    table = Table("Checking texts of every length, ms of processor time", columns)
    assistant.check(sample_article(), _CLAIM)  # the kinds are loaded
    for name in SHAPES:
        _add(table, name, name, lambda text: (text, _CLAIM))
    for name in AS_DRAFTS:
        _add(table, f"{name}, as the draft", name, lambda text: (sample_article(), text))
    return table


def _add(table: Table, row: str, shape: str, pair: Callable[[str], tuple[str, str]]) -> None:
    times = []
    for size in SIZES:
        text = SHAPES[shape](size, random.Random(SEED))[:size]
        read_source.cache_clear()
        times.append(timed(assistant.check, *pair(text)))
    grown = math.log(times[-1] / times[-2]) / math.log(SIZES[-1] / SIZES[-2])
    table.add(row, *times, grown)
