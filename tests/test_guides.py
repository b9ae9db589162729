"""What the documents under docs/ tell is done here as they tell it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCUMENTS = [*sorted(ROOT.glob("docs/*.md")), ROOT / "README.md", ROOT / "CHANGELOG.md"]
_LINK = re.compile(r"\]\((?!https?://|#|mailto:)([^)#\s]+)")


def _block(document: str, language: str) -> str:
    text = (ROOT / "docs" / document).read_text(encoding="utf-8")
    return text.split(f"```{language}\n")[1].split("```")[0]


def test_the_kind_of_the_guide_needs_no_other_edit(tmp_path: Path) -> None:
    left_out = shutil.ignore_patterns("__pycache__", "weights")
    for folder in ("assistant", "tests/facts"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=left_out)
    for name in ("pyproject.toml", "app.py", "tests/test_layers.py"):
        shutil.copy(ROOT / name, tmp_path / name)
    module = _block("adding-a-kind.md", "python")
    table = _block("adding-a-kind.md", "toml")
    (tmp_path / "assistant/facts/flight.py").write_text(module, encoding="utf-8")
    (tmp_path / "tests/facts/flight.toml").write_text(table, encoding="utf-8")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "tests/facts/test_tables.py::test_find",
            "tests/facts/test_tables.py::test_judge",
            "tests/test_layers.py",
            "-k",
            "flight or layers",
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 xfailed" in done.stdout


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    for target in _LINK.findall(path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), target
