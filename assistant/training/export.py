"""Average the last snapshots and write what ships: fp16 safetensors beside the vocabularies.

    python -m assistant.training export --data DIR --run DIR --out DIR

The mean of weights seen along the end of a run lies nearer the middle of the
valley than any one of them, for nothing.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import torch
from torch import Tensor

from assistant.writing.pointer.configuration import PointerConfig
from assistant.writing.pointer.modeling import PointerForConditionalGeneration
from assistant.writing.pointer.tokenization import write_tokenizer_config


def average(paths: list[Path]) -> dict[str, Tensor]:
    """The mean of the weights of some snapshots, in fp32.

    Raises `ValueError` when there are none.
    """
    if not paths:
        raise ValueError("no snapshots to average: let the training run to its end first")
    total: dict[str, Tensor] = {}
    for path in paths:
        state = torch.load(path, map_location="cpu", weights_only=True)["model"]
        for name, weight in state.items():
            if weight.is_floating_point():
                total[name] = total[name] + weight.float() if name in total else weight.float()
            else:
                total[name] = weight
    return {
        name: weight / len(paths) if weight.is_floating_point() else weight
        for name, weight in total.items()
    }


def export(
    data: Path,
    run: Path,
    out: Path,
    last: int = 5,
    tasks: list[str] | None = None,
    floor: float | None = None,
) -> Path:
    """Average the ``last`` snapshots of a run into a directory that `load` reads.

    ``tasks`` and ``floor``: see `PointerConfig`. Without snapshots (a run still under
    way) the checkpoint is taken.
    """
    paths = sorted(run.glob("snapshot-*.pt"))[-last:] or sorted(run.glob("checkpoint.pt"))
    model = PointerForConditionalGeneration(PointerConfig.from_pretrained(run))
    model.load_state_dict(average(paths))
    model.config.tasks, model.config.floor = tasks, floor
    out.mkdir(parents=True, exist_ok=True)
    model.half().save_pretrained(out)
    for name in ("tokenizer.json", "words.txt"):
        shutil.copyfile(data / "tokenizer" / name, out / name)
    write_tokenizer_config(out, model.config.max_pieces)
    return out
