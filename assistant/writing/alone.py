"""Do words say by themselves whom and what they are about?"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.lexicon.grammar import (
    ANAPHORIC_NOUNS,
    ANAPHORS,
    AUXILIARIES,
    CONDITIONS,
    DETERMINERS,
    OWNING,
    PARTICIPLES,
    PERSONAL,
    PREPOSITIONS,
    QUANTITIES,
    SAYING,
    SUBORDINATORS,
    THIRD_PERSON,
    WEEKDAYS,
)
from assistant.lexicon.leaving import NEARLY
from assistant.lexicon.organisations import NOUNS
from assistant.lexicon.tenses import PASTS
from assistant.writing.clause import Word
from assistant.writing.ending import balanced
from assistant.writing.grammar import is_finite, main_verb, noun_ends

__all__ = ["dangling", "stands_alone"]

# "makes it easier to": no thing is meant
_MAKING = frozenset("make makes made making find finds found".split())
# "than" follows one of these, or a word in -er
_COMPARING = frozenset(
    "more less fewer rather other others otherwise else worse different sooner".split()
)
_ANSWERS = frozenset("replied replies responded responds explained explains reads".split())
# they open what only leads to a statement
_ASSUMING = frozenset("assuming considering supposing provided granted given".split())
_BEFORE_THEN = frozenset("since by until till before from".split())
_DASHES = ("–", "—", "--", "-")
_SELVES = frozenset("himself herself itself themselves".split())


def stands_alone(words: Sequence[Word]) -> bool:
    """Does it say by itself whom and what it is about?"""
    if len(words) < 3 or words[0].mark or not balanced(words):
        return False
    first = words[0].lower.partition("'")[0]
    if first in _ASSUMING or (first in ("even", "only") and words[1].lower in _ASSUMING):
        return False
    if first in AUXILIARIES or first == "am" or (first in _SELVES and is_finite(words, 1)):
        return False
    if any(w.lower.endswith(OWNING) and n.text == "," for w, n in pairwise(words)):
        # "warns against Lima's, D-N.Y.": what of theirs
        return False
    leads = first.endswith("ly") or (first in ("just", "even") and words[1].lower != "in")
    if leads and words[1].lower in SUBORDINATORS | PREPOSITIONS:
        return False
    if first in ANAPHORS or first in SUBORDINATORS or first in CONDITIONS:
        return False
    if any(word.lower in PERSONAL and word.text != "US" for word in words):
        return False
    if any(w.lower in SAYING and n.text == "," for w, n in pairwise(words[1:6])):
        # "Ida Lima says, police barred": in the middle of a report
        return False
    if _points(words) or _follows(words):
        return False
    if _compares_nothing(words) or _says_too_little(words):
        return False
    if first in QUANTITIES and (words[1].lower in ("of", "said") or is_finite(words, 1)):
        return False
    if first == "the" and words[1].lower in ANAPHORIC_NOUNS and noun_ends(words, 1):
        return False
    return main_verb(words) is not None and not _left_behind(words)


def _points(words: Sequence[Word]) -> bool:
    """ "The panel calls *this* “indefensible”": what."""
    for word, after in pairwise([*words[1:], words[0]]):
        led = after is words[0] or after.mark or after.lower in PREPOSITIONS | AUXILIARIES
        if word.lower in ("this", "these") and led:
            return True
    return False


def _follows(words: Sequence[Word]) -> bool:
    """ "Three others have left *since then*", "was *then* found", "has *since* left": after
    what."""
    for before, word in pairwise(words):
        if word.lower == "then" and before.lower in _BEFORE_THEN | AUXILIARIES:
            return True
        if word.lower == "since" and before.lower in ("has", "have", "had"):
            return True
    return False


def _compares_nothing(words: Sequence[Word]) -> bool:
    """ "A nominee than Lima": the "other" is gone, or the "more"."""
    for at, word in enumerate(words):
        if word.lower == "than" and not any(
            one.lower in _COMPARING or one.lower.endswith("er") for one in words[:at]
        ):
            return True
    return False


def _says_too_little(words: Sequence[Word]) -> bool:
    """ "A survey shows added to it", "The complaint, filed, also claims", "Races are no exception
    — is": what was said of it is gone, or one of two dashes."""
    for at in range(1, len(words) - 2):
        said, done, after = words[at : at + 3]
        past = done.lower.endswith("ed") or done.lower in PASTS
        if said.lower in SAYING and past and after.lower in PREPOSITIONS and is_finite(words, at):
            return True
        if said.lower in SAYING and done.lower in AUXILIARIES - {"be", "been", "being"}:
            # "Democrats say is easier": what
            return True
        if said.lower in PREPOSITIONS - SUBORDINATORS - {"to"} and done.lower in (
            "be",
            "is",
            "are",
            "was",
        ):
            # "orders funds of be frozen"
            return True
    last = words[-1]
    if last.lower in _ANSWERS and is_finite(words, len(words) - 1):
        # "Lima's guest replies": what
        return True
    end = len(words) - 1
    while end > 1 and words[end].text[0].isupper() and not words[end].mark:
        end -= 1
    if end < len(words) - 1 and words[end].text == "," and words[end - 1].text.islower():
        # "draws a line under talk, Kent"
        return True
    if sum(word.mark and word.text in _DASHES for word in words) == 1:
        return True
    if any(w.lower in ("is", "are", "was", "were") and n.text == ":" for w, n in pairwise(words)):
        return True
    for at in range(1, len(words) - 2):
        ended = words[at + 1].lower.endswith("ed") or words[at + 1].lower in PARTICIPLES
        if words[at].text == "," == words[at + 2].text and ended:
            return True
    return False


