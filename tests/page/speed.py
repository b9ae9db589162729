"""How soon the page is there and answers: ``python tests/page/speed.py [VISITS]`` (5).

Prints, over fresh visits of a server that is up: when the browser first painted something of the
page, when the article could be read, and how long the page took from a change of the text to
its findings on the screen, with an article of 500 words. Medians and the slowest.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from page_driver import CHROMIUM, FLAGS, WRONG, Server, Visit
from playwright.sync_api import sync_playwright

from assistant.sample import sample_article

WORDS = 500
# the moment at which the panel of a text that has just been typed stands there
_ANSWER = """text => new Promise(done => {
  const box = document.querySelector('#own textarea');
  const started = performance.now();
  const there = () => document.querySelector('#own-panel .panel')?.dataset.text === text;
  new MutationObserver((_, observer) => {
    if (there()) { observer.disconnect(); done(performance.now() - started); }
  }).observe(document, {childList: true, subtree: true});
  box.value = text;
  box.dispatchEvent(new Event('input', {bubbles: true}));
})"""


def article() -> str:
    words = (sample_article() + "\n\n").split(" ")
    return " ".join((words * (1 + WORDS // len(words)))[:WORDS])


def visit(page: Any, url: str) -> tuple[float, float, list[float]]:
    """Milliseconds: to the first paint, to the article, and of each check."""
    started = time.monotonic()
    opened = Visit(page, url)
    opened.open()
    there = 1000 * (time.monotonic() - started)
    paint = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    page.locator("#source-0 textarea").fill(article())
    opened.check_tab()
    checks = [page.evaluate(_ANSWER, f"{WRONG} Version {turn}.") for turn in range(6)]
    # the first one reads the article; those that follow find it read
    return paint, there, checks


def told(name: str, times: list[float]) -> str:
    return f"{name}: median {statistics.median(times):.0f} ms, slowest {max(times):.0f} ms"


def main(visits: int) -> int:
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        server = Server(Path(scratch) / "page.log")
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        try:
            server.wait()
            found = []
            for _ in range(visits):
                context = browser.new_context(viewport={"width": 1360, "height": 900})
                found.append(visit(context.new_page(), server.url))
                context.close()
        finally:
            browser.close()
            server.stop()
    print(told("first paint", [paint for paint, _, _ in found]))
    print(told("article there", [there for _, there, _ in found]))
    print(told("check of a text that is new", [checks[0] for _, _, checks in found]))
    print(told("check while typing", [wait for _, _, checks in found for wait in checks[1:]]))
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5))
