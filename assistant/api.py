"""Article in, drafts and reports out: joins writing and checking."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.audit import audit_text
from assistant.check import check_texts
from assistant.errors import EmptyInputError, InputError, TooLargeError
from assistant.kind import Finding, Report

__all__ = ["MAX_ARTICLE", "MAX_AUDIT", "MAX_DRAFT", "audit", "check"]

# code points: a long book, a long page
MAX_ARTICLE = 2_000_000
MAX_DRAFT = 1_000_000
MAX_AUDIT = 200_000


def check(article: str | Sequence[str], text: str) -> Report:
    """Judge every fact of ``text`` against ``article`` (or several), by rules alone.

    :raises InputError: nothing to check, no article, not a string, or over the limits.
    """
    articles = [article] if isinstance(article, str) else list(article)
    if not articles:
        raise EmptyInputError("There is no article: give at least one.")
    for one in articles:
        _accept(one, "article", MAX_ARTICLE)
    _accept(text, "text to check", MAX_DRAFT)
    return check_texts(articles, text)


def audit(article: str) -> list[Finding]:
    """Where the article contradicts itself; spans and evidence are both into the article.

    :raises InputError: no article, not a string, or over `MAX_AUDIT` characters.
    """
    _accept(article, "article", MAX_AUDIT)
    return audit_text(article)


def _accept(text: str, name: str, limit: int) -> None:
    if not isinstance(text, str):
        raise InputError(f"The {name} must be a string, not {type(text).__name__}.")
    if not text.strip():
        raise EmptyInputError(f"The {name} is empty: give some text.")
    if len(text) > limit:
        raise TooLargeError(
            f"The {name} has {len(text):,} characters; at most {limit:,} are accepted."
        )
