"""The records that every part of the house passes around, and what a kind of fact is.

A *kind* (count, age, person, ...) is one module in ``assistant/facts/`` that offers

``find(text, guide) -> Iterable[Fact]``
    the checkable spans of a text. ``guide`` is the article when ``text`` is a draft, else
    None: headlines are cased in many ways, and the article knows what is a name.

``relate(claim, scene) -> Judgement``
    what the article says about one claim of this kind.

``KIND = Kind(...)``
    its name and the two functions.

Offsets everywhere are half-open, in code points, into the original text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from assistant.text import Span, Text

__all__ = [
    "Evidence",
    "Fact",
    "Finding",
    "Judgement",
    "Kind",
    "Notice",
    "Report",
    "Scene",
    "Stated",
    "Verdict",
    "unchecked",
    "unsupported",
]

SCHEMA = "newsroom-assistant/report/1"


class Verdict(StrEnum):
    """What the article says about a claim; the table of verdicts is in the README."""

    SUPPORTED = "supported"
    DERIVED = "derived"
    APPROXIMATE = "approximate"
    CONTRADICTED = "contradicted"
    UNSUPPORTED = "unsupported"
    UNCHECKED = "unchecked"

    @property
    def flagged(self) -> bool:
        """True for the two verdicts that make a report not ``ok``."""
        return self in (Verdict.CONTRADICTED, Verdict.UNSUPPORTED)


@dataclass(frozen=True, slots=True)
class Fact:
    """A checkable span of a text.

    ``value`` is the kind's normalised value, ``context`` what the value is about (the thing
    counted, the person aged, the speaker quoted); both are the kind's own records and are
    compared by that kind alone. ``sentence`` is the index of the sentence it starts in.
    """

    kind: str
    span: Span
    surface: str
    value: Hashable
    context: Any = None
    sentence: int = 0


@dataclass(frozen=True, slots=True)
class Judgement:
    """A kind's answer about one claim: spans are into the article of the scene.

    ``span`` is into the draft, where the answer is about more than the claim's own span: the
    "more than" before it. The suggestion then takes the place of all of that.
    """

    verdict: Verdict
    reason: str
    evidence: tuple[Span, ...] = ()
    suggestion: str | None = None
    span: Span | None = None


def unsupported(reason: str, *evidence: Span, suggestion: str | None = None) -> Judgement:
    """The article neither supports nor contradicts the claim."""
    return Judgement(Verdict.UNSUPPORTED, reason, evidence, suggestion)


def unchecked(reason: str, *evidence: Span) -> Judgement:
    """The claim was found and not judged; the reason says why."""
    return Judgement(Verdict.UNCHECKED, reason, evidence)


class Stated(Protocol):
    """The facts of an article, found when they are asked for."""

    def of(self, *kinds: str) -> tuple[Fact, ...]:
        """Those of the named kinds, in the article's order; the same object every time."""


def _start(fact: Fact) -> int:
    return fact.span.start


@dataclass(frozen=True, slots=True)
class Scene:
    """One draft beside one article: all that a kind may look at to judge a claim.

    ``facts`` gives the article's facts (those of its body alone: datelines, trailing
    headlines and other furniture are no evidence), ``claims`` holds the draft's.
    """

    draft: Text
    article: Text
    claims: tuple[Fact, ...]
    facts: Stated

    def of(self, *kinds: str) -> tuple[Fact, ...]:
        """The article's facts of the named kinds, in the article's order."""
        return self.facts.of(*kinds)

    def near(self, claim: Fact, most: int) -> tuple[Fact, ...]:
        """The draft's claims right before and behind one, ``most`` on each side, itself among
        them: of very many not all are gone through for each of them."""
        at = bisect_left(self.claims, claim.span.start, key=_start)
        return self.claims[max(0, at - most) : at + most + 1]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of fact.

    ``rank`` settles overlaps between spans of equal length: the lower rank stays.
    ``holds_others``: facts inside this one's span are facts of their own (a quotation).
    ``reach``: all spans that its facts may have, none over another, for a kind whose spans are
    cheaper to know than its facts: these are not found in an article of which no claim asks them.
    """

    name: str
    find: Callable[[Text, Text | None], Iterable[Fact]]
    relate: Callable[[Fact, Scene], Judgement]
    rank: int = 50
    holds_others: bool = False
    reach: Callable[[Text], Iterable[Span]] | None = None


class Evidence(tuple[int, int, str]):
    """``(start, end, text)`` into an article, with ``source``: which article, from 0."""

    source: int

    def __new__(cls, start: int, end: int, text: str, source: int = 0) -> Evidence:
        self = super().__new__(cls, (start, end, text))
        self.source = source
        return self

    def __getnewargs__(self) -> tuple[Any, ...]:
        return (*self, self.source)

    @property
    def start(self) -> int:
        return self[0]

    @property
    def end(self) -> int:
        return self[1]

    @property
    def text(self) -> str:
        return self[2]

    def to_dict(self) -> dict[str, Any]:
        return {"start": self.start, "end": self.end, "text": self.text, "source": self.source}


@dataclass(frozen=True, slots=True)
class Finding:
    """One claim judged: where it stands in the checked text, the verdict and why."""

    kind: str
    text: str
    start: int
    end: int
    verdict: Verdict
    reason: str
    evidence: tuple[Evidence, ...] = ()
    suggestion: str | None = None

    def to_dict(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "verdict": str(self.verdict),
            "reason": self.reason,
            "evidence": [span.to_dict() for span in self.evidence],
            "suggestion": self.suggestion,
        }


@dataclass(frozen=True, slots=True)
class Notice:
    """A warning beside the verdicts: a hedge lost, a negation dropped. Never a verdict."""

    text: str
    start: int
    end: int
    reason: str
    evidence: tuple[Evidence, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "reason": self.reason,
            "evidence": [span.to_dict() for span in self.evidence],
        }


@dataclass(frozen=True, slots=True)
class Report:
    """The articles, the checked text, every finding in the order of the text, and warnings.

    ``partial``: None of a whole report; else one sentence that says why not all of the text was
    judged (the time was up, more facts than are judged). What was not reached is `UNCHECKED`.
    """

    articles: tuple[str, ...]
    draft: str
    findings: tuple[Finding, ...]
    warnings: tuple[Notice, ...] = ()
    partial: str | None = None

    @property
    def article(self) -> str:
        return self.articles[0]

    @property
    def ok(self) -> bool:
        """Nothing in it is contradicted or unsupported, and nothing was left unread: what
        nobody looked at is not said to hold."""
        return self.partial is None and not any(f.verdict.flagged for f in self.findings)

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready; ``schema`` changes when a name or a meaning in it does."""
        return {
            "schema": SCHEMA,
            "ok": self.ok,
            "partial": self.partial,
            "text": self.draft,
            "findings": [finding.to_dict() for finding in self.findings],
            "warnings": [notice.to_dict() for notice in self.warnings],
        }
