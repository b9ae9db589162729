"""What holds for every check, whatever the kinds find."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import assistant
from assistant.errors import AssistantError, EmptyInputError, InputError, TooLargeError
from assistant.facts import Facts, find_facts, kinds
from assistant.furniture import in_furniture
from assistant.sample import sample_article
from assistant.text import Text

# prose-like strings reach far deeper into the kinds than random code points do
WORDS = st.sampled_from(
    "18 14 107 mm rockets killed wounded two U.S. troops a British service member Lance Corporal"
    " Brodie Gillon , , . . “ ” ' \" - – % $ £ million 1.5 more than at least nearly on Monday"
    " in March 2020 26-year-old aged twenty-six half dozen said Esper General the The of and"
    " 10:30 a.m. 3-2 63rd first one in five per cent km 40C Paris French WHO Inc. ( ) \n".split(
        " "
    )
)
PROSE = st.lists(WORDS, min_size=1, max_size=60).map(" ".join)
STRINGS = st.one_of(PROSE, st.text(min_size=1, max_size=200))


def usable(text: str) -> bool:
    return bool(text.strip())


@settings(max_examples=150)
@given(STRINGS.filter(usable), STRINGS.filter(usable))
def test_no_string_makes_check_raise_and_every_finding_is_its_surface(
    article: str, draft: str
) -> None:
    report = assistant.check(article, draft)
    for finding in report.findings:
        assert draft[finding.start : finding.end] == finding.text
        assert finding.reason
        for start, end, text in finding.evidence:
            assert article[start:end] == text
    json.dumps(report.to_dict())


@settings(max_examples=150)
@given(STRINGS.filter(usable))
def test_an_article_checked_against_itself_is_wholly_supported(article: str) -> None:
    report = assistant.check(article, article)
    assert [f for f in report.findings if f.verdict != "supported"] == []


@settings(max_examples=100)
@given(STRINGS)
def test_facts_are_their_surfaces_in_order(raw: str) -> None:
    text = Text(raw)
    start = 0
    for fact in find_facts(text):
        assert text[fact.span] == fact.surface
        assert fact.span.start >= start
        start = fact.span.start
        assert text.sentences[fact.sentence].start <= fact.span.start


@pytest.mark.parametrize(
    ("article", "text", "error", "says"),
    [
        ("", "x", EmptyInputError, "article is empty"),
        ("  \n", "x", EmptyInputError, "article is empty"),
        ("x", "", EmptyInputError, "text to check is empty"),
        ([], "x", EmptyInputError, "no article"),
        ("x", None, InputError, "must be a string"),
        (b"x", "x", InputError, "must be a string, not bytes"),
        (None, "x", InputError, "must be a string, not NoneType"),
        (7, "x", InputError, "must be a string, not int"),
        ("x " * 1_500_000, "x", TooLargeError, "at most 2,000,000"),
    ],
)
def test_bad_input_gets_one_sentence(
    article: object, text: object, error: type[AssistantError], says: str
) -> None:
    with pytest.raises(error, match=says):
        assistant.check(article, text)  # type: ignore[arg-type]


def test_of_several_articles_the_best_answer_counts_and_the_other_is_a_warning() -> None:
    one = "The attack on Monday wounded 14 people at the base."
    two = "The attack on Monday wounded 15 people at the base."
    report = assistant.check([one, two], "The attack wounded 15 people.")
    (finding,) = [f for f in report.findings if f.text == "15"]
    assert finding.verdict == "supported"
    assert [e.source for e in finding.evidence] == [1]
    (warning,) = report.warnings
    assert warning.text == "15"
    assert "14" in warning.reason


def test_a_trailing_headline_is_no_evidence_for_itself() -> None:
    body = (
        "The council voted on the new bridge on Monday.\n"
        "Work on the bridge will begin in May.\n"
        "It will cost a lot, the council said.\n"
    )
    headline = "Council votes on new bridge in Rome"
    report = assistant.check(body + headline, headline)
    (finding,) = [f for f in report.findings if f.text == "Rome"]
    assert finding.verdict == "unsupported"


def test_a_dropped_not_is_a_warning_beside_the_verdicts() -> None:
    article = "Mayor Ann Berg did not resign on Monday over the harbour contract, she said."
    report = assistant.check(
        article, "Mayor Ann Berg resigned on Monday over the harbour contract."
    )
    assert report.ok
    (warning,) = report.warnings
    assert "not" in warning.reason
    assert [article[e.start : e.end] == e.text for e in warning.evidence] == [True]
    # a second article that says it flatly takes the warning away
    flat = "Mayor Ann Berg resigned on Monday over the harbour contract."
    assert not assistant.check([article, flat], report.draft).warnings


def test_a_finding_about_a_bound_covers_the_bound() -> None:
    article = "The road was closed for more than 30 hours, and at least 18 lorries were stuck."
    report = assistant.check(article, "Road closed for under 30 hours, at most 18 lorries stuck")
    found = {finding.text: finding.suggestion for finding in report.findings}
    assert found["under 30 hours"] == "more than 30 hours"
    assert found["at most 18"] == "at least 18"


OVERLAPS = """Ann Lee, 26, met Five Guys and twenty-five to thirty June brides on May 5, 2019.
From 20 to 30 June two-thirds of 300 people, 1 in 5 of them aged 30, paid $5 million or 12 km.
The Seven Sisters lost 3-2 at 5 p.m.; the third of 14 March 3 concerts drew 10,000 in two hours."""


@pytest.mark.parametrize("article", [OVERLAPS, sample_article(), f"LONDON (AP) - {OVERLAPS}"])
def test_facts_that_are_asked_for_alone_are_those_found_among_all(article: str) -> None:
    text = Text(article)
    everything = [f for f in find_facts(text) if in_furniture(text, f.span) is None]
    assert len({fact.kind for fact in everything}) > 5
    for name in kinds():
        asked = Facts(Text(article)).of(name)
        assert asked == tuple(fact for fact in everything if fact.kind == name), name
    several = Facts(text)
    assert several.of("date", "measure") == tuple(
        fact for fact in everything if fact.kind in ("date", "measure")
    )
    assert several.of("count") is several.of("count")


@given(PROSE.filter(usable))
@settings(max_examples=60, deadline=None)
def test_what_is_asked_first_changes_no_fact(article: str) -> None:
    text = Text(article)
    everything = [f for f in find_facts(text) if in_furniture(text, f.span) is None]
    stated = Facts(text)
    for name in ("date", "ordinal", "measure", "age", "count", "person", "quotation"):
        assert stated.of(name) == tuple(fact for fact in everything if fact.kind == name)
