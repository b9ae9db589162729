"""Writing in a real browser: drafts, their lengths, where they come from, and stopping."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from page_driver import ROOT, WRONG, Server, Visit, expect

from assistant.sample import sample_article
from assistant.text import Text

pytestmark = pytest.mark.browser


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


@pytest.mark.skipif(
    not (ROOT / "assistant" / "weights" / "model.safetensors").is_file(),
    reason="no weights in this checkout",
)
def test_a_word_of_the_models_own_draft_too(visit: Visit) -> None:
    page = visit.open()
    page.locator("#source-0 textarea").fill(
        "The Tunisian novelist Nadia Rahal won the Calder Prize on Tuesday for The Salt Keeper,"
        " the story of a lighthouse and the three women who tend it.\n\n"
        "The jury, led by the poet Simon Achebe, chose her book from 147 novels."
    )
    page.get_by_role("button", name="Write").click()
    page.locator("#headline-1-panel .panel").wait_for()
    expect(page.get_by_text("by the model").first).to_be_visible()
    box = page.locator("#headline-1 textarea")
    at = box.input_value().index("novelist")
    box.evaluate("(box, at) => { box.focus(); box.setSelectionRange(at, at); }", at + 1)
    box.press("ArrowRight")
    expect(page.locator("#source-0 .layer mark.origin").first).to_contain_text("novelist")


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
    # one that is not offered: the nearest is taken and shown, and the page goes on
    page.locator("#limit input").fill("5")
    page.get_by_role("button", name="Write").click()
    expect(page.locator("#limit input")).to_have_value("20")
    expect(page.get_by_role("button", name="Write")).to_be_visible()
    expect(page.locator("#notice .problem")).to_have_count(0)


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


def test_summaries_by_length(visit: Visit) -> None:
    page = visit.open()
    text = page.locator("#summary textarea")
    page.get_by_label("1 sentence").check()
    page.get_by_role("button", name="Write").click()
    page.locator("#summary-panel .panel").wait_for()
    assert len(Text(text.input_value()).sentences) == 1
    page.get_by_label("5 bullets").check()
    page.get_by_role("button", name="Write").click()
    expect(text).to_have_value(re.compile(r"^(• [^\n]+\n){2,4}• [^\n]+$"))


def test_a_draft_is_checked_again_as_it_is_edited(visit: Visit) -> None:
    page = visit.open()
    page.get_by_role("button", name="Write").click()
    panel = page.locator("#headline-1-panel .panel")
    panel.wait_for()
    page.locator("#headline-1 textarea").press_sequentially(" 14 rockets fired", delay=20)
    expect(panel.locator(".status")).to_contain_text("1 contradicted: 14 rockets, article says 18")
    length = len(page.locator("#headline-1 textarea").input_value())
    expect(panel.locator(".figure")).to_have_text(re.compile(f"^{length} of 70 characters"))


def test_why_a_candidate_was_dropped_can_be_opened(visit: Visit) -> None:
    page = visit.open()
    said = "Militants fired 18 rockets at Camp Taji"
    page.locator("#source-0 textarea").fill(
        f"{said} on Monday. {said} on Monday, police said. Police said: {said}. It lies north."
    )
    page.get_by_role("button", name="Write").click()
    about = page.locator("#headline-1-about")
    about.locator("summary").click()
    expect(about.locator("li").first).to_contain_text("It says what a chosen headline says.")


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="processes are not listed")
def test_cancel_ends_the_work(visit: Visit, server: Server) -> None:
    page = visit.open()
    # many seconds of work
    article = " ".join(
        f"On Monday {n} men of Camp Ab{n % 97} lost ${n} million, John Smith, 45, said."
        for n in range(25_000)
    )
    page.locator("#source-0 textarea").fill(article)
    page.get_by_role("button", name="Write").click()
    stop = page.get_by_role("button", name="Cancel")
    expect(stop).to_be_visible()
    # what is under way, and since when
    doing = page.locator("#notice .working")
    expect(doing).to_have_text(re.compile(r"^Writing headlines … \d+ s$"))
    writing = server.writers()
    assert writing
    # it is under way, not in the queue
    page.wait_for_timeout(1000)
    stop.click()
    expect(page.locator("#notice")).to_have_text("Cancelled.")
    deadline = time.monotonic() + 10
    while not writing - server.writers():
        assert time.monotonic() < deadline, "the process still works on what was cancelled"
        page.wait_for_timeout(100)
    expect(page.locator("#drafts")).to_have_count(0)
    page.get_by_role("button", name="Use the sample").click()
    page.get_by_role("button", name="Write").click()
    page.locator("#summary-panel .panel").wait_for()


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
