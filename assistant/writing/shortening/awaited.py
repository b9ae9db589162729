"""What a word before a cut still waits for: "revealed on her show *that*", "more worried *than*",
"the first interview *since*". Where it is not said, the words are no statement."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.awaiting import (
    CALLING,
    COMPARATIVES,
    DATED,
    DESCRIBING,
    PLACED,
    SUPERLATIVES,
    TELLING_WHAT,
    WITH_MORE,
)
from assistant.lexicon.cutting import ASKING, BE, CLAUSAL, JOINING, TIMES
from assistant.lexicon.grammar import (
    ARTICLES,
    DETERMINERS,
    GOVERNING,
    PARTICIPLES,
    PREPOSITIONS,
    WEEKDAYS,
)
from assistant.lexicon.leaving import QUOTES
from assistant.lexicon.trailing import PERIODS
from assistant.writing.clause import Word
from assistant.writing.grammar import is_finite
from assistant.writing.shortening.made_to import made_to
from assistant.writing.verbs import table

__all__ = ["asked", "awaits"]

# words after a cut that are looked at
_FAR = 16
_PUT = frozenset("put puts putting keep keeps kept keeping".split())
# words of a verb and its object
_OBJECT = 8
# "called on", "called for" and so on call nobody anything
_ELSEWHERE = frozenset("on for off in out up upon to back at over".split())
# before a word in -ing that has an object
_LEADS = frozenset("after before without for despite while when since".split())
_OBJECTS = DETERMINERS | frozenset("to that him them her us me it".split())
_HOW = frozenset("late old long away behind ahead overdue apart pregnant younger older".split())
_ORDER = frozenset("second third fourth fifth only latest".split())
_BECOME = frozenset("become becomes became".split())
_NOBODY = frozenset("neither nobody none nothing no".split())
_PLANNED = frozenset(
    "scheduled expected due supposed meant planned intended hoped tried wanted hoping trying"
    " planning set".split()
)
_PAST = frozenset("was were had been".split())
_AMONG = frozenset("in of on for since".split())
# "her first win", "the last ship": when, and not of which
_RANKED = frozenset("first last best worst most least".split())
_SOFT = frozenset("best well better worst worse ill far long hard".split())
_OBJECT_PRONOUNS = frozenset("them him her it us me you themselves himself herself".split())


def awaits(words: Sequence[Word], at: int, verb: int) -> bool:
    """Does a word before ``at`` need what stands there or after it?

    ``verb``: where the verb of the sentence, or of what was said, stands.
    """
    return (
        _what(words, at)
        or _name(words, at, verb)
        or _measure(words, at, verb)
        or _rest(words, at, verb)
        or _change(words, at, verb)
        or _way(words, at)
        or asked(words, at)
        or made_to(words, at)
    )


def asked(words: Sequence[Word], at: int) -> bool:
    """ "Brandt asked Lima*, “Was it true?”*": what she asked."""
    quoted = [word.text for word in words[at : at + 2]]
    if len(quoted) < 2 or quoted[0] not in ",:" or quoted[1] not in QUOTES:
        return False
    return any(word.lower in ASKING for word in words[max(0, at - 4) : at])


def _way(words: Sequence[Word], at: int) -> bool:
    """ "Because of the way a code update": what it does is to come."""
    for index in range(2, at - 2):
        if words[index].lower != "way" or words[index - 1].lower in ("a", "by", "under", "this"):
            continue
        after = words[index + 1]
        clause = after.lower in ARTICLES or after.text[0].isupper()
        if clause and not any(is_finite(words, i) for i in range(index + 2, at)):
            return True
    return False


def _what(words: Sequence[Word], at: int) -> bool:
    """ "Lima revealed *to a friend*": what, is not said."""
    for index in range(1, at):
        if words[index].lower not in TELLING_WHAT or words[index - 1].lower in BE:
            continue
        after = words[index + 1] if index + 1 < len(words) else None
        if after is None or after.lower not in PREPOSITIONS - {"that", "than"}:
            continue
        # "announced on Monday *a plan*" has its object
        if not any(
            words[i].lower in DETERMINERS and _free(words, i) for i in range(index + 2, at)
        ):
            return True
    return False


def _free(words: Sequence[Word], at: int) -> bool:
    """A determiner that no preposition or joint leads to."""
    before = words[at - 1].lower
    return not words[at - 1].mark and before not in PREPOSITIONS and before not in ("and", "or")


def _name(words: Sequence[Word], at: int, verb: int) -> bool:
    """ "Lima called her stay": what she called it is still to come."""
    for index in range(verb, at - 1):
        if words[index].lower not in CALLING or words[index - 1].lower in BE:
            continue
        after = words[index + 1]
        if after.mark or after.lower in _ELSEWHERE:
            return False
        said = (words[i].text for i in range(index + 1, at))
        if not QUOTES.isdisjoint(said):
            return False
        for later in range(at, min(len(words), at + _FAR)):
            word = words[later]
            if word.text in QUOTES or (word.lower in ("a", "an") and _free(words, later)):
                return True
            if word.mark:
                break
        return False
    return False


def _put(words: Sequence[Word]) -> bool:
    """Do they end with what is put somewhere ("can put media companies *at* a disadvantage"), and
    nothing has said where?"""
    for at in range(len(words) - 1, max(0, len(words) - _OBJECT), -1):
        if words[at].mark or words[at].lower in PREPOSITIONS | _ELSEWHERE:
            return False
        if words[at - 1].lower in _PUT:
            return True
        if is_finite(words, at):
            return False
    return False


def _measure(words: Sequence[Word], at: int, verb: int) -> bool:
    """ "More worried about bread", "her first interview", "the last 100 days": than what, since
    when, and of what."""
    word, last = words[at], words[at - 1]
    if word.lower == "of" and last.lower in TIMES and any(map(str.isdigit, words[at - 2].text)):
        return True
    if word.lower in _HOW and last.lower in TIMES:
        # "is four months *late*"
        return True
    if last.lower in TIMES and words[at - 2].lower in ("just", "only", "mere"):
        # "just days *earlier*"
        return True
    near = {one.lower for one in words[max(0, at - 5) : at]}
    wider = {one.lower for one in words[max(0, at - 7) : at]}
    if word.lower == "to" and wider & (SUPERLATIVES | _ORDER) and wider & BE | wider & _BECOME:
        # "will be the first club *to*"
        return True
    if word.lower in ("since", "in") and near & SUPERLATIVES:
        following = words[at + 1 : at + 5]
        long = any(one.lower in TIMES | {"decades", "decade"} for one in following)
        if word.lower == "since" or long:
            return True
    if word.lower in _AMONG and _outdone(words, at):
        return True
    for index in range(verb, at):
        if words[index].lower in COMPARATIVES and words[index + 1].lower != "than":
            for later in words[at : at + _FAR]:
                if later.lower == "than":
                    return True
                if later.mark:
                    break
    return False


def _outdone(words: Sequence[Word], at: int) -> bool:
    """ "Is the longest-reigning queen *in Europe*": of which it is the longest."""
    for index in range(at - 2, max(0, at - 6), -1):
        lower = words[index].lower
        if words[index].mark or lower in PREPOSITIONS:
            return False
        if lower.partition("-")[0] in SUPERLATIVES - _RANKED:
            return True
    return False


def _rest(words: Sequence[Word], at: int, verb: int) -> bool:
    """What an adjective, a participle or "put them" needs to be said."""
    word, last, before = words[at], words[at - 1], words[at - 2]
    after = words[at + 1].lower if at + 1 < len(words) else ""
    if last.lower in GOVERNING and _that_follows(words, at):
        return True
    if word.lower == "to" and before.lower in ("a", "an") and words[at - 3].lower == "as":
        # "serve as a means *to*"
        return True
    led = {one.lower for one in words[max(0, at - 4) : at - 1]}
    if word.lower == "to" and led & {"get", "gets", "getting"}:
        # "tricks to get their children *to* sleep"
        return True
    if last.lower in WITH_MORE and word.lower in ("to", "for", "of", "from", "with", "on"):
        return True
    if last.lower in _OBJECT_PRONOUNS and before.lower in PLACED:
        return word.lower in PREPOSITIONS
    if word.lower in PREPOSITIONS and _put(words[:at]):
        return True
    if last.lower.endswith("ing") and before.lower in _LEADS and word.lower in _OBJECTS:
        # "after vowing *to*"
        return True
    if before.lower in ("a", "an") and last.lower in DESCRIBING:
        # "is a tall, thin *tower*"
        return True
    if last.lower == "short" and word.lower == "of":
        return True
    told = last.lower.endswith("ed") or last.lower in PARTICIPLES
    near = {one.lower for one in words[max(0, at - 5) : at - 1]}
    if word.lower == "by" and told and not near & (BE | {"have", "has", "had"}):
        # "meets standards set *by*"
        return not before.mark and before.lower not in ("and", "or", "who", "that")
    done = word.lower.endswith("ed") or word.lower in PARTICIPLES
    if done and last.lower in _SOFT and before.lower in BE:
        # "will be best *served*"
        return True
    near = {one.lower for one in words[max(0, at - 5) : at - 1]}
    if done and last.text[0].isupper() and near & {"have", "get", "see"}:
        # "files a plea to have Ida Lima *placed*"
        return True
    if word.lower in PREPOSITIONS and after in _NOBODY:
        # "an answer *for neither*"
        return True
    bare = (
        last.lower in table()["base"].words
        and before.lower in JOINING
        and word.lower in DETERMINERS
    )
    if bare and after not in TIMES | WEEKDAYS | PERIODS:
        # "to offer deals or drop *the charge*"
        return True
    joined = word.lower in ("and", "or") and before.lower in PREPOSITIONS
    # "by Swedish *and French* labs"
    joined = joined and last.text[0].isupper() and after != "" and words[at + 1].text[0].isupper()
    return joined and not _clause_after(words, at, verb)


def _clause_after(words: Sequence[Word], at: int, verb: int) -> bool:
    """ "(Was shot in Oslo) and *Danish police were* looking": a subject and its verb, where no
    other subject waits for one."""
    if any(word.lower in CLAUSAL for word in words[verb:at]):
        return False
    for index in range(at + 2, min(len(words), at + 5)):
        if words[index].mark or words[index].lower in CLAUSAL | PREPOSITIONS:
            return False
        if words[index].lower in BE | {"has", "have", "had"}:
            return True
    return False


def _that_follows(words: Sequence[Word], at: int) -> bool:
    """ "Expressed confidence *on Monday that*"; not "a decision *that ordered* them", which says
    what the decision did."""
    for index in range(at, min(len(words), at + 5)):
        word = words[index]
        if word.lower == "that":
            return index + 1 >= len(words) or not is_finite(words, index + 1)
        if word.lower not in WEEKDAYS | TIMES | {"on", "in", "this", "last"}:
            return False
    return False


def _change(words: Sequence[Word], at: int, verb: int) -> bool:
    """ "Was to open on Monday, *but*": it did not. "Due to take effect *in May*": when, is what
    is told."""
    ends = (words[at - 2].lower, words[at - 1].lower)
    near = {word.lower for word in words[max(0, at - 6) : at]}
    if ends in DATED and near & {"due", "set", "scheduled", "expected"}:
        return words[at].lower in ("on", "in", "at", "by", "from")
    opening = [word.lower for word in words[verb : verb + 3]]
    was = opening[0] in _PAST and any(word in _PLANNED for word in opening[1:])
    if not was and not (opening[0] in _PLANNED and opening[1:2] == ["to"]):
        return False
    return any(word.lower in ("but", "until") for word in words[at : at + 3])
