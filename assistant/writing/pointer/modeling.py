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
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from transformers import GenerationMixin, PreTrainedModel
from transformers.cache_utils import EncoderDecoderCache
from transformers.modeling_outputs import Seq2SeqLMOutput

from .configuration import PointerConfig
from .layers import DecoderLayer, PointerEncoder, PointerEncoderOutput
from .vocabulary import PADDING

_NEVER = -1e9  # a logit that no softmax lets through, and that survives addition


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
