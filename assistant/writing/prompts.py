"""Prompts as data: one file of ``prompts/`` per task.

A file has the keys of `Prompt` (``task`` and ``template`` must be there) and may have a table
``[templates]``, a template by the ``model_type`` of a transformers config, and a table
``[decoding]``, options of ``generate()``. Unknown keys are refused, missing variables named.
"""

from __future__ import annotations

import string
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from functools import cache
from pathlib import Path
from typing import Any

from assistant.errors import PromptError

__all__ = ["PROMPTS", "Prompt", "load_prompt", "read_prompt"]

PROMPTS = Path(__file__).resolve().parents[2] / "prompts"

# what a template may name
VARIABLES = ("article", "max_chars", "sentences")

# options of generate() that a prompt may set, with the type each must have
_DECODING: dict[str, type | tuple[type, ...]] = {
    "num_beams": int,
    "do_sample": bool,
    "temperature": (int, float),
    "top_k": int,
    "top_p": (int, float),
    "length_penalty": (int, float),
    "repetition_penalty": (int, float),
    "no_repeat_ngram_size": int,
    "min_new_tokens": int,
    "max_new_tokens": int,
    "early_stopping": bool,
}


@dataclass(frozen=True, slots=True)
class Prompt:
    """What to ask a writer for.

    ``max_chars``: length of the draft in code points, 0 for no limit. ``sentences``: how many
    sentences, 0 where the task is no prose. ``grounded``: forbid numbers and capitalised
    words that the article does not have.
    """

    task: str
    template: str = "{article}"
    max_chars: int = 0
    sentences: int = 0
    grounded: bool = True
    templates: Mapping[str, str] = field(default_factory=dict)
    decoding: Mapping[str, Any] = field(default_factory=dict)

    def fill(self, article: str, model_type: str = "") -> str:
        """The text to encode.

        :raises PromptError: the template names a variable that there is not.
        """
        template = self.templates.get(model_type, self.template)
        values = {
            "article": article,
            "max_chars": self.max_chars,
            "sentences": self.sentences,
        }
        return template.format_map(values)

    def limited(self, *, max_chars: int | None = None, sentences: int | None = None) -> Prompt:
        """The same prompt with other length limits."""
        return replace(
            self,
            max_chars=self.max_chars if max_chars is None else max_chars,
            sentences=self.sentences if sentences is None else sentences,
        )


@cache
def load_prompt(task: str) -> Prompt:
    """The prompt of ``prompts/<task>.toml``."""
    path = PROMPTS / f"{task}.toml"
    if not path.is_file():
        known = ", ".join(sorted(p.stem for p in PROMPTS.glob("*.toml"))) or "none"
        raise PromptError(f"There is no prompt for {task!r}; there are: {known}.")
    return read_prompt(path)


def read_prompt(path: Path) -> Prompt:
    """A prompt file, checked.

    :raises PromptError: not TOML, an unknown or missing key, a value of the wrong type, or a
        template with an unknown variable.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise PromptError(f"{path.name} cannot be read as TOML: {error}.") from None
    known = {f.name for f in fields(Prompt)}
    if unknown := sorted(data.keys() - known):
        raise PromptError(
            f"{path.name} has unknown keys: {', '.join(unknown)}; known are "
            f"{', '.join(sorted(known))}."
        )
    if missing := sorted({"task", "template"} - data.keys()):
        raise PromptError(f"{path.name} misses the keys: {', '.join(missing)}.")
    _check_types(path.name, data)
    for template in (data["template"], *data.get("templates", {}).values()):
        _check_template(path.name, template)
    return Prompt(**data)


def _check_types(name: str, data: dict[str, Any]) -> None:
    wanted = {
        "task": str,
        "template": str,
        "max_chars": int,
        "sentences": int,
        "grounded": bool,
        "templates": dict,
        "decoding": dict,
    }
    for key, value in data.items():
        _check_type(name, key, value, wanted[key])
    for key, value in data.get("templates", {}).items():
        _check_type(name, f"templates.{key}", value, str)
    for key, value in data.get("decoding", {}).items():
        if key not in _DECODING:
            raise PromptError(
                f"{name} has an unknown decoding option {key!r}; known are "
                f"{', '.join(sorted(_DECODING))}."
            )
        _check_type(name, f"decoding.{key}", value, _DECODING[key])
    for key in ("max_chars", "sentences"):
        if data.get(key, 0) < 0:
            raise PromptError(f"{name}: {key} must be 0 or more, not {data[key]}.")


def _check_type(name: str, key: str, value: Any, kind: type | tuple[type, ...]) -> None:
    fits = isinstance(value, kind) and (kind is bool or not isinstance(value, bool))
    if not fits:
        kinds = kind if isinstance(kind, tuple) else (kind,)
        names = " or ".join(k.__name__ for k in kinds)
        raise PromptError(f"{name}: {key} must be {names}, not {value!r}.")


def _check_template(name: str, template: str) -> None:
    try:
        parts = list(string.Formatter().parse(template))
    except ValueError as error:
        raise PromptError(f"{name}: the template {template!r} is malformed: {error}.") from None
    named = [field_name for _, field_name, _, _ in parts if field_name is not None]
    if unknown := [n for n in named if n not in VARIABLES]:
        raise PromptError(
            f"{name}: the template names {', '.join(map(repr, unknown))}; there are "
            f"{', '.join(VARIABLES)}."
        )
    if "article" not in named:
        raise PromptError(f"{name}: the template does not name {{article}}.")
