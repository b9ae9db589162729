"""Limits stand in one place, are documented there, and end in one sentence or a marked part."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import fields, replace
from importlib import import_module
from pathlib import Path

import pytest

import assistant
from assistant import limits as limits_module
from assistant.__main__ import main
from assistant.deadline import deadline, grace, remaining, tick, timed
from assistant.errors import DeadlineError, InputError, TooLargeError
from assistant.limits import VARIABLES, Limits, from_environment, limits
from assistant.sample import sample_article

ARTICLE = "Five soldiers were killed and 14 were wounded on Monday. Two of the men were British."
DRAFT = "Six soldiers were killed and 14 wounded on Monday. Two of the men were French."


@pytest.fixture
def limited(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """The environment is read afresh, inside the test and after it."""
    limits.cache_clear()
    yield monkeypatch
    monkeypatch.undo()
    limits.cache_clear()


def test_every_limit_is_in_the_table() -> None:
    assert limits_module.__doc__
    rows = {line.split()[0] for line in limits_module.__doc__.splitlines() if line.strip()}
    assert {field.name for field in fields(Limits)} <= rows
    for variable, (field, _, least, most) in VARIABLES.items():
        assert variable in limits_module.__doc__
        assert field in {known.name for known in fields(Limits)}
        assert least < most


@pytest.mark.parametrize("variable", sorted(VARIABLES))
@pytest.mark.parametrize("given", ["no", "-1", "0", "1.5", "9" * 5000, "1 2"])
def test_a_wrong_variable_is_named(variable: str, given: str) -> None:
    with pytest.raises(InputError, match=f"^{variable} must be a whole number from 1 to "):
        from_environment({variable: given})


def test_the_environment_sets_limits() -> None:
    given = {"ASSISTANT_MAX_FACTS": " 7 ", "ASSISTANT_MAX_FILE": "2", "ASSISTANT_QUEUE": ""}
    assert from_environment(given) == replace(Limits(), facts=7, file=2_000_000)


def test_a_longer_text_than_allowed_is_refused(limited: pytest.MonkeyPatch) -> None:
    limited.setenv("ASSISTANT_MAX_ARTICLE", "50")
    with pytest.raises(TooLargeError, match="The article has 85 characters; at most 50 are"):
        assistant.check(ARTICLE, DRAFT)


def test_more_articles_than_allowed_are_refused() -> None:
    with pytest.raises(TooLargeError, match="101 articles; at most 100"):
        assistant.check([ARTICLE] * 101, DRAFT)


def test_more_facts_than_allowed_are_unchecked(limited: pytest.MonkeyPatch) -> None:
    whole = assistant.check(ARTICLE, DRAFT)
    assert whole.partial is None
    assert len(whole.findings) > 2
    limited.setenv("ASSISTANT_MAX_FACTS", "2")
    limits.cache_clear()
    part = assistant.check(ARTICLE, DRAFT)
    assert [f.text for f in part.findings] == [f.text for f in whole.findings]
    assert part.findings[:2] == whole.findings[:2]
    assert {f.verdict for f in part.findings[2:]} == {"unchecked"}
    assert part.partial == part.findings[2].reason
    assert (
        part.partial == "Only the first 2 facts of the text were judged, as many as are accepted."
    )
    assert not part.ok


def test_an_audit_says_so_rather_than_leave_facts_out(limited: pytest.MonkeyPatch) -> None:
    limited.setenv("ASSISTANT_MAX_FACTS", "2")
    with pytest.raises(TooLargeError, match="more than 2 facts"):
        assistant.audit(ARTICLE + " Five women and 15 children were seen on Tuesday in Paris.")


@pytest.mark.parametrize("timeout", [0.2, 0.0001])  # among its checks, and before the first
def test_an_audit_that_takes_too_long_is_given_up(timeout: float) -> None:
    long = " ".join(f"In town {n} the flood wounded {n} people of {n + 7}." for n in range(2000))
    start = time.monotonic()
    with pytest.raises(TooLargeError, match="time was up before the article was audited"):
        assistant.audit(long, timeout=timeout)
    assert time.monotonic() - start < 5


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), "2", True])
def test_a_timeout_is_a_number_of_seconds(timeout: float) -> None:
    with pytest.raises(InputError, match="timeout must be a number of seconds"):
        assistant.check(ARTICLE, DRAFT, timeout=timeout)
    with pytest.raises(InputError, match="timeout must be a number of seconds"):
        assistant.headlines(ARTICLE, model="extract", timeout=timeout)


def test_time_enough_changes_nothing() -> None:
    assert assistant.check(ARTICLE, DRAFT, timeout=600) == assistant.check(ARTICLE, DRAFT)


def test_nothing_is_judged_when_the_article_takes_all_the_time() -> None:
    article = "Police said 14 men of the 3rd Army were seen in Paris on 3 May 2020. " * 4_000
    started = time.monotonic()
    report = assistant.check(article, DRAFT, timeout=0.2)
    spent = time.monotonic() - started
    # reading it whole takes some ten times as long, on any machine
    assert spent < 0.2 + _time_to_read(article) / 2
    assert report.partial == "The time was up before the whole text was judged."
    assert [f.text for f in report.findings] == ["Six", "14", "Monday", "Two", "French"]
    assert {f.verdict for f in report.findings} == {"unchecked"}
    assert {f.reason for f in report.findings} == {"The time was up before it was judged."}
    assert not report.ok
    document = json.loads(json.dumps(report.to_dict()))
    assert document["partial"] == report.partial
    assert document["ok"] is False


def _time_to_read(article: str) -> float:
    started = time.monotonic()
    assert assistant.check(article, DRAFT).partial is None
    return time.monotonic() - started


def test_what_was_judged_in_time_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    check = import_module("assistant.check")
    judged: list[object] = []

    def judge(*given: object) -> object:
        if len(judged) == 2:
            raise DeadlineError("The time is up.")
        judged.append(given)
        return real(*given)

    whole = assistant.check(ARTICLE, DRAFT)
    real = check.judge
    monkeypatch.setattr(check, "judge", judge)
    part = assistant.check(ARTICLE, DRAFT)
    assert part.findings[:2] == whole.findings[:2]
    assert [f.text for f in part.findings] == [f.text for f in whole.findings]
    assert {f.verdict for f in part.findings[2:]} == {"unchecked"}
    assert part.partial


def test_an_article_that_was_not_reached_may_still_support(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Of two articles the second is not read in time: what the first supports stays, what it
    flags could be in the second and is not held against the draft."""
    check = import_module("assistant.check")
    real = check.read_source

    def read(article: str) -> object:
        if article.startswith("Six"):
            raise DeadlineError("The time is up.")
        return real(article)

    monkeypatch.setattr(check, "read_source", read)
    report = assistant.check([ARTICLE, "Six soldiers were killed."], DRAFT)
    verdicts = {f.text: f.verdict for f in report.findings}
    assert verdicts["14"] == "supported"
    assert verdicts["Six"] == "unchecked"
    assert report.partial


