"""The commands: options in, tables out. What they compute lives in the modules they call."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from assistant.errors import AssistantError
from eval.output import Table, to_json, to_markdown, to_plot, to_terminal
from eval.stats import SEED

T = TypeVar("T")
app = typer.Typer(
    help="Scores for summaries, drafts and checkers, each with its signature.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)

Map = Annotated[list[str] | None, typer.Option("--map", help="OURS=THEIRS: another column name.")]
Limit = Annotated[int | None, typer.Option(min=1, help="Read so many rows at most.")]
Seed = Annotated[int, typer.Option(help="Seed of the bootstrap and of anything random.")]
Json = Annotated[Path | None, typer.Option("--json", help="Write JSON here ('-': stdout).")]
Markdown = Annotated[Path | None, typer.Option(help="Write Markdown here ('-': stdout).")]
Plot = Annotated[Path | None, typer.Option(help="Write a picture here (PNG).")]


@dataclass(frozen=True, slots=True)
class Out:
    """Where the tables go: the terminal unless standard output is asked for."""

    json: Path | None = None
    markdown: Path | None = None
    plot: Path | None = None

    def write(self, tables: list[Table], signature: str, notes: Iterable[str]) -> None:
        told = list(notes)
        used = False
        for path, text in (
            (self.json, to_json),
            (self.markdown, to_markdown),
        ):
            if path is None:
                continue
            if str(path) == "-":
                sys.stdout.write(text(tables, signature, told) + "\n")
                used = True
            else:
                path.write_text(text(tables, signature, told) + "\n", encoding="utf-8")
        if self.plot is not None:
            to_plot(tables[0], self.plot, signature)
        if not used:
            to_terminal(tables, signature, told)


def command(function: Callable[..., None]) -> Callable[..., None]:
    """A command whose errors are one sentence on standard error and exit status 2."""

    @wraps(function)
    def run(*args: Any, **options: Any) -> None:
        try:
            function(*args, **options)
        except AssistantError as error:
            typer.echo(f"eval: {error}", err=True)
            raise typer.Exit(2) from None
        except KeyboardInterrupt:
            raise typer.Exit(130) from None

    return app.command()(run)


def progress(rows: Iterable[T], what: str) -> Iterator[T]:
    """A progress bar on standard error, when that is a terminal."""
    from rich.console import Console
    from rich.progress import (
        MofNCompleteColumn,
        Progress,
        SpinnerColumn,
        TextColumn,
        TimeElapsedColumn,
    )

    console = Console(stderr=True)
    with Progress(
        SpinnerColumn(),
        TextColumn(what),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    ) as bar:
        task = bar.add_task(what, total=None)
        for row in rows:
            yield row
            bar.advance(task)


@command
def checker(
    data: Annotated[list[str], typer.Argument(help="Labelled claims: files or hub names.")],
    checker: Annotated[str, typer.Option(help="ours or naive.")] = "ours",
    kinds: Annotated[str | None, typer.Option(help="Count only these kinds (a,b,c).")] = None,
    errors: Annotated[Path | None, typer.Option(help="Write misses and false alarms.")] = None,
    score_column: Annotated[
        str | None, typer.Option(help="Score another checker by this column of the file.")
    ] = None,
    tune: Annotated[
        str | None, typer.Option(help="The labelled file to tune its threshold on.")
    ] = None,
    mapping: Map = None,
    limit: Limit = None,
    seed: Seed = SEED,
    json: Json = None,
    markdown: Markdown = None,
    plot: Plot = None,
) -> None:
    """Balanced accuracy, precision, recall, F1 and false alarms of a checker."""
    from eval.checker_task import run

    run(
        data,
        checker,
        kinds.split(",") if kinds else None,
        errors,
        (score_column, tune),
        mapping or [],
        limit,
        seed,
        Out(json, markdown, plot),
        progress,
    )


@command
def summaries(
    data: Annotated[str, typer.Argument(help="Rows with source, prediction, reference(s).")],
    against: Annotated[str | None, typer.Option(help="Another system's rows.")] = None,
    no_facts: Annotated[bool, typer.Option("--no-facts", help="Leave the checker out.")] = False,
    mapping: Map = None,
    limit: Limit = None,
    seed: Seed = SEED,
    json: Json = None,
    markdown: Markdown = None,
    plot: Plot = None,
) -> None:
    """ROUGE, faithfulness, extractiveness and form of summaries, with intervals."""
    from eval.summaries_task import run

    run(
        data,
        against,
        not no_facts,
        mapping or [],
        limit,
        seed,
        Out(json, markdown, plot),
        progress,
    )


@command
def drafts(
    articles: Annotated[str, typer.Argument(help="Rows with an article (body).")],
    task: Annotated[str, typer.Option(help="headline or summary.")] = "headline",
    model: Annotated[
        list[str] | None,
        typer.Option(help="lead, extract, default, or a model's directory or hub name."),
    ] = None,
    sentences: Annotated[int, typer.Option(min=1, help="Sentences of a summary.")] = 3,
    save: Annotated[Path | None, typer.Option(help="Folder for the drafts (JSONL).")] = None,
    mapping: Map = None,
    limit: Limit = None,
    seed: Seed = SEED,
    json: Json = None,
    markdown: Markdown = None,
    plot: Plot = None,
) -> None:
    """Run writers over articles, score their drafts, save them for `summaries`."""
    from eval.drafts_task import run

    run(
        articles,
        task,
        model or ["lead", "extract", "default"],
        sentences,
        save,
        mapping or [],
        limit,
        seed,
        Out(json, markdown, plot),
        progress,
    )


@command
def mutate(
    data: Annotated[str, typer.Argument(help="Rows with source and a correct claim.")],
    save: Annotated[Path | None, typer.Option(help="Write the planted errors (JSONL).")] = None,
    errors: Annotated[Path | None, typer.Option(help="Write misses and false alarms.")] = None,
    mapping: Map = None,
    limit: Limit = None,
    seed: Seed = SEED,
    json: Json = None,
    markdown: Markdown = None,
    plot: Plot = None,
) -> None:
    """Plant errors in correct drafts; say how many are caught and rightly explained."""
    from eval.mutate_task import run

    run(data, save, errors, mapping or [], limit, seed, Out(json, markdown, plot), progress)


@command
def extraction(
    data: Annotated[list[str], typer.Argument(help="Rows with text and annotated spans.")],
    errors: Annotated[Path | None, typer.Option(help="Write the rows that miss.")] = None,
    limit: Limit = None,
    json: Json = None,
    markdown: Markdown = None,
    plot: Plot = None,
) -> None:
    """F1 of numbers, and of numbers with their units, and why they are missed."""
    from eval.extraction_task import run

    run(data, errors, limit, Out(json, markdown, plot), progress)


def main() -> None:
    app(prog_name="python -m eval")
