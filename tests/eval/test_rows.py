"""What is read, what is left out and counted, and what is refused."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from assistant.errors import InputError
from eval.rows import Intake, parse_mapping, read_rows
from eval.signature import signature

ROWS = [
    {"id": "a", "document": "The council voted.", "label": 1},
    {"id": "b", "document": "", "label": 1},
    {"id": "a", "document": "The council voted.", "label": 1},
    {"id": "c", "document": "Work begins.", "label": 0},
]


@pytest.fixture(params=["jsonl", "jsonl.gz", "csv"])
def data(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / f"rows.{request.param}"
    if request.param == "csv":
        lines = ["id,document,label"] + [f"{r['id']},{r['document']},{r['label']}" for r in ROWS]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path
    text = "".join(json.dumps(row) + "\n" for row in ROWS)
    if request.param == "jsonl":
        path.write_text(text, encoding="utf-8")
    else:
        path.write_bytes(gzip.compress(text.encode()))
    return path


def test_rows_are_mapped_and_what_is_left_out_is_counted(data: Path) -> None:
    intake = Intake()
    rows = list(
        read_rows(
            str(data),
            intake,
            required=["source"],
            mapping={"source": "document"},
            unique=["id"],
        )
    )
    assert [row["id"] for row in rows] == ["a", "c"]
    assert [row["_row"] for row in rows] == [1, 4]
    assert intake.left_out == {"empty source": 1, "repeated": 1}
    assert intake.sentence() == (
        "2 of 4 rows scored; 1 left out: empty source (first: row 2); "
        "1 left out: repeated (first: row 3)."
    )
    line = signature("checker", intake, {"seed": 1, "limit": None})
    assert f"data:{data.name}@{intake.digests[data.name][:12]}|n:2|seed:1|assistant:" in line


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("rows.jsonl", '{"id": 1}\n', "has no column 'source'; it has id"),
        ("rows.jsonl", '{"source": "x"}\n{"source": \n', "cannot be read"),
        ("rows.txt", "x", "not a format"),
        ("absent.jsonl", None, "There is no file"),
    ],
)
def test_bad_files_get_one_sentence(
    tmp_path: Path, name: str, content: str | None, says: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=says):
        list(read_rows(str(path), Intake(), required=["source"]))


def test_a_mapping_has_two_sides() -> None:
    assert parse_mapping(["source=document"]) == {"source": "document"}
    with pytest.raises(InputError, match="OURS=THEIRS"):
        parse_mapping(["source"])
