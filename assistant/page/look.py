"""Gradio's theme, to go with ``page.css``."""

from __future__ import annotations

import gradio as gr

__all__ = ["theme"]


def theme() -> gr.themes.Base:
    """Fonts that the machine has: a web font would be a request to the outside."""
    return gr.themes.Base(
        primary_hue=gr.themes.colors.blue,
        neutral_hue=gr.themes.colors.stone,
        radius_size=gr.themes.sizes.radius_sm,
        font=["system-ui", "-apple-system", "Segoe UI", "Liberation Sans", "sans-serif"],
        font_mono=["ui-monospace", "Menlo", "Liberation Mono", "monospace"],
    )
