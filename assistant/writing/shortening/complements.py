"""What a verb before a cut needs, though other words stand between: "describes the acts *in Oslo
as*", "leaves the bank *in debt*", "asks the mayor *in a letter whether*"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.lexicon.awaiting import COMPARATIVES
from assistant.lexicon.complements import (
    FOR_WHAT,
    HOLDING,
    IN_A_STATE,
    LATER,
    LEAVING,
    MEETING,
    OFF,
    ON_WHAT,
    SELVES,
    SETTING_TO,
    TO_ACT,
    TO_ACT_OF_SOME,
    TO_WHICH,
    WAITING,
    WRITING,
)
from assistant.lexicon.cutting import BE, DISTANCES, JOINING, SEEING, TIMES
from assistant.lexicon.grammar import (
    ARTICLES,
    NUMBERS,
    PARTICIPLES,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from assistant.lexicon.leaving import NEARLY, QUOTES
from assistant.lexicon.tensing import TAKES_NAME
from assistant.lexicon.verbs import BASE
from assistant.writing.clause import Word
from assistant.writing.ending import infinitive
from assistant.writing.grammar import is_finite
from assistant.writing.shapes import owns, plural
from assistant.writing.shortening.lost import adjective_like, declared, spent, supplied

__all__ = ["lacks_complement"]

# words between a verb and what it needs, and of an aside between the two
_FAR, _ASIDE = 14, 24
_TRYING = frozenset("bid effort attempt move".split())
_WHOM = frozenset("which whom".split())


def lacks_complement(words: Sequence[Word], at: int, verb: int) -> bool:
    """Does a verb before ``at`` need what stands there or after it?"""
    return (
        _later(words, at, verb)
        or _left(words, at)
        or spent(words, at)
        or _to_do(words, at)
        or _to_be(words, at)
        or _written(words, at, verb)
        or _object(words, at)
        or _rest(words, at)
        or _state(words, at)
        or _clause(words, at)
        or declared(words, at)
        or supplied(words, at)
    )


def _later(words: Sequence[Word], at: int, verb: int) -> bool:
    """ "Describes the acts *in Oslo as*", "assures them *that*": the word that leads to the rest
    is still to come."""
    for index in range(at - 1, max(0, verb - 1), -1):
        word = words[index]
        near = word.text == "," and at - index < 4 and words[index - 1].text.islower()
        if word.mark and word.text not in QUOTES and not near:
            return False
        leads = LATER.get(word.lower)
        acts = word.lower in TO_ACT or (
            word.lower in TO_ACT_OF_SOME and any(plural(w.lower) for w in words[index + 1 : at])
        )
        if acts and _asked(words, at):
            return True
        if leads is None:
            if acts or (index < at - 1 and is_finite(words, index)):
                return False
            continue
        if any(words[i].lower in leads for i in range(index + 1, at)):
            return False
        return _comes(words, at, leads)
    return False


def _asked(words: Sequence[Word], at: int) -> bool:
    """ "Urges the mayor *in a letter to* resign": what, is still to come."""
    for later in range(at, min(len(words) - 2, at + _FAR)):
        word = words[later]
        # "users of Lima, Peru and Oslo to"
        listed = word.text == "," and words[later + 1].text[0].isupper()
        if (word.mark and not listed) or is_finite(words, later):
            return False
        if word.lower == "to":
            if words[later - 1].lower in _TRYING:
                return False  # "in a bid to cut it"
            # "to “pause” it"
            does = words[later + 1 + (words[later + 1].text in QUOTES)]
            return does.lower in BASE or (does is not words[later + 1] and infinitive(does))
    return False


def _comes(words: Sequence[Word], at: int, leads: frozenset[str]) -> bool:
    for index in range(at, min(len(words) - 1, at + _FAR)):
        word = words[index]
        if word.lower in leads:
            return True
        if (word.mark and word.text not in QUOTES) or is_finite(words, index):
            return False
    return False


def _left(words: Sequence[Word], at: int) -> bool:
    """ "Leaves the bank *in debt*", "find themselves *on* the list"; "leaves Oslo *in May*"."""
    word = words[at]
    if word.lower not in IN_A_STATE or at + 1 >= len(words):
        return False
    after = words[at + 1]
    known = after.lower in ("the", "his", "her", "their", "its")
    if words[at - 1].lower == "left" and words[at - 2].lower in BE | JOINING:
        # "was hurt and left *on the brink*"
        return words[at - 2].lower in BE or any(one.lower in BE for one in words[1:at])
    if words[at - 1].lower != "themselves" and (known or not after.text[0].islower()):
        return False
    for index in range(at - 1, max(0, at - _FAR), -1):
        lower = words[index].lower
        if lower in LEAVING:
            return index < at - 1 or lower == "themselves"
        if words[index].mark or lower in PREPOSITIONS - {"of"} or is_finite(words, index):
            return False
    return False


def _to_do(words: Sequence[Word], at: int) -> bool:
    """ "Makes it simple *to build*", "calls for the bank *to* close", "takes a day for them *to*
    heal"."""
    at, goal = _behind(words, at)
    if words[goal].lower != "to" or goal + 1 >= len(words):
        return False
    if words[goal + 1].lower not in BASE | {"be"}:
        return False
    for index in range(at - 1, max(1, at - _FAR), -1):
        lower = words[index].lower
        if words[index].mark or lower in RELATIVES:
            return False
        if lower == "it" and words[index - 1].lower in ("make", "makes", "made", "making"):
            return True
        if lower == "for" and words[index - 1].lower in SETTING_TO:
            return True
        if lower in PREPOSITIONS - {"of", "for"}:
            return False
    return False


