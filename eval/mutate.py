"""Plants one error in a correct draft, of a named type, reproducibly.

The planters read the draft with patterns of their own, not with the checker's: an error that
the checker cannot find is planted all the same. Each gives the changed draft, the span of the
error in it, and the words that stood there.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from eval.planters import PLANTERS, Change

__all__ = ["Planted", "plant"]

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Planted:
    """``text[start:end]`` is the error, ``was`` what the correct draft had in its place.

    ``stated``: the source has the right value next to the same following word, so that what
    the value counts is beyond doubt.
    """

    type: str
    text: str
    start: int
    end: int
    was: str
    stated: bool = False

    @property
    def now(self) -> str:
        return self.text[self.start : self.end]


def plant(draft: str, source: str, kind_of_error: str, seed: int) -> Planted | None:
    """One error of this type, or None where the draft has no place for it."""
    chance = random.Random(f"{seed}|{kind_of_error}|{draft}")
    changes = PLANTERS[kind_of_error](draft, source, chance)
    if not changes:
        return None
    changed, shift, first = draft, 0, None
    for change in sorted(changes, key=lambda c: c.start):
        start = change.start + shift
        was = draft[change.start : change.end]
        changed = changed[:start] + change.new + changed[start + len(was) :]
        if first is None:
            first = (start, start + len(change.new), was)
        shift += len(change.new) - len(was)
    assert first is not None
    if changed == draft:
        return None
    start, end, was = first
    return Planted(
        kind_of_error,
        changed,
        start,
        end,
        was,
        _stated(draft, source, sorted(changes, key=lambda c: c.start)[0]),
    )


def _stated(draft: str, source: str, change: Change) -> bool:
    was = draft[change.start : change.end]
    follow = _WORD.search(draft, change.end)
    if follow is None or len(follow.group()) < 4:
        return False
    stem = re.escape(follow.group()[:5])
    return bool(re.search(rf"(?<!\w){re.escape(was)}\W{{1,3}}{stem}", source, re.I))