def _left_behind(words: Sequence[Word]) -> bool:
    """A pronoun for a person whom the words before it do not name."""
    first = words[0].lower
    named = first in ("a", "an") or first not in DETERMINERS | PREPOSITIONS | QUANTITIES
    # "almost $2,000 in aid": nobody
    named = named and first not in NEARLY | {"almost", "nearly", "up"}
    for at, word in enumerate(words):
        if word.lower in THIRD_PERSON and not named:
            return True
        named = named or (word.text[0].isupper() and at > 0)
    return False


def dangling(words: Sequence[Word]) -> bool:
    """An "it" or "them" that is no subject, in the clause of the first verb: what it stands
    for is in another sentence, as its own subject would be "itself"."""
    verbs = 0
    for at, word in enumerate(words):
        # "a bus overturned, injuring six of them"
        verbs += is_finite(words, at) + (word.text == ",")
        led = at > 1 and words[at - 1].lower in PREPOSITIONS
        named = any(one.text[0].isupper() for one in words[1:at])
        if word.lower == "its" and led and not verbs and not named:
            # "32 members of its forces": whose
            return True
        if word.lower == "its" and verbs == 1 and at > 1 and _only_many(words[:at]):
            return True
        if at and verbs < 2 and (_of_somebody(words, at) or _by_body(words, at)):
            return True
        if word.lower not in ("it", "them") or not at:
            continue
        made = words[at - 1].lower in _MAKING and word.lower == "it"
        subject = at + 1 < len(words) and is_finite(words, at + 1)
        if verbs < 2 and not made and not subject:
            return True
    return False


def _of_somebody(words: Sequence[Word], at: int) -> bool:
    """ "Staff woke *him* up": him whom another sentence names, as nobody but the subject is
    named before."""
    word = words[at].lower
    after = words[at + 1] if at + 1 < len(words) else None
    alone = after is None or after.mark or after.lower in PREPOSITIONS | SUBORDINATORS | {"and"}
    if word != "him" and not (word == "her" and alone):
        return False
    before = words[:at]
    raised = [one.text[0].isupper() for one in before]
    runs = sum(now and not last for last, now in pairwise([False, *raised]))
    return runs < 2 and not any(one.lower.endswith(OWNING) for one in before)


def _by_body(words: Sequence[Word], at: int) -> bool:
    """ "A Senate panel backs *his* bid": a body is nobody that he could be."""
    if words[at].lower not in ("his", "her") or not is_finite(words, at - 1):
        return False
    if any(one.lower.endswith(OWNING) and one.text[0].isupper() for one in words[: at - 1]):
        # "Lima's club backs his bid"
        return False
    nouns = [
        one
        for one in words[: at - 1]
        if not one.lower.endswith("ly") and one.lower not in WEEKDAYS
    ]
    head = nouns[-1] if nouns else words[0]
    return head.text[0].islower() and head.lower in NOUNS | {"panel", "jury"}


def _only_many(words: Sequence[Word]) -> bool:
    """Nothing but "minority shareholders are set to approve": "its" is not theirs."""
    verb = main_verb(words)
    subject = words[:verb] if verb else ()
    if not subject or any(word.text[0].isupper() for word in words[1:]):
        return False
    head = subject[-1].lower
    return head.endswith("s") and not head.endswith(("ss", "us")) and len(subject) < 4
