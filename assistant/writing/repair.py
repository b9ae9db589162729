"""A candidate that the checker flags, mended by its suggestions or by the article's words."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import replace

from assistant.draft import Candidate, Provenance
from assistant.kind import Finding, Report
from assistant.text import Text
from assistant.writing.body import body
from assistant.writing.summaries.telling import assemble, told

__all__ = ["first_flag", "repaired", "restored"]


def first_flag(report: Report) -> Finding:
    """The first finding that keeps a candidate from being shown."""
    return next(finding for finding in report.findings if finding.verdict.flagged)


def repaired(candidate: Candidate, report: Report) -> Candidate | None:
    """The flagged facts replaced by the checker's suggestions; None where one has none, or
    where its words were taken from the article as they stand."""
    text, places = candidate.text, list(candidate.provenance)
    flagged = [finding for finding in report.findings if finding.verdict.flagged]
    if any(p.start <= f.start and f.end <= p.end for f in flagged for p in places):
        return None
    for finding in sorted(flagged, key=lambda f: -f.start):
        if finding.suggestion is None:
            return None
        text = text[: finding.start] + finding.suggestion + text[finding.end :]
        shift = len(finding.suggestion) - (finding.end - finding.start)
        places = [
            Provenance(p.start + shift, p.end + shift, p.article_start, p.article_end)
            if p.start >= finding.end
            else p
            for p in places
            if p.end <= finding.start or p.start >= finding.end
        ]
    return replace(candidate, text=text, provenance=tuple(places))


def restored(article: Text, candidate: Candidate, report: Report) -> Candidate | None:
    """The sentences with a flagged fact given back as the article has them; None where nothing
    of the writer's would be left, or nobody knows where a sentence came from."""
    draft = Text(candidate.text)
    flagged = [f for f in report.findings if f.verdict.flagged]
    story = body(article)
    pieces: list[tuple[str, tuple[Provenance, ...]]] = []
    kept = 0
    for span in draft.sentences:
        own = tuple(
            Provenance(p.start - span.start, p.end - span.start, p.article_start, p.article_end)
            for p in candidate.provenance
            if span.start <= p.start and p.end <= span.end
        )
        if not any(span.start <= f.start < span.end for f in flagged):
            pieces.append((draft[span], own))
            kept += 1
            continue
        shares = Counter[int]()
        for place in own:
            at = bisect_right(story, place.article_start, key=lambda s: s.span.start) - 1
            shares[at] += place.end - place.start
        if not shares:
            return None
        piece = told(article, story[max(0, shares.most_common(1)[0][0])])
        if piece not in pieces:
            pieces.append(piece)
    if not kept:
        return None
    text, places = assemble(pieces)
    return replace(candidate, text=text, provenance=places)
