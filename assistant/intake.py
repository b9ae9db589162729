"""Reads an article or a draft from a file or from standard input.

A file is text: UTF-8 with or without a mark, or UTF-16 with one. Anything else is refused in
one sentence. An ``.html`` file gives its main text, where the extra ``intake`` is installed.
"""

from __future__ import annotations

import codecs
import sys
from pathlib import Path

from assistant.confine import confine, run_confined
from assistant.errors import (
    EmptyInputError,
    InputError,
    MissingExtraError,
    NotTextError,
    TooLargeError,
)
from assistant.limits import limits

__all__ = ["decode", "main_text", "read_text"]

# code points; below that no page takes more than a second or two
_LARGE_PAGE = 200_000
# exit status of the child for a missing package
_NO_EXTRA = 4

_HTML = {".html", ".htm", ".xhtml"}
# the opening bytes of files that people take for text
_MAGIC = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"{\\rtf": "an RTF document",
    b"\x1f\x8b": "a gzip file",
    b"\xfd7zXZ\x00": "an xz file",
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
}


def read_text(source: str, name: str = "article") -> str:
    """The text of the file ``source``, or of standard input where it is ``-``.

    ``name`` says in an error what was being read.

    :raises InputError: missing, unreadable, a directory, binary, not UTF-8, too large, empty.
    """
    if source == "-":
        where = "standard input"
        # one byte more than is accepted tells a large file without reading all of it
        data = sys.stdin.buffer.read(limits().file + 1)
    else:
        where = source
        data = _read_file(source, name)
    if len(data) > limits().file:
        raise TooLargeError(
            f"The {name} {where} is over {limits().file // 1_000_000} MB: give one article of"
            " text."
        )
    text = decode(data, f"The {name} {where}")
    if Path(source).suffix.lower() in _HTML:
        text = main_text(text, f"The {name} {where}")
    if not text.strip():
        raise EmptyInputError(f"The {name} {where} is empty: give some text.")
    return text


def _read_file(source: str, name: str) -> bytes:
    # outside the try: a limit that is no number is not the file's fault
    most = limits().file + 1
    try:
        with Path(source).open("rb") as file:
            return file.read(most)
    except IsADirectoryError:
        raise NotTextError(f"The {name} {source} is a directory: give a text file.") from None
    except FileNotFoundError:
        raise InputError(
            f"There is no file {source}: give the path of a text file, or - for standard input."
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"The {name} {source} cannot be read: {reason}.") from None


def decode(data: bytes, subject: str) -> str:
    """Bytes as text. ``subject`` opens the sentence of an error ("The article a.txt")."""
    for magic, what in _MAGIC.items():
        if data.startswith(magic):
            raise NotTextError(f"{subject} is {what}: give plain text in UTF-8.")
    encoding = "utf-8-sig"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    elif b"\x00" in data:
        raise NotTextError(f"{subject} is binary, not text: give plain text in UTF-8.")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise NotTextError(
            f"{subject} is not valid {encoding.removesuffix('-sig').upper()} (byte {error.start}):"
            " save it as UTF-8."
        ) from None


def main_text(page: str, subject: str) -> str:
    """The main text of an HTML page.

    A large page is parsed in a process with limits: the time that the parser takes grows with the
    square of the attributes of one element.

    :raises MissingExtraError: trafilatura is not installed.
    :raises InputError: no article in it, or it takes too long.
    """
    if len(page) <= _LARGE_PAGE:
        found = _extracted(page, subject)
    else:
        child = run_confined("assistant.intake", data=page.encode("utf-8", "replace"))
        if child.returncode == _NO_EXTRA:
            raise _missing(subject)
        if child.returncode:
            raise NotTextError(f"{subject} is no HTML that can be read: paste its text.")
        found = child.stdout.decode("utf-8", "replace")
    if not found:
        raise EmptyInputError(f"{subject} is HTML without an article in it: paste its text.")
    return found


def _extracted(page: str, subject: str) -> str:
    try:
        import trafilatura
    except ImportError:
        raise _missing(subject) from None
    return str(trafilatura.extract(page, include_comments=False, include_tables=False) or "")


def _missing(subject: str) -> MissingExtraError:
    return MissingExtraError(f"{subject} is HTML, which needs the extra: pip install '.[intake]'.")


def _main() -> int:
    """The child of `main_text`: a page on standard input, its main text on standard output."""
    confine()
    try:
        found = _extracted(sys.stdin.buffer.read().decode("utf-8", "replace"), "")
    except MissingExtraError:
        return _NO_EXTRA
    sys.stdout.buffer.write(found.encode("utf-8", "replace"))
    return 0


if __name__ == "__main__":
    sys.exit(_main())
