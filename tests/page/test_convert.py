"""Uploaded files are read in a process that may use little, and refused in one sentence."""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path

import pytest
from page_documents import MAKERS, STORY, plain

from assistant.errors import InputError
from assistant.page import convert


@pytest.mark.parametrize("suffix", convert.TYPES)
def test_a_document_gives_its_text(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"story{suffix}"
    MAKERS.get(".html" if suffix == ".htm" else suffix, plain)(path)
    text = convert.read_upload(str(path))
    for line in STORY:
        assert line in " ".join(text.split())


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<a/>" * 20_000_000)
    assert path.stat().st_size < 1_000_000
    with pytest.raises(InputError, match="unpacks to too much"):
        convert.read_upload(str(path))


def test_what_takes_too_long_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(command: list[str], **_: object) -> None:
        raise subprocess.TimeoutExpired(command, 20)

    path = tmp_path / "story.txt"
    plain(path)
    monkeypatch.setattr(subprocess, "run", run)
    with pytest.raises(InputError, match="within 20 seconds: paste its text instead"):
        convert.read_upload(str(path))


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("a.exe", b"MZ", "must be one of .txt, .md"),
        ("a", b"text", "not bare"),
        ("a.pdf", b"%PDF-1.4 nothing", "not a readable .pdf file"),
        ("a.docx", b"PK nothing", "not a readable .docx file"),
        ("a.txt", b"", "empty|no text"),
        ("a.txt", bytes(range(256)), "a.txt"),
    ],
)
def test_what_is_no_document_is_told_so(
    name: str, content: bytes, why: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InputError, match=why) as caught:
        convert.read_upload(str(path))
    # the server's folders are its own business
    assert str(tmp_path) not in str(caught.value)
