"""Every named endpoint, called as others call it."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest
from page_driver import Server

import assistant
from assistant.sample import sample_article


@pytest.fixture(scope="module")
def client(server: Server) -> Iterator[Any]:
    from gradio_client import Client  # type: ignore[import-untyped]

    opened = Client(server.url, verbose=False, analytics_enabled=False)
    yield opened
    opened.close()


def test_check(client: Any) -> None:
    text = "Militants fired 14 rockets."
    found = client.predict(article=sample_article(), text=text, api_name="/check")
    assert found == json.loads(json.dumps(assistant.check(sample_article(), text).to_dict()))
    assert found["findings"]


def test_check_sources(client: Any) -> None:
    articles = ["Smoke was seen over Oslo.", sample_article()]
    found = client.predict(articles, "Militants fired 18 rockets.", api_name="/check_sources")
    assert {e["source"] for f in found["findings"] for e in f["evidence"]} <= {0, 1}


def test_headlines(client: Any) -> None:
    found = client.predict(sample_article(), 2, 60, api_name="/headlines")
    assert 1 <= len(found["headlines"]) <= 2
    for draft in found["headlines"]:
        assert {"text", "origin", "provenance", "report"} <= set(draft)
        assert len(draft["text"]) <= 60
        assert draft["report"]["ok"]


def test_summary(client: Any) -> None:
    found = client.predict(sample_article(), 2, api_name="/summary")
    assert found["summary"]["text"]
    assert found["summary"]["report"]["ok"]


def test_audit(client: Any) -> None:
    article = "The mayor, Ann Smith, 45, came at noon. Ann Smith, 46, spoke."
    found = client.predict(article, api_name="/audit")
    assert found == {"findings": [f.to_dict() for f in assistant.audit(article)]}


@pytest.mark.parametrize(
    ("form", "opening"), [("Markdown", "## "), ("HTML", "<!doctype html>"), ("JSON", "{")]
)
def test_export(client: Any, form: str, opening: str) -> None:
    found = client.predict(sample_article(), "18 rockets were fired.", form, api_name="/export")
    assert found.startswith(opening)


def test_an_error_is_one_sentence(client: Any) -> None:
    from gradio_client.exceptions import AppError  # type: ignore[import-untyped]

    with pytest.raises(AppError, match="article is empty") as caught:
        client.predict(" ", "Anything.", api_name="/check")
    assert "Traceback" not in str(caught.value)


def test_only_the_named_endpoints_are_offered(client: Any, server: Server) -> None:
    with urllib.request.urlopen(f"{server.url}/gradio_api/info") as answer:
        info = json.load(answer)
    assert set(info["named_endpoints"]) == {
        "/audit",
        "/check",
        "/check_sources",
        "/export",
        "/headlines",
        "/summary",
    }
    assert info["unnamed_endpoints"] == {}
    for endpoint in info["named_endpoints"].values():
        assert endpoint["description"]
        assert all(parameter["type"] for parameter in endpoint["parameters"])


def test_no_text_is_logged(client: Any, server: Server) -> None:
    client.predict(sample_article(), "Zyxwvut fired 14 rockets.", api_name="/check")
    log = server.log.read_text(encoding="utf-8")
    assert "Zyxwvut" not in log
    assert "rockets" not in log
