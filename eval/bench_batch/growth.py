"""How time and memory grow: `check` with the length of an article, `batch` with its rows."""

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path

from assistant.batch import run_batch
from assistant.errors import MissingExtraError
from assistant.sample import sample_article
from eval.bench_batch.memory import current_megabytes, run_measured
from eval.bench_batch.pairs import ROOT, write_pairs
from eval.output import Table

__all__ = ["grow_articles", "grow_rows", "plot"]

LENGTHS = (1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000)
ROWS = (1_000, 3_000, 10_000, 30_000, 100_000)


def grow_articles(longest: int) -> Table:
    """`check` of one sentence against an article of every length, each in its own process."""
    table = Table("check, one article of so many characters", ("s of processor time", "peak MB"))
    for length in (one for one in LENGTHS if one <= longest):
        code = f"import eval.bench_batch.growth as g; g.check_once({length})"
        *_, printed = run_measured(["-c", code], ROOT)
        table.add(f"{length:,}", *json.loads(printed))
    return table


def check_once(length: int) -> None:
    """Print seconds and peak megabytes of one check."""
    import assistant
    from eval.bench_batch.memory import peak_megabytes

    # paragraphs that differ, as an article's do
    prose = sample_article()
    parts = [f"Part {n}. {prose}\n\n" for n in range(length // len(prose) + 1)]
    article = "".join(parts)[:length]
    assistant.check(prose, "18 men in Paris said so.")
    start = time.process_time()
    assistant.check(article, "18 men in Paris said so.")
    print(json.dumps([time.process_time() - start, peak_megabytes()]))


def grow_rows(articles: Path, most: int) -> Table:
    """One run of `batch check`, looked at as it passes so many rows."""
    table = Table("batch check, after so many rows", ("s of processor time", "MB"))
    steps = [rows for rows in ROWS if rows <= most]
    with tempfile.TemporaryDirectory() as name:
        source, out = Path(name) / "in.jsonl", Path(name) / "out.jsonl"
        count = write_pairs(source, articles, steps[-1])
        start = time.process_time()

        def look(done: int, failed: int, share: float | None) -> None:
            while steps and done >= min(steps[0], count):
                seconds = time.process_time() - start
                table.add(f"{steps.pop(0):,}", seconds, current_megabytes())

        mapping = {"article": "body", "text": "title"}
        run_batch(source, out, "check", mapping=mapping, progress=look)
    return table


def plot(tables: list[Table], path: Path) -> None:
    """Both, time and memory, on logarithmic scales.

    :raises MissingExtraError: matplotlib is not installed.
    """
    try:
        from matplotlib.figure import Figure
    except ImportError:
        raise MissingExtraError("A picture needs the extra: pip install '.[plot]'.") from None
    figure = Figure(figsize=(8, 3.2), layout="constrained")
    panels = figure.subplots(1, len(tables))
    for axes, table, across in zip(panels, tables, ("characters", "rows"), strict=True):
        at = [int(label.replace(",", "")) for label, _ in table.rows]
        seconds, megabytes = zip(*(figures for _, figures in table.rows), strict=True)
        axes.loglog(at, seconds, "o-", color="#1f5f8b", label="seconds of processor time")
        axes.loglog(at, megabytes, "s--", color="#a33", label="megabytes")
        axes.set_title(table.title, fontsize=9)
        axes.set_xlabel(across, fontsize=8)
        axes.tick_params(labelsize=8)
        axes.grid(alpha=0.3)
        axes.legend(fontsize=7)
    figure.savefig(path, dpi=110)
