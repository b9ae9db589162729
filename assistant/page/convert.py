"""Reads an uploaded file into text, in a process of its own that may use little.

A document of an office program or a PDF is parsed by a large library and may be hostile: the
parser runs in a child with limits on memory and time, reads that one file and nothing else
comes of it. ``python -m assistant.page.convert FILE`` is that child.
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

from assistant.confine import confine, run_confined
from assistant.errors import (
    AssistantError,
    EmptyInputError,
    InputError,
    MissingExtraError,
    NotTextError,
    TooLargeError,
)
from assistant.intake import read_text
from assistant.limits import limits

__all__ = ["TYPES", "read_upload"]

TYPES = (".txt", ".md", ".html", ".htm", ".docx", ".pdf")
_REFUSED = 3


def read_upload(path: str) -> str:
    """The text of an uploaded file.

    :raises InputError: not one of `TYPES`, not what its name says, empty, too large or slow.
    """
    suffix = Path(path).suffix.lower()
    if suffix not in TYPES:
        raise NotTextError(f"A file must be one of {', '.join(TYPES)}, not {suffix or 'bare'}.")
    child = run_confined("assistant.page.convert", path)
    if child.returncode == _REFUSED:
        raise InputError(child.stderr.decode("utf-8", "replace").strip())
    if child.returncode:
        raise NotTextError(f"The file is not a readable {suffix} file: paste its text instead.")
    return child.stdout.decode("utf-8")


def _convert(path: str) -> str:
    suffix = Path(path).suffix.lower()
    text = {".docx": _docx, ".pdf": _pdf}.get(suffix, _plain)(path)
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    if not text:
        raise EmptyInputError("There is no text in the file: paste the article instead.")
    return text


def _plain(path: str) -> str:
    try:
        return read_text(path, "file")
    except AssistantError as error:
        # the path is the server's own business
        message = str(error).replace(path, Path(path).name)
        raise InputError(message) from None


def _docx(path: str) -> str:
    with zipfile.ZipFile(path) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > limits().unpacked:
            raise TooLargeError("The document unpacks to too much: paste its text instead.")
    try:
        import docx
    except ImportError:
        raise _missing("python-docx", ".docx") from None
    return "\n\n".join(
        paragraph.text for paragraph in docx.Document(path).paragraphs if paragraph.text.strip()
    )


def _pdf(path: str) -> str:
    try:
        import pypdf
    except ImportError:
        raise _missing("pypdf", ".pdf") from None
    reader = pypdf.PdfReader(path)
    if reader.is_encrypted:
        raise InputError("The PDF is locked with a password: paste its text instead.")
    if len(reader.pages) > limits().pages:
        raise TooLargeError(f"The PDF has over {limits().pages} pages: paste the article instead.")
    return "\n\n".join(page.extract_text() for page in reader.pages)


def _missing(package: str, suffix: str) -> MissingExtraError:
    return MissingExtraError(
        f"A {suffix} file needs {package}, of the extra: pip install '.[intake]'."
    )


if __name__ == "__main__":
    confine()
    try:
        found = _convert(sys.argv[1])
    except AssistantError as error:
        sys.stderr.buffer.write(str(error).encode("utf-8", "replace"))
        sys.exit(_REFUSED)
    sys.stdout.buffer.write(found.encode("utf-8", "replace"))
