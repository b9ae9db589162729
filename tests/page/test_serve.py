"""How the page starts, and how it refuses to, in one sentence."""

from __future__ import annotations

import os
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from page_driver import ROOT, Server

HEADERS = ("content-security-policy", "referrer-policy", "x-content-type-options")


def refusal(**environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "app.py"],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_wrong_setting_is_one_sentence() -> None:
    found = refusal(GRADIO_SERVER_PORT="nowhere")
    assert found.returncode == 2
    assert found.stderr.count("\n") == 1
    assert "GRADIO_SERVER_PORT must be a whole number" in found.stderr


def test_a_port_that_is_taken_is_one_sentence(server: Server) -> None:
    found = refusal(GRADIO_SERVER_PORT=str(server.port))
    assert found.returncode == 2
    assert f"cannot listen on 127.0.0.1:{server.port}" in found.stderr
    assert "Traceback" not in found.stderr


def test_every_answer_carries_the_policy(server: Server) -> None:
    with urllib.request.urlopen(server.url) as answer:
        assert all(answer.headers[name] for name in HEADERS)
        assert "connect-src 'self'" in answer.headers["content-security-policy"]
        page = answer.read().decode("utf-8")
    assert "fonts.googleapis" not in page


def test_a_request_that_is_too_large_is_refused(server: Server) -> None:
    request = urllib.request.Request(
        f"{server.url}/gradio_api/call/check", data=b" ", headers={"Content-Length": "999999999"}
    )
    with pytest.raises(urllib.error.HTTPError, match="413") as refused:
        urllib.request.urlopen(request)
    assert refused.value.read() == b"A request may have at most 35 MB."


def test_the_processes_that_write_carry_no_page() -> None:
    modules = "sys, app, assistant.page.actions, assistant.page.writers"
    code = f"import {modules}; sys.exit('gradio' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_gradio_has_what_is_set() -> None:
    """Its pace of looking for work is set, which is no part of its documented interface."""
    from gradio.queueing import Queue

    assert "sleep_when_free" in Queue.__init__.__code__.co_names
    assert "sleep_when_free" in Queue.start_processing.__code__.co_names


def test_a_file_that_is_too_large_is_refused(server: Server) -> None:
    body = (
        b'--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\n'
        + b"a" * 5_000_001
        + b"\r\n--x--\r\n"
    )
    request = urllib.request.Request(
        f"{server.url}/gradio_api/upload",
        data=body,
        headers={"Content-Type": "multipart/form-data; boundary=x"},
    )
    with pytest.raises(urllib.error.HTTPError, match="413"):
        urllib.request.urlopen(request)


def test_a_password_is_asked_for_where_one_is_set(tmp_path: Path) -> None:
    guarded = Server(tmp_path / "page.log", ASSISTANT_AUTH="desk:secret", TMPDIR=str(tmp_path))
    try:
        guarded.wait()
        with pytest.raises(urllib.error.HTTPError, match="401"):
            urllib.request.urlopen(f"{guarded.url}/config")
        body = b"username=desk&password=wrong"
        with pytest.raises(urllib.error.HTTPError, match="400"):
            urllib.request.urlopen(f"{guarded.url}/login", data=body)
        with urllib.request.urlopen(
            f"{guarded.url}/login", data=body.replace(b"wrong", b"secret")
        ) as answer:
            assert answer.status == 200
        assert "secret" not in guarded.log.read_text(encoding="utf-8")
    finally:
        guarded.stop()
    assert list(tmp_path.glob("newsroom-*")) == [], "the folder for opened files outlives the page"
