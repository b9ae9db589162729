"""What the page takes from the environment, read once at the start.

GRADIO_SERVER_PORT      port on 127.0.0.1 (7860)
ASSISTANT_AUTH          user:password; without it the page asks for none
ASSISTANT_QUEUE         requests that may wait (64); more are told to come back later
ASSISTANT_WORKERS       requests answered at the same time (4)
ASSISTANT_WRITERS       processes that write (2); each holds the model
ASSISTANT_MODEL         what writes: a model's directory or hub name, or "extract"
ASSISTANT_MAX_UPLOAD    size of an uploaded file in megabytes (5)
ASSISTANT_STYLE         a TOML file with the house's style, offered beside AP and Reuters

The other limits, on texts and on time, are those of `assistant.limits`.

The page is bound to this machine alone; to serve others, put a proxy with TLS before it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from assistant.errors import InputError
from assistant.limits import Limits
from assistant.limits import from_environment as limits_from
from assistant.style import Profile, read_profile

__all__ = ["HOST", "Settings", "from_environment"]

HOST = "127.0.0.1"
_USUAL = Limits()


@dataclass(frozen=True, slots=True)
class Settings:
    """``auth`` is (user, password) or None, ``max_upload`` is in bytes."""

    port: int = 7860
    auth: tuple[str, str] | None = None
    queue: int = _USUAL.queue
    workers: int = _USUAL.workers
    writers: int = 2
    model: str | None = None
    max_upload: int = _USUAL.upload
    style: Profile | None = None


def from_environment(environment: Mapping[str, str]) -> Settings:
    """The settings in an environment such as ``os.environ``.

    :raises InputError: a value is not of its kind; the sentence names the variable.
    """
    default = Settings()
    limits = limits_from(environment)
    return Settings(
        port=_whole(environment, "GRADIO_SERVER_PORT", default.port, 1, 65_535),
        auth=_auth(environment.get("ASSISTANT_AUTH", "")),
        queue=limits.queue,
        workers=limits.workers,
        writers=_whole(environment, "ASSISTANT_WRITERS", default.writers, 1, 64),
        model=environment.get("ASSISTANT_MODEL", "").strip() or None,
        max_upload=limits.upload,
        style=_style(environment.get("ASSISTANT_STYLE", "")),
    )


def _whole(environment: Mapping[str, str], name: str, default: int, low: int, high: int) -> int:
    given = environment.get(name, "").strip()
    if not given:
        return default
    # isdecimal alone lets other scripts' digits through, which int() reads too: fine here
    if not given.isdecimal() or len(given) > 9 or not low <= int(given) <= high:
        raise InputError(f"{name} must be a whole number from {low} to {high}, not {given!r}.")
    return int(given)


def _style(given: str) -> Profile | None:
    return read_profile(Path(given)) if given else None


def _auth(given: str) -> tuple[str, str] | None:
    if not given:
        return None
    user, colon, password = given.partition(":")
    if not (user and colon and password):
        # the value is a secret: it is not repeated
        raise InputError("ASSISTANT_AUTH must read user:password, neither part empty.")
    return user, password
