"""Reports made readable. The reports here are built by hand: no kind takes part."""

from __future__ import annotations

import io
import itertools
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.kind import Evidence, Finding, Notice, Report, Verdict
from assistant.view import (
    COLOURS,
    HEADINGS,
    entities,
    marks,
    rows,
    to_html,
    to_json,
    to_markdown,
    verdict_line,
)
from assistant.view.terminal import make_console, print_report

ARTICLE = "Militants fired 18 rockets. Fourteen people were wounded, the army said."
DRAFT = "Militants fired 14 rockets at Taji."


def finding(
    text: str,
    verdict: Verdict = Verdict.SUPPORTED,
    *,
    draft: str = DRAFT,
    evidence: str = "",
    suggestion: str | None = None,
    reason: str = "Because.",
) -> Finding:
    start = draft.index(text)
    spans: tuple[Evidence, ...] = ()
    if evidence:
        at = ARTICLE.index(evidence)
        spans = (Evidence(at, at + len(evidence), evidence),)
    return Finding("count", text, start, start + len(text), verdict, reason, spans, suggestion)


def report(*findings: Finding, draft: str = DRAFT, article: str = ARTICLE) -> Report:
    return Report((article,), draft, findings)


WRONG = finding(
    "14",
    Verdict.CONTRADICTED,
    evidence="18",
    suggestion="18",
    reason="The article says 18 rockets.",
)


@pytest.mark.parametrize(
    ("findings", "line"),
    [
        ((), "no facts to check"),
        ((finding("14"),), "the one fact is supported"),
        ((finding("14"), finding("Taji")), "all 2 facts supported"),
        (
            (finding("14", Verdict.DERIVED), finding("Taji", Verdict.APPROXIMATE)),
            "all 2 facts supported (1 derived, 1 approximate)",
        ),
        (
            (finding("14"), finding("Taji", Verdict.UNCHECKED)),
            "1 of 2 facts supported, 1 unchecked",
        ),
        ((WRONG,), "1 contradicted: 14 rockets, article says 18"),
        (
            (WRONG, finding("Taji", Verdict.UNSUPPORTED)),
            "1 contradicted: 14 rockets, article says 18; 1 unsupported: Taji",
        ),
    ],
)
def test_verdict_line(findings: tuple[Finding, ...], line: str) -> None:
    assert verdict_line(report(*findings)) == line


def test_verdict_line_names_only_a_few() -> None:
    draft = "1 2 3 4 5"
    found = [finding(d, Verdict.UNSUPPORTED, draft=draft) for d in draft.split()]
    assert verdict_line(report(*found, draft=draft)) == "5 unsupported: 1, 2, 3, and 2 more"


def test_a_number_is_not_named_with_a_joining_word() -> None:
    draft = "In 2019 and later"
    bad = finding("2019", Verdict.UNSUPPORTED, draft=draft)
    assert verdict_line(report(bad, draft=draft)) == "1 unsupported: 2019"


def test_rows_quote_the_sentence_of_the_evidence() -> None:
    assert len(HEADINGS) == len(rows(report(WRONG))[0])
    assert rows(report(WRONG)) == [
        (
            "14",
            "contradicted",
            "The article says 18 rockets.",
            "Militants fired 18 rockets.",
            "18",
        )
    ]


def test_a_long_sentence_is_cut_around_its_evidence() -> None:
    article = "word " * 400 + "18 rockets" + " word" * 400
    at = article.index("18")
    found = Finding("count", "14", 16, 18, Verdict.CONTRADICTED, "", (Evidence(at, at + 2, "18"),))
    words = rows(report(found, article=article))[0].evidence
    assert "18 rockets" in words
    assert len(words) < 300
    assert words.startswith("… word")
    assert words.endswith("word …")


def test_a_fact_in_a_quotation_is_marked_on_its_own_words() -> None:
    draft = 'He said "we lost 14 men" there.'
    quote = finding('"we lost 14 men"', Verdict.CONTRADICTED, draft=draft)
    count = finding("14", draft=draft)
    found = entities(report(quote, count, draft=draft))
    assert found["text"] == draft
    assert [(draft[e["start"] : e["end"]], e["entity"]) for e in found["entities"]] == [
        ('"we lost ', "contradicted"),
        ("14", "supported"),
        (' men"', "contradicted"),
    ]


