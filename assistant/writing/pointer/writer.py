"""The pointer model as a writer: article text in, candidate drafts with their provenance out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from transformers import (
    AutoConfig,
    AutoModelForSeq2SeqLM,
    AutoTokenizer,
    LogitsProcessorList,
)
from transformers.utils.logging import (
    disable_progress_bar,
    enable_progress_bar,
    is_progress_bar_enabled,
)

from .casing import draft_case, source_case
from .claims import UnfoundedClaims, loses_negation, moves_name, skips_clause
from .configuration import PointerConfig
from .decoding import DraftRules
from .modeling import PointerEncoderOutput, PointerForConditionalGeneration
from .tokenization import PointerTokenizer, Prepared
from .vocabulary import length_bucket
from .words import Word, join_words, split_words

AutoConfig.register(PointerConfig.model_type, PointerConfig, exist_ok=True)
AutoModelForSeq2SeqLM.register(PointerConfig, PointerForConditionalGeneration, exist_ok=True)
AutoTokenizer.register(PointerConfig, PointerTokenizer, exist_ok=True)

# The lengths tried for each task, best first (code points). One draft of each reads
# differently from the others, which beams of one length hardly do.
_LENGTHS = {
    "headline": (60, 50, 68, 80, 39),
    "summary": (140, 180, 110, 200, 85),
    "compress": (100, 80, 140, 65, 180),
}
_DECODING: dict[str, Any] = {
    "num_beams": 4,
    "max_new_tokens": 48,
    "min_new_tokens": 4,
    "no_repeat_ngram_size": 3,
    "length_penalty": 1.0,
    "early_stopping": True,
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A draft: its text, its mean log-probability a word, where its words were taken from.

    ``provenance`` holds (draft start, draft end, article start, article end) in
    code points, one for each copied word; ``read`` is the share of the given
    text that the model saw.
    """

    text: str
    score: float
    provenance: tuple[tuple[int, int, int, int], ...]
    read: float = 1.0


