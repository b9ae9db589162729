"""The pointer model in NumPy: what `modeling` trains, read and run without torch.

Importing torch and transformers takes longer than writing a dozen headlines. This is the same
arithmetic, held to `modeling` by a test, for one article at a time: its words are encoded
once, and every draft of a search attends to them.

Shapes: B drafts, P WordPieces, W article words, T steps, V written words, D the hidden size.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .vocabulary import Source

Array = NDArray[np.float32]
Ids = NDArray[np.int64]

_NEVER = -1e9  # a logit that no softmax lets through, and that survives addition
_PIECES = "encoder.bert.embeddings.word_embeddings.weight"


@dataclass(frozen=True, slots=True)
class Sizes:
    """What of a model's ``config.json`` the arithmetic needs."""

    vocab_size: int
    hidden_size: int
    encoder_layers: int
    encoder_heads: int
    decoder_layers: int
    decoder_heads: int
    decoder_positions: int
    max_pieces: int


@dataclass(frozen=True, slots=True)
class Encoded:
    """An article read: ``context`` and ``static`` [W, D], its words' ``ids`` [W], and for each
    decoder layer the keys and values [heads, W, D / heads] that drafts attend to."""

    context: Array
    static: Array
    ids: Ids
    memory: tuple[tuple[Array, Array], ...]
    keys: Array


class Cache:
    """The keys and values of the words that drafts hold so far, layer by layer."""

    def __init__(self) -> None:
        self.layers: list[tuple[Array, Array]] = []

    @property
    def steps(self) -> int:
        return self.layers[0][0].shape[2] if self.layers else 0

    def grow(self, index: int, key: Array, value: Array) -> tuple[Array, Array]:
        """Append what is new of a layer; all of it comes back."""
        if index == len(self.layers):
            self.layers.append((key, value))
        else:
            old_key, old_value = self.layers[index]
            self.layers[index] = (
                np.concatenate([old_key, key], 2),
                np.concatenate([old_value, value], 2),
            )
        return self.layers[index]

    def pick(self, rows: Ids) -> None:
        """Keep these drafts, in this order; one may be kept more than once."""
        self.layers = [(key[rows], value[rows]) for key, value in self.layers]


