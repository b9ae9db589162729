"""Lists of headlines to learn an order from: an article's candidates, and how like each is to
the headline that a person wrote."""

from __future__ import annotations

import base64
import json
import multiprocessing
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rouge_score.rouge_scorer import RougeScorer

from assistant.draft import Candidate, Provenance
from assistant.errors import AssistantError
from assistant.text import Text
from assistant.training.clean import marks
from assistant.training.deletions import Deletion
from assistant.training.grades import Grades, grade
from assistant.writing import load_prompt, shipped_writer
from assistant.writing.body import body
from assistant.writing.rank import Doubts, features

__all__ = ["NAMES", "SETS", "Listed", "gather", "read_lists", "sample"]

# only what is said to be news by the way it is written is learned from: the model's best sets
SETS = (
    "bbc2005 cnn2024 dailymail2020 finwire2025 reuters2017 reuters_bloomberg2026 reuters_web2016"
    " rssnews2026 spotlightpa"
).split()
# the features that are fitted: all that is seen of a headline
NAMES = (
    "likelihood likely end least three_least told mean worth lead_share opening_share"
    " lead_covered names_covered once first second depth late subject_named subject_called"
    " subject_pointed verb_late verb_none verbs is was has says modal past denial commas"
    " length short words skipped gaps kept from_start to_end harm figure year quoted"
    " speculation pronoun personal stale always also may_be sure sure_least unsure"
    " begins_wrong ends_wrong"
).split()
MAX_CHARS = 70
# headlines that readers made of an article, the best first; code points of a word
_MADE, _LONGEST = 2, 60

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Listed:
    """An article's n candidates: ``seen`` [n, features], of each its likeness to the human
    headline, 0 to 1, the model's ``states`` of it [n, S], and what readers' ``grades`` make of it,
    0 to 1, NaN where there is none."""

    set: str
    seen: Array
    likeness: Array
    states: NDArray[np.float32]
    grades: Array


def sample(
    rows: Iterable[dict[str, str]],
    each: int,
    seed: int,
    barred: Iterable[dict[str, str]] = (),
    deletions: Sequence[Deletion] = (),
) -> list[dict[str, str]]:
    """So many rows of each set, drawn by the seed, and all whose deletions are held back; none
    that opens, or is headed, as a barred one does, and none that the model was taught with: it
    would be too sure of them."""
    known = {mark for row in barred for mark in marks(row["title"], row["body"])}
    held = {one.id for one in deletions if one.held}
    taught = {one.id for one in deletions} - held
    by_set: dict[str, list[dict[str, str]]] = defaultdict(list)
    found = []
    for row in rows:
        if row["id"] in held:
            found.append(row)
        elif (
            row["set"] in SETS
            and row["id"] not in taught
            and len(row["title"].split()) > 3
            and known.isdisjoint(marks(row["title"], row["body"]))
        ):
            by_set[row["set"]].append(row)
    for name in sorted(by_set):
        random.Random(seed).shuffle(by_set[name])
        found += by_set[name][:each]
    return found


def gather(rows: Sequence[dict[str, str]], path: Path, workers: int = 1) -> None:
    """Each article with all its candidates, one JSON object a line. What the file has already is
    kept, so that a run that was killed goes on."""
    done = set()
    if path.is_file():
        whole, _, _ = path.read_bytes().rpartition(b"\n")
        path.write_bytes(whole + b"\n" if whole else b"")
        done = {json.loads(line)["id"] for line in whole.splitlines()}
    left = [row for row in rows if row["id"] not in done]
    with path.open("a", encoding="utf-8") as out:
        if workers == 1:
            _write(out, map(_candidates, left), len(left))
        else:
            with multiprocessing.Pool(workers) as pool:
                _write(out, pool.imap(_candidates, left, chunksize=4), len(left))


def _write(out: Any, found: Iterable[dict[str, Any]], count: int) -> None:
    for number, row in enumerate(found, 1):
        out.write(json.dumps(row, ensure_ascii=False) + "\n")
        if number % 100 == 0:
            print(f"{number} of {count} articles", flush=True)


_writer = cache(shipped_writer)


def _candidates(row: dict[str, str]) -> dict[str, Any]:
    article = Text(row["body"])
    prompt = load_prompt("headline").limited(max_chars=MAX_CHARS)
    writer: Any = _writer()
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
                "likelihood": one.judged.likelihood,
                "doubts": [one.judged.end, one.judged.least, one.judged.three_least],
                "sure": one.sure,
                "state": base64.b64encode(one.judged.state.astype(np.float16)).decode(),
            }
            for one in offered
        ],
    }


def _words_at(text: str, starts: Sequence[int]) -> str:
    return " ".join(text[start : start + _LONGEST].split(None, 1)[0] for start in starts)


def read_lists(
    path: Path, deletions: Sequence[Deletion] = (), grades: Grades | None = None
) -> Iterator[Listed]:
    """The lists of a file of `gather` that leave a choice. Where readers made headlines of an
    article by leaving words out, the likeness to theirs counts as much as that to its own."""
    scorer = RougeScorer(["rouge1", "rougeL"], use_stemmer=True)
    made: dict[str, list[list[int]]] = defaultdict(list)
    for one in deletions:
        made[one.id].append(one.kept)

    def likeness(one: str, other: str) -> float:
        scores = scorer.score(one, other)
        return float(0.6 * scores["rougeL"].fmeasure + 0.4 * scores["rouge1"].fmeasure)

    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if len(row["candidates"]) < 2:
                continue
            article = Text(row["body"])
            read = [_words_at(article.raw, kept) for kept in made[row["id"]][:_MADE]]
            seen, like, graded, states = [], [], [], []
            for one in row["candidates"]:
                places = tuple(Provenance(*place) for place in one["provenance"])
                candidate = Candidate(one["text"], 0.0, places, one["origin"])
                found = features(
                    article,
                    candidate,
                    one["worth"],
                    one["likelihood"],
                    one["sure"],
                    Doubts(*one["doubts"]),
                )
                seen.append([found[name] for name in NAMES])
                near = likeness(row["title"], one["text"])
                if read:
                    near = (near + max(likeness(other, one["text"]) for other in read)) / 2
                like.append(near)
                graded.append(grade(grades or {}, row["id"], one["text"]))
                states.append(np.frombuffer(base64.b64decode(one["state"]), np.float16))
            yield Listed(
                row["set"],
                np.array(seen),
                np.array(like),
                np.array(states, np.float32),
                np.array(graded),
            )
