"""Article in, drafts and reports out: joins writing and checking."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from assistant.audit import audit_text
from assistant.check import check_texts
from assistant.deadline import deadline, seconds
from assistant.draft import Draft
from assistant.errors import EmptyInputError, InputError, TooLargeError
from assistant.kind import Finding, Report
from assistant.limits import limits
from assistant.text import Text

if TYPE_CHECKING:
    from assistant.writing import Writer

__all__ = ["audit", "check", "headlines", "summary"]


def check(article: str | Sequence[str], text: str, *, timeout: float | None = None) -> Report:
    """Judge every fact of ``text`` against ``article`` (or several), by rules alone.

    ``timeout``: seconds after which what was judged by then is returned: the facts not reached
    are ``unchecked``, `Report.partial` says so, and the report is not ok.

    :raises InputError: nothing to check, no article, not a string, or over the limits
        (`assistant.limits`).
    """
    # what is no text and no list of texts is refused below, by its type
    several = isinstance(article, Iterable) and not isinstance(article, str | bytes)
    articles = list(article) if several else [cast(str, article)]
    if not articles:
        raise EmptyInputError("There is no article: give at least one.")
    if len(articles) > limits().articles:
        raise TooLargeError(
            f"There are {len(articles):,} articles; at most {limits().articles:,} are accepted."
        )
    for one in articles:
        _accept(one, "article", limits().article)
    _accept(text, "text to check", limits().draft)
    with deadline(_allowed(timeout)):
        return check_texts(articles, text)


def audit(article: str, *, timeout: float | None = None) -> list[Finding]:
    """Where the article contradicts itself; spans and evidence are both into the article.

    ``timeout``: seconds after which it is given up: half an audit would report what the other
    half explains.

    :raises InputError: no article, not a string, over the limits (`assistant.limits`), or not
        done in time.
    """
    _accept(article, "article", limits().audit)
    with deadline(_allowed(timeout)):
        return audit_text(article)


def headlines(
    article: str,
    count: int = 3,
    max_chars: int = 70,
    model: str | Path | Writer | None = None,
    *,
    timeout: float | None = None,
) -> list[Draft]:
    """Up to ``count`` checked headlines of at most ``max_chars`` code points, best first.

    Fewer, even none, where the article does not give more: nothing is cut in mid-phrase and
    nothing that the checker flags is handed over. ``model``: see `assistant.writing`.
    ``timeout``: seconds after which those written and checked by then are returned, each marked
    by `Draft.partial`. A model that is being loaded is not interrupted.

    :raises InputError: no article, or an option out of its range.
    :raises WriterError: the model cannot be found, loaded or run.
    """
    _accept(article, "article", limits().article)
    _accept_number(count, "count", limits().count)
    _accept_number(max_chars, "max_chars", limits().draft)
    allowed = _allowed(timeout)
    # writing is imported when something is written: `check` alone starts faster without it
    from assistant.writing import find_writer
    from assistant.writing.choose import choose_headlines

    with deadline(allowed):
        return choose_headlines(Text(article), find_writer(model), count, max_chars)


def summary(
    article: str,
    sentences: int = 3,
    model: str | Path | Writer | None = None,
    *,
    timeout: float | None = None,
) -> Draft:
    """A checked summary of at most ``sentences`` sentences, in the article's order.

    ``timeout``: seconds after which the best of what is there is returned, at the least the
    article's opening, marked by `Draft.partial`.

    :raises InputError: no article, or an option out of its range.
    :raises WriterError: the model cannot be found, loaded or run.
    """
    _accept(article, "article", limits().article)
    _accept_number(sentences, "sentences", limits().count)
    allowed = _allowed(timeout)
    from assistant.writing import find_writer
    from assistant.writing.choose import choose_summary

    with deadline(allowed):
        return choose_summary(Text(article), find_writer(model), sentences)


def _allowed(timeout: float | None) -> float | None:
    return limits().timeout if timeout is None else seconds(timeout)


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
