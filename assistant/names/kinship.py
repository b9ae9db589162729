"""When two names may be one: an acronym and its words, two forms of a place, two that share
the beginning of a word (Hibs, Hibernian)."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.organisations import PARTIES
from assistant.lexicon.spellings import SPELLINGS
from assistant.names.casing import is_common
from assistant.names.gazetteer import containing, place_of
from assistant.names.proper import LINKS, Name

__all__ = ["apart", "apart_places", "distinct", "short_for", "strange"]


def apart(name: Name, other: Name) -> bool:
    """Two names of two bearers, neither a place that the other lies in. An ordinary word in
    capitals is nobody's rival, and a party that of a party alone: "a Democratic senator" may
    well be the one from Hartwick."""
    if len(other.words) == 1 and is_common(other.key):
        return False
    if (name.key in PARTIES) != (other.key in PARTIES):
        return False
    return strange(name.words, other.words) and apart_places(name.key, other.key)


def distinct(name: Name, other: Name) -> bool:
    """Two names that no form of one bearer's can be, ordinary words among them."""
    return strange(name.words, other.words) and apart_places(name.key, other.key)


def strange(one: Sequence[str], other: Sequence[str]) -> bool:
    """Two names of which neither shortens the other or a word of it, and that share no word."""
    if {*one} & {*other} - LINKS:
        return False
    if any(also in other for word in one for also in SPELLINGS.get(word, ())):
        return False  # the GOP's convention is the Republicans'
    if any(short_for(word, other) for word in (*one, " ".join(one))):
        return False
    if any(short_for(word, one) for word in (*other, " ".join(other))):
        return False
    if min(len(one), len(other)) > 1:
        # "Lib Dem", "Liberal Democrat"
        return len(one) != len(other) or any(
            a[:3] != b[:3] for a, b in zip(one, other, strict=True)
        )
    return not {word[:3] for word in one} & {word[:3] for word in other}


def short_for(key: str, words: Sequence[str]) -> bool:
    """An acronym of these words, or of those of them that are no "of": DOJ, NSA."""
    if not 2 <= len(key) <= len(words):  # as most are no acronym of these
        return False
    every = "".join(word[0] for word in words)
    telling = "".join(word[0] for word in words if word not in LINKS)
    # XR is Extinction Rebellion
    spoken = "".join("x" if word.startswith("ex") else word[0] for word in words)
    return any(full.endswith(key) or full.startswith(key) for full in (every, telling, spoken))


_AND = " and "


def apart_places(mine: str, theirs: str) -> bool:
    """No two names of one place, and neither in the other; nor one of several: "New South Wales
    and the ACT" lie in Australia."""
    if _AND in theirs:
        return all(apart_places(mine, one.removeprefix("the ")) for one in theirs.split(_AND))
    one, two = place_of(mine), place_of(theirs)
    if one is None or two is None:
        return True
    return one != two and one not in containing(two) and two not in containing(one)