def test_writers_hand_over_what_is_checked_by_then(monkeypatch: pytest.MonkeyPatch) -> None:
    choose = import_module("assistant.writing.choose")
    real = choose.check_texts
    checked: list[str] = []

    def once(articles: list[str], text: str) -> object:
        if checked:
            raise DeadlineError("The time is up.")
        report = real(articles, text)
        if report.ok:
            checked.append(text)
        return report

    whole = assistant.headlines(sample_article(), model="extract")
    assert all(draft.partial is None for draft in whole)
    assert len(whole) > 1
    monkeypatch.setattr(choose, "check_texts", once)
    part = assistant.headlines(sample_article(), model="extract")
    assert [draft.text for draft in part] == [whole[0].text]
    assert part[0].partial
    assert part[0].to_dict()["partial"] == part[0].partial


def test_a_summary_without_time_is_the_opening_and_says_so() -> None:
    article = "\n" * 100 + "Fourteen men were hurt in Taji on Monday, police said. " * 4_000
    draft = assistant.summary(article, sentences=2, model="extract", timeout=0.01)
    assert draft.text == ("Fourteen men were hurt in Taji on Monday, police said. " * 2).strip()
    assert article[draft.provenance[0].article_start :].startswith(draft.text)
    assert draft.partial
    assert draft.report.partial
    assert not draft.report.ok
    assert {f.verdict for f in draft.report.findings} == {"unchecked"}
    assert assistant.headlines(article, model="extract", timeout=0.01) == []


def test_the_command_line_takes_a_timeout(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "article.txt"
    path.write_text("Fourteen men were hurt in Taji on Monday, police said. " * 4_000)
    command = ["check", str(path), "--text", "Fifteen men were hurt.", "--timeout"]
    assert main([*command, "0"]) == 2
    assert "timeout must be a number of seconds above 0" in capsys.readouterr().err
    assert main([*command, "0.01"]) == 1
    assert "The time was up before the whole text was judged." in capsys.readouterr().out
    assert main(["headline", str(path), "--model", "extract", "--timeout", "0.01"]) == 0
    assert "No headline" in capsys.readouterr().err


def test_deadlines_nest_and_end() -> None:
    assert remaining() is None
    tick()
    with deadline(100), deadline(None):
        left = remaining()
        assert left is not None
        assert 90 < left <= 100
        with deadline(1000):
            left = remaining()
            assert left is not None
            assert left <= 100
        with deadline(1e-9):
            time.sleep(0.001)
            assert remaining() == 0
            with pytest.raises(DeadlineError):
                tick()
            with pytest.raises(DeadlineError):
                list(timed([1, 2]))
            with grace(100):
                tick()
    assert remaining() is None
    assert list(timed([1, 2])) == [1, 2]
