"""Names told shorter: a surname without the given names, a firm without its legal form."""

from __future__ import annotations

import re

from assistant.lexicon.grammar import ARTICLES, DETERMINERS, NUMBERS, PREPOSITIONS, WEEKDAYS
from assistant.lexicon.leaving import (
    AHEAD,
    BODIES,
    FIRM_TAILS,
    HELPERS,
    HOLDS,
    JOINTS,
    LATELY,
    LEGAL_FORMS,
    OF_PLACES,
    OF_STATES,
    OPENERS,
    OWNERS,
    TIME_WORDS,
)
from assistant.lexicon.opening import CHAMBERS
from assistant.lexicon.organisations import NOUNS
from assistant.lexicon.summaries import HUMANS
from assistant.lexicon.tenses import PASTS
from assistant.lexicon.titles import HONORIFICS
from assistant.lexicon.titles_of_office import OFFICES
from assistant.lexicon.words import common
from assistant.writing.shapes import unowned
from assistant.writing.shortening.attributes import PLACES, Attributes
from assistant.writing.style import OF_OFFICE

__all__ = ["Naming"]

_WHERE = frozenset("for in at after as on near over during".split())
_DAYS = WEEKDAYS | {"today", "tonight", "yesterday"}
_SPANS = frozenset("week weekend month year".split())
_AGED = re.compile(r"\d{1,3}-year-old")
_SOMEBODY = frozenset("man woman boy girl male female student driver pensioner".split())
_RANKS = frozenset("officer executive sheriff inspector detective superintendent trooper".split())
# endings of what somebody is
_ROLES = ("er", "or", "ist", "man")
_WITH_GIVEN = frozenset("sir dame lord lady st. saint".split())


