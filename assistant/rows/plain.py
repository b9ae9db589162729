"""JSONL and CSV files, compressed or not, line by line."""

from __future__ import annotations

import bz2
import csv
import gzip
import hashlib
import io
import json
import lzma
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, cast

from assistant.errors import InputError, MissingExtraError

__all__ = ["COMPRESSED", "CsvRows", "JsonlRows", "Unreadable", "file_digest", "reading"]

COMPRESSED = {".gz", ".bz2", ".xz", ".zst", ".lz4"}
_ARROW = {".zst": "zstd", ".lz4": "lz4"}
# bytes of one row: several times the longest article and draft that are accepted, in any escapes
_MAX_ROW = 64 * 2**20


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A row that could not be read, and why, as a sentence's end ("is not valid JSON")."""

    reason: str


class _File:
    """A file, its digest, and how far it has been read."""

    def __init__(self, source: str, path: Path, compression: str) -> None:
        self.source = source
        self.path = path
        self.compression = compression
        self._size = path.stat().st_size
        self._raw: BinaryIO | None = None

    def digest(self) -> str:
        return file_digest(self.source, self.path)

    def share(self) -> float | None:
        if self._raw is None:
            return None
        return 1.0 if self._raw.closed else self._raw.tell() / max(1, self._size)

    @contextmanager
    def _opened(self) -> Iterator[BinaryIO]:
        with self.path.open("rb") as raw:
            self._raw = raw
            yield _inflated(raw, self.compression)


class JsonlRows(_File):
    """One object a line; blank lines are no rows."""

    def __iter__(self) -> Iterator[Mapping[str, Any] | Unreadable]:
        with reading(self.source) as counted, self._opened() as file:
            first = True
            while line := file.readline(_MAX_ROW + 1):
                if len(line) > _MAX_ROW:
                    while line and not line.endswith(b"\n"):
                        line = file.readline(_MAX_ROW)
                    row: Mapping[str, Any] | Unreadable = Unreadable(
                        f"is over {_MAX_ROW // 2**20} MB"
                    )
                else:
                    if first:
                        line = line.removeprefix(b"\xef\xbb\xbf")
                    if not line.strip():
                        continue
                    if first and line.lstrip().startswith(b"["):
                        raise InputError(
                            f"{self.source} is one JSON array: give JSONL, one object a line."
                        )
                    row = _parsed(line)
                first = False
                yield row
                counted.rows += 1


def _parsed(line: bytes) -> Mapping[str, Any] | Unreadable:
    try:
        row = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        return Unreadable("is not valid UTF-8")
    except (ValueError, RecursionError):
        return Unreadable("is not valid JSON")
    return row if isinstance(row, dict) else Unreadable("is not a JSON object")


class CsvRows(_File):
    """Columns by the names in the first row."""

    def __init__(self, source: str, path: Path, compression: str, separator: str) -> None:
        super().__init__(source, path, compression)
        self._separator = separator

    def __iter__(self) -> Iterator[Mapping[str, Any] | Unreadable]:
        with reading(self.source) as counted, self._opened() as file:
            # what is not UTF-8 shows as surrogates, so that it costs its own row and no other
            text = io.TextIOWrapper(
                file, encoding="utf-8-sig", errors="surrogateescape", newline=""
            )
            csv.field_size_limit(_MAX_ROW)
            reader = csv.DictReader(text, delimiter=self._separator)
            names = list(reader.fieldnames or ())
            twice = next((name for name in names if name and names.count(name) > 1), None)
            if twice is not None:
                raise InputError(f"{self.source} has two columns {twice!r}: rename one of them.")
            for row in reader:
                yield _valid(row)
                counted.rows += 1


def _valid(row: dict[Any, Any]) -> Mapping[str, Any] | Unreadable:
    # words under no column: a comma that is not in quotes has shifted the rest
    if any(row.get(None) or ()):
        return Unreadable("has more values than there are columns")
    valid = all(_is_valid(value) for value in row.values() if isinstance(value, str))
    return row if valid else Unreadable("is not valid UTF-8")


def _is_valid(value: str) -> bool:
    return value.isascii() or not any("\udc80" <= letter <= "\udcff" for letter in value)


@dataclass(slots=True)
class _Counted:
    rows: int = 0


@contextmanager
def reading(source: str) -> Iterator[_Counted]:
    """Turns what file readers raise into one sentence that says how far the reading came."""
    counted = _Counted()
    try:
        yield counted
    except (InputError, MissingExtraError):
        raise
    except Exception as error:
        # damaged archives and tables raise a dozen types, by library
        line = next(iter(str(error).strip().splitlines()), "")[:200].rstrip(". ")
        raise InputError(
            f"{source} cannot be read after row {counted.rows:,}: "
            f"{type(error).__name__}{f' ({line})' if line else ''}."
        ) from None


def _inflated(raw: BinaryIO, compression: str) -> BinaryIO:
    if compression == ".gz":
        return cast(BinaryIO, gzip.GzipFile(fileobj=raw))
    if compression == ".bz2":
        return cast(BinaryIO, bz2.BZ2File(raw))
    if compression == ".xz":
        return cast(BinaryIO, lzma.LZMAFile(raw))
    if compression in _ARROW:
        try:
            import pyarrow
        except ImportError:
            raise MissingExtraError(
                f"A {compression} file needs the extra: pip install '.[batch]'."
            ) from None
        stream = pyarrow.CompressedInputStream(raw, _ARROW[compression])
        return io.BufferedReader(stream, 2**18)
    return raw


def file_digest(source: str, path: Path) -> str:
    """SHA-256 of a file's bytes."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise InputError(f"{source} cannot be read: {error.strerror}.") from None
