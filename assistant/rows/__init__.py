"""Rows of data files, read one after another: the memory does not grow with the file.

=======================  ===================================================================
``.jsonl .ndjson``       one JSON object a line
``.csv .tsv``            columns by the names of the first row; every value is a string
``.parquet``             any column types
a directory              what ``datasets`` saved there, or data files that it reads
``owner/name``           a data set of the hub, by ``datasets``
=======================  ===================================================================

JSONL and CSV may be compressed: ``.gz .bz2 .xz``, and with pyarrow ``.zst .lz4``. They are read
here line by line and not by ``datasets``, which guesses types: an id 007 comes back as 7, one
like 2024-01-01 as a time, and one broken line ends the reading. Here a line that cannot be read
is a `Unreadable` among the rows, and the rest is read on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from assistant.errors import InputError
from assistant.rows.plain import COMPRESSED, CsvRows, JsonlRows, Unreadable

__all__ = ["Rows", "Unreadable", "open_rows", "parse_mapping"]

_JSONL = {".jsonl", ".ndjson", ".json"}
_CSV = {".csv": ",", ".tsv": "\t"}
_HUB_NAME = re.compile(r"[\w-][\w.-]*/[\w-][\w.-]*")
_FORMATS = "JSONL, CSV or TSV (plain or .gz .bz2 .xz .zst .lz4), Parquet"


class Rows(Protocol):
    """The rows of one input, as dictionaries by column.

    Iterating raises `InputError` where the input itself ends in an error.
    """

    def __iter__(self) -> Iterator[Mapping[str, Any] | Unreadable]: ...

    def digest(self) -> str:
        """The same for the same rows under another name, and for no others."""
        ...

    def share(self) -> float | None:
        """How much of the input has been read, 0 to 1; None where nobody knows."""
        ...


def open_rows(source: str, split: str = "train", columns: Sequence[str] | None = None) -> Rows:
    """The rows of a file, a directory or a data set of the hub; see the table above.

    ``columns``: all that is needed of a row, where leaving out the rest saves reading it.

    :raises InputError: there is no such input, or its format is not known.
    :raises MissingExtraError: the format needs a package that is not installed.
    """
    path = Path(source)
    try:
        if path.is_file():
            return _open_file(source, path, columns)
        is_directory = path.is_dir()
    except (OSError, ValueError) as error:  # a name too long, a NUL in it
        raise InputError(f"The input cannot be opened: {error}.") from None
    if is_directory or (_HUB_NAME.fullmatch(source) and not _looks_like_file(path)):
        from assistant.rows.tables import DatasetRows

        return DatasetRows(source, split, columns)
    raise InputError(
        f"There is no file {source}: give {_FORMATS}, a directory of datasets, or owner/name."
    )


def _looks_like_file(path: Path) -> bool:
    return path.suffix.lower() in {*_JSONL, *_CSV, *COMPRESSED, ".parquet", ".txt"}


def _open_file(source: str, path: Path, columns: Sequence[str] | None) -> Rows:
    suffixes = [suffix.lower() for suffix in path.suffixes]
    compression = suffixes.pop() if suffixes and suffixes[-1] in COMPRESSED else ""
    kind = suffixes[-1] if suffixes else ""
    if kind in _JSONL:
        return JsonlRows(source, path, compression)
    if kind in _CSV:
        return CsvRows(source, path, compression, _CSV[kind])
    if kind == ".parquet" and not compression:
        from assistant.rows.tables import ParquetRows

        return ParquetRows(source, path, columns)
    raise InputError(f"{source} is of no format that is read here: give {_FORMATS}.")


def parse_mapping(pairs: Sequence[str]) -> dict[str, str]:
    """``["source=document"]`` -> ``{"source": "document"}``: our name = the file's name.

    :raises InputError: a pair without ``=`` or a name on each side of it, or a name given twice.
    """
    mapping = {}
    for pair in pairs:
        ours, sign, theirs = pair.partition("=")
        if not sign or not ours.strip() or not theirs.strip():
            raise InputError(f"--map takes OURS=THEIRS (source=document), not {pair!r}.")
        if ours.strip() in mapping:
            raise InputError(f"--map names {ours.strip()!r} twice: give it one column.")
        mapping[ours.strip()] = theirs.strip()
    return mapping
