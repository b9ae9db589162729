"""Article in, drafts and reports out: joins writing and checking."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.audit import audit_text
from assistant.check import check_texts
from assistant.draft import Draft
from assistant.errors import EmptyInputError, InputError, TooLargeError
from assistant.kind import Finding, Report
from assistant.text import Text

if TYPE_CHECKING:
    from assistant.writing import Writer

__all__ = [
    "MAX_ARTICLE",
    "MAX_AUDIT",
    "MAX_COUNT",
    "MAX_DRAFT",
    "audit",
    "check",
    "headlines",
    "summary",
]

# code points: a long book, a long page
MAX_ARTICLE = 2_000_000
MAX_DRAFT = 1_000_000
MAX_AUDIT = 200_000
# drafts or sentences in one request
MAX_COUNT = 100


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


def headlines(
    article: str, count: int = 3, max_chars: int = 70, model: str | Path | Writer | None = None
) -> list[Draft]:
    """Up to ``count`` checked headlines of at most ``max_chars`` code points, best first.

    Fewer, even none, where the article does not give more: nothing is cut in mid-phrase and
    nothing that the checker flags is handed over. ``model``: see `assistant.writing`.

    :raises InputError: no article, or an option out of its range.
    :raises WriterError: the model cannot be found, loaded or run.
    """
    _accept(article, "article", MAX_ARTICLE)
    _accept_number(count, "count", MAX_COUNT)
    _accept_number(max_chars, "max_chars", MAX_DRAFT)
    # writing is imported when something is written: `check` alone starts faster without it
    from assistant.writing import find_writer
    from assistant.writing.choose import choose_headlines

    return choose_headlines(Text(article), find_writer(model), count, max_chars)


def summary(article: str, sentences: int = 3, model: str | Path | Writer | None = None) -> Draft:
    """A checked summary of at most ``sentences`` sentences, in the article's order.

    :raises InputError: no article, or an option out of its range.
    :raises WriterError: the model cannot be found, loaded or run.
    """
    _accept(article, "article", MAX_ARTICLE)
    _accept_number(sentences, "sentences", MAX_COUNT)
    from assistant.writing import find_writer
    from assistant.writing.choose import choose_summary

    return choose_summary(Text(article), find_writer(model), sentences)


def _accept_number(value: int, name: str, limit: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int):
        raise InputError(f"{name} must be a whole number, not {value!r}.")
    if not 1 <= value <= limit:
        raise InputError(f"{name} must be between 1 and {limit:,}, not {value}.")


def _accept(text: str, name: str, limit: int) -> None:
    if not isinstance(text, str):
        raise InputError(f"The {name} must be a string, not {type(text).__name__}.")
    if not text.strip():
        raise EmptyInputError(f"The {name} is empty: give some text.")
    if len(text) > limit:
        raise TooLargeError(
            f"The {name} has {len(text):,} characters; at most {limit:,} are accepted."
        )