class Core:
    """``weights``: as `modeling` names them, in any float type."""

    def __init__(self, weights: dict[str, NDArray[Any]], sizes: Sizes) -> None:
        self.sizes = sizes
        # looked up, never multiplied: half the memory
        self._pieces = weights[_PIECES]
        # matrices lie as products want them
        self._weights: dict[str, Array] = {
            name: np.ascontiguousarray(
                (weight.T if weight.ndim == 2 and "embeddings" not in name else weight),
                dtype=np.float32,
            )
            for name, weight in weights.items()
            if name not in (_PIECES, "vocabulary.weight", "positions.weight")
        }
        self._vocabulary = weights["vocabulary.weight"].astype(np.float32)
        self._positions = weights["positions.weight"].astype(np.float32)

    @property
    def positions(self) -> int:
        """How many pieces can be read at most."""
        return len(self._weights["encoder.bert.embeddings.position_embeddings.weight"])

    def _linear(self, name: str, states: Array) -> Array:
        product = states @ self._weights[f"{name}.weight"]
        bias = self._weights.get(f"{name}.bias")
        return product if bias is None else product + bias

    def _norm(self, name: str, states: Array, epsilon: float = 1e-5) -> Array:
        centred = states - states.mean(-1, keepdims=True)
        deviation = np.sqrt((centred * centred).mean(-1, keepdims=True) + np.float32(epsilon))
        return (
            centred / deviation * self._weights[f"{name}.weight"] + self._weights[f"{name}.bias"]
        )

    def encode(self, source: Source) -> Encoded:
        """BERT over the pieces of an article, then the mean of the pieces of each word."""
        rows = np.array(source.pieces)
        static = self._pieces[rows].astype(np.float32)
        bert = "encoder.bert"
        states = (
            static + self._weights[f"{bert}.embeddings.position_embeddings.weight"][: len(rows)]
        )
        states += self._weights[f"{bert}.embeddings.token_type_embeddings.weight"][0]
        states = self._norm(f"{bert}.embeddings.LayerNorm", states, 1e-12)
        for index in range(self.sizes.encoder_layers):
            states = self._encoder_layer(f"{bert}.encoder.layer.{index}", states)
        # the closing piece belongs to the opening state
        member = np.zeros((len(source.sizes), len(rows)), np.float32)
        member[np.repeat(np.arange(len(source.sizes)), source.sizes), np.arange(len(rows) - 1)] = 1
        member[0, -1] = 1
        member /= member.sum(1, keepdims=True)
        context, known = member @ states, member @ static
        heads = self.sizes.decoder_heads
        memory = []
        for index in range(self.sizes.decoder_layers):
            both = self._linear(f"layers.{index}.cross_kv", context)
            key, value = np.split(both, 2, axis=-1)
            memory.append((_split(key[None], heads)[0], _split(value[None], heads)[0]))
        return Encoded(
            context, known, np.array(source.ids), tuple(memory), self._linear("point_key", context)
        )

    def _encoder_layer(self, name: str, states: Array) -> Array:
        query, key, value = (
            _split(
                self._linear(f"{name}.attention.self.{part}", states)[None],
                self.sizes.encoder_heads,
            )
            for part in ("query", "key", "value")
        )
        mixed = _join(_attend(query, key, value))[0]
        states = self._norm(
            f"{name}.attention.output.LayerNorm",
            states + self._linear(f"{name}.attention.output.dense", mixed),
            1e-12,
        )
        wide = _gelu(self._linear(f"{name}.intermediate.dense", states))
        return self._norm(
            f"{name}.output.LayerNorm", states + self._linear(f"{name}.output.dense", wide), 1e-12
        )

    def decode(self, ids: Ids, encoded: Encoded, cache: Cache) -> Array:
        """The decoder's states [B, T, D] for the next ids [B, T] of each draft."""
        past, steps = cache.steps, ids.shape[1]
        match = (ids[:, :, None] == encoded.ids).astype(np.float32)
        match /= np.maximum(match.sum(-1, keepdims=True), 1)
        size = self.sizes.vocab_size
        written = self._vocabulary[np.minimum(ids, size - 1)]
        copied = self._linear("from_static", match @ encoded.static)
        what = np.where((ids < size)[:, :, None], written, copied)
        what = what + self._linear("from_context", match @ encoded.context)
        places = np.minimum(np.arange(past, past + steps), self.sizes.decoder_positions - 1)
        hidden = self._norm("norm_in", what + self._positions[places])
        for index in range(self.sizes.decoder_layers):
            hidden = self._decoder_layer(index, hidden, encoded, cache, past)
        return self._norm("norm_out", hidden)

    def _decoder_layer(
        self, index: int, hidden: Array, encoded: Encoded, cache: Cache, past: int
    ) -> Array:
        name, heads = f"layers.{index}", self.sizes.decoder_heads
        inside = self._linear(f"{name}.self_qkv", self._norm(f"{name}.norm_self", hidden))
        query, key, value = (_split(part, heads) for part in np.split(inside, 3, axis=-1))
        key, value = cache.grow(index, key, value)
        steps = hidden.shape[1]
        later = np.triu(np.ones((steps, past + steps), bool), past + 1) if steps > 1 else None
        mixed = _join(_attend(query, key, value, later))
        hidden = hidden + self._linear(f"{name}.self_out", mixed)
        query = _split(
            self._linear(f"{name}.cross_q", self._norm(f"{name}.norm_cross", hidden)), heads
        )
        mixed = _join(_attend(query, *encoded.memory[index]))
        hidden = hidden + self._linear(f"{name}.cross_out", mixed)
        wide = _gelu(self._linear(f"{name}.feed_in", self._norm(f"{name}.norm_feed", hidden)))
        return hidden + self._linear(f"{name}.feed_out", wide)

    def logits(self, hidden: Array, encoded: Encoded) -> tuple[Array, Array]:
        """What speaks for writing each word [..., V] and for copying from each place [..., W]."""
        written = (
            self._linear("write", hidden) @ self._vocabulary.T + self._weights["vocabulary_bias"]
        )
        pointed = self._linear("point_query", hidden) @ encoded.keys.T
        pointed = pointed / np.float32(np.sqrt(self.sizes.hidden_size))
        return written, np.where(encoded.ids < 0, np.float32(_NEVER), pointed)

    def among(self, hidden: Array, encoded: Encoded, ids: Ids) -> Array:
        """[B, D] -> [B, K]: what speaks for each of the K ``ids`` over the others of them, the
        log of the sum over its ways."""
        states = self._linear("write", hidden)
        known = ids < self.sizes.vocab_size
        written = np.full((len(hidden), len(ids)), np.float32(_NEVER))
        written[:, known] = (
            states @ self._vocabulary[ids[known]].T + self._weights["vocabulary_bias"][ids[known]]
        )
        pointed = self._linear("point_query", hidden) @ encoded.keys.T
        pointed /= np.float32(np.sqrt(self.sizes.hidden_size))
        top = np.maximum(written.max(-1), pointed.max(-1))[:, None]
        ways = np.exp(pointed - top) @ (encoded.ids[:, None] == ids).astype(np.float32)
        found: Array = np.log(np.exp(written - top) + ways + np.float32(1e-30)) + top
        return found

    def log_probabilities(self, hidden: Array, encoded: Encoded) -> Array:
        """[B, D] -> [B, V + W] over distinct words: of each the log of the sum over its ways."""
        return merged(*self.logits(hidden, encoded), encoded)


