"""Finds where an article disagrees with itself: 14 wounded here, 15 there; Brodie and Brody.

Each sentence is checked against the others. Doing that one sentence at a time would read the
article once per sentence; instead the sentences are parted in two, by each binary digit of
their index in turn, and each half is checked against the other: any two sentences stand on
different sides at least once, so log2(n) partings see every pair. The half that is not meant
is blanked out with spaces, so that all offsets stay those of the article.
"""

from __future__ import annotations

from assistant.check import check_texts
from assistant.furniture import in_furniture
from assistant.kind import Evidence, Finding, Verdict
from assistant.text import Span, Text

__all__ = ["audit_text"]

_AGREES = (Verdict.SUPPORTED, Verdict.DERIVED, Verdict.APPROXIMATE)


def audit_text(article: str) -> list[Finding]:
    """Findings (all contradicted) in the article's order; the earlier of two places that
    disagree is the evidence of the later."""
    text = Text(article)
    spans = [span for span in text.sentences if in_furniture(text, span) is None]
    doubted: dict[tuple[int, int, str], Finding] = {}
    agreed: set[tuple[int, int, str]] = set()
    for digit in range(max(0, len(spans) - 1).bit_length()):
        sides = (
            [span for place, span in enumerate(spans) if not place >> digit & 1],
            [span for place, span in enumerate(spans) if place >> digit & 1],
        )
        for here, there in (sides, sides[::-1]):
            report = check_texts([_only(article, there)], _only(article, here))
            for finding in report.findings:
                key = (finding.start, finding.end, finding.kind)
                if finding.verdict in _AGREES:
                    agreed.add(key)
                elif finding.verdict is Verdict.CONTRADICTED and finding.evidence:
                    doubted.setdefault(key, finding)
    found = [finding for key, finding in sorted(doubted.items()) if key not in agreed]
    return _later_ones(found)


def _only(article: str, spans: list[Span]) -> str:
    """The article with everything but the spans blanked out; lines stay lines."""
    parts: list[str] = []
    end = 0
    for span in spans:
        parts += [_blank(article[end : span.start]), article[span.start : span.end]]
        end = span.end
    parts.append(_blank(article[end:]))
    return "".join(parts)


def _blank(text: str) -> str:
    return "\n".join(" " * len(line) for line in text.split("\n"))


def _later_ones(found: list[Finding]) -> list[Finding]:
    """Of two findings that are each other's evidence only the later is kept."""
    kept: list[Finding] = []
    for finding in found:
        first: Evidence = finding.evidence[0]
        mutual = any(
            other.start < first.end
            and first.start < other.end
            and any(e.start < finding.end and finding.start < e.end for e in other.evidence)
            for other in found
        )
        if not mutual or first.start < finding.start:
            kept.append(finding)
    return kept
