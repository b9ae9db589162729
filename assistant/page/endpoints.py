"""The named endpoints: what `gradio_client` and ``curl`` may call, each with types and a text.

They return plain JSON in the shapes of the command line's ``--json``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import gradio as gr
from gradio.events import api

import assistant
from assistant.page import actions, takeaway

__all__ = ["add_endpoints"]

T = TypeVar("T")


def headlines(article: str, count: int = 3, max_chars: int = 70) -> dict[str, Any]:
    """Write headlines of an article, each checked against it."""
    return _answer(
        lambda: {
            "headlines": [
                draft.to_dict()
                for draft in assistant.headlines(article, count=count, max_chars=max_chars)
            ]
        }
    )


def summary(article: str, sentences: int = 3) -> dict[str, Any]:
    """Write a summary of an article, checked against it."""
    return _answer(lambda: {"summary": assistant.summary(article, sentences=sentences).to_dict()})


def check(article: str, text: str) -> dict[str, Any]:
    """Check every fact of a text against an article: verdict, reason, evidence, suggestion."""
    return _answer(lambda: assistant.check(article, text).to_dict())


def check_sources(articles: list[str], text: str) -> dict[str, Any]:
    """Check every fact of a text against several articles: what any bears out is supported."""
    return _answer(lambda: assistant.check(articles, text).to_dict())


def audit(article: str) -> dict[str, Any]:
    """Find where an article contradicts itself; spans and evidence are both into it."""
    return _answer(
        lambda: {"findings": [finding.to_dict() for finding in assistant.audit(article)]}
    )


def export(article: str, text: str, form: str = "Markdown") -> str:
    """A checked text with all its findings as one document: Markdown, HTML or JSON."""
    return _answer(lambda: takeaway.document(form, [("Checked text", text)], [article]))


def add_endpoints() -> None:
    """Offer the functions above under their own names; to be called within the page."""
    for function in (headlines, summary, check, check_sources, audit, export):
        api(function, api_name=function.__name__, api_description=function.__doc__)


def _answer(work: Callable[[], T]) -> T:
    try:
        return work()
    except Exception as error:
        # one sentence for the caller, and no traceback in the log: it may quote the article
        raise gr.Error(actions.sentence_for(error), print_exception=False) from None
