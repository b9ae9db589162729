"""One question, one answer: in any process, and whatever was asked before.

A set of strings comes in another order in each process, as Python salts their hashes. A batch that
is killed and goes on in a new process must give the bytes of the run that was not.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import assistant

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "eval" / "samples"
# two sentences with the words of "evil axis", as many in each; by which of the two words they are
# looked up first decides which a set of sentences gives first
_BOTH = 'A man spoke of the "axis of evil," and left.'
_ONE = "The axis of the wheel was made of steel."
AXIS = " ".join(["It was late.", _BOTH, *[_ONE] * 6, _BOTH, _ONE])


def _answers(backwards: bool) -> list[str]:
    """A line of JSON for each pair of the samples, in their own order."""
    with (SAMPLES / "claims.jsonl").open(encoding="utf-8") as lines:
        pairs = [(row["source"], row["claim"]) for row in map(json.loads, lines)]
    with (SAMPLES / "articles.jsonl").open(encoding="utf-8") as lines:
        bodies = [json.loads(line)["body"] for line in lines]
    pairs += [(body, f"{other[:200]}.") for body in bodies for other in bodies[:3]]
    pairs.append((AXIS, 'He spoke of an "evil axis".'))
    found: dict[int, str] = {}
    for number in reversed(range(len(pairs))) if backwards else range(len(pairs)):
        found[number] = json.dumps(assistant.check(*pairs[number]).to_dict())
    for number, body in enumerate(bodies):
        found[len(pairs) + number] = repr(assistant.audit(body)) + repr(
            assistant.headlines(body, model="extract")
        )
    return [found[number] for number in range(len(found))]


def test_hash_seeds_and_the_order_of_the_questions_change_nothing() -> None:
    code = "import tests.test_same_answer as t; print(*t.digests({}))"
    printed = [
        subprocess.run(
            [sys.executable, "-c", code.format(backwards)],
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": seed},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        ).stdout.split()
        for seed, backwards in (("1", False), ("2", False), ("5", True))
    ]
    assert len(printed[0]) > 150
    assert printed[1] == printed[0]
    assert printed[2] == printed[0]


def digests(backwards: bool) -> list[str]:
    """A digest of each answer, short enough to be printed."""
    return [hashlib.sha256(answer.encode()).hexdigest()[:16] for answer in _answers(backwards)]
