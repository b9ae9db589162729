"""Measures the budgets: ``make bench`` or ``python -m eval.bench``.

The rules run in one thread and are given in processor time, which a busy machine stretches less
than the clock; whole processes and models, which use more than one, by the clock. Compare only
rows of one run with each other. Nothing here is a test.
"""

from __future__ import annotations

import json
import lzma
import os
import platform
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from statistics import median
from typing import Annotated

import typer

import assistant
from assistant.check import read_source
from assistant.facts import find_facts, kinds
from assistant.kind import Fact
from assistant.sample import sample_article
from assistant.text import Text
from assistant.writing import WEIGHTS
from eval.bench_clock import median_and_p95, timed
from eval.bench_growth import growth
from eval.bench_peers import peers
from eval.output import Table, to_json, to_markdown, to_terminal

ROOT = Path(__file__).resolve().parent.parent
ARTICLES = ROOT.parent / "shared" / "corpora" / "articles_valid.jsonl.xz"

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)


@app.command()
def bench(
    articles: Annotated[
        Path, typer.Option(help="JSONL (.xz) of articles; the sample without it.")
    ] = ARTICLES,
    limit: Annotated[int, typer.Option(help="Articles to measure on.")] = 100,
    grow: Annotated[bool, typer.Option("--growth/--no-growth", help="Measure up to 1 MB.")] = True,
    json_out: Annotated[Path | None, typer.Option("--json", help="Write JSON here.")] = None,
    markdown: Annotated[Path | None, typer.Option(help="Write Markdown here.")] = None,
) -> None:
    """Print what checking and writing cost on this machine."""
    for path in (json_out, markdown):
        if path is not None and not path.absolute().parent.is_dir():
            raise typer.BadParameter(f"There is no folder {path.parent}.")
    texts = list(read_articles(articles, limit))
    words = round(sum(len(text.split()) for text in texts) / len(texts))
    source = articles.name if articles.is_file() else "the sample"
    pairs = [(text, three_sentences(text)) for text in texts]
    parts: list[Callable[[], Table]] = [
        lambda: warm(texts),
        lambda: peers(pairs),
        lambda: cold(),
        lambda: drafts(texts[:20]),
    ]
    if grow:
        parts.append(growth)
    tables = []
    for part in parts:  # each is shown when it is done: together they take minutes
        tables.append(part())
        to_terminal(tables[-1:])
    signature = (
        f"task:bench|data:{source}|n:{len(texts)}|words:{words}|cpus:{os.cpu_count()}"
        f"|machine:{platform.machine()}|python:{platform.python_version()}"
        f"|assistant:{assistant.__version__}"
    )
    notes = [f"Peak memory of this process: {_megabytes():.0f} MB."]
    to_terminal([], signature, notes)
    if json_out:
        json_out.write_text(to_json(tables, signature, notes), encoding="utf-8")
    if markdown:
        markdown.write_text(to_markdown(tables, signature, notes), encoding="utf-8")


