"""What is fuzzed, and what must hold whatever comes in.

A target is a name, how bytes become its arguments, and a function of them that raises where
something is broken: any error that is not the house's own (`assistant.errors`), an error that
is not one sentence, a span that is not its words, a report that is no JSON, a run that takes
more than its processor time. The arguments are strings, so that a case is a readable file.
"""

from __future__ import annotations

import io
import json
import signal
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

import assistant
from assistant.__main__ import DEFECT, main
from assistant.errors import AssistantError
from assistant.furniture import in_furniture
from assistant.intake import decode, main_text
from assistant.kind import Finding
from assistant.style import read_profile
from assistant.text import Span, Text
from tests.fuzz.compose import compose

__all__ = ["TARGETS", "BrokenError", "Target", "run"]

# processor seconds: a floor for the machine's hiccups, and a rate well over the budget of 10 us a
# character, as a fuzzer's instrumentation slows the code down
_SECONDS = 3.0
_PER_CHARACTER = 0.0001


class BrokenError(AssertionError):
    """A promise that did not hold."""


@dataclass(frozen=True, slots=True)
class Target:
    """``arguments`` reads bytes as the strings that ``call`` takes; ``effort``: how many times
    the work of one check it may take."""

    arguments: Callable[[bytes], dict[str, str]]
    call: Callable[..., None]
    effort: float = 1.0


def run(target: Target, arguments: dict[str, str]) -> None:
    """One execution.

    :raises Exception: whatever the target does not promise to raise.
    """
    size = sum(map(len, arguments.values()))
    with _processor_time(target.effort * (_SECONDS + _PER_CHARACTER * size)):
        target.call(**arguments)


@contextmanager
def _processor_time(seconds: float) -> Iterator[None]:
    """Raises `BrokenError` in the running code when it has used ``seconds`` of processor time."""

    def stop(*_: object) -> None:
        raise BrokenError(f"over {seconds:.1f} s of processor time")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _hold(promise: bool, what: str) -> None:
    if not promise:
        raise BrokenError(what)


@contextmanager
def _refusing() -> Iterator[None]:
    """Lets an error of the house pass, where it is one sentence."""
    try:
        yield
    except AssistantError as error:
        said = str(error)
        _hold(bool(said) and "\n" not in said and "Traceback" not in said, f"no sentence: {said}")


def _holds(findings: list[Finding], article: str, text: str) -> None:
    for finding in findings:
        _hold(text[finding.start : finding.end] == finding.text, "a finding is not its words")
        _hold(bool(finding.text and finding.reason), "a finding without words or reason")
        for start, end, words in finding.evidence:
            _hold(article[start:end] == words, "evidence is not its words")


def _check(article: str, text: str) -> None:
    with _refusing():
        report = assistant.check(article, text)
        _holds(list(report.findings), article, text)
        for notice in report.warnings:
            _hold(text[notice.start : notice.end] == notice.text, "a warning is not its words")
        document = report.to_dict()
        _hold(json.loads(json.dumps(document)) == document, "a report is not its JSON")
        if article == text:
            # a headline at the end of the story is no evidence for what it says itself
            read = Text(text)
            wrong = [
                finding.text
                for finding in report.findings
                if finding.verdict != "supported"
                and not in_furniture(read, Span(finding.start, finding.end))
            ]
            _hold(not wrong, f"an article does not support itself: {wrong[:3]}")


def _audit(article: str) -> None:
    with _refusing():
        _holds(assistant.audit(article), article, article)


def _write(article: str) -> None:
    with _refusing():
        drafts = assistant.headlines(article, model="extract")
        drafts.append(assistant.summary(article, model="extract"))
        for draft in drafts:
            _hold(draft.report is None or draft.report.ok, "a flagged draft was handed over")
            json.dumps(draft.to_dict())


def _bytes(data: str) -> bytes:
    return data.encode("latin-1")


def _intake(data: str) -> None:
    with _refusing():
        text = decode(_bytes(data), "The article")
        json.dumps(text)
        if text.strip():
            assistant.check(text, text[:2000])


def _html(page: str) -> None:
    with _refusing():
        text = main_text(page, "The article")
        _hold(bool(text.strip()), "a page gave an empty text")


