"""A hub model run by CTranslate2, with its weights in int8.

The model is converted once (int8 by default) into the user's cache and found there from then on.
A conversion is proved before it is kept: the converted model must give a sentence about the
log-probabilities that transformers give it. What cannot be converted is run by transformers.

While it writes, a first piece that opens none of the article's names and numbers is forbidden, as
in `assistant.writing.grounding`; how such a word is spelt on is not, as CTranslate2 takes no rule
that looks at what stands there. The checks on the finished draft are the same.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

# first, as transformers would import huggingface_hub without its time limits
from assistant.writing.locating import locate  # isort: split

import torch
from transformers import GenerationConfig

from assistant.errors import InputError, MissingExtraError, WriterError
from assistant.writing.grounding import GroundedLogitsProcessor
from assistant.writing.hub import HubWriter, quiet
from assistant.writing.prompts import Prompt

__all__ = ["FLOAT32", "INT8", "FastWriter", "converted", "find_fast_writer"]

INT8, FLOAT32 = "int8", "float32"
Tell = Callable[[str], None]

# What a conversion is tried on, and by how much the log-probabilities may differ, as a share of
# their size: rounding to int8 stays well below that, a layer that was read wrongly does not.
_ARTICLE = "A bus with 31 pupils overturned near Leeds on Tuesday, injuring nine of them."
_DRAFT = "Nine pupils hurt as bus overturns"
_TOLERANCE = {INT8: 0.1, FLOAT32: 0.001}


def find_fast_writer(
    model: str | None, tell: Tell | None = None, precision: str = INT8
) -> HubWriter:
    """The model as CTranslate2 runs it; as transformers do, where it cannot be converted.

    ``tell`` is given a sentence when a conversion begins, ends, or cannot be.

    :raises InputError: no model is named: ours are not run by CTranslate2.
    :raises WriterError: the model cannot be found or loaded.
    :raises MissingExtraError: ctranslate2 is not installed.
    """
    directory = converted(model, tell, precision)
    assert model is not None
    if directory is None:
        return HubWriter(model)
    return FastWriter(model, directory, precision)


def converted(model: str | None, tell: Tell | None = None, precision: str = INT8) -> Path | None:
    """The directory of the converted model, converted now if need be; None if it cannot be.

    Raises as `find_fast_writer` does.
    """
    if model is None or model == "extract":
        raise InputError("CTranslate2 runs hub models: give a directory or a name by --model.")
    try:
        import ctranslate2
    except ImportError:
        raise MissingExtraError(
            "The engine ctranslate2 needs the extra: pip install '.[fast]'."
        ) from None
    source = locate(model)
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    root = cache / "newsroom-assistant" / "ctranslate2"
    found = root / _key(source, precision, ctranslate2.__version__)
    if found.is_dir():
        return found
    tell = tell or (lambda sentence: None)
    tell(f"Converting {model} for CTranslate2 ({precision}), once; later runs find it.")
    start = time.monotonic()
    try:
        root.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(dir=root, prefix=".converting-"))
        try:
            _convert(model, draft, precision)
            draft.chmod(0o755)
            draft.rename(found)
        finally:
            shutil.rmtree(draft, ignore_errors=True)
    except Exception as error:
        # converters raise whatever a model's config leads them to
        if not found.is_dir():  # another process may have been quicker
            line = next(iter(str(error).strip().splitlines()), type(error).__name__)
            tell(f"{model} cannot be converted ({line[:150].rstrip('. ')}): transformers run it.")
            return None
    size = sum(file.stat().st_size for file in found.iterdir()) / 1e6
    tell(f"Converted in {time.monotonic() - start:.0f} s: {size:.0f} MB in {found}.")
    return found


class FastWriter(HubWriter):
    """``directory``: what `converted` gave for ``model``."""

    def __init__(self, model: str, directory: Path, precision: str = INT8) -> None:
        self._directory = directory
        self._precision = precision
        super().__init__(model)

    def _load_weights(self, path: Path, config: Any) -> tuple[Any, Any, int]:
        import ctranslate2

        self._translator = ctranslate2.Translator(
            str(self._directory),
            compute_type=self._precision,
            intra_threads=torch.get_num_threads(),
        )
        self._names = _names(self.tokenizer, config.vocab_size)
        self._numbers = {name: number for number, name in enumerate(self._names)}
        try:
            own = GenerationConfig.from_pretrained(path, local_files_only=True)
        except OSError:
            own = GenerationConfig.from_model_config(config)
        return config, own, config.vocab_size

    def _written(
        self, reads: Sequence[str], prompt: Prompt, count: int
    ) -> list[list[tuple[str, float]]]:
        encoded = self.tokenizer(
            [prompt.fill(read, self.config.model_type) for read in reads],
            truncation=True,
            max_length=self.window,
        )["input_ids"]
        forced = self.own.forced_bos_token_id
        try:
            written = self._translator.translate_batch(
                [[self._names[number] for number in ids] for ids in encoded],
                target_prefix=None if forced is None else [[self._names[forced]]] * len(reads),
                suppress_sequences=self._forbidden(reads) if prompt.grounded else None,
                max_input_length=0,
                return_scores=True,
                **self._options(prompt, count),
            )
        except (RuntimeError, ValueError) as error:
            raise WriterError(f"The model {self.name!r} did not write: {error}.") from None
        return [
            [
                (self._text(tokens), score)
                for tokens, score in zip(one.hypotheses, one.scores, strict=True)
            ]
            for one in written
        ]

    def _text(self, tokens: Sequence[str]) -> str:
        numbers = [self._numbers[token] for token in tokens]
        return str(self.tokenizer.decode(numbers, skip_special_tokens=True))

    def _forbidden(self, reads: Sequence[str]) -> list[list[str]] | None:
        """The first pieces that no article of these may begin a name or a number with."""
        rules = [GroundedLogitsProcessor(self.pieces, read) for read in reads]
        numbers = set.intersection(*(set(rule.forbidden.tolist()) for rule in rules))
        return [[self._names[number]] for number in sorted(numbers)] or None

    def _options(self, prompt: Prompt, count: int) -> dict[str, Any]:
        """A prompt's options of ``generate()`` by CTranslate2's names."""
        given = prompt.decoding
        # a first token that the model prescribes is one of the new ones there, and none here
        given_away = self.own.forced_bos_token_id is not None
        least, most = given.get("min_new_tokens", 1), given.get("max_new_tokens", 64)
        options: dict[str, Any] = {
            "beam_size": max(count, given.get("num_beams", 1)),
            "num_hypotheses": count,
            "length_penalty": given.get("length_penalty", 1.0),
            "repetition_penalty": given.get("repetition_penalty", 1.0),
            "no_repeat_ngram_size": given.get("no_repeat_ngram_size", 0),
            "min_decoding_length": max(1, min(least, self.longest) - given_away),
            "max_decoding_length": max(1, min(most, self.longest) - given_away),
        }
        if given.get("do_sample"):
            options |= {
                "beam_size": 1,
                "sampling_temperature": given.get("temperature", 1.0),
                "sampling_topk": given.get("top_k", 50),
                "sampling_topp": given.get("top_p", 1.0),
            }
        return options


def _key(source: Path, precision: str, version: str) -> str:
    """Another for other files, by name, size and time of writing."""
    found = hashlib.sha256(f"{source.resolve()}\0{precision}\0{version}\0".encode())
    for file in sorted(source.iterdir()):
        if file.is_file():
            told = file.stat()
            found.update(f"{file.name}\0{told.st_size}\0{told.st_mtime_ns}\0".encode())
    return found.hexdigest()[:32]


def _names(tokenizer: Any, size: int) -> list[str]:
    """A name for each row of the embedding: CTranslate2 knows tokens by name, each once."""
    known = tokenizer.convert_ids_to_tokens(list(range(min(size, len(tokenizer)))))
    names: list[str] = []
    seen: set[str] = set()
    for number in range(size):
        name = known[number] if number < len(known) else None
        if name is None or name in seen:
            name = f"<row{number}>"
        seen.add(name)
        names.append(name)
    return names


def _convert(model: str, directory: Path, precision: str) -> None:
    """Convert what `HubWriter` accepts: safetensors alone, no code of the model's own."""
    import ctranslate2
    from ctranslate2.converters import TransformersConverter

    plain = HubWriter(model)
    names = _names(plain.tokenizer, plain.model.get_input_embeddings().weight.shape[0])

    class Converter(TransformersConverter):  # type: ignore[misc]
        def load_model(self, *args: Any, **options: Any) -> Any:
            return _described(plain.model)

        def load_tokenizer(self, *args: Any, **options: Any) -> Any:
            return _Named(plain.tokenizer, names)

    # before it is converted: a weight that is rounded is rounded in place
    wanted = _proof(plain)
    with quiet():
        Converter(str(plain.path)).convert(
            str(directory), quantization=None if precision == FLOAT32 else precision, force=True
        )
    translator = ctranslate2.Translator(str(directory), compute_type=precision)
    source, draft = ([names[number] for number in ids] for ids in _tokens(plain))
    [scored] = translator.score_batch([source], [draft])
    found = torch.tensor(scored.log_probs)
    if len(found) != len(wanted):
        raise ValueError("it opens its drafts in a way of its own")
    difference = float((found - wanted).abs().mean() / wanted.abs().mean())
    if not difference <= _TOLERANCE[precision]:
        raise ValueError(f"converted, its scores are {difference:.1%} off")


