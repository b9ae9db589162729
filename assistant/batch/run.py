"""One run: rows in, results out in their order, taken up where an earlier run stopped."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import assistant
from assistant.batch.grouped import asked
from assistant.batch.job import CTRANSLATE2, TRANSFORMERS, Job, Result
from assistant.batch.journal import Journal
from assistant.batch.parquet import needs_parquet, write_parquet
from assistant.batch.source import Opened, Source, windows
from assistant.errors import InputError
from assistant.limits import limits

__all__ = ["Outcome", "Progress", "run_batch"]

ENGINES = ("local", "ray")
_MOST = 10_000
# rows done, rows of them with an error, share of the input done (None where unknown)
Progress = Callable[[int, int, float | None], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended. ``already``: rows that an earlier run had done."""

    rows: int
    failed: int
    already: int


def run_batch(
    source: str | Path,
    out: str | Path,
    task: str,
    *,
    mapping: Mapping[str, str] | None = None,
    split: str = "train",
    engine: str = "local",
    workers: int = 1,
    address: str | None = None,
    count: int = 3,
    max_chars: int = 70,
    sentences: int = 3,
    model: str | Path | None = None,
    engine_model: str = "transformers",
    timeout: float | None = None,
    progress: Progress | None = None,
    tell: Callable[[str], None] | None = None,
) -> Outcome:
    """Do ``task`` for every row of ``source`` and write the results to ``out``.

    Killed and called again with the same arguments, it goes on where it stopped; ``engine``,
    ``workers`` and ``address`` may change in between. ``timeout``: seconds
    for one row, whose result is then what was reached, marked. ``tell`` is given a sentence when
    a model is converted. See `assistant.batch`.

    :raises InputError: an option, the input or the output cannot be used.
    :raises WriterError: the model cannot be loaded.
    :raises MissingExtraError: a format or an engine needs a package that is not installed.
    """
    job = Job(
        task,
        count,
        max_chars,
        sentences,
        None if model is None else str(model),
        engine_model,
        limits().timeout if timeout is None else timeout,
    )
    asked(job)
    if engine not in ENGINES:
        raise InputError(f"There is no engine {engine!r}: give {' or '.join(ENGINES)}.")
    if address is not None and engine != "ray":
        raise InputError("address is of a Ray cluster: give --engine ray with it.")
    if isinstance(workers, bool) or not isinstance(workers, int) or not 1 <= workers <= _MOST:
        raise InputError(f"workers must be between 1 and {_MOST:,}, not {workers!r}.")
    given = Source(str(source), dict(mapping or {}), job.needs, split)
    target, lines = _output(Path(out), given.path)
    opened = given.open()
    if job.engine_model == CTRANSLATE2 and job.task != "check":
        from assistant.writing.fast import converted

        # once, here, and not by every worker
        if converted(job.model, tell) is None:
            job = replace(job, engine_model=TRANSFORMERS)
    signature = job.to_dict() | {
        "input": opened.digest(),
        "map": dict(sorted(given.mapping.items())),
        "split": split,
        "assistant": assistant.__version__,
    }
    with closing(Journal(target, lines, signature)) as journal:
        already = journal.done
        if not journal.complete:
            # rows of a window that was begun are worked on again: see Job.window
            begin = journal.done - journal.done % job.window
            if engine == "ray":
                from assistant.batch.on_ray import process_on_ray

                pieces = process_on_ray(job, given, begin, workers, address)
            else:
                pieces = _process(job, opened, begin, workers)
            with closing(pieces):
                for results, share in pieces:
                    new = [result for result in results if result.number > journal.done]
                    journal.append([one.line for one in new], sum(one.failed for one in new))
                    if progress is not None:
                        progress(journal.done, journal.failed, share)
            if lines != target:
                write_parquet(lines, target, job.task)
            journal.finish()
    if lines != target:
        lines.unlink(missing_ok=True)
    return Outcome(journal.done, journal.failed, already)


def _output(out: Path, source: str) -> tuple[Path, Path]:
    """Where the results go in the end, and where their lines go until then."""
    if out.suffix.lower() not in (".jsonl", ".ndjson", ".parquet"):
        raise InputError(f"The output {out} must end in .jsonl or .parquet.")
    if not out.parent.is_dir():
        raise InputError(f"There is no directory {out.parent}: make it first.")
    if out.is_dir():
        raise InputError(f"The output {out} is a directory: give a file.")
    if out.exists() and Path(source).exists() and out.samefile(source):
        raise InputError(f"The output {out} is the input: give another name.")
    if out.suffix.lower() != ".parquet":
        return out, out
    needs_parquet()
    return out, out.with_name(f"{out.name}.lines.jsonl")


def _process(
    job: Job, opened: Opened, begin: int, workers: int
) -> Generator[tuple[list[Result], float | None]]:
    """Window by window, in this process or in others."""
    pieces = windows(opened.after(begin), job.window)
    from assistant.batch.work import Worker

    if workers == 1:
        worker = Worker(job)
        for window in pieces:
            yield worker.process(window), opened.share()
        return
    from assistant.batch.pool import Pool

    with closing(Pool(partial(Worker, job), workers)) as pool:
        for results in pool.map(pieces):
            yield results, opened.share()
