"""The commands: options in, tables out. What they compute lives in the modules they call."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Annotated, Any

import typer

from assistant.errors import AssistantError
from assistant.rows import parse_mapping
from eval.job import Job
from eval.stats import SEED

app = typer.Typer(
    help="Scores for summaries, drafts and checkers, each with its signature.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)

Workers = Annotated[int, typer.Option(min=1, help="Processes that share the rows.")]
Errors = Annotated[Path | None, typer.Option(help="Write the rows that went wrong (JSONL).")]


def _shared(
    mapping: Annotated[
        list[str] | None, typer.Option("--map", help="OURS=THEIRS: another column name.")
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Stop after so many rows.")] = None,
    sample: Annotated[
        int | None, typer.Option(min=1, help="Draw so many rows of the whole file, by the seed.")
    ] = None,
    seed: Annotated[int, typer.Option(help="Seed of whatever is random.")] = SEED,
    metrics: Annotated[
        str | None, typer.Option(help="Show these alone (a,b,c), a system or file a row.")
    ] = None,
    json: Annotated[Path | None, typer.Option(help="Write JSON here ('-': stdout).")] = None,
    markdown: Annotated[
        Path | None, typer.Option(help="Write Markdown here ('-': stdout).")
    ] = None,
    plot: Annotated[Path | None, typer.Option(help="Write a picture here (PNG).")] = None,
) -> Job:
    """The options of every command."""
    return Job(
        mapping=parse_mapping(mapping or []),
        limit=limit,
        sample=sample,
        seed=seed,
        metrics=_listed(metrics),
        json=json,
        markdown=markdown,
        plot=plot,
    )


def _listed(names: str | None) -> tuple[str, ...]:
    return tuple(name.strip() for name in (names or "").split(",") if name.strip())


def command(function: Callable[..., None]) -> Callable[..., None]:
    """A command: the function's own options, and the shared ones in place of its ``job``.

    Its errors are one sentence on standard error and exit status 2.
    """
    own = inspect.signature(function, eval_str=True).parameters
    shared = inspect.signature(_shared, eval_str=True).parameters
    # typer reads options off the signature
    merged = [one for name, one in own.items() if name != "job"] + list(shared.values())

    @wraps(function)
    def run(**options: Any) -> None:
        try:
            job = _shared(**{name: options.pop(name) for name in shared})
            job.ready()
            function(**options, job=job)
        except AssistantError as error:
            typer.echo(f"eval: {error}", err=True)
            raise typer.Exit(2) from None
        except OSError as error:
            typer.echo(f"eval: {error.filename or 'A file'}: {error.strerror}.", err=True)
            raise typer.Exit(2) from None
        except KeyboardInterrupt:
            raise typer.Exit(130) from None

    run.__signature__ = inspect.Signature(merged)  # type: ignore[attr-defined]
    run.__annotations__ = {one.name: one.annotation for one in merged}
    return app.command()(run)


@command
def checker(
    data: Annotated[list[str], typer.Argument(help="Labelled claims: files or hub names.")],
    job: Job,
    checker: Annotated[list[str] | None, typer.Option(help="ours, naive; again for both.")] = None,
    kinds: Annotated[str | None, typer.Option(help="Count only these kinds (a,b,c).")] = None,
    errors: Errors = None,
    score_column: Annotated[
        list[str] | None, typer.Option(help="A column with another checker's scores.")
    ] = None,
    tune: Annotated[
        str | None, typer.Option(help="The labelled file to tune its threshold on.")
    ] = None,
    workers: Workers = 1,
) -> None:
    """Balanced accuracy, precision, recall, F1 and false alarms of a checker."""
    from eval.checker_task import run

    names = checker or ([] if score_column else ["ours"])
    run(data, names, _listed(kinds), errors, score_column or [], tune, workers, job)


@command
def summaries(
    data: Annotated[str, typer.Argument(help="Rows with source, prediction, reference(s).")],
    job: Job,
    against: Annotated[str | None, typer.Option(help="Another system's rows.")] = None,
    no_facts: Annotated[bool, typer.Option("--no-facts", help="Leave the checker out.")] = False,
    findings: Annotated[
        Path | None, typer.Option(help="Write each prediction with its findings (JSONL).")
    ] = None,
    workers: Workers = 1,
) -> None:
    """ROUGE, faithfulness, extractiveness and form of summaries, with intervals."""
    from eval.summaries_task import run

    run(data, against, not no_facts, findings, workers, job)


@command
def drafts(
    articles: Annotated[str, typer.Argument(help="Rows with an article (body or source).")],
    job: Job,
    task: Annotated[str, typer.Option(help="headline or summary.")] = "headline",
    model: Annotated[
        list[str] | None,
        typer.Option(help="lead, textrank, extract, default, a model's directory or hub name."),
    ] = None,
    sentences: Annotated[int, typer.Option(min=1, help="Sentences of a summary.")] = 3,
    save: Annotated[Path | None, typer.Option(help="Folder for the drafts (JSONL).")] = None,
) -> None:
    """Run writers over articles, score their drafts, save them for `summaries`."""
    from eval.drafts_task import run

    run(articles, task, model or ["lead", "textrank", "extract"], sentences, save, job)


@command
def mutate(
    data: Annotated[str, typer.Argument(help="Articles, or rows with source and correct claim.")],
    job: Job,
    save: Annotated[Path | None, typer.Option(help="Write the planted errors (JSONL).")] = None,
    errors: Errors = None,
    workers: Workers = 1,
) -> None:
    """Plant errors in correct drafts; say how many are caught and rightly explained."""
    from eval.mutate_task import run

    run(data, save, errors, workers, job)


@command
def extraction(
    data: Annotated[list[str], typer.Argument(help="Rows with text and annotated spans.")],
    job: Job,
    errors: Errors = None,
) -> None:
    """F1 of numbers, and of numbers with their units, and why they are missed."""
    from eval.extraction_task import run

    run(data, errors, job)


def main() -> None:
    app(prog_name="python -m eval")
