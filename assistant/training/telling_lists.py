"""What the choice of sentences is learned from: an article's sentences, what a person made of
them, and the model's states."""

from __future__ import annotations

import base64
import json
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from assistant.text import Text, fold
from assistant.writing import WEIGHTS
from assistant.writing.body import body
from assistant.writing.pointer.head import RankingHead
from assistant.writing.pointer.writer import load
from assistant.writing.summaries.candidates import Tellable, tellable
from assistant.writing.summaries.read import centred, states

__all__ = ["SETS", "Story", "gather", "read_stories", "sample"]

# those with human summaries
SETS = "dailymail2020 rssnews2026 spotlightpa".split()
# words of a summary that says something; code points by which an article is known again
_SHORTEST = 6
_OPENING = 200


@dataclass(frozen=True, slots=True)
class Story:
    """An article: its tellable sentences and their texts, the model's states of those that it
    read by their place among them, its first sentences, and a person's summary."""

    set: str
    pool: tuple[Tellable, ...]
    texts: tuple[str, ...]
    states: Mapping[int, NDArray[np.float32]]
    lead: tuple[str, ...]
    summary: str

    def told(self, chosen: Sequence[Tellable]) -> str:
        """The text of some of the sentences."""
        places = {one.sentence.span: at for at, one in enumerate(self.pool)}
        return " ".join(self.texts[places[one.sentence.span]] for one in chosen)

    def rated(self, head: RankingHead) -> Story:
        """With what a head adds."""
        return replace(self, pool=centred(self.pool, self.states, head))


def sample(
    rows: Iterable[dict[str, str]], each: int, seed: int, barred: Iterable[dict[str, str]] = ()
) -> list[dict[str, str]]:
    """So many rows of each set, drawn by the seed, in mixed order; none that opens, or is
    headed, as a barred one does."""
    known = {mark for row in barred for mark in _marks(row)}
    by_set: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in rows:
        long = len((row.get("summary") or "").split()) >= _SHORTEST
        if row["set"] in SETS and long and known.isdisjoint(_marks(row)):
            by_set[row["set"]].append(row)
    found = []
    for name in sorted(by_set):
        random.Random(seed).shuffle(by_set[name])
        found += by_set[name][:each]
    random.Random(seed).shuffle(found)
    return found


def _marks(row: Mapping[str, str]) -> tuple[str, str]:
    return fold(row["title"]).strip(), fold(row["body"].strip()[:_OPENING])


def gather(rows: Sequence[dict[str, str]], path: Path) -> None:
    """Each article with the states of its sentences, one JSON object a line. What the file has
    already is kept, so that a run that was killed goes on."""
    done = set()
    if path.is_file():
        whole, _, _ = path.read_bytes().rpartition(b"\n")
        path.write_bytes(whole + b"\n" if whole else b"")
        done = {json.loads(line)["id"] for line in whole.splitlines()}
    left = [row for row in rows if row["id"] not in done]
    with path.open("a", encoding="utf-8") as out:
        for number, row in enumerate(left, 1):
            out.write(json.dumps(_read(row), ensure_ascii=False) + "\n")
            out.flush()
            if number % 100 == 0:
                print(f"{number} of {len(left)} articles", flush=True)


_model = cache(load)


def _read(row: Mapping[str, str]) -> dict[str, Any]:
    article = Text(row["body"])
    found = states(article, article.view(tellable), _model(WEIGHTS))
    return {name: row[name] for name in ("id", "set", "body", "summary")} | {
        "states": {
            at: base64.b64encode(state.astype(np.float16).tobytes()).decode()
            for at, state in found.items()
        }
    }


def read_stories(path: Path) -> Iterator[Story]:
    """The stories of a file of `gather` that leave a choice."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            article = Text(row["body"])
            pool = article.view(tellable)
            if len(pool) < 2:
                continue
            yield Story(
                row["set"],
                pool,
                tuple(article[one.sentence.span] for one in pool),
                {
                    int(at): np.frombuffer(base64.b64decode(state), np.float16).astype(np.float32)
                    for at, state in row["states"].items()
                },
                tuple(article[sentence.span] for sentence in body(article)[:3]),
                row["summary"],
            )
