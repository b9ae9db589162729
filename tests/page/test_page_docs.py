"""The examples of README.md that call the page do what they say, and docs/page.md tells all."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys

import pytest
from page_driver import ROOT, Server

TEXT = (ROOT / "docs" / "page.md").read_text(encoding="utf-8")
# an example and, in the block after it, what it prints
_BLOCK = r"((?:(?!```).)*)"
EXAMPLES = re.findall(
    rf"```(python|sh)\n{_BLOCK}```\n+```\n{_BLOCK}```",
    (ROOT / "README.md").read_text(encoding="utf-8"),
    re.DOTALL,
)


@pytest.mark.parametrize(("language", "code", "output"), EXAMPLES, ids=[e[0] for e in EXAMPLES])
def test_an_example_prints_what_it_says(
    server: Server, language: str, code: str, output: str
) -> None:
    command = {"python": [sys.executable, "-c"], "sh": ["sh", "-c"]}[language]
    if language == "sh" and shutil.which("curl") is None:
        pytest.skip("no curl")
    ran = subprocess.run(
        [*command, code.replace("127.0.0.1:7860", f"127.0.0.1:{server.port}")],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.stdout == output, ran.stderr


def test_there_are_examples() -> None:
    assert {example[0] for example in EXAMPLES} == {"python", "sh"}


def test_every_setting_is_told() -> None:
    settings = (ROOT / "assistant" / "page" / "settings.py").read_text(encoding="utf-8")
    named = set(re.findall(r"^((?:ASSISTANT|GRADIO)_[A-Z_]+) ", settings, re.MULTILINE))
    assert named
    assert named == set(re.findall(r"^\| `([A-Z_]+)`", TEXT, re.MULTILINE))
