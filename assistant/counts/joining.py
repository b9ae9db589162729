"""How numbers of one sentence hang together: joined by "and", or one a part of the other."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.roles import QUALIFYING
from assistant.text import Token

__all__ = ["joins", "part_of"]


def part_of(tokens: Sequence[Token], first: int) -> bool:
    at = first - 1
    while at > first - 5 and at > 0 and tokens[at].lower in QUALIFYING:
        at -= 1
    return tokens[at].lower in ("including", "includes", "among")


def joins(tokens: Sequence[Token]) -> bool:
    """Whether the words between two numbers only join them: "and", "in Spain and"."""
    words = [token.lower for token in tokens]
    if words in (["as", "well", "as"], ["along", "with"]):
        return True
    if len(words) > 2 and words[0] in _PLACING and words[-1] in ("and", "plus"):
        inside = tokens[1:-1]
        return all(t.text[0].isupper() or t.lower in ("the", "of", ",") for t in inside)
    if len(words) > _JOINED:
        return False
    return bool({",", "and", "plus", "or"} & set(words)) and all(
        word in _JOINING for word in words
    )


_PLACING = frozenset("in at from near on".split())
_JOINED = 4
_JOINING = frozenset(", and plus or another at least their his her its".split())
