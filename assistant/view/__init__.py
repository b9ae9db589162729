"""Reports made readable: for a terminal, as JSON, Markdown, HTML, and as marked-up entities.

Everything here keys on the verdict, never on the name of a kind: a new kind needs no edit.
The terminal's part is imported by name (``assistant.view.terminal``), as it needs rich; what the
command line prints is ``assistant.view.printed``.
"""

from __future__ import annotations

from assistant.view.html import to_html
from assistant.view.json import to_json
from assistant.view.markdown import to_markdown
from assistant.view.marks import Mark, entities, marks
from assistant.view.words import COLOURS, HEADINGS, Row, brief, excerpts, rows, shown, verdict_line

__all__ = [
    "COLOURS",
    "HEADINGS",
    "Mark",
    "Row",
    "brief",
    "entities",
    "excerpts",
    "marks",
    "rows",
    "shown",
    "to_html",
    "to_json",
    "to_markdown",
    "verdict_line",
]
