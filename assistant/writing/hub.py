"""Any encoder-decoder model of transformers as a writer: a local directory or a hub name.

Nothing of a model's own code is ever run and only safetensors are read.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

# first, as transformers would import huggingface_hub without its time limits
from assistant.writing.locating import locate  # isort: split

import torch
from transformers import (
    CONFIG_MAPPING,
    AutoConfig,
    AutoModelForSeq2SeqLM,
    AutoTokenizer,
    GenerationConfig,
    LogitsProcessorList,
)
from transformers.utils import logging

from assistant.deadline import remaining
from assistant.draft import MODEL, Candidate
from assistant.errors import WriterError
from assistant.text import Text
from assistant.writing.grounding import EachGrounded, GroundedLogitsProcessor, Pieces
from assistant.writing.prompts import Prompt
from assistant.writing.provenance import align
from assistant.writing.window import readable

__all__ = ["HubWriter", "quiet"]

# tokens read where a model states no limit of its own (T5's positions are relative)
_DEFAULT_WINDOW = 1024
_LARGEST_WINDOW = 16_384


class HubWriter:
    """``model``: a directory or a hub name.

    :raises WriterError: it is not there, is no encoder-decoder, or has no safetensors.
    """

    def __init__(self, model: str) -> None:
        self.name = model
        self.path = locate(model)
        with quiet():
            self._load(self.path)
        self._lock = threading.Lock()

    def _load(self, path: Path) -> None:
        if _has_code(path):
            raise WriterError(
                f"The model {self.name!r} needs code of its own, which is never run: give a model"
                " of a kind that transformers know."
            )
        try:
            config = AutoConfig.from_pretrained(
                path, local_files_only=True, trust_remote_code=False
            )
        except (OSError, ValueError, KeyError) as error:
            raise WriterError(
                f"The model {self.name!r} has no readable config.json: {_line(error)}."
            ) from None
        if not getattr(config, "is_encoder_decoder", False):
            raise WriterError(
                f"The model {self.name!r} is a {config.model_type} model, which is no"
                " encoder-decoder: give a seq2seq model such as BART, T5 or PEGASUS."
            )
        if not any(path.glob("*.safetensors")):
            raise WriterError(
                f"The model {self.name!r} has no *.safetensors file; other weight formats are not"
                " read."
            )
        try:
            self.tokenizer = AutoTokenizer.from_pretrained(
                path, local_files_only=True, trust_remote_code=False
            )
            # the weights' own settings, for what runs them
            self.config, self.own, size = self._load_weights(path, config)
        except Exception as error:
            # the loaders raise whatever their file readers do: for a user it is one thing
            raise WriterError(
                f"The model {self.name!r} cannot be loaded: {_line(error)}."
            ) from None
        self.window = _window(self.tokenizer, config)
        # a decoder with learned positions has no place for more tokens than those
        self.longest = getattr(config, "max_position_embeddings", None) or _DEFAULT_WINDOW
        self.longest -= 2
        self.pieces = Pieces(self.tokenizer, size)

    def _load_weights(self, path: Path, config: Any) -> tuple[Any, Any, int]:
        """Load what runs the model: its config, its generation config, its vocabulary's size."""
        model, told = AutoModelForSeq2SeqLM.from_pretrained(
            path,
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=True,
            output_loading_info=True,
        )
        if missing := sorted(told["missing_keys"]):
            # they would be drawn at random, and the model would write nonsense
            raise ValueError(f"{len(missing)} of its weights are missing, such as {missing[0]}")
        self.model = model.eval()
        size = self.model.get_output_embeddings().weight.shape[0]
        return self.model.config, self.model.generation_config, size

    def write(self, article: Text, prompt: Prompt, count: int) -> list[Candidate]:
        """Candidates by beam search, best first; ``score`` is the mean log-probability."""
        return self.write_many([article], prompt, count)[0]

    def write_many(
        self, articles: Sequence[Text], prompt: Prompt, count: int
    ) -> list[list[Candidate]]:
        """The same for several articles at once: quickest where these are of about one length."""
        overhead = self._tokens(prompt.fill("", self.config.model_type))
        reads = [readable(one, self._tokens, self.window - overhead) for one in articles]
        written = self._written([read for read, _ in reads], prompt, count)
        return [
            _candidates(drafts, article, share, prompt.sentences)[:count]
            for drafts, article, (_, share) in zip(written, articles, reads, strict=True)
        ]

    def _written(
        self, reads: Sequence[str], prompt: Prompt, count: int
    ) -> list[list[tuple[str, float]]]:
        """For each text ``count`` drafts with their scores."""
        encoded = self.tokenizer(
            [prompt.fill(read, self.config.model_type) for read in reads],
            return_tensors="pt",
            padding=len(reads) > 1,
            truncation=True,
            max_length=self.window,
        )
        encoded.pop("token_type_ids", None)
        processors = LogitsProcessorList()
        if prompt.grounded:
            processors.append(
                EachGrounded([GroundedLogitsProcessor(self.pieces, read) for read in reads])
            )
        try:
            with self._lock, quiet(), torch.inference_mode():
                written = self.model.generate(
                    **encoded,
                    generation_config=self._generation(prompt, count),
                    logits_processor=processors,
                )
        except (RuntimeError, ValueError, IndexError) as error:
            raise WriterError(f"The model {self.name!r} did not write: {_line(error)}.") from None
        scores = written.sequences_scores
        values = [0.0] * len(written.sequences) if scores is None else scores.tolist()
        texts = self.tokenizer.batch_decode(written.sequences, skip_special_tokens=True)
        drafts = list(zip(texts, values, strict=True))
        each = len(drafts) // len(reads)
        return [drafts[at : at + each] for at in range(0, len(drafts), each)]

    def _tokens(self, text: str) -> int:
        return len(self.tokenizer(text, verbose=False)["input_ids"])

    def _generation(self, prompt: Prompt, count: int) -> GenerationConfig:
        """The model's own token ids and the prompt's options; not the model's own lengths."""
        options: dict[str, Any] = {
            key: getattr(self.own, key, None)
            for key in (
                "bos_token_id",
                "eos_token_id",
                "pad_token_id",
                "decoder_start_token_id",
                "forced_bos_token_id",
            )
        }
        options |= prompt.decoding
        options["num_beams"] = max(count, options.get("num_beams", 1))
        options["num_return_sequences"] = count
        if options["num_beams"] == 1:
            options.pop("early_stopping", None)
            options.pop("length_penalty", None)
        options["max_new_tokens"] = min(options.get("max_new_tokens", 64), self.longest)
        options["min_new_tokens"] = min(options.get("min_new_tokens", 0), self.longest)
        if (left := remaining()) is not None:
            # a beam that is stopped is no whole sentence: the checks of the form drop it
            options["max_time"] = left
        return GenerationConfig(  # type: ignore[no-untyped-call]
            **options, return_dict_in_generate=True, output_scores=options["num_beams"] > 1
        )


