"""The rows that a score is made of: read one by one, and what is left out is counted.

Files, directories and hub names are opened by `assistant.rows`. Here columns get our names,
and each row is used, left out with a reason, or used and remarked upon. Nothing is dropped
without a word.
"""

from __future__ import annotations

import hashlib
import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.errors import InputError
from assistant.rows import Unreadable, open_rows

__all__ = ["Intake", "read_rows"]

# a file of articles has bodies: they serve as sources without a --map
_STANDS_FOR = {"source": "body"}


@dataclass(slots=True)
class Intake:
    """What was read: rows by outcome, and the digest of each input.

    ``left_out`` and ``remarks`` count rows by reason, the ones not scored and those scored all
    the same; ``first`` keeps the number (from 1) of the first row of each reason.
    """

    rows: int = 0
    used: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    remarks: Counter[str] = field(default_factory=Counter)
    first: dict[str, int] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)

    def leave_out(self, reason: str, row: int) -> None:
        self.left_out[reason] += 1
        self.first.setdefault(reason, row)

    def remark(self, reason: str, row: int) -> None:
        self.remarks[reason] += 1
        self.first.setdefault(reason, row)

    def add(self, other: Intake) -> None:
        """Takes the rows and digests of another input into the account."""
        self.rows += other.rows
        self.used += other.used
        self.digests |= other.digests

    def sentence(self) -> str:
        """One sentence: how many rows were scored and what happened to the rest."""
        parts = [f"{self.used:,} of {self.rows:,} rows scored"]
        for told, counts in (("left out", self.left_out), ("scored all the same", self.remarks)):
            parts += [
                f"{count:,} {told}: {reason} (first: row {self.first[reason]:,})"
                for reason, count in sorted(counts.items())
            ]
        return "; ".join(parts) + "."


def read_rows(
    data: str,
    intake: Intake,
    *,
    texts: Sequence[str],
    columns: Sequence[str] = (),
    mapping: Mapping[str, str] | None = None,
    unique: Sequence[str] = (),
    limit: int | None = None,
    sample: int | None = None,
    seed: int = 0,
) -> Iterator[dict[str, Any]]:
    """The rows of one input with our column names, and their number (from 1) as ``_row``.

    ``texts`` must be there and hold text: a row in which one is blank or no text is left out.
    ``columns`` must be there. A column that the first row has not got is an error; rows that
    lack it later on are left out. Rows equal to an earlier one in all ``unique`` columns are
    remarked upon. ``sample`` draws so many rows, the same ones for the same seed; ``limit``
    ends the reading after so many.

    :raises InputError: no such input, a format that is not known, a column that is not there.
    """
    opened = open_rows(data)
    intake.digests[Path(data).name] = opened.digest()
    drawn = _drawn(data, sample, seed)
    seen: set[int] = set()
    read = 0
    for number, raw in enumerate(opened, start=1):
        if drawn is not None and number not in drawn:
            continue
        if read == limit:
            return
        read += 1
        intake.rows += 1
        if isinstance(raw, Unreadable):
            intake.leave_out(f"the line {raw.reason}", number)
            continue
        row = _renamed(raw, mapping or {})
        wanted = [*texts, *columns]
        missing = next((name for name in wanted if name not in row), None)
        if missing is not None:
            if not intake.used:
                raise _no_column(data, number, missing, raw, mapping or {})
            intake.leave_out(f"no {missing}", number)
            continue
        if reason := next((r for name in texts if (r := _unfit(name, row[name]))), None):
            intake.leave_out(reason, number)
            continue
        if unique:
            key = _digest(row, unique)
            if key in seen:
                intake.remark(f"repeats an earlier {' and '.join(unique)}", number)
            seen.add(key)
        intake.used += 1
        row["_row"] = number
        yield row


def _drawn(data: str, sample: int | None, seed: int) -> frozenset[int] | None:
    """The numbers of the rows that a seeded sample has; the input is counted first."""
    if sample is None:
        return None
    total = sum(1 for _ in open_rows(data))
    chosen = random.Random(seed).sample(range(1, total + 1), min(sample, total))
    return frozenset(chosen)


def _renamed(raw: Mapping[str, Any], mapping: Mapping[str, str]) -> dict[str, Any]:
    row = dict(raw)
    for ours, theirs in mapping.items():
        row.pop(ours, None)
        if theirs in raw:
            row[ours] = raw[theirs]
    for ours, other in _STANDS_FOR.items():
        if ours not in row and ours not in mapping and other in row:
            row[ours] = row[other]
    return row


def _no_column(
    data: str, number: int, name: str, raw: Mapping[str, Any], mapping: Mapping[str, str]
) -> InputError:
    has = ", ".join(sorted(map(str, raw))) or "none"
    told = f"Row {number} of {data} has no column {mapping.get(name, name)!r}; it has {has}"
    return InputError(f"{told}." if name in mapping else f"{told}: give --map {name}=COLUMN.")


def _unfit(name: str, value: Any) -> str | None:
    if value is None or (isinstance(value, str) and not value.strip()):
        return f"empty {name}"
    return None if isinstance(value, str) else f"{name} is no text"


def _digest(row: Mapping[str, Any], names: Sequence[str]) -> int:
    """64 bits: a million rows collide once in 30 million files, and a set of these is small."""
    joined = "\0".join(str(row.get(name)) for name in names).encode("utf-8", "replace")
    return int.from_bytes(hashlib.blake2b(joined, digest_size=8).digest(), "big")
