"""Shorter forms of a clause: each without one thing that lies between its subject and its end.

`assistant.writing.cut` takes from the end only; what fills a headline is often in the middle.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.lexicon.cutting import BE
from assistant.lexicon.endings import BOUND
from assistant.lexicon.grammar import (
    CONDITIONS,
    DETERMINERS,
    OWNING,
    PARTICIPLES,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from assistant.lexicon.leaving import HOLDS
from assistant.writing.clause import Word, quoted
from assistant.writing.grammar import is_finite, main_verb
from assistant.writing.shapes import is_year
from assistant.writing.shortening.lost import loses
from assistant.writing.shortening.narrowed import narrowing

__all__ = ["forms"]

# middles that are tried: each is a form of its own
_MIDDLES = 3
# prepositions whose phrase tells where or when the whole thing was
_OWN = frozenset("in during after amid since until".split())
# adverbs without which it would be another statement
_TELLING = frozenset(
    "family early only nearly allegedly roughly reportedly wrongly falsely illegally unlawfully"
    " accidentally mistakenly hardly barely rarely apparently partly likely probably possibly"
    " mostly largely secretly wrongfully sexually".split()
)
_JOINTS = frozenset("and or but that to of what how why".split())
_STOPS = SUBORDINATORS | RELATIVES | CONDITIONS | _JOINTS


def forms(words: list[Word]) -> Iterator[tuple[list[Word], float]]:
    """The clause without its adverbs of manner, then shorter; and what each loss costs."""
    plain = _plain(words)
    yield plain, 0.0
    verb = main_verb(plain)
    if verb is None:
        return
    owner = _owner(plain)
    if owner:
        yield plain[owner:], 0.03
    for start, end in _middles(plain, verb):
        yield [*plain[:start], *plain[end:]], 0.12


# "its widely used software" is no used software
_HOW = frozenset(
    "used watched traded regarded respected priced dressed educated qualified placed equipped"
    " informed timed armed funded rated needed".split()
)


def _plain(words: list[Word]) -> list[Word]:
    """Without what says how something was done: "squarely blamed", "a recently created
    brigade"."""
    own = quoted(words)
    return [
        word
        for at, word in enumerate(words)
        if not (
            at
            and not own[at]
            and word.lower.endswith("ly")
            and len(word.lower) > 5
            and word.text[0].islower()
            and word.lower not in _TELLING | HOLDS
            and at + 1 < len(words)
            and words[at + 1].lower.endswith(("ed", "ing"))
            and words[at + 1].lower not in _HOW
            and words[at - 1].lower not in ("not", "so", "too", "very", "how", "as", "only")
            and not narrowing(words, at - 1, range(at, at + 1))
        )
    ]


def _owner(words: Sequence[Word]) -> int:
    """Where the name begins that an owner stands before ("Aston Villa's Carlton Cole"), or 0."""
    for at in range(1, min(4, len(words) - 2)):
        if words[at].lower.endswith(OWNING):
            name = words[at + 1].text[0].isupper() and words[at + 2].text[0].isupper()
            whole = all(word.text[0].isupper() for word in words[:at])
            return at + 1 if name and whole else 0
    return 0


def _middles(words: Sequence[Word], verb: int) -> list[tuple[int, int]]:
    """Phrases after the verb, opened by a preposition and closed by the next one, that can go:
    "confiscated *by customs* at the airport"."""
    found: list[tuple[int, int]] = []
    for at in range(max(1, verb + 1), len(words) - 2):
        word, before = words[at], words[at - 1]
        if word.mark or word.lower not in PREPOSITIONS - _STOPS:
            continue
        passive = (before.lower in PARTICIPLES or before.lower.endswith("ed")) and any(
            earlier.lower in BE for earlier in words[max(0, at - 3) : at]
        )
        if (before.lower in BOUND.get(word.lower, frozenset()) and not passive) or before.mark:
            continue
        if before.lower in DETERMINERS or is_finite(words, at - 1):
            continue
        end = _phrase_end(words, at)
        lost = end is not None and loses(words, at - 1, end)
        if end is not None and not lost and not _owns(words, at, end):
            found.append((at, end))
        if len(found) == _MIDDLES:
            break
    return found


def _owns(words: Sequence[Word], start: int, end: int) -> bool:
    """May the phrase that follows belong to what stands in this one ("for *seizing a ship* in
    a raid", "over *a crash* in 2000")?"""
    year = words[end + 1].text if end + 1 < len(words) else ""
    inside = words[start + 1 : end]
    return (
        is_year(year)
        # "for the first time in 15 years"
        or words[end - 1].lower == "time"
        or any(word.lower.endswith("ing") or word.lower in PREPOSITIONS for word in inside)
        or any(word.text in '"“”' for word in inside if word.mark)
    )


def _phrase_end(words: Sequence[Word], start: int) -> int | None:
    """Where another preposition opens the next phrase; None where anything else comes first."""
    if words[start + 1].lower in _JOINTS:
        # "for what some"
        return None
    for at in range(start + 2, min(len(words) - 1, start + 8)):
        word = words[at]
        if word.lower == "and" and word.text.islower() and words[at + 1].text[0].isupper():
            continue
        if word.lower == "to" and words[at + 1].lower == "be":
            # "called for the charges *against the runner* to be dropped"
            return at
        if word.mark or word.lower in _STOPS or is_finite(words, at):
            return None
        if word.lower in PREPOSITIONS:
            # what follows may belong to the phrase itself ("beyond resistance at $2,900")
            described = words[at - 1].lower in PARTICIPLES or words[at - 1].lower.endswith("ed")
            return at if word.lower in _OWN and not described else None
    return None
