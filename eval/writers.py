"""The writers that drafts are scored of: baselines, and whatever the product writes with."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import assistant
from assistant.draft import Provenance
from eval.body import body_sentences
from eval.textrank import textrank

__all__ = ["MAX_CHARS", "Written", "writer"]

# the length of a typical headline of the development corpora
LEAD_WORDS = 13
MAX_CHARS = 70


class Written(NamedTuple):
    """A draft, who wrote it, and where in the article its words stand (see `Provenance`)."""

    text: str
    origin: str
    provenance: tuple[Provenance, ...] = ()


Write = Callable[[str, str, int], Written]


def writer(model: str) -> Write:
    """The writer of this name: article, task, sentences -> the best draft.

    ``lead`` (first 13 words, or first sentences), ``first70`` (first sentence, cut after 70
    characters), ``textrank`` (the first 13 words of the highest sentence, or the highest
    sentences), ``default`` (what the product does unless told), ``extract``, or a model's
    directory or hub name.
    """
    return _BASELINES.get(model) or _product(None if model == "default" else model)


def _lead(article: str, task: str, sentences: int) -> Written:
    return Written(_told(body_sentences(article)[:sentences], task), "lead")


def _told(sentences: list[str], task: str) -> str:
    text = " ".join(sentences)
    return text if task == "summary" else " ".join(text.split()[:LEAD_WORDS])


def _textrank(article: str, task: str, sentences: int) -> Written:
    count = sentences if task == "summary" else 1
    return Written(_told(textrank(body_sentences(article), count), task), "textrank")


def _first70(article: str, task: str, sentences: int) -> Written:
    first = next(iter(body_sentences(article)), "")
    if len(first) <= MAX_CHARS or task == "summary":
        return Written(first, "lead")
    return Written(first[: MAX_CHARS + 1].rsplit(" ", 1)[0].rstrip(" ,;:"), "lead")


_BASELINES: dict[str, Write] = {"first70": _first70, "lead": _lead, "textrank": _textrank}


def _product(model: str | None) -> Write:
    def write(article: str, task: str, sentences: int) -> Written:
        if task == "summary":
            draft = assistant.summary(article, sentences=sentences, model=model)
            return Written(draft.text, draft.origin, draft.provenance)
        drafts = assistant.headlines(article, count=1, max_chars=MAX_CHARS, model=model)
        if not drafts:
            return Written("", "none")
        return Written(drafts[0].text, drafts[0].origin, drafts[0].provenance)

    return write
