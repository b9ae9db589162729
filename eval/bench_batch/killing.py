"""A run that is killed again and again, against one that is not."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from eval.bench_batch.pairs import ROOT, command, write_pairs

__all__ = ["kills"]


def kills(articles: Path, rows: int, times: int, workers: int, seed: int) -> bool:
    """Check rows in one go, and again killed by SIGKILL at random moments: are both the same?"""
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        source, whole, out = (Path(folder) / n for n in ("in.jsonl", "whole.jsonl", "out.jsonl"))
        count = write_pairs(source, articles, rows)
        options = ("--task", "check", "--workers", str(workers))
        start = time.perf_counter()
        status = subprocess.run(
            command(source, whole, *options), cwd=ROOT, stdout=subprocess.DEVNULL, check=False
        ).returncode
        print(
            f"{count:,} rows in one go: exit {status}, {time.perf_counter() - start:.0f} s on the"
            f" clock, {whole.stat().st_size / 1e6:.1f} MB"
        )
        size = whole.stat().st_size
        killed = torn = 0
        for moment in sorted(rng.uniform(0, size) for _ in range(times)):
            process = subprocess.Popen(
                command(source, out, *options), cwd=ROOT, stdout=subprocess.DEVNULL
            )
            while process.poll() is None and (not out.exists() or out.stat().st_size < moment):
                time.sleep(0.005)
            time.sleep(rng.uniform(0, 0.2))
            process.send_signal(signal.SIGKILL)
            killed += process.wait() == -signal.SIGKILL
            left = out.read_bytes()
            torn += not left.endswith(b"\n")
            print(f"  killed with {left.count(10):,} rows done")
        last = subprocess.run(
            command(source, out, *options),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
        print(f"  at last, exit {last.returncode}: {last.stdout.strip().rpartition('/')[2]}")
        with source.open(encoding="utf-8") as lines:
            wanted = [json.loads(line)["id"] for line in lines]
        with out.open(encoding="utf-8") as lines:
            ids = [json.loads(line)["id"] for line in lines]
        same = out.read_bytes() == whole.read_bytes()
        print(
            f"killed {killed} times ({torn} with a line unfinished): ids"
            f" {'complete and in order' if ids == wanted else 'NOT those of the input'},"
            f" {len(ids) - len(wanted):+d} rows, bytes {'identical' if same else 'DIFFERENT'}"
        )
        return same and ids == wanted and killed == times
