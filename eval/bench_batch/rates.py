"""Articles a minute and peak memory: one at a time, batch, worker processes, Ray."""

from __future__ import annotations

import tempfile
from importlib.util import find_spec
from pathlib import Path

from eval.bench_batch.memory import run_measured
from eval.bench_batch.pairs import ROOT, command, read_pairs, write_pairs
from eval.output import Table

__all__ = ["rates"]

# a command for each article is so slow that few of them tell how slow
_ALONE = 5


def rates(articles: Path, rows: int, cluster: bool) -> list[Table]:
    """A table for `check`, one for `report` by the article's own sentences."""
    return [_rates(articles, rows, task, cluster) for task in ("check", "report")]


def _rates(articles: Path, rows: int, task: str, cluster: bool) -> Table:
    columns = ("articles a minute", "ms of processor time each", "peak MB")
    table = Table(f"{task}, {rows:,} articles, start of the processes included", columns)
    options = ["--task", task, *([] if task == "check" else ["--model", "extract"])]
    ways = {"batch": [], "batch, 2 workers": ["--workers", "2"]}
    if cluster and find_spec("ray") is not None:
        ways["Ray on this machine, 2 workers"] = ["--workers", "2", "--engine", "ray"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "in.jsonl"
        count = write_pairs(source, articles, rows)
        pair = folder / "article.txt"
        clocks, users, peaks = 0.0, 0.0, 0.0
        for row in read_pairs(articles, _ALONE):
            pair.write_text(row["body"], encoding="utf-8")
            own = ["--text", row["title"]] if task == "check" else options[2:]
            # check exits with 1 on a finding
            code = f"import sys, assistant.__main__ as m; m.main({[task, str(pair), *own]!r})"
            clock, used, peak, _ = run_measured(["-c", code], ROOT)
            clocks, users, peaks = clocks + clock, users + used, max(peaks, peak)
        table.add("a command for each", 60 * _ALONE / clocks, 1000 * users / _ALONE, peaks)
        outputs = set()
        for number, (label, more) in enumerate(ways.items()):
            out = folder / f"out{number}.jsonl"
            run = command(source, out, *options, *more)[1:]
            clock, used, peak, _ = run_measured(run, ROOT)
            table.add(label, 60 * count / clock, 1000 * used / count, peak)
            outputs.add(out.read_bytes())
    if len(outputs) != 1:
        raise RuntimeError(f"{task}: the engines' outputs differ")
    return table
