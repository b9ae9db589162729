"""What a report says in words: its one-line verdict, its table of facts, its excerpts."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from assistant.kind import Evidence, Finding, Report, Verdict
from assistant.text import Span, Text
from assistant.wire import uncoded

__all__ = ["COLOURS", "HEADINGS", "Row", "brief", "excerpts", "rows", "shown", "verdict_line"]

# Backgrounds for dark text, told apart in every common form of colour-blindness (after Okabe
# and Ito); the word always stands beside the colour.
COLOURS: dict[Verdict, str] = {
    Verdict.SUPPORTED: "#bfe3d5",
    Verdict.DERIVED: "#c6e2f5",
    Verdict.APPROXIMATE: "#f7eda4",
    Verdict.CONTRADICTED: "#f4b183",
    Verdict.UNSUPPORTED: "#e6bcd6",
    Verdict.UNCHECKED: "#dddddd",
}

HEADINGS = ("Fact", "Verdict", "Why", "The article's words", "Suggestion")

# at most this much of a sentence is quoted around its evidence, in code points
_EXCERPT = 240
# flagged facts named in the one-line verdict, per verdict
_NAMED = 3
# a fact longer than this is named by its beginning, in code points
_LONG = 40

# C0 and C1 controls except tab and newline, and the marks that turn the order of writing:
# hostile text must move neither the cursor nor the words around it.
_CONTROLS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_RETURN = re.compile("\r\n?")
_NEXT_WORD = re.compile(r"\s([^\W\d_]+)")
# a number is named with the word after it ("14 rockets") unless that is one of these
_JOINING = frozenset(
    "a after an and are as at before but by during for from had has have if in into is of on"
    " or over per said since than that the their then there this to under until was were when"
    " where which while who will with".split()
)


class Row(NamedTuple):
    """One line of the table of facts, in the order of `HEADINGS`; all of it is for reading."""

    fact: str
    verdict: str
    reason: str
    evidence: str
    suggestion: str


def shown(text: str) -> str:
    """``text`` with every character that would act instead of being read made visible."""
    return _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", _RETURN.sub("\n", text))


def verdict_line(report: Report) -> str:
    """The report in one line: "all 6 facts supported", "1 contradicted: 14 rockets, article
    says 18", "no facts to check"; of a partial report also why it is one."""
    line = _verdict_line(report)
    if report.partial is None:
        return line
    if not report.findings:
        return shown(report.partial)
    return f"{line}. {shown(report.partial)}"


def _verdict_line(report: Report) -> str:
    findings = report.findings
    if not findings:
        return "no facts to check"
    if any(finding.verdict.flagged for finding in findings):
        parts = []
        for verdict in (Verdict.CONTRADICTED, Verdict.UNSUPPORTED):
            flagged = [finding for finding in findings if finding.verdict is verdict]
            if flagged:
                parts.append(f"{len(flagged)} {verdict}: {_named(report, flagged)}")
        return "; ".join(parts)
    counts = Counter(finding.verdict for finding in findings)
    held = len(findings) - counts[Verdict.UNCHECKED]
    notes = [
        f"{counts[verdict]} {verdict}"
        for verdict in (Verdict.DERIVED, Verdict.APPROXIMATE)
        if counts[verdict]
    ]
    aside = f" ({', '.join(notes)})" if notes else ""
    if unchecked := counts[Verdict.UNCHECKED]:
        return f"{held} of {_facts(len(findings))} supported{aside}, {unchecked} unchecked"
    if len(findings) == 1:
        return f"the one fact is supported{aside}"
    return f"all {len(findings)} facts supported{aside}"


def _facts(count: int) -> str:
    return f"{count} fact" if count == 1 else f"{count} facts"


def brief(text: str, most: int) -> str:
    """``text`` on one line, cut at the end of a word where it is longer than ``most``."""
    line = " ".join(shown(text).split())
    if len(line) <= most:
        return line
    cut = line.rfind(" ", most // 2, most)
    return line[: most - 1 if cut < 0 else cut] + "…"


def _named(report: Report, flagged: list[Finding]) -> str:
    found: dict[str, None] = {}
    for finding in flagged:
        name = _with_its_noun(report.draft, finding)
        # of a long one, a quotation, the two would look alike from the start
        if finding.suggestion and max(len(name), len(finding.suggestion)) <= _LONG:
            name += f", article says {shown(finding.suggestion)}"
        found[brief(name, 2 * _LONG)] = None
    names = list(found)[:_NAMED]
    if len(found) > _NAMED:
        names.append(f"and {len(found) - _NAMED} more")
    # a semicolon parts facts that hold a comma of their own
    return ("; " if any("," in name for name in names) else ", ").join(names)


def _with_its_noun(draft: str, finding: Finding) -> str:
    text = " ".join(shown(finding.text).split())
    if any(letter.isalpha() for letter in text):
        return text
    follows = _NEXT_WORD.match(draft, finding.end, finding.end + 30)
    if follows and follows[1].islower() and follows[1] not in _JOINING:
        return f"{text} {follows[1]}"
    return text


def rows(report: Report) -> list[Row]:
    """The table of facts, one row a finding, in the order of the text."""
    return [
        Row(
            " ".join(shown(finding.text).split()),
            str(finding.verdict),
            shown(finding.reason),
            " … ".join(excerpts(report, finding.evidence)),
            shown(finding.suggestion or ""),
        )
        for finding in report.findings
    ]


def excerpts(report: Report, evidence: tuple[Evidence, ...]) -> list[str]:
    """The article's sentences that hold the evidence, each once, cut to a readable length."""
    found: dict[str, None] = {}
    for piece in evidence:
        if piece.source < len(report.articles):
            article = report.articles[piece.source]
            found[_excerpt(article, Span(piece.start, piece.end))] = None
    return list(found)


@lru_cache(maxsize=8)
def _sentences(article: str) -> tuple[list[Span], list[int]]:
    spans = Text(article).sentences
    return spans, [span.start for span in spans]


def _excerpt(article: str, piece: Span) -> str:
    spans, starts = _sentences(article)
    start, end = piece
    index = bisect_right(starts, piece.start) - 1
    if index >= 0 and spans[index].meets(piece):
        start, end = spans[index]
    opening = closing = ""
    if end - start > _EXCERPT:
        # a window around the evidence, on the borders of words
        spare = max(0, _EXCERPT - (piece.end - piece.start)) // 2
        if piece.start - spare > start:
            cut = article.find(" ", piece.start - spare, piece.start)
            start, opening = (piece.start if cut < 0 else cut + 1), "… "
        stop = min(piece.end, start + _EXCERPT) + spare
        if stop < end:
            cut = article.rfind(" ", min(piece.end, stop), stop)
            end, closing = (stop if cut < 0 else cut), " …"
    told = uncoded(article[start:end]).text  # nobody reads the codes of a wire
    return opening + " ".join(shown(told).split()) + closing
