"""The pointer model: write a common word, or point at a word of the article.

At every step one softmax runs over two lists laid side by side: the words of a
small vocabulary, and the words of the article. A word that stands in both, or
more than once, gets the sum. Pointing is an action on whole words, so a name or
a number is taken as the article spells it or not at all.

Shapes: B rows, P WordPieces, W article words, T steps, V ``config.vocab_size``,
D ``config.hidden_size``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from transformers import BertConfig, BertModel, GenerationMixin, PreTrainedModel
from transformers.cache_utils import EncoderDecoderCache
from transformers.modeling_outputs import BaseModelOutput, Seq2SeqLMOutput

from .configuration import PointerConfig
from .vocabulary import PADDING

_NEVER = -1e9  # a logit that no softmax lets through, and that survives addition


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
        """``word_index`` [B, P]: the word that each piece belongs to (padding: any, masked)."""
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


class PointerForConditionalGeneration(PreTrainedModel, GenerationMixin):
    """The whole model, with `generate` of transformers.

    Inputs come from `PointerTokenizer.prepare`: ``input_ids``,
    ``attention_mask`` and ``word_index`` [B, P], ``source_ids`` [B, W]. Logits
    are [B, T, V + W]: id ``V + k`` is the k-th distinct article word outside
    the vocabulary.
    """

    config_class = PointerConfig
    base_model_prefix = ""
    main_input_name = "input_ids"
    _supports_sdpa = True

    def __init__(self, config: PointerConfig) -> None:
        super().__init__(config)
        size = config.hidden_size
        self.encoder = PointerEncoder(config)
        self.vocabulary = nn.Embedding(config.vocab_size, size)
        self.vocabulary_bias = nn.Parameter(torch.zeros(config.vocab_size))
        self.positions = nn.Embedding(config.decoder_positions, size)
        self.from_static = nn.Linear(size, size)
        self.from_context = nn.Linear(size, size, bias=False)
        self.norm_in = nn.LayerNorm(size)
        self.layers = nn.ModuleList(
            DecoderLayer(config, index) for index in range(config.decoder_layers)
        )
        self.norm_out = nn.LayerNorm(size)
        self.write = nn.Linear(size, size)
        self.point_query = nn.Linear(size, size)
        self.point_key = nn.Linear(size, size)
        self.post_init()

    def get_encoder(self, *_: Any, **__: Any) -> PointerEncoder:
        return self.encoder

    def get_input_embeddings(self) -> nn.Module:
        return self.vocabulary

    def _embed(
        self, ids: Tensor, source_ids: Tensor, encoded: PointerEncoderOutput, past: int
    ) -> Tensor:
        """A word's input: what it is, plus how it looks where the article has it."""
        match = (ids[:, :, None] == source_ids[:, None, :]).to(encoded.word_static.dtype)
        match = match / match.sum(-1, keepdim=True).clamp(min=1.0)
        known = (ids < self.config.vocab_size)[:, :, None]
        written = self.vocabulary(ids.clamp(max=self.config.vocab_size - 1))
        copied = self.from_static(match @ encoded.word_static)
        steps = torch.arange(past, past + ids.size(1), device=ids.device)
        what = torch.where(known, written, copied) + self.from_context(
            match @ encoded.last_hidden_state
        )
        return self.norm_in(
            what + self.positions(steps.clamp(max=self.config.decoder_positions - 1))
        )

    def decode(
        self,
        ids: Tensor,
        source_ids: Tensor,
        encoded: PointerEncoderOutput,
        cache: EncoderDecoderCache | None = None,
    ) -> Tensor:
        """The decoder's states [B, T, D] for ids [B, T]."""
        past = 0 if cache is None else cache.get_seq_length()
        hidden = self._embed(ids, source_ids, encoded, past)
        mask = (source_ids != PADDING)[:, None, None, :]
        for layer in self.layers:
            hidden = layer(hidden, encoded.last_hidden_state, mask, cache)
        return self.norm_out(hidden)

    def write_logits(self, hidden: Tensor) -> Tensor:
        """[..., D] -> [..., V]."""
        return self.write(hidden) @ self.vocabulary.weight.T + self.vocabulary_bias

    def point_logits(
        self, hidden: Tensor, source_ids: Tensor, encoded: PointerEncoderOutput
    ) -> Tensor:
        """[B, T, D] -> [B, T, W], words that may not be copied shut out."""
        keys = self.point_key(encoded.last_hidden_state)
        logits = self.point_query(hidden) @ keys.transpose(1, 2) / math.sqrt(keys.size(-1))
        return logits.masked_fill((source_ids < 0)[:, None, :], _NEVER)

    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        word_index: Tensor | None = None,
        source_ids: Tensor | None = None,
        decoder_input_ids: Tensor | None = None,
        encoder_outputs: PointerEncoderOutput | None = None,
        past_key_values: EncoderDecoderCache | None = None,
        labels: Tensor | None = None,
        use_cache: bool | None = None,
        **_: Any,
    ) -> Seq2SeqLMOutput:
        """With ``labels`` [B, T] (-100: not counted) only the loss, else only the logits.

        The loss of a step is minus the log of the summed probability of every
        way to bring the right word about: writing it, and each place to copy it from.
        """
        if source_ids is None or decoder_input_ids is None:
            raise ValueError("the pointer model needs source_ids and decoder_input_ids")
        if encoder_outputs is None:
            encoder_outputs = self.encoder(input_ids, attention_mask, word_index, source_ids)
        hidden = self.decode(decoder_input_ids, source_ids, encoder_outputs, past_key_values)
        pointed = self.point_logits(hidden, source_ids, encoder_outputs)
        if labels is not None:
            return Seq2SeqLMOutput(loss=self._loss(hidden, pointed, source_ids, labels))
        written = self.write_logits(hidden)
        return Seq2SeqLMOutput(
            logits=_merge(written, pointed, source_ids),
            past_key_values=past_key_values,
            encoder_last_hidden_state=encoder_outputs.last_hidden_state,
        )

    def _loss(self, hidden: Tensor, pointed: Tensor, source_ids: Tensor, labels: Tensor) -> Tensor:
        counted = labels != PADDING
        wanted = labels[counted]
        written = self.write_logits(hidden[counted]).float()
        pointed = pointed[counted].float()
        match = (labels[:, :, None] == source_ids[:, None, :])[counted]
        known = wanted < self.config.vocab_size
        target = wanted.clamp(max=self.config.vocab_size - 1)
        # The two lists are summed apart: laid side by side they cost a copy of the larger one.
        one = written.gather(1, target[:, None])[:, 0]
        any_written = F.cross_entropy(written, target, reduction="none") + one
        total = torch.logaddexp(any_written, torch.logsumexp(pointed, dim=-1))
        copied = torch.logsumexp(pointed.masked_fill(~match, _NEVER), dim=-1)
        right = torch.logaddexp(one.masked_fill(~known, _NEVER), copied)
        return (total - right).mean()

    def prepare_inputs_for_generation(  # type: ignore[override]  # generate calls it by keyword
        self,
        decoder_input_ids: Tensor,
        past_key_values: EncoderDecoderCache | None = None,
        encoder_outputs: PointerEncoderOutput | None = None,
        source_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        use_cache: bool | None = None,
        **_: Any,
    ) -> dict[str, Any]:
        past = past_key_values.get_seq_length() if past_key_values is not None else 0
        return {
            "decoder_input_ids": decoder_input_ids[:, past:],
            "past_key_values": past_key_values,
            "encoder_outputs": encoder_outputs,
            "source_ids": source_ids,
            "attention_mask": attention_mask,
            "use_cache": use_cache,
        }


def _merge(written: Tensor, pointed: Tensor, source_ids: Tensor) -> Tensor:
    """Logits [B, T, V + W] over distinct words: each the log of the sum over its ways."""
    rows, steps, size = written.shape
    width = size + source_ids.size(1)
    top = torch.maximum(written.amax(-1, keepdim=True), pointed.amax(-1, keepdim=True))
    mass = written.new_zeros(rows, steps, width)
    mass[:, :, :size] = (written - top).exp()
    place = source_ids.clamp(min=0)[:, None, :].expand(rows, steps, -1)
    # Words that may not be copied carry no mass: where they land is no matter.
    mass.scatter_add_(2, place, (pointed - top).exp())
    return mass.clamp(min=1e-30).log() + top
