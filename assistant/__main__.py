"""The command line: ``python -m assistant report|headline|summary|check ARTICLE``, and
``batch IN OUT`` for many articles.

Exit status: 0 done and nothing to object to, 1 ``check`` found something contradicted or
unsupported, 2 bad input or a bad option, 3 ``batch`` is done and some rows have an error, 70 a
defect of ours, 130 interrupted, 141 the reader of the output left. ``ASSISTANT_TRACEBACK=1``
shows where a defect is.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer
from typer.exceptions import TyperException

import assistant
from assistant.errors import AssistantError, InputError
from assistant.intake import read_text
from assistant.view.printed import print_checked, print_drafts

if TYPE_CHECKING:
    from assistant.writing import Writer

FOUND, BAD_INPUT, ROWS_FAILED, DEFECT, INTERRUPTED, PIPE_CLOSED = 1, 2, 3, 70, 130, 141

T = TypeVar("T")

# plain help and errors: what the eye and a pipe read alike, and rich stays unimported
app = typer.Typer(
    help="Writes headlines and summaries of a news article and checks their facts.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Article = Annotated[
    str, typer.Argument(help="A text file, or - for standard input.", show_default=False)
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
Count = Annotated[int, typer.Option(min=1, max=10, help="How many headlines.")]
MaxChars = Annotated[int, typer.Option(min=20, max=300, help="The longest headline.")]
Sentences = Annotated[int, typer.Option(min=1, max=10, help="Sentences of the summary.")]
Model = Annotated[
    str | None,
    typer.Option(
        help="A model's directory or hub name, or 'extract' for the article's own sentences.",
        show_default="the shipped model, else extract",
    ),
]
EngineModel = Annotated[
    str, typer.Option(help="What runs a hub model: transformers or ctranslate2.")
]
Timeout = Annotated[
    float | None,
    typer.Option(
        help="Seconds after which what there is by then is given, marked as partial.",
        show_default="ASSISTANT_TIMEOUT, else no limit",
    ),
]


@app.command()
def report(
    article: Article,
    as_json: Json = False,
    count: Count = 3,
    max_chars: MaxChars = 70,
    sentences: Sentences = 3,
    model: Model = None,
    engine_model: EngineModel = "transformers",
    timeout: Timeout = None,
) -> None:
    """Write headlines and a summary, each fact with its verdict."""
    text = read_text(article)
    writer = _writer(model, engine_model)
    headlines = _write(
        lambda: assistant.headlines(text, count, max_chars, writer, timeout=timeout)
    )
    summary = _write(lambda: assistant.summary(text, sentences, writer, timeout=timeout))
    print_drafts(headlines, summary, as_json)


@app.command()
def headline(
    article: Article,
    as_json: Json = False,
    count: Count = 3,
    max_chars: MaxChars = 70,
    model: Model = None,
    engine_model: EngineModel = "transformers",
    timeout: Timeout = None,
) -> None:
    """Write headlines, each fact with its verdict."""
    text = read_text(article)
    writer = _writer(model, engine_model)
    headlines = _write(
        lambda: assistant.headlines(text, count, max_chars, writer, timeout=timeout)
    )
    print_drafts(headlines, None, as_json)


@app.command()
def summary(
    article: Article,
    as_json: Json = False,
    sentences: Sentences = 3,
    model: Model = None,
    engine_model: EngineModel = "transformers",
    timeout: Timeout = None,
) -> None:
    """Write a summary, each fact with its verdict."""
    text = read_text(article)
    writer = _writer(model, engine_model)
    summary = _write(lambda: assistant.summary(text, sentences, writer, timeout=timeout))
    print_drafts(None, summary, as_json)


@app.command()
def check(
    article: Article,
    text: Annotated[
        str | None, typer.Option(help="The text to check.", show_default=False)
    ] = None,
    file: Annotated[
        str | None,
        typer.Option(help="A file with the text to check, or -.", show_default=False),
    ] = None,
    as_json: Json = False,
    timeout: Timeout = None,
) -> None:
    """Judge every fact of a text against the article: exit 0 when it holds, 1 when not."""
    if (text is None) == (file is None):
        raise InputError("Give the text to check by --text or by --file, one of the two.")
    if article == "-" and file == "-":
        raise InputError("Only one of ARTICLE and --file can be standard input.")
    if file is not None:
        text = read_text(file, "text to check")
    assert text is not None
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        raise InputError("The text to check is not valid UTF-8: give it by --file.")
    outcome = assistant.check(read_text(article), text, timeout=timeout)
    print_checked(outcome, as_json)
    if not outcome.ok:
        raise typer.Exit(FOUND)


@app.command()
def batch(
    source: Annotated[
        str,
        typer.Argument(
            metavar="IN",
            help="JSONL, CSV or Parquet, a directory of datasets, or a data set's hub name.",
            show_default=False,
        ),
    ],
    out: Annotated[
        str, typer.Argument(metavar="OUT", help="A .jsonl or .parquet file.", show_default=False)
    ],
    task: Annotated[str, typer.Option(help="headline, summary, check or report.")],
    engine: Annotated[str, typer.Option(help="local or ray.")] = "local",
    workers: Annotated[int, typer.Option(help="Processes that work at once.")] = 1,
    address: Annotated[
        str | None, typer.Option(help="A Ray cluster that runs.", show_default="a local one")
    ] = None,
    mapping: Annotated[
        list[str] | None,
        typer.Option("--map", help="OUR=THEIR column (id, article, text), for each that differs."),
    ] = None,
    split: Annotated[str, typer.Option(help="The split of a data set.")] = "train",
    count: Count = 3,
    max_chars: MaxChars = 70,
    sentences: Sentences = 3,
    model: Model = None,
    engine_model: EngineModel = "transformers",
    timeout: Timeout = None,
) -> None:
    """Do a task for every row of a file; killed and started again, it goes on."""
    from assistant.batch import run_batch
    from assistant.batch.progress import shown_progress
    from assistant.rows import parse_mapping

    try:
        with shown_progress() as progress:
            outcome = run_batch(
                source,
                out,
                task,
                mapping=parse_mapping(mapping or []),
                split=split,
                engine=engine,
                workers=workers,
                address=address,
                count=count,
                max_chars=max_chars,
                sentences=sentences,
                model=model,
                engine_model=engine_model,
                timeout=timeout,
                progress=progress,
                tell=_tell,
            )
    except KeyboardInterrupt:
        _tell("Interrupted. What is done is kept: the same command goes on from there.")
        raise
    before = f", {outcome.already:,} of them before" if outcome.already else ""
    name = Path(out).name
    typer.echo(f"{name}: {outcome.rows:,} rows{before}; {outcome.failed:,} with an error.")
    if outcome.failed:
        raise typer.Exit(ROWS_FAILED)


def _writer(model: str | None, engine_model: str) -> str | Writer | None:
    """What the model is run by."""
    if engine_model == "transformers":
        return model
    if engine_model != "ctranslate2":
        raise InputError(
            f"There is no model engine {engine_model!r}: give transformers or ctranslate2."
        )
    from assistant.writing.fast import find_fast_writer

    return find_fast_writer(model, _tell)


def _tell(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


def _write(work: Callable[[], T]) -> T:
    """Run a writer; on a terminal a line says so, as loading a model takes seconds."""
    if not sys.stderr.isatty():
        return work()
    from rich.console import Console

    with Console(stderr=True).status("Writing and checking"):
        return work()


def main(args: Sequence[str] | None = None) -> int:
    """Run the command line on ``args`` (without the program); returns the exit status."""
    try:
        status = app(args, standalone_mode=False)
        sys.stdout.flush()
        return status if isinstance(status, int) else 0
    except AssistantError as error:
        return _fail(str(error))
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except (BrokenPipeError, SystemExit):
        # SystemExit is typer's answer to a closed pipe, with a status that means something else
        # here. The interpreter flushes standard output once more as it ends: into nothing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return PIPE_CLOSED
    except TyperException as error:
        return _fail(f"{error.format_message().rstrip('.')} (--help shows what there is).")
    except Exception as error:
        if os.environ.get("ASSISTANT_TRACEBACK"):
            raise
        # the error's own message may hold words of the article
        name = type(error).__name__
        return _fail(
            f"This is a defect of ours ({name}); ASSISTANT_TRACEBACK=1 shows where.", DEFECT
        )


def _fail(sentence: str, status: int = BAD_INPUT) -> int:
    print(f"error: {sentence}", file=sys.stderr)
    return status


if __name__ == "__main__":
    ended = main()
    # what is still alive goes with the process: it is not looked through for what could be freed
    gc.freeze()
    sys.exit(ended)
