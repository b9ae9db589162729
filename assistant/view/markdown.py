"""Reports as Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.kind import Report
from assistant.view.words import HEADINGS, rows, shown, verdict_line

__all__ = ["to_markdown"]

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~!&])")


def to_markdown(parts: Sequence[tuple[str, Report]]) -> str:
    """Titled reports (a headline, a summary, a checked text) as one Markdown document."""
    return "\n".join(_part(title, report) for title, report in parts)


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", shown(text))


def _part(title: str, report: Report) -> str:
    quoted = "\n".join(f"> {_escape(line)}".rstrip() for line in report.draft.splitlines())
    lines = [f"## {_escape(title)}", "", quoted, "", f"**{_escape(verdict_line(report))}**", ""]
    table = rows(report)
    if table:
        lines.append("| " + " | ".join(HEADINGS) + " |")
        lines.append("|" + " --- |" * len(HEADINGS))
        lines.extend("| " + " | ".join(_escape(cell) for cell in row) + " |" for row in table)
        lines.append("")
    for notice in report.warnings:
        lines.append(f"- Warning, “{_escape(notice.text)}”: {_escape(notice.reason)}")
    if report.warnings:
        lines.append("")
    return "\n".join(lines)
