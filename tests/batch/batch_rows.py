"""Rows of a small archive: our own prose in many lengths, with drafts right and wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from assistant.sample import sample_article


def make_rows(count: int) -> list[dict[str, Any]]:
    """Articles of one to all paragraphs of the sample, each with a draft; every fifth is wrong."""
    paragraphs = sample_article().split("\n\n")
    rows: list[dict[str, Any]] = []
    for number in range(count):
        kept = paragraphs[: 1 + number % len(paragraphs)]
        lead = f"Police in Leeds closed {number + 3} roads on Monday."
        told = f"Police closed {number + 3 + (number % 5 == 0)} roads."
        rows.append({"id": f"row-{number}", "article": "\n\n".join([lead, *kept]), "text": told})
    return rows


def write_jsonl(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.write_text(
        "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8"
    )
    return path


def read_jsonl(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]
