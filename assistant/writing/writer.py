"""The seam between what writes and everything else: one method."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from assistant.draft import Candidate
from assistant.text import Text
from assistant.writing.prompts import Prompt

__all__ = ["Writer"]


@runtime_checkable
class Writer(Protocol):
    """Turns an article and a prompt into candidate drafts, best first.

    May give fewer candidates than asked, and none; never more.

    :raises WriterError: the model behind it fails.
    """

    def write(self, article: Text, prompt: Prompt, count: int) -> list[Candidate]: ...
