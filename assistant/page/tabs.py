"""The right side: write, check, and the article's own health."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from functools import partial
from typing import Any

import gradio as gr

from assistant.page import actions, markup
from assistant.page.cards import QUIET, StyleBox, card, downloads, recheck
from assistant.page.stopping import Stop, stoppable
from assistant.page.writers import Writers

__all__ = ["check_tab", "health_tab", "write_tab"]

HEADLINES = ("headline-1", "headline-2", "headline-3")
# widely used ceilings for a headline, in characters with spaces
LIMITS = {"Print 50": 50, "Search 60": 60, "Web 70": 70}
OWN = "Own"
# label -> sentences, listed
FORMS = {
    "1 sentence": (1, False),
    "3 sentences": (3, False),
    "5 bullets": (5, True),
}


def write_tab(boxes: Sequence[gr.Textbox], style: StyleBox, writers: Writers) -> None:
    """Three headlines and a summary on demand."""
    with gr.Row(elem_classes=["options"]):
        preset = gr.Radio([*LIMITS, OWN], value="Web 70", label="Headline length", scale=0)
        limit = gr.Number(
            LIMITS["Web 70"],
            label="Characters",
            # no bounds here: gradio refuses a number outside of them with an error that ends
            # nothing, and the page would wait for it for ever
            precision=0,
            scale=0,
            min_width=100,
            visible=False,
            elem_id="limit",
        )
        form = gr.Radio(list(FORMS), value="3 sentences", label="Summary", scale=0)
    with gr.Row(elem_classes=["bar"]):
        go = gr.Button("Write", variant="primary", elem_id="go")
        stop = gr.Button("Cancel", elem_id="stop", visible=False)
        notice = gr.HTML(_EMPTY, elem_id="notice")
    with gr.Column(visible=False, elem_id="drafts") as drafts:
        cards = [card(name, f"Headline {n}") for n, name in enumerate(HEADLINES, start=1)]
        cards.append(card("summary", "Summary"))
        downloads(cards, boxes, notice)

    preset.change(_preset, [preset, limit], limit, **QUIET)
    limit.blur(actions.whole, limit, limit, queue=False, **QUIET)
    recheck(cards[:-1], boxes, style, limit)
    recheck(cards[-1:], boxes, style)
    stoppable(
        [go.click],
        partial(_write_all, writers),
        [limit, form, boxes[0]],
        [notice, drafts, *(part for one in cards for part in (one.group, one.text, one.about))],
        Stop(go, stop, notice, "Writing headlines …"),
    )


_EMPTY = markup.note("Three headlines and a summary, every fact in them checked. Ctrl+Enter too.")


def _preset(preset: str, limit: float) -> Any:
    return gr.update(value=LIMITS.get(preset, limit), visible=preset == OWN)


async def _write_all(
    writers: Writers, limit: float | None, form: str, article: str
) -> AsyncIterator[list[Any]]:
    """First the headlines, then the summary: each is shown as soon as it is there."""
    shown = gr.update(visible=True)
    hidden: list[Any] = [gr.update(visible=False), "", ""]
    try:
        headlines = await writers.run(
            actions.write_headlines, len(HEADLINES), actions.whole(limit), article, writers.model
        )
        missing = len(HEADLINES) - len(headlines)
        notice = markup.note(_FEWER.get(missing, _WRITTEN))
        made: list[Any] = [part for text, about in headlines for part in (shown, text, about)]
        made += hidden * missing
        yield [markup.working("Writing the summary …"), shown, *made, *hidden]
        summary = await writers.run(actions.write_summary, *FORMS[form], article, writers.model)
        yield [notice, shown, *made, shown, *summary]
    except Exception as error:
        untouched = [gr.skip()] * (3 * len(HEADLINES) + 4)
        yield [markup.problem(actions.sentence_for(error)), *untouched]


_WRITTEN = "Put the cursor on a word to see where in the article it comes from."
_FEWER = {
    1: "The article gave two headlines that hold, not three.",
    2: "The article gave one headline that holds, not three.",
    3: "The article gave no headline of this length that holds: allow more characters.",
}


def check_tab(boxes: Sequence[gr.Textbox], style: StyleBox) -> None:
    """A text of one's own, checked as one types."""
    notice = gr.HTML(
        markup.note(
            "Paste a headline, a summary or any text: each fact in it is held against the"
            " article as you type."
        )
    )
    own = card("own", "Text to check", lines=4, placeholder="Paste or type the text to check.")
    recheck([own], boxes, style)
    downloads([own], boxes, notice)


def health_tab(
    tab: gr.Tab, boxes: Sequence[gr.Textbox], style: StyleBox, writers: Writers
) -> None:
    """Where the article disagrees with itself, and with a style."""
    with gr.Row(elem_classes=["bar"]):
        again = gr.Button("Look again", size="sm", elem_id="again")
        stop = gr.Button("Cancel", size="sm", elem_id="stop-health", visible=False)
        notice = gr.HTML("", elem_id="health-notice")
    found = gr.HTML("", elem_id="health")
    styled = gr.HTML("", elem_id="health-style")
    stoppable(
        [tab.select, again.click],
        partial(_health, writers),
        [boxes[0]],
        [notice, found],
        Stop(again, stop, notice, "Reading the article against itself …"),
    )
    gr.on(
        [tab.select, again.click, style.choice.change],
        lambda article, name: actions.article_style(article, style.profiles.get(name)),
        [boxes[0], style.choice],
        styled,
        queue=False,
        **QUIET,
    )


async def _health(writers: Writers, article: str) -> tuple[str, str]:
    try:
        found = await writers.run(actions.health, article)
    except Exception as error:
        return "", markup.problem(actions.sentence_for(error))
    return "", found
