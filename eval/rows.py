"""Reads data files row by row through Hugging Face ``datasets``, and counts what it leaves out.

JSONL, JSON, CSV, TSV and Parquet, also compressed (gz, xz, bz2, zst), and hub names when the
network is there. Rows are streamed, so the memory does not grow with the file.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.errors import InputError

__all__ = ["Intake", "parse_mapping", "read_rows"]

_BUILDERS = {
    ".jsonl": "json",
    ".ndjson": "json",
    ".json": "json",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
}
_COMPRESSED = {".gz", ".xz", ".bz2", ".zst", ".lz4"}


@dataclass(slots=True)
class Intake:
    """What was read: rows by outcome, and the digest of each local file.

    ``left_out`` counts rows by the reason they were not scored; ``first`` keeps the number
    (from 1) of the first row of each reason.
    """

    rows: int = 0
    used: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    first: dict[str, int] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)

    def leave_out(self, reason: str) -> None:
        self.left_out[reason] += 1
        self.first.setdefault(reason, self.rows)

    def sentence(self) -> str:
        """One sentence: how many rows were scored and what happened to the rest."""
        told = f"{self.used} of {self.rows} rows scored"
        if not self.left_out:
            return told + "."
        rest = "; ".join(
            f"{count} left out: {reason} (first: row {self.first[reason]})"
            for reason, count in sorted(self.left_out.items())
        )
        return f"{told}; {rest}."


def parse_mapping(pairs: Sequence[str]) -> dict[str, str]:
    """``["source=document"]`` -> ``{"source": "document"}``: our name = the file's name.

    :raises InputError: a pair without exactly one ``=``.
    """
    mapping = {}
    for pair in pairs:
        ours, sign, theirs = pair.partition("=")
        if not sign or not ours.strip() or not theirs.strip():
            raise InputError(f"--map takes OURS=THEIRS (source=document), not {pair!r}.")
        mapping[ours.strip()] = theirs.strip()
    return mapping


def read_rows(
    data: str,
    intake: Intake,
    *,
    required: Sequence[str],
    mapping: Mapping[str, str] | None = None,
    unique: Sequence[str] = (),
    limit: int | None = None,
    split: str = "train",
) -> Iterator[dict[str, Any]]:
    """The rows of one file (or hub data set) with our column names.

    Rows whose required text is missing or blank, and repeated rows (equal in all ``unique``
    columns), are left out and counted in ``intake``. A required column that no row of the
    first hundred has is an error.

    :raises InputError: no such file, a format that is not known, a column that is not there.
    """
    mapping = dict(mapping or {})
    seen: set[bytes] = set()
    number = 0
    for raw in _stream(data, intake, split):
        if limit is not None and number >= limit:
            return
        number += 1
        intake.rows += 1
        row = dict(raw)
        for ours, theirs in mapping.items():
            if theirs not in row:
                raise InputError(
                    f"Row {number} of {data} has no column {theirs!r}; it has "
                    f"{', '.join(sorted(row))}."
                )
            row[ours] = row[theirs]
        missing = [name for name in required if name not in row]
        if missing:
            raise InputError(
                f"Row {number} of {data} has no column {missing[0]!r}; it has "
                f"{', '.join(sorted(row))}: name it with --map {missing[0]}=COLUMN."
            )
        empty = next((name for name in required if _blank(row[name])), None)
        if empty is not None:
            intake.leave_out(f"empty {empty}")
            continue
        if unique:
            key = hashlib.sha1(
                "\0".join(str(row.get(name)) for name in unique).encode("utf-8", "replace"),
                usedforsecurity=False,
            ).digest()
            if key in seen:
                intake.leave_out("repeated")
                continue
            seen.add(key)
        intake.used += 1
        row["_row"] = number
        yield row


def _blank(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _stream(data: str, intake: Intake, split: str) -> Iterable[Mapping[str, Any]]:
    import datasets

    datasets.disable_progress_bars()
    datasets.logging.set_verbosity_error()
    path = Path(data)
    try:
        if path.is_file():
            intake.digests[path.name] = _digest(path)
            suffixes = [s.lower() for s in path.suffixes if s.lower() not in _COMPRESSED]
            suffix = suffixes[-1] if suffixes else ""
            if suffix not in _BUILDERS:
                raise InputError(
                    f"{data} is not a format that is read here: give "
                    f"{', '.join(sorted(_BUILDERS))}, compressed or not."
                )
            options: dict[str, Any] = {"sep": "\t"} if suffix == ".tsv" else {}
            loaded = datasets.load_dataset(
                _BUILDERS[suffix],
                data_files={"train": str(path)},
                split="train",
                streaming=True,
                **options,
            )
        elif path.is_dir() and (path / "dataset_info.json").exists():
            loaded = datasets.load_from_disk(data)
        elif path.exists() or data.count("/") != 1 or path.suffix:
            raise InputError(f"There is no file {data}.")
        else:
            loaded = datasets.load_dataset(data, split=split, streaming=True)
        yield from loaded
    except InputError:
        raise
    except Exception as error:
        # the library raises a dozen types of its own and of pyarrow's for one broken file
        first = str(error).strip().splitlines()[0][:200] if str(error).strip() else ""
        raise InputError(
            f"{data} cannot be read after row {intake.rows}: {type(error).__name__} {first}"
        ) from error


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
