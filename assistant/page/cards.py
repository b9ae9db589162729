"""A card: a draft that can be edited, with its panel below, checked again at every change.

Headlines, the summary and a text of one's own are all the same thing here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import gradio as gr

from assistant.page import actions, takeaway
from assistant.style import Profile

__all__ = ["QUIET", "CardBox", "StyleBox", "card", "downloads", "recheck"]

# the page's own events: not offered to others, and fast enough to need no sign of progress
QUIET: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}


@dataclass(frozen=True, slots=True)
class CardBox:
    """The components of one card; ``name`` is the id by which the script knows it."""

    name: str
    label: str
    group: gr.Group
    text: gr.Textbox
    panel: gr.HTML
    about: gr.HTML


@dataclass(frozen=True, slots=True)
class StyleBox:
    """The choice of a style profile, and the profiles by the names that it offers."""

    choice: gr.Radio
    profiles: Mapping[str, Profile]


def card(name: str, label: str, lines: int = 1, placeholder: str | None = None) -> CardBox:
    """The card's components, empty."""
    with gr.Group(elem_classes=["card", name.rstrip("-123")]) as group:
        text = gr.Textbox(
            label=label,
            lines=lines,
            max_lines=20,
            autoscroll=False,
            elem_id=name,
            elem_classes=["draft"],
            placeholder=placeholder,
            html_attributes=gr.InputHTMLAttributes(spellcheck=False),
        )
        panel = gr.HTML("", elem_id=f"{name}-panel")
        about = gr.HTML("", elem_id=f"{name}-about")
    return CardBox(name, label, group, text, panel, about)


def recheck(
    cards: Sequence[CardBox],
    boxes: Sequence[gr.Textbox],
    style: StyleBox,
    limit: gr.Number | None = None,
) -> None:
    """Check again at every change: at most one check under way, the last change never lost.

    That holds for one listener, so each panel has one for all that it depends on: with two, the
    late answer to an old question could stand in the place of a newer one.

    By `change`, not `input`: gradio raises `input` for keys alone, so a paste, a deletion or
    an undo would go unheard.
    """
    heard: dict[str, Any] = {"trigger_mode": "always_last", "queue": False, **QUIET}
    given: list[Any] = [style.choice] if limit is None else [style.choice, limit]
    for one in cards:
        inputs = [*given, *boxes, one.text]
        gr.on(
            [component.change for component in inputs],
            partial(_panel, one.name, style.profiles, limit is not None, len(boxes)),
            inputs,
            one.panel,
            **heard,
        )


def _panel(
    name: str, profiles: Mapping[str, Profile], measured: bool, sources: int, *given: Any
) -> str:
    """The panel of the card with this name; ``given``: style, limit, sources, text."""
    style, *rest = given
    limit = actions.whole(rest.pop(0)) if measured else None
    return actions.check_card(name, rest[sources], limit, rest[:sources], profiles.get(style))


def downloads(cards: Sequence[CardBox], boxes: Sequence[gr.Textbox], notice: gr.HTML) -> None:
    """Buttons that give the cards' texts with their reports as a file.

    The file is made by the browser: nothing is written on the server.
    """
    with gr.Row(elem_classes=["bar", "downloads"]):
        gr.HTML('<span class="empty">Take away, with every finding:</span>')
        for form, (name, media) in takeaway.FORMS.items():
            payload = gr.Textbox(visible=False)
            button = gr.Button(form, size="sm", elem_classes=["download"])
            button.click(
                partial(_document, form, [one.label for one in cards], len(boxes)),
                [*boxes, *(one.text for one in cards)],
                [payload, notice],
                **QUIET,
            ).then(
                None,
                payload,
                payload,
                js=f"(text) => newsroom.download({name!r}, {media!r}, text)",
                **QUIET,
            )


def _document(form: str, titles: list[str], sources: int, *given: str) -> tuple[str, str]:
    titled = list(zip(titles, given[sources:], strict=True))
    return actions.take_away(form, titled, given[:sources])
