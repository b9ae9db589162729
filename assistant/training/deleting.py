"""Teaches the model to leave words out, from headlines that readers made so.

    python -m assistant.training delete --corpora DIR --start assistant/weights --work DIR

At each step only the words of the sentence that stand further on could follow, so the loss is
shared among them alone: the model need not learn what a headline may say, only what it may leave
out. Between the lessons it is asked for headlines and summaries as before
(`assistant.training.prepare`), so that it does not forget them.
"""

from __future__ import annotations

import json
import math
import os
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, distributed
from torch.nn import functional as F

from assistant.training.batches import Split, batches, prefix_ids
from assistant.training.deletions import Lesson, lessons, read_deletions
from assistant.training.prepare import read_rows
from assistant.training.train import (
    Plan,
    freeze,
    half_precision,
    hide_words,
    optimizer_for,
    rate_share,
    save,
    share_gradients,
)
from assistant.writing.pointer.configuration import PointerConfig
from assistant.writing.pointer.modeling import PointerForConditionalGeneration
from assistant.writing.pointer.vocabulary import PADDING, STYLES, TASKS, Vocabulary

__all__ = ["Course", "deletion_loss", "held_out", "teach", "teach_from", "to_batch"]

_NEVER = -1e9
_TASK, _STYLE = TASKS.index("compress"), STYLES.index("wire")


@dataclass(frozen=True, slots=True)
class Course:
    """``passes`` over the lessons, ``rows`` of them a step; of what is asked besides one batch to
    ``old_share`` of the lessons' own, its loss weighed by ``old_weight``."""

    passes: float = 2.0
    rows: int = 32
    rate: float = 2e-4
    encoder_rate: float = 6e-5
    frozen_layers: int = 2
    hidden_words: float = 0.05
    old_share: float = 0.25
    old_weight: float = 0.3
    warmup_steps: int = 40
    seed: int = 20261
    log_steps: int = 50
    checkpoint_steps: int = 200


@dataclass(frozen=True, slots=True)
class Batch:
    """The model's ``inputs``; for each step the ids that could follow, ``choices`` [B, T, A]
    (``offered`` says which are any), and which does, ``right`` [B, T] (-100: no choice)."""

    inputs: dict[str, Tensor]
    choices: Tensor
    offered: Tensor
    right: Tensor


def to_batch(lessons: Sequence[Lesson]) -> Batch:
    """Padded to the longest."""
    count = len(lessons)
    pieces = max(len(one.pieces) for one in lessons)
    words = max(len(one.ids) for one in lessons)
    steps = max(len(one.targets) for one in lessons)
    width = max(len(some) for one in lessons for some in one.choices)
    input_ids = np.zeros((count, pieces), np.int64)
    mask = np.zeros((count, pieces), np.int64)
    word_index = np.zeros((count, pieces), np.int64)
    source_ids = np.full((count, words), PADDING, np.int64)
    decoder = np.zeros((count, steps + 3), np.int64)
    choices = np.zeros((count, steps, width), np.int64)
    offered = np.zeros((count, steps, width), bool)
    right = np.full((count, steps), PADDING, np.int64)
    for row, one in enumerate(lessons):
        size = len(one.pieces)
        input_ids[row, :size] = one.pieces
        mask[row, :size] = 1
        # the closing piece belongs to the opening state
        word_index[row, : size - 1] = np.repeat(np.arange(len(one.sizes)), one.sizes)
        source_ids[row, : len(one.ids)] = one.ids
        opening = prefix_ids(_TASK, _STYLE, one.length)
        given = [*opening, *one.targets[:-1]]
        decoder[row, : len(given)] = given
        for step, (target, some) in enumerate(zip(one.targets, one.choices, strict=True)):
            choices[row, step, : len(some)] = some
            offered[row, step, : len(some)] = True
            if len(some) > 1:
                right[row, step] = some.index(target)
    inputs = {
        "input_ids": input_ids,
        "attention_mask": mask,
        "word_index": word_index,
        "source_ids": source_ids,
        "decoder_input_ids": decoder,
    }
    tensors = {name: torch.from_numpy(array) for name, array in inputs.items()}
    return Batch(tensors, *map(torch.from_numpy, (choices, offered, right)))


def deletion_loss(
    model: PointerForConditionalGeneration, batch: Batch, device: str, half: bool
) -> tuple[Tensor, Tensor]:
    """The mean loss of a choice, and the share of them that the model has right."""
    inputs = {name: part.to(device) for name, part in batch.inputs.items()}
    with torch.autocast(device, dtype=torch.bfloat16, enabled=half):
        logits = model(**inputs).logits
    steps = batch.right.size(1)
    first = inputs["decoder_input_ids"].size(1) - steps
    logits = logits[:, first : first + steps].float()
    scores = torch.gather(logits, 2, batch.choices.to(device))
    scores = scores.masked_fill(~batch.offered.to(device), _NEVER)
    right = batch.right.to(device)
    loss = F.cross_entropy(scores.flatten(0, 1), right.flatten(), ignore_index=PADDING)
    counted = right != PADDING
    return loss, (scores.argmax(-1) == right)[counted].float().mean()


