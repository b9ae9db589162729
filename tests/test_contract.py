"""The names and shapes that others call: Python, JSON."""

from __future__ import annotations

import dataclasses
import inspect
import json
import pickle

import pytest

import assistant
from assistant import errors
from assistant.draft import Draft
from assistant.errors import AssistantError, EmptyInputError, InputError, TooLargeError
from assistant.kind import Evidence, Finding, Report, Verdict
from assistant.sample import sample_article

ARTICLE = "Militants fired 18 rockets at the camp. Fourteen people were wounded."
DRAFT = "Militants fired 14 rockets at the camp."


def test_the_public_names_are_sorted_and_documented() -> None:
    names = assistant.__all__
    assert names == sorted(names)
    assert {"audit", "check", "headlines", "summary"} <= set(names)
    for name in names:
        assert inspect.getdoc(getattr(assistant, name)), name


@pytest.mark.parametrize(
    ("function", "parameters"),
    [
        ("check", {"article": None, "text": None}),
        ("headlines", {"article": None, "count": 3, "max_chars": 70, "model": None}),
        ("summary", {"article": None, "sentences": 3, "model": None}),
        ("audit", {"article": None}),
    ],
)
def test_signatures(function: str, parameters: dict[str, object]) -> None:
    found = inspect.signature(getattr(assistant, function)).parameters
    assert list(found)[: len(parameters)] == list(parameters)
    for name, default in parameters.items():
        given = found[name].default
        assert (None if given is inspect.Parameter.empty else given) == default
    extra = list(found.values())[len(parameters) :]
    assert all(one.default is not inspect.Parameter.empty for one in extra)


def test_a_report_and_its_findings() -> None:
    report = assistant.check(ARTICLE, DRAFT)
    assert isinstance(report, Report)
    assert report.ok is False
    wrong = next(f for f in report.findings if f.text == "14")
    assert DRAFT[wrong.start : wrong.end] == wrong.text
    assert wrong.verdict == "contradicted"
    assert isinstance(wrong.kind, str)
    assert wrong.suggestion == "18"
    assert wrong.reason.endswith(".")
    start, end, text = wrong.evidence[0]
    assert ARTICLE[start:end] == text


def test_to_dict_is_json_and_versioned() -> None:
    found = assistant.check(ARTICLE, DRAFT).to_dict()
    assert json.loads(json.dumps(found)) == found
    assert found["schema"].endswith("/1")
    assert {"ok", "findings"} <= set(found)
    assert {field.name for field in dataclasses.fields(Finding)} == set(found["findings"][0])
    for finding in found["findings"]:
        assert finding["verdict"] in set(Verdict)
        assert all({"start", "end", "text"} <= set(one) for one in finding["evidence"])


def test_a_report_travels_between_processes() -> None:
    report = assistant.check([ARTICLE, ARTICLE], DRAFT)
    copy = pickle.loads(pickle.dumps(report))
    assert copy == report
    assert [e.source for f in copy.findings for e in f.evidence] == [
        e.source for f in report.findings for e in f.evidence
    ]


def test_drafts() -> None:
    article = sample_article()
    headlines = assistant.headlines(article, count=2, max_chars=60, model="extract")
    summary = assistant.summary(article, sentences=2, model="extract")
    assert 1 <= len(headlines) <= 2
    for draft in (*headlines, summary):
        assert isinstance(draft, Draft)
        assert draft.origin in ("model", "extract")
        assert draft.report.draft == draft.text
        assert draft.report.ok
        found = draft.to_dict()
        assert {"text", "origin", "provenance", "report"} <= set(found)
        assert json.loads(json.dumps(found)) == found
        for start, end, article_start, article_end in draft.provenance:
            words = draft.text[start:end]
            assert words.lower() == article[article_start:article_end].lower()
    assert all(len(draft.text) <= 60 for draft in headlines)


def test_an_article_that_agrees_with_itself_has_no_findings() -> None:
    assert assistant.audit(ARTICLE) == []


@pytest.mark.parametrize("text", ["", "  \n"])
def test_nothing_to_read_is_an_error(text: str) -> None:
    for call in (
        lambda: assistant.check(text, DRAFT),
        lambda: assistant.check(ARTICLE, text),
        lambda: assistant.headlines(text, model="extract"),
        lambda: assistant.summary(text, model="extract"),
        lambda: assistant.audit(text),
    ):
        with pytest.raises(EmptyInputError, match="empty"):
            call()


def test_limits_are_errors() -> None:
    with pytest.raises(TooLargeError, match="at most"):
        assistant.check("a " * 1_000_001, DRAFT)
    with pytest.raises(InputError):
        assistant.check([], DRAFT)
    with pytest.raises(InputError, match="string"):
        assistant.check(ARTICLE, 14)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "options", [{"count": 0}, {"count": -1}, {"max_chars": 0}], ids=lambda o: str(o)
)
def test_impossible_headlines_are_an_error(options: dict[str, int]) -> None:
    with pytest.raises(InputError):
        assistant.headlines(ARTICLE, model="extract", **options)


def test_a_summary_of_no_sentence_is_an_error() -> None:
    with pytest.raises(InputError):
        assistant.summary(ARTICLE, sentences=0, model="extract")


def test_errors_form_one_tree() -> None:
    listed = [getattr(errors, name) for name in errors.__all__]
    assert errors.__all__ == sorted(errors.__all__)
    assert all(issubclass(error, AssistantError) for error in listed)
    assert errors.__doc__
    assert all(name in errors.__doc__ for name in errors.__all__)


def test_evidence_is_a_triple() -> None:
    one = Evidence(3, 5, "18", source=1)
    assert one == (3, 5, "18")
    assert (one.start, one.end, one.text, one.source) == (3, 5, "18", 1)
