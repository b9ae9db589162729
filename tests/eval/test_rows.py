"""What is read, what is left out and counted, and what is refused."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.errors import InputError
from eval.rows import Intake, read_rows
from eval.signature import signature

ROWS = [
    {"id": "a", "document": "The council voted.", "label": 1},
    {"id": "b", "document": "", "label": 1},
    {"id": "a", "document": "The council voted.", "label": 1},
    {"id": "c", "document": "Work begins.", "label": 0},
]
JSONL = "".join(json.dumps(row) + "\n" for row in ROWS)
CSV = "id,document,label\n" + "".join(f"{r['id']},{r['document']},{r['label']}\n" for r in ROWS)


def _parquet(path: Path) -> None:
    arrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(arrow.Table.from_pylist(ROWS), path)


def _saved(path: Path) -> None:
    datasets = pytest.importorskip("datasets", reason="datasets is not installed")
    datasets.disable_progress_bars()
    datasets.Dataset.from_list(ROWS).save_to_disk(str(path))


def _saved_splits(path: Path) -> None:
    datasets = pytest.importorskip("datasets", reason="datasets is not installed")
    datasets.disable_progress_bars()
    datasets.DatasetDict({"train": datasets.Dataset.from_list(ROWS)}).save_to_disk(str(path))


WAYS: dict[str, Callable[[Path], object]] = {
    "rows.jsonl": lambda path: path.write_text(JSONL, encoding="utf-8"),
    "rows.jsonl.gz": lambda path: path.write_bytes(gzip.compress(JSONL.encode())),
    "rows.jsonl.xz": lambda path: path.write_bytes(lzma.compress(JSONL.encode())),
    "rows.jsonl.bz2": lambda path: path.write_bytes(bz2.compress(JSONL.encode())),
    "rows.csv": lambda path: path.write_text(CSV, encoding="utf-8"),
    "rows.csv.gz": lambda path: path.write_bytes(gzip.compress(CSV.encode())),
    "rows.tsv": lambda path: path.write_text(CSV.replace(",", "\t"), encoding="utf-8"),
    "rows.parquet": _parquet,
    "saved": _saved,
    "splits": _saved_splits,
}


@pytest.fixture(params=sorted(WAYS))
def data(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path: Path = tmp_path / request.param
    WAYS[request.param](path)
    return path


def test_every_format_is_read_alike_and_what_is_left_out_is_counted(data: Path) -> None:
    intake = Intake()
    rows = list(
        read_rows(
            str(data), intake, texts=["source"], mapping={"source": "document"}, unique=["id"]
        )
    )
    assert [row["id"] for row in rows] == ["a", "a", "c"]
    assert [row["_row"] for row in rows] == [1, 3, 4]
    assert intake.sentence() == (
        "3 of 4 rows scored; 1 left out: empty source (first: row 2); "
        "1 scored all the same: repeats an earlier id (first: row 3)."
    )
    line = signature("checker", intake, {"seed": 1, "limit": None})
    assert f"data:{data.name}@{intake.digests[data.name][:12]}|n:3|seed:1|assistant:" in line


def test_a_name_of_the_hub_without_a_network_gets_one_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pytest.importorskip("datasets", reason="datasets is not installed")
    # nothing listens there, so that the test asks no network even where there is one
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in [name for name in os.environ if name.lower() == "no_proxy"]:
        monkeypatch.delenv(name)
    with pytest.raises(InputError) as caught:
        list(read_rows("nobody/nothing", Intake(), texts=["source"]))
    assert "nobody/nothing" in str(caught.value)
    assert "\n" not in str(caught.value)


def _file(tmp_path: Path, *rows: object) -> str:
    path = tmp_path / "rows.jsonl"
    lines = (row if isinstance(row, str) else json.dumps(row) for row in rows)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("rows.jsonl", '{"id": 1}\n', "Row 1 of .* has no column 'source'; it has id: give --map"),
        ("rows.jsonl", '[{"source": "x"}]', "is one JSON array"),
        ("rows.txt", "x", "no format that is read"),
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
        list(read_rows(str(path), Intake(), texts=["source"]))


def test_a_column_that_is_mapped_to_nothing_is_named_by_the_files_own_name(
    tmp_path: Path,
) -> None:
    data = _file(tmp_path, {"source": "x"})
    with pytest.raises(InputError, match=r"no column .document.; it has source\.$"):
        list(read_rows(data, Intake(), texts=["source"], mapping={"source": "document"}))


def test_each_bad_row_is_left_out_with_its_reason_and_the_rest_is_read(tmp_path: Path) -> None:
    data = _file(
        tmp_path,
        {"source": "one", "label": 1},
        '{"source": "cut sh',
        {"source": 2, "label": 1},
        {"source": None, "label": 1},
        {"label": 1},
        {"source": "no label"},
        {"source": "last", "label": 0},
    )
    intake = Intake()
    rows = list(read_rows(data, intake, texts=["source"], columns=["label"]))
    assert [row["source"] for row in rows] == ["one", "last"]
    assert dict(intake.left_out) == {
        "the line is not valid JSON": 1,
        "source is no text": 1,
        "empty source": 1,
        "no source": 1,
        "no label": 1,
    }
    assert intake.first["no label"] == 6


def test_a_body_serves_as_the_source(tmp_path: Path) -> None:
    data = _file(tmp_path, {"body": "one"})
    assert [row["source"] for row in read_rows(data, Intake(), texts=["source"])] == ["one"]


def test_a_sample_is_drawn_from_the_whole_file_by_the_seed(tmp_path: Path) -> None:
    data = _file(tmp_path, *({"source": f"row {n}"} for n in range(100)))

    def drawn(seed: int) -> list[int]:
        rows = read_rows(data, Intake(), texts=["source"], sample=10, seed=seed)
        return [row["_row"] for row in rows]

    assert len(drawn(1)) == 10
    assert drawn(1) == drawn(1) == sorted(drawn(1))
    assert drawn(1) != drawn(2)
    assert max(drawn(1)) > 20
    limited = list(read_rows(data, Intake(), texts=["source"], limit=7))
    assert [row["_row"] for row in limited] == list(range(1, 8))
