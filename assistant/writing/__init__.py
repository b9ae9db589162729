"""Finds the writer that a model's name means.

========================  ==================================================================
``None``                  the shipped model where its weights are, else ``extract``
``"extract"``             no model: the article's own sentences, picked and trimmed
a directory, a hub name   any ``AutoModelForSeq2SeqLM`` of transformers
a `Writer`                itself
========================  ==================================================================

Nothing heavy is imported before a model is really asked for.
"""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

from assistant.errors import WriterError
from assistant.writing.extract import ExtractWriter
from assistant.writing.prompts import Prompt, load_prompt
from assistant.writing.writer import Writer

__all__ = ["WEIGHTS", "ExtractWriter", "Prompt", "Writer", "find_writer", "load_prompt"]

WEIGHTS = Path(__file__).resolve().parents[1] / "weights"


def find_writer(model: str | Path | Writer | None = None) -> Writer:
    """The writer for ``model``; see the table above.

    :raises WriterError: no such model, or it cannot be loaded.
    """
    if model is None:
        return shipped_writer() if (WEIGHTS / "model.safetensors").is_file() else ExtractWriter()
    if isinstance(model, str | Path):
        name = str(model)
        if name == "extract":
            return ExtractWriter()
        if not name.strip():
            raise WriterError('The model\'s name is empty: give "extract", a directory or a name.')
        return _loaded(name)
    if isinstance(model, Writer):
        return model
    raise WriterError(f"A model is named by a string, not by {type(model).__name__}.")


@lru_cache(maxsize=1)
def shipped_writer() -> Writer:
    """The model that came with the assistant."""
    from assistant.writing.shipped import ShippedWriter

    return ShippedWriter(WEIGHTS)


@lru_cache(maxsize=2)
def _loaded(name: str) -> Writer:
    if _is_pointer(Path(name)):
        from assistant.writing.shipped import ShippedWriter

        return ShippedWriter(Path(name))
    from assistant.writing.hub import HubWriter

    return HubWriter(name)


def _is_pointer(path: Path) -> bool:
    """A directory with a model of our own kind."""
    try:
        config = json.loads((path / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(config, dict) and config.get("model_type") == "newsroom_pointer"
