"""The page in a real browser, from paste to copy."""

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


def test_the_sample_is_loaded(visit: Visit) -> None:
    page = visit.open()
    expect(page.locator("#source-0 textarea")).to_have_value(sample_article())
    assert page.title() == "Newsroom assistant"


def test_writes_three_headlines_and_a_summary_that_hold(visit: Visit) -> None:
    page = visit.open()
    page.get_by_role("button", name="Write").click()
    for name in ("headline-1", "headline-2", "headline-3", "summary"):
        card = page.locator(f"#{name}-panel .panel")
        card.wait_for()
        text = page.locator(f"#{name} textarea").input_value()
        assert text.strip()
        if name != "summary":
            assert len(text) <= 70
            expect(card.locator(".figure")).to_have_text(f"{len(text)} of 70 characters")
        flagged = card.locator("tr.v-contradicted, tr.v-unsupported")
        expect(flagged).to_have_count(0)


def test_marks_findings_and_shows_their_evidence(visit: Visit) -> None:
    page = visit.open()
    visit.check_tab()
    page.locator("#own textarea").fill(WRONG)
    panel = page.locator("#own-panel .panel")
    row = panel.locator("tr.v-contradicted", has_text="14")
    expect(row.first).to_be_visible()
    # in words, beside the colour
    expect(row.first.locator(".badge")).to_contain_text("contradicted")
    expect(panel.locator(".status")).to_contain_text("contradicted")
    expect(page.locator("#own .layer mark.v-contradicted").first).to_have_text("14")
    row.first.locator("[data-pick]").click()
    evidence = page.locator("#source-0 .layer mark").first
    expect(evidence).to_contain_text("18")
    assert row.first.locator("blockquote mark").first.inner_text().strip()


def test_the_caret_chooses_a_fact(visit: Visit) -> None:
    page = visit.open()
    visit.check_tab()
    box = page.locator("#own textarea")
    # a character of two UTF-16 units before the facts: offsets are told apart
    box.fill("🚀 Militants fired 14 rockets at Taji.")
    page.locator("#own-panel tr.v-contradicted").wait_for()
    expect(page.locator("#own .layer mark")).to_have_text(["14", "Taji"])
    box.press("Home")
    for _ in range(19):
        box.press("ArrowRight")
    chosen = page.locator("#own-panel tr.chosen")
    expect(chosen).to_contain_text("14")
    expect(page.locator("#source-0 .layer mark").first).to_contain_text("18")
    # one whose verdict is filtered out is shown while it is chosen
    for _ in range(14):
        box.press("ArrowRight")
    expect(chosen).to_contain_text("Taji")
    expect(chosen).to_be_visible()
    expect(page.locator("#source-0 .layer mark").first).to_contain_text("Taji")


def test_fixes_lead_to_a_text_that_holds(visit: Visit) -> None:
    page = visit.open()
    visit.check_tab()
    box = page.locator("#own textarea")
    box.fill(WRONG)
    fixes = page.locator("#own-panel [data-fix]:visible")
    expect(fixes.first).to_be_visible()
    while fixes.count():
        before = box.input_value()
        fixes.first.click()
        expect(box).not_to_have_value(before)
        # the answer to the text as it is now
        page.wait_for_function(
            "text => document.querySelector('#own-panel .panel')?.dataset.text === text",
            arg=box.input_value(),
        )
    expect(page.locator("#own-panel .status")).to_contain_text("supported")
    assert "18 rockets" in box.input_value()
    # the browser's own undo takes a fix back
    fixed = box.input_value()
    box.press("Control+z")
    expect(box).not_to_have_value(fixed)


def test_counts_filter_the_table(visit: Visit) -> None:
    page = visit.open()
    visit.check_tab()
    page.locator("#own textarea").fill(WRONG)
    panel = page.locator("#own-panel .panel")
    count = panel.locator("[data-filter=supported]")
    expect(count).to_have_attribute("aria-pressed", "false")
    expect(panel.locator("tr.v-supported:visible")).to_have_count(0)
    count.click()
    expect(count).to_have_attribute("aria-pressed", "true")
    expect(panel.locator("tr.v-supported").first).to_be_visible()


def test_one_sentence_where_there_is_no_article(visit: Visit) -> None:
    page = visit.open()
    page.get_by_role("button", name="Clear").click()
    expect(page.locator("#source-0 textarea")).to_have_value("")
    page.get_by_role("button", name="Write").click()
    expect(page.locator("#notice [role=alert]")).to_have_text(
        re.compile("article is empty", re.IGNORECASE)
    )
    page.get_by_role("button", name="Use the sample").click()
    expect(page.locator("#source-0 textarea")).to_have_value(sample_article())


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


