"""The model that comes with the assistant, or another of its kind, as a writer."""

from __future__ import annotations

import threading
from importlib import import_module
from pathlib import Path
from typing import Any

from assistant.draft import MODEL, Candidate, Provenance
from assistant.errors import WriterError
from assistant.text import Text
from assistant.writing.body import body
from assistant.writing.prompts import Prompt

__all__ = ["ShippedWriter"]


class ShippedWriter:
    """``path``: a directory with the pointer model's weights.

    It reads the opening of the story, as far as its encoder reaches; `Candidate.read` says how
    far that is.

    :raises WriterError: the weights cannot be loaded.
    """

    def __init__(self, path: Path) -> None:
        # imported here: it brings torch
        pointer: Any = import_module("assistant.writing.pointer")
        try:
            self._model = pointer.load(path)
        except (OSError, ValueError, RuntimeError, KeyError) as error:
            raise WriterError(f"The model in {path.name!r} cannot be loaded: {error}") from None
        self._lock = threading.Lock()

    def write(self, article: Text, prompt: Prompt, count: int) -> list[Candidate]:
        story = body(article)
        if not story:
            return []
        # one stretch of the article, furniture before it left off, so that spans only shift
        start, end = story[0].span.start, story[-1].span.end
        text = article.raw[start:end]
        with self._lock:
            written = self._model.generate(text, prompt.task, count, **prompt.decoding)
        return [
            Candidate(
                one.text,
                float(one.score),
                tuple(Provenance(p[0], p[1], p[2] + start, p[3] + start) for p in one.provenance),
                MODEL,
                float(getattr(one, "read", 1.0)),
            )
            for one in written[:count]
        ]