def read_articles(path: Path, limit: int) -> Iterator[str]:
    """Bodies of 300 to 700 words, the length that the budgets speak of."""
    found = 0
    if path.is_file():
        opened = lzma.open if path.suffix == ".xz" else open
        with opened(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                body = json.loads(line)["body"]
                if 300 <= len(body.split()) <= 700:
                    yield body
                    found += 1
                    if found == limit:
                        return
    if not found:
        yield sample_article()


def three_sentences(article: str) -> str:
    """A draft: three sentences of the article told as a report of them, one number off.

    Reworded so that no sentence stands in the article word for word, as those are quick. Most of
    its names still stand among the article's own words, which is quicker than in others.
    """
    text = Text(article)
    spans = [span for span in text.sentences if 40 < span.end - span.start < 300][:3]
    told = " ".join(f"Officials said that {text[span]}" for span in spans)
    return told.replace("1", "2", 1) or "Officials said that 3 people were there."


def own_words(draft: str) -> str:
    """A draft without every fifth word: nothing in it stands among the article's own words."""
    return " ".join(word for place, word in enumerate(draft.split(), 1) if place % 5)


def _drain(find: Callable[[Text, Text | None], Iterable[Fact]], text: Text) -> None:
    for _ in find(text, None):
        pass


def warm(texts: list[str]) -> Table:
    """`check` in a warm process: the first draft of an article, a second one, and each kind."""
    table = Table("Checking, ms of processor time", ("median", "p95"))
    pairs = [(text, three_sentences(text)) for text in texts]
    assistant.check(*pairs[0])
    first, again, others = [], [], []
    for pair in pairs * max(1, 20 // len(pairs)):
        read_source.cache_clear()
        first.append(timed(assistant.check, *pair))
        again.append(timed(assistant.check, *pair))
    for article, draft in pairs * max(1, 20 // len(pairs)):
        read_source.cache_clear()
        others.append(timed(assistant.check, article, own_words(draft)))
    table.add("check, 3 sentences, an article not read before (budget 5)", *median_and_p95(first))
    table.add("check, 3 sentences, the same article again", *median_and_p95(again))
    table.add("check, 3 sentences that copy no run of words", *median_and_p95(others))
    reads = [Text(text) for text in texts]
    for read in reads:
        find_facts(read)  # what kinds share is read once and belongs to none of them
    for name, kind in kinds().items():
        times = [timed(_drain, kind.find, read) for read in reads]
        table.add(f"find alone: {name}", *median_and_p95(times))
    return table


def _run(arguments: list[str]) -> tuple[float, float]:
    """Run Python with these arguments; milliseconds on the clock and of processor time, which a
    busy machine stretches less."""
    # as a user has it: bytecode is kept between runs
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, *arguments]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run(command, capture_output=True, cwd=ROOT, check=False, env=environment)
    clock = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return clock * 1000, used * 1000


def cold(runs: int = 10) -> Table:
    """Whole processes, start to end; the first run of each is not counted."""
    table = Table("Cold processes, ms", ("median", "p95", "processor"))
    article = ROOT / "assistant" / "sample" / "article.txt"
    check = ["-m", "assistant", "check", str(article), "--text", "14 rockets hit Camp Taji."]
    code = "import assistant; assistant.check('18 rockets.', '14 rockets hit Camp Taji.')"
    jobs = {
        "python alone": ["-c", ""],
        "import assistant": ["-c", "import assistant"],
        "import assistant, then check (budget 300)": ["-c", code],
        "python -m assistant check": check,
    }
    if (WEIGHTS / "model.safetensors").is_file():
        headline = ["-m", "assistant", "headline", str(article), "--count", "1"]
        jobs["first headline, shipped model (budget 4000)"] = headline
    for name, arguments in jobs.items():
        times = [_run(arguments) for _ in range(runs + 1)][1:]
        clock, used = zip(*times, strict=True)
        table.add(name, *median_and_p95(list(clock)), median(used))
    return table


def drafts(texts: list[str]) -> Table:
    """Three checked headlines and a summary, warm."""
    table = Table("Writing and checking, ms on the clock", ("median", "p95"))
    models: dict[str, str | None] = {"extract": "extract"}
    if (WEIGHTS / "model.safetensors").is_file():
        models["shipped model (budget 1000)"] = None
    for name, model in models.items():
        _write(texts[0], model)
        times = [timed(_write, text, model, clock=time.perf_counter) for text in texts]
        table.add(f"3 headlines and a summary, {name}", *median_and_p95(times))
    return table


def _write(text: str, model: str | None) -> None:
    assistant.headlines(text, model=model)
    assistant.summary(text, model=model)


def _megabytes() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # kilobytes on Linux, bytes on macOS
    return peak / (1_000_000 if sys.platform == "darwin" else 1000)


if __name__ == "__main__":
    app()
