"""The output as it grows: complete lines in the order of the input, and what run they are of.

``OUT.jsonl`` is appended to, whole lines at a time. A process that is killed leaves at most one
line unfinished; the next one cuts it off, counts the lines, and goes on after that many rows.
Beside it ``OUT.jsonl.job.json`` says what was asked and of which input, so that no run continues
another one's output. While a run lasts it holds a lock on the output.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from assistant.errors import InputError

try:
    import fcntl
except ImportError:  # not on Windows: there two runs on one output are not told apart
    fcntl = None  # type: ignore[assignment]

__all__ = ["Journal"]

SCHEMA = "newsroom-assistant/batch/1"
# seconds between flushes to the disk: what a power cut may cost (a killed process costs nothing)
_FLUSH = 5.0
_START = b'{"id": '


class Journal:
    """Appends to ``lines``; the run is named by ``signature`` in a file beside ``out``.

    ``done`` and ``failed`` count what stands in it: rows, and those of them with an error.
    ``complete`` where an earlier run came to its end.

    :raises InputError: the output is another run's, or cannot be written.
    """

    def __init__(self, out: Path, lines: Path, signature: Mapping[str, Any]) -> None:
        self.out = out
        self.lines = lines
        self.done = 0
        self.failed = 0
        self.complete = False
        self._file = -1
        self._flushed = time.monotonic()
        self._signature = json.loads(json.dumps(signature))
        self._beside = out.with_name(f"{out.name}.job.json")
        known = self._known()
        if known is not None and known["complete"] and out.is_file():
            self.done, self.failed = known["rows"], known["failed"]
            self.complete = True
            return
        try:
            with _told(out):
                if known is None:
                    self._note(complete=False)
                self._file = os.open(lines, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o666)
                self._lock()
                self._take_up()
        except BaseException:
            self._let_go()
            raise

    def append(self, lines: Sequence[bytes], failed: int) -> None:
        """Add complete lines, ``failed`` of them with an error."""
        rest = memoryview(b"".join(lines))
        with _told(self.out):
            while rest:
                rest = rest[os.write(self._file, rest) :]
            if time.monotonic() - self._flushed > _FLUSH:
                os.fsync(self._file)
                self._flushed = time.monotonic()
        self.done += len(lines)
        self.failed += failed

    def finish(self) -> None:
        """Note that the run came to its end."""
        with _told(self.out):
            if self._file >= 0:
                os.fsync(self._file)
            self._note(complete=True)
        self.complete = True

    def close(self) -> None:
        """Let go of the output. A run that came to nothing leaves nothing behind."""
        if self._file >= 0 and not self.done and not self.complete:
            self.lines.unlink(missing_ok=True)
            self._beside.unlink(missing_ok=True)
        self._let_go()

    def _let_go(self) -> None:
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _known(self) -> dict[str, Any] | None:
        """What the file beside the output says, if it says the same job as ours."""
        try:
            known = json.loads(self._beside.read_text(encoding="utf-8"))
            if known["schema"] != SCHEMA:
                raise ValueError("another schema")
            old = known["job"]
        except FileNotFoundError:
            if _has_content(self.out) or _has_content(self.lines):
                raise InputError(
                    f"{self.out} is there already and not from an unfinished run: remove it or"
                    " give another name."
                ) from None
            return None
        except (OSError, ValueError, KeyError, TypeError):
            raise InputError(
                f"{self._beside} cannot be read: remove it and {self.out}, or give another name."
            ) from None
        for name in [*self._signature, *old]:
            before, now = old.get(name), self._signature.get(name)
            if before != now:
                raise InputError(
                    f"{self.out} was begun with {_naming(name, before, now)}: go on with that,"
                    " remove it, or give another name."
                )
        return dict(known)

    def _note(self, *, complete: bool) -> None:
        known = {
            "schema": SCHEMA,
            "job": self._signature,
            "complete": complete,
            "rows": self.done,
            "failed": self.failed,
        }
        draft = self._beside.with_name(f"{self._beside.name}.tmp")
        with draft.open("w", encoding="utf-8") as file:
            file.write(json.dumps(known, ensure_ascii=False, indent=2) + "\n")
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self._beside)

    def _lock(self) -> None:
        if fcntl is None:
            return
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise InputError(f"{self.out} is being written by another run.") from None

    def _take_up(self) -> None:
        """Count what is there, and cut off a line that was not finished."""
        end = 0
        with self.lines.open("rb") as file:
            for line in file:
                if not line.endswith(b"\n"):
                    break
                if not line.startswith(_START):
                    raise InputError(
                        f"Line {self.done + 1} of {self.lines} is not of this run: remove"
                        f" {self.out} and {self._beside.name}, or give another name."
                    )
                end += len(line)
                self.done += 1
                self.failed += _is_error(line)
        os.ftruncate(self._file, end)


def _is_error(line: bytes) -> bool:
    text = line.decode("utf-8")
    _, end = json.JSONDecoder().raw_decode(text, len(_START))
    return text.startswith(', "error": ', end)


def _has_content(path: Path) -> bool:
    return path.exists() and (not path.is_file() or path.stat().st_size > 0)


def _naming(name: str, before: Any, now: Any) -> str:
    if name == "input":
        return "another input"
    return f"{name} {before!r}, not {now!r}"


@contextmanager
def _told(out: Path) -> Iterator[None]:
    """Turns the system's refusals to write into one sentence."""
    try:
        yield
    except OSError as error:
        raise InputError(
            f"{out} cannot be written: {error.strerror}. What stands in it is kept: start again"
            " to go on."
        ) from None
