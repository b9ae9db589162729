"""Suggestions that exclude each other: of two findings side by side one is put right.

"Gazprom chief Sergei Roe", whose article has Gazprom's chief and Rosneft's Roe: the body may be
wrong or the person, and with both put right the draft would be wrong anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.kind import Finding

__all__ = ["one_fix"]

# the kinds of what a person is of
_OF = frozenset(("place", "organisation", "name"))
# code points between the two
_BESIDE = 1


def one_fix(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings, without the suggestion for a body or place right before another person's."""
    held = {id(finding) for finding in _excluded(findings)}
    return tuple(replace(one, suggestion=None) if id(one) in held else one for one in findings)


def _excluded(findings: Iterable[Finding]) -> Iterable[Finding]:
    for one, other in pairwise(findings):
        beside = 0 <= other.start - one.end <= _BESIDE
        both = one.suggestion is not None and other.suggestion is not None
        if beside and both and one.kind in _OF and other.kind in ("person", "name"):
            yield one
