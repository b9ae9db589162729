"""Checked texts as one file to keep: Markdown, self-contained HTML, JSON.

The file is made in the browser from the text that is returned here: nothing is written on the
server.
"""

from __future__ import annotations

from collections.abc import Sequence

import assistant
from assistant.errors import EmptyInputError, InputError
from assistant.kind import Report
from assistant.view import to_html, to_json, to_markdown

__all__ = ["FORMS", "document"]

# label -> name of the file, its media type
FORMS = {
    "Markdown": ("checked.md", "text/markdown"),
    "HTML": ("checked.html", "text/html"),
    "JSON": ("checked.json", "application/json"),
}


def document(
    form: str,
    titled: Sequence[tuple[str, str]],
    articles: Sequence[str],
    timeout: float | None = None,
) -> str:
    """The texts that hold something, each checked against the articles, under its title.

    ``timeout``: seconds for each of them, as in `assistant.check`.

    :raises AssistantError: there is nothing to take away, or no article.
    """
    if form not in FORMS:
        raise InputError(f"A document is one of {', '.join(FORMS)}, not {form!r}.")
    parts: list[tuple[str, Report]] = [
        (title, assistant.check(articles, text, timeout=timeout))
        for title, text in titled
        if text.strip()
    ]
    if not parts:
        raise EmptyInputError("There is no text to take away yet: write or paste some first.")
    if form == "HTML":
        return to_html(parts)
    if form == "Markdown":
        return to_markdown(parts)
    return to_json({"reports": [{"title": title, **report.to_dict()} for title, report in parts]})
