"""Files and the clipboard in a real browser, and texts that mean harm."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from page_documents import MAKERS, plain
from page_driver import WRONG, Server, Visit, expect

from assistant.sample import sample_article

pytestmark = pytest.mark.browser
HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(2)> ${alert(3)} {{alert(4)}} "
    "\u202eturned\u202c zero\u200bwidth &lt;b&gt; </textarea><svg onload=alert(5)> "
    '"Quoted <i onclick=alert(6)>words</i>", said Mr <b>Smith</b>, 45, of Baghdad in 2019.'
)


def test_hostile_text_is_shown_as_text(visit: Visit) -> None:
    page = visit.open()
    page.locator("#source-0 textarea").fill(HOSTILE)
    visit.check_tab()
    page.locator("#own textarea").fill(HOSTILE.replace("45", "46").replace("2019", "2020"))
    panel = page.locator("#own-panel .panel")
    panel.wait_for()
    for pressed in panel.locator("[data-filter][aria-pressed=false]").all():
        pressed.click()
    page.get_by_role("tab", name="Write").click()
    page.get_by_role("button", name="Write").click()
    page.locator("#summary-panel .panel, #notice .problem").first.wait_for()
    assert page.locator("main svg[onload], main img[onerror], main i[onclick]").count() == 0


def test_a_megabyte_on_one_line(visit: Visit) -> None:
    page = visit.open()
    page.locator("#source-0 textarea").fill("x" * 1_000_000)
    visit.check_tab()
    page.locator("#own textarea").fill("Militants fired 18 rockets.")
    page.locator("#own-panel tr.v-unsupported").first.wait_for(timeout=60_000)


def test_takes_a_report_away(visit: Visit) -> None:
    page = visit.open()
    visit.check_tab()
    page.locator("#own textarea").fill(WRONG)
    page.locator("#own-panel .panel").wait_for()
    for form in ("Markdown", "HTML", "JSON"):
        with page.expect_download() as download:
            page.get_by_role("button", name=form).locator("visible=true").click()
        text = Path(download.value.path()).read_text(encoding="utf-8")
        assert "contradicted" in text
        assert "Gillon" in text
        if form == "HTML":
            assert not re.findall(r"<script|<link|<img|src=|href=|url\(", text)
            printed = page.context.new_page()
            printed.set_content(text)
            printed.emulate_media(media="print")
            assert "contradicted" in printed.locator("table").inner_text()
            assert printed.pdf().startswith(b"%PDF")
            printed.close()
    assert json.loads(text)["reports"][0]["ok"] is False


def test_copies_what_is_in_the_box(visit: Visit) -> None:
    page = visit.open()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit.check_tab()
    page.locator("#own textarea").fill("Militants fired 18 rockets.")
    page.locator("#own-panel [data-copy]").click()
    expect(page.locator("#own-panel [data-copy]")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == "Militants fired 18 rockets."


def test_opens_files(visit: Visit, server: Server, tmp_path: Path) -> None:
    page = visit.open()
    box = page.locator("#source-0 textarea")
    for suffix in (".txt", ".md", ".html", ".docx", ".pdf"):
        path = tmp_path / f"story{suffix}"
        MAKERS.get(suffix, plain)(path)
        box.fill("")
        page.locator("#left input[type=file]").first.set_input_files(path)
        expect(box).to_have_value(re.compile("harbour burned"))
    left = [found for found in server.folder.rglob("story*") if found.is_file()]
    assert left == [], "an opened file stays on the disk"


def test_a_file_that_cannot_be_read_is_one_sentence(visit: Visit, tmp_path: Path) -> None:
    path = tmp_path / "story.pdf"
    path.write_bytes(bytes(range(256)))
    page = visit.open()
    page.locator("#left input[type=file]").first.set_input_files(path)
    expect(page.locator("#left .problem").first).to_contain_text("not a readable .pdf file")
    expect(page.locator("#source-0 textarea")).to_have_value(sample_article())
