"""The choice of a summary's sentences, learned in a second from a few articles."""

from __future__ import annotations

import json
import lzma
from pathlib import Path

import numpy as np
import pytest

from assistant.text import Text
from assistant.training.telling import fit_beside, fit_telling, main, validate
from assistant.training.telling_lists import Story, read_stories, sample
from assistant.writing import WEIGHTS
from assistant.writing.linear import load_linear
from assistant.writing.pointer.head import TELLING, load_head
from assistant.writing.summaries.beside import features
from assistant.writing.summaries.candidates import tellable
from assistant.writing.summaries.summarise import pick

_PLACES = "Arden Bexhill Corby Dunmore Elstow Fenwick Girton Hadley Ilkley Jarrow".split()


def _row(number: int, place: str, name: str = "rssnews2026") -> dict[str, str]:
    """News that never happened, whose summary is made of its third sentence."""
    return {
        "id": f"{name}-{place}",
        "set": name,
        "title": f"Fire at mill in {place}",
        "body": (
            f"It was a calm night in {place}, and nobody had heard a thing before nine.\n"
            f"The mayor of {place} praised the crews who had worked through the night.\n"
            f"A fire at a mill in {place} hurt {number} people on Monday, officials said.\n"
            f"Crews from the towns near {place} have worked in Hull and in Leeds as well.\n"
        ),
        "summary": f"A fire at a mill in {place} hurt {number} people on Monday.",
    }


def _stories() -> list[Story]:
    """As `read_stories` gives them; the state of the sentence that is told is another."""
    found = []
    for number, place in enumerate(_PLACES, 12):
        row = _row(number, place)
        article = Text(row["body"])
        pool = article.view(tellable)
        texts = tuple(article[one.sentence.span] for one in pool)
        states = {
            at: np.array([text.startswith("A fire"), 1, number / 20, at / 4], np.float32)
            for at, text in enumerate(texts)
        }
        lead = tuple(row["body"].splitlines()[:3])
        found.append(Story(row["set"], pool, texts, states, lead, row["summary"]))
    return found


def test_the_head_puts_first_what_people_told() -> None:
    stories = _stories()
    head = fit_telling(stories, seed=7)
    for story in stories:
        rated = story.rated(head)
        gains = [one.added for one in rated.pool]
        told = next(at for at, text in enumerate(story.texts) if text.startswith("A fire"))
        assert max(gains) == gains[told] > 0
        assert sum(gains) == pytest.approx(0, abs=1e-4)


def test_a_sentence_is_learned_to_be_worth_what_it_adds() -> None:
    stories = _stories()
    weights = fit_beside(stories)
    seen = features(stories[0].pool[1], stories[0].pool[:1])
    assert weights.keys() == seen.keys()
    assert weights["score"] == 1
    with pytest.raises(ValueError, match="no article leaves a choice"):
        fit_beside([])


def test_what_was_learned_is_proved_on_other_articles() -> None:
    lines = validate(_stories(), seed=7)
    assert [line.split()[:2] for line in lines] == [
        [wanted, name] for wanted in "13" for name in ("lead", "coefficients", "head")
    ]
    coefficients, head = (float(lines[at].split()[2]) for at in (1, 2))
    assert head >= coefficients


def test_no_article_that_is_held_out_is_drawn() -> None:
    rows = [_row(number, place) for number, place in enumerate(_PLACES)]
    rows += [_row(1, "Kelso", "cnn2024"), _row(1, "Lewes") | {"summary": "Short."}]
    barred = [rows[0] | {"body": "Another."}, rows[1] | {"title": "Another"}]
    drawn = sample(rows, 20, 7, barred)
    assert {row["id"] for row in drawn} == {row["id"] for row in rows[2:10]}
    assert len(sample(rows, 3, 7)) == 3


@pytest.mark.skipif(
    not (WEIGHTS / "model.safetensors").is_file(), reason="no weights in this checkout"
)
def test_the_command_goes_on_where_it_stopped_and_writes_both_files(tmp_path: Path) -> None:
    for name, places in (("train", _PLACES), ("valid", ["Oldham"])):
        with lzma.open(tmp_path / f"articles_{name}.jsonl.xz", "wt", encoding="utf-8") as file:
            file.writelines(json.dumps(_row(at, one)) + "\n" for at, one in enumerate(places, 2))
    out = tmp_path / "beside.json"
    options = ["--corpora", str(tmp_path), "--work", str(tmp_path), "--weights", str(tmp_path)]
    written = []
    for torn in (False, True):
        if torn:
            # killed in the middle of a line
            path = tmp_path / "sentences.jsonl"
            path.write_bytes(path.read_bytes()[:-200])
        main([*options, "--out", str(out)])
        written.append((out.read_bytes(), (tmp_path / TELLING).read_bytes()))
    assert written[0] == written[1]
    head = load_head(tmp_path, TELLING)
    stories = list(read_stories(tmp_path / "sentences.jsonl"))
    assert head is not None
    assert len(stories) == len(_PLACES)
    assert head.inside.shape[0] == next(iter(stories[0].states.values())).size == 768
    chosen = pick(stories[0].pool, 2, worth=load_linear(out))
    assert len(chosen) == 2
