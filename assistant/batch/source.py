"""From the rows of a file to rows to work on: columns by name, ids, and windows of rows."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any

from assistant.batch.job import Row
from assistant.errors import InputError
from assistant.rows import Unreadable, open_rows

__all__ = ["Opened", "Source", "windows"]

_OURS = ("id", "article", "text")
# a column that none of so many rows has is a wrong name, not a faulty row
_LOOK = 100


@dataclass(frozen=True, slots=True)
class Source:
    """Where rows come from. ``mapping``: our column's name -> the input's."""

    path: str
    mapping: Mapping[str, str]
    needs: Sequence[str]
    split: str = "train"

    def __post_init__(self) -> None:
        for ours in self.mapping:
            if ours not in _OURS:
                raise InputError(f"--map knows {', '.join(_OURS)}, not {ours!r}.")

    def open(self) -> Opened:
        """Open the input and look at its first rows.

        :raises InputError: it cannot be read, or has none of a column that is needed.
        """
        return Opened(self)

    def column(self, name: str) -> str:
        return self.mapping.get(name, name)


class Opened:
    """An input being read, once, from its first row on."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._rows = open_rows(source.path, source.split, [source.column(n) for n in _OURS])
        self.digest = self._rows.digest
        self.share = self._rows.share
        records = iter(self._rows)
        first = list(islice(records, _LOOK))
        self._look(first)
        self._records = chain(first, records)

    def after(self, done: int) -> Iterator[Row]:
        """The rows to work on, without the first ``done``."""
        for number, record in islice(enumerate(self._records, start=1), done, None):
            yield self._row(number, record)

    def _look(self, first: Sequence[Mapping[str, Any] | Unreadable]) -> None:
        path, mapping = self._source.path, self._source.mapping
        records = [record for record in first if not isinstance(record, Unreadable)]
        if first and not records:
            assert isinstance(first[0], Unreadable)
            raise InputError(f"Row 1 of {path} {first[0].reason}, and so are those after it.")
        for name in (*self._source.needs, *(("id",) if "id" in mapping else ())):
            column = self._source.column(name)
            if records and not any(column in record for record in records):
                has = ", ".join(sorted(map(str, records[0]))) or "none"
                hint = "" if name in mapping else f": name it with --map {name}=COLUMN"
                raise InputError(f"{path} has no column {column!r}; it has {has}{hint}.")

    def _row(self, number: int, record: Mapping[str, Any] | Unreadable) -> Row:
        if isinstance(record, Unreadable):
            return Row(number, number, error=f"Row {number} {record.reason}.")
        source = self._source
        own = _id(record.get(source.column("id")), number)
        for name in source.needs:
            # a short row of CSV and a null have none either
            if record.get(source.column(name)) is None:
                return Row(number, own, error=f"Row {number} has no {source.column(name)!r}.")
        text = record[source.column("text")] if "text" in source.needs else None
        return Row(number, own, record[source.column("article")], text)


def _id(value: Any, number: int) -> str | int | float:
    """The row's id as JSON can hold it; the row's number where there is none."""
    if value is None or value == "" or (isinstance(value, float) and not math.isfinite(value)):
        return number
    return value if isinstance(value, str | int | float) else str(value)


def windows(rows: Iterable[Row], size: int) -> Iterator[list[Row]]:
    """Consecutive rows by ``size``; the last window may be shorter."""
    rows = iter(rows)
    while window := list(islice(rows, size)):
        yield window
