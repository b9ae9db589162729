"""The page as one reads it from top to bottom: the article on the left, the drafts on the right.

A *card* is a draft that can be edited, with its panel below: three headlines, a summary and
the text of one's own are all the same thing, checked again at every change. Events of the
page are private; what others may call is in `endpoints`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

import gradio as gr

from assistant.page import actions, markup
from assistant.page.endpoints import add_endpoints
from assistant.page.settings import Settings
from assistant.sample import sample_article

__all__ = ["build"]

HEADLINES = ("headline-1", "headline-2", "headline-3")
SOURCES = 3
# widely used ceilings for a headline, in characters with spaces
LIMITS = {"Print 50": 50, "Search 60": 60, "Web 70": 70}
OWN = "Own"
# label -> sentences, listed
FORMS = {
    "1 sentence": (1, False),
    "3 sentences": (3, False),
    "5 bullets": (5, True),
}
_QUIET: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}


@dataclass(frozen=True, slots=True)
class CardBox:
    """The components of one card."""

    name: str
    text: gr.Textbox
    panel: gr.HTML
    about: gr.HTML


def build(settings: Settings) -> gr.Blocks:
    """The whole page, with its events and endpoints."""
    page: gr.Blocks
    with gr.Blocks(
        title="Newsroom assistant",
        analytics_enabled=False,
        fill_width=True,
        delete_cache=(60, 60),
    ) as page:
        gr.HTML(_HEADER, elem_id="top")
        with gr.Row(elem_id="desk"):
            with gr.Column(scale=5, min_width=320, elem_id="left"):
                boxes = _article()
            with gr.Column(scale=6, min_width=320, elem_id="right"), gr.Tabs(elem_id="tasks"):
                with gr.Tab("Write", id="write"):
                    _write(boxes)
                with gr.Tab("Check", id="check"):
                    _check(boxes)
        add_endpoints()
    return page


_HEADER = """
<header><h1>Newsroom assistant</h1>
<p>Writes headlines and summaries, and checks every fact against the article.
Nothing you paste leaves this machine.</p></header>
"""


def _article() -> list[gr.Textbox]:
    boxes = []
    with gr.Tabs(elem_id="sources"):
        for number in range(SOURCES):
            with gr.Tab(_source(number)):
                boxes.append(
                    gr.Textbox(
                        value=sample_article() if number == 0 else "",
                        label=_source(number),
                        show_label=False,
                        placeholder=(
                            "Paste an article here."
                            if number == 0
                            else "Another article on the same story: a fact that any of the"
                            " sources bears out is supported."
                        ),
                        lines=24,
                        max_lines=24,
                        elem_id=f"source-{number}",
                        elem_classes=["source"],
                        html_attributes=gr.InputHTMLAttributes(spellcheck=False),
                    )
                )
    with gr.Row(elem_classes=["bar"]):
        sample = gr.Button("Use the sample", size="sm", elem_id="sample")
        clear = gr.Button("Clear", size="sm", elem_id="clear")
    sample.click(sample_article, None, boxes[0], **_QUIET)
    clear.click(lambda: [""] * SOURCES, None, boxes, **_QUIET)
    return boxes


def _source(number: int) -> str:
    return f"Source {number + 1}" if number else "Article"


def _write(boxes: list[gr.Textbox]) -> None:
    with gr.Row(elem_classes=["options"]):
        preset = gr.Radio([*LIMITS, OWN], value="Web 70", label="Headline length", scale=0)
        limit = gr.Number(
            LIMITS["Web 70"],
            label="Characters",
            precision=0,
            minimum=20,
            maximum=200,
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
        cards = [_card(name, f"Headline {n}") for n, name in enumerate(HEADLINES, start=1)]
        summary = _card("summary", "Summary")

    preset.change(_preset, [preset, limit], limit, **_QUIET)
    _recheck(cards, boxes, limit)
    _recheck([summary], boxes, None)
    drafted = [part for card in [*cards, summary] for part in (card.text, card.about)]
    writing = go.click(
        lambda: (gr.update(visible=False), gr.update(visible=True)), None, [go, stop], **_QUIET
    ).then(
        _write_all,
        [limit, form, *boxes],
        [notice, drafts, *drafted],
        api_visibility="private",
        show_progress="minimal",
        show_progress_on=notice,
    )
    idle = (gr.update(visible=True), gr.update(visible=False))
    writing.then(lambda: idle, None, [go, stop], **_QUIET)
    stop.click(
        lambda: (*idle, markup.problem("Cancelled.")),
        None,
        [go, stop, notice],
        cancels=[writing],
        **_QUIET,
    )


_EMPTY = """
<p class="empty">Three headlines and a summary, every fact in them checked.</p>
"""


def _preset(preset: str, limit: float) -> Any:
    return gr.update(value=LIMITS.get(preset, limit), visible=preset == OWN)


def _write_all(limit: float | None, form: str, *boxes: str) -> Iterator[list[Any]]:
    """First the headlines, then the summary: each is shown as soon as it is there."""
    shown = gr.update(visible=True)
    try:
        headlines = actions.write_headlines(len(HEADLINES), actions.whole(limit), boxes[0])
        texts = [part for written in headlines for part in written]
        yield ["", shown, *texts, "", ""]
        yield ["", shown, *texts, *actions.write_summary(*FORMS[form], boxes[0])]
    except Exception as error:
        untouched = [gr.skip()] * (2 * len(HEADLINES) + 3)
        yield [markup.problem(actions.sentence_for(error)), *untouched]


def _check(boxes: list[gr.Textbox]) -> None:
    gr.HTML(
        '<p class="empty">Paste a headline, a summary or any text: each fact in it is held'
        " against the article as you type.</p>"
    )
    card = _card("own", "Text to check", lines=4, placeholder="Paste or type the text to check.")
    _recheck([card], boxes, None)


def _card(name: str, label: str, lines: int = 1, placeholder: str | None = None) -> CardBox:
    with gr.Group(elem_classes=["card", name.rstrip("-123")]):
        text = gr.Textbox(
            label=label,
            lines=lines,
            max_lines=20,
            elem_id=name,
            elem_classes=["draft"],
            placeholder=placeholder,
            html_attributes=gr.InputHTMLAttributes(spellcheck=False),
        )
        panel = gr.HTML("", elem_id=f"{name}-panel")
        about = gr.HTML("", elem_id=f"{name}-about")
    return CardBox(name, text, panel, about)


def _recheck(cards: list[CardBox], boxes: list[gr.Textbox], limit: gr.Number | None) -> None:
    """Check again at every change: at most one check under way, the last change never lost.

    By `change`, not `input`: gradio raises `input` for keys alone, so a paste, a deletion or
    an undo would go unheard.
    """
    heard: dict[str, Any] = {"trigger_mode": "always_last", "queue": False, **_QUIET}
    given: list[Any] = [] if limit is None else [limit]
    for card in cards:
        gr.on(
            [card.text.change],
            partial(_panels, [card.name], limit is not None),
            [*given, *boxes, card.text],
            card.panel,
            **heard,
        )
    gr.on(
        [component.change for component in [*given, *boxes]],
        partial(_panels, [card.name for card in cards], limit is not None),
        [*given, *boxes, *(card.text for card in cards)],
        [card.panel for card in cards],
        **heard,
    )


def _panels(names: list[str], measured: bool, *given: Any) -> Any:
    """The panels of the cards with these names; ``given``: limit, sources, texts."""
    limit = actions.whole(given[0]) if measured else None
    boxes = given[measured : measured + SOURCES]
    texts = given[measured + SOURCES :]
    made = [
        actions.check_card(name, text or "", limit, boxes)
        for name, text in zip(names, texts, strict=True)
    ]
    return made if len(made) > 1 else made[0]
