"""Reports as HTML for the page. Whatever comes from a text is escaped here, once.

`panel` is what stands under a draft: the verdict in one line, how many facts have which
verdict (buttons that filter), and the table of facts with their evidence. The attributes
``data-*`` are what ``page.js`` reads to paint the marks into the text above.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from html import escape

from assistant.draft import MODEL, Draft
from assistant.kind import Evidence, Finding, Notice, Report, Verdict
from assistant.view import brief, marks, shown, verdict_line

__all__ = ["about", "article_style", "health", "note", "panel", "problem", "working"]

# by severity; a sign beside the word, so that neither colour nor the sign stands alone
SIGNS = {
    Verdict.CONTRADICTED: "✕",
    Verdict.UNSUPPORTED: "?",
    Verdict.APPROXIMATE: "≈",
    Verdict.UNCHECKED: "–",
    Verdict.DERIVED: "=",
    Verdict.SUPPORTED: "✓",
}
# what an editor must see without asking for it
_OPEN = (Verdict.CONTRADICTED, Verdict.UNSUPPORTED, Verdict.APPROXIMATE)
# a table longer than this is no longer read; the counts and the marks stay whole
_MAX_ROWS = 400
_AROUND = 70
# what the table gives of a long fact, a quotation, and a button of a fix; the text and the
# evidence have it whole
_LONG, _BUTTON = 80, 40


def panel(
    card: str,
    report: Report,
    boxes: Sequence[int],
    limit: int | None = None,
    style: tuple[str, Sequence[Notice]] | None = None,
) -> str:
    """The panel of the card with this id. ``boxes``: the page's source box of each article;
    ``style``: a profile's name and its warnings."""
    findings = sorted(
        enumerate(report.findings), key=lambda pair: (_severity(pair[1]), pair[1].start)
    )
    painted = [
        [m.start, m.end, report.findings[m.finding].verdict, m.finding] for m in marks(report)
    ]
    rows = "".join(_row(n, f, report, boxes) for n, f in findings[:_MAX_ROWS])
    return (
        f'<section class="panel" data-card="{card}" data-text="{escape(report.draft)}"'
        f' data-marks="{escape(json.dumps(painted))}">'
        f'{_status(report)}<div class="tools">{_counts(report)}{_fix_all(report)}</div>'
        f"{_meter(report.draft, limit)}"
        f'<button type="button" class="tool" data-copy="{card}">Copy</button>'
        f"{_table(rows, len(findings))}{_warnings(report, boxes)}{_style(report, style)}</section>"
    )


def working(sentence: str) -> str:
    """One sentence on what is under way; the page counts the seconds behind it."""
    return (
        f'<p class="empty working"><span role="status">{_text(sentence)}</span>'
        ' <span class="seconds" aria-hidden="true"></span></p>'
    )


def problem(sentence: str) -> str:
    """One clear sentence in place of a result."""
    return f'<p class="problem" role="alert">{_text(sentence)}</p>'


def note(sentence: str) -> str:
    """One sentence that is no result and no error."""
    return f'<p class="empty" role="status">{_text(sentence)}</p>'


def health(findings: Sequence[Finding], article: str) -> str:
    """Findings of an article about itself: both places, and what is between them."""
    if not findings:
        return note(
            "Nothing in the article contradicts the rest of it: its numbers, dates, ages, names"
            " and titles were held against one another."
        )
    report = Report((article,), article, tuple(findings))
    items = "".join(
        f'<li data-row data-verdict="contradicted" data-start="{f.start}" data-end="{f.end}"'
        f' data-evidence="{escape(_places((_here(f), *f.evidence), (0,)))}">'
        f'<button type="button" class="pick v-contradicted" data-pick>{_text(f.text)}</button> '
        f"{_text(f.reason)}{_quotes((_here(f), *f.evidence), report, (0,))}</li>"
        for f in findings
    )
    count = len(findings)
    head = "One place contradicts" if count == 1 else f"{count} places contradict"
    return (
        f'<section class="health"><p role="status"><b>{head} another part of the article.</b>'
        f" Which of the two is right, the article cannot say.</p><ol>{items}</ol></section>"
    )


