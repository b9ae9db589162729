"""What the page does when something is pressed or typed: texts in, texts and HTML out.

No function here raises: what goes wrong comes back as one sentence to show. Nothing is kept
and no text is logged (articles may be under embargo).
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import assistant
from assistant.draft import Draft
from assistant.errors import AssistantError
from assistant.limits import limits
from assistant.page import markup, takeaway
from assistant.page.convert import read_upload
from assistant.style import Profile, style_notices
from assistant.text import Span, Text

__all__ = [
    "UnforeseenError",
    "article_style",
    "check_card",
    "clean",
    "health",
    "open_file",
    "sentence_for",
    "take_away",
    "whole",
    "write_headlines",
    "write_summary",
]

log = logging.getLogger(__name__)

_SURROGATE = re.compile("[\ud800-\udfff]")


LIMIT = 70
# what a headline's length may be; the box itself takes any number
SHORTEST, LONGEST = 20, 200
# seconds after which an editor is better served with a part, where the environment names none
CHECKING = 20
WRITING = 60
_BULLET = "• "


def _seconds(usual: float) -> float:
    return limits().timeout or usual


class UnforeseenError(Exception):
    """An unforeseen error by its name and place, without its message: that may hold words of
    the article."""

    @classmethod
    def of(cls, error: Exception) -> UnforeseenError:
        where = error.__traceback__
        while where is not None and where.tb_next is not None:
            where = where.tb_next
        place = f"{where.tb_frame.f_code.co_name}:{where.tb_lineno}" if where else "?"
        return cls(f"{type(error).__name__} in {place}")


def sentence_for(error: Exception) -> str:
    """One sentence for a user. An unforeseen error is also named in the log."""
    if isinstance(error, AssistantError):
        return str(error)
    defect = error if isinstance(error, UnforeseenError) else UnforeseenError.of(error)
    log.error("%s", defect)
    return f"Something went wrong that is ours to mend ({defect})."


def check_card(
    card: str,
    text: str | None,
    limit: int | None,
    boxes: Sequence[str],
    profile: Profile | None = None,
) -> str:
    """The panel of a card after its text, an article, the limit or the style changed."""
    # a box that was never touched holds None
    if not text or not text.strip():
        return ""
    try:
        articles, numbers = _sources(boxes)
        report = assistant.check(articles, clean(text), timeout=_seconds(CHECKING))
        style = None
        if profile is not None:
            headline = limit is not None or _is_headline(report.draft)
            style = (profile.name, style_notices(report.draft, profile, headline=headline))
        return markup.panel(card, report, numbers, limit, style)
    except Exception as error:
        return markup.problem(sentence_for(error))


def _is_headline(text: str) -> bool:
    """One line that ends like no sentence."""
    line = text.strip()
    return "\n" not in line and len(line) <= 120 and line[-1] not in '.!?…”"'


def write_headlines(
    count: int, limit: int, article: str, model: str | None = None
) -> list[tuple[str, str]]:
    """Up to ``count`` texts, and where they came from.

    :raises AssistantError: there is nothing to write from, or the writer cannot.
    """
    drafts = assistant.headlines(
        clean(article), count=count, max_chars=limit, model=model, timeout=_seconds(WRITING)
    )
    return [(draft.text, markup.about(draft)) for draft in drafts]


def write_summary(
    sentences: int, listed: bool, article: str, model: str | None = None
) -> tuple[str, str]:
    """A text and where it came from; ``listed`` puts each sentence on a line of its own.

    :raises AssistantError: there is nothing to write from, or the writer cannot.
    """
    draft = assistant.summary(
        clean(article), sentences=sentences, model=model, timeout=_seconds(WRITING)
    )
    if listed:
        draft = _listed(draft)
    return draft.text, markup.about(draft)


def _listed(draft: Draft) -> Draft:
    """The draft with each sentence after a bullet; what was taken from where goes along."""
    lines, places, start = [], [], 0
    for span in Text(draft.text).sentences:
        lines.append(_BULLET + draft.text[span.start : span.end])
        moved = start + len(_BULLET) - span.start
        places += [
            place._replace(start=place.start + moved, end=place.end + moved)
            for place in draft.provenance
            if span.covers(Span(place.start, place.end))
        ]
        start += len(lines[-1]) + 1
    return replace(draft, text="\n".join(lines), provenance=tuple(places))


def health(article: str) -> str:
    """Where the article disagrees with itself.

    :raises AssistantError: there is no article, or it is too long.
    """
    article = clean(article)
    return markup.health(assistant.audit(article, timeout=_seconds(WRITING)), article)


def article_style(article: str, profile: Profile | None) -> str:
    """Where the article departs from a style, if one is chosen."""
    article = clean(article)
    if profile is None or not article.strip():
        return ""
    try:
        notices = style_notices(article, profile, headline=False)
        return markup.article_style(profile.name, notices)
    except Exception as error:
        return markup.problem(sentence_for(error))


def take_away(
    form: str, titled: Sequence[tuple[str, str]], boxes: Sequence[str]
) -> tuple[str, str]:
    """A file's text, and a notice when there is none."""
    try:
        articles, _ = _sources(boxes)
        parts = [(title, clean(text)) for title, text in titled]
        return takeaway.document(form, parts, articles, _seconds(CHECKING)), ""
    except Exception as error:
        return "", markup.problem(sentence_for(error))


def open_file(path: str) -> tuple[str, str]:
    """An uploaded file's text, and a notice when there is none. The file is deleted."""
    try:
        return read_upload(path), ""
    except Exception as error:
        return "", markup.problem(sentence_for(error))
    finally:
        Path(path).unlink(missing_ok=True)
        # gradio makes a folder for each file
        with suppress(OSError):
            Path(path).parent.rmdir()


def whole(number: float | None) -> int:
    """A number box's value as a limit in characters: an empty box means the usual one, and one
    too small or too large the nearest that is offered."""
    return LIMIT if number is None else max(SHORTEST, min(LONGEST, int(number)))


def clean(text: str | None) -> str:
    """Half a surrogate pair cannot be sent back to a browser; everything else stays."""
    return _SURROGATE.sub("\ufffd", text or "")


def _sources(boxes: Sequence[str]) -> tuple[list[str], list[int]]:
    """The articles given, and the number of each one's box."""
    given = [(clean(box), number) for number, box in enumerate(boxes)]
    given = [(article, number) for article, number in given if article.strip()]
    return [article for article, _ in given], [number for _, number in given]
