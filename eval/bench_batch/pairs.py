"""Rows to measure on: articles with their titles as the drafts to check."""

from __future__ import annotations

import json
import lzma
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from assistant.sample import sample_article

__all__ = ["CORPORA", "ROOT", "command", "read_pairs", "write_pairs"]

ROOT = Path(__file__).resolve().parents[2]
CORPORA = ROOT.parent / "shared" / "corpora"


def read_pairs(path: Path, count: int) -> Iterator[dict[str, Any]]:
    """``count`` rows of id, body and title: the title serves as the draft to check."""
    found = 0
    if path.is_file():
        opened: Any = lzma.open if path.suffix == ".xz" else open
        with opened(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                if found < count and row["title"].strip() and row["body"].strip():
                    yield {key: row[key] for key in ("id", "title", "body")}
                    found += 1
    while not path.is_file() and found < count:
        lead = f"Police in Leeds closed {found + 3} roads on Monday."
        yield {"id": found, "title": f"{found + 3} roads closed", "body": lead + sample_article()}
        found += 1


def write_pairs(out: Path, path: Path, count: int) -> int:
    """Write such rows as JSONL; how many there were."""
    written = 0
    with out.open("w", encoding="utf-8") as file:
        for row in read_pairs(path, count):
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
            written += 1
    return written


def command(source: Path, out: Path, *options: str) -> list[str]:
    """The command line of a run over such rows."""
    columns = ["--map", "article=body", "--map", "text=title"]
    run = [sys.executable, "-m", "assistant", "batch", str(source), str(out)]
    return [*run, *columns, *(options or ("--task", "check"))]
