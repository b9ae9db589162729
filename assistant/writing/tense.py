"""A clause in the present tense of headlines: "has been jailed" -> "jailed", "won" -> "wins".

Only the main verb changes, and only where its subject is plainly one or plainly many, where
nothing says that it happened at another time, and where no other verb of the sentence would be
left behind in the past.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from assistant.context import stem
from assistant.lexicon.grammar import (
    ARTICLES,
    AUXILIARIES,
    DETERMINERS,
    MODALS,
    OWNING,
    PARTICIPLES,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
)
from assistant.lexicon.leaving import NEARLY
from assistant.lexicon.movement import MOVEMENTS
from assistant.lexicon.predicates import IS
from assistant.lexicon.tenses import NO_PAST, OTHER_TIMES, PASTS, PERFECTS
from assistant.writing.agreement import plural
from assistant.writing.clause import Word
from assistant.writing.grammar import complement, finite, is_finite, main_verb
from assistant.writing.inflect import regular_base, third_person
from assistant.writing.passives import done_by, is_past, no_verb
from assistant.writing.reported import told_now
from assistant.writing.shapes import is_year

__all__ = ["long_ago", "present"]

# words from the verb on that tell when it was
_SOON = 16
# "At the *height* of the flood": when it was
_PAST_STAGES = frozenset("beginning start outset height outbreak time".split())
_JOINING = frozenset("and but or".split())
# "turns up the heat as she modelled": what is at the same time is in the same tense
_WHILE = frozenset("as while when".split())
_LONG = frozenset("days weeks months years decades centuries generations hours".split())
_WHERE_TO = NEARLY | {"higher", "lower", "further", "sharply", "slightly"}


def present(words: Sequence[Word], common: Collection[str] = ()) -> list[Word]:
    """The words with their main verb in the present, or as they were.

    ``common``: words that the article has in lower case, which are no names though one may
    open its sentence. A word that changed keeps its place, though its text is no longer the
    article's.
    """
    same = list(words)
    verb = main_verb(words)
    if verb is None or verb == 0 or words[verb - 1].lower in _JOINING or _elsewhere(words):
        return same
    if _ended(words, verb) or words[verb - 1].lower == "just":
        # "just met": a moment ago
        return same
    if no_verb(words, verb):
        return same
    led = [w.lower for w in words[verb + 1 : verb + 2]] == ["to"]
    if led and words[verb].lower in ("used", "set"):
        # "used to sell", "(is) set to sell"
        return same
    lower = words[verb].lower
    if lower in ("has", "have"):
        return _without_perfect(same, verb)
    if lower in IS:
        after = words[verb + 1].lower if verb + 1 < len(words) else ""
        # "is being investigated"; "was held" is the telegraphic style's business
        return [*same[:verb], *same[verb + 2 :]] if after == "being" else same
    if lower in AUXILIARIES:
        return same
    many = plural(words[:verb], common)
    if many is None:
        return same
    changed = _present_form(words[verb], PASTS, many)
    if changed is None:
        return same
    found = [*same[:verb], changed, *same[verb + 1 :]]
    return found if _rest_follows(found, words, verb, many, common) else same


def _ended(words: Sequence[Word], verb: int) -> bool:
    """ "Led the firm *until* she sold it": no longer."""
    for at in range(verb + 1, len(words) - 2):
        if words[at].lower == "until":
            inner = finite(words, at + 1)
            return inner is not None and is_past(words[inner])
    return False


def _elsewhere(words: Sequence[Word]) -> bool:
    return any(
        word.lower in OTHER_TIMES or (is_year(word.lower) and not _names(words, at))
        for at, word in enumerate(words)
    )


def _names(words: Sequence[Word], year: int) -> bool:
    """ "The *2024* race": which, and not when."""
    if not 0 < year < len(words) - 1:
        return False
    before, after = words[year - 1].lower, words[year + 1]
    led = before in DETERMINERS or before.endswith(OWNING)
    return led and not after.mark and after.lower not in PREPOSITIONS


def long_ago(words: Sequence[Word]) -> bool:
    """Did what a sentence tells happen "in 2004", or "years ago": with that left out, the present
    would make it today's news. "A 2004 report" says nothing of when."""
    verb = main_verb(words)
    if verb is None:
        return False
    if words[0].lower in ("at", "in", "during") and verb > 4:
        lead = [word.lower for word in words[1:4]]
        if not _PAST_STAGES.isdisjoint(lead) or any(map(is_year, lead)):
            return True
    for before, word in pairwise(words[verb : verb + _SOON]):
        if word.text in (",", ";") or word.lower in RELATIVES or word.lower == "that":
            break
        if word.lower == "ago" or (before.lower == "in" and is_year(word.lower)):
            return True
    return False


def _without_perfect(words: list[Word], verb: int) -> list[Word]:
    after = verb + 1
    if after >= len(words) or words[after].mark:
        return words
    if words[after].lower == "been":
        done = words[after + 1].lower if after + 1 < len(words) else ""
        passive = done in PARTICIPLES or done in PERFECTS or done.endswith("ed")
        return [*words[:verb], *words[after + 1 :]] if passive else words
    if _ever_since(words, after):
        return words
    if _more_done(words, after):
        # "has shut schools, put two towns": with the first alone in the present it would read
        # as two times
        same = words[after].lower in PASTS or words[after].lower.endswith("ed")
        return [*words[:verb], *words[after:]] if same else words
    changed = _present_form(words[after], PERFECTS, words[verb].lower == "have")
    if changed is None or words[after].lower in ("had", "got", "gotten"):
        return words
    return [*words[:verb], changed, *words[after + 1 :]]


