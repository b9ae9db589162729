"""Drafts and reports on standard output: for a reader, or as one JSON document."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from assistant.view.json import to_json

if TYPE_CHECKING:
    from assistant.draft import Draft
    from assistant.kind import Report

__all__ = ["SCHEMA", "print_checked", "print_drafts"]

SCHEMA = "newsroom-assistant/drafts/1"


def print_drafts(headlines: list[Draft] | None, summary: Draft | None, as_json: bool) -> None:
    """Print what was written; None is what was not asked for."""
    if as_json:
        document: dict[str, Any] = {"schema": SCHEMA}
        if headlines is not None:
            document["headlines"] = [draft.to_dict() for draft in headlines]
        if summary is not None:
            document["summary"] = summary.to_dict()
        _print_json(document)
        return
    from assistant.view.terminal import make_console, print_draft

    console = make_console()
    if headlines == []:
        print(
            "No headline was found that holds, or not in the time given.",
            file=sys.stderr,
            flush=True,
        )
    for number, draft in enumerate(headlines or [], start=1):
        print_draft(console, f"Headline {number}", draft)
    if summary is not None:
        print_draft(console, "Summary", summary)


def print_checked(outcome: Report, as_json: bool) -> None:
    """Print what was found in a text that was checked."""
    if as_json:
        _print_json(outcome.to_dict())
        return
    from assistant.view.terminal import make_console, print_report

    print_report(make_console(), outcome)


def _print_json(document: dict[str, Any]) -> None:
    sys.stdout.flush()
    rest = memoryview(to_json(document).encode() + b"\n")
    # where Python runs unbuffered, a write to a pipe may take a part only
    while rest:
        rest = rest[sys.stdout.buffer.write(rest) :]
