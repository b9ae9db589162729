"""Freely worded drafts as claims for `eval checker`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from eval import written
from eval.commands import main as run_eval

DRAFT = {
    "id": "a1",
    "part": "test",
    "headline": "Ferry sinks off Lima",
    "summary": "A ferry sank off Lima on Monday, and nearly 50 people were saved.",
    "faulty": "A ferry sank off Lima on Tuesday, and nearly 50 people were saved.",
    "type": "date",
    "wrong": "Tuesday",
    "right": "Monday",
}
BODY = "The ferry Maren sank off Lima on Monday. The navy saved 48 people."


def test_each_article_gives_two_true_claims_and_a_faulty_one() -> None:
    found = list(written.claims([DRAFT, DRAFT | {"id": "not there"}], {"a1": BODY}))
    assert [row["label"] for row in found] == [1, 1, 0]
    assert [row["id"] for row in found] == ["a1-headline", "a1-summary", "a1-faulty"]
    assert found[2]["error_spans"] == ["Tuesday"]
    assert found[2]["rule_catchable"]
    assert all(row["source"] == BODY and not row["error_types"] for row in found[:2])


def test_what_was_done_is_no_error_of_a_name_or_number() -> None:
    [*_, faulty] = written.claims([DRAFT | {"type": "relation"}], {"a1": BODY})
    assert not faulty["rule_catchable"]


def test_the_claims_are_what_the_checker_command_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kept, articles = tmp_path / "kept.jsonl", tmp_path / "articles.jsonl"
    out = tmp_path / "claims.jsonl"
    kept.write_text(json.dumps(DRAFT) + "\n", encoding="utf-8")
    articles.write_text(json.dumps({"id": "a1", "body": BODY}) + "\n", encoding="utf-8")
    monkeypatch.setattr(written, "WRITTEN", kept)
    written.main([str(articles), "--out", str(out), "--part", "test"])
    assert "3 claims about 1 of 1 articles" in capsys.readouterr().out
    monkeypatch.setattr("sys.argv", ["eval", "checker", str(out)])
    with pytest.raises(SystemExit) as ended:
        run_eval()
    assert not ended.value.code
    assert "date" in capsys.readouterr().out


def test_articles_that_no_draft_is_of_are_told(tmp_path: Path) -> None:
    articles = tmp_path / "articles.jsonl"
    articles.write_text(json.dumps({"id": "another", "body": BODY}) + "\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="None of the drafts' articles"):
        written.main([str(articles), "--out", str(tmp_path / "out.jsonl")])


def test_the_kept_drafts_hold_what_they_say() -> None:
    rows = written.written()
    assert len({row["id"] for row in rows}) == len(rows) > 200
    for row in rows:
        assert row["part"] in written.PARTS
        assert row["faulty"] not in (row["summary"], row["headline"])
        assert all(row[name] for name in ("type", "wrong", "right"))
        # of several wrong words those between are left out
        assert all(part.strip() in row["faulty"] for part in row["wrong"].split("...")), row["id"]
