"""Checking a text in a real browser: findings, evidence, fixes, several sources, style."""

from __future__ import annotations

import pytest
from page_driver import WRONG, Visit, expect

pytestmark = pytest.mark.browser


def test_marks_findings_and_shows_their_evidence(visit: Visit) -> None:
    page = visit.open()
    visit.check_tab()
    page.locator("#own textarea").fill(WRONG)
    panel = page.locator("#own-panel .panel")
    row = panel.locator("tr.v-contradicted", has_text="14")
    expect(row.first).to_be_visible()
    # in words, beside the colour
    expect(row.first.locator(".badge")).to_contain_text("contradicted")
    expect(panel.locator(".status")).to_contain_text("contradicted: 14 rockets, article says 18")
    expect(page.locator("#own .layer mark.v-contradicted").first).to_have_text("14")
    row.first.locator("[data-pick]").click()
    evidence = page.locator("#source-0 .layer mark").first
    expect(evidence).to_contain_text("18")
    assert row.first.locator("blockquote mark").first.inner_text().strip()


def test_the_article_scrolls_to_the_evidence(visit: Visit) -> None:
    page = visit.open()
    article = page.locator("#source-0 textarea")
    article.fill("\n".join(["Nothing was heard of it."] * 400 + ["Ann Smith, 46, spoke."]))
    article.evaluate("box => { box.scrollTop = 0; }")
    visit.check_tab()
    page.locator("#own textarea").fill("Ann Smith, 47, spoke.")
    page.locator("#own-panel tr.v-contradicted [data-pick]").click()
    expect(page.locator("#source-0 .layer mark")).to_have_text("46")
    page.wait_for_function("document.querySelector('#source-0 textarea').scrollTop > 1000")


def test_as_many_marks_as_a_text_may_have_facts(visit: Visit) -> None:
    page = visit.open()
    painted = page.evaluate(
        """count => {
          const box = document.querySelector("#source-0 textarea");
          box.value = "18 ".repeat(count);
          const marks = [...Array(count).keys()].map((n) => [3 * n, 3 * n + 2, "v-supported"]);
          return newsroomMarks.paint(box, marks).querySelectorAll("mark").length;
        }""",
        90_000,
    )
    assert painted == 90_000


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


def test_applying_all_leaves_out_what_is_only_proposed(visit: Visit) -> None:
    page = visit.open()
    page.locator("#source-0 textarea").fill(
        "Heiko Brandt, 45, told the town on Monday that 18 rockets were found."
    )
    visit.check_tab()
    box = page.locator("#own textarea")
    box.fill("Hans Brandt, 46, said on Monday that 14 rockets were found.")
    panel = page.locator("#own-panel .panel")
    expect(panel.locator("tr.v-unsupported [data-fix]")).to_have_text("Use “Heiko Brandt”")
    panel.get_by_role("button", name="Apply 2 fixes").click()
    expect(box).to_have_value("Hans Brandt, 45, said on Monday that 18 rockets were found.")
    panel.locator("tr.v-unsupported [data-fix]").click()
    expect(box).to_have_value("Heiko Brandt, 45, said on Monday that 18 rockets were found.")


def test_a_verdict_of_an_earlier_text_is_not_left_standing(visit: Visit) -> None:
    page = visit.open()
    visit.check_tab()
    box = page.locator("#own textarea")
    box.fill("Militants fired 18 rockets.\0")
    late = page.locator("#own-panel .late")
    page.locator("#own-panel .panel").wait_for()
    page.wait_for_timeout(4000)
    expect(late).to_have_count(0)
    # the page's process answers no more
    page.route("**/gradio_api/**", lambda route: None)
    box.fill("Militants fired 19 rockets.")
    expect(late).to_contain_text("changed since this was checked")
    box.fill("Militants fired 18 rockets.\0")
    expect(late).to_have_count(0)


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


def test_the_article_against_itself(visit: Visit) -> None:
    page = visit.open()
    page.locator("#source-0 textarea").fill(
        "The mayor, Ann Smith, 45, came at noon and met the men.\n\nAnn Smith, 46, spoke."
    )
    page.get_by_role("tab", name="Article health").click()
    page.locator("#health [data-pick]", has_text="46").click()
    expect(page.locator("#source-0 .layer mark")).to_have_text(["45", "46"])
    # a style stands apart from what is wrong, and the house's own is offered
    expect(page.locator("#health-style li")).to_have_count(0)
    page.locator("#source-0 textarea").fill("The men utilise a boat. Ann Smith, 46, spoke.")
    page.get_by_label("Our house").check()
    page.locator("#health-style [data-pick]", has_text="utilise").click()
    expect(page.locator("#source-0 .layer mark")).to_have_text("utilise")


def test_a_second_source_bears_a_fact_out(visit: Visit) -> None:
    page = visit.open()
    visit.check_tab()
    page.locator("#own textarea").fill("Ann Smith, 46, spoke.")
    page.locator("#own-panel .v-unsupported").first.wait_for()
    page.get_by_role("tab", name="Source 2").click()
    # typed, as one event alone may come before the tab that has just opened listens
    page.locator("#source-1 textarea").press_sequentially("Ann Smith, 46, is the mayor of a town.")
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