def _described(model: Any) -> Any:
    """The model with what CTranslate2 reads of a config and transformers 5 no longer writes there
    (BART, PEGASUS: told from the layers themselves) or means otherwise (T5)."""
    encoder, config = model.get_encoder(), model.config
    config.normalize_before = hasattr(encoder, "layer_norm")
    config.normalize_embedding = hasattr(encoder, "layernorm_embedding")
    # whether the decoder's output is scaled was once told by the embeddings being shared
    config.tie_word_embeddings = getattr(
        config, "scale_decoder_outputs", config.tie_word_embeddings
    )
    return model


class _Named:
    """A tokenizer whose vocabulary has a name for each row of the embedding."""

    def __init__(self, tokenizer: Any, names: Sequence[str]) -> None:
        self._tokenizer = tokenizer
        self._names = names

    def get_vocab(self) -> dict[str, int]:
        return {name: number for number, name in enumerate(self._names)}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._tokenizer, name)


def _tokens(plain: HubWriter) -> tuple[list[int], list[int]]:
    """An article and a draft of it, as the model's encoder and decoder are given them."""
    source = plain.tokenizer(_ARTICLE)["input_ids"]
    return source, plain.tokenizer(_DRAFT, add_special_tokens=False)["input_ids"]


def _proof(plain: HubWriter) -> torch.Tensor:
    """The log-probability of each token of the draft, its end among them, by transformers."""
    source, draft = _tokens(plain)
    start, end = plain.own.decoder_start_token_id, plain.tokenizer.eos_token_id
    with torch.inference_mode():
        logits = plain.model(
            input_ids=torch.tensor([source]), decoder_input_ids=torch.tensor([[start, *draft]])
        ).logits[0]
    wanted = torch.tensor([[number] for number in (*draft, end)])
    return torch.log_softmax(logits.float(), dim=-1).gather(1, wanted)[:, 0]