def _behind(words: Sequence[Word], at: int) -> tuple[int, int]:
    """Where an aside opens before ``at`` and where the clause goes on behind it ("*, which failed
    in May,* to close"); ``at`` itself where there is none."""
    last = min(len(words) - 2, at + _ASIDE)
    for opens in range(min(at, len(words) - 2), max(1, at - _ASIDE), -1):
        if words[opens].text == "," and words[opens + 1].lower in RELATIVES:
            for index in range(max(at, opens + 2), last):
                if words[index].text == "," and words[index + 1].lower == "to":
                    return opens, index + 1
            break
    return at, at


def _to_be(words: Sequence[Word], at: int) -> bool:
    """ "Consider the tax *to be* unfair": what they hold it to be."""
    if words[at].lower != "to" or [word.lower for word in words[at + 1 : at + 2]] != ["be"]:
        return False
    for index in range(at - 2, max(0, at - _FAR), -1):
        if words[index].lower in HOLDING:
            return True
        if words[index].mark or is_finite(words, index):
            return False
    return False


def _written(words: Sequence[Word], at: int, verb: int) -> bool:
    """ "Wrote on a forum *that* he would leave": what, and not where; "met for two hours *with*
    nurses": whom."""
    if words[at].lower == "with" and words[verb].lower in MEETING:
        return words[verb + 1].lower in PREPOSITIONS
    if words[at].lower != "that" or at + 1 >= len(words) or is_finite(words, at + 1):
        return False
    return words[verb].lower in WRITING and words[verb + 1].lower in ("on", "in", "to")


def _object(words: Sequence[Word], at: int) -> bool:
    """ "Killed two and injured *over 90*", "the same day *that*", "in part *because*": what."""
    last, before, word = words[at - 1], words[at - 2].lower, words[at]
    after = words[at + 1] if at + 1 < len(words) else word
    done = last.lower.endswith("ed") and before in JOINING
    if done and word.lower in NEARLY and after.text[0].isdigit():
        return True
    if any(one.lower == "same" for one in words[max(0, at - 3) : at]):
        return word.lower in ("as", "that")
    if before == "in" and last.lower in ("part", "time", "line"):
        return word.lower in ("because", "for", "due", "with")
    return False


