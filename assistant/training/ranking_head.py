"""Fits the ranking head (`assistant.writing.pointer.head`) on top of the coefficients.

The loss is that of the coefficients (ListNet), of their scores and the head's together; the
coefficients stay as they are, so that they can be read by themselves. Several heads, each from
another beginning, are made one: their mean errs less than each of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence

from assistant.training.ranking_lists import Listed
from assistant.writing.pointer.head import RankingHead

__all__ = ["fit_head", "joined"]

_UNITS = 64
_HEADS = 3
_EPOCHS = 12
_ROWS = 64
_RATE, _DECAY = 3e-3, 1e-2
# the share of a state that is hidden at each step: there are few lists for so many numbers
_HIDDEN = 0.7
_NEVER = -1e9


def fit_head(
    lists: Sequence[Listed],
    scores: Sequence[NDArray[np.float64]],
    worths: Sequence[NDArray[np.float64]],
    sharpness: float,
    seed: int,
) -> RankingHead:
    """``scores``: what each candidate is worth without the head. ``worths``, ``sharpness``: what
    the scores are to show, as for the coefficients."""
    states = np.concatenate([one.states for one in lists])
    mean, spread = states.mean(0), states.std(0) + 1e-3
    seen = [torch.from_numpy((one.states - mean) / spread) for one in lists]
    known = [torch.tensor(some, dtype=torch.float32) for some in scores]
    wanted = [
        torch.softmax(torch.tensor(some / sharpness, dtype=torch.float32), 0) for some in worths
    ]
    heads = [_fit(seen, known, wanted, seed + number) for number in range(_HEADS)]
    # states come as they are: what made them even is in the weights
    even = [
        RankingHead(inside / spread[:, None], bias - mean @ (inside / spread[:, None]), out)
        for inside, bias, out in heads
    ]
    return joined([replace(one, out=one.out / np.float32(_HEADS)) for one in even])


def joined(heads: Sequence[RankingHead]) -> RankingHead:
    """One head whose worth is the sum of theirs."""
    return RankingHead(
        np.concatenate([one.inside for one in heads], 1),
        np.concatenate([one.bias for one in heads]),
        np.concatenate([one.out for one in heads]),
    )


def _fit(
    seen: list[Tensor], known: list[Tensor], wanted: list[Tensor], seed: int
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    torch.manual_seed(seed)
    inside = torch.nn.Linear(seen[0].shape[1], _UNITS)
    out = torch.nn.Linear(_UNITS, 1, bias=False)
    torch.nn.init.zeros_(out.weight)
    hide = torch.nn.Dropout(_HIDDEN)
    weights = [*inside.parameters(), *out.parameters()]
    steps = _EPOCHS * -(-len(seen) // _ROWS)
    optimiser = torch.optim.AdamW(weights, lr=_RATE, weight_decay=_DECAY)
    pace = torch.optim.lr_scheduler.OneCycleLR(optimiser, _RATE, total_steps=steps)
    for _ in range(_EPOCHS):
        for rows in torch.randperm(len(seen)).split(_ROWS):
            some = rows.tolist()
            sizes = [len(seen[row]) for row in some]
            added = out(torch.tanh(inside(hide(torch.cat([seen[row] for row in some])))))[:, 0]
            worth = torch.cat([known[row] for row in some]) + added
            logs = torch.log_softmax(pad_sequence(worth.split(sizes), padding_value=_NEVER), 0)
            shares = pad_sequence([wanted[row] for row in some])
            loss = -(shares * logs.clamp(min=-50)).sum(0).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            pace.step()
    with torch.no_grad():
        return inside.weight.T.numpy(), inside.bias.numpy(), out.weight[0].numpy()
