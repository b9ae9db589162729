"""The page: the article on the left, the drafts on the right.

Events of the page are private; what others may call is in `endpoints`.
"""

from __future__ import annotations

import gradio as gr

from assistant.page.cards import StyleBox
from assistant.page.endpoints import add_endpoints
from assistant.page.settings import Settings
from assistant.page.sources import sources
from assistant.page.tabs import check_tab, health_tab, write_tab
from assistant.page.writers import Writers
from assistant.style import Profile, profiles

__all__ = ["build"]

_HEADER = """
<header><h1>Newsroom assistant</h1>
<p>Writes headlines and summaries, and checks every fact against the article.
Nothing you paste leaves this machine.</p></header>
"""


def build(settings: Settings, writers: Writers) -> gr.Blocks:
    """The whole page, with its events and endpoints."""
    page: gr.Blocks
    # files that are opened are deleted when they are read; this is the second net
    with gr.Blocks(
        title="Newsroom assistant",
        analytics_enabled=False,
        fill_width=True,
        delete_cache=(60, 60),
    ) as page:
        with gr.Row(elem_id="top", elem_classes=["options"]):
            gr.HTML(_HEADER)
            style = _style(settings.style)
        with gr.Row(elem_id="desk"):
            with gr.Column(scale=5, min_width=320, elem_id="left"):
                boxes = sources()
            with gr.Column(scale=6, min_width=320, elem_id="right"), gr.Tabs(elem_id="tasks"):
                with gr.Tab("Write"):
                    write_tab(boxes, style, writers)
                with gr.Tab("Check"):
                    check_tab(boxes, style)
                with gr.Tab("Article health") as health:
                    health_tab(health, boxes, style, writers)
        add_endpoints(writers)
    return page


def _style(house: Profile | None) -> StyleBox:
    """Whose warnings about style are shown: nobody's from the start."""
    known = dict(profiles())
    if house is not None:
        known[house.name] = house
    choice = gr.Radio(["Off", *known], value="Off", label="Style warnings", scale=0)
    return StyleBox(choice, known)
