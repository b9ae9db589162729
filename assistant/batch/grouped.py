"""Lets a model write about several articles at once, while each is still asked for alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol, runtime_checkable

import assistant
from assistant.batch.job import Job
from assistant.draft import Candidate
from assistant.errors import WriterError
from assistant.text import Text
from assistant.writing import Prompt, Writer

__all__ = ["GroupedWriter", "ManyWriter"]

# any article of a few words: what is asked about one is asked about all
_ANY = "Police closed the road on Monday."
# code points: a longer article is written about alone
_LONGEST = 100_000


@runtime_checkable
class ManyWriter(Writer, Protocol):
    """A writer that is quicker with several articles at once than with each alone."""

    def write_many(
        self, articles: Sequence[Text], prompt: Prompt, count: int
    ) -> list[list[Candidate]]: ...


class _Listener:
    """Notes what a writer would be asked, and writes nothing."""

    def __init__(self) -> None:
        self.asked: list[tuple[Prompt, int]] = []

    def write(self, article: Text, prompt: Prompt, count: int) -> list[Candidate]:
        self.asked.append((prompt, count))
        return []


def asked(job: Job) -> list[tuple[Prompt, int]]:
    """What a writer is asked about each article: the prompt, and how many candidates.

    :raises InputError: an option is out of its range.
    """
    listener = _Listener()
    if job.task == "check":
        assistant.check(_ANY, _ANY, timeout=job.timeout)
    if job.task in ("headline", "report"):
        assistant.headlines(_ANY, job.count, job.max_chars, listener, timeout=job.timeout)
    if job.task in ("summary", "report"):
        assistant.summary(_ANY, job.sentences, listener, timeout=job.timeout)
    return listener.asked


class GroupedWriter:
    """Answers from what was written beforehand, article by article.

    Articles are sorted by length and written about in groups, so that short ones are not padded
    to a long one's length. Where a group fails, its articles are written about one by one, and
    the fault stays with the article that has it.
    """

    def __init__(self, writer: ManyWriter, requests: Sequence[tuple[Prompt, int]], size: int):
        self._writer = writer
        self._requests = requests
        self._size = size
        self._written: dict[tuple[str, str, int], list[Candidate]] = {}

    @classmethod
    def over(cls, writer: Writer, job: Job) -> GroupedWriter | None:
        """None where the writer takes one article at a time."""
        requests = asked(job)
        return cls(writer, requests, job.together) if isinstance(writer, ManyWriter) else None

    def prepare(self, articles: Sequence[Any]) -> None:
        """Write about these articles now; what was written before is forgotten."""
        self._written = {}
        # what is no article at all fails later, with its own sentence
        proper = {a for a in articles if isinstance(a, str) and a.strip() and len(a) <= _LONGEST}
        ordered = sorted(proper, key=lambda article: (len(article), article))
        for start in range(0, len(ordered), self._size):
            group = ordered[start : start + self._size]
            for prompt, count in self._requests:
                self._write(group, prompt, count)

    def _write(self, group: Sequence[str], prompt: Prompt, count: int) -> None:
        try:
            written = self._writer.write_many([Text(one) for one in group], prompt, count)
        except WriterError:
            return
        for article, candidates in zip(group, written, strict=True):
            self._written[article, prompt.task, count] = candidates

    def write(self, article: Text, prompt: Prompt, count: int) -> list[Candidate]:
        known = self._written.get((article.raw, prompt.task, count))
        return self._writer.write(article, prompt, count) if known is None else known
