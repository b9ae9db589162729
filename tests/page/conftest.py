"""The page in a process of its own, and a real headless Chromium that can reach nothing else."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest
from page_driver import CHROMIUM, FLAGS, PATIENCE, Server, Visit


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("page")
    house = folder / "house.toml"
    house.write_text('name = "Our house"\n[words]\nutilise = "use"\n', encoding="utf-8")
    running = Server(folder / "page.log", TMPDIR=str(folder), ASSISTANT_STYLE=str(house))
    try:
        running.wait()
        yield running
    finally:
        running.stop()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    if not CHROMIUM.exists():
        reason = f"no Chromium at {CHROMIUM}: apt-get install chromium"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    api = pytest.importorskip("playwright.sync_api")
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(params=[{}], ids=["desktop"])
def visit(server: Server, chromium: Any, request: pytest.FixtureRequest) -> Iterator[Visit]:
    options = {"viewport": {"width": 1360, "height": 900}, **request.param}
    context = chromium.new_context(**options)
    context.set_default_timeout(PATIENCE)
    visited = Visit(context.new_page(), server.url)
    yield visited
    context.close()
    assert visited.outside == [], "the page asked for something outside of this machine"
    assert visited.errors == []
