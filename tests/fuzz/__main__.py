"""Fuzzes the targets: ``python -m tests.fuzz check audit --minutes 10 --out build/fuzz``.

``--engine atheris`` mutates bytes under the guidance of the code that they reach (pip install
'.[fuzz]'); ``--engine hypothesis`` draws them. Each target runs in a process of its own for its
minutes of processor time, not of the clock. A finding is one place where something broke: it is
written once to OUT as a case, smallest input first seen, and the run goes on. Move a case to
``tests/fuzz/cases/`` when its cause is fixed. ``--totals`` adds up what all runs into OUT did.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import subprocess
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.fuzz.targets import Target

# known before the targets are imported, as that must happen under the engine's eyes
NAMES = ("check", "audit", "write", "intake", "html", "document", "style", "command")
_LONGEST = 4096
_EVERY = 10.0


class EnoughError(BaseException):
    """The processor time is spent; no ``except Exception`` on the way stops it."""


@dataclass(slots=True)
class Run:
    """One target in this process: counts, and what was found."""

    name: str
    target: Target
    execute: Callable[[Target, dict[str, str]], None]
    out: Path
    seconds: float
    executions: int = 0
    found: dict[str, str] = field(default_factory=dict)
    told: float = 0.0
    started: float = field(default_factory=time.process_time)

    def __call__(self, data: bytes) -> None:
        self.executions += 1
        arguments = self.target.arguments(data)
        try:
            self.execute(self.target, arguments)
        except Exception as error:
            self._keep(error, arguments)
        spent = time.process_time() - self.started
        if spent - self.told >= _EVERY or spent >= self.seconds:
            self.told = spent
            self.tell(spent)
        if spent >= self.seconds:
            raise EnoughError

    def _keep(self, error: Exception, arguments: dict[str, str]) -> None:
        """One case for each place, whatever the input."""
        frames = traceback.extract_tb(error.__traceback__)
        ours = [f for f in frames if "assistant" in Path(f.filename).parts] or list(frames)
        # where time ran out is chance: the module is the place
        place = ours[-1].filename if "processor time" in str(error) else str(ours[-1])
        key = hashlib.sha256(f"{type(error)} {place}".encode()).hexdigest()[:12]
        path = self.out / f"{self.name}-{key}.json"
        what = f"{type(error).__name__}: {str(error)[:200]} ({ours[-1].name}:{ours[-1].lineno})"
        self.found[path.name] = what
        case = {"target": self.name, "what": what, "arguments": arguments}
        document = json.dumps(case, indent=1)
        if not path.exists() or len(document) < path.stat().st_size:
            path.write_text(document, encoding="utf-8")

    def tell(self, spent: float) -> None:
        """The run so far, in a file of its own that is replaced whole."""
        record = {
            "target": self.name,
            "executions": self.executions,
            "seconds": round(spent, 1),
            "found": sorted(self.found.values()),
        }
        path = self.out / "runs" / f"{self.name}-{self.started_id}.json"
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(record), encoding="utf-8")

    @property
    def started_id(self) -> str:
        return hashlib.sha256(f"{id(self)} {_BEGAN}".encode()).hexdigest()[:12]


_BEGAN = time.time()


def _fuzz(name: str, engine: str, minutes: float, out: Path) -> None:
    if engine == "atheris":
        import atheris

        # coverage is counted in the modules that are imported under its eyes
        with atheris.instrument_imports(include=["assistant"], enable_loader_override=False):
            from tests.fuzz import targets
    else:
        from tests.fuzz import targets
    job = Run(name, targets.TARGETS[name], targets.run, out, 60 * minutes)
    if engine == "atheris":
        _atheris(job, out / "corpus" / name)
    else:
        with contextlib.suppress(EnoughError):
            _hypothesis(job)


def _atheris(job: Run, corpus: Path) -> None:
    import atheris

    def once(data: bytes) -> None:
        try:
            job(data)
        except EnoughError:
            # to libFuzzer any exception is a crash: it cannot be told to end from within
            os._exit(0)

    corpus.mkdir(parents=True, exist_ok=True)
    options = [f"-max_len={_LONGEST}", "-verbosity=0", "-timeout=600", "-rss_limit_mb=4096"]
    atheris.Setup([sys.argv[0], *options, str(corpus)], once)
    atheris.Fuzz()


def _hypothesis(job: Run) -> None:
    from hypothesis import HealthCheck, Phase, given, settings
    from hypothesis import strategies as st

    @settings(
        max_examples=500,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.binary(max_size=_LONGEST))
    def again(data: bytes) -> None:
        job(data)

    while True:
        again()


def _totals(out: Path) -> None:
    executions: Counter[str] = Counter()
    seconds: Counter[str] = Counter()
    for path in (out / "runs").glob("*.json"):
        record = json.loads(path.read_text(encoding="utf-8"))
        executions[record["target"]] += record["executions"]
        seconds[record["target"]] += record["seconds"]
    cases = Counter(path.name.split("-")[0] for path in out.glob("*.json"))
    print(f"{'target':<10} {'executions':>12} {'minutes':>9} {'findings':>9}")
    for name in sorted(executions):
        print(f"{name:<10} {executions[name]:>12,} {seconds[name] / 60:>9.1f} {cases[name]:>9}")
    print(f"{'all':<10} {executions.total():>12,} {seconds.total() / 60:>9.1f} {cases.total():>9}")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(NAMES))
    parser.add_argument("--minutes", type=float, default=1, help="processor time for each")
    parser.add_argument("--engine", choices=("atheris", "hypothesis"), default="hypothesis")
    parser.add_argument("--out", type=Path, default=Path("build/fuzz"))
    parser.add_argument("--totals", action="store_true", help="add up what was run, and end")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    names = given.targets or list(NAMES)
    if unknown := set(names) - set(NAMES):
        parser.error(f"no target {', '.join(sorted(unknown))}: there are {', '.join(NAMES)}")
    if given.totals:
        _totals(given.out)
    elif len(names) == 1:
        _fuzz(names[0], given.engine, given.minutes, given.out)
    else:
        for name in names:
            options = ["--minutes", str(given.minutes), "--engine", given.engine]
            command = [sys.executable, "-m", "tests.fuzz", name, *options, "--out", given.out]
            subprocess.run(command, check=False)
        _totals(given.out)


if __name__ == "__main__":
    main()