def held_out(
    model: PointerForConditionalGeneration, lessons: Sequence[Lesson], device: str, half: bool
) -> tuple[float, float]:
    """`deletion_loss` of lessons that were not learned from, the mean of their batches."""
    model.eval()
    found = []
    for start in range(0, len(lessons), 32):
        with torch.no_grad():
            found.append(deletion_loss(model, to_batch(lessons[start : start + 32]), device, half))
    model.train()
    losses, shares = (torch.stack(some).mean().item() for some in zip(*found, strict=True))
    return losses, shares


def teach(
    start: Path,
    out: Path,
    lessons: Sequence[Lesson],
    kept_back: Sequence[Lesson],
    course: Course,
    old: Path | None = None,
    device: str = "cpu",
) -> Path:
    """A model that goes on from that in ``start``; its weights as a snapshot in ``out``, which
    `export` reads. A run that is killed goes on from its last checkpoint.

    ``old``: a split of what it learned before, tokenised for this model. Under ``torchrun`` the
    processes share a step's rows and its gradient.
    """
    torch.manual_seed(course.seed)
    processes = int(os.environ.get("WORLD_SIZE", "1"))
    rank = int(os.environ.get("RANK", "0"))
    if processes > 1 and not distributed.is_initialized():
        distributed.init_process_group("gloo" if device == "cpu" else "nccl")
    each = course.rows // processes
    out.mkdir(parents=True, exist_ok=True)
    model = PointerForConditionalGeneration.from_pretrained(start, dtype=torch.float32)
    model.to(torch.device(device))  # type: ignore[arg-type]  # transformers wraps it untyped
    freeze(model, course.frozen_layers)
    plan = Plan(
        seconds=0.0,
        rate=course.rate,
        encoder_rate=course.encoder_rate,
        warmup_steps=course.warmup_steps,
    )
    optimizer = optimizer_for(model, plan)
    steps = math.ceil(len(lessons) * course.passes / course.rows)
    step = 0
    checkpoint = out / "checkpoint.pt"
    if checkpoint.exists():
        state = torch.load(checkpoint, map_location=device, weights_only=True)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        step = state["step"]
    model.config.save_pretrained(out)
    model.train()
    half = half_precision(device)
    # the same order everywhere; what is asked besides is each process's own
    rng = random.Random(course.seed + step)
    earlier = None
    if old is not None:
        split = Split.load(old)
        limit = model.config.max_pieces
        allowed = split.pieces_needed(model.config.vocab_size) < limit
        draw = np.random.default_rng([course.seed, step, rank])
        earlier = batches(split, allowed, draw, limit, 128 * each, each)
    order: list[int] = []
    losses: list[float] = []
    began = time.perf_counter()
    with (out / "log.jsonl").open("a", encoding="utf-8") as log:
        while step < steps:
            share = rate_share(step / steps, step, plan)
            for group in optimizer.param_groups:
                group["lr"] = group["full_rate"] * share
            if len(order) < course.rows:
                order = rng.sample(range(len(lessons)), len(lessons))
            rows, order = order[: course.rows], order[course.rows :]
            batch = to_batch([lessons[row] for row in rows[rank * each : (rank + 1) * each]])
            hide_words(batch.inputs, course.hidden_words)
            loss, _ = deletion_loss(model, batch, device, half)
            loss.backward()
            losses.append(loss.item())
            if earlier is not None and rng.random() < course.old_share:
                inputs = {name: part.to(device) for name, part in next(earlier).items()}
                with torch.autocast(device, dtype=torch.bfloat16, enabled=half):
                    before = model(**inputs).loss
                (course.old_weight * before).backward()
            if processes > 1:
                share_gradients(model)
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            step += 1
            done = step == steps
            if rank == 0 and (done or step % course.log_steps == 0):
                line: dict[str, float] = {"step": step, "of": steps}
                line["seconds"] = round(time.perf_counter() - began)
                line["loss"] = round(sum(losses) / len(losses), 4)
                losses = []
                print(json.dumps(line), file=log, flush=True)
            if rank == 0 and (done or step % course.checkpoint_steps == 0):
                state = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
                save(state | {"step": step}, checkpoint)
                if kept_back:
                    lost, right = held_out(model, kept_back, device, half)
                    told = {"step": step, "held_out": round(lost, 4), "right": round(right, 4)}
                    print(json.dumps(told), file=log, flush=True)
    if rank == 0:
        save({"model": model.state_dict()}, out / f"snapshot-{step:07d}.pt")
    return checkpoint


def teach_from(start: Path, articles: Path, work: Path, course: Course, device: str) -> Path:
    """`teach` all headlines of ``deletions.jsonl.xz`` whose articles are there. What is asked
    besides is WORK/data/train, where `prepare` has made it."""
    kept = read_deletions()
    wanted = {one.id for one in kept}
    bodies = {row["id"]: row["body"] for row in read_rows(articles) if row["id"] in wanted}
    pieces = PointerConfig.from_pretrained(start).encoder_positions
    vocabulary = Vocabulary.load(start, pieces)
    learned, back = (
        lessons([one for one in kept if one.held == held], bodies, vocabulary, pieces)
        for held in (False, True)
    )
    old = work / "data" / "train"
    return teach(start, work / "run", learned, back, course, old if old.exists() else None, device)
