"""Imports run one way, from the page and the command line down to the ground floor."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from assistant.facts import kinds

ROOT = Path(__file__).parent.parent

# From low to high. A module belongs to the layer with the longest pattern that fits its name,
# and imports from its own layer or lower ones; sealed layers not even from their own.
LAYERS: dict[str, tuple[str, ...]] = {
    "ground": ("assistant.*",),
    "kinds": ("assistant.facts.*",),
    "backends": ("assistant.writing.*",),
    "collectors": ("assistant.facts", "assistant.writing"),
    "judges": ("assistant.check", "assistant.audit", "assistant.writing.choose"),
    "public": ("assistant", "assistant.api"),
    "view": ("assistant.view", "assistant.view.*"),
    "intake": ("assistant.intake",),
    "top": (
        "app",
        "assistant.__main__",
        "assistant.batch",
        "assistant.batch.*",
        "assistant.page",
        "assistant.page.*",
        "assistant.training",
        "assistant.training.*",
        "eval",
        "eval.*",
    ),
}
# Rooms of the ground floor in the order in which they read one another: each those before it.
ROOMS = (
    "assistant.names",
    "assistant.names.persons",
    "assistant.deeds",
    "assistant.names.instead",
    "assistant.names.judging",
)
HEIGHT = {layer: height for height, layer in enumerate(LAYERS)}
SEALED = {"kinds"}

TOP_LEVEL = {
    ".ci",
    ".gitignore",
    "CHANGELOG.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "app.py",
    "assistant",
    "docs",
    "eval",
    "prompts",
    "pyproject.toml",
    "requirements.txt",
    "tests",
}


def _modules() -> dict[str, Path]:
    found = {}
    for path in [*ROOT.glob("assistant/**/*.py"), *ROOT.glob("eval/**/*.py"), ROOT / "app.py"]:
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


MODULES = _modules()


def _imports(name: str) -> Iterator[str]:
    """Our own modules that ``name`` imports anywhere in its code, lazily or not."""
    for node in ast.walk(ast.parse(MODULES[name].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            targets = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                package = MODULES[name].parent.relative_to(ROOT).parts
                base = ".".join((*package[: len(package) - node.level + 1], base)).rstrip(".")
            # `from package import module` means the module where there is one
            targets = [
                inner if (inner := f"{base}.{alias.name}") in MODULES else base
                for alias in node.names
            ]
        else:
            continue
        yield from (target for target in targets if target in MODULES)


GRAPH = {name: sorted(set(_imports(name)) - {name}) for name in MODULES}


def _layer(name: str) -> str:
    fitting = [
        (len(pattern), layer)
        for layer, patterns in LAYERS.items()
        for pattern in patterns
        if fnmatchcase(name, pattern)
    ]
    return max(fitting)[1]


@pytest.mark.parametrize("name", sorted(MODULES))
def test_imports_run_downwards(name: str) -> None:
    layer = _layer(name)
    for target in GRAPH[name]:
        below = _layer(target)
        assert HEIGHT[below] <= HEIGHT[layer], f"{name} ({layer}) -> {target} ({below})"
        assert below != layer or layer not in SEALED, f"{name} -> {target}: {layer} stay apart"


def _room(name: str) -> str | None:
    fitting = [room for room in ROOMS if name == room or name.startswith(f"{room}.")]
    return max(fitting, key=len, default=None)


@pytest.mark.parametrize("name", sorted(name for name in MODULES if _room(name)))
def test_finding_a_name_knows_nothing_of_judging_it(name: str) -> None:
    own = ROOMS.index(str(_room(name)))
    for target in GRAPH[name]:
        room = _room(target)
        assert room is None or ROOMS.index(room) <= own, f"{name} -> {target}"


def test_no_circle() -> None:
    done: set[str] = set()

    def visit(name: str, path: tuple[str, ...]) -> None:
        assert name not in path, " -> ".join((*path[path.index(name) :], name))
        if name not in done:
            for target in GRAPH[name]:
                visit(target, (*path, name))
            done.add(name)

    for name in GRAPH:
        visit(name, ())


def test_a_kind_is_named_after_its_module() -> None:
    modules = {
        name.removeprefix("assistant.facts.")
        for name in MODULES
        if name.startswith("assistant.facts.") and not name.split(".")[-1].startswith("_")
    }
    assert modules == set(kinds())


def test_the_view_knows_no_kind() -> None:
    """Pages, reports and scores key on the verdict: a new kind needs no edit in them."""
    names = set(kinds())
    for module in MODULES:
        if _layer(module) == "view":
            tree = ast.parse(MODULES[module].read_text(encoding="utf-8"))
            words = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
            assert not words & names, module


def test_checking_imports_nothing_heavy() -> None:
    code = (
        "import sys, assistant\n"
        "assistant.check('Two men were killed in Paris.', 'Three men were killed in Paris.')\n"
        "print(*sorted(sys.modules))"
    )
    printed = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    ).stdout
    heavy = {"torch", "transformers", "gradio", "datasets", "numpy", "typer", "rich"}
    assert not heavy & set(printed.split())


def test_the_top_level_is_fixed() -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout")
    listed = subprocess.run(
        ["git", "ls-files"], capture_output=True, text=True, check=True, cwd=ROOT
    ).stdout
    assert {line.split("/")[0].strip('"') for line in listed.splitlines()} <= TOP_LEVEL
