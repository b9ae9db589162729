"""The left side: the article, and more articles on the same story."""

from __future__ import annotations

from typing import Any

import gradio as gr

from assistant.page import actions
from assistant.page.cards import QUIET
from assistant.page.convert import TYPES
from assistant.sample import sample_article

__all__ = ["sources"]

COUNT = 3
_PASTE = "Paste an article here, or open a file."
_ANOTHER = (
    "Another article on the same story, if there is one: a fact that any of the sources bears"
    " out is supported, and where they disagree you are told."
)


def sources() -> list[gr.Textbox]:
    """The boxes of the sources; the first is the article that is written from."""
    boxes = []
    with gr.Tabs(elem_id="sources"):
        for number in range(COUNT):
            with gr.Tab(_name(number)):
                boxes.append(_source(number))
    return boxes


def _name(number: int) -> str:
    return f"Source {number + 1}" if number else "Article"


def _source(number: int) -> gr.Textbox:
    box: gr.Textbox = gr.Textbox(
        value="" if number else sample_article(),
        label=_name(number),
        show_label=False,
        placeholder=_ANOTHER if number else _PASTE,
        lines=24,
        max_lines=24,
        # an article is read from the top
        autoscroll=False,
        elem_id=f"source-{number}",
        elem_classes=["source"],
        html_attributes=gr.InputHTMLAttributes(spellcheck=False),
    )
    quiet: dict[str, Any] = {**QUIET, "queue": False}
    with gr.Row(elem_classes=["bar"]):
        upload = gr.UploadButton("Open a file", file_types=list(TYPES), size="sm")
        if not number:
            sample = gr.Button("Use the sample", size="sm")
            sample.click(sample_article, None, box, **quiet)
        clear = gr.Button("Clear", size="sm")
        notice = gr.HTML("", elem_classes=["note"])
    clear.click(lambda: ("", ""), None, [box, notice], **quiet)
    upload.upload(
        _opened,
        upload,
        [box, notice, upload],
        api_visibility="private",
        show_progress="minimal",
        show_progress_on=box,
    )
    return box


def _opened(path: str) -> tuple[Any, str, None]:
    text, notice = actions.open_file(path)
    # the button forgets the file, so that the same one can be opened again
    return (gr.skip() if notice else text), notice, None
