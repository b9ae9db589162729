"""Parquet files by pyarrow; directories and hub names by Hugging Face ``datasets``."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from assistant.errors import InputError, MissingExtraError
from assistant.rows.plain import file_digest, reading

__all__ = ["DatasetRows", "ParquetRows"]

# rows of a Parquet file in memory at once
_PAGE = 64


class ParquetRows:
    """The rows of a Parquet file; of ``columns``, those that it has."""

    def __init__(self, source: str, path: Path, columns: Sequence[str] | None) -> None:
        self.source = source
        self._path = path
        self._columns = columns
        self._read = 0
        self._total = 0

    def digest(self) -> str:
        return file_digest(self.source, self._path)

    def share(self) -> float | None:
        return self._read / self._total if self._total else None

    def __iter__(self) -> Iterator[Mapping[str, Any]]:
        try:
            from pyarrow.parquet import ParquetFile
        except ImportError:
            raise _missing("Parquet") from None
        with reading(self.source) as counted, ParquetFile(self._path) as file:
            self._total = file.metadata.num_rows
            own = file.schema_arrow.names
            wanted = None if self._columns is None else [c for c in own if c in self._columns]
            # with no column of ours in it, its own are read, so that an error can name them
            for batch in file.iter_batches(batch_size=_PAGE, columns=wanted or None):
                for row in batch.to_pylist():
                    yield row
                    counted.rows += 1
                    self._read = counted.rows


class DatasetRows:
    """The rows of one split of a data set: saved to a directory, or of the hub."""

    def __init__(self, source: str, split: str, columns: Sequence[str] | None) -> None:
        self.source = source
        self._split = split
        self._columns = columns
        self._read = 0
        self._total = 0
        self._data: Any = None
        self._revision: str | None = None

    def digest(self) -> str:
        path = Path(self.source)
        if path.is_dir():
            found = hashlib.sha256(self._split.encode())
            for file in sorted(one for one in path.rglob("*") if one.is_file()):
                name = file.relative_to(path).as_posix()
                if not name.startswith("."):
                    found.update(f"{name}\0{file_digest(self.source, file)}\0".encode())
            return found.hexdigest()
        self._load()
        return f"{self.source}@{self._revision}:{self._split}"

    def share(self) -> float | None:
        return self._read / self._total if self._total else None

    def __iter__(self) -> Iterator[Mapping[str, Any]]:
        with reading(self.source) as counted:
            for row in self._load():
                yield row
                counted.rows += 1
                self._read = counted.rows

    def _load(self) -> Any:
        if self._data is None:
            with reading(self.source):
                self._data = self._loaded()
        return self._data

    def _loaded(self) -> Any:
        try:
            import datasets
        except ImportError:
            raise _missing("A data set") from None
        datasets.disable_progress_bars()
        datasets.logging.set_verbosity_error()
        path = Path(self.source)
        saved = (path / "dataset_info.json").exists() or (path / "dataset_dict.json").exists()
        if saved:
            data: Any = datasets.load_from_disk(self.source)
            if isinstance(data, dict):
                if self._split not in data:
                    raise InputError(
                        f"{self.source} has no split {self._split!r}; it has"
                        f" {', '.join(sorted(data))}: choose with --split."
                    )
                data = data[self._split]
            self._total = len(data)
        else:
            if not path.is_dir():
                self._revision = _revision(self.source)
            data = datasets.load_dataset(
                self.source, split=self._split, streaming=True, revision=self._revision
            )
        own = data.column_names
        wanted = [name for name in own or () if name in (self._columns or own)]
        return data.select_columns(wanted) if wanted else data


def _revision(name: str) -> str | None:
    """The state of a data set of the hub: a run that is taken up again reads the same rows."""
    from huggingface_hub import HfApi

    try:
        return HfApi().dataset_info(name, timeout=5).sha
    except Exception as error:
        # the client raises its transport's errors as they come
        raise InputError(
            f"There is no file or directory {name}, and the hub gives no data set of that name"
            f" ({type(error).__name__})."
        ) from None


def _missing(what: str) -> MissingExtraError:
    return MissingExtraError(f"{what} needs the extra: pip install '.[batch]'.")
