"""The model that comes with the assistant, or another of its kind, as a writer.

It was taught headlines, one-sentence summaries and shorter sentences. A longer summary is made
of the article's most telling sentences (`assistant.writing.telling`), each rewritten shorter.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

from assistant.draft import MODEL, Candidate, Provenance
from assistant.errors import WriterError
from assistant.text import Text
from assistant.writing.body import Sentence, body, content_words
from assistant.writing.fidelity import fidelity, misjoined, seams
from assistant.writing.form import fault
from assistant.writing.prompts import Prompt, load_prompt
from assistant.writing.telling import assemble, pick, told

__all__ = ["ShippedWriter"]

# a rewritten sentence must keep this share of its length: less is a headline, not a sentence
_LEAST = 0.25
# `_worth` below which a draft of a small model reads badly more often than well: read by eye
_DOUBTFUL = {"headline": -0.85, "summary": -0.5, "compress": -0.5}


class ShippedWriter:
    """``path``: a directory with the pointer model's weights.

    A small model is often wrong and mostly knows it: drafts that it doubts are not offered.
    It reads the opening of the story, as far as its encoder reaches, or the chosen sentences;
    `Candidate.read` says how much of the story that is.

    :raises WriterError: the weights cannot be loaded.
    """

    def __init__(self, path: Path) -> None:
        # imported here: it brings torch
        pointer: Any = import_module("assistant.writing.pointer")
        try:
            self._model = pointer.load(path)
        except Exception as error:
            # the loaders raise whatever their file readers do: for a user it is one thing
            line = next(iter(str(error).strip().splitlines()), type(error).__name__)
            raise WriterError(
                f"The model in {path.name!r} cannot be loaded: {line[:200]}"
            ) from None
        self._lock = threading.Lock()

    def write(self, article: Text, prompt: Prompt, count: int) -> list[Candidate]:
        story = body(article)
        if not story:
            return []
        if prompt.task == "summary" and prompt.sentences > 1:
            # a rewriting that reads worse than its sentence is no help: only weights that are
            # said to rewrite well (`PointerConfig.tasks`) are asked
            tasks = self._model.model.config.tasks or ()
            return self._rewritten(article, prompt, count) if "compress" in tasks else []
        # one stretch of the article, furniture around it left off, so that spans only shift
        start, end = story[0].span.start, story[-1].span.end
        return self._generate(article, start, end, prompt, count)

    def _generate(
        self, article: Text, start: int, end: int, prompt: Prompt, count: int
    ) -> list[Candidate]:
        options = dict(prompt.decoding)
        if prompt.max_chars:
            options["max_chars"] = prompt.max_chars
        try:
            with self._lock:
                written = self._model.generate(
                    article.raw[start:end], prompt.task, count, **options
                )
        except (RuntimeError, ValueError, IndexError) as error:
            raise WriterError(f"The model did not write: {error}") from None
        found = [
            Candidate(
                one.text,
                _worth(one.text, float(one.score), article),
                tuple(Provenance(p[0], p[1], p[2] + start, p[3] + start) for p in one.provenance),
                MODEL,
                float(one.read),
            )
            for one in written[:count]
            if misjoined(one.text, article) is None
        ]
        sure = [one for one in found if one.score >= _DOUBTFUL[prompt.task]]
        return sorted(sure, key=lambda one: -one.score)

    def _rewritten(self, article: Text, prompt: Prompt, count: int) -> list[Candidate]:
        """Summaries of chosen sentences, each rewritten; where no rewriting is well formed, the
        sentence itself. The second candidate takes each sentence's second rewriting."""
        chosen = pick(article, prompt.sentences)
        shorter = load_prompt("compress")
        ways: list[list[Candidate]] = [
            [
                one
                for one in self._generate(article, s.span.start, s.span.end, shorter, 3)
                if self._keeps(one, article, s)
            ]
            for s in chosen
        ]
        if not any(ways):
            return []
        read = _share(chosen, body(article))
        found: list[Candidate] = []
        for rank in range(min(count, max(map(len, ways)))):
            pieces = []
            score = 0.0
            for sentence, options in zip(chosen, ways, strict=True):
                if options:
                    one = options[min(rank, len(options) - 1)]
                    pieces.append((one.text, one.provenance))
                    score += one.score / len(chosen)
                else:
                    pieces.append(told(article, sentence))
            text, places = assemble(pieces)
            found.append(Candidate(text, score, places, MODEL, read))
        return found

    def _keeps(self, candidate: Candidate, article: Text, sentence: Sentence) -> bool:
        length = sentence.span.end - sentence.span.start
        # leaving out is all that a rewriting may do: no word that the sentence has not, none
        # more often than there
        own = Counter(content_words(article[sentence.span]))
        return (
            _LEAST * length <= len(candidate.text) <= length
            and fault(candidate.text, "summary") is None
            and Counter(content_words(candidate.text)) <= own
        )


def _worth(draft: str, score: float, article: Text) -> float:
    """The model's own score (mean log-probability a word), and what tells a sound draft of a
    small model from a broken one: few seams, and words that belong together."""
    return score + 0.4 * fidelity(draft, article) - 0.15 * len(seams(draft, article))


def _share(chosen: Iterable[Sentence], story: Iterable[Sentence]) -> float:
    def length(sentences: Iterable[Sentence]) -> int:
        return sum(s.span.end - s.span.start for s in sentences)

    return length(chosen) / max(1, length(story))
