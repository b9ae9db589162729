"""Files and standard input: text comes in, everything else gets one clear sentence."""

from __future__ import annotations

import io
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import (
    EmptyInputError,
    InputError,
    MissingExtraError,
    NotTextError,
    TooLargeError,
)
from assistant.intake import decode, read_text
from assistant.limits import Limits, limits

TEXT = "Two men were killed in São Paulo, police said."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_is_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding=encoding)
    assert read_text(str(path)) == TEXT


def test_windows_line_ends_stay(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(b"One.\r\nTwo.\r\n")
    assert read_text(str(path)) == "One.\r\nTwo.\r\n"


@pytest.mark.parametrize(
    ("data", "error", "says"),
    [
        (b"", EmptyInputError, "is empty"),
        (b" \n\t\n", EmptyInputError, "is empty"),
        (b"\xef\xbb\xbf", EmptyInputError, "is empty"),
        (b"text\x00more", NotTextError, "is binary"),
        (b"\x7fELF\x02\x01\x01\x00", NotTextError, "is binary"),
        (b"caf\xe9 au lait", NotTextError, "not valid UTF-8 (byte 3)"),
        (b"\xff\xfeo", NotTextError, "not valid UTF-16"),
        (b"%PDF-1.7", NotTextError, "a PDF"),
        (b"PK\x03\x04rest", NotTextError, "ZIP"),
        (b"a" * (Limits().file + 1), TooLargeError, "over 10 MB"),
    ],
)
def test_what_is_no_text_is_refused(
    tmp_path: Path, data: bytes, error: type[InputError], says: str
) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(data)
    with pytest.raises(error) as caught:
        read_text(str(path))
    message = str(caught.value)
    assert says in message
    assert str(path) in message
    assert message.count(". ") == 0, "one sentence"


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no file .*nowhere\.txt"):
        read_text(str(tmp_path / "nowhere.txt"))


def test_a_directory_is_no_article(tmp_path: Path) -> None:
    with pytest.raises(NotTextError, match="is a directory"):
        read_text(str(tmp_path))


@pytest.mark.parametrize("path", ["a\x00b", "x" * 5000])
def test_an_impossible_path_is_no_traceback(path: str) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_text(path)


def test_a_limit_that_is_no_number_is_not_the_files_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    monkeypatch.setenv("ASSISTANT_TIMEOUT", "soon")
    limits.cache_clear()
    try:
        with pytest.raises(InputError, match=r"^ASSISTANT_TIMEOUT must be .*, not 'soon'\.$"):
            read_text(str(path))
    finally:
        limits.cache_clear()


def test_an_endless_file_is_not_read_to_its_end() -> None:
    with pytest.raises(TooLargeError):
        read_text("/dev/zero")


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(TEXT.encode()))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert read_text("-") == TEXT


def test_html_gives_its_main_text(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    path = tmp_path / "page.html"
    story = "".join(f"<p>{TEXT} This is paragraph number {n} of it.</p>" for n in range(8))
    path.write_text(
        "<html><head><title>x</title></head><body><nav><a href='/'>Home</a></nav>"
        f"<article><h1>A story</h1>{story}</article><script>alert(1)</script></body></html>",
        encoding="utf-8",
    )
    text = read_text(str(path))
    assert "paragraph number 7" in text
    assert "alert" not in text
    assert "Home" not in text


def test_html_without_the_extra_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    path = tmp_path / "page.html"
    path.write_text("<p>x</p>", encoding="utf-8")
    with pytest.raises(MissingExtraError, match="intake"):
        read_text(str(path))


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    with suppress(NotTextError):
        assert isinstance(decode(data, "The article"), str)
