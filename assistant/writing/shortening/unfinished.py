"""What was begun in a run of words and is not yet said: a clause, a pair, a list, a "not"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.cutting import (
    CLAUSAL,
    COMPLETED_BY,
    JOINING,
    NO_STEMS,
    PAIRS,
    SEEING,
    SPENDING,
)
from assistant.lexicon.grammar import (
    CONDITIONS,
    DETERMINERS,
    MODALS,
    PREPOSITIONS,
    SAYING,
    SUBORDINATORS,
)
from assistant.lexicon.trailing import LOOSELY, PREPOSED
from assistant.lexicon.verbs import BASE
from assistant.writing.clause import Word
from assistant.writing.grammar import contracted, finite, is_finite, opens_clause
from assistant.writing.shapes import done, plural

__all__ = [
    "clause_open",
    "completed_after",
    "denies",
    "half_of_pair",
    "in_list",
    "in_speaker",
    "joins_nothing",
    "lacks",
    "leads_on",
]

_ELSE = frozenset("on in at after during amid despite".split())
# verbs that govern a clause with its own verb
_THINKING = frozenset(
    "think thinks thought believe believes believed hope hopes hoped say says said insist insists"
    " insisted argue argues argued fear fears feared know knows knew realise realises realize"
    " realizes".split()
)
_COMING = frozenset("come comes came coming".split())
_HOPING = frozenset("hoping fearing believing claiming arguing insisting saying thinking".split())


def denies(words: Sequence[Word]) -> bool:
    """ "Did not vote for it" is not "did not vote": what is denied must be whole; "not
    guilty" is."""
    return not (words and words[-1].lower == "guilty") and any(
        word.lower in ("not", "no", "never", "nobody", "none", "without", "cannot")
        or word.lower.endswith("n't")
        for word in words
    )


def lacks(words: Sequence[Word], at: int, verb: int) -> bool:
    """ "(End a week *without a budget*) on a sunny note": nothing is denied but what they are
    without, and that is whole."""
    without = next((i for i in range(at - 2, verb, -1) if words[i].lower == "without"), None)
    if without is None or words[at].lower not in _ELSE or at - without > 5:
        return False
    return not denies([*words[verb - 1 : without], *words[without + 1 : at]])


def clause_open(words: Sequence[Word], at: int) -> bool:
    """A clause within has its subject before ``at`` and its verb after it."""
    for index in range(at - 1, max(0, at - 12), -1):
        lower = words[index].lower
        if contracted(words[index]):
            return False
        # "and that downloads": a noun as well as a verb
        told_twice = words[index - 1].lower == "that" and words[index - 2].lower in JOINING
        if is_finite(words, index) and not told_twice:
            return lower in _THINKING and _goes_on(words, index, at)
        if lower == "that" and words[index + 1].lower == "of":
            # "passes that of buses"
            continue
        told = lower in _TO_SAY and words[index - 1].lower in MODALS | {"to"}
        if (lower in _HOPING or told) and _goes_on(words, index, at):
            return True
        after_comma = words[index - 1].text == ","
        if lower == "that" and words[index - 1].lower in JOINING:
            # "and that downloads had increased": a word is too little to be its clause
            return at - index < 5
        if lower == "because" and words[index + 1].lower == "of":
            continue
        if lower == "as" and words[index - 1].lower in _COMING:
            # "comes as a probe by the state (goes on)"
            return True
        if lower in CLAUSAL or (
            lower in SUBORDINATORS and (after_comma or opens_clause(words, index + 1))
        ):
            return lower not in ("including", "following", "despite", "amid", "with")
    return False


def _goes_on(words: Sequence[Word], verb: int, at: int) -> bool:
    """ "People think Lima *runs*": the verb of what they think stands at ``at`` or after it."""
    if words[verb + 1].mark or words[verb + 1].lower == "to" or verb + 1 >= at:
        return False
    for index in range(at, min(len(words), at + 14)):
        if words[index].mark or words[index].lower in JOINING:
            return False
        if is_finite(words, index):
            return True
    return False


_RANGING = frozenset("range ranges ranged ranging".split())
_NOT_ALONE = frozenset("only merely just simply".split())
_TO_SAY = frozenset("say claim argue allege insist believe hope".split())


def _many(word: Word) -> bool:
    return word.text[0].islower() and plural(word.lower)


def half_of_pair(words: Sequence[Word]) -> bool:
    """ "Both shield people", "between Rome": the other half is lost; "both brothers" and "between
    households" are whole."""
    for at, word in enumerate(words):
        if word.lower == "not" and at + 1 < len(words) and words[at + 1].lower in _NOT_ALONE:
            # "not only rose"
            return not any(later.lower in ("but", "also") for later in words[at + 1 :])
        if word.lower in _RANGING and at + 1 < len(words) and words[at + 1].lower == "from":
            return not any(later.lower == "to" for later in words[at + 1 :])
        if word.lower in PAIRS:
            other = PAIRS[word.lower]
            if not any(later.lower == other for later in words[at + 1 :]):
                counted = any(one.lower == "two" for one in words[at + 1 : at + 3])
                near = words[at + 1 : at + (2 if word.lower == "both" else 3 + counted)]
                return not any(_many(one) for one in near)
    return False


