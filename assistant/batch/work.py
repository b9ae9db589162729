"""The work on rows, the same in this process, in a worker process and on a cluster."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import assistant
from assistant.batch.grouped import GroupedWriter
from assistant.batch.job import CTRANSLATE2, Job, Result, Row, failure, to_line
from assistant.errors import AssistantError
from assistant.writing import Writer, find_writer

__all__ = ["Worker"]


class Worker:
    """Does a job's rows. Made once per process: its writer is loaded here.

    :raises WriterError: the job's model cannot be loaded.
    """

    def __init__(self, job: Job) -> None:
        self.job = job
        self._writer: Writer | None = None
        self._grouped: GroupedWriter | None = None
        if job.task != "check":
            self._writer = _find(job)
            self._grouped = GroupedWriter.over(self._writer, job)

    def process(self, rows: Sequence[Row]) -> list[Result]:
        """One result for each row, in their order; never raises for what a row holds."""
        if self._grouped is not None:
            self._grouped.prepare([row.article for row in rows if row.error is None])
        return [self._one(row) for row in rows]

    def _one(self, row: Row) -> Result:
        if row.error is not None:
            return failure(row, row.error)
        try:
            return Result(row.number, to_line({"id": row.id} | self._document(row)), False)
        except AssistantError as error:
            return failure(row, str(error))
        except Exception as error:
            # the error's own message may hold words of the article
            return failure(row, f"This is a defect of ours ({type(error).__name__}).")

    def _document(self, row: Row) -> dict[str, Any]:
        """What the command of the task's name prints with ``--json``."""
        job = self.job
        if job.task == "check":
            return assistant.check(row.article, row.text, timeout=job.timeout).to_dict()
        # the two writers agree on everything but when they write
        writer = self._grouped or self._writer
        document: dict[str, Any] = {}
        if job.task in ("headline", "report"):
            drafts = assistant.headlines(
                row.article, job.count, job.max_chars, writer, timeout=job.timeout
            )
            document["headlines"] = [draft.to_dict() for draft in drafts]
        if job.task in ("summary", "report"):
            draft = assistant.summary(row.article, job.sentences, writer, timeout=job.timeout)
            document["summary"] = draft.to_dict()
        return document


def _find(job: Job) -> Writer:
    if job.engine_model == CTRANSLATE2:
        from assistant.writing.fast import find_fast_writer

        return find_fast_writer(job.model)
    return find_writer(job.model)
