"""A small archive as a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.batch.batch_rows import make_rows, write_jsonl


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return write_jsonl(tmp_path / "in.jsonl", make_rows(40))
