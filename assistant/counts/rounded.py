"""A round number of the article that may well be more: "6,000 hurt" and "more than 6,000 hurt"."""

from __future__ import annotations

from assistant.counts.roles import Binding
from assistant.numbers.quantity import Bound

__all__ = ["may_be_more"]

# smaller numbers are counted out, and of larger ones all digits but two; of hundreds but one
_LEAST, _TOLD = 100, 2


def may_be_more(claim: Binding, stated: Binding) -> bool:
    """Whether the claim's "more than" is of a value that the article gives round and bare, or that
    ends a name: "Note 10+" of the Note 10."""
    if claim.quantity.bound is not Bound.MORE_THAN or stated.quantity.bound is not Bound.NONE:
        return False
    value = stated.quantity.low
    if not isinstance(value, int) or value != stated.quantity.high:
        return False
    names = claim.before and claim.before == stated.before and not stated.noun.lemma
    if names and not claim.noun.lemma and not claim.roles:
        return True
    told = _TOLD if value >= 10 * _LEAST else 1
    return value >= _LEAST and value % 10 ** (len(str(value)) - told) == 0
