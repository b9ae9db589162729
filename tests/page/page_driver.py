"""The page in a process of its own, and a visit of it with a browser that reaches nothing else."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import assistant

ROOT = Path(assistant.__file__).parents[1]
CHROMIUM = Path("/usr/bin/chromium")
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync"
).split()

# how long a browser test waits for what must come, in milliseconds
PATIENCE = 45_000

WRONG = "Militants fired 14 rockets and wounded 18 people. Lance Corporal Brodie Gillon was 63."


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def expect(locator: Any) -> Any:
    """Playwright's patient assertion, imported where it is used: it may not be installed."""
    from playwright.sync_api import expect as expectation

    # five seconds, as it comes, is too little where many share a processor
    expectation.set_options(timeout=PATIENCE)
    return expectation(locator, None)


class Server:
    """``python app.py`` on a free port, with its output in a file."""

    def __init__(self, log: Path, **environment: str) -> None:
        self.folder = log.parent
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = log
        with log.open("wb") as output:
            self.process = subprocess.Popen(
                [sys.executable, str(ROOT / "app.py")],
                cwd=ROOT,
                env={**os.environ, "GRADIO_SERVER_PORT": str(self.port), **environment},
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    def wait(self) -> None:
        """Until the page answers (also when it answers that one must log in)."""
        while self.process.poll() is None:
            try:
                urllib.request.urlopen(self.url, timeout=1).close()
            except urllib.error.HTTPError:
                return
            except OSError:
                # not listening yet; a process that ended is seen by poll()
                continue
            return
        raise AssertionError(self.log.read_text(encoding="utf-8"))

    def writers(self) -> set[int]:
        """The processes that write, by number (Linux)."""
        tasks = Path(f"/proc/{self.process.pid}/task").glob("*/children")
        return {int(number) for task in tasks for number in task.read_text().split()}

    def stop(self) -> None:
        self.process.terminate()
        try:
            # a minute on a busy machine; longer means that it does not end by itself
            self.process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise


class Visit:
    """One visit of the page: what went wrong in the browser is gathered beside it."""

    def __init__(self, page: Any, url: str) -> None:
        self.page = page
        self.url = url
        self.outside: list[str] = []
        self.errors: list[str] = []
        page.route("**/*", self._route)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", self._console)
        page.on("dialog", self._dialog)

    def _route(self, route: Any) -> None:
        url = route.request.url
        if url.startswith((self.url, "data:", "blob:")):
            route.continue_()
        else:
            self.outside.append(url)
            route.abort()

    def _console(self, message: Any) -> None:
        if message.type == "error":
            self.errors.append(message.text)

    def _dialog(self, dialog: Any) -> None:
        self.errors.append(f"a script opened a dialog: {dialog.message}")
        dialog.dismiss()

    def open(self) -> Any:
        self.page.goto(self.url)
        self.page.locator("#source-0 textarea").wait_for()
        return self.page

    def check_tab(self) -> Any:
        self.page.get_by_role("tab", name="Check").click()
        self.page.locator("#own textarea").wait_for()
        return self.page
