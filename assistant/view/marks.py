"""Findings laid flat on their text: spans that do not overlap, each with its finding."""

from __future__ import annotations

from typing import Any, NamedTuple

from assistant.kind import Finding, Report, Verdict

__all__ = ["Mark", "entities", "marks"]

# of two findings on the very same words, the one further on in this list is shown
_SEVERITY = (
    Verdict.SUPPORTED,
    Verdict.DERIVED,
    Verdict.APPROXIMATE,
    Verdict.UNCHECKED,
    Verdict.UNSUPPORTED,
    Verdict.CONTRADICTED,
)


class Mark(NamedTuple):
    """``text[start:end]`` shows the finding with index ``finding`` in the report."""

    start: int
    end: int
    finding: int


def marks(report: Report) -> list[Mark]:
    """The report's findings as spans without overlap, in the order of the text.

    A fact inside a quotation is shown on its own words, and the quotation on the rest of
    its own: the shortest finding wins, and of equal ones the worse.
    """
    findings = report.findings
    painted: dict[int, int] = {}
    for index in sorted(range(len(findings)), key=lambda i: _paint_order(findings[i])):
        finding = findings[index]
        painted.update(dict.fromkeys(range(finding.start, finding.end), index))
    found: list[Mark] = []
    for offset in sorted(painted):
        index = painted[offset]
        if found and found[-1].end == offset and found[-1].finding == index:
            found[-1] = found[-1]._replace(end=offset + 1)
        else:
            found.append(Mark(offset, offset + 1, index))
    return found


def _paint_order(finding: Finding) -> tuple[int, int]:
    return finding.start - finding.end, _SEVERITY.index(finding.verdict)


def entities(report: Report) -> dict[str, Any]:
    """``{"text", "entities": [{"start", "end", "entity"}]}`` in code points, the entity being
    the verdict: what Gradio's HighlightedText takes."""
    return {
        "text": report.draft,
        "entities": [
            {
                "start": mark.start,
                "end": mark.end,
                "entity": str(report.findings[mark.finding].verdict),
            }
            for mark in marks(report)
        ],
    }