def _ever_since(words: Sequence[Word], after: int) -> bool:
    """ "Has seen it so *for years*": not today's news; "has opened *and quickly become*", which
    without its "has" is no verb."""
    for at in range(after + 1, len(words) - 1):
        if words[at].mark or words[at].lower in RELATIVES:
            return False
        near = [word.lower for word in words[at + 1 : at + 4]]
        if words[at].lower == "for" and not _LONG.isdisjoint(near):
            return True
        if words[at].lower == "and" and "become" in near[:2]:
            return True
    return False


def _more_done(words: Sequence[Word], after: int) -> bool:
    """Do other participles share the "has" of the one at ``after``?"""
    for at in range(after + 1, len(words) - 1):
        lower = words[at + 1].lower
        if words[at].lower in RELATIVES or words[at].lower in ("that", *_WHILE):
            return False
        listed = words[at].text == "," or words[at].lower == "and"
        plain = lower in PERFECTS or (lower.endswith("ed") and lower not in NO_PAST)
        if listed and plain and words[at + 1].text[0].islower() and at + 2 < len(words):
            following = words[at + 2]
            # "old and tired teams" are no second deed
            if words[at].text == "," and done_by(words, at + 1):
                # "has won the prize, voted for by readers"
                continue
            done = following.lower in DETERMINERS | PREPOSITIONS or words[at - 1].lower[-1] == "s"
            if done or not following.text[0].islower():
                return True
    return False


def _rest_follows(
    found: list[Word], words: Sequence[Word], verb: int, many: bool, common: Collection[str]
) -> bool:
    """Brings the verbs that share the main verb's subject ("won and wept") along, in place, and
    that of a clause at the same time ("fell as banks *rose*"); False where one of them, or what
    was said, would stay in the past."""
    if words[verb].lower in SAYING:
        inner = complement(words, verb)
        if inner is not None and inner < len(words):
            told = told_now(words, verb, inner, common)
            if told is None:
                return False
            found[inner] = words[inner]._replace(text=told, lower=told)
            # "said it had lost, and blamed the state"
            return not any(
                words[at].lower in _JOINING and is_finite(words, at + 1) and is_past(words[at + 1])
                for at in range(inner + 1, len(words) - 1)
            )
        return True
    for at in range(verb + 1, len(words) - 1):
        if words[at].lower in _WHILE:
            inner = finite(words, at + 1)
            if inner is None or not is_past(words[inner]):
                return True
            return words[at].lower == "as" and _brought(found, words, at + 1, inner, common)
        if words[at].lower in RELATIVES or words[at].lower in ("that", "after"):
            break
        if words[at].text == "," and is_finite(words, at + 1):
            return False
        if (inner := _moves_too(words, at)) is not None:
            return _brought(found, words, at + 1, inner, common)
        if words[at].lower in _JOINING and is_finite(words, at + 1):
            if words[at + 1].lower in AUXILIARIES - MODALS:
                return False
            if words[at + 1].lower in MODALS or _paired(words, at):
                continue
            changed = _present_form(words[at + 1], PASTS, many)
            if changed is None:
                return False
            found[at + 1] = changed
    return True


def _moves_too(words: Sequence[Word], at: int) -> int | None:
    """ "Shares slipped and the dollar *edged* higher": the verb of a second clause."""
    if words[at].lower != "and" or words[at + 1].lower not in ARTICLES:
        return None
    inner = finite(words, at + 1)
    if inner is None or any(word.mark for word in words[at:inner]):
        return None
    lower, after = words[inner].lower, [word.lower for word in words[inner + 1 : inner + 2]]
    moves = lower == "edged" or stem(lower) in MOVEMENTS
    # "the guard lost in the fire", "the woman cut from the wreck": who was
    surely = lower in PASTS and lower not in PERFECTS
    surely = surely or not after or after[0] in _WHERE_TO or after[0][0].isdigit()
    first = any(stem(word.lower) in MOVEMENTS for word in words[:at])
    return inner if moves and surely and first else None


def _paired(words: Sequence[Word], at: int) -> bool:
    """ "The most liked *and* shared song": what both are, and not what is done."""
    first, second = words[at - 1].lower, words[at + 1].lower
    led = words[at - 2].lower in DETERMINERS | {"most", "more"}
    return led and first.endswith("ed") and second.endswith("ed")


def _brought(
    found: list[Word], words: Sequence[Word], start: int, verb: int, common: Collection[str]
) -> bool:
    """Puts the verb of the clause that begins at ``start`` into the present too, where it is the
    only one and its subject a noun of its own."""
    if words[verb].lower in AUXILIARIES or any(
        is_finite(words, at) for at in range(verb + 1, len(words))
    ):
        return False
    many = None if verb <= start else plural(words[start:verb], common)
    changed = None if many is None else _present_form(words[verb], PASTS, many)
    if changed is None:
        return False
    found[verb] = changed
    return True


def _present_form(word: Word, irregular: dict[str, str], many: bool) -> Word | None:
    """The word as a verb of the present, or None where it is no past form that is known."""
    perfect = irregular is PERFECTS
    base = irregular.get(word.lower) or regular_base(word.lower, sure=perfect)
    if base is None or word.text != word.lower:
        return None
    text = base if many else third_person(base)
    return word._replace(text=text, lower=text)
