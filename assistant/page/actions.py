"""What the page does when something is pressed or typed: texts in, texts and HTML out.

No function here raises: what goes wrong comes back as one sentence to show. Nothing is kept
and no text is logged (articles may be under embargo).
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence

import assistant
from assistant.errors import AssistantError
from assistant.page import markup
from assistant.text import Text

__all__ = ["check_card", "clean", "sentence_for", "whole", "write_headlines", "write_summary"]

log = logging.getLogger(__name__)

_SURROGATE = re.compile("[\ud800-\udfff]")


LIMIT = 70


def sentence_for(error: Exception) -> str:
    """One sentence for a user. An unforeseen error is named in the log, without its message:
    that may hold words of the article."""
    if isinstance(error, AssistantError):
        return str(error)
    where = error.__traceback__
    while where is not None and where.tb_next is not None:
        where = where.tb_next
    place = f"{where.tb_frame.f_code.co_name}:{where.tb_lineno}" if where else "?"
    log.error("%s in %s", type(error).__name__, place)
    return f"Something went wrong that is ours to mend ({type(error).__name__} in {place})."


def check_card(card: str, text: str, limit: int | None, boxes: Sequence[str]) -> str:
    """The panel of a card after its text, an article or the limit changed."""
    if not text.strip():
        return ""
    try:
        articles, numbers = _sources(boxes)
        return markup.panel(card, assistant.check(articles, clean(text)), numbers, limit)
    except Exception as error:
        return markup.problem(sentence_for(error))


def write_headlines(count: int, limit: int, article: str) -> list[tuple[str, str]]:
    """Texts and where they came from; the last are empty when fewer could be written.

    :raises AssistantError: there is nothing to write from, or the writer cannot.
    """
    drafts = assistant.headlines(clean(article), count=count, max_chars=limit)
    made = [(draft.text, markup.about(draft)) for draft in drafts[:count]]
    return made + [("", "")] * (count - len(made))


def write_summary(sentences: int, listed: bool, article: str) -> tuple[str, str]:
    """A text and where it came from; ``listed`` puts each sentence on a line of its own.

    :raises AssistantError: there is nothing to write from, or the writer cannot.
    """
    draft = assistant.summary(clean(article), sentences=sentences)
    if not listed:
        return draft.text, markup.about(draft)
    text = Text(draft.text)
    return "\n".join(f"• {text[span]}" for span in text.sentences), markup.about(draft)


def whole(number: float | None) -> int:
    """A number box's value as a limit in characters; an empty box means the usual one."""
    return LIMIT if number is None else max(1, int(number))


def clean(text: str) -> str:
    """Half a surrogate pair cannot be sent back to a browser; everything else stays."""
    return _SURROGATE.sub("\ufffd", text)


def _sources(boxes: Sequence[str]) -> tuple[list[str], list[int]]:
    """The articles given, and the number of each one's box."""
    given = [(clean(box), number) for number, box in enumerate(boxes) if box.strip()]
    return [article for article, _ in given], [number for _, number in given]
