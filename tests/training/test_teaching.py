"""A model learns to leave words out, in a few steps of a tiny one; killed, it goes on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from assistant.training.__main__ import main
from assistant.training.deleting import Course, held_out, teach
from assistant.training.deletions import Deletion, Lesson, lessons
from assistant.writing.pointer.modeling import PointerForConditionalGeneration
from assistant.writing.pointer.vocabulary import Vocabulary
from tests.training.small import news

COURSE = Course(passes=20, rows=8, rate=5e-3, frozen_layers=1, warmup_steps=2, log_steps=4)


def _taught(trained: Path) -> list[Lesson]:
    """ "fire at mill hurt 7 people" of each story."""
    found = []
    for row in news():
        body = row["body"]
        first = body.index("A fire")
        kept = [body.index(word, first) for word in ("fire", "at", "mill", "hurt")]
        number = row["id"].partition("-")[2]
        kept += [body.index(f"hurt {number} ") + 5, body.index("people")]
        found.append(Deletion(row["id"], kept, False))
    bodies = {row["id"]: row["body"] for row in news()}
    return lessons(found, bodies, Vocabulary.load(trained / "model", 64), 64)


@pytest.fixture(scope="module")
def taught(trained: Path) -> Path:
    some = _taught(trained)
    out = trained / "taught"
    teach(trained / "model", out, some[8:], some[:8], COURSE, trained / "data" / "train")
    return out


def _log(out: Path) -> list[dict[str, float]]:
    return [json.loads(line) for line in (out / "log.jsonl").read_text("utf-8").splitlines()]


def test_every_story_is_a_lesson(trained: Path) -> None:
    assert len(_taught(trained)) == len(news())


def test_it_learns_what_to_leave_out(trained: Path, taught: Path) -> None:
    losses = [line["loss"] for line in _log(taught) if "loss" in line]
    assert losses[-1] < 0.3 * losses[0]
    [told] = [line for line in _log(taught) if "held_out" in line]
    model = PointerForConditionalGeneration.from_pretrained(trained / "model", dtype=torch.float32)
    before, _ = held_out(model, _taught(trained)[:8], "cpu", False)
    assert told["held_out"] < 0.3 * before
    assert told["right"] > 0.9


def test_a_killed_run_goes_on(trained: Path, taught: Path) -> None:
    before = torch.load(taught / "checkpoint.pt", weights_only=True)["step"]
    longer = Course(passes=21, rows=8, frozen_layers=1)
    teach(trained / "model", taught, _taught(trained)[8:], [], longer)
    assert torch.load(taught / "checkpoint.pt", weights_only=True)["step"] == before + 5


def test_corpora_are_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["delete", "--work", str(tmp_path)])
    assert "--corpora is missing" in capsys.readouterr().err