def test_of_two_findings_on_the_same_words_the_worse_is_marked() -> None:
    two = report(finding("14"), WRONG)
    assert [e["entity"] for e in entities(two)["entities"]] == ["contradicted"]


@given(
    st.lists(
        st.tuples(st.integers(0, 34), st.integers(1, 20), st.sampled_from(list(Verdict))),
        max_size=8,
    )
)
def test_marks_never_overlap_and_cover_every_finding(
    spans: list[tuple[int, int, Verdict]],
) -> None:
    found = [
        Finding("x", DRAFT[s : s + n], s, min(s + n, len(DRAFT)), verdict, "")
        for s, n, verdict in spans
    ]
    flat = marks(report(*found))
    assert all(a.end <= b.start for a, b in itertools.pairwise(flat))
    assert {o for m in flat for o in range(m.start, m.end)} == {
        o for f in found for o in range(f.start, f.end)
    }
    assert all(found[m.finding].start <= m.start and m.end <= found[m.finding].end for m in flat)


HOSTILE = "<script>alert(1)</script> & 14 | `x` \x1b[31m\u202e [a](b)"


def test_html_shows_hostile_text_as_text() -> None:
    bad = finding("14", Verdict.UNSUPPORTED, draft=HOSTILE, reason="<b>no</b>")
    page = to_html([(HOSTILE, report(bad, draft=HOSTILE, article=HOSTILE + ARTICLE))], HOSTILE)
    assert "<script" not in page
    assert "<b>" not in page
    assert "\x1b" not in page
    assert "\u202e" not in page
    assert '<mark class="unsupported">14<small>unsupported</small></mark>' in page
    assert not re.search(r"(?:src|href|url)\s*[=(]", page), "it fetches nothing"


def test_html_underlines_the_evidence_in_the_article() -> None:
    assert "Militants fired <u>18</u> rockets." in to_html([("Text", report(WRONG))])


def test_every_verdict_has_its_colour() -> None:
    assert set(COLOURS) == set(Verdict)
    assert len(set(COLOURS.values())) == len(Verdict)


def test_markdown_escapes_what_would_be_markup() -> None:
    bad = finding("14", Verdict.UNSUPPORTED, draft=HOSTILE)
    text = to_markdown([("Headline 1", report(bad, draft=HOSTILE))])
    assert "## Headline 1" in text
    assert r"\<script\>" in text
    assert r"\|" in text
    assert "| 14 | unsupported | Because. |" in text


def test_markdown_lists_the_warnings() -> None:
    noted = Report((ARTICLE,), DRAFT, (), (Notice("fired", 10, 15, "The hedge is lost."),))
    assert "- Warning, “fired”: The hedge is lost." in to_markdown([("Text", noted)])


def test_json_holds_the_whole_report_and_always_encodes() -> None:
    one = report(WRONG, draft=DRAFT + "\ud800")
    assert json.loads(to_json(one.to_dict()).encode()) == one.to_dict()


def test_terminal_output_is_plain_text_where_it_is_not_a_terminal() -> None:
    out = io.StringIO()
    print_report(make_console(out), report(WRONG, finding("Taji")))
    text = out.getvalue()
    assert "\x1b" not in text
    assert "1 contradicted: 14 rockets, article says 18" in text
    assert re.search(r"contradicted +14 +The article says 18 rockets\.", text)
    assert "“Militants fired 18 rockets.”" in text
    assert "write: 18" in text
    assert re.search(r"supported +Taji", text)


def test_terminal_output_lets_no_control_sequence_through() -> None:
    out = io.StringIO()
    bad = finding("14", draft=HOSTILE)
    print_report(make_console(out), report(bad, draft=HOSTILE))
    assert "\x1b" not in out.getvalue()
    assert "\u202e" not in out.getvalue()
