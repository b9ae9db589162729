"""A writer that says what it is told to: no weights, for tests and for trying the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.draft import Candidate
from assistant.text import Text
from assistant.writing.prompts import Prompt

__all__ = ["FakeWriter"]


@dataclass(slots=True)
class FakeWriter:
    """Offers ``texts``, in order, whatever the article; ``asked`` keeps the requests."""

    texts: Sequence[str]
    asked: list[tuple[str, str, int]] = field(default_factory=list)

    def write(self, article: Text, prompt: Prompt, count: int) -> list[Candidate]:
        self.asked.append((article.raw, prompt.task, count))
        return [
            Candidate(text, score=-float(rank)) for rank, text in enumerate(self.texts[:count])
        ]
