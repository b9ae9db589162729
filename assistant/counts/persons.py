"""Is a noun one for a person? By the lexicon, or by how it ends."""

from __future__ import annotations

from assistant.counts.nouns import person_group

__all__ = ["for_person"]

# stems of nouns for people whom no list has: painter, tailor, guitarist, trustee
_AGENTS = ("er", "or", "ist", "ian", "ee", "man", "ant", "star")
# and things that end as they do
_THINGS = frozenset(
    "murder order power water paper computer matter letter winter summer river tower center"
    " disorder error tumor factor sector motor door floor chapter fever cancer corner counter"
    " disaster dinner encounter theater timber tiger meter number offer register shelter trailer"
    " transfer career coffee tree fee committee agreement plant restaurant warrant grant covenant"
    " elephant".split()
)


_COMPOUNDS = ("paper", "power", "tower", "copter", "computer", "center", "theater", "shelter")


def for_person(word: str) -> bool:
    """Whether a noun, or its stem, is one for a person, by the lexicon or by its ending."""
    if person_group(word):
        return True
    one = word.rstrip("s")
    return one.endswith(_AGENTS) and one not in _THINGS and not one.endswith(_COMPOUNDS)