def _rest(words: Sequence[Word], at: int) -> bool:
    """ "Flew 400 feet *above* Oslo", "in 11 *of* 20 towns", "a mother *of three*", "the state *of
    Oslo's* suit", "unexpected *but not* odd": half of what belongs together."""
    last, before, word = words[at - 1], words[at - 2], words[at]
    after = words[at + 1] if at + 1 < len(words) else word
    if last.lower in DISTANCES and word.lower in OFF:
        return True
    if word.lower == "to" and last.lower in TIMES and before.lower in WAITING:
        # "a speech that Oslo had waited weeks *to hear*"
        return True
    number = last.text.isdigit() or last.lower in NUMBERS
    if number and (word.lower == "of" or (word.lower == "in" and after.lower in NUMBERS)):
        return True
    if word.lower == "of":
        owner = any(owns(one.lower) for one in words[at + 1 : at + 3])
        is_so = any(one.lower in BE for one in words[max(0, at - 4) : at - 1])
        return owner or (is_so and after.lower in NUMBERS)
    if word.lower in ("at", "by") and any(w.lower in COMPARATIVES for w in words[at : at + 4]):
        # "would grow *at a slower pace*"
        return last.lower in BASE
    if last.lower in FOR_WHAT and word.lower in ("for", "to") and before.lower in ARTICLES:
        return True
    if word.lower == "but" and after.lower == "not":
        return True
    if last.lower in TO_WHICH and word.lower in PREPOSITIONS and after.lower in _WHOM:
        # "the extent *to which*"
        return True
    if last.lower in SELVES and word.lower in ("to", "from", "as", "of", "with"):
        return True
    if (before.lower, last.lower) in ON_WHAT and word.lower == "on":
        return True
    if word.lower == "that" and last.lower.endswith("ing"):
        # "laws stating *that*"
        return True
    act = last.lower.endswith("ing") and before.lower in PREPOSITIONS | SUBORDINATORS
    if act and word.lower in ("off", "out", "away"):
        # "after coming *off the bench*"
        return True
    if last.lower in ("now", "still") and before.lower in BE:
        # "were now *in the plan*"
        return True
    if word.text == "," and any(
        w.lower in TAKES_NAME and n.text == "," for w, n in pairwise(words[max(0, at - 8) : at])
    ):
        # "is called, by some*, The Reef*"
        return True
    # "as a lush, green oasis"
    return word.text == "," and before.lower in ARTICLES and adjective_like(after)


def _state(words: Sequence[Word], at: int) -> bool:
    """ "..., with prices *rising*", "sees its plans *dashed*": what they do, or what is done."""
    word = words[at]
    done = len(word.lower) > 4 and word.lower.endswith(("ed", "ing")) and word.text[0].islower()
    done = done or word.lower in PARTICIPLES
    placed = word.lower in ("at", "in", "on") and any(
        w.lower == "and" for w in words[max(0, at - 3) : at]
    )
    if not done and not placed:
        return False
    for index in range(at - 2, max(1, at - 7), -1):
        lower = words[index].lower
        if lower == "with":
            return words[index - 1].text == ","
        if lower in SEEING:
            return done and not word.lower.endswith("ing")
        if (words[index].mark and not placed) or lower in PREPOSITIONS or is_finite(words, index):
            return False
    return False


def _clause(words: Sequence[Word], at: int) -> bool:
    """ "Came soon after Lima Bank*, another firm of his,* failed": the verb of what it came after
    is still to come."""
    if words[at].text != ",":
        return False
    led = next(
        (i for i in range(at - 1, max(1, at - 8), -1) if words[i].lower in ("after", "before")), 0
    )
    if not led:
        return False
    close = next(
        (i for i in range(at + 2, min(len(words) - 1, at + 14)) if words[i].text == ","), 0
    )
    if not close or not is_finite(words, close + 1):
        return False
    return any(is_finite(words, i) for i in range(1, led))