def _candidates(
    drafts: Iterable[tuple[str, float]], article: Text, share: float, sentences: int
) -> list[Candidate]:
    """Each text once, best first, with where its words stand in the article."""
    found: dict[str, Candidate] = {}
    for text, score in drafts:
        text = " ".join(text.split())
        if sentences:
            text = _whole_sentences(text, sentences)
        if text and text not in found:
            found[text] = Candidate(text, score, align(text, article), MODEL, share)
    return sorted(found.values(), key=lambda c: -c.score)


@contextmanager
def quiet() -> Iterator[None]:
    """Without the loaders' progress bars and the generation's advice on standard error."""
    verbosity, bars = logging.get_verbosity(), logging.is_progress_bar_enabled()
    logging.set_verbosity_error()  # type: ignore[no-untyped-call]
    logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    try:
        yield
    finally:
        logging.set_verbosity(verbosity)
        if bars:
            logging.enable_progress_bar()  # type: ignore[no-untyped-call]


def _has_code(path: Path) -> bool:
    """Whether a model's kind is defined by code that lies beside it."""
    try:
        config = json.loads((path / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return (
        isinstance(config, dict)
        and "auto_map" in config
        and config.get("model_type") not in CONFIG_MAPPING
    )


def _window(tokenizer: Any, config: Any) -> int:
    """How many tokens the encoder can read."""
    limits = [tokenizer.model_max_length]
    limits += [
        getattr(config, name, None)
        for name in ("max_position_embeddings", "max_encoder_position_embeddings", "n_positions")
    ]
    stated = [x for x in limits if isinstance(x, int) and 0 < x <= _LARGEST_WINDOW]
    return min(stated, default=_DEFAULT_WINDOW)


def _whole_sentences(text: str, wanted: int) -> str:
    """At most ``wanted`` sentences, the unfinished last one left off where others stand."""
    spans = Text(text).sentences[:wanted]
    while len(spans) > 1 and text[spans[-1].end - 1] not in ".!?…\"'”’)":
        spans.pop()
    return text[spans[0].start : spans[-1].end] if spans else ""


def _line(error: Exception) -> str:
    """The first sentence of an error, without its full stop."""
    line = next(iter(str(error).strip().splitlines()), type(error).__name__)
    return line[:200].rstrip(". ")
