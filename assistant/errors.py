"""Every error the assistant raises on purpose.

    AssistantError              one clear sentence: what is wrong, what would be right
    +-- InputError              the article, the draft or an option cannot be used
    |   +-- EmptyInputError     nothing to work on
    |   +-- TooLargeError       over a documented limit
    |   +-- NotTextError        binary data, a directory, an undecodable file
    +-- PromptError             a file of prompts/ is not as it should be
    +-- WriterError             a model cannot be loaded or did not write
    +-- MissingExtraError       an optional package is not installed
    +-- DeadlineError           the time is up; caught where the deadline was set

The command line turns any of them into its message and exit status 2. Anything else that
escapes is a defect of ours.
"""

from __future__ import annotations

__all__ = [
    "AssistantError",
    "DeadlineError",
    "EmptyInputError",
    "InputError",
    "MissingExtraError",
    "NotTextError",
    "PromptError",
    "TooLargeError",
    "WriterError",
]


class AssistantError(Exception):
    """Base of the tree. ``str(error)`` is one sentence fit for a user."""


class InputError(AssistantError, ValueError):
    """The article, the draft or an option cannot be used."""


class EmptyInputError(InputError):
    """There is nothing to read or to check."""


class TooLargeError(InputError):
    """The input is over a documented limit."""


class NotTextError(InputError):
    """The input is not text: binary, a directory, not UTF-8."""


class PromptError(AssistantError, ValueError):
    """A prompt file has unknown keys, misses some, or names a variable that is not given."""


class WriterError(AssistantError, RuntimeError):
    """A writer (model) cannot be found, loaded or run."""


class MissingExtraError(AssistantError, ImportError):
    """A feature needs an optional package; the message names the extra to install."""


class DeadlineError(AssistantError, TimeoutError):
    """The time given is up: `assistant.deadline` raises it, `check` and the writers catch it."""
