"""requirements.txt and pyproject.toml name what the code imports, and nothing else."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
OURS = {"app", "assistant", "eval", "tests"}
# run by name or by another package, never imported
TOOLS = {"lxml-html-clean", "mypy", "pytest-timeout", "ruff"}
# distributions that go by another name than their package
DISTRIBUTIONS = {
    "axe_playwright_python": "axe-playwright-python",
    "docx": "python-docx",
    "recognizers_number": "recognizers-text-number",
    "rouge_score": "rouge-score",
    # these come with gradio, and at its versions
    "PIL": "gradio",
    "anyio": "gradio",
    "gradio_client": "gradio",
    "starlette": "gradio",
    # comes with transformers, and at its version
    "huggingface_hub": "transformers",
    # comes with torch and datasets
    "numpy": "torch",
    # comes with datasets
    "pyarrow": "datasets",
}


def _imported() -> set[str]:
    found: set[str] = set()
    for folder in ("assistant", "eval", "tests"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    found.update(alias.name.split(".")[0] for alias in node.names)
                elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
                    found.add(node.module.split(".")[0])
                elif isinstance(node, ast.Call) and "importorskip" in ast.unparse(node.func):
                    found.add(ast.literal_eval(node.args[0]).split(".")[0])
    found -= OURS | set(sys.stdlib_module_names)
    # a test's own neighbours
    found -= {path.stem for path in (ROOT / "tests").rglob("*.py")}
    return {DISTRIBUTIONS.get(name, name) for name in found}


def _pinned() -> dict[str, str]:
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    wanted = [line for line in lines if line and not line.startswith("#")]
    assert all(re.fullmatch(r"[a-z0-9-]+==[\w.]+", line) for line in wanted), wanted
    return dict(line.split("==", 1) for line in wanted)


def _extras() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = [line for extra in project["optional-dependencies"].values() for line in extra]
    return {re.split(r"[<>=!~[]", line)[0] for line in [*lines, *project["dependencies"]]}


def test_every_import_is_pinned_or_an_extra() -> None:
    assert _imported() <= set(_pinned()) | _extras()


def test_everything_pinned_is_used() -> None:
    assert set(_pinned()) - TOOLS <= _imported()


def test_torch_stands_first() -> None:
    assert next(iter(_pinned())) == "torch"
