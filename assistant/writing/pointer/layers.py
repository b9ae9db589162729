"""What the pointer model is built of: the encoder of an article's words, a layer of the decoder.

Shapes: B rows, P WordPieces, W article words, T steps, D ``config.hidden_size``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from transformers import BertConfig, BertModel
from transformers.cache_utils import EncoderDecoderCache
from transformers.modeling_outputs import BaseModelOutput

from .configuration import PointerConfig

__all__ = ["DecoderLayer", "PointerEncoder", "PointerEncoderOutput"]


@dataclass
class PointerEncoderOutput(BaseModelOutput):
    """The article's words: ``last_hidden_state`` [B, W, D] in context, ``word_static`` without."""

    last_hidden_state: Tensor = None  # type: ignore[assignment]  # ModelOutput wants defaults
    word_static: Tensor = None  # type: ignore[assignment]


class PointerEncoder(nn.Module):
    """BERT over WordPieces, then the mean of the pieces of each word."""

    main_input_name = "input_ids"

    def __init__(self, config: PointerConfig) -> None:
        super().__init__()
        self.bert = BertModel(
            BertConfig(
                vocab_size=config.piece_vocab_size,
                hidden_size=config.hidden_size,
                num_hidden_layers=config.encoder_layers,
                num_attention_heads=config.encoder_heads,
                intermediate_size=config.intermediate_size,
                max_position_embeddings=config.encoder_positions,
                # One pass over the data at most: there is nothing to regularise,
                # and dropout costs a tenth of the time on a CPU.
                hidden_dropout_prob=0.0,
                attention_probs_dropout_prob=0.0,
            ),
            add_pooling_layer=False,
        )

    def forward(
        self,
        input_ids: Tensor,
        attention_mask: Tensor | None = None,
        word_index: Tensor | None = None,
        source_ids: Tensor | None = None,
        **_: Any,
    ) -> PointerEncoderOutput:
        """``input_ids`` and ``attention_mask`` [B, P], ``source_ids`` [B, W].

        ``word_index`` [B, P]: the word that each piece belongs to (padding: any, masked).

        :raises ValueError: without ``word_index`` or ``source_ids``.
        """
        if word_index is None or source_ids is None:
            raise ValueError(
                "the pointer model needs word_index and source_ids: see PointerTokenizer.prepare"
            )
        if attention_mask is None:
            attention_mask = torch.ones_like(input_ids)
        states = self.bert(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        static = self.bert.embeddings.word_embeddings(input_ids)
        words = torch.arange(source_ids.size(1), device=input_ids.device)
        member = (word_index[:, None, :] == words[None, :, None]) & attention_mask[
            :, None, :
        ].bool()
        share = member.to(states.dtype)
        share = share / share.sum(-1, keepdim=True).clamp(min=1.0)
        return PointerEncoderOutput(last_hidden_state=share @ states, word_static=share @ static)


class DecoderLayer(nn.Module):
    """Self-attention, attention over the article's words, a feed-forward step."""

    def __init__(self, config: PointerConfig, index: int) -> None:
        super().__init__()
        size, self.heads, self.index = config.hidden_size, config.decoder_heads, index
        self.norm_self, self.norm_cross, self.norm_feed = (nn.LayerNorm(size) for _ in range(3))
        self.self_qkv = nn.Linear(size, 3 * size)
        self.self_out = nn.Linear(size, size)
        self.cross_q = nn.Linear(size, size)
        self.cross_kv = nn.Linear(size, 2 * size)
        self.cross_out = nn.Linear(size, size)
        self.feed_in = nn.Linear(size, config.intermediate_size)
        self.feed_out = nn.Linear(config.intermediate_size, size)

    def _split(self, states: Tensor) -> Tensor:
        rows, steps, size = states.shape
        return states.view(rows, steps, self.heads, size // self.heads).transpose(1, 2)

    def forward(
        self,
        hidden: Tensor,
        memory: Tensor,
        memory_mask: Tensor,
        cache: EncoderDecoderCache | None,
    ) -> Tensor:
        """``hidden`` [B, T, D], ``memory`` [B, W, D], ``memory_mask`` [B, 1, 1, W]: [B, T, D]."""
        rows, steps, size = hidden.shape
        query, key, value = map(
            self._split, self.self_qkv(self.norm_self(hidden)).chunk(3, dim=-1)
        )
        past = 0
        if cache is not None:
            past = cache.self_attention_cache.get_seq_length(self.index)
            key, value = cache.self_attention_cache.update(key, value, self.index)
        mask = None
        if steps > 1:
            mask = torch.ones(steps, past + steps, dtype=torch.bool, device=hidden.device).tril(
                past
            )
        mixed = F.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        hidden = hidden + self.self_out(mixed.transpose(1, 2).reshape(rows, steps, size))

        query = self._split(self.cross_q(self.norm_cross(hidden)))
        if cache is not None and cache.is_updated.get(self.index):
            layer: Any = cache.cross_attention_cache.layers[self.index]
            key, value = layer.keys, layer.values
        else:
            key, value = map(self._split, self.cross_kv(memory).chunk(2, dim=-1))
            if cache is not None:
                key, value = cache.cross_attention_cache.update(key, value, self.index)
                cache.is_updated[self.index] = True
        mixed = F.scaled_dot_product_attention(query, key, value, attn_mask=memory_mask)
        hidden = hidden + self.cross_out(mixed.transpose(1, 2).reshape(rows, steps, size))
        return hidden + self.feed_out(F.gelu(self.feed_in(self.norm_feed(hidden))))
