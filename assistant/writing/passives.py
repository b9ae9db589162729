"""Past forms that are no verb of their clause: "a petition *posted* on the site drew", "a man
*accused* of theft", "*voted* for by readers"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.grammar import (
    DETERMINERS,
    NUMBERS,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    SUBORDINATORS,
)
from assistant.lexicon.leaving import NEARLY
from assistant.lexicon.predicates import IS
from assistant.lexicon.tenses import PASTS
from assistant.writing.clause import Word
from assistant.writing.grammar import is_finite
from assistant.writing.reported import HELD, PAST_BE

__all__ = ["done_by", "is_past", "no_verb"]

_JOINING = frozenset("and but or".split())
_SUGGESTING = frozenset("suggest suggests show shows indicate indicates say says".split())
# behind "said on Monday" a clause may follow; behind "posted on the site" it does not
_THINKING = SAYING - {"posted"} | HELD
# a verb behind one of these is that of another clause
_OTHER_CLAUSE = _JOINING | RELATIVES | SUBORDINATORS - {"with"} | {"that"}
# behind them stands somebody, or something, where they are no passive
_DONE_TO = frozenset(
    "expected accused suspected convicted acquitted charged wanted arrested jailed imprisoned"
    " sentenced injured wounded hospitalised hospitalized killed".split()
)
_AT_LEAST = frozenset("least most to".split())
# what a verb acts on begins with one of these
# what a verb acts on begins with one of these
_OBJECTS = DETERMINERS | NUMBERS | NEARLY | {"over"}


def no_verb(words: Sequence[Word], verb: int) -> bool:
    """Is what looks like the verb of a clause a participle that says more of its subject?"""
    if verb + 1 >= len(words) or not words[verb].lower.endswith("ed"):
        return False
    if _acts_next(words, verb) or _goes_on_to_act(words, verb):
        return True
    # "(are) expected at about $3 million", "man (who is) accused of theft"
    behind = words[verb + 1].lower in PREPOSITIONS and not _so_many(words, verb + 1)
    return words[verb].lower in _DONE_TO and behind


def done_by(words: Sequence[Word], at: int) -> bool:
    """ "*Voted* by readers", "*voted* for by readers"."""
    rest = [word.lower for word in words[at + 1 : at + 3]]
    return rest[:1] == ["by"] or (rest[1:] == ["by"] and rest[0] in PREPOSITIONS)


def _acts_next(words: Sequence[Word], verb: int) -> bool:
    """ "The comments *posted suggest*", "the *closely watched* gap reached": no verb, for that
    comes after it."""
    after = words[verb + 1].lower
    if words[verb - 1].lower.endswith("ly") and (
        verb == 1 or words[verb - 2].lower in DETERMINERS
    ):
        return any(is_finite(words, at) for at in range(verb + 1, len(words)))
    return after in _SUGGESTING or (words[verb].lower not in SAYING and after in IS)


def _goes_on_to_act(words: Sequence[Word], verb: int) -> bool:
    """ "A petition *posted* on the site drew 40 names": no verb, for the clause has another."""
    if words[verb].lower in _THINKING or words[verb + 1].lower not in PREPOSITIONS:
        return False
    for at in range(verb + 2, len(words) - 1):
        word, after = words[at], words[at + 1].lower
        if word.mark or word.lower in _OTHER_CLAUSE:
            return False
        if is_finite(words, at) and (
            word.lower in PAST_BE or word.lower in PASTS or word.lower.endswith("ed")
        ):
            return after in _OBJECTS or after[0].isdigit()
    return False


def _so_many(words: Sequence[Word], at: int) -> bool:
    """ "Kills *over 40*", "injures *at least nine*"."""
    if words[at].lower not in NEARLY | {"over", "about", "around", "between", "under", "at", "up"}:
        return False
    number = next((w for w in words[at + 1 : at + 3] if w.lower not in _AT_LEAST), None)
    following = words[at + 1].lower if at + 1 < len(words) else ""
    led = words[at].lower not in ("at", "up") or following in _AT_LEAST
    return (
        led
        and number is not None
        and (number.lower in NUMBERS or any(map(str.isdigit, number.text)))
    )


def is_past(verb: Word) -> bool:
    return verb.lower in PAST_BE or verb.lower in PASTS or verb.lower.endswith("ed")
