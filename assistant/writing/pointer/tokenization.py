"""The tokenizer of the pointer model: an article to model inputs, ids back to words and spans.

What transformers calls a tokenizer turns text into one row of ids. This model
needs more: WordPieces to read, and whole words to point at. `prepare` gives
both. The usual calls (``tokenizer(text)``, ``decode``) work on the written
vocabulary, so that generic code finds what it expects.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from torch import Tensor
from transformers import PreTrainedTokenizer

from .vocabulary import SPECIALS, Source, Vocabulary, prefix_ids
from .words import Word, join_words, target_keys

__all__ = ["PointerTokenizer", "Prepared", "write_tokenizer_config"]


@dataclass(frozen=True, slots=True)
class Prepared:
    """Model inputs of one article, and what is needed to read the output back."""

    inputs: dict[str, Tensor]
    source: Source


class PointerTokenizer(PreTrainedTokenizer):
    """Reads WordPieces, writes words. See the module."""

    vocab_files_names = {  # noqa: RUF012  # transformers reads it from the class
        "words_file": "words.txt",
        "pieces_file": "tokenizer.json",
    }
    model_input_names = [  # noqa: RUF012
        "input_ids",
        "attention_mask",
        "word_index",
        "source_ids",
    ]

    def __init__(
        self, words_file: str, pieces_file: str, max_pieces: int = 128, **kwargs: Any
    ) -> None:
        self.words_file, self.pieces_file = words_file, pieces_file
        written = Path(words_file).read_text(encoding="utf-8").split("\n")[:-1]
        self.vocabulary = Vocabulary(Tokenizer.from_file(pieces_file), written, max_pieces)
        pad, eos, bos, unk = SPECIALS
        for name, token in (
            ("pad_token", pad),
            ("eos_token", eos),
            ("bos_token", bos),
            ("unk_token", unk),
        ):
            kwargs.setdefault(name, token)
        super().__init__(max_pieces=max_pieces, **kwargs)

    @property
    def vocab_size(self) -> int:
        return len(self.vocabulary)

    def get_vocab(self) -> dict[str, int]:
        return dict(self.vocabulary.ids)

    def _tokenize(self, text: str, **_: Any) -> list[str]:
        return target_keys(text)

    def _convert_token_to_id(self, token: str) -> int:
        return self.vocabulary.ids.get(token, SPECIALS.index("<unk>"))

    def _convert_id_to_token(self, index: int) -> str:
        return self.vocabulary.words[index] if index < len(self.vocabulary) else "<unk>"

    def convert_tokens_to_string(self, tokens: Sequence[str]) -> str:
        return join_words(tokens)[0]

    def save_vocabulary(
        self, save_directory: str, filename_prefix: str | None = None
    ) -> tuple[str, ...]:
        """Copies both vocabulary files to ``save_directory``."""
        saved = []
        for path, name in ((self.words_file, "words.txt"), (self.pieces_file, "tokenizer.json")):
            name = f"{filename_prefix}-{name}" if filename_prefix else name
            target = Path(save_directory) / name
            if not (target.exists() and target.samefile(path)):
                shutil.copyfile(path, target)
            saved.append(str(target))
        return tuple(saved)

    def prefix(self, task: str, style: str = "wire", length: int = 1) -> list[int]:
        """What a decoder input opens with: start, task, style, and length mark (see `LENGTHS`).

        Raises `ValueError` for a task or style that the model was not taught.
        """
        return prefix_ids(self.vocabulary, task, style, length)

    def prepare(self, text: str, words: list[Word] | None = None) -> Prepared:
        """Inputs [1, ...] of an article, as much of it as the model reads.

        ``words``: only these words of the text (furniture left out), in order.
        """
        source = self.vocabulary.read(text, words)
        index = [i for i, size in enumerate(source.sizes) for _ in range(size)]
        inputs = {
            "input_ids": torch.tensor([source.pieces]),
            "attention_mask": torch.ones(1, len(source.pieces), dtype=torch.long),
            "word_index": torch.tensor([[*index, 0]]),
            "source_ids": torch.tensor([source.ids]),
        }
        return Prepared(inputs, source)


def write_tokenizer_config(directory: Path, max_pieces: int) -> None:
    """Make a directory with the two vocabulary files loadable by `AutoTokenizer`."""
    config = {
        "tokenizer_class": "PointerTokenizer",
        "max_pieces": max_pieces,
        "model_max_length": max_pieces,
    }
    (directory / "tokenizer_config.json").write_text(
        json.dumps(config, indent=2) + "\n", encoding="utf-8"
    )
