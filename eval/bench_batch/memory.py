"""Memory of a process and of all that it started (Linux)."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from pathlib import Path

__all__ = ["current_megabytes", "peak_megabytes", "run_measured"]

# seconds between two looks
_LOOK = 0.2


def run_measured(arguments: list[str], folder: Path) -> tuple[float, float, float, str]:
    """Run Python: seconds on the clock and of processor time, peak megabytes, standard output.

    The megabytes are those of the process and its descendants at one moment, shared pages
    counted once.
    """
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    peak = 0.0
    with subprocess.Popen(
        [sys.executable, *arguments], cwd=folder, stdout=subprocess.PIPE, text=True
    ) as process:
        while process.poll() is None:
            peak = max(peak, _tree_megabytes(process.pid))
            time.sleep(_LOOK)
        assert process.stdout is not None
        printed = process.stdout.read()
    clock = time.perf_counter() - start
    if process.returncode:
        raise RuntimeError(f"{' '.join(arguments)} exits with {process.returncode}: {printed}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return clock, used, peak, printed


def _tree_megabytes(root: int) -> float:
    """Proportional set size of a process and its descendants."""
    children: dict[int, list[int]] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            told = path.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:  # it ended as we looked
            continue
        children.setdefault(int(told[1]), []).append(int(path.parent.name))
    total, todo = 0, [root]
    while todo:
        pid = todo.pop()
        todo += children.get(pid, [])
        try:
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8").splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1000


def peak_megabytes() -> float:
    """The most that this process ever held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def current_megabytes() -> float:
    """What this process holds now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="utf-8").split()[1])
    return pages * resource.getpagesize() / 1e6
