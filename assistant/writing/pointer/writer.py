"""The pointer model as a writer: article text in, candidate drafts with their provenance out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np

from assistant.writing.shortening.compression import Compression

from .bounded import bounded_search
from .casing import draft_case, source_case
from .compressing import CompressionRules
from .core import Core, load_core
from .decoding import DraftRules
from .following import follow
from .head import RankingHead, load_head
from .records import Candidate, Judged, Reading, Shortened
from .search import Search, beam_search
from .vocabulary import (
    MODEL_TYPE,
    SPECIALS,
    Vocabulary,
    length_bucket,
    prefix_ids,
    reserved_ids,
)
from .words import Word, join_words, target_keys, words_in

__all__ = ["Candidate", "PointerWriter", "Reading", "Shortened", "load"]

# The lengths tried for each task, best first (code points). One draft of each reads
# differently from the others, which beams of one length hardly do.
_LENGTHS = {
    "headline": (60, 50, 68, 80, 39),
    "summary": (140, 180, 110, 200, 85),
    "compress": (100, 80, 140, 65, 180),
}
_END = SPECIALS.index("</s>")
_OPTIONS = frozenset(field.name for field in fields(Search))
_SHORTEST = 4  # words of an article that there is something to write of
# a text, and where in the article's text its words were taken from
Draft = tuple[str, Sequence[tuple[int, int]]]


class PointerWriter:
    """A loaded model and its vocabulary.

    ``tasks``: those whose drafts are worth showing (None: all it was taught). ``floor``: the
    mean log-probability a word below which a draft is not offered. ``head``: what `judge` asks
    beside that.
    """

    def __init__(
        self,
        core: Core,
        vocabulary: Vocabulary,
        tasks: Sequence[str] | None = None,
        floor: float | None = None,
        head: RankingHead | None = None,
    ) -> None:
        self.core = core
        self.vocabulary = vocabulary
        self.tasks = tasks
        self.floor = floor
        self.head = head
        self._reserved = reserved_ids(vocabulary)

    def read(
        self, text: str, spans: Sequence[tuple[int, int]] | None = None, pieces: int = 0
    ) -> Reading | None:
        """The text read, as much of it as the model can; None of next to nothing.

        ``spans`` restricts what is read to these parts of the text, in order. ``pieces``: how
        much is read at most; 0 for as much as the model was taught with.
        """
        most = min(pieces, self.core.positions)
        words = None if spans is None else words_in(text, spans)
        source = self.vocabulary.read(text, words, most)
        last = source.words[-1]
        if last is None or len(source.words) < _SHORTEST:
            return None
        parts = [(0, last.end)] if spans is None else spans
        read = sum(min(high, last.end) - low for low, high in parts if low < last.end)
        share = min(1.0, read / max(1, len(text.rstrip())))
        return Reading(text, source, self.core.encode(source), last.end, share)

    def generate(
        self, text: str | Reading, task: str, count: int, **decoding: Any
    ) -> list[Candidate]:
        """At most ``count`` different drafts of a text, best first; none of an empty text.

        ``decoding``: fields of `Search`, and ``style`` and ``max_chars``.
        A task that the model was taught and does badly (see ``tasks``) gets no draft.

        :raises ValueError: a task that it was not taught, or an option that it does not have.
        """
        style = decoding.pop("style", "wire")
        max_chars = decoding.pop("max_chars", None)
        if unknown := sorted(decoding.keys() - _OPTIONS):
            raise ValueError(
                f"the pointer model's search has no option {', '.join(unknown)}; "
                f"it has {', '.join(sorted(_OPTIONS))}"
            )
        prefix_ids(self.vocabulary, task, style)
        if self.tasks is not None and task not in self.tasks:
            return []
        reading = self.read(text) if isinstance(text, str) else text
        if reading is None or count < 1:
            return []
        lengths = [n for n in _LENGTHS[task] if max_chars is None or n <= max_chars] or [
            max_chars or 60
        ]
        buckets = dict.fromkeys(length_bucket(n) for n in lengths[:count])
        prefixes = [prefix_ids(self.vocabulary, task, style, bucket) for bucket in buckets]
        room = self.core.sizes.decoder_positions - len(prefixes[0])
        how = Search(
            **decoding | {"max_new_tokens": min(decoding.get("max_new_tokens", 48), room)}
        )
        rules = DraftRules(self.vocabulary, _END, headline=task == "headline")
        each = -(-count // len(prefixes))
        found: dict[str, Candidate] = {}
        drafts = beam_search(
            self.core,
            reading.encoded,
            prefixes,
            rules,
            self._reserved,
            _END,
            how,
        )
        for prefix, group in zip(prefixes, drafts, strict=True):
            for candidate in self._read_back(reading, prefix, [one.ids for one in group[:each]]):
                found.setdefault(candidate.text, candidate)
        return sorted(found.values(), key=lambda one: -one.score)[:count]

    def shorten(
        self,
        reading: Reading,
        sentences: Sequence[Compression],
        task: str,
        *,
        offset: int = 0,
        lengths: Sequence[int] = (60,),
        limit: int = 0,
        beams: Sequence[int] = (),
        guides: Sequence[Sequence[Sequence[int]]] = (),
        **decoding: Any,
    ) -> list[Shortened]:
        """Drafts that leave words out of a sentence, as its grammar allows; best first. No
        ``floor`` here: short ones are unlikely by the length that was aimed at.

        ``offset``: where the text read begins in the article that the sentences index.
        ``lengths``: code points to aim at, each a search of its own. ``limit``: those that no
        draft may exceed, 0 for none. ``beams``: drafts of each sentence that are followed at a
        time; none for the same number of all. ``guides``: of each sentence drafts, as the indices
        of the words they keep, that are followed however unlikely they are.
        """
        bounds = [
            CompressionRules(
                sentence,
                reading.source,
                self.vocabulary,
                _END,
                offset,
                limit=limit,
                guides=guides[at] if guides else (),
            )
            for at, sentence in enumerate(sentences)
        ]
        buckets = dict.fromkeys(map(length_bucket, lengths))
        searches = [(bound, bucket) for bucket in buckets for bound in bounds]
        if not searches or (self.tasks is not None and task not in self.tasks):
            return []
        prefixes = [prefix_ids(self.vocabulary, task, "wire", bucket) for _, bucket in searches]
        how = Search(**decoding)
        widths = list(beams) or [how.num_beams] * len(bounds)
        drafts = bounded_search(
            self.core,
            reading.encoded,
            prefixes,
            [bound for bound, _ in searches],
            # a sentence may well have a word twice
            DraftRules(self.vocabulary, _END, headline=task == "headline", repeats=2),
            self._reserved,
            _END,
            how,
            widths * len(buckets),
        )
        found: dict[tuple[int, tuple[int, ...]], float] = {}
        for at, group in enumerate(drafts):
            for score, ids in group:
                key = (at % len(bounds), searches[at][0].kept(ids))
                found[key] = max(score, found.get(key, score))
        ranked = sorted(found.items(), key=lambda one: -one[1])
        return [Shortened(sentence, kept, score) for (sentence, kept), score in ranked]

    def judge(
        self, reading: Reading, drafts: Sequence[Draft], task: str, style: str = "wire"
    ) -> list[Judged]:
        """Any texts, each as a draft of its own length: see `Judged`."""
        rows = [
            (prefix_ids(self.vocabulary, task, style, length_bucket(len(text))), ids)
            for text, ids in ((text, self._ids(reading, text)) for text, _ in drafts)
        ]
        starts = np.array([-1 if word is None else word.start for word in reading.source.words])
        context = reading.encoded.context
        found = []
        for (_, places), followed in zip(
            drafts, follow(self.core, reading.encoded, rows), strict=True
        ):
            taken = np.zeros(len(starts), bool)
            for start, end in places:
                taken |= (start <= starts) & (starts < end)
            read = context[taken].mean(0) if taken.any() else np.zeros_like(context[0])
            state = np.concatenate([read, followed.states.mean(0), followed.states[-1]])
            appeal = 0.0 if self.head is None else float(self.head(state[None])[0])
            *chances, end = followed.chances.tolist()
            low = sorted(chances or [end])[:3]
            mean = float(followed.chances.mean())
            found.append(Judged(mean, end, low[0], sum(low) / len(low), appeal, state))
        return found

    def _ids(self, reading: Reading, draft: str) -> list[int]:
        """A text's words and its end as ids; -1 of words that the model cannot say."""
        known, ids = reading.source.known, self.vocabulary.ids
        room = self.core.sizes.decoder_positions - 5
        keys = target_keys(draft)[:room]
        return [*(known.get(key, ids.get(key, -1)) for key in keys), _END]

    def _read_back(
        self, reading: Reading, prefix: list[int], drafts: Sequence[list[int]]
    ) -> list[Candidate]:
        """Ids to text; where each word was pointed at, and the score."""
        words = reading.source.words
        found = []
        rows = [(prefix, [*ids, _END]) for ids in drafts]
        for ids, one in zip(drafts, follow(self.core, reading.encoded, rows), strict=True):
            places = [place if place >= 0 else None for place in one.places[:-1].tolist()]
            score = float(one.chances.mean())
            if self.floor is not None and score < self.floor:
                continue
            picks = list(zip(ids, places, strict=True))
            text, provenance = self._compose(picks, words)
            if text:
                found.append(Candidate(text, score, provenance, reading.read))
        return found

    def _compose(
        self, picks: Sequence[tuple[int, int | None]], words: Sequence[Word | None]
    ) -> tuple[str, tuple[tuple[int, int, int, int], ...]]:
        cases = source_case(words)
        surfaces: list[str] = []
        origins: list[Word | None] = []
        for number, place in picks:
            surfaces.append(cases[place] if place is not None else self.vocabulary.words[number])
            origins.append(words[place] if place is not None else None)
        surfaces = draft_case(surfaces)
        text, spans = join_words(surfaces)
        provenance = tuple(
            (start, end, origin.start, origin.end)
            for (start, end), origin in zip(spans, origins, strict=True)
            if origin is not None
        )
        return text, provenance


def load(path: str | Path) -> PointerWriter:
    """The writer of a directory with a pointer model.

    :raises OSError: a file of it is missing; :raises ValueError: it holds another model.
    """
    directory = Path(path)
    if not (directory / "config.json").is_file():
        raise OSError(f"{directory} holds no model: its config.json is missing")
    config = json.loads((directory / "config.json").read_text(encoding="utf-8"))
    kind = config.get("model_type")
    if kind != MODEL_TYPE:
        raise ValueError(f"{directory.name} holds a {kind} model, not a {MODEL_TYPE} one")
    core = load_core(directory)
    vocabulary = Vocabulary.load(directory, core.sizes.max_pieces)
    return PointerWriter(
        core, vocabulary, config.get("tasks"), config.get("floor"), load_head(directory)
    )