class Naming(Attributes):
    """See the module; indices are into ``words``."""

    def _plain(self, at: int) -> str:
        """The word without the ending of what belongs to somebody."""
        return unowned(self.words[at].text)

    def _renamed(self, one: int, other: int) -> bool:
        """Is what is left of a name one that the article uses, or a reader?"""
        if other < one + 2 or one < 0:
            return False
        return (
            self._surname(one, other)
            or self._form(one, other)
            or self._of_state(one, other)
            or self._tail(one, other)
            or self._home(one, other)
            or self._people(one, other)
            or self._officials(one, other)
            or self._with_own(one, other)
            or self._unnamed(one, other)
            or self._of_the_day(one, other)
            or self._attributes(one, other)
        )

    def _surname(self, one: int, other: int) -> bool:
        """ "Batsman *Rui* Lima", "in *Ida M.* Brandt's words": given names of somebody whom the
        article calls by the surname."""
        name, skipped = self._plain(other), range(one + 1, other)
        if name not in self._alone or len(skipped) > 3 or not self._capital(other):
            return False
        if self._capital(other + 1) and not self._owned(other):
            return False
        before, lower = self.words[one], name.lower()
        office = before.lower in OFFICES | _RANKS or before.lower.rstrip(".") in HONORIFICS
        if before.lower in _WITH_GIVEN | OF_OFFICE or (
            before.lower == "of" and self._capital(one - 1)
        ):
            # "Sir *Rui* Lima", "former *President* Lima", "Secretary of *State Rui* Lima"
            return False
        first = one == 0 and before.lower in common()
        if before.text[0].isupper() and not (office or first or self._owned(one)):
            return False
        if before.lower in JOINTS and self._capital(one - 1) and not self._capital(one - 2):
            # "Ida and *Rui* Lima"
            return False
        if lower in NOUNS | OFFICES | TIME_WORDS:
            return False
        ordinary = common()
        for at in skipped:
            word = self.words[at]
            if not self._capital(at) or self._owned(at) or word.lower in OF_PLACES | OF_STATES:
                return False
            if word.lower in OFFICES and self._capital(one):
                # "Treasury *Secretary Rui* Lima"
                return False
            held = word.lower in OFFICES or (word.text.isupper() and len(word.text) > 2)
            if held and before.lower in JOINTS and self.words[one - 1].lower.endswith(_ROLES):
                # "its founder and *CEO Rui* Lima"
                return False
            if lower in ordinary and (word.lower in ordinary or len(skipped) > 1):
                # "*World* Cup"
                return False
        # "Ida Lima, the sister of *Rui* Lima": which of them
        return sum(self._plain(at) == name for at in range(len(self.words))) == 1

    def _form(self, one: int, other: int) -> bool:
        """ "Lima *Inc* shares", "Lima *Corp's* chief": the legal form of a firm."""
        skipped = range(one + 1, other)
        if not self._capital(one) or self._owned(one) or self.words[one].lower in ARTICLES:
            return False
        last = other - 1
        if self._owned(last) and self._capital(other):
            return False
        if self._capital(other) and not self._owned(last):
            return False
        forms = (self._plain(at).lower().rstrip(".") in LEGAL_FORMS for at in skipped)
        return all(map(self._capital, skipped)) and all(forms)

    def _forms_end(self, one: int, other: int) -> int:
        """The last word of a firm's legal form behind ``one``."""
        end = one
        if not (self._capital(one) and self._capital(one + 1)):
            return one
        for last in range(one + 1, min(other - 1, one + 4)):
            # "Lima *Co Ltd* said"
            end = last if self._form(one, last + 1) else end
        tail = one
        while tail + 1 < other and self._capital(tail + 1):
            tail += 1
        return tail if one < tail < other - 1 and self._tail(one, tail + 1) else end

    def _tail(self, one: int, other: int) -> bool:
        """ "Olsen *Group* said": a firm that the article calls by its first word, and no
        place."""
        skipped = range(one + 1, other)
        first = self.words[one]
        if first.text not in self._alone or self._capital(one - 1) or first.text in PLACES:
            return False
        if self._capital(other) or self._adjective(one) or first.lower in OF_PLACES | OF_STATES:
            return False
        return all(map(self._capital, skipped)) and self.words[other - 1].lower in FIRM_TAILS

    def _with_own(self, one: int, other: int) -> bool:
        """ "Lima *and his family are* paying": who acts is named, and has others of its own."""
        if not self._capital(one) or self._owned(one) or self.words[one + 1].lower != "and":
            return False
        if not (self._told(other) and self._any_number(other)):
            return False
        skipped = [self.words[at] for at in range(one + 2, other)]
        owner = next((at for at, word in enumerate(skipped) if word.lower in OWNERS), None)
        if owner is None or (owner and skipped[owner - 1].lower != "of"):
            return False
        helpers = sum(word.lower in HELPERS for word in skipped)
        finite = sum(self._finite[at] for at in range(one + 2, other))
        joints = any(word.mark or word.lower in JOINTS for word in skipped)
        return finite <= min(helpers, 1) and not joints and not any(self._finite[: one + 1])

    def _of_state(self, one: int, other: int) -> bool:
        """ "Asked *the U.S.* Supreme Court": a body that has the name at home as well."""
        skipped = range(one + 1, other)
        first = skipped[0] + (self.words[skipped[0]].lower in ARTICLES)
        if first != other - 1 or self.words[first].lower not in OF_STATES:
            return False
        if self._capital(one) or not self._capital(other):
            return False
        end = other
        while self._capital(end):
            end += 1
        if end == other + 1:
            return self._plain(other).lower() in CHAMBERS
        return any(self._plain(at).lower() in BODIES for at in range(other, end))

    def _home(self, one: int, other: int) -> bool:
        """ "Rui Lima *of Utah* plans": where somebody is from."""
        named = self._capital(one - 1) and self.words[one].text in self._alone
        if not named or self.words[one].lower in NOUNS | OFFICES:
            return False
        end = one + 2
        while self._capital(end):
            end += 1
        if self.words[one + 1].lower != "of" or end == one + 2 or not self._finite[end]:
            return False
        light = HELPERS | AHEAD if self.words[other].lower == "to" else HELPERS
        return all(self.words[at].lower in light for at in range(end, other))

    def _unnamed(self, one: int, other: int) -> bool:
        """ "A Danish surfer*, Ida Brandt* won": who it is without the name."""
        word, names = self.words[one], range(one + 1, other)
        while names and self.words[names[-1]].lower in HELPERS:
            names = names[:-1]
        if self.words[one].lower == "house" and self._capital(one):
            return [self.words[at].lower for at in names] == ["of", "representatives"]
        if not 2 <= len(names) <= 3 or not all(map(self._capital, names)) or not self._told(other):
            return False
        does = word.lower in HUMANS or word.lower.endswith(("er", "or", "ist"))
        does = does and word.text.islower() and word.lower not in HOLDS | OPENERS
        described = one > 1 or (one == 1 and self.words[0].lower not in DETERMINERS)
        whole = not any(map(self._owned, names)) and not self._capital(other)
        return does and whole and described and self._describing(one - 1)

    def _people(self, one: int, other: int) -> bool:
        """ "Nine *people were* killed": a number that stands for people."""
        if self._aged(one, other) or self._so_many(one, other):
            return True
        if self.words[one + 1].lower != "people" or self.words[one].lower == "one":
            return False
        number = self.words[one].lower
        if not (number in NUMBERS or number.replace(",", "").isdigit()):
            return False
        if other == one + 2 and self.words[other].lower in _WHERE:
            # "jailed four *people* for"
            done = self.words[one - 1].lower in ("least", "least,") or self._verbal(one - 1)
            return one > 0 and done
        helped = all(self.words[at].lower in HELPERS for at in range(one + 2, other))
        return helped and self._participle(other) and not self.words[other].lower.endswith("ing")

    def _aged(self, one: int, other: int) -> bool:
        """ "An 18-year-old *man has been* detained", "a 6-year-old *boy* in Oslo"."""
        if self.words[one + 1].lower not in _SOMEBODY or not _AGED.fullmatch(
            self.words[one].lower
        ):
            return False
        if not all(self.words[at].lower in HELPERS for at in range(one + 2, other)):
            return False
        place = other == one + 2 and self.words[other].lower in PREPOSITIONS - {"of"}
        return place or self._told(other)

    def _of_the_day(self, one: int, other: int) -> bool:
        """ "At *Sunday's* final", "of *this weekend's* games": when it is."""
        if self.words[one].lower in ARTICLES or not self._owned(other - 1):
            return False
        first = one + 1 + (self.words[one + 1].lower == "this")
        time = self._plain(other - 1).lower()
        if first != other - 1 or self.words[other].mark or self._opens_phrase(other):
            return False
        return time in _DAYS or (first == one + 2 and time in _SPANS)

    def _officials(self, one: int, other: int) -> bool:
        """ "Lima *officials have* hailed": a state or a town, and who acts for it."""
        if not self._capital(one) or self._owned(one) or self._adjective(one):
            return False
        led = one and self.words[one - 1].lower in ARTICLES
        begins = led and one == 2 and self.words[0].lower in JOINTS
        if not (one == 0 or begins or (led and one == 1)):
            return False
        if self.words[one].lower in TIME_WORDS | ARTICLES | OFFICES:
            return False
        place = self.words[one].text in PLACES or self.words[one].lower in OF_STATES
        if self.words[one + 1].lower == "government" and not place:
            # "the Lima *government*": who heads it
            return False
        if self.words[one + 1].lower not in ("officials", "authorities", "government"):
            return False
        helped = all(self.words[at].lower in HELPERS for at in range(one + 2, other))
        alike = self.words[one + 1].lower == "government" or self._any_number(other)
        return helped and self._told(other) and alike

    def _any_number(self, verb: int) -> bool:
        """A verb, or a participle behind its auxiliary, that one and many have alike."""
        lower = self.words[verb].lower
        helper = self.words[verb - 1].lower in HELPERS and self._participle(verb)
        return helper or lower in PASTS or lower.endswith("ed")

    def one_left(self, one: int, other: int) -> bool:
        """Is of a subject of many only one left ("Lima *and his family are* paying")?"""
        return other > one + 1 and (self._officials(one, other) or self._with_own(one, other))

    def _helps(self, at: int) -> int:
        """Where the participle stands that an auxiliary belongs to ("*has been* seen"); -1 for
        any other word."""
        if self.words[at].lower not in HELPERS:
            return -1
        if (found := self._links(at)) > 0:
            return found
        for after in range(at + 1, min(len(self.words), at + 4)):
            lower = self.words[after].lower
            if self._participle(after):
                return after
            if lower not in HELPERS | LATELY and not lower.endswith("ly"):
                break
        return -1
