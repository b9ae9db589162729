"""From articles to the order of their headlines, in small."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="training needs torch")

from assistant.training import ranking
from assistant.training.deletions import Deletion
from assistant.training.grades import WORTH, checksum, grade, read_grades
from assistant.training.ranking import Told
from assistant.training.ranking_lists import NAMES, Listed, gather, read_lists, sample
from assistant.writing.pointer.head import load_head, save_head

BODY = (
    "Lima Metals will close two mines in the north, the company said on Monday. The pits opened"
    " in 1950. Many workers may leave, and nobody knows how many."
)
ROW = {"id": "1", "set": "bbc2005", "title": "Lima Metals to close two mines", "body": BODY}


def lists(count: int = 80, states: int = 6, hidden: float = 1.0) -> list[Listed]:
    """Likeness goes with the first feature and, as much as is said, with what no feature shows:
    the first number of the states."""
    chance = np.random.default_rng(3)
    found = []
    for _ in range(count):
        seen = chance.normal(size=(5, len(NAMES)))
        some = chance.normal(3.0, 2.0, size=(5, states))
        like = 1 / (1 + np.exp(-seen[:, 0] - hidden * (some[:, 0] - 3.0)))
        found.append(Listed("own", seen, like, some.astype(np.float32), np.full(5, np.nan)))
    return found


def test_the_coefficients_are_of_what_headlines_have_in_common(tmp_path: Path) -> None:
    some = lists(hidden=0.0)
    weights = ranking.fit(Told(some, [one.likeness for one in some], 0.08))
    assert weights[0] > 5 * np.abs(weights[1:]).max()
    ranking.write_table(tmp_path / "table.toml", weights, 80)
    assert f"likelihood = {weights[0]:.3f}" in (tmp_path / "table.toml").read_text("utf-8")


def test_the_head_learns_what_no_feature_shows(tmp_path: Path) -> None:
    some = lists(240)
    weights, head = ranking.fit_both(some, seed=1)
    low, high = np.full((2, 6), 3.0, np.float32)
    high[0] += 2
    low[0] -= 2
    worths = head(np.stack([low, high]))
    assert worths[1] > worths[0] + 0.2
    # as it ships: half the precision, the same order
    save_head(head, tmp_path)
    loaded = load_head(tmp_path)
    assert loaded is not None
    np.testing.assert_allclose(loaded(some[0].states), head(some[0].states), atol=0.02)
    assert load_head(tmp_path / "nowhere") is None
    again = ranking.fit_both(some, seed=1)
    np.testing.assert_array_equal(again[0], weights)
    np.testing.assert_allclose(again[1].out, head.out, atol=1e-6)


def test_what_is_held_out_tells_how_good_it_is() -> None:
    rules, coefficients, head, best = ranking.validate(lists(240), seed=1, folds=2)
    values = [float(line.split()[1]) for line in (rules, coefficients, head, best)]
    assert values[0] < values[1] < values[3]
    assert values[2] <= values[3]
    assert "[" in coefficients


def test_a_few_lists_teach_less_than_all() -> None:
    few, all_ = (
        [float(line.split()[1]) for line in ranking.validate(lists(240), 1, folds=2, share=share)]
        for share in (0.05, 1.0)
    )
    # what nothing is fitted for is the same
    assert (few[0], few[3]) == (all_[0], all_[3])
    assert few[1] < all_[1]


def test_a_tiny_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """All steps, from a corpus to a table and a head; killed and begun again, nothing is lost."""
    import lzma

    rows = [{**ROW, "id": str(at), "body": f"{BODY} It was day {at}."} for at in range(6)]
    rows += [{**ROW, "id": "held", "title": "Two mines in the north to go", "body": "Old."}]
    for name, some in (("train", rows), ("valid", [{**rows[-1], "id": "v"}])):
        with lzma.open(tmp_path / f"articles_{name}.jsonl.xz", "wt", encoding="utf-8") as out:
            out.writelines(json.dumps(row) + "\n" for row in some)
    arguments = f"--corpora {tmp_path} --work {tmp_path} --workers 1 --weights {tmp_path}"
    arguments += f" --shares 0.5 --out {tmp_path / 'table.toml'}"
    ranking.main(arguments.split())
    told = capsys.readouterr().out
    assert [told.count(name) for name in ("fitted to 50%", "fitted to 100%", "best")] == [1, 1, 2]
    path = tmp_path / "candidates.jsonl"
    found = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    # what stands in the held-out articles is not learned from
    assert {row["id"] for row in found} == {str(at) for at in range(6)}
    assert load_head(tmp_path) is not None
    before = path.read_bytes()
    path.write_bytes(before[:-40])
    gather(rows[:6], path)
    again = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert again == found


def test_the_lists_of_an_article(tmp_path: Path) -> None:
    path = tmp_path / "candidates.jsonl"
    gather([ROW], path)
    [listed] = read_lists(path)
    texts = [one["text"] for one in json.loads(path.read_text("utf-8"))["candidates"]]
    assert listed.seen.shape == (len(texts), len(NAMES))
    assert listed.states.shape == (len(texts), 1152)
    assert texts[int(listed.likeness.argmax())].startswith("Lima Metals will close two mines")


def test_a_sample_is_drawn_by_the_seed() -> None:
    rows = [
        {
            "set": name,
            "title": f"A title of {number} words",
            "id": str(number),
            "body": f"{name}{number}",
        }
        for number in range(9)
        for name in ("bbc2005", "felix")
    ]
    first = sample(rows, 3, 1)
    assert len(first) == 3
    assert first == sample(rows, 3, 1) != sample(rows, 3, 2)
    assert first[0] not in sample(rows, 9, 1, barred=first[:1])


def test_what_readers_graded(tmp_path: Path) -> None:
    path = tmp_path / "candidates.jsonl"
    gather([ROW], path)
    texts = [one["text"] for one in json.loads(path.read_text("utf-8"))["candidates"]]
    [alone] = read_lists(path)
    assert np.isnan(alone.grades).all()
    grades = {ROW["id"]: {checksum(texts[0]): "BF", checksum(texts[1]): "RE"}}
    [graded] = read_lists(path, grades=grades)
    np.testing.assert_allclose(graded.grades[:2], [0.0, 0.8])
    assert np.isnan(graded.grades[2:]).all()


def test_grades_add_to_likeness() -> None:
    """They go with the second feature and the second number of the states, as likeness does with
    the first; of most lists nobody has graded any."""
    some = lists(240)
    graded = [
        replace(one, grades=1 / (1 + np.exp(-one.seen[:, 1] - one.states[:, 1] + 3.0)))
        for one in some[:160]
    ]
    graded[0].grades[1:] = np.nan
    both, head = ranking.fit_both([*graded, *some[160:]], seed=1)
    like, plain = ranking.fit_both(some, seed=1)
    assert abs(like[1]) < 0.2 < both[1]
    low, high = np.full((2, 6), 3.0, np.float32)
    low[1], high[1] = 1.0, 5.0
    gain = [float(np.diff(one(np.stack([low, high])))[0]) for one in (plain, head)]
    assert gain[0] < 0.2 < gain[1]
    assert "grade" in ranking.validate([*graded, *some[160:]], seed=1, folds=2)[2]
    assert "grade" not in ranking.validate(some[:40], seed=1, folds=2)[2]


def test_the_grades_that_are_learned_from() -> None:
    grades = read_grades()
    letters = "".join(one for marks in grades.values() for one in marks.values())
    assert set(letters) == set(WORTH)
    assert len(letters) > 20_000
    article = next(iter(grades))
    assert np.isnan(grade(grades, article, "nobody graded this"))


def test_what_the_model_was_taught_with_is_no_sample() -> None:
    rows = [
        {"set": "bbc2005", "title": f"A title of {n} words", "id": str(n), "body": f"Body {n}"}
        for n in range(6)
    ]
    made = [Deletion("1", [0], False), Deletion("2", [0], True)]
    found = {row["id"] for row in sample(rows, 9, 1, deletions=made)}
    assert found == {"0", "2", "3", "4", "5"}
    # those that are held back are all learned from
    assert [row["id"] for row in sample(rows, 0, 1, deletions=made)] == ["2"]


def test_headlines_that_readers_made_count_as_its_own(tmp_path: Path) -> None:
    path = tmp_path / "candidates.jsonl"
    gather([ROW], path)
    [alone] = read_lists(path)
    texts = [one["text"] for one in json.loads(path.read_text("utf-8"))["candidates"]]
    other = texts[int(alone.likeness.argmin())]
    words = [BODY.index(word) for word in other.split() if word in BODY]
    [both] = read_lists(path, [Deletion(ROW["id"], words, True)])
    at = texts.index(other)
    assert both.likeness[at] > alone.likeness[at]