def article_style(name: str, notices: Sequence[Notice]) -> str:
    """Where an article departs from a profile of this name, apart from what is wrong in it."""
    if not notices:
        return note(f"Nothing in the article departs from the style {name}.")
    items = "".join(
        f'<li data-row data-start="{w.start}" data-end="{w.end}"'
        f' data-evidence="{escape(_places((Evidence(w.start, w.end, w.text),), (0,)))}">'
        f'<button type="button" class="pick" data-pick>{_text(w.text)}</button> '
        f"{_text(w.reason)}</li>"
        for w in notices[:_MAX_ROWS]
    )
    count = f"{len(notices)} places depart" if len(notices) > 1 else "One place departs"
    return (
        f'<section class="health style"><p role="status"><b>{count} from the style'
        f" {_text(name)}.</b> These are no verdicts.</p><ol>{items}</ol></section>"
    )


def _here(finding: Finding) -> Evidence:
    return Evidence(finding.start, finding.end, finding.text)


def about(draft: Draft) -> str:
    """Where a draft came from, and which candidates were not shown and why."""
    origin = "Taken from the article’s own sentences"
    if draft.origin == MODEL:
        own = "The article’s own words, chosen by the model"
        origin = own if draft.placed else "Written by the model"
    read = "" if draft.read >= 0.995 else f", which read the first {draft.read:.0%} of the article"
    late = f" {_text(draft.partial)}" if draft.partial else ""
    places = escape(json.dumps([list(place) for place in draft.provenance]))
    dropped = ""
    if draft.dropped:
        items = "".join(
            f"<li><q>{_text(one.text)}</q> {_text(one.reason)}</li>" for one in draft.dropped
        )
        noun = "candidate" if len(draft.dropped) == 1 else "candidates"
        dropped = (
            f"<details><summary>{len(draft.dropped)} {noun} dropped</summary>"
            f"<ul>{items}</ul></details>"
        )
    return (
        f'<div class="about" data-text="{escape(draft.text)}" data-places="{places}">'
        f"<span>{origin}{read}.{late}</span>{dropped}</div>"
    )


def _text(text: str) -> str:
    """For reading: escaped, and with nothing in it that acts (controls, turned writing)."""
    return escape(shown(text))


def _severity(finding: Finding) -> int:
    return list(SIGNS).index(finding.verdict)


def _status(report: Report) -> str:
    worst = min(report.findings, key=_severity, default=None)
    verdict = worst.verdict if worst else Verdict.UNCHECKED
    line = verdict_line(report)
    return (
        f'<p class="status v-{verdict}" role="status">'
        f'<span class="sign" aria-hidden="true">{SIGNS[verdict]}</span> '
        f"{_text(line[:1].upper() + line[1:])}</p>"
    )


def _meter(text: str, limit: int | None) -> str:
    if limit is None:
        return ""
    return (
        f'<p class="meter" data-limit="{limit}"><span class="bar" aria-hidden="true"><i></i>'
        f'</span><span class="figure">{len(text)} of {limit} characters</span></p>'
    )


def _counts(report: Report) -> str:
    counts = Counter(f.verdict for f in report.findings)
    buttons = "".join(
        f'<button type="button" class="count v-{v}" data-filter="{v}"'
        f' aria-pressed="{"true" if v in _OPEN else "false"}">'
        f'<span class="sign" aria-hidden="true">{sign}</span> {counts[v]} {v}</button>'
        for v, sign in SIGNS.items()
        if counts[v]
    )
    return f'<div class="counts" role="group" aria-label="Show facts by verdict">{buttons}</div>'


def _fix_all(report: Report) -> str:
    # what is unsupported has a proposal at most: an editor takes those one by one
    sure = (f for f in report.findings if f.verdict is not Verdict.UNSUPPORTED)
    fixes = sum(f.suggestion is not None for f in sure)
    if fixes < 2:
        return ""
    return f'<button type="button" class="tool fix" data-fix-all>Apply {fixes} fixes</button>'


