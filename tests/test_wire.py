"""Codes of a news wire: found as code, left out of what is written and checked, read past by the
model."""

from __future__ import annotations

import pytest

import assistant
from assistant.text import Span, Text
from assistant.wire import uncoded, wire_codes
from assistant.writing.body import body
from assistant.writing.clause import join, split
from assistant.writing.pointer.words import split_words

CODED = (
    'A judge moved former mayor [USN:L1N3OD09D TEXT:"Ada Quill"] to a prison north of the city'
    ' after [USN:S0N4040KF TEXT:"her appeal"], her lawyer said.'
)
PLAIN = (
    "A judge moved former mayor Ada Quill to a prison north of the city after her appeal,"
    " her lawyer said."
)


def test_the_code_is_found_and_the_words_in_it_are_not() -> None:
    found = [CODED[span.start : span.end] for span in wire_codes(CODED)]
    assert found == ['[USN:L1N3OD09D TEXT:"', '"]', '[USN:S0N4040KF TEXT:"', '"]']


def test_other_brackets_are_text() -> None:
    assert wire_codes('He [the mayor: Quill] wrote TEXT:"so" and [sic].') == []


def test_words_run_through_a_code_and_their_spans_hold() -> None:
    text, places = join(CODED, split(Text(CODED), Span(0, len(CODED))))
    assert text == PLAIN
    for place in places:
        told = text[place.start : place.end]
        assert told == CODED[place.article_start : place.article_end]


def test_the_model_reads_no_code() -> None:
    assert [word.text for word in split_words(CODED)] == [w.text for w in split_words(PLAIN)]


def test_a_code_says_nothing_of_the_story() -> None:
    (sentence,) = body(Text(CODED))
    assert sentence.words == body(Text(PLAIN))[0].words


def test_codes_without_an_end_take_linear_time() -> None:
    assert wire_codes('[USN:L1 TEXT:"' * 50_000) == []


def test_what_a_link_names_may_be_quoted() -> None:
    linked = 'They are [USN:L1N44E0F1 TEXT:""on hold""] and [USN:L1N44E0F2 TEXT:"a "card""].'
    assert uncoded(linked).text == 'They are "on hold" and a "card".'


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        ("Rates rose [nL4N1AB02] by half.", "Rates rose by half."),
        ("Rates rose. [L2N16X0BQ]", "Rates rose."),
        ("Rates [L2N16X0BQ]rose by[L2N16X0BQ] half.", "Rates rose by half."),
        ("Rates rose [ID:nL5N12X0S2].", "Rates rose."),
        ("Rates rose [nL5N12X0S2, nBw7800a; nFWN1AB0C2] on Monday.", "Rates rose on Monday."),
        ("Oil fell [O/R] and gold [GOL/] rose.", "Oil fell and gold rose."),
        # brackets of the story's own
        ("He [Roe] saw an [H5N1] case, an [M16A4] and [REDACTED].", None),
        ("It sued [Varga v. Holm, 12 F.3d 4] in [2014] [sic].", None),
        ("The [FSC/ETI] bill, and/or [AND/OR] another [1, 2].", None),
        ("Shares (VRG.N) fell [HOLM.UL].", None),
    ],
)
def test_numbers_of_stories_and_pages(raw: str, told: str | None) -> None:
    assert uncoded(raw, article=True).text == (raw if told is None else told)


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        ("Sales rose.\n(((ann.lee@example.com; +1 555 010 2200)))\n", "Sales rose.\n\n"),
        ("Sales rose. ((News Team; +91 80 5550 1310))", "Sales rose. "),
        (
            "Sales rose.\n((+55 (11) 5550 1310; Reuters Messaging: a.b@example.net))",
            "Sales rose.\n",
        ),
        ("Sales rose. Source text for Eikon: [ID:nBw7800a]", "Sales rose. "),
        ("<^^^^^^^^\nGRAPHIC: 34 charts\n^^^^^^^^>\nSales rose.", "\nSales rose."),
        # what stands in brackets, and arrows, of the story's own
        ("Sales rose ((by 34 percent)), it said ((Varga)).", None),
        ("He wrote (((Roe))) (@roe) and then (at +4 degrees).", None),
        ("The source text: a poem of 1914. A <^> is a hat <^^^^ without an end.", None),
    ],
)
def test_what_is_for_the_desk_alone(raw: str, told: str | None) -> None:
    assert uncoded(raw, article=True).text == (raw if told is None else told)
    # a draft's own such lines are judged
    assert uncoded(raw).text == raw or "[ID:" in raw


def test_every_span_leads_back() -> None:
    raw = "A [nL4N1AB02] B " + CODED + "\n<^^^ C ^^^> D"
    read = uncoded(raw, article=True)
    for start in range(len(read.text)):
        first, stop = read.back(Span(start, start + 1))
        assert raw[first:stop] == read.text[start]
    assert read.told(Span(0, 3)) == ("A [nL4N1AB02] B", 0, 15)


WIRED = (
    'The [USN:L1N3W902P TEXT:"Fed\'s Roe"] said rates would stay "[USN:L4N3AB012 TEXT:"on hold"]"'
    " for 12 months. [nL4N1AB02] It hired 30 clerks.\n"
    "Source text for Eikon: [ID:nBw7800a]\n"
    "(((+44 555 010 2200; Reuters Messaging: a@example.net)))"
)


@pytest.mark.parametrize(
    ("draft", "verdicts"),
    [
        ('The Fed\'s Roe said rates would stay "on hold".', {"supported"}),
        ("It hired 30 clerks.", {"supported"}),
        ("It hired 7800 clerks.", {"unsupported"}),
        ("It hired 2200 clerks.", {"contradicted"}),
        ("Roe said rates would stay on hold for 12 months. [nL4N1AB02]", {"supported"}),
        ('[USN:L1N3W902P TEXT:"Fed\'s Roe"] hired 40 clerks.', {"supported", "contradicted"}),
        ("[nL4N1AB02]", set()),
    ],
)
def test_codes_are_read_past_and_evidence_stands_where_it_says(
    draft: str, verdicts: set[str]
) -> None:
    report = assistant.check(WIRED, draft)
    assert {str(finding.verdict) for finding in report.findings} == verdicts
    for finding in report.findings:
        assert draft[finding.start : finding.end] == finding.text
        assert all(WIRED[start:end] == text for start, end, text in finding.evidence)
        assert not any("7800" in text or "2200" in text for _, _, text in finding.evidence)


def test_an_article_of_codes_alone_says_nothing() -> None:
    report = assistant.check("[nL4N1AB02]", "Roe hired 30 clerks.")
    assert {str(finding.verdict) for finding in report.findings} == {"unsupported"}


def test_an_audit_reads_past_codes() -> None:
    told = "The blast [nL4N1AB{}]wounded {} soldiers at the base on Sunday."
    article = f"{told.format(14, 14)} The council met. Work began in May. {told.format(25, 15)}"
    (found,) = assistant.audit(article)
    assert (found.text, article[found.start : found.end]) == ("15", "15")
    assert [article[start:end] for start, end, _ in found.evidence] == ["14"]


@pytest.mark.parametrize(
    "part", ["<^^^ ", "((a", "((", "[nL4N1AB02, ", '[U:L TEXT:"" ', "[ID:", "^^^>"]
)
def test_parts_of_codes_take_linear_time(part: str) -> None:
    assert uncoded(part * 50_000, article=True).text == part * 50_000