class PointerWriter:
    """A loaded model and its tokenizer. Not safe for two threads at once."""

    def __init__(
        self, model: PointerForConditionalGeneration, tokenizer: PointerTokenizer
    ) -> None:
        self.model = model.eval()
        self.tokenizer = tokenizer
        self._reserved = tokenizer.reserved_ids()
        self._claims = UnfoundedClaims(tokenizer.vocabulary)

    def generate(
        self, text: str, task: str, count: int, words: list[Word] | None = None, **decoding: Any
    ) -> list[Candidate]:
        """At most ``count`` different drafts of a text, best first; none of an empty text.

        ``words`` restricts what is read to some words of the text. ``decoding``
        goes to `generate` of transformers; ``style`` and ``max_chars`` are ours.
        A task that the model was taught and does badly (see its configuration) gets no draft.
        Raises `ValueError` for a task that it was not taught.
        """
        style = decoding.pop("style", "wire")
        max_chars = decoding.pop("max_chars", None)
        self.tokenizer.prefix(task, style)
        if self.model.config.tasks is not None and task not in self.model.config.tasks:
            return []
        lengths = [n for n in _LENGTHS[task] if max_chars is None or n <= max_chars] or [
            max_chars or 60
        ]
        if words is None:
            words = split_words(text[: 12 * self.tokenizer.vocabulary.max_pieces])
        prepared = self.tokenizer.prepare(text, words)
        if len(prepared.source.words) < 4 or count < 1:
            return []
        prefixes = [
            self.tokenizer.prefix(task, style, length_bucket(n)) for n in lengths[: max(1, count)]
        ]
        prefixes = list(map(list, dict.fromkeys(map(tuple, prefixes))))
        settings = _DECODING | decoding
        room = self.model.config.decoder_positions - len(prefixes[0])
        settings["max_new_tokens"] = min(settings["max_new_tokens"], room)
        end = self.model.config.eos_token_id
        rules = DraftRules(self.tokenizer.vocabulary, end, headline=task == "headline")
        beams = settings["num_beams"]
        if beams == 1:
            settings.pop(
                "early_stopping", None
            )  # a beam's option, which generate warns of otherwise
        each = min(-(-count // len(prefixes)), beams) if beams > 1 else 1
        with torch.inference_mode():
            encoded = self.model.encoder(**prepared.inputs)
            rows = len(prefixes)
            output = self.model.generate(
                encoder_outputs=PointerEncoderOutput(
                    last_hidden_state=encoded.last_hidden_state.expand(rows, -1, -1),
                    word_static=encoded.word_static.expand(rows, -1, -1),
                ),
                source_ids=prepared.inputs["source_ids"].expand(rows, -1),
                decoder_input_ids=torch.tensor(prefixes),
                num_return_sequences=each,
                suppress_tokens=self._reserved + self._claims.ids(text),
                logits_processor=LogitsProcessorList([rules]),
                **settings,
            )
            found = self._read_back(output, encoded, prepared)
        read = (
            prepared.source.words[-1].end / max(1, len(text.rstrip()))
            if prepared.source.words[-1]
            else 1.0
        )
        best: dict[str, Candidate] = {}
        for draft, score, provenance in sorted(found, key=lambda one: -one[1]):
            best.setdefault(draft, Candidate(draft, score, provenance, min(1.0, read)))
        return list(best.values())[:count]

    def _read_back(
        self, output: Tensor, encoded: PointerEncoderOutput, prepared: Prepared
    ) -> list[tuple[str, float, tuple[tuple[int, int, int, int], ...]]]:
        """Ids to text; one more pass tells where each word was pointed at, and the score."""
        rows = output.size(0)
        memory = PointerEncoderOutput(
            last_hidden_state=encoded.last_hidden_state.expand(rows, -1, -1),
            word_static=encoded.word_static.expand(rows, -1, -1),
        )
        source_ids = prepared.inputs["source_ids"].expand(rows, -1)
        hidden = self.model.decode(output[:, :-1], source_ids, memory)
        pointed = self.model.point_logits(hidden, source_ids, memory)
        written = self.model.write_logits(hidden)
        total = torch.logsumexp(torch.cat([written, pointed], dim=-1), dim=-1)
        found = []
        for row in range(rows):
            ids = output[row, 4:].tolist()
            if self.model.config.eos_token_id not in ids:
                continue  # it ran out of room: a draft that stops half-way is none
            ids = ids[: ids.index(self.model.config.eos_token_id) + 1]
            picks: list[tuple[int, int | None]] = []
            score = 0.0
            for step, number in enumerate(ids, start=3):
                match = source_ids[row] == number
                ways = pointed[row, step].masked_fill(~match, float("-inf"))
                every = torch.logsumexp(ways, 0)
                if number < len(self.tokenizer.vocabulary):
                    every = torch.logaddexp(every, written[row, step, number])
                score += float(every - total[row, step])
                # A word of the article comes from there, though it could have been written too.
                picks.append((number, int(ways.argmax()) if bool(match.any()) else None))
            text, provenance = self._compose(picks[:-1], prepared.source.words)
            written_out = [self._word(number, place, prepared) for number, place in picks[:-1]]
            places = [place for _, place in picks[:-1]]
            if any(
                wrong(written_out, places, prepared.source.words)
                for wrong in (loses_negation, moves_name, skips_clause)
            ):
                continue
            floor = self.model.config.floor
            doubtful = floor is not None and score / len(ids) < floor
            if text and not doubtful:
                found.append((text, score / max(1, len(ids)), provenance))
        return found

    def _word(self, number: int, place: int | None, prepared: Prepared) -> str:
        word = prepared.source.words[place] if place is not None else None
        return word.text if word is not None else self.tokenizer.vocabulary.words[number]

    def _compose(
        self, picks: Sequence[tuple[int, int | None]], words: Sequence[Word | None]
    ) -> tuple[str, tuple[tuple[int, int, int, int], ...]]:
        cases = source_case(words)
        surfaces: list[str] = []
        origins: list[Word | None] = []
        for number, place in picks:
            origin = words[place] if place is not None else None
            surfaces.append(
                cases[place] if place is not None else self.tokenizer.vocabulary.words[number]
            )
            origins.append(origin)
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

    Raises `OSError` or `ValueError` when the directory does not hold one.
    """
    directory = Path(path)
    if not (directory / "config.json").is_file():
        raise OSError(f"{directory} holds no model: its config.json is missing")
    config = AutoConfig.from_pretrained(directory, local_files_only=True)
    if not isinstance(config, PointerConfig):
        raise ValueError(
            f"{directory.name} holds a {config.model_type} model, "
            f"not a {PointerConfig.model_type} one"
        )
    shown = is_progress_bar_enabled()
    disable_progress_bar()  # a bar for half a second's work, in the middle of a command's output
    try:
        model = AutoModelForSeq2SeqLM.from_pretrained(
            directory, local_files_only=True, dtype=torch.float32
        )
    finally:
        if shown:
            enable_progress_bar()
    tokenizer = AutoTokenizer.from_pretrained(directory, local_files_only=True)
    if not isinstance(tokenizer, PointerTokenizer):
        raise ValueError(f"{directory.name} holds no tokenizer of the pointer model")
    return PointerWriter(model, tokenizer)


__all__ = ["Candidate", "PointerWriter", "load"]
