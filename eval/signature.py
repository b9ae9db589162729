"""How a score was made, in one line: a score never travels without it (after sacrebleu)."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from assistant import __version__
from eval.rows import Intake

__all__ = ["signature"]


def signature(
    task: str, intake: Intake, options: Mapping[str, Any], *, packages: tuple[str, ...] = ()
) -> str:
    """``task:checker|data:x.jsonl@1a2b3c4d5e6f|n:995|...|assistant:0.1.0|python:3.11``.

    The digest is the first twelve hexadecimal digits of the file's sha256; options that are
    None are left out.
    """
    data = "+".join(
        # the digest of a hub's data set is its name and revision
        digest if "@" in digest else f"{name}@{digest[:12]}"
        for name, digest in sorted(intake.digests.items())
    )
    parts = [f"task:{task}", f"data:{data}", f"n:{intake.used}"]
    parts += [f"{key}:{value}" for key, value in options.items() if value is not None]
    for package in packages:
        try:
            parts.append(f"{package}:{version(package)}")
        except PackageNotFoundError:
            parts.append(f"{package}:absent")
    parts += [f"assistant:{__version__}", f"python:{platform.python_version()}"]
    return "|".join(parts)
