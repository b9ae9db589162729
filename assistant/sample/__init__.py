"""The sample article: our own prose, so that page, README and tests have something to read."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

__all__ = ["sample_article"]


@cache
def sample_article() -> str:
    """The article that the page opens with."""
    return files(__name__).joinpath("article.txt").read_text(encoding="utf-8").strip()
