"""Our own small seq2seq model, which copies whole words out of the article.

Importing this package imports nothing heavy; the first use of a name does.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .writer import Candidate, PointerWriter, load

__all__ = ["Candidate", "PointerWriter", "load"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return getattr(import_module(".writer", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
