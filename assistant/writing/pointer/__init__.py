"""Our own small seq2seq model, which copies whole words out of the article.

Importing this package imports nothing heavy; the first use of a name does.
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING, Any

# read when NumPy is first imported, which every module here does: the products are small, and
# threads that wait for each other at every one cost more than they save on a busy machine
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

if TYPE_CHECKING:
    from .writer import Candidate, PointerWriter, load

__all__ = ["Candidate", "PointerWriter", "load"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return getattr(import_module(".writer", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
