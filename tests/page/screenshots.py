"""Takes the pictures of the page: ``python tests/page/screenshots.py [FOLDER]`` (docs)."""

from __future__ import annotations

import sys
import tempfile
from io import BytesIO
from pathlib import Path
from typing import Any

from page_driver import CHROMIUM, FLAGS, ROOT, Server, Visit
from PIL import Image
from playwright.sync_api import sync_playwright

WRONG = (
    "Militants fired 14 rockets of 10.7 cm at Camp Taji on Wednesday, killing three and wounding"
    " 18. Britain named Lance Corporal Brody Gillon, 63, among the dead. Iran replied in January"
    " with missiles that left 100 U.S. troops with brain injuries."
)
DESK = {"viewport": {"width": 1360, "height": 900}, "device_scale_factor": 1.5}
PHONE = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 2,
    "is_mobile": True,
    "has_touch": True,
}


def written(page: Any) -> None:
    page.get_by_role("button", name="Write").click()
    page.locator("#summary-panel .panel").wait_for()
    page.locator("#summary-panel [data-filter]").first.click()
    page.locator("#headline-1-panel [data-pick]").first.dispatch_event("click")
    page.evaluate("scrollTo(0, 0)")


def checked(page: Any) -> None:
    page.get_by_role("tab", name="Check").click()
    page.locator("#own textarea").fill(WRONG)
    page.locator("#own-panel [data-pick]:visible").first.click()
    page.locator("#source-0 .layer mark").first.wait_for()


PICTURES: dict[str, tuple[dict[str, Any], Any]] = {
    "page": (DESK, checked),
    "page-write": (DESK, written),
    "page-dark": ({**DESK, "color_scheme": "dark"}, checked),
    "page-phone": (PHONE, checked),
}


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        server = Server(Path(scratch) / "page.log")
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        try:
            server.wait()
            for name, (options, prepare) in PICTURES.items():
                page = browser.new_context(**options, reduced_motion="reduce").new_page()
                Visit(page, server.url).open()
                prepare(page)
                page.mouse.move(0, 0)
                page.evaluate("document.fonts.ready")
                path = folder / f"{name}.png"
                # few colours: a palette makes the file a third of the size
                picture = Image.open(BytesIO(page.screenshot())).convert("RGB")
                picture.quantize(128, dither=Image.Dither.NONE).save(path, optimize=True)
                print(f"{path}  {path.stat().st_size // 1000} kB")
        finally:
            browser.close()
            server.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs")
