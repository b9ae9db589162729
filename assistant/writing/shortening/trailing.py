"""What may follow the end of a headline and go though no preposition or comma parts it: a time
that is counted, a participle that says more of a noun, "as a result of"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.awaiting import DESCRIBING, SUPERLATIVES
from assistant.lexicon.calendar_words import MONTHS
from assistant.lexicon.cutting import JOINING
from assistant.lexicon.grammar import (
    ARTICLES,
    CONDITIONS,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from assistant.lexicon.leaving import ADJECTIVES
from assistant.lexicon.summaries import HUMANS
from assistant.lexicon.tensing import TAKES_NAME
from assistant.lexicon.trailing import (
    ALONE,
    AROUND,
    AS_WHAT,
    CITING,
    COUNTED,
    COUNTED_FROM,
    FURTHER,
    GERUNDS,
    GOVERNORS,
    LASTING,
    LOOSELY,
    MADE,
    ONCE,
    PERIODS,
    POINTING,
    POSTPOSED,
    POSTS,
    PREPOSED,
    ROUGHLY,
    SET_PHRASES,
    SHOWING,
    UNITS,
)
from assistant.lexicon.verbs import BASE
from assistant.writing.clause import Word
from assistant.writing.ending import ADJECTIVE, tells_of_noun
from assistant.writing.grammar import is_finite, opens_clause
from assistant.writing.shapes import done, owns
from assistant.writing.shortening.unfinished import denies, in_list, leads_on

__all__ = [
    "cost_alone",
    "cost_behind",
    "cost_of_as",
    "cost_of_mark",
    "cost_of_name",
    "cost_of_until",
]

_ACTORS = ("er", "or", "ist", "ian", "man", "ess")
# "the coach Ida Lima", "her coach Ida Lima": one that is known, or one of several
_THE = frozenset("the of and or as".split())
# words of a clause that is looked back through
_NEAR = 8
_WHEN = frozenset("earlier later early late sometime".split())


def cost_behind(words: Sequence[Word], at: int, verb: int) -> float | None:
    """What it costs to end before ``at``, where something of this kind stands; None where
    nothing does, or what went before needs it."""
    if denies(words[max(0, verb - 1) : at]):
        return None
    if (counted_time(words, at) or _this_year(words, at)) and not _measured(words, at):
        return 0.25
    word = words[at]
    after = words[at + 1] if at + 1 < len(words) else None
    if word.lower in FURTHER:
        return 0.3
    if after is None:
        return None
    if word.lower == "aged" and after.text[0].isdigit():
        return 0.25
    if word.lower in SHOWING and after.lower in SUBORDINATORS | {"again"}:
        # "just as it began", "even though", "once again"
        return 0.2
    plain = not words[at - 1].lower.endswith("ly") and not is_finite(words, at - 1)
    if word.lower in TAKES_NAME and plain and (after.mark or after.text[0].isupper()):
        # "a song *called* Lima"
        return None if after.text in ",;:" else 0.3
    if after.mark:
        # "worth *$* 3m"
        return 0.3 if word.lower == "worth" and after.text in "$£€" else None
    if not plain:
        return None
    if word.lower == "worth" and any(map(str.isdigit, after.text)):
        return 0.3
    if word.lower in CITING and after.text[0].islower() and after.lower not in PREPOSITIONS:
        return 0.25
    if after.lower in PREPOSITIONS and _noun(words, at - 1) and _done(word):
        # "talks *aimed at* peace": a noun though verbs have its form
        return 0.3
    if word.lower in POSTPOSED and after.lower in PREPOSITIONS | {"to"}:
        made = any(one.lower in MADE for one in words[max(verb, at - _NEAR) : at])
        return None if made else 0.3
    later = words[at + 2] if at + 2 < len(words) else None
    if word.lower in ONCE and tells_of_noun(after, words[at - 1], later):
        return 0.3
    return 0.3 if _does(words, at, verb) else None


def cost_alone(words: Sequence[Word], verb: int) -> float | None:
    """ "Oil prices rose *on Monday*", "the volcano erupted *again*": the verb tells all."""
    at = verb + 1
    if words[verb].lower not in ALONE or at + 1 >= len(words) or denies(words[:at]):
        return None
    word, after = words[at], words[at + 1]
    if word.mark:
        return 0.3 if word.text in ",–—" and after.lower not in JOINING else None
    if word.lower == "aged" and after.text[0].isdigit():
        return 0.3
    if word.lower in AROUND:
        return None if after.lower in SET_PHRASES else 0.4
    if word.lower == "after" or (word.lower == "as" and opens_clause(words, at + 1)):
        return 0.3
    when = counted_time(words, at) or _this_year(words, at) or word.lower in FURTHER
    return 0.4 if when else None


def counted_time(words: Sequence[Word], at: int) -> bool:
    """ "(Pardoned a donor) *three days after*", "a few weeks ago", "shortly before"."""
    if words[at].lower in LOOSELY and _from(words, at + 1):
        return True
    end = min(len(words), at + 6)
    counted = False
    for index in range(at, end):
        lower = words[index].lower
        if lower in UNITS:
            return counted and _from(words, index + 1)
        number = lower in COUNTED or lower.isdigit()
        if not number and lower not in ROUGHLY:
            return False
        counted = counted or number
    return False


def _from(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and words[at].lower in COUNTED_FROM


def _this_year(words: Sequence[Word], at: int) -> bool:
    """ "This summer", "last night"; not "this year's"."""
    led = words[at].lower in POINTING and at + 1 < len(words)
    return led and (words[at + 1].lower in PERIODS or words[at + 1].lower in MONTHS)


def _measured(words: Sequence[Word], at: int) -> bool:
    """ "The highest toll *this year*", "the same period *a year ago*", "later *this week*": the
    time is what that is measured by."""
    near = {word.lower for word in words[max(0, at - _NEAR) : at]}
    led = words[at - 1].lower in _WHEN or words[at - 2].lower == "same"
    return led or not near.isdisjoint(SUPERLATIVES)


def _noun(words: Sequence[Word], at: int) -> bool:
    """No verb, for what stands before it."""
    before = words[at - 1].lower
    return words[at].lower in BASE and (before in DETERMINERS or before in PREPOSITIONS)


def _done(word: Word) -> bool:
    return word.text[0].islower() and done(word.lower)


def _does(words: Sequence[Word], at: int, verb: int) -> bool:
    """ "(By opponents) *attacking her views*": a noun, and what it does, with its object."""
    word, last, after = words[at], words[at - 1], words[at + 1]
    shaped = word.lower.endswith("ing") and len(word.lower) > 5 and word.text[0].islower()
    if not shaped or word.lower in PREPOSED | GERUNDS or "-" in word.lower:
        return False
    if last.lower in DETERMINERS or (last.text[0].islower() and ADJECTIVE.search(last.lower)):
        # "the leading party", "a popular cooking show"
        return False
    if any(one.lower in GOVERNORS for one in words[verb + 1 : at]):
        return False
    many = last.text[0].isupper() or last.lower.endswith("s")
    described = after.lower in ADJECTIVES or ADJECTIVE.search(after.lower) is not None
    # "sending *Brent* crude", "attacking *her* views", "bringing *heavy* rain"
    return after.lower in DETERMINERS or after.text[0].isupper() or (many and described)


def cost_of_as(words: Sequence[Word], at: int, verb: int) -> float | None:
    """ "As soon as Monday", "as a result of a strike"; "replaced Lima *as mayor*"."""
    following = [word.lower for word in words[at + 1 : at + 4]]
    if following[:1] and following[0] in AS_WHAT:
        return 0.2
    if following[1:2] == ["result"]:
        return 0.2
    clause = following[:1] and words[at + 1].text[0].islower() and following[0] not in ARTICLES
    if clause and any(is_finite(words, i) for i in range(at + 2, min(len(words), at + 4))):
        # "as oil fell", "as profit margins shrank"
        return 0.25
    posted = any(word.lower in POSTS for word in words[verb : at - 1])
    return 0.35 if posted and words[at - 1].text[0].isupper() else None


def cost_of_until(words: Sequence[Word], at: int, verb: int) -> float | None:
    """ "Suspends the runner *until the end of the year*": a time, and no condition."""
    if at + 1 >= len(words) or denies(words[max(0, verb - 1) : at]):
        return None
    if any(word.lower in LASTING for word in words[verb:at]) or opens_clause(words, at + 1):
        return None
    after = words[at + 1]
    timed = after.lower in MONTHS or after.text[0].isdigit() or after.lower in ("late", "early")
    for word in words[at + 1 : at + 5]:
        timed = timed or word.lower in PERIODS | {"end", "start", "beginning"}
    return 0.3 if timed else None


def cost_of_name(words: Sequence[Word], at: int) -> float | None:
    """ "Bans champion *Ida Lima* from races": who the champion is, who is told of without it."""
    role, before = words[at - 1], words[at - 2].lower
    acts = role.lower in HUMANS or (len(role.lower) > 5 and role.lower.endswith(_ACTORS))
    # "for winger Rui Lima": none is told of by the bare word
    bare = before in PREPOSITIONS or before in _THE or is_finite(words, at - 2)
    if not acts or not role.text[0].islower() or bare:
        return None
    end = at
    while end < len(words) and words[end].text[0].isupper() and not words[end].mark:
        end += 1
    if end - at not in (2, 3) or owns(words[end - 1].lower):
        return None
    if end == len(words):
        return 0.45
    after = words[end]
    closes = after.text in ",." or after.lower in PREPOSITIONS | SUBORDINATORS | {"to"}
    return 0.45 if closes else None


def cost_of_mark(words: Sequence[Word], at: int) -> float | None:
    """Before the mark at ``at``: least where a clause ends, nowhere in a list."""
    mark, last = words[at], words[at - 1]
    dash = mark.text in ("–", "—", "--") or (mark.text == "-" and mark.spaced)
    if not dash and mark.text not in ",;:":
        return None
    after = words[at + 1] if at + 1 < len(words) else None
    if dash and (last.lower in DESCRIBING or (after is not None and after.lower == "to")):
        # "his bold - or bald - new look", "a man on a mission - to rebut"
        return None
    if after is not None and after.lower in CONDITIONS | JOINING | {"then", "which"}:
        return 0.15 if after.lower == "which" else 0.4
    if after is not None and after.lower in SUBORDINATORS:
        return 0.1
    # a list goes on: its first member alone is not what was said
    return None if in_list(words, at) or leads_on(words, at) else 0.1
