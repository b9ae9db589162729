"""A model directory is data from somewhere: none of its code runs, and no pickle is opened."""

from __future__ import annotations

import json
import pickle
import shutil
from pathlib import Path
from typing import Any

import pytest

from assistant.errors import WriterError
from assistant.writing import find_writer

CODE = """
from pathlib import Path
Path({marker!r}).write_text("ran")
from transformers import BartConfig, BartForConditionalGeneration, PreTrainedTokenizer
class EvilConfig(BartConfig):
    model_type = "evil"
class EvilModel(BartForConditionalGeneration):
    pass
class EvilTokenizer(PreTrainedTokenizer):
    pass
"""


class Payload:
    """Writes the marker when it is unpickled."""

    def __init__(self, marker: Path) -> None:
        self.marker = marker

    def __reduce__(self) -> tuple[Any, ...]:
        return (self.marker.write_text, ("ran",))


@pytest.fixture
def marker(tmp_path: Path) -> Path:
    return tmp_path / "ran"


@pytest.fixture
def copy(tiny_model: Path, tmp_path: Path, marker: Path) -> Path:
    """A model that works, with code of its own beside it."""
    directory = tmp_path / "model"
    shutil.copytree(tiny_model, directory)
    (directory / "evil.py").write_text(CODE.format(marker=str(marker)), encoding="utf-8")
    return directory


def _change(path: Path, **fields: Any) -> None:
    known = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(known | fields), encoding="utf-8")


def _refusal(directory: Path) -> str:
    with pytest.raises(WriterError) as caught:
        find_writer(str(directory))
    message = str(caught.value)
    assert "\n" not in message
    assert len(message) < 400
    return message


def test_a_model_of_its_own_kind_of_code_is_refused(copy: Path, marker: Path) -> None:
    parts = ("AutoConfig", "AutoModelForSeq2SeqLM", "AutoTokenizer")
    names = ("EvilConfig", "EvilModel", "EvilTokenizer")
    auto_map = {part: f"evil.{name}" for part, name in zip(parts, names, strict=True)}
    _change(copy / "config.json", model_type="evil", auto_map=auto_map)
    assert "code of its own" in _refusal(copy)
    assert not marker.exists()


def test_a_known_kind_of_model_does_not_bring_its_code(copy: Path, marker: Path) -> None:
    _change(copy / "config.json", auto_map={"AutoModelForSeq2SeqLM": "evil.EvilModel"})
    _change(copy / "tokenizer_config.json", auto_map={"AutoTokenizer": ["evil.EvilTokenizer"] * 2})
    try:
        find_writer(str(copy))
    except WriterError as error:
        assert "\n" not in str(error)  # noqa: PT017 (either answer will do; the marker must not be)
    assert not marker.exists()


def test_pickled_weights_are_refused(copy: Path, marker: Path) -> None:
    (copy / "model.safetensors").unlink()
    (copy / "pytorch_model.bin").write_bytes(pickle.dumps(Payload(marker)))
    assert "no *.safetensors file" in _refusal(copy)
    assert not marker.exists()


def test_a_decoy_does_not_open_the_pickle_beside_it(copy: Path, marker: Path) -> None:
    (copy / "model.safetensors").rename(copy / "decoy.safetensors")
    (copy / "pytorch_model.bin").write_bytes(pickle.dumps(Payload(marker)))
    _refusal(copy)
    assert not marker.exists()


@pytest.mark.parametrize(
    "head",
    [
        b"",
        (1 << 60).to_bytes(8, "little"),
        (2).to_bytes(8, "little") + b"{}",
        (64).to_bytes(8, "little")
        + b'{"a":{"dtype":"F32","shape":[9],"data_offsets":[0,99999]}}   ',
    ],
    ids=["empty", "a header of an exbibyte", "no weights", "offsets past the end"],
)
def test_broken_safetensors_are_refused(copy: Path, head: bytes) -> None:
    (copy / "model.safetensors").write_bytes(head)
    _refusal(copy)