def joins_nothing(words: Sequence[Word], at: int) -> bool:
    """ "Falls, and yields", "with reporting": what was begun is not said."""
    if words[at - 1].lower.endswith("ing") and words[at - 2].lower in ("with", "by", "while"):
        return True
    for index in range(at - 1, max(1, at - 5), -1):
        if is_finite(words, index) or words[index].mark:
            return False
        if words[index].lower in JOINING and words[index - 1].text == ",":
            # the last member of a list has another comma before it
            return not any(word.text == "," for word in words[: index - 1])
    return False


def leads_on(words: Sequence[Word], comma: int) -> bool:
    """ "And once it lands, the box opens": the comma closes what only leads to a clause."""
    for at in range(comma - 1, max(1, comma - 14), -1):
        if words[at].mark:
            return False
        if (
            words[at].lower in SUBORDINATORS | CONDITIONS | {"once"}
            and words[at - 1].lower in JOINING
        ):
            return True
    return False


def in_list(words: Sequence[Word], comma: int) -> bool:
    """In "a, b and c" a short member follows the comma, then the closing "and"."""
    # "released its report, *giving* details of its sales and costs": no member of a list
    participle = words[comma + 1 : comma + 2]
    if participle and participle[0].lower.endswith("ing") and not participle[0].mark:
        listed = any(word.lower.endswith("ing") for word in words[max(0, comma - 6) : comma])
        if not listed and finite(words, 1, comma) is not None:
            return False
    if _led_by(words, comma) and finite(words, 1, comma) is not None:
        # "rose in July, *boosted by* trade and tourism", "for years, *long after* it"
        return False
    for at in range(comma + 1, min(len(words), comma + 10)):
        if words[at].lower in ("and", "or"):
            return at + 1 >= len(words) or not is_finite(words, at + 1)
        if is_finite(words, at):
            return False
    return False


def _led_by(words: Sequence[Word], comma: int) -> bool:
    """Two words that open what is no member of a list."""
    pair = [word.lower for word in words[comma + 1 : comma + 3]]
    if len(pair) < 2 or words[comma + 1].mark:
        return False
    if pair[0] in LOOSELY and pair[1] in SUBORDINATORS:
        return True
    listed = any(word.lower.endswith("ed") for word in words[max(0, comma - 4) : comma])
    return done(pair[0]) and pair[1] in ("by", "as", "amid", "after", "with") and not listed


def completed_after(words: Sequence[Word], at: int) -> bool:
    """Does a verb before ``at`` need what stands there: "accuses the bank *of*", "showed the
    child *falling*", "spent a week *painting*"?"""
    word = words[at].lower
    stems = COMPLETED_BY.get(word, ())
    acts = (word.endswith("ing") and word not in PREPOSED) or word in BASE
    seen = _acts_later(words, at)
    for index in range(at - 1, max(0, at - 12), -1):
        before = words[index]
        # "turned towns, ports and schools *into*"
        listed = before.text == "," and bool(stems)
        if (before.mark and not listed) or before.lower in CLAUSAL:
            return False
        if seen and before.lower in SEEING:
            return not any(one.lower.endswith("ing") for one in words[index + 1 : at])
        stem = before.lower.startswith(stems) and before.lower not in NO_STEMS
        if stems and stem and len(before.lower) < 14:
            return True
        if acts and before.lower in SEEING | SPENDING:
            return True
        if before.lower == word or (stems and before.lower in ("of", "from", "to", "with")):
            return False
    return False


def _acts_later(words: Sequence[Word], at: int) -> bool:
    """ "(Shows a man) in army clothes *punching* another"."""
    for index in range(at, min(len(words) - 1, at + 6)):
        word = words[index]
        if word.mark or word.lower in CLAUSAL | SUBORDINATORS - PREPOSITIONS:
            return False
        if is_finite(words, index) or word.lower in JOINING:
            return False
        after = words[index + 1]
        acts = word.lower.endswith("ing") and len(word.lower) > 5
        if acts and index > at and (after.lower in DETERMINERS or after.lower in PREPOSITIONS):
            return words[index - 1].lower not in DETERMINERS | PREPOSITIONS
    return False


def in_speaker(words: Sequence[Word], at: int) -> bool:
    """ "Votes count, a study *of turnout* found": who says so is not yet said."""
    comma = next((i for i in range(at - 1, max(0, at - 12), -1) if words[i].text == ","), None)
    if comma is None or any(is_finite(words, i) for i in range(comma + 1, at)):
        return False
    for index in range(at, min(len(words), at + 14)):
        if words[index].mark:
            # "the mayor of Oslo*, Ida Lima,* said"
            named = words[index].text == "," and any(
                one.text[0].isupper() for one in (words[index - 1], *words[index + 1 : index + 2])
            )
            if not named or (index == at and is_finite(words, min(at + 1, len(words) - 1))):
                return False
        elif is_finite(words, index):
            return _tells(words, index)
    return False


def _tells(words: Sequence[Word], at: int) -> bool:
    done = at + 1 if words[at].lower in ("has", "have", "had") and at + 1 < len(words) else at
    return words[done].lower in SAYING | {"found", "finds", "ruled", "find"}
