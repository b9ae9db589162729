"""Names told shorter: a surname without the given names, a firm without its legal form."""

from __future__ import annotations

from assistant.lexicon.grammar import ARTICLES
from assistant.lexicon.leaving import BODIES, JOINTS, LEGAL_FORMS, OF_STATES, TIME_WORDS
from assistant.lexicon.organisations import NOUNS
from assistant.lexicon.titles import HONORIFICS
from assistant.lexicon.titles_of_office import OFFICES
from assistant.lexicon.words import common
from assistant.writing.shortening.holding import Holding
from assistant.writing.shortening.wording import OF_PLACES

__all__ = ["Naming"]


class Naming(Holding):
    """See the module; indices are into ``words``."""

    def _capital(self, at: int) -> bool:
        return 0 <= at < len(self.words) and self.words[at].text[0].isupper()

    def _plain(self, at: int) -> str:
        """The word without the ending of what belongs to somebody."""
        return self.words[at].text.removesuffix("'s").removesuffix("’s")

    def _owned(self, at: int) -> bool:
        return self.words[at].lower.endswith(("'s", "’s", "s'", "s’"))

    def _renamed(self, one: int, other: int) -> bool:
        """Is what is left of a name one that the article uses, or a reader?"""
        if other < one + 2 or one < 0:
            return False
        return self._surname(one, other) or self._form(one, other) or self._of_state(one, other)

    def _surname(self, one: int, other: int) -> bool:
        """ "Batsman *Rui* Lima", "in *Ida M.* Brandt's words": given names of somebody whom the
        article calls by the surname."""
        name, skipped = self._plain(other), range(one + 1, other)
        if name not in self._alone or len(skipped) > 3 or not self._capital(other):
            return False
        if self._capital(other + 1) and not self._owned(other):
            return False
        before, lower = self.words[one], name.lower()
        office = before.lower in OFFICES or before.lower.rstrip(".") in HONORIFICS
        if before.text[0].isupper() and not (office or self._owned(one)) and one > 0:
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
            if word.lower in ordinary and lower in ordinary:
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
        return end > other + 1 and any(
            self._plain(at).lower() in BODIES for at in range(other, end)
        )
