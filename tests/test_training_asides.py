"""What a summary leaves out, learned: examples from rows, the fit, and its proof."""

from __future__ import annotations

import json
import random
from typing import Any

import numpy as np
import pytest

from assistant.training import asides as story
from assistant.writing.linear import load_linear
from assistant.writing.summaries.retelling import COEFFICIENTS

ROW = {
    "set": "spotlightpa",
    "body": (
        "The harbour board of Hull closed the old pier to all lorries on Monday, noting a report"
        " by its engineers.\n"
        "Norvik Ropes, a maker of nets and lines, will move its lorries to the new quay in May.\n"
        "Snow fell on the hills.\n"
    ),
    "summary": (
        "The Hull harbour board closed the old pier to lorries. Norvik Ropes, a maker of nets and"
        " lines, will move its lorries to the new quay."
    ),
}


class Reader:
    """Reads everything."""

    def read(self, text: str, spans: Any, pieces: int) -> object:
        assert all(text[start:end] for start, end in spans)
        return object()


def weigh(model: Any, reading: Any, words: Any, parts: Any, offset: int) -> list[Any]:
    return [(1.0, -2.0) for _ in parts]


def test_a_row_says_what_its_summary_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(story, "omissions", weigh)
    found = list(story.examples([ROW], Reader()))
    assert [one.gone for one in found] == [True, False]
    assert all(one.features["odds"] == 1.0 for one in found)


def test_what_the_model_did_not_read_teaches_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(story, "omissions", lambda *given: [None for _ in given[3]])
    assert list(story.examples([ROW], Reader())) == []


def test_the_fit_finds_what_the_examples_were_made_by() -> None:
    draw = random.Random(3)
    some = []
    for _ in range(400):
        odds, told = draw.gauss(0, 3), draw.random()
        features = {"bias": 1.0, "odds": odds, "likelihood": draw.gauss(-1, 1), "story": told}
        some.append(story.Example(features, odds - 6 * told + draw.gauss(0, 1) > -3))
    weights = story.fit(some)
    assert weights["odds"] > 0 > weights["story"]
    assert abs(weights["likelihood"]) < weights["odds"]


@pytest.mark.parametrize(
    ("scores", "gone", "share"),
    [
        ([3, 2, 1, 0], [True, True, False, False], 1.0),
        ([0, 1, 2, 3], [True, True, False, False], 0.0),
        ([1, 1], [True, False], 0.5),
    ],
)
def test_the_area_is_the_share_of_pairs_in_order(
    scores: list[float], gone: list[bool], share: float
) -> None:
    assert story.area(np.array(scores, float), np.array(gone)) == share


def test_what_ships_was_made_by_the_command() -> None:
    document = json.loads(COEFFICIENTS.read_text(encoding="utf-8"))
    assert document["made by"].startswith("python -m assistant.training.asides")
    weights = load_linear(COEFFICIENTS).weights
    assert weights.keys() == {"bias", "odds", "likelihood", "story"}
    # what is as ready to be passed over goes sooner, what tells much of the story later
    assert weights["odds"] > 0 > weights["story"]
    assert document["area under the curve"] > 0.5
