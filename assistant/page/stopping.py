"""Work that shows that it is under way and can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import gradio as gr

from assistant.page import markup
from assistant.page.cards import QUIET

__all__ = ["Stop", "stoppable"]


@dataclass(frozen=True, slots=True)
class Stop:
    """The button that starts, the one that takes its place meanwhile and stops, and what is
    said beside them; ``doing`` is said first."""

    go: gr.Button
    stop: gr.Button
    notice: gr.HTML
    doing: str


def stoppable(
    triggers: Sequence[Any],
    work: Callable[..., Any],
    inputs: Sequence[Any],
    outputs: Sequence[Any],
    shown: Stop,
) -> None:
    """Run ``work`` at each of the triggers. It must be a coroutine that ends what it started
    when it is cancelled (`Writers.run` does): gradio cancels the coroutine and no more."""
    quick: dict[str, Any] = {**QUIET, "queue": False}
    buttons = [shown.go, shown.stop]
    working = (gr.update(visible=False), gr.update(visible=True))
    idle = working[::-1]
    running = gr.on(
        triggers,
        lambda: (*working, markup.working(shown.doing)),
        None,
        [*buttons, shown.notice],
        **quick,
    ).then(
        work,
        list(inputs),
        list(outputs),
        **QUIET,
    )
    running.then(lambda: idle, None, buttons, **quick)
    shown.stop.click(
        lambda: (*idle, markup.note("Cancelled.")),
        None,
        [*buttons, shown.notice],
        cancels=[running],
        **quick,
    )
