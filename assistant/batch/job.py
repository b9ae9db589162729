"""What a run is asked to do, and the records that travel between its processes."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

from assistant.errors import InputError

__all__ = [
    "CTRANSLATE2",
    "TASKS",
    "TRANSFORMERS",
    "Job",
    "Result",
    "Row",
    "failure",
    "to_line",
]

TRANSFORMERS, CTRANSLATE2 = "transformers", "ctranslate2"
TASKS = ("headline", "summary", "check", "report")
# articles that a model writes about at once, and how many such groups are sorted by length
_TOGETHER, _GROUPS = 8, 8
# without a model there is nothing to group: rows that travel to a worker in one message
_TRAVEL = 8
# line ends for str.splitlines and some readers of JSONL, though not for JSON
_LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}


@dataclass(frozen=True, slots=True)
class Job:
    """The task and its options: everything that a row's result depends on.

    ``model``: as `assistant.headlines` takes it, by name; ``engine_model``: what runs it,
    `TRANSFORMERS` or `CTRANSLATE2`. ``timeout``: seconds for one row, after which its result is
    what was reached, marked; None for no limit.

    :raises InputError: there is no such task, or an option is out of its range.
    """

    task: str
    count: int = 3
    max_chars: int = 70
    sentences: int = 3
    model: str | None = None
    engine_model: str = TRANSFORMERS
    timeout: float | None = None

    def __post_init__(self) -> None:
        if self.task not in TASKS:
            raise InputError(f"There is no task {self.task!r}: give {', '.join(TASKS)}.")
        if self.engine_model not in (TRANSFORMERS, CTRANSLATE2):
            raise InputError(
                f"There is no model engine {self.engine_model!r}: give {TRANSFORMERS} or"
                f" {CTRANSLATE2}."
            )

    @property
    def needs(self) -> tuple[str, ...]:
        """The columns that a row must have."""
        return ("article", "text") if self.task == "check" else ("article",)

    @property
    def together(self) -> int:
        """Articles given to a model at once."""
        return _TOGETHER

    @property
    def window(self) -> int:
        """Consecutive rows worked on as one piece.

        A model's results may differ in a last digit by what else is in its batch, so batches are
        made within windows that begin at fixed rows: the same after a restart.
        """
        return _TRAVEL if self.task == "check" or self.model == "extract" else _TOGETHER * _GROUPS

    def to_dict(self) -> dict[str, Any]:
        """The options that this task reads; a run is taken up again only under the same."""
        unread = {
            "check": {"count", "max_chars", "sentences", "model", "engine_model"},
            "headline": {"sentences"},
            "summary": {"count", "max_chars"},
            "report": set[str](),
        }[self.task]
        return {name: value for name, value in asdict(self).items() if name not in unread}


class Row(NamedTuple):
    """One row to work on; ``number`` counts from 1. ``error``: why it cannot be, if so."""

    number: int
    id: str | int | float
    article: Any = None
    text: Any = None
    error: str | None = None


class Result(NamedTuple):
    """What became of a row: its line of the output, and whether it is an error's."""

    number: int
    line: bytes
    failed: bool


def failure(row: Row, sentence: str) -> Result:
    """The result of a row that nothing became of."""
    return Result(row.number, to_line({"id": row.id, "error": sentence}), True)


def to_line(document: dict[str, Any]) -> bytes:
    """JSON in UTF-8 with its line's end, and no other."""
    text = json.dumps(document, ensure_ascii=False).translate(_LINE_ENDS)
    # the escape of a lone surrogate is the same in Python and in JSON
    return text.encode("utf-8", "backslashreplace") + b"\n"
