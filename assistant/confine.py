"""Hostile files are parsed by large libraries: in a process of their own that may use little.

The child sets its own limits first (`confine`), reads one file or its standard input, and prints
text; whatever it does else, it comes to an end and takes nothing with it.
"""

from __future__ import annotations

import subprocess
import sys

from assistant.errors import TooLargeError
from assistant.limits import limits

__all__ = ["confine", "run_confined"]


def run_confined(
    module: str, *arguments: str, data: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    """``python -m module arguments``, given ``data``; its exit status says how it went.

    :raises TooLargeError: it took longer than `Limits.parsing`.
    """
    command = [sys.executable, "-m", module, *arguments]
    try:
        return subprocess.run(
            command, input=data, capture_output=True, timeout=limits().parsing, check=False
        )
    except subprocess.TimeoutExpired:
        raise TooLargeError(
            f"The file could not be read within {limits().parsing} seconds: paste its text"
            " instead."
        ) from None


def confine() -> None:
    """Limits this process's memory and processor time, where the system can."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (limits().memory, limits().memory))
    resource.setrlimit(resource.RLIMIT_CPU, (limits().parsing, limits().parsing))
