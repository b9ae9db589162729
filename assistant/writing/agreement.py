"""Does a subject mean one or many: "the bank", "Saudi and Russian ministers"?"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from assistant.lexicon.given_names import GIVEN
from assistant.lexicon.grammar import (
    DETERMINERS,
    NUMBERS,
    PARTICIPLES,
    PREPOSITIONS,
    RELATIVES,
)
from assistant.lexicon.leaving import OWNERS
from assistant.lexicon.organisations import NOUNS
from assistant.lexicon.tenses import PLURALS, SINGULARS
from assistant.lexicon.titles_of_office import OFFICES
from assistant.names.gazetteer import place_of
from assistant.writing.clause import Word
from assistant.writing.shapes import plural_form

__all__ = ["plural"]

# one or many, the word is the same
_EITHER = frozenset("aircraft craft spacecraft fish sheep deer salmon offspring".split())
# one may hold two of them
_OFFICES = OFFICES | frozenset("co-founder founder executive ceo owner".split())
_SO_MANY = frozenset("some many several few most both others".split())
# plurals that are hardly ever the name of one
_MANY = re.compile(
    r"(?:ants|ents|ials|ists|ations|sters|makers|(?<!reu)ters|tives|ities|ches"
    r"|icans|crats|mats)$"
)
# "Brandt, Lima and Partners": one firm
_PARTNERS = frozenset("co company partners sons associates brothers daughters".split())
# letters of what is no acronym any more
_ACRONYM = 6
# between a subject and its verb
_ADVERBS = frozenset("again also still now then never ever often always already once soon".split())


def plural(subject: Sequence[Word], common: Collection[str]) -> bool | None:
    """Does the subject mean many? None where its words do not tell."""
    noun: list[Word] = []
    if not subject:
        return None
    if [word.lower for word in subject[1:2]] == ["than"] and len(subject) > 3:
        # "more than 40 stars"
        return None if subject[2].lower in ("one", "a", "1") else True
    if _listed(subject) or _and_his(subject):
        return True
    if any(word.text == "&" for word in subject[1:-1]) and all(
        word.text == "&" or word.text[0].isupper() for word in subject
    ):
        # "Brandt & Sons", a firm
        return False
    for word, after in zip(subject, [*subject[1:], subject[-1]], strict=True):
        if word.mark and word.text not in "\"'“”‘’":
            break
        if word.lower in PREPOSITIONS or word.lower in RELATIVES or word.lower == "that":
            break
        if word.lower.endswith("ing") and noun and noun[-1].lower.endswith("s"):
            # "analysts covering the bank"
            break
        if noun and _participle(word) and after.lower in PREPOSITIONS:
            # "firms involved in the sale"
            break
        if not word.mark and not word.lower.endswith("ly") and word.lower not in _ADVERBS:
            noun.append(word)
    if not noun:
        return None
    head = noun[-1]
    acts = any(word.lower.endswith("ing") for word in noun[2:-1])
    if noun[0].lower in ("a", "an") and acts:
        # "a boat carrying migrants", "a jet carrying passengers and crew"
        return False
    if any(word.lower == "and" for word in noun):
        return _joined(noun)
    named = len(noun) > 1 and noun[-2].lower in GIVEN and noun[-2].text[0].isupper()
    if named and head.text[0].isupper():
        # "the chief executive Ida Masters"; but "Virginia officials", "San Diego Padres"
        before = " ".join(w.lower for w in noun[:-1] if w.lower not in DETERMINERS)
        town = place_of(before) is not None
        return None if town and plural_form(head.lower) else False
    last = subject[-1]
    if last is not head and last.text[0].isupper() and last.lower.endswith("s"):
        # "House of Representatives *Republicans*", but "men in the House of Representatives"
        named = subject[-2].text[0].isupper() and subject[-2].lower not in GIVEN
        if named and head.text[0].isupper():
            return None
    if head.lower in _EITHER:
        return False if noun[0].lower in ("a", "an") else None
    if noun[0].lower in _SO_MANY and (len(noun) == 1 or noun[1].lower == "close"):
        # "some in the party", "many close to him"; of what, with "of": "most of the cake"
        told = noun[0].lower in ("most", "some") and any(w.lower == "of" for w in subject)
        several = plural_form(last.lower) or last.lower in PLURALS
        return not told or several
    counted = noun[0].lower
    if counted.replace(",", "").isdigit() or (counted in NUMBERS and counted != "one"):
        return counted != "1"
    if (
        head.lower in PLURALS
        or head.lower == "they"
        or counted in ("both", "many", "several", "few", "these", "those")
    ):
        return True
    if head.text.isupper() and 1 < len(head.text) < _ACRONYM:
        # "the US", "the BBC's rival NBS"; more than one are "MPs"
        return False
    looks = plural_form(head.lower)
    if head.text[0].isupper() and head.lower not in common and not _MANY.search(head.lower):
        # "Rangers", "James", "Barclays": a name does not say whether it is one or many
        return None if looks and noun[0].lower not in GIVEN else False
    return looks and head.lower not in SINGULARS


def _joined(noun: Sequence[Word]) -> bool | None:
    """Do the words of a subject with an "and" in it mean many? One is "the Food and Drug
    Administration", and may be "insurer and lender Lima"."""
    head = noun[-1]
    at = next(at for at, word in enumerate(noun) if word.lower == "and")
    if not head.text[0].isupper() or not 0 < at < len(noun) - 1:
        return True
    before, after = noun[at - 1], noun[at + 1]
    if before.text[0].islower() or noun[at - 1] is noun[0]:
        offices = [word.lower for word in noun[:-2] if word.lower != "and"]
        if len(noun) > 4 and offices and _OFFICES.issuperset(offices):
            # "co-founder and chief executive Ida Brandt"
            return False
    body = head.lower in NOUNS - PLURALS and not head.lower.endswith("s")
    if before.text[0].isupper() and after.text[0].isupper() and body:
        return None if after is head else False
    alike = (at == 1 or before.text[0].islower()) and after.text[0].islower()
    return None if alike and not before.lower.endswith("s") else True


def _participle(word: Word) -> bool:
    shaped = word.lower.endswith("ed") and len(word.lower) > 4
    return word.text[0].islower() and (shaped or word.lower in PARTICIPLES)


def _and_his(subject: Sequence[Word]) -> bool:
    """ "Rui Lima, 53, *and his* wife": two."""
    return any(
        one.text == "," and joint.lower == "and" and whose.lower in OWNERS
        for one, joint, whose in zip(subject, subject[1:], subject[2:], strict=False)
    )


def _listed(subject: Sequence[Word]) -> bool:
    """ "Saudi, Russian and Qatari ministers": a comma, then an "and", and a plural at the end."""
    commas = [at for at, word in enumerate(subject) if word.text == ","]
    joints = [at for at, word in enumerate(subject) if word.lower == "and"]
    if not commas or not joints or joints[-1] < commas[-1] or subject[-1].mark:
        return False
    names = [word for word in subject if word.text != "," and word.lower != "and"]
    if len(joints) == 1 and all(word.text[0].isupper() for word in names):
        # "Ida Brandt, Rui Lima and Ann Masters"; but "Brandt, Lima and Sons"
        return names[-1].lower not in NOUNS | _PARTNERS
    apart = any(subject[at + 1].lower in DETERMINERS | RELATIVES for at in commas)
    return not apart and subject[-1].lower.endswith("s") and joints[-1] - commas[-1] < 4
