"""The model that comes with the assistant, or another of its kind, as a writer.

It writes headlines by leaving words out of the article's opening sentences, as far as their
grammar allows (`assistant.writing.compression`), and it judges the article's own clauses
(`assistant.writing.extract`) by how likely it would have written them. Both stand in one list.
"""

from __future__ import annotations

import threading
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

from assistant.draft import MODEL, Candidate
from assistant.errors import WriterError
from assistant.text import Text
from assistant.writing import trim
from assistant.writing.body import Sentence, body
from assistant.writing.clause import join, split
from assistant.writing.compression import Compression
from assistant.writing.cut import balanced
from assistant.writing.extract import common, headlines, rate
from assistant.writing.prompts import Prompt
from assistant.writing.style import called, headlinese
from assistant.writing.tense import present

__all__ = ["ShippedWriter"]

# sentences that the model makes headlines of, and words of one that are read
_REACH = 3
_LONGEST = 60
# of the article's own clauses so many are judged
_JUDGED = 12
# what a likelihood (mean log-probability a word) is worth beside what a headline tells, and the
# likelihood below which one is as good as another
_WEIGHT = 0.4
_LEAST = -3.0


class ShippedWriter:
    """``path``: a directory with the pointer model's weights.

    It reads the opening of the story, as far as its encoder reaches; `Candidate.read` says how
    much of the story that is.

    :raises WriterError: the weights cannot be loaded.
    """

    def __init__(self, path: Path) -> None:
        # imported here: NumPy and the tokenizer are loaded when a model is asked for
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
        if not story or prompt.task != "headline":
            # its summaries were no better than the article's own sentences
            return []
        try:
            with self._lock:
                return self._headlines(article, prompt, story)[:count]
        except (RuntimeError, ValueError, IndexError) as error:
            raise WriterError(f"The model did not write: {error}") from None

    def _headlines(
        self, article: Text, prompt: Prompt, story: tuple[Sentence, ...]
    ) -> list[Candidate]:
        # one stretch of the article, furniture around it left off, so that spans only shift
        start, end = story[0].span.start, story[-1].span.end
        reading = self._model.read(article.raw[start:end])
        if reading is None:
            return []
        limit = prompt.max_chars or 10**6
        own = headlines(article, limit, _JUDGED)
        chances = self._model.likelihood(reading, [one.text for one in own], "headline")
        found = {
            one.text: replace(one, score=one.score + _weigh(chance))
            for one, chance in zip(own, chances, strict=True)
        }
        sentences = [s for s in story[:_REACH] if s.span.end <= start + reading.end]
        sentences = [s for s in sentences if _readable(article, s)]
        grammar = [Compression(split(article, s.span), article.view(called)) for s in sentences]
        options = dict(prompt.decoding)
        for one in self._model.shorten(reading, grammar, "headline", offset=start, **options):
            sentence = sentences[one.sentence]
            words = trim.drop_links(trim.bare(grammar[one.sentence].clause(one.kept)))
            shown = headlinese(trim.bare(present(words, article.view(common))))
            text, places = join(article.raw, shown)
            worth = rate(article, sentence, words, text, limit)
            ending = grammar[one.sentence].ending(one.kept)
            if worth is None or ending is None or len(text) > limit:
                continue
            known = found.get(text)
            score = worth - 0.3 * ending + _weigh(one.score)
            if known is None or known.origin == MODEL or known.score < score:
                found[text] = Candidate(text, score, places, MODEL, reading.read)
        return sorted(found.values(), key=lambda c: (-c.score, c.text))


def _weigh(chance: float) -> float:
    return _WEIGHT * max(chance, _LEAST)


def _readable(article: Text, sentence: Sentence) -> bool:
    words = split(article, sentence.span)
    return len(words) <= _LONGEST and balanced(words) and words[-1].text != "?"