def test_a_word_shows_where_it_was_taken_from(visit: Visit) -> None:
    page = visit.open()
    page.get_by_role("button", name="Write").click()
    page.locator("#summary-panel .panel").wait_for()
    box = page.locator("#summary textarea")
    text = box.input_value()
    # a word that stands in no fact
    place = page.evaluate(
        """text => {
          const facts = JSON.parse(document.querySelector("#summary-panel .panel").dataset.marks);
          const words = [...text.matchAll(/[a-z]{5,}/g)];
          return words.map(w => [w.index, w[0]])
            .find(([at, w]) => facts.every(([s, e]) => at + w.length < s || e < at));
        }""",
        text,
    )
    box.evaluate("(box, at) => { box.focus(); box.setSelectionRange(at, at); }", place[0] + 1)
    box.press("ArrowRight")
    expect(page.locator("#source-0 .layer mark.origin").first).to_have_text(
        re.compile(place[1], re.IGNORECASE)
    )


def test_the_article_against_itself(visit: Visit) -> None:
    page = visit.open()
    page.locator("#source-0 textarea").fill(
        "The mayor, Ann Smith, 45, came at noon and met the men.\n\nAnn Smith, 46, spoke."
    )
    page.get_by_role("tab", name="Article health").click()
    page.locator("#health [data-pick]", has_text="46").click()
    expect(page.locator("#source-0 .layer mark")).to_have_text(["45", "46"])


def test_a_second_source_bears_a_fact_out(visit: Visit) -> None:
    page = visit.open()
    visit.check_tab()
    page.locator("#own textarea").fill("Ann Smith, 46, spoke.")
    page.locator("#own-panel .v-unsupported").first.wait_for()
    page.get_by_role("tab", name="Source 2").click()
    page.locator("#source-1 textarea").fill("Ann Smith, 46, is the mayor of a town.")
    page.locator("#own-panel [data-filter=supported]").click()
    page.get_by_role("tab", name="Article", exact=True).click()
    page.locator("#own-panel [data-pick]", has_text="46").click()
    expect(page.locator("#source-1 .layer mark").first).to_have_text("46")
    expect(page.get_by_role("tab", name="Source 2")).to_have_attribute("aria-selected", "true")


def test_style_warnings_stand_apart(visit: Visit) -> None:
    page = visit.open()
    visit.check_tab()
    page.locator("#own textarea").fill("14 people were hurt. They hit 5 sites.")
    panel = page.locator("#own-panel .panel")
    panel.wait_for()
    expect(panel.locator(".warnings")).to_have_count(0)
    status = panel.locator(".status").inner_text()
    page.get_by_label("AP", exact=True).check()
    expect(panel.locator(".warnings p")).to_have_text("Style (AP)")
    expect(panel.locator(".status")).to_have_text(status)
    panel.locator(".warnings [data-pick]", has_text="5").click()
    chosen = "b => b.value.slice(b.selectionStart, b.selectionEnd)"
    assert page.locator("#own textarea").evaluate(chosen) == "5"


def test_a_length_of_ones_own(visit: Visit) -> None:
    page = visit.open()
    page.get_by_role("button", name="Write").click()
    figure = page.locator("#headline-1-panel .figure")
    expect(figure).to_contain_text("of 70 characters")
    page.get_by_label("Print 50").check()
    expect(figure).to_contain_text("of 50 characters")
    page.get_by_label("Own", exact=True).check()
    page.locator("#limit input").fill("25")
    page.locator("#limit input").press("Enter")
    expect(figure).to_contain_text("of 25 characters")


def test_cancel_leaves_the_page_as_it_was(visit: Visit) -> None:
    page = visit.open()
    # the answers of the queue are held back, so that there is time to cancel
    page.route("**/gradio_api/queue/data**", lambda route: None)
    page.get_by_role("button", name="Write").click()
    page.get_by_role("button", name="Cancel").click()
    expect(page.locator("#notice")).to_have_text("Cancelled.")
    expect(page.get_by_role("button", name="Write")).to_be_visible()
    expect(page.get_by_role("button", name="Cancel")).to_have_count(0)
    expect(page.locator("#drafts")).to_have_count(0)


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


@pytest.mark.parametrize(
    "visit",
    [{"viewport": {"width": 360, "height": 740}, "is_mobile": True, "has_touch": True}],
    ids=["phone"],
    indirect=True,
)
def test_a_phone_needs_no_sideways_scroll(visit: Visit) -> None:
    page = visit.open()
    page.get_by_role("button", name="Write").click()
    page.locator("#summary-panel .panel").wait_for()
    visit.check_tab()
    page.locator("#own textarea").fill(WRONG)
    page.locator("#own-panel tr.v-contradicted").first.wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
