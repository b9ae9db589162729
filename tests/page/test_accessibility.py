"""An axe-core scan of the page's states, light and dark: no serious finding."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

import pytest
from page_driver import WRONG, Visit, expect

pytestmark = pytest.mark.browser


def findings(page: Any) -> list[str]:
    """The serious and critical findings of axe-core, in words."""
    package = pytest.importorskip("axe_playwright_python", reason="axe-core is not installed")
    page.evaluate(files(package).joinpath("axe.min.js").read_text(encoding="utf-8"))
    # what is still fading in has no colour yet
    page.evaluate("Promise.all(document.getAnimations().map(a => a.finished.catch(() => 0)))")
    violations = page.evaluate("axe.run(document).then(found => found.violations)")
    return [
        f"{one['id']}: {one['help']} at {node['target']}"
        for one in violations
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"]
    ]


@pytest.mark.parametrize(
    "visit", [{"color_scheme": "light"}, {"color_scheme": "dark"}], ids=str, indirect=True
)
def test_nothing_serious(visit: Visit) -> None:
    page = visit.open()
    assert findings(page) == []
    page.get_by_role("button", name="Write").click()
    page.locator("#summary-panel .panel").wait_for()
    page.locator("#summary-panel [data-filter]").first.click()
    assert findings(page) == []
    visit.check_tab()
    page.locator("#own textarea").fill(WRONG)
    page.locator("#own-panel tr.v-contradicted").first.wait_for()
    for button in page.locator("#own-panel [data-filter][aria-pressed=false]").all():
        button.click()
    page.locator("#own-panel [data-pick]").first.click()
    assert findings(page) == []


def test_the_keyboard_is_enough(visit: Visit) -> None:
    """From the box to the evidence and the fix without a mouse."""
    page = visit.open()
    visit.check_tab()
    box = page.locator("#own textarea")
    box.fill("Militants fired 14 rockets.")
    page.locator("#own-panel tr.v-contradicted").wait_for()
    page.keyboard.press("F8")
    expect(page.locator("#own-panel tr.v-contradicted [data-pick]")).to_be_focused()
    page.locator("#source-0 .layer mark").first.wait_for()
    box.focus()
    focused = "document.activeElement.matches('#own-panel [data-pick]')"
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate(focused):
            break
    assert page.evaluate(focused)
    page.keyboard.press("Enter")
    page.locator("#source-0 .layer mark").first.wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('#own textarea').value.includes('18 rockets')")
