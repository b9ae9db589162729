"""Reports on a terminal: verdicts in words first, colour only where it can be shown."""

from __future__ import annotations

import sys
from typing import TextIO

from rich.console import Console
from rich.padding import Padding
from rich.style import Style
from rich.table import Table
from rich.text import Text

from assistant.draft import Draft
from assistant.kind import Finding, Report, Verdict
from assistant.view.marks import marks
from assistant.view.words import excerpts, shown, verdict_line

__all__ = ["make_console", "print_draft", "print_report"]

# the eight basic colours follow the reader's own theme, dark or light
_STYLES = {
    Verdict.SUPPORTED: Style(color="green"),
    Verdict.DERIVED: Style(color="cyan"),
    Verdict.APPROXIMATE: Style(color="yellow"),
    Verdict.CONTRADICTED: Style(color="red", bold=True),
    Verdict.UNSUPPORTED: Style(color="magenta", bold=True),
    Verdict.UNCHECKED: Style(dim=True),
}
_PLAIN_WIDTH = 100


def make_console(stream: TextIO | None = None) -> Console:
    """A console on ``stream`` (standard output): no colour and a fixed width where it is not a
    terminal."""
    console = Console(file=stream or sys.stdout, highlight=False, markup=False, emoji=False)
    if not console.is_terminal:
        console.width = _PLAIN_WIDTH
    return console


def print_draft(console: Console, name: str, draft: Draft) -> None:
    """A draft under its name and length, its one-line verdict and its facts."""
    count = len(draft.text)
    console.print(Text(f"{name} ({count} characters, {draft.origin})", style="bold"))
    print_report(console, draft.report, brief=True)


def print_report(console: Console, report: Report, *, brief: bool = False) -> None:
    """The text with its facts marked, the one-line verdict, and a block for every finding.

    ``brief`` puts supported facts with one reason together, without the article's words.
    """
    if console.is_terminal:
        _print(console, report, brief)
        return
    with console.capture() as captured:
        _print(console, report, brief)
    # rich pads every line to the full width
    for line in captured.get().splitlines():
        print(line.rstrip(), file=console.file)


def _print(console: Console, report: Report, brief: bool) -> None:
    console.print(Padding(_marked(report), (0, 0, 0, 2)))
    console.print()
    line = Text(verdict_line(report), style="bold" if not report.ok else "")
    console.print(Padding(line, (0, 0, 0, 2)))
    grid = Table.grid(padding=(0, 2))
    grid.add_column(width=14)
    grid.add_column(max_width=30)
    grid.add_column(ratio=1)
    for same in _grouped(report, brief):
        finding = same[0]
        why = Text(shown(finding.reason))
        if not (brief and finding.verdict is Verdict.SUPPORTED):
            for words in excerpts(report, finding.evidence):
                why.append(f"\n“{words}”", style="italic dim")
        if finding.suggestion:
            why.append(f"\nwrite: {shown(finding.suggestion)}", style="bold")
        facts = Text(", ".join(dict.fromkeys(" ".join(shown(f.text).split()) for f in same)))
        grid.add_row(Text(f"  {finding.verdict}", style=_STYLES[finding.verdict]), facts, why)
    if report.findings:
        console.print(grid)
    for notice in report.warnings:
        console.print(Text(f"  warning: “{shown(notice.text)}”: {shown(notice.reason)}"))
    console.print()


def _grouped(report: Report, brief: bool) -> list[list[Finding]]:
    """The findings one by one; in brief, supported ones with one reason together."""
    groups: dict[object, list[Finding]] = {}
    for index, finding in enumerate(report.findings):
        alike = brief and finding.verdict is Verdict.SUPPORTED
        groups.setdefault(finding.reason if alike else index, []).append(finding)
    return list(groups.values())


def _marked(report: Report) -> Text:
    text = Text()
    last = 0
    for mark in marks(report):
        text.append(shown(report.draft[last : mark.start]))
        style = _STYLES[report.findings[mark.finding].verdict]
        text.append(shown(report.draft[mark.start : mark.end]), style=style)
        last = mark.end
    text.append(shown(report.draft[last:]))
    return text
