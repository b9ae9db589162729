"""What a lower-cased text names that neither the article nor the gazetteer alone would show.

Where case is lost, a word may still stand where only names stand: "us" behind an article, a
word without vowels, a compass point before a place, "cup" or "bay" behind a name, an unknown
word behind a forename. Each but the first counts only where the article does not have the
word at all, as its own names are found already.
"""

from __future__ import annotations

from assistant.lexicon.given_names import GIVEN
from assistant.lexicon.naming import (
    COMPASS,
    COUNTRY_NOUNS,
    MIDDLE,
    NAMING,
    OPENING,
    PRIZED,
    UNVOICED,
)
from assistant.lexicon.titles import GENERIC, TITLES
from assistant.names.casing import is_common, looks_english, plain
from assistant.names.gazetteer import place_of
from assistant.text import Text

__all__ = ["widen"]

_DETERMINERS = frozenset(("the", "a"))
_VOWELS = frozenset("aeiouy")


def widen(keys: list[str], kept: dict[int, bool], guide: Text) -> None:
    """Adds to ``kept`` (index of a word -> whether it is surely of a name) what stands where
    a name would, and is no word of the article."""
    present = guide.view(_present)
    for at, key in enumerate(keys):
        if (key == "us" and _country(keys, at)) or _acronym(key, present):
            kept[at] = True
        elif key in PRIZED and at and keys[at - 1] in MIDDLE and _lacks(key, present):
            kept[at - 1] = kept[at] = True
        elif at and keys[at - 1] in GIVEN and _unknown(key, present):
            kept[at] = True
    for at in sorted(kept):
        _before(keys, at, kept, present)
        _behind(keys, at, kept, present)


def _present(guide: Text) -> frozenset[str]:
    """The words of the article, and each without a plural s."""
    words = {plain(token.lower) for token in guide.tokens}
    return frozenset(words | {word[:-1] for word in words if word.endswith("s")})


def _lacks(key: str, present: frozenset[str]) -> bool:
    return key not in present and key.removesuffix("s") not in present


def _country(keys: list[str], at: int) -> bool:
    """The country, not the pronoun: "the us", "us troops"."""
    follow = keys[at + 1] if at + 1 < len(keys) else ""
    before = keys[at - 1] if at else "the"
    return before in _DETERMINERS or follow in TITLES or follow in COUNTRY_NOUNS


def _acronym(key: str, present: frozenset[str]) -> bool:
    """Letters that make no word of English: "nhs"."""
    return (
        2 <= len(key) <= 5
        and key.isalpha()
        and _VOWELS.isdisjoint(key)
        and not (key in GENERIC or key in UNVOICED or is_common(key))
        and _lacks(key, present)
    )


def _unknown(key: str, present: frozenset[str]) -> bool:
    """Neither English nor the article's, and long enough to be a surname."""
    return (
        len(key) > 2
        and key.isalpha()
        and not is_common(key)
        and not looks_english(key)
        and _lacks(key, present)
    )


def _before(keys: list[str], at: int, kept: dict[int, bool], present: frozenset[str]) -> None:
    """ "north wales", "county down", "university of wales"."""
    first = at - 2 if at > 1 and keys[at - 1] == "of" else at - 1
    if first < 0 or first in kept or not _lacks(keys[first], present):
        return
    compass = keys[first] in COMPASS and first == at - 1 and not _lacks(keys[at], present)
    if (compass and place_of(keys[at])) or keys[first] in OPENING:
        kept[first] = True


def _behind(keys: list[str], at: int, kept: dict[int, bool], present: frozenset[str]) -> None:
    """ "africa cup", "gateshead international stadium"."""
    end = at + 1
    while end < len(keys) and end < at + 4 and end not in kept and keys[end] in MIDDLE:
        end += 1
    if end < len(keys) and end not in kept and keys[end] in NAMING and _lacks(keys[end], present):
        kept.update(dict.fromkeys(range(at + 1, end + 1), True))
