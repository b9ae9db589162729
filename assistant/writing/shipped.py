"""The model that comes with the assistant, or another of its kind, as a writer.

It writes headlines by leaving words out of the article's opening sentences and of those that tell
most of its story, as far as their grammar allows (`assistant.writing.shortening`), and it judges
the article's own clauses (`assistant.writing.extract`) by how likely it would have written them.
Both stand in one list, in the order of `assistant.writing.rank`. Where clauses come first that
stand further on than it read, it reads those sentences too.

A summary is made of the article's own sentences (`assistant.writing.summaries`): of each it says
which background goes.
"""

from __future__ import annotations

import threading
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from assistant.draft import MODEL, Candidate
from assistant.errors import WriterError
from assistant.text import Span, Text
from assistant.writing.body import Sentence, body, weights
from assistant.writing.clause import Word
from assistant.writing.deleted import deleted, sureness
from assistant.writing.extract import headlines
from assistant.writing.headlined import headlined
from assistant.writing.prompts import Prompt
from assistant.writing.rank import Doubts, features, score
from assistant.writing.reading import (
    REACH,
    claims,
    in_words,
    readable,
    sentence_of,
    telling,
    unread,
)
from assistant.writing.shortening.compression import Compression
from assistant.writing.shortening.ends import End, cut_short, end_of
from assistant.writing.shortening.fullest import fullest
from assistant.writing.style import called
from assistant.writing.summaries.retelling import Opinion
from assistant.writing.summaries.summarise import retelling

__all__ = ["Offered", "ShippedWriter"]

# the pieces that its encoder has places for
_PIECES = 256
# sentences that it makes headlines of
_SENTENCES = 6
# drafts of a sentence that the search follows at a time: more of the first two
_BEAMS = (8, 8, 4)
# of the first of them so many drafts each that tell as much as there is room for
_FULL, _FULLEST = 3, 4
# drafts of one sentence that are offered before those of others
_OF_ONE = 4
# of the article's own clauses so many are judged
_JUDGED = 24


class Offered(NamedTuple):
    """A candidate, what the rules of `assistant.writing.extract` make of it, and what the model
    does (`assistant.writing.pointer.records.Judged`); how sure it is of what was left out
    (`assistant.writing.deleted.Sure`)."""

    candidate: Candidate
    worth: float
    judged: Any
    sure: Any


