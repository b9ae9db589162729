"""The commands and the Python that the documents show are run, and print what is shown.

``python tests/test_readme.py`` writes what the commands print now into the documents.
"""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
DOCUMENTS = (README, ROOT / "docs" / "how-checking-works.md")
# ```console blocks: "$ command" lines, each followed by what it prints
_CONSOLE = re.compile(r"(?<=```console\n)(.*?)(?=```)", re.DOTALL)
_PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)


def _printed(command: str) -> str:
    """What a command prints on both streams, without spaces at the ends of lines."""
    environment = os.environ | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HF_HUB_OFFLINE": "1",
        "NO_COLOR": "1",
    }
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=100,
        check=False,
    )
    lines = [line.rstrip() for line in done.stdout.splitlines()]
    return "\n".join(lines).strip("\n") + "\n"


def _refreshed(block: str) -> str:
    commands = [line for line in block.splitlines() if line.startswith("$ ")]
    return "\n".join(f"{command}\n{_printed(command[2:])}" for command in commands)


BLOCKS = [
    pytest.param(match[0], id=f"{path.stem}-{number}")
    for path in DOCUMENTS
    for number, match in enumerate(_CONSOLE.finditer(path.read_text(encoding="utf-8")), start=1)
]


@pytest.mark.parametrize("block", BLOCKS)
def test_commands_print_what_is_shown(block: str) -> None:
    assert _refreshed(block) == block


def test_python_prints_what_is_shown() -> None:
    text = "\n".join(_PYTHON.findall(README.read_text(encoding="utf-8")))
    found = doctest.DocTestParser().get_doctest(text, {}, "README.md", str(README), 0)
    assert len(found.examples) >= 5
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    told: list[str] = []
    runner.run(found, out=told.append)
    assert runner.summarize(verbose=False).failed == 0, "".join(told)


if __name__ == "__main__":
    for document in DOCUMENTS:
        shown = document.read_text(encoding="utf-8")
        now = _CONSOLE.sub(lambda match: _refreshed(match[0]), shown)
        document.write_text(now, encoding="utf-8")
