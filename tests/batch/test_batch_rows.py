"""Every format that is read gives the same rows, and what cannot be read is said."""

from __future__ import annotations

import bz2
import csv
import gzip
import json
import lzma
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from assistant.errors import InputError
from assistant.rows import Unreadable, open_rows, parse_mapping

ROWS: list[dict[str, Any]] = [
    {"id": "007", "article": "Eine Zeile.\nNoch “eine”, mit, Kommas.", "text": "x"},
    {"id": "2024-01-01", "article": "b", "text": ""},
    {"id": "a", "article": "c\u2028d", "text": '"'},
]
JSONL = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in ROWS).encode()


def _arrow(codec: str) -> Callable[[bytes], bytes]:
    def compressed(data: bytes) -> bytes:
        import pyarrow

        sink = pyarrow.BufferOutputStream()
        with pyarrow.CompressedOutputStream(sink, codec) as stream:
            stream.write(data)
        return bytes(sink.getvalue().to_pybytes())

    return compressed


COMPRESSIONS: dict[str, Callable[[bytes], bytes]] = {
    "": bytes,
    ".gz": gzip.compress,
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
    ".zst": _arrow("zstd"),
    ".lz4": _arrow("lz4"),
}


def rows_of(path: Path, **options: Any) -> list[Any]:
    return list(open_rows(str(path), **options))


@pytest.mark.parametrize("suffix", COMPRESSIONS)
def test_jsonl_compressed_or_not(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a.b.jsonl{suffix}"
    path.write_bytes(COMPRESSIONS[suffix](JSONL))
    rows = open_rows(str(path))
    assert list(rows) == ROWS
    assert rows.digest() == open_rows(str(path)).digest()


@pytest.mark.parametrize(("suffix", "separator"), [("csv", ","), ("tsv", "\t"), ("csv.gz", ",")])
def test_csv_values_are_strings_as_they_stand(tmp_path: Path, suffix: str, separator: str) -> None:
    path = tmp_path / f"a.{suffix}"
    opened: Any = gzip.open if suffix.endswith("gz") else open
    with opened(path, "wt", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, ["id", "article", "text"], delimiter=separator)
        writer.writeheader()
        writer.writerows(ROWS)
    assert rows_of(path) == ROWS


def test_parquet_gives_the_columns_that_are_asked_for(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "a.parquet"
    parquet.write_table(pyarrow.Table.from_pylist(ROWS * 100), path)
    rows = open_rows(str(path), columns=["id", "text", "none"])
    assert list(rows) == [{"id": row["id"], "text": row["text"]} for row in ROWS] * 100
    assert rows.share() == 1
    other: Any = rows_of(path, columns=["none"])[0]
    assert list(other) == ["id", "article", "text"]


def test_a_directory_of_datasets(tmp_path: Path) -> None:
    datasets = pytest.importorskip("datasets")
    saved = datasets.Dataset.from_list(ROWS)
    saved.save_to_disk(tmp_path / "one")
    datasets.DatasetDict({"train": saved, "test": saved.select([1])}).save_to_disk(
        tmp_path / "splits"
    )
    assert rows_of(tmp_path / "one") == ROWS
    assert rows_of(tmp_path / "splits", split="test") == [ROWS[1]]
    with pytest.raises(InputError, match="no split 'dev'; it has test, train"):
        rows_of(tmp_path / "splits", split="dev")
    one, other = (
        open_rows(str(tmp_path / "splits"), split).digest() for split in ("train", "test")
    )
    assert one != other
    files = tmp_path / "files"
    files.mkdir()
    (files / "part-1.jsonl").write_bytes(JSONL)
    assert rows_of(files, columns=["id"]) == [{"id": row["id"]} for row in ROWS]


def test_a_line_that_cannot_be_read_costs_no_other(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(
        b'\xef\xbb\xbf{"id": 1}\n\n{"id"\n[1]\n"\xff"\n' + b"[" * 100_000 + b'\n{"id": 2}'
    )
    found = rows_of(path)
    assert found == [
        {"id": 1},
        Unreadable("is not valid JSON"),
        Unreadable("is not a JSON object"),
        Unreadable("is not valid UTF-8"),
        Unreadable("is not valid JSON"),
        {"id": 2},
    ]


def test_a_line_without_end_is_not_read_into_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assistant.rows.plain._MAX_ROW", 2**20)
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"id": "' + b"a" * 5 * 2**20 + b'"}\n{"id": 2}\n')
    assert rows_of(path) == [Unreadable("is over 1 MB"), {"id": 2}]


def test_csv_that_is_not_utf8_costs_its_row(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"id,article\n1,caf\xe9\n2,caf\xc3\xa9\n3\n")
    assert rows_of(path) == [
        Unreadable("is not valid UTF-8"),
        {"id": "2", "article": "café"},
        {"id": "3", "article": None},
    ]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.jsonl.gz", gzip.compress(JSONL)[:-9], r"a\.jsonl\.gz cannot be read after row"),
        ("a.jsonl.xz", b"no archive at all", "cannot be read after row 0: LZMAError"),
        ("a.jsonl.zst", b"no", "cannot be read after row 0"),
        ("a.parquet", b"no", "cannot be read after row 0: ArrowInvalid"),
        ("a.json", b' [{"id": 1}]', "one JSON array: give JSONL"),
        ("a.txt", b"a", "of no format that is read here: give JSONL"),
        ("a.jsonl.zip", b"a", "of no format"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(
    tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InputError, match=message) as caught:
        rows_of(path)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["none.jsonl", "a/b/c", "x" * 5000, "\0", "a/b.jsonl"])
def test_no_such_input(name: str) -> None:
    with pytest.raises(InputError):
        list(open_rows(name))


def test_mapping() -> None:
    assert parse_mapping(["article=body", "id = key "]) == {"article": "body", "id": "key"}
    for bad in ("article", "=a", "a="):
        with pytest.raises(InputError, match="OURS=THEIRS"):
            parse_mapping([bad])
    with pytest.raises(InputError, match="names 'text' twice"):
        parse_mapping(["text=claim", "text = body"])


def test_a_row_with_more_values_than_columns_costs_itself_alone(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text("id,article,text\n1,A fire, they said,x\n2,A fire,x\n3,A fire\n", "utf-8")
    shifted, whole, short = rows_of(path)
    assert shifted == Unreadable("has more values than there are columns")
    assert whole == {"id": "2", "article": "A fire", "text": "x"}
    assert short["text"] is None
    # an empty column at the end of each line, as spreadsheets leave it
    for head in ("id,text,,", "id,text"):
        path.write_text(f"{head}\n1,x,,\n2,y,,\n", "utf-8")
        assert [row["text"] for row in rows_of(path)] == ["x", "y"]


def test_two_columns_of_one_name_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text("id,text,text\n1,x,y\n", "utf-8")
    with pytest.raises(InputError, match="has two columns 'text': rename one of them"):
        rows_of(path)
