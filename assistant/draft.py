"""What writers hand over: candidates, and the checked drafts made of them.

Offsets are half-open code points, into the draft and into the article it was written from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from assistant.kind import Report

__all__ = ["EXTRACT", "MODEL", "Candidate", "Draft", "Dropped", "Provenance", "placed"]

MODEL = "model"
EXTRACT = "extract"


class Provenance(NamedTuple):
    """Words of a draft and the place in the article that they were taken from.

    ``draft[start:end]`` equals ``article[article_start:article_end]`` but for letter case: a
    word that came to open the draft is capitalised.
    """

    start: int
    end: int
    article_start: int
    article_end: int


def placed(text: str, provenance: Sequence[Provenance]) -> bool:
    """Whether every word of a text has its place in the article."""
    left = list(text)
    for place in provenance:
        left[place.start : place.end] = " " * (place.end - place.start)
    return bool(provenance) and not any(letter.isalnum() for letter in left)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One text that a writer offers.

    ``score``: higher is better, comparable only among one writer's answers to one request.
    ``read``: the share of the article's characters that the writer looked at, 0 to 1.
    """

    text: str
    score: float = 0.0
    provenance: tuple[Provenance, ...] = ()
    origin: str = MODEL
    read: float = 1.0


@dataclass(frozen=True, slots=True)
class Dropped:
    """A candidate that was not shown, and why not, in one sentence."""

    text: str
    reason: str
    origin: str = MODEL

    def to_dict(self) -> dict[str, Any]:
        return {"text": self.text, "reason": self.reason, "origin": self.origin}


@dataclass(frozen=True, slots=True)
class Draft:
    """A text fit to be shown: its report, where it came from, and what was dropped for it.

    ``partial``: None, or one sentence where the time was up before the writing was done.
    """

    text: str
    report: Report
    origin: str
    provenance: tuple[Provenance, ...] = ()
    read: float = 1.0
    dropped: tuple[Dropped, ...] = ()
    partial: str | None = None

    @property
    def placed(self) -> bool:
        """Whether every word has its place in the article."""
        return placed(self.text, self.provenance)

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready: text, origin, provenance, report."""
        return {
            "text": self.text,
            "origin": self.origin,
            "provenance": [list(place) for place in self.provenance],
            "read": round(self.read, 4),
            "partial": self.partial,
            "dropped": [one.to_dict() for one in self.dropped],
            "report": self.report.to_dict(),
        }
