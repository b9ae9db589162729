"""Patterns compiled at first use: each of them does compile."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import assistant
from assistant.patterns import _Deferred, deferred

OPTIONAL = ("torch", "transformers", "gradio", "datasets", "ray", "ctranslate2")


def _patterns() -> list[tuple[str, _Deferred]]:
    found = []
    for info in pkgutil.walk_packages(assistant.__path__, "assistant."):
        if info.name.endswith("__main__") or info.name.startswith(
            ("assistant.training", "assistant.page", "assistant.writing.pointer")
        ):
            continue
        try:
            module = importlib.import_module(info.name)
        except ImportError as error:
            if error.name is None or not error.name.startswith(OPTIONAL):
                raise
            continue
        found += [
            (f"{info.name}.{name}", value)
            for name, value in vars(module).items()
            if type(value) is _Deferred
        ]
    return found


def test_every_deferred_pattern_compiles() -> None:
    patterns = _patterns()
    assert len(patterns) > 50
    for name, pattern in patterns:
        try:
            pattern.search("x")
        except re.error as error:  # pragma: no cover
            pytest.fail(f"{name}: {error}")


def test_a_deferred_pattern_is_one() -> None:
    pattern = deferred(r"(?P<n>\d+) rockets", re.IGNORECASE)
    found = pattern.search("18 ROCKETS")
    assert found is not None
    assert found["n"] == "18"
    assert pattern.sub("x", "18 Rockets") == "x"
    with pytest.raises(re.error):
        deferred("(").search("x")
