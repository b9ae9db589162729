"""Runs what may take long in processes of their own, so that it can be stopped at any moment.

A thread cannot be stopped, and one that computes slows every other answer of the server. A
process is killed and its work is over, whatever it was at. It also keeps the model's memory out
of the server, which then starts, and answers, faster.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import ParamSpec, TypeVar

import anyio
from anyio import to_process

import assistant
from assistant.errors import AssistantError, TooLargeError
from assistant.page.actions import UnforeseenError
from assistant.sample import sample_article

__all__ = ["Writers"]

P = ParamSpec("P")
T = TypeVar("T")

# what nobody waits for any longer
_SECONDS = 120


class Writers:
    """At most ``count`` processes, each started when all before it are busy, and kept.

    ``model``: what `assistant.headlines` takes by that name, for all who write on the page.
    """

    def __init__(self, count: int, model: str | None = None) -> None:
        # for the processes, which may import NumPy before the model does: see `writing.pointer`
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        self.model = model
        self._limiter = anyio.CapacityLimiter(count)
        self._warming: set[asyncio.Task[None]] = set()

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """``function``, which must be importable, in one of the processes.

        When the task that awaits this is cancelled, the process is killed.

        :raises AssistantError: what the function raised, or that it took too long.
        :raises UnforeseenError: it raised anything else.
        """
        try:
            with anyio.fail_after(_SECONDS):
                work = partial(function, *args, **kwargs)
                return await to_process.run_sync(
                    _told, work, cancellable=True, limiter=self._limiter
                )
        except TimeoutError:
            self.start()
            raise TooLargeError(
                f"It was stopped after {_SECONDS} seconds: give a shorter article."
            ) from None
        except asyncio.CancelledError:
            self.start()
            raise

    def start(self) -> None:
        """Have a process at hand with its model loaded: nobody waits for that at a press."""
        task = asyncio.get_running_loop().create_task(self._warm())
        self._warming.add(task)
        task.add_done_callback(self._warming.discard)

    async def _warm(self) -> None:
        # whatever is wrong is said to the one who presses
        with suppress(Exception):
            await to_process.run_sync(
                _write_once, self.model, cancellable=True, limiter=self._limiter
            )


def _write_once(model: str | None) -> None:
    assistant.headlines(sample_article(), count=1, model=model)


def _told(work: Callable[[], T]) -> T:
    """In the process: an unforeseen error is told by its name and place alone. Its message may
    hold words of the article, and not every error can be sent."""
    try:
        return work()
    except AssistantError:
        raise
    except Exception as error:
        raise UnforeseenError.of(error) from None