def _style(data: str) -> None:
    with tempfile.NamedTemporaryFile(suffix=".toml") as file, _refusing():
        file.write(_bytes(data))
        file.flush()
        read_profile(Path(file.name))


def _command(data: str, text: str, flags: str) -> None:
    """``check`` as a process would run it, with standard input and output of its own."""
    arguments = ["check", "-", "--text", text, *flags.split()]
    output, errors = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.StringIO()
    stdin = io.TextIOWrapper(io.BytesIO(_bytes(data)))
    with patch.object(sys, "stdin", stdin), redirect_stdout(output), redirect_stderr(errors):
        status = main(arguments)
    output.flush()
    printed = output.buffer.getvalue().decode()
    said = errors.getvalue()
    _hold(status != DEFECT, f"a defect: {said}")
    _hold(status in (0, 1, 2), f"exit status {status}")
    if status == 2:
        _hold(said.startswith("error: ") and said.count("\n") == 1, f"no one sentence: {said!r}")
        _hold(not printed, "an error and an output")
    elif "--json" in flags:
        json.loads(printed)


def _document(data: str, suffix: str) -> None:
    """The parsers of uploads. They run in a child process that may fail as it likes: what they
    must not do is take for ever, or give something that is not text."""
    from assistant.page.convert import _convert

    with tempfile.NamedTemporaryFile(suffix=suffix) as file:
        file.write(_bytes(data) if suffix == ".pdf" else _archive(_bytes(data)))
        file.flush()
        with suppress(Exception):
            _hold(isinstance(_convert(file.name), str), "a document gave no text")


def _archive(body: bytes) -> bytes:
    """A word processor's document around ``body``, or ``body`` where it is an archive."""
    if body.startswith(b"PK"):
        return body
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
        'officedocument.wordprocessingml.document.main+xml"/></Types>'
    )
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Target="word/document.xml" Type="http://schemas.openxmlformats.'
        'org/officeDocument/2006/relationships/officeDocument"/></Relationships>'
    )
    opening = (
        b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        b"<w:body>"
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("[Content_Types].xml", types)
        archive.writestr("_rels/.rels", relations)
        archive.writestr("word/document.xml", opening + body + b"</w:body></w:document>")
    return packed.getvalue()


_TAGS = (
    "<p>", "</p>", "<article>", "</article>", "<script>", "<!--", "-->", "<![CDATA[", "&#0;",
    "&#x110000;", "<table>", "<svg/onload=", "</html>", "<html>", "<style>", "<", ">", "&", "<a ",
)  # fmt: skip


def _page(data: bytes) -> dict[str, str]:
    """Prose between tags: every eighth byte opens or closes one."""
    words = compose(data)[0].split(" ")
    for place in range(0, len(words), 8):
        words[place] += _TAGS[(len(words[place]) + place) % len(_TAGS)]
    return {"page": "<html><body><article><p>" + " ".join(words)}


def _pair(data: bytes) -> dict[str, str]:
    article, text = compose(data)
    return {"article": article, "text": text}


def _arguments_of_command(data: bytes) -> dict[str, str]:
    article, text = compose(data[1:])
    flags = ("", "--json", "--json --bogus", "--file -")[data[0] % 4] if data else ""
    raw = article.encode() if data and data[0] & 4 else data[1:]
    # an argument of a process holds no NUL, and may hold what is not UTF-8
    return {"data": raw.decode("latin-1"), "text": text.replace("\x00", ""), "flags": flags}


def _arguments_of_document(data: bytes) -> dict[str, str]:
    suffix = ".pdf" if data[:1] < b"\x80" else ".docx"
    return {"data": data[1:].decode("latin-1"), "suffix": suffix}


def _raw(data: bytes) -> dict[str, str]:
    return {"data": data.decode("latin-1")}


TARGETS = {
    "check": Target(_pair, _check),
    # an audit checks the article against itself twice for each binary digit of its sentences
    "audit": Target(lambda data: {"article": compose(data)[0]}, _audit, effort=26),
    "write": Target(lambda data: {"article": compose(data)[0]}, _write),
    "intake": Target(_raw, _intake),
    "html": Target(_page, _html),
    "document": Target(_arguments_of_document, _document),
    "style": Target(_raw, _style),
    "command": Target(_arguments_of_command, _command),
}