def merged(written: Array, pointed: Array, encoded: Encoded) -> Array:
    """Logits of writing [B, V] and of pointing [B, W] to `Core.log_probabilities`."""
    size = written.shape[-1]
    top = np.maximum(written.max(-1), pointed.max(-1))[:, None]
    mass = np.zeros((len(written), size + pointed.shape[-1]), np.float32)
    mass[:, :size] = np.exp(written - top)
    ways = np.exp(pointed - top)
    for place in np.flatnonzero(encoded.ids >= 0):
        mass[:, encoded.ids[place]] += ways[:, place]
    logs: Array = np.log(np.maximum(mass, np.float32(1e-30))) - np.log(mass.sum(-1, keepdims=True))
    return logs


def load_core(directory: Path) -> Core:
    """The model of a directory with ``model.safetensors`` and ``config.json``.

    :raises OSError: a file is missing; :raises KeyError: a weight or a size is.
    """
    from safetensors.numpy import load_file

    config = json.loads((directory / "config.json").read_text(encoding="utf-8"))
    sizes = Sizes(**{name: int(config[name]) for name in Sizes.__slots__})
    return Core(load_file(directory / "model.safetensors"), sizes)


def _split(states: Array, heads: int) -> Array:
    """[B, T, D] -> [B, heads, T, D / heads]."""
    rows, steps, size = states.shape
    return states.reshape(rows, steps, heads, size // heads).transpose(0, 2, 1, 3)


def _join(states: Array) -> Array:
    rows, heads, steps, size = states.shape
    return states.transpose(0, 2, 1, 3).reshape(rows, steps, heads * size)


def _attend(
    query: Array, key: Array, value: Array, shut: NDArray[np.bool_] | None = None
) -> Array:
    scores = query @ key.swapaxes(-1, -2) / np.float32(np.sqrt(query.shape[-1]))
    if shut is not None:
        scores = np.where(shut, np.float32(_NEVER), scores)
    scores = np.exp(scores - scores.max(-1, keepdims=True))
    mixed: Array = (scores / scores.sum(-1, keepdims=True)) @ value
    return mixed


def _gelu(states: Array) -> Array:
    """x times the normal distribution's share below x, by formula 7.1.26 of Abramowitz and
    Stegun, "Handbook of Mathematical Functions": off by 1.5e-7 at most."""
    size = np.abs(states) * np.float32(0.7071067811865476)
    t = 1 / (1 + np.float32(0.3275911) * size)
    series = t * np.float32(1.061405429) - np.float32(1.453152027)
    series = t * series + np.float32(1.421413741)
    series = t * series - np.float32(0.284496736)
    series = t * series + np.float32(0.254829592)
    tail = t * series * np.exp(-size * size)
    return states * np.where(states < 0, tail, 2 - tail) * np.float32(0.5)
