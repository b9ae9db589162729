"""By so many or to so many: a toll that rises to 41 does not rise by 41."""

from __future__ import annotations

from assistant.context import stem
from assistant.counts.rivals import Match
from assistant.counts.roles import Binding
from assistant.lexicon.movement import MOVEMENTS

__all__ = ["by_or_to"]

_OTHER = {"by": "to", "to": "by"}


def by_or_to(bound: Binding, found: list[Match]) -> Match | None:
    """The article's same number on the other side of a verb of movement, where it stands nowhere
    else."""
    ours = _side(bound)
    equal = [match for match in found if match.equal]
    if not ours or not equal:
        return None
    turned = all(_side(match.stated) == _OTHER[ours] for match in equal)
    return equal[0] if turned else None


def _side(bound: Binding) -> str:
    """ "by" or "to" between a verb of movement and the number; "" where neither stands there."""
    link, verb = (*bound.left[:2], "", "")[:2]
    return link if link in _OTHER and stem(verb) in MOVEMENTS else ""
