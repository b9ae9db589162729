"""Forbids, while a model writes, numbers and capitalised words that the article does not have.

A vocabulary is cut into pieces of words, so the rule is kept piece by piece: a word that begins
with a capital or a digit may only grow into one of the article's words, and may only end as one.
Words are runs of letters and digits, compared in lower case; function words may always be
capitalised (they open sentences).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import torch
from transformers import LogitsProcessor, PreTrainedTokenizerBase

from assistant.lexicon.grammar import AUXILIARIES, DETERMINERS, PREPOSITIONS, SUBORDINATORS
from assistant.lexicon.stopwords import STOPWORDS

__all__ = ["EachGrounded", "GroundedLogitsProcessor", "Pieces"]

_RUN = re.compile(r"[^\W_]+")
_FREE = AUXILIARIES | DETERMINERS | PREPOSITIONS | SUBORDINATORS | STOPWORDS


class Pieces:
    """A tokenizer's vocabulary as text: computed once per tokenizer.

    ``texts[id]``: the piece; ``opens[id]``: white space stands before it.
    """

    def __init__(self, tokenizer: PreTrainedTokenizerBase, size: int) -> None:
        special = set(tokenizer.all_special_ids)
        raw = tokenizer.convert_ids_to_tokens(list(range(min(size, len(tokenizer)))))
        marker = _marker(raw)
        self.size = size
        self.texts: list[str] = [""] * size
        self.opens: list[bool] = [False] * size
        self.closers: list[int] = []
        self.starters: list[int] = []
        self.growers: dict[str, list[int]] = defaultdict(list)
        self.risky_growers: list[int] = []
        for number, token in enumerate(raw):
            if token is None or number in special:
                self.closers.append(number)
                continue
            text, opens = _plain(token, marker)
            self.texts[number], self.opens[number] = text, opens
            if opens or not text[:1].isalnum():
                self.closers.append(number)
                if any(map(_risky, _RUN.findall(text))):
                    self.starters.append(number)
            else:
                self.growers[text.lower()].append(number)
                if any(map(_risky, _RUN.findall(text))):
                    self.risky_growers.append(number)


def _marker(tokens: Iterable[str | None]) -> str:
    """How the vocabulary writes white space: ▁ (sentencepiece), Ġ (byte-level), ## (none)."""
    firsts = [token[:1] for token in tokens if token]
    return max("▁Ġ#", key=firsts.count)


def _plain(token: str, marker: str) -> tuple[str, bool]:
    if marker == "#":
        return (token[2:], False) if token.startswith("##") else (token, True)
    return (token[1:], True) if token.startswith(marker) else (token, False)


def _risky(run: str) -> bool:
    return run[0].isupper() or run[0].isdigit() or any(c.isdigit() or c.isupper() for c in run)


class GroundedLogitsProcessor(LogitsProcessor):
    """See the module. ``article`` is all that the model was given to read."""

    def __init__(self, pieces: Pieces, article: str, prompt_length: int = 1) -> None:
        self.pieces = pieces
        # of a decoder's sequence, the part that was not generated
        self.prompt_length = prompt_length
        self.words = {run.lower() for run in _RUN.findall(article)} | _FREE
        self.prefixes = {word[:end] for word in self.words for end in range(1, len(word) + 1)}
        self.by_prefix: dict[str, set[str]] = defaultdict(set)
        forbidden = [n for n in pieces.starters if not self._may_start(pieces.texts[n])]
        self.forbidden = torch.tensor(forbidden, dtype=torch.long)
        self.closers = torch.tensor(pieces.closers, dtype=torch.long)
        self.risky = torch.tensor(pieces.risky_growers, dtype=torch.long)
        self.all_growers = torch.tensor(
            sorted(n for numbers in pieces.growers.values() for n in numbers), dtype=torch.long
        )

        # pieces without white space before them that may begin a word all the same
        self.openings = [
            number
            for text, numbers in pieces.growers.items()
            if text in self.prefixes
            for number in numbers
        ]

    def _may_start(self, text: str) -> bool:
        runs = _RUN.findall(text)
        whole, last = runs[:-1], runs[-1]
        if not text[-1].isalnum():
            whole, last = runs, ""
        return all(run.lower() in self.words for run in whole if _risky(run)) and (
            not last or not _risky(last) or last.lower() in self.prefixes
        )

    def __call__(
        self, input_ids: torch.LongTensor, scores: torch.FloatTensor
    ) -> torch.FloatTensor:
        forbidden = float("-inf")
        out: Any = scores.clone()
        out[:, self.forbidden] = forbidden
        for row, ids in enumerate(input_ids.tolist()):
            partial = self._partial(ids[self.prompt_length :])
            if not partial:
                # nothing to grow: a first piece without white space starts a word too
                allowed = self._growths("")
                self._allow_only(out, scores, row, self.risky, allowed)
            elif _risky(partial):
                allowed = self._growths(partial.lower())
                self._allow_only(out, scores, row, self.all_growers, allowed)
                if partial.lower() not in self.words:
                    out[row, self.closers] = forbidden
            else:
                self._allow_only(out, scores, row, self.risky, self._growths(partial.lower()))
        # a dead end (the article's word cannot be spelt on) gives the choice back
        dead = torch.isinf(out).all(dim=-1)
        out[dead] = scores[dead]
        return out  # type: ignore[no-any-return]

    def _allow_only(
        self,
        out: torch.Tensor,
        scores: torch.Tensor,
        row: int,
        among: torch.Tensor,
        allowed: list[int],
    ) -> None:
        out[row, among] = float("-inf")
        if allowed:
            keep = torch.tensor(allowed, dtype=torch.long)
            out[row, keep] = scores[row, keep]

    def _growths(self, partial: str) -> list[int]:
        """The pieces that lead from ``partial`` on towards a word of the article."""
        if not partial:
            return self.openings
        if not self.by_prefix:
            for word in self.words:
                for end in range(1, len(word)):
                    self.by_prefix[word[:end]].add(word[end:])
        found: set[int] = set()
        for rest in self.by_prefix.get(partial, ()):
            for end in range(1, len(rest) + 1):
                found.update(self.pieces.growers.get(rest[:end], ()))
        return sorted(found)

    def _partial(self, ids: list[int]) -> str:
        """The letters and digits of the word that is being written; "" between words."""
        parts: list[str] = []
        for number in reversed(ids):
            text = self.pieces.texts[number]
            if not text:
                break
            parts.append(text)
            if self.pieces.opens[number]:
                break
        joined = "".join(reversed(parts))
        match = re.search(r"[^\W_]+$", joined)
        return match.group() if match else ""


class EachGrounded(LogitsProcessor):
    """Several articles in one batch, each with its own rule: equally many rows of scores each."""

    def __init__(self, each: Sequence[GroundedLogitsProcessor]) -> None:
        self.each = each

    def __call__(
        self, input_ids: torch.LongTensor, scores: torch.FloatTensor
    ) -> torch.FloatTensor:
        rows = len(scores) // len(self.each)
        parts: list[Any] = [
            one(input_ids[at * rows : (at + 1) * rows], scores[at * rows : (at + 1) * rows])  # type: ignore[arg-type]
            for at, one in enumerate(self.each)
        ]
        return torch.cat(parts)  # type: ignore[return-value]
