"""The loss over the examples seen, from a run's log, as a picture."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path


def plot(log: Path, out: Path) -> Path:
    """Draw the log's loss, raw and smoothed, into ``out`` (PNG)."""
    import matplotlib

    matplotlib.use("agg")
    from matplotlib import pyplot

    found = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    lines = [line for line in found if "loss" in line]
    # the held-out loss stands between the steps: at as many examples as the last of them
    held_out = [
        (before["seen"], line["held_out"])
        for before, line in pairwise(found)
        if "held_out" in line and "seen" in before
    ]
    seen = [line["seen"] for line in lines]
    loss = [line["loss"] for line in lines]
    smooth: list[float] = []
    for value in loss:
        smooth.append(value if not smooth else 0.8 * smooth[-1] + 0.2 * value)
    figure, axes = pyplot.subplots(figsize=(7, 4))
    axes.plot(seen, loss, color="0.8", label="50 steps")
    axes.plot(seen, smooth, color="tab:blue", label="smoothed")
    if held_out:
        axes.plot(*zip(*held_out, strict=True), color="tab:orange", label="held out")
    axes.set_xlabel("examples seen")
    axes.set_ylabel("loss a word (nats)")
    axes.legend()
    figure.tight_layout()
    figure.savefig(out, dpi=120)
    pyplot.close(figure)
    return out
