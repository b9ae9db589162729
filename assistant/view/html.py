"""Reports as one self-contained HTML file: no script, nothing fetched, fit for print."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from assistant.kind import Report, Verdict
from assistant.view.marks import marks
from assistant.view.words import COLOURS, HEADINGS, rows, shown, verdict_line

__all__ = ["to_html"]

_STYLE = """
body { font: 16px/1.5 Georgia, serif; color: #1a1a1a; background: #fff; max-width: 52rem;
  margin: 2rem auto; padding: 0 1rem; }
h1, h2, table, .line { font-family: system-ui, sans-serif; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
blockquote { margin: 0; padding: .5rem 1rem; border-left: 4px solid #888; white-space: pre-wrap;
  overflow-wrap: anywhere; }
.line { font-weight: 600; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-top: 1px solid #ccc;
  overflow-wrap: anywhere; }
mark { color: inherit; border-radius: 3px; padding: 0 2px; }
mark small { font: 600 .65em system-ui, sans-serif; margin-left: .3em; }
pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; }
  section { break-inside: avoid; } mark { border-bottom: 1px solid #1a1a1a; } }
"""
_CLASSES = "".join(f".{verdict} {{ background: {COLOURS[verdict]}; }}\n" for verdict in Verdict)


def to_html(parts: Sequence[tuple[str, Report]], title: str = "Fact report") -> str:
    """Titled reports on the same article (or articles), and the article with its evidence."""
    body = "".join(_part(name, report) for name, report in parts)
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_text(title)}</title>\n<style>{_STYLE}{_CLASSES}</style>\n</head>\n<body>\n"
        f"<h1>{_text(title)}</h1>\n{body}{_articles(parts)}</body>\n</html>\n"
    )


def _text(text: str) -> str:
    return escape(shown(text))


def _part(title: str, report: Report) -> str:
    pieces = []
    last = 0
    for mark in marks(report):
        verdict = report.findings[mark.finding].verdict
        pieces.append(_text(report.draft[last : mark.start]))
        pieces.append(
            f'<mark class="{verdict}">{_text(report.draft[mark.start : mark.end])}'
            f"<small>{verdict}</small></mark>"
        )
        last = mark.end
    pieces.append(_text(report.draft[last:]))
    lines = [
        f"<section>\n<h2>{_text(title)}</h2>",
        f'<blockquote dir="auto">{"".join(pieces)}</blockquote>',
        f'<p class="line">{_text(verdict_line(report))}</p>',
    ]
    if table := rows(report):
        head = "".join(f'<th scope="col">{heading}</th>' for heading in HEADINGS)
        lines.append(f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>")
        for row in table:
            cells = [_text(cell) for cell in row]
            cells[1] = f'<mark class="{row.verdict}">{cells[1]}</mark>'
            lines.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
        lines.append("</tbody>\n</table>")
    if report.warnings:
        notices = "".join(
            f"<li>“{_text(notice.text)}”: {_text(notice.reason)}</li>"
            for notice in report.warnings
        )
        lines.append(f'<p class="line">Warnings</p>\n<ul>{notices}</ul>')
    return "\n".join(lines) + "\n</section>\n"


def _articles(parts: Sequence[tuple[str, Report]]) -> str:
    if not parts:
        return ""
    articles = parts[0][1].articles
    used: list[set[int]] = [set() for _ in articles]
    for _, report in parts:
        for finding in report.findings:
            for piece in finding.evidence:
                if piece.source < len(used):
                    used[piece.source].update(range(piece.start, piece.end))
    out = []
    for number, (article, offsets) in enumerate(zip(articles, used, strict=True), start=1):
        name = "The article" if len(articles) == 1 else f"Article {number}"
        out.append(
            f'<section>\n<h2>{name}</h2>\n<pre dir="auto">{_underlined(article, offsets)}</pre>\n'
            "</section>\n"
        )
    return "".join(out)


def _underlined(article: str, offsets: set[int]) -> str:
    """The article with the words that some verdict rests on underlined."""
    flags = "".join("1" if offset in offsets else "0" for offset in range(len(article)))
    pieces = []
    for match in re.finditer("0+|1+", flags):
        words = _text(article[match.start() : match.end()])
        pieces.append(f"<u>{words}</u>" if match.group()[0] == "1" else words)
    return "".join(pieces)
