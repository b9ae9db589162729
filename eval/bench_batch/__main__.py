"""``python -m eval.bench_batch rates|models|growth|kills``; see `eval.bench_batch`."""

from __future__ import annotations

import os
import platform
from pathlib import Path
from typing import Annotated

import typer

import assistant
from eval.bench_batch.growth import grow_articles, grow_rows, plot
from eval.bench_batch.killing import kills as kill_and_compare
from eval.bench_batch.models import SIZES, models
from eval.bench_batch.pairs import CORPORA
from eval.bench_batch.rates import rates
from eval.output import Table, to_markdown, to_terminal

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Measures batch.",
)

Articles = Annotated[
    Path, typer.Option(help="JSONL (.xz) of articles with title and body; the sample without it.")
]
Rows = Annotated[int, typer.Option(help="Articles to measure on.")]
Markdown = Annotated[Path | None, typer.Option(help="Write Markdown here.")]


@app.command("rates")
def rates_command(
    articles: Articles = CORPORA / "articles_valid.jsonl.xz",
    rows: Rows = 300,
    ray: Annotated[bool, typer.Option(help="Measure Ray too, where it is installed.")] = True,
    markdown: Markdown = None,
) -> None:
    """Articles a minute and peak memory of each engine."""
    _print(rates(articles, rows, ray), articles, rows, markdown)


@app.command("models")
def models_command(
    articles: Articles = CORPORA / "articles_valid.jsonl.xz",
    rows: Rows = 4,
    size: Annotated[str, typer.Option(help=f"{' or '.join(SIZES)}.")] = "distilbart",
    markdown: Markdown = None,
) -> None:
    """One model by transformers, by batch, and by CTranslate2."""
    if size not in SIZES:
        raise typer.BadParameter(f"give {' or '.join(SIZES)}")
    _print([models(articles, rows, size)], articles, rows, markdown)


@app.command("growth")
def growth_command(
    articles: Articles = CORPORA / "briefs_train.jsonl.xz",
    rows: Rows = 100_000,
    longest: Annotated[int, typer.Option(help="Characters of the longest article.")] = 1_000_000,
    png: Annotated[Path | None, typer.Option(help="Draw a picture here.")] = None,
    markdown: Markdown = None,
) -> None:
    """Time and memory by the length of an article, and by the number of rows."""
    tables = [grow_articles(longest), grow_rows(articles, rows)]
    _print(tables, articles, rows, markdown)
    if png:
        plot(tables, png)


@app.command("kills")
def kills_command(
    articles: Articles = CORPORA / "articles_train.jsonl.xz",
    rows: Rows = 20_000,
    times: Annotated[int, typer.Option(help="How often to kill the run.")] = 10,
    workers: Annotated[int, typer.Option(help="Worker processes.")] = 2,
    seed: Annotated[int, typer.Option(help="Of the moments.")] = 7,
) -> None:
    """Check rows in one go, and again killed at random moments: the outputs must be equal."""
    if not kill_and_compare(articles, rows, times, workers, seed):
        raise typer.Exit(1)


def _print(tables: list[Table], articles: Path, rows: int, markdown: Path | None) -> None:
    source = articles.name if articles.is_file() else "the sample"
    signature = (
        f"task:bench_batch|data:{source}|n:{rows}|cpus:{os.cpu_count()}"
        f"|machine:{platform.machine()}|python:{platform.python_version()}"
        f"|assistant:{assistant.__version__}"
    )
    to_terminal(tables, signature, [])
    if markdown:
        markdown.write_text(to_markdown(tables, signature, []), encoding="utf-8")


if __name__ == "__main__":
    app()
