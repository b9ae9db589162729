"""Any seq2seq model as a writer, shown on a tiny random one; and names that mean none."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import AutoTokenizer

import assistant
from assistant.deadline import deadline
from assistant.draft import EXTRACT
from assistant.errors import AssistantError, WriterError
from assistant.text import Text
from assistant.writing import find_writer, load_prompt
from assistant.writing.grounding import GroundedLogitsProcessor, Pieces
from assistant.writing.hub import HubWriter


@pytest.fixture(scope="module")
def writer(tiny_model: Path) -> HubWriter:
    return HubWriter(str(tiny_model))


def test_a_directory_writes_as_many_candidates_as_asked(writer: HubWriter, story: str) -> None:
    prompt = load_prompt("headline").limited(max_chars=70)
    candidates = writer.write(Text(story), prompt, 3)
    assert 1 <= len(candidates) <= 3
    assert [c.score for c in candidates] == sorted((c.score for c in candidates), reverse=True)
    assert all(c.text == " ".join(c.text.split()) for c in candidates)
    for candidate in candidates:
        for start, end, low, high in candidate.provenance:
            assert candidate.text[start:end].casefold() == story[low:high].casefold()


def test_what_a_random_model_writes_is_never_shown_unless_it_is_true(
    tiny_model: Path, story: str
) -> None:
    drafts = assistant.headlines(story, 2, model=str(tiny_model))
    assert len(drafts) == 2
    assert all(draft.report.ok and len(draft.text) <= 70 for draft in drafts)
    summary = assistant.summary(story, 2, model=str(tiny_model))
    assert summary.report.ok
    assert summary.origin == EXTRACT
    assert summary.dropped


def test_a_long_article_is_read_by_its_sentences_and_the_share_is_told(
    writer: HubWriter, story: str
) -> None:
    longer = story + "\n".join(
        f"The parish of Upper Hill number {n} held a fair on its own green." for n in range(200)
    )
    prompt = load_prompt("headline").limited(max_chars=70)
    [short, *_] = writer.write(Text(story), prompt, 1)
    [long, *_] = writer.write(Text(longer), prompt, 1)
    assert 0 < long.read < 0.2 < short.read <= 1


def test_numbers_and_names_that_the_article_has_not_are_forbidden(tiny_model: Path) -> None:
    tokenizer = AutoTokenizer.from_pretrained(tiny_model)
    article = "Police closed the road near Leeds for 31 hours."
    grounded: Any = GroundedLogitsProcessor(Pieces(tokenizer, len(tokenizer)), article)
    generator = torch.Generator().manual_seed(5)
    ids = torch.tensor([[2]] * 8)
    for _ in range(60):
        scores = grounded(ids, torch.randn(8, len(tokenizer), generator=generator) * 4)
        scores[:, :4] = float("-inf")  # never end
        ids = torch.cat([ids, scores.argmax(dim=-1, keepdim=True)], dim=1)
    own = {word.lower() for word in re.findall(r"[^\W_]+", article)}
    for text in tokenizer.batch_decode(ids[:, 1:]):
        # the last word may be unfinished
        for word in re.findall(r"[^\W_]+", text)[:-1]:
            if word.isascii() and (word[0].isupper() or any(map(str.isdigit, word))):
                assert word.lower() in own | grounded.words


def test_the_names_of_the_article_may_be_written(tiny_model: Path) -> None:
    tokenizer = AutoTokenizer.from_pretrained(tiny_model)
    article = "Martin Cole drove 31 pupils to Leeds, police in Dale said."
    grounded: Any = GroundedLogitsProcessor(Pieces(tokenizer, len(tokenizer)), article)
    wanted = tokenizer(" Martin Cole drove 31 pupils to Leeds", add_special_tokens=False)
    ids = [2]
    for number in wanted["input_ids"]:
        scores = grounded(torch.tensor([ids]), torch.zeros(1, len(tokenizer)))
        assert scores[0, number] == 0, tokenizer.convert_ids_to_tokens(number)
        ids.append(number)


BAD_NAMES = [
    ("no/such-model", "There is no directory 'no/such-model'"),
    ("./nowhere", "There is no directory './nowhere'"),
    ("/nowhere/at/all", "There is no directory '/nowhere/at/all'"),
    ("a b", "There is no model 'a b': give \"extract\", a directory, or a hub name"),
    ("", "The model's name is empty"),
    ("x" * 5000, "There is no model 'xxx"),
    ("\0", "There is no model"),
]


@pytest.mark.parametrize(("name", "message"), BAD_NAMES, ids=[m for _, m in BAD_NAMES])
def test_an_unknown_name_is_one_clear_sentence_at_once(
    name: str, message: str, monkeypatch: pytest.MonkeyPatch, story: str
) -> None:
    import huggingface_hub

    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_OFFLINE", True)
    start = time.perf_counter()
    with pytest.raises(WriterError) as caught:
        assistant.headlines(story, model=name)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)
    assert time.perf_counter() - start < 20


@pytest.mark.parametrize("module", ["hub", "fast"])
def test_the_hub_is_asked_with_short_time_limits(module: str) -> None:
    """The hub's client reads them once, when the first module imports it."""
    code = (
        f"import assistant.writing.{module}, huggingface_hub.constants as told\n"
        "print(told.HF_HUB_ETAG_TIMEOUT, told.HF_HUB_DOWNLOAD_TIMEOUT)"
    )
    limits = {"HF_HUB_ETAG_TIMEOUT", "HF_HUB_DOWNLOAD_TIMEOUT"}
    own = {name: value for name, value in os.environ.items() if name not in limits}
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=own
    )
    assert told.stdout.split() == ["5", "10"]


def test_a_directory_without_a_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(WriterError, match=r"has no readable config\.json"):
        find_writer(str(tmp_path))


def test_a_decoder_alone_is_refused(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "gpt2"}), encoding="utf-8")
    with pytest.raises(WriterError, match="gpt2 model, which is no encoder-decoder"):
        find_writer(str(tmp_path))


def test_only_safetensors_are_read(tiny_model: Path, tmp_path: Path) -> None:
    copy = tmp_path / "pickled"
    shutil.copytree(tiny_model, copy)
    (copy / "model.safetensors").rename(copy / "pytorch_model.bin")
    with pytest.raises(WriterError, match=r"has no \*\.safetensors file"):
        find_writer(str(copy))


def test_damaged_weights_are_named(tiny_model: Path, tmp_path: Path) -> None:
    copy = tmp_path / "damaged"
    shutil.copytree(tiny_model, copy)
    (copy / "model.safetensors").write_bytes(b"not weights")
    with pytest.raises(WriterError, match="cannot be loaded"):
        find_writer(str(copy))


def test_a_file_is_no_model(tmp_path: Path) -> None:
    path = tmp_path / "weights.bin"
    path.write_bytes(b"")
    with pytest.raises(AssistantError, match="is a file: give the directory"):
        find_writer(str(path))


def test_a_model_of_another_type_is_refused() -> None:
    with pytest.raises(WriterError, match="not by int"):
        find_writer(7)  # type: ignore[arg-type]


def test_a_model_stops_at_the_deadline(writer: HubWriter, story: str) -> None:
    prompt = load_prompt("headline")
    with deadline(1e-6):
        stopped = writer._generation(prompt, 2)
    assert stopped.max_time is not None
    assert stopped.max_time < 1e-3
    assert writer._generation(prompt, 2).max_time is None
    drafts = assistant.headlines(story, model=writer, timeout=1e-6)
    assert drafts == []
