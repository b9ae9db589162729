"""A fiscal year by its letters: FY26 is the fiscal year 2026, and lies in 2025-26."""

from __future__ import annotations

from assistant.names.register import Register
from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["fiscal_year"]

_FISCAL = deferred(r"fy(?:20)?(\d\d)")
_ACCOUNTS = deferred(r"(?i:\b(?:fiscal|financial|accounts|budget|tax year)\b)")


def fiscal_year(key: str, book: Register) -> Span | None:
    """Where the article has the year that a name of this form is, or its fiscal year."""
    year = _FISCAL.fullmatch(key)
    if year is None:
        return None
    return book.at(f"20{year[1]}") or book.at("fiscal") or _years(year[1], book.article)


def _years(year: str, article: Text) -> Span | None:
    """Where the article has the two years that a fiscal year lies in: "2025-26" for FY26."""
    if _ACCOUNTS.search(article.raw) is None:
        return None  # the league's season of 2025-26
    for mark in "-/–":
        written = f"20{int(year) - 1:02}{mark}{year}"
        at = article.raw.find(written)
        if at >= 0:
            return Span(at, at + len(written))
    return None