class ShippedWriter:
    """``path``: a directory with the pointer model's weights.

    It reads the opening of the story and what tells most of the rest, as far as its encoder
    reaches; `Candidate.read` says how much of the story that is.

    :raises WriterError: the weights cannot be loaded.
    """

    # its candidates come ranked, by all that can be seen of them
    ranked = True

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
        if not story or prompt.task not in ("headline", "summary"):
            return []
        try:
            with self._lock:
                if prompt.task == "summary":
                    return self._summary(article, prompt, story)
                return _spread(self._headlines(article, prompt, story), story)[:count]
        except (RuntimeError, ValueError, IndexError) as error:
            raise WriterError(f"The model did not write: {error}") from None

    def _summary(
        self, article: Text, prompt: Prompt, story: tuple[Sentence, ...]
    ) -> list[Candidate]:
        """The sentences that a summary is made of, told shorter as the model would. It does not
        write freely: its free summaries were no better than the article's own sentences."""
        pointer: Any = import_module("assistant.writing.pointer.omitting")
        lead = story[0].span

        def ask(
            words: Sequence[Word], parts: Sequence[tuple[int, int]]
        ) -> Sequence[Opinion | None]:
            # the lead is what the model needs to know of the story to judge the others
            here = Span(words[0].start, words[-1].end)
            spans = [lead] if lead.covers(here) else sorted([lead, here])
            start, end = spans[0].start, spans[-1].end
            reading = self._model.read(
                article.raw[start:end], [(s.start - start, s.end - start) for s in spans], _PIECES
            )
            if reading is None:
                return [None] * len(parts)
            found: list[Opinion | None] = pointer.omissions(
                self._model, reading, words, parts, start
            )
            return found

        told = retelling(article, prompt.sentences or 1, ask)
        return [] if told is None else [told]

    def _headlines(
        self, article: Text, prompt: Prompt, story: tuple[Sentence, ...]
    ) -> list[Candidate]:
        offered = self.offered(article, prompt, story)
        ranked = _ranked(article, offered)
        late = unread(ranked, telling(article, story[:REACH]), story)
        if late:
            # read them too, and find what can be made of them as of the others
            again = self.offered(article, prompt, story, late)
            theirs = {one.candidate.text for one in again}
            kept = [one for one in offered if one.candidate.text not in theirs]
            ranked = _ranked(article, [*kept, *again])
        return ranked

    def offered(
        self,
        article: Text,
        prompt: Prompt,
        story: tuple[Sentence, ...],
        late: Sequence[Sentence] = (),
    ) -> list[Offered]:
        """All that a headline is chosen from, each text once, in no order. What the search
        comes by is the model's, though a clause of the article may read alike.

        ``late``: what is made of these sentences alone, read behind the story's first.
        """
        # one stretch of the article, furniture around it left off, so that spans only shift
        start, end = story[0].span.start, story[-1].span.end
        chosen = telling(article, [story[0], *late] if late else story[:REACH])
        spans = [(s.span.start - start, s.span.end - start) for s in chosen]
        reading = self._model.read(article.raw[start:end], spans, _PIECES)
        if reading is None:
            return []
        limit = prompt.max_chars or 10**6
        clauses = headlines(article, limit, _JUDGED)
        if late:
            chosen = [s for s in chosen if s in late]
            clauses = [one for one in clauses if sentence_of(one, chosen) is not None]
        found = {one.text: (one, one.score) for one in clauses}
        sentences = [s for s in chosen if s.span.end <= start + reading.end]
        sentences = [s for s in sentences if readable(article, s)]
        sentences = sorted(sentences, key=claims, reverse=True)[:_SENTENCES]
        grammar = [Compression(in_words(article, s), article.view(called)) for s in sentences]
        options = dict(prompt.decoding) | {"min_new_tokens": 3}
        options["beams"] = [_BEAMS[min(s.index, len(_BEAMS) - 1)] for s in sentences]
        table = weights(article)
        guides = [
            fullest(rules, table, limit, _FULLEST) if at < _FULL else []
            for at, rules in enumerate(grammar)
        ]
        ends: dict[str, End] = {}
        for one in self._model.shorten(
            reading, grammar, "headline", offset=start, limit=limit, guides=guides, **options
        ):
            sentence, rules = sentences[one.sentence], grammar[one.sentence]
            told = headlined(article, sentence, rules, one.kept, limit)
            ending = rules.ending(one.kept)
            if told is None or ending is None:
                continue
            worth = told.worth - 0.3 * ending
            known = found.get(told.text)
            if known is not None:
                worth = max(worth, known[1])
            found[told.text] = (
                Candidate(told.text, worth, told.places, MODEL, reading.read),
                worth,
            )
            ends[told.text] = end_of(one.sentence, told.words, ending)
        for text in cut_short(ends):
            del found[text]
        for one in deleted(self._model, reading, grammar, start, limit):
            told = headlined(
                article, sentences[one.sentence], grammar[one.sentence], one.kept, limit
            )
            if told is not None and told.text not in found:
                candidate = Candidate(told.text, told.worth, told.places, MODEL, reading.read)
                found[told.text] = (candidate, told.worth)
        drafts = [
            (text, [(p.article_start - start, p.article_end - start) for p in one.provenance])
            for text, (one, _) in found.items()
        ]
        judged = self._model.judge(reading, drafts, "headline")
        candidates = [one for one, _ in found.values()]
        sure = sureness(self._model, reading, candidates, sentences, grammar, start)
        return [
            Offered(candidate, worth, one, how)
            for (candidate, worth), one, how in zip(found.values(), judged, sure, strict=True)
        ]


def _ranked(article: Text, offered: Iterable[Offered]) -> list[Candidate]:
    """The candidates with what each is worth, the best first."""
    ranked = []
    for candidate, worth, judged, sure in offered:
        doubts = Doubts(judged.end, judged.least, judged.three_least)
        found = features(article, candidate, worth, judged.likelihood, sure, doubts)
        ranked.append(replace(candidate, score=score(found, judged.appeal)))
    return sorted(ranked, key=lambda c: (-c.score, c.text))


def _spread(ranked: list[Candidate], story: tuple[Sentence, ...]) -> list[Candidate]:
    """No more than so many of one sentence before those of others: the second and third headline
    shall have something else to say."""
    starts = [sentence.span.start for sentence in story]
    taken = Counter[int]()
    first: list[Candidate] = []
    later: list[Candidate] = []
    for one in ranked:
        place = one.provenance[0].article_start if one.provenance else 0
        at = bisect_right(starts, place)
        taken[at] += 1
        (first if taken[at] <= _OF_ONE else later).append(one)
    return first + later
