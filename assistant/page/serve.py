"""Starts the page: bound to this machine, nothing shared, nothing sent out, nothing logged."""

from __future__ import annotations

import os
import signal
import socket
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.resources import files
from threading import Thread
from typing import Any

from assistant.errors import InputError
from assistant.page.settings import HOST, Settings, from_environment
from assistant.sample import sample_article

__all__ = ["serve"]

# three articles and a text, each of the longest that is accepted, in any script
_LARGEST = 30_000_000


def serve() -> int:
    """Run the page until it is interrupted; the exit status."""
    try:
        settings = from_environment(os.environ)
    except InputError as error:
        print(error, file=sys.stderr)
        return 2
    try:
        # asked first: gradio takes seconds to be imported
        _ask_for(settings.port)
        # a polite kill ends the page as Ctrl+C does, and its folder with it
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        # opened files pass through a folder of this process alone, gone when it ends
        with tempfile.TemporaryDirectory(prefix="newsroom-") as folder:
            os.environ["GRADIO_TEMP_DIR"] = folder
            os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
            os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
            _launch(settings)
    except OSError as error:
        print(
            f"The page cannot listen on {HOST}:{settings.port}"
            f" ({error.strerror or 'it is taken'}): set GRADIO_SERVER_PORT to a free port.",
            file=sys.stderr,
        )
        return 2
    return 0


def _ask_for(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind((HOST, port))


def _launch(settings: Settings) -> None:
    # gradio reads the environment when it is imported, and takes seconds for it
    from starlette.middleware import Middleware

    from assistant.page.actions import check_card
    from assistant.page.guard import Guard
    from assistant.page.layout import build
    from assistant.page.look import theme
    from assistant.page.writers import Writers

    writers = Writers(settings.writers, settings.model)

    @asynccontextmanager
    async def running(_: Any) -> AsyncIterator[None]:
        writers.start()
        # reads the tables that checking needs, so that nobody waits for that either
        Thread(target=check_card, args=("", "Anything.", None, [sample_article()])).start()
        yield

    page = build(settings, writers)
    page.queue(max_size=settings.queue, default_concurrency_limit=settings.workers)
    # gradio looks a thousand times a second whether something waits: a fiftieth of a second is
    # soon enough, and a page that is open all day leaves the processor alone
    page._queue.sleep_when_free = 0.02
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
        theme=theme(),
        css=_read("page.css"),
        head=(
            f"<style>{_read('frame.css')}</style>"
            f"<script>{_read('marks.js')}{_read('page.js')}</script>"
        ),
        app_kwargs={
            "lifespan": running,
            "middleware": [Middleware(Guard, limit=_LARGEST + settings.max_upload)],
        },
    )
    print(f"The page is open on http://{HOST}:{settings.port}", flush=True)
    page.block_thread()


def _read(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")
