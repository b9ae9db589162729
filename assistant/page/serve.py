"""Starts the page: bound to this machine, nothing shared, nothing sent out, nothing logged."""

from __future__ import annotations

import os
import sys
from importlib.resources import files

# read by gradio when it is imported
os.environ.setdefault("GRADIO_ANALYTICS_ENABLED", "False")
os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")

import gradio as gr

from assistant.errors import InputError
from assistant.page.layout import build
from assistant.page.settings import HOST, Settings, from_environment

__all__ = ["serve"]


def serve() -> int:
    """Run the page until it is interrupted; the exit status."""
    try:
        settings = from_environment(os.environ)
    except InputError as error:
        print(error, file=sys.stderr)
        return 2
    try:
        _launch(settings)
    except OSError as error:
        print(
            f"The page cannot listen on {HOST}:{settings.port} ({error.strerror or 'in use'}):"
            " set GRADIO_SERVER_PORT to a free port.",
            file=sys.stderr,
        )
        return 2
    return 0


def _launch(settings: Settings) -> None:
    page = build(settings)
    page.queue(max_size=settings.queue, default_concurrency_limit=settings.workers)
    script = files(__package__).joinpath("page.js").read_text(encoding="utf-8")
    page.launch(
        server_name=HOST,
        server_port=settings.port,
        share=False,
        auth=settings.auth,
        show_error=False,
        allowed_paths=[],
        max_file_size=settings.max_upload,
        enable_monitoring=False,
        ssr_mode=False,
        mcp_server=False,
        pwa=False,
        quiet=True,
        prevent_thread_lock=True,
        footer_links=["api"],
        theme=_theme(),
        css=files(__package__).joinpath("page.css").read_text(encoding="utf-8"),
        head=f"<script>{script}</script>",
    )
    print(f"The page is open on http://{HOST}:{settings.port}", flush=True)
    page.block_thread()


def _theme() -> gr.themes.Base:
    # fonts that the machine has: a web font would be a request to the outside
    return gr.themes.Base(
        primary_hue=gr.themes.colors.blue,
        neutral_hue=gr.themes.colors.stone,
        radius_size=gr.themes.sizes.radius_sm,
        font=["system-ui", "-apple-system", "Segoe UI", "Liberation Sans", "sans-serif"],
        font_mono=["ui-monospace", "Menlo", "Liberation Mono", "monospace"],
    )