def _table(rows: str, total: int) -> str:
    if not rows:
        return ""
    more = (
        f'<p class="more">The table shows the {_MAX_ROWS} gravest of {total} facts.</p>'
        if total > _MAX_ROWS
        else ""
    )
    return (
        '<table class="facts"><caption class="unseen">Facts and their evidence</caption>'
        '<colgroup><col class="c-verdict"><col class="c-fact"><col></colgroup>'
        '<thead class="unseen"><tr><th scope="col">Verdict</th><th scope="col">Fact</th>'
        '<th scope="col">Reason and evidence</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>{more}"
    )


def _row(number: int, finding: Finding, report: Report, boxes: Sequence[int]) -> str:
    verdict = finding.verdict
    words = escape(brief(finding.text, _LONG))
    fix = ""
    if finding.suggestion is not None:
        label = f"Use “{_text(finding.suggestion)}”"
        if len(finding.suggestion) > _BUTTON:
            label = "Use the article’s words"
        fix = (
            f'<button type="button" class="tool fix" data-fix="{escape(finding.suggestion)}">'
            f"{label}</button>"
        )
    hidden = "" if verdict in _OPEN else " hidden"
    return (
        f'<tr class="v-{verdict}" data-row="{number}" data-verdict="{verdict}"'
        f' data-start="{finding.start}" data-end="{finding.end}"'
        f' data-evidence="{escape(_places(finding.evidence, boxes))}"{hidden}>'
        f'<td><span class="badge"><span class="sign" aria-hidden="true">{SIGNS[verdict]}</span>'
        f" {verdict}</span></td>"
        f'<td><button type="button" class="pick" data-pick>{words}</button>'
        f"{fix}</td><td>{_text(finding.reason)}"
        f"{_quotes(finding.evidence, report, boxes)}</td></tr>"
    )


def _places(evidence: Sequence[Evidence], boxes: Sequence[int]) -> str:
    return json.dumps([[boxes[e.source], e.start, e.end, e.text] for e in evidence])


def _quotes(evidence: Sequence[Evidence], report: Report, boxes: Sequence[int]) -> str:
    return "".join(_quote(e, report, boxes) for e in evidence[:3])


def _quote(evidence: Evidence, report: Report, boxes: Sequence[int]) -> str:
    """The evidence within its surroundings, cut at white space, under its box's name."""
    article = report.articles[evidence.source]
    before = article[max(0, evidence.start - _AROUND) : evidence.start].rpartition("\n")[2]
    after = article[evidence.end : evidence.end + _AROUND].partition("\n")[0]
    if evidence.start - len(before) > 0 and len(before) == _AROUND:
        before = "…" + before.partition(" ")[2]
    if evidence.end + len(after) < len(article) and len(after) == _AROUND:
        after = after.rpartition(" ")[0] + "…"
    box = boxes[evidence.source]
    name = f"{f'Source {box + 1}' if box else 'Article'}: " if len(report.articles) > 1 else ""
    return (
        f"<blockquote>{name}{_text(before)}<mark>{_text(evidence.text)}</mark>"
        f"{_text(after)}</blockquote>"
    )


def _warnings(report: Report, boxes: Sequence[int]) -> str:
    return _notices("Worth a look", report.warnings, report, boxes)


def _style(report: Report, style: tuple[str, Sequence[Notice]] | None) -> str:
    if style is None:
        return ""
    name, notices = style
    if not notices:
        return f'<p class="more">Style ({_text(name)}): nothing to note.</p>'
    return _notices(f"Style ({name})", notices, report, ())


def _notices(title: str, notices: Sequence[Notice], report: Report, boxes: Sequence[int]) -> str:
    """Warnings of one sort: none of them is a verdict, and they stand below the facts."""
    if not notices:
        return ""
    items = "".join(
        f'<li data-row data-start="{w.start}" data-end="{w.end}"'
        f' data-evidence="{escape(_places(w.evidence, boxes))}">'
        f'<button type="button" class="pick" data-pick>{_text(w.text)}</button> '
        f"{_text(w.reason)}{_quotes(w.evidence, report, boxes)}</li>"
        for w in notices[:_MAX_ROWS]
    )
    return f'<div class="warnings"><p>{_text(title)}</p><ul>{items}</ul></div>'
