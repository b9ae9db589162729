"""The named endpoints: what `gradio_client` and ``curl`` may call, each with types and a text.

They return plain JSON in the shapes of the command line's ``--json``.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import gradio as gr
from gradio.events import api

import assistant
from assistant.page import actions, takeaway
from assistant.page.writers import Writers

__all__ = ["add_endpoints"]

T = TypeVar("T")


def check(article: str, text: str) -> dict[str, Any]:
    """Check every fact of a text against an article: verdict, reason, evidence, suggestion."""
    return _answer(lambda: assistant.check(article, text).to_dict())


def check_sources(articles: list[str], text: str) -> dict[str, Any]:
    """Check every fact of a text against several articles: what any bears out is supported."""
    return _answer(lambda: assistant.check(articles, text).to_dict())


def export(article: str, text: str, form: str = "Markdown") -> str:
    """A checked text with all its findings as one document: Markdown, HTML or JSON."""
    return _answer(lambda: takeaway.document(form, [("Checked text", text)], [article]))


def add_endpoints(writers: Writers) -> None:
    """Offer each action under its own name; to be called within the page."""

    # these take long enough to be stopped, by `Job.cancel` of gradio_client

    async def headlines(article: str, count: int = 3, max_chars: int = 70) -> dict[str, Any]:
        """Write headlines of an article, each checked against it."""
        drafts = await _awaited(
            writers.run(assistant.headlines, article, count, max_chars, writers.model)
        )
        return {"headlines": [draft.to_dict() for draft in drafts]}

    async def summary(article: str, sentences: int = 3) -> dict[str, Any]:
        """Write a summary of an article, checked against it."""
        draft = await _awaited(writers.run(assistant.summary, article, sentences, writers.model))
        return {"summary": draft.to_dict()}

    async def audit(article: str) -> dict[str, Any]:
        """Find where an article contradicts itself; spans and evidence are both into it."""
        findings = await _awaited(writers.run(assistant.audit, article))
        return {"findings": [finding.to_dict() for finding in findings]}

    for function in (headlines, summary, check, check_sources, audit, export):
        api(function, api_name=function.__name__, api_description=function.__doc__)


def _answer(work: Callable[[], T]) -> T:
    try:
        return work()
    except Exception as error:
        raise _told(error) from None


async def _awaited(work: Awaitable[T]) -> T:
    try:
        return await work
    except Exception as error:
        raise _told(error) from None


def _told(error: Exception) -> gr.Error:
    """One sentence for the caller, and no traceback in the log: it may quote the article."""
    return gr.Error(actions.sentence_for(error), print_exception=False)
