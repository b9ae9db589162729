"""CTranslate2 runs what it converts as transformers do, and what it does not they run."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

import assistant
from assistant.__main__ import main
from assistant.errors import InputError, MissingExtraError, WriterError
from assistant.text import Text
from assistant.writing import Prompt, find_writer, load_prompt
from assistant.writing.hub import HubWriter

SIZE: dict[str, Any] = {"vocab_size": 400, "pad_token_id": 1, "eos_token_id": 2}
LAYERS = {
    "d_model": 32,
    "encoder_layers": 2,
    "decoder_layers": 2,
    "encoder_attention_heads": 2,
    "decoder_attention_heads": 2,
    "encoder_ffn_dim": 48,
    "decoder_ffn_dim": 48,
    "max_position_embeddings": 128,
    "forced_eos_token_id": None,
}
T5 = {"d_model": 32, "d_kv": 16, "d_ff": 48, "num_layers": 2, "num_heads": 2}
MODELS: dict[str, tuple[str, dict[str, Any]]] = {
    "bart": (
        "BartConfig",
        SIZE | LAYERS | {"decoder_start_token_id": 2, "forced_bos_token_id": 0},
    ),
    "pegasus": ("PegasusConfig", SIZE | LAYERS | {"decoder_start_token_id": 1}),
    "t5": ("T5Config", SIZE | T5 | {"decoder_start_token_id": 1}),
    "t5 v1.1": (
        "T5Config",
        SIZE
        | T5
        | {
            "decoder_start_token_id": 1,
            "feed_forward_proj": "gated-gelu",
            "tie_word_embeddings": False,
        },
    ),
}


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "newsroom-assistant" / "ctranslate2"


@pytest.fixture
def build(tiny_model: Path, tmp_path: Path) -> Any:
    """Makes a directory with random weights of a config, and the tiny model's tokenizer."""

    def built(name: str) -> Path:
        import torch
        import transformers

        kind, options = MODELS[name]
        torch.manual_seed(5)
        config = getattr(transformers, kind)(**options)
        models: Any = transformers.AutoModelForSeq2SeqLM
        model = models.from_config(config)
        path = tmp_path / "model"
        model.save_pretrained(path)
        for file in tiny_model.glob("tokenizer*"):
            shutil.copy(file, path)
        return path

    return built


@pytest.mark.parametrize("name", MODELS)
def test_it_writes_what_transformers_write(name: str, build: Any, story: str) -> None:
    pytest.importorskip("ctranslate2")
    from assistant.writing.fast import FLOAT32, FastWriter, find_fast_writer

    path = build(name)
    told: list[str] = []
    fast = find_fast_writer(str(path), told.append, FLOAT32)
    assert isinstance(fast, FastWriter), told
    plain = find_writer(str(path))
    decoding = {"num_beams": 4, "max_new_tokens": 12, "min_new_tokens": 12}
    prompt = Prompt("headline", grounded=False, decoding=decoding)
    texts = [Text(story), Text(story[:100])]
    for text, candidates in zip(texts, fast.write_many(texts, prompt, 2), strict=True):
        expected = plain.write(text, prompt, 2)
        assert expected
        assert [c.text for c in candidates] == [c.text for c in expected]
        assert [c.provenance for c in candidates] == [c.provenance for c in expected]
        assert [c.read for c in candidates] == [c.read for c in expected]


def test_it_is_converted_once_and_said_so(tiny_model: Path, story: str, cache: Path) -> None:
    pytest.importorskip("ctranslate2")
    from assistant.writing.fast import converted

    told: list[str] = []
    found = converted(str(tiny_model), told.append)
    assert found is not None
    assert found.parent == cache
    assert [sentence.split()[0] for sentence in told] == ["Converting", "Converted"]
    assert "int8" in told[0]
    assert converted(str(tiny_model), told.append) == found
    assert len(told) == 2
    # other weights are another model
    os.utime(tiny_model / "model.safetensors", ns=(1, 1))
    assert converted(str(tiny_model), told.append) != found
    assert [path.name[0] for path in cache.iterdir()].count(".") == 0


def test_numbers_and_names_that_the_article_has_not_do_not_begin(
    tiny_model: Path, story: str
) -> None:
    pytest.importorskip("ctranslate2")
    from assistant.writing.fast import find_fast_writer

    fast = find_fast_writer(str(tiny_model))
    assert isinstance(fast, HubWriter)
    prompt = load_prompt("headline").limited(max_chars=70)
    article = "Police closed the road near Leeds for 31 hours."
    opening = {word[0] for word in article.split()}
    for candidate in fast.write(Text(article), prompt, 4):
        assert all(word[0] in opening for word in candidate.text.split() if word[0] in "BMOS1"), (
            candidate.text
        )


def test_drafts_are_checked_as_ever(tiny_model: Path, story: str) -> None:
    pytest.importorskip("ctranslate2")
    from assistant.writing.fast import find_fast_writer

    fast = find_fast_writer(str(tiny_model))
    drafts = assistant.headlines(story, 2, model=fast)
    assert len(drafts) == 2
    assert all(draft.report.ok for draft in drafts)
    summary = assistant.summary(story, 2, model=fast)
    assert summary.report.ok
    assert summary.dropped


def test_what_cannot_be_converted_is_run_by_transformers(
    build: Any, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("ctranslate2")
    from assistant.writing import fast

    path = build("bart")
    told: list[str] = []
    # a layer that is read wrongly: here, layer norms taken to stand where they do not
    real = fast._described

    def wrong(model: Any) -> Any:
        real(model).config.normalize_embedding = False
        return model

    monkeypatch.setattr(fast, "_described", wrong)
    writer = fast.find_fast_writer(str(path), told.append)
    assert type(writer) is HubWriter
    assert told[-1].endswith("transformers run it.")
    assert "\n" not in told[-1]
    assert list(cache.iterdir()) == []


def test_what_is_no_hub_model_is_refused() -> None:
    pytest.importorskip("ctranslate2")
    from assistant.writing.fast import find_fast_writer

    for name in (None, "extract"):
        with pytest.raises(InputError, match="CTranslate2 runs hub models"):
            find_fast_writer(name)
    with pytest.raises(WriterError, match="no directory"):
        find_fast_writer("./none")


def test_without_it_one_sentence_says_what_to_install(
    tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from assistant.writing.fast import find_fast_writer

    monkeypatch.setitem(sys.modules, "ctranslate2", None)
    with pytest.raises(MissingExtraError, match=r"pip install '\.\[fast\]'"):
        find_fast_writer(str(tiny_model))


def test_on_the_command_line(
    tiny_model: Path, story: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("ctranslate2")
    article, rows, out = (tmp_path / name for name in ("a.txt", "in.jsonl", "out.jsonl"))
    article.write_text(story, encoding="utf-8")
    rows.write_text(json.dumps({"id": 1, "article": story}) + "\n", encoding="utf-8")
    options = ["--model", str(tiny_model), "--engine-model", "ctranslate2"]
    assert main(["batch", str(rows), str(out), "--task", "headline", *options]) == 0
    assert "Converting" in capsys.readouterr().err
    assert main(["headline", str(article), "--json", *options]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    [row] = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert row["headlines"] == json.loads(printed.out)["headlines"]
    assert main(["headline", str(article), "--engine-model", "onnx"]) == 2
