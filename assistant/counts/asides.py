"""What stands between a noun and its verb: ", including three children," and "— men mostly —"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.text import Token

__all__ = ["DASHES", "past_aside", "past_dashes"]

DASHES = frozenset("—–")
_OPENS = frozenset(
    "including among most mostly many some all aged both one two three a an".split()
)
# tokens of an aside between commas, and between dashes
_COMMAS, _APART = 16, 20


def past_aside(tokens: Sequence[Token], at: int, high: int) -> int:
    """Past ", including three children," or ", aged 5 to 11,"; -1 where the clause is over."""
    if at + 1 < high and tokens[at + 1].lower in _OPENS:
        for seek in range(at + 2, min(high, at + _COMMAS)):
            if tokens[seek].lower == ",":
                return _past_age(tokens, seek, high) + 1
    return -1


def _past_age(tokens: Sequence[Token], at: int, high: int) -> int:
    """The comma behind the age of the one named: ", including Ann Lee, 41,"."""
    if at + 2 < high and tokens[at + 1].text.isdigit() and tokens[at + 2].lower == ",":
        return at + 2
    return at


def past_dashes(tokens: Sequence[Token], at: int, high: int) -> int:
    """Past "— protesters among them —"; 0 where no second dash stands."""
    for seek in range(at + 2, min(high, at + _APART)):
        if tokens[seek].lower in DASHES:
            return seek + 1
    return 0
