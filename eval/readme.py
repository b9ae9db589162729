"""Prints the scores of a document anew: ``python -m eval.readme README.md``.

A block begins with ``<!-- scores -->`` and ends with ``<!-- /scores -->``. It holds the command
in a fence, and below it what the command printed: to add a row, add its option to the command
and run this. ``--only WORD`` takes the blocks whose command has that word.
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

__all__ = ["refreshed"]

ROOT = Path(__file__).resolve().parent.parent
_BLOCK = re.compile(
    r"(?P<head><!-- scores -->\n```sh\n(?P<command>.*?)```\n).*?(?=<!-- /scores -->)", re.DOTALL
)
app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)


def refreshed(text: str, only: str = "") -> str:
    """The text with the output of each block's command.

    :raises typer.Exit: a command failed; what it said is on standard error.
    """
    return _BLOCK.sub(lambda block: _printed(block, only), text)


def _printed(block: re.Match[str], only: str) -> str:
    command = block["command"].replace("\\\n", " ")
    if only not in command:
        return block[0]
    words = shlex.split(command)
    if words[:3] != ["python", "-m", "eval"]:
        typer.echo(f"A block of scores holds no command of python -m eval: {command}", err=True)
        raise typer.Exit(2)
    arguments = [name for word in words[1:] for name in _expanded(word)]
    done = subprocess.run(
        [sys.executable, *arguments, "--markdown", "-"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        raise typer.Exit(done.returncode)
    return f"{block['head']}\n{done.stdout.strip()}\n\n"


def _expanded(word: str) -> list[str]:
    """The files that a pattern stands for, as a shell has them."""
    return sorted(str(path) for path in ROOT.glob(word)) if "*" in word else [word]


@app.command()
def main(
    document: Annotated[Path, typer.Argument(help="A Markdown file with blocks of scores.")],
    only: Annotated[str, typer.Option(help="The blocks whose command has this word.")] = "",
) -> None:
    """Run the commands of a document's score blocks and put in what they print."""
    document.write_text(refreshed(document.read_text(encoding="utf-8"), only), encoding="utf-8")


if __name__ == "__main__":
    app()
