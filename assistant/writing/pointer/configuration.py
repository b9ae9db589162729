"""The configuration of the pointer model."""

from __future__ import annotations

from typing import ClassVar

from transformers import PreTrainedConfig

from .vocabulary import MODEL_TYPE


class PointerConfig(PreTrainedConfig):
    """Sizes and special ids of a `PointerForConditionalGeneration`.

    ``vocab_size`` counts the words that can be written without standing in the
    article; ids from ``vocab_size`` on mean "the k-th distinct article word
    that is not in this vocabulary". ``piece_vocab_size`` counts the encoder's
    WordPieces; ``max_pieces`` is how many of them are read. ``tasks`` are those whose drafts
    are worth showing: asked for another one, the writer has none to offer, nor any
    draft whose mean log-probability a word is below ``floor``.
    """

    model_type = MODEL_TYPE
    keys_to_ignore_at_inference: ClassVar[list[str]] = ["past_key_values"]
    attribute_map: ClassVar[dict[str, str]] = {
        "num_hidden_layers": "decoder_layers",
        "num_attention_heads": "decoder_heads",
    }

    vocab_size: int = 8000
    piece_vocab_size: int = 30522
    hidden_size: int = 384
    intermediate_size: int = 1536
    encoder_layers: int = 6
    encoder_heads: int = 12
    encoder_positions: int = 512
    decoder_layers: int = 3
    decoder_heads: int = 6
    decoder_positions: int = 80
    max_pieces: int = 128
    tasks: list[str] | None = None  # None: all it was taught
    floor: float | None = None
    is_encoder_decoder: bool = True
    tie_word_embeddings: bool = False
    pad_token_id: int | None = 0
    eos_token_id: int | list[int] | None = 1
    decoder_start_token_id: int | None = 2
    unk_token_id: int = 3
