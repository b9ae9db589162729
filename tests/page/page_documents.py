"""One story as a file of each type that the page opens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

STORY = (
    "The harbour burned for 18 hours on Tuesday, and 14 people were hurt, officials said.",
    "Firemen came from three towns. The mayor, Ann Smith, thanked them on Wednesday.",
)


def plain(path: Path) -> None:
    path.write_text("\n\n".join(STORY), encoding="utf-8")


def html(path: Path) -> None:
    pytest.importorskip("trafilatura", reason="the extra intake is not installed")
    body = "".join(f"<p>{line}</p>" for line in STORY)
    path.write_text(f"<html><body><article>{body}</article></body></html>", encoding="utf-8")


def docx(path: Path) -> None:
    library = pytest.importorskip("docx", reason="the extra intake is not installed")
    document = library.Document()
    for line in STORY:
        document.add_paragraph(line)
    document.save(path)


def pdf(path: Path) -> None:
    """The least that is a PDF: one page, one font, lines of text."""
    pytest.importorskip("pypdf", reason="the extra intake is not installed")
    lines = "".join(f"({line}) Tj 0 -20 Td " for line in STORY)
    content = f"BT /F1 12 Tf 40 700 Td {lines}ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 900 800] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    text = "%PDF-1.4\n"
    starts = []
    for number, body in enumerate(objects, start=1):
        starts.append(len(text))
        text += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{start:010} 00000 n \n" for start in starts)
    text += (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(text)}\n%%EOF\n"
    )
    path.write_text(text, encoding="ascii")


MAKERS: dict[str, Callable[[Path], None]] = {".html": html, ".docx": docx, ".pdf": pdf}
