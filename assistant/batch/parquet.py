"""The lines of a finished run as a Parquet file, in groups of rows: memory stays flat.

Columns are the keys of the lines, nested as these are, and the same for every run of a task;
``id`` is a whole number where every id is one, else a string; ``error`` is null where a row has
none.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from assistant.draft import MODEL, Draft, Dropped, Provenance
from assistant.errors import InputError, MissingExtraError
from assistant.kind import Evidence, Finding, Notice, Report, Verdict

__all__ = ["needs_parquet", "write_parquet"]

# rows of one row group
_GROUP = 1000


def needs_parquet() -> None:
    """:raises MissingExtraError: pyarrow is not installed."""
    try:
        import pyarrow.parquet  # noqa: F401
    except ImportError:
        raise MissingExtraError("Parquet needs the extra: pip install '.[batch]'.") from None


def write_parquet(lines: Path, out: Path, task: str) -> None:
    """Write ``out`` from JSON lines; it appears whole or not at all."""
    import pyarrow
    from pyarrow.parquet import ParquetWriter

    schema = _schema(lines, task)
    draft = out.with_name(f"{out.name}.tmp")
    try:
        with ParquetWriter(draft, schema, compression="zstd") as writer:
            for group in _groups(lines):
                if schema.field("id").type == pyarrow.string():
                    group = [row | {"id": str(row["id"])} for row in group]
                rows = pyarrow.array(group, type=pyarrow.struct(list(schema)))
                writer.write_table(pyarrow.Table.from_struct_array(rows))
        with draft.open("rb") as file:
            os.fsync(file.fileno())
        draft.replace(out)
    except OSError as error:
        raise InputError(f"{out} cannot be written: {error.strerror or error}.") from None


def _groups(lines: Path) -> Iterator[list[dict[str, Any]]]:
    with lines.open("rb") as file:
        while group := [_parsed(line) for line in islice(file, _GROUP)]:
            yield group


def _parsed(line: bytes) -> dict[str, Any]:
    row: dict[str, Any] = json.loads(line)
    # half of a surrogate pair is JSON, and no text that Parquet can hold
    return _whole(row) if b"\\ud" in line else row


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, list):
        return [_whole(one) for one in value]
    if isinstance(value, dict):
        return {key: _whole(one) for key, one in value.items()}
    return value


def _schema(lines: Path, task: str) -> Any:
    """``id`` first, ``error`` last."""
    import pyarrow

    numbers = True
    found = pyarrow.schema(list(pyarrow.array([_example(task)]).type))
    for group in _groups(lines):
        for row in group:
            own = row.pop("id")
            numbers = numbers and type(own) is int and abs(own) < 2**63
        columns = pyarrow.schema(list(pyarrow.array(group).type))
        found = pyarrow.unify_schemas([found, columns], promote_options="permissive")
    others = [field for field in found if field.name != "error"]
    identity = pyarrow.field("id", pyarrow.int64() if numbers else pyarrow.string())
    return pyarrow.schema([identity, *others, pyarrow.field("error", pyarrow.string())])


def _example(task: str) -> dict[str, Any]:
    """A row with a value in every place, for the types."""
    evidence = (Evidence(0, 1, "a"),)
    finding = Finding("count", "a", 0, 1, Verdict.SUPPORTED, "a", evidence, "a")
    report = Report(("a",), "a", (finding,), (Notice("a", 0, 1, "a", evidence),))
    if task == "check":
        return report.to_dict()
    draft = Draft("a", report, MODEL, (Provenance(0, 1, 0, 1),), 0.5, (Dropped("a", "a"),))
    drafts = {"headlines": [draft.to_dict()], "summary": draft.to_dict()}
    wanted = {"headline": ["headlines"], "summary": ["summary"], "report": list(drafts)}[task]
    return {name: drafts[name] for name in wanted}
