"""Two told as one: the first alone of those who act, and a comma for the "and" between two."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.lexicon.given_names import GIVEN
from assistant.lexicon.grammar import ARTICLES, DETERMINERS, MODALS, PREPOSITIONS
from assistant.lexicon.leaving import CLAUSE_OPENERS, HELPERS, PRONOUNS
from assistant.lexicon.organisations import NOUNS
from assistant.lexicon.states import STATES
from assistant.lexicon.tenses import PASTS
from assistant.lexicon.titles_of_office import OFFICES
from assistant.lexicon.verbs import BASE
from assistant.writing.clause import Word
from assistant.writing.shapes import plural
from assistant.writing.shortening.attributes import PLACES
from assistant.writing.shortening.doubles import BOTH, Doubles

__all__ = ["Pairs"]

# states of one word
_STATES = frozenset(line.split("|")[0].strip().lower() for line in STATES.splitlines())
# what two do with one another is not what one of them does
_TOGETHER = frozenset(
    "agree disagree meet met clash clashed reach reached sign signed unite united join joined"
    " merge merged marry married split swap swapped trade traded differ differed exchange"
    " exchanged share shared compete competed face faced collide collided fight fought reunite"
    " reunited agreed disagreed combine combined team teamed work worked include included make"
    " made account accounted are were".split()
)
# "Marks and Spencer", "Trinidad and Tobago": they begin the name of one
_FIRST_OF_NAMES = frozenset(
    "marks johnson procter ernst trinidad bosnia antigua barnes dolce crosse simon holland duke"
    " prince king queen lord mr mrs sodom".split()
)
_ADDING = frozenset("more other others even then especially".split())


class Pairs(Doubles):
    """See the module; indices are into ``words``."""

    def _plural(self, at: int) -> bool:
        """A noun of many, by its form."""
        return plural(self.words[at].lower)

    def _first_of_two(self, one: int, other: int) -> bool:
        """ "Clerks *and young nurses* protested": those who act first."""
        if other < one + 3 or self.words[one + 1].lower != "and" or not self._plural(one):
            return False
        verb = self.words[other]
        if not self._told(other) or verb.lower in _TOGETHER or any(self._finite[:other]):
            helped = self._finite[other - 1] and self.words[other - 1].lower in HELPERS
            if not (helped and self._told(other) and verb.lower not in _TOGETHER):
                return False
        last = other - 1
        while last > one + 1 and (
            self.words[last].lower in HELPERS or self.words[last].lower.endswith("ly")
        ):
            last -= 1
        alike = self._any_number(other)
        inner = range(one + 2, last + 1)
        return (
            alike
            and len(inner) > 0
            and self._plural(last)
            and all(map(self._describing, inner))
            and not any(
                self.words[at].mark or self.words[at].lower in PREPOSITIONS | CLAUSE_OPENERS | BOTH
                for at in range(one + 1)
            )
            and not any(self._finite[: last + 1])
        )

    def joints(self, kept: Sequence[int]) -> frozenset[int]:
        """Where an "and" is left out for which a comma stands."""
        return frozenset(one + 1 for one, other in pairwise(kept) if self._paired(one, other))

    def with_commas(self, kept: Sequence[int], words: Sequence[Word]) -> list[Word]:
        """The words of a headline, with those commas."""
        places = {self.words[at].start for at in self.joints(kept)}
        return [
            word._replace(text=",", lower=",", mark=True, spaced=False)
            if word.start in places
            else word
            for word in words
        ]

    def _paired(self, one: int, other: int) -> bool:
        """ "Nurses *and* clerks", "Nokia *and* Ericsson", "left Oslo *and* sank": two of a kind,
        as a headline's comma has them."""
        at = one + 1
        if at >= len(self.words) or self.words[at].lower != "and":
            return False
        if other != at + 1 and not (other == at + 2 and self.words[at + 1].lower in ARTICLES):
            return False
        if self.words[one].mark or self.words[other].mark or self._quoted[at]:
            return False
        if self.words[other].lower in PRONOUNS or self._denies(other) or self._between(one):
            return False
        if self._acts_too(one, other):
            return True
        if self._opens_phrase(one) or self._opens_phrase(other):
            return False
        return self._alike(one, other) and self._one_clause(one, other)

    def _acts_too(self, one: int, other: int) -> bool:
        """ "Left Oslo *and* sank": a second verb of the sentence's subject."""
        verb = other + (self.words[other].lower.endswith("ly") and other + 1 < len(self.words))
        if not self._finite[verb] or self.words[verb].lower in HELPERS | MODALS:
            return False
        main = next((i for i in range(one, 0, -1) if self._finite[i]), None)
        past = self.words[verb].lower in PASTS or self.words[verb].lower.endswith("ed")
        if main is None or not past or not self._any_number(main) or main + 1 > one:
            return False
        first = not any(self._finite[:main])
        inner = range(main, one + 1)
        return first and not any(
            self.words[i].mark or self.words[i].lower in CLAUSE_OPENERS - PREPOSITIONS
            for i in inner
        )

    def _alike(self, one: int, other: int) -> bool:
        """Two states, two names, or two nouns of many."""
        if self._capital(one) and self._capital(other):
            first = self.words[one].lower in _STATES and self.words[other].lower in _STATES
            return first or (self._name_ends(one) and self._name_begins(other))
        if self._capital(other) or (self._capital(one) and one):
            return False
        end = other
        while end + 1 < len(self.words) and self._describing(end) and not self._plural(end):
            end += 1
        bare = self.words[other].lower in BASE and self.words[other + 1].lower in DETERMINERS
        adverb = self.words[other].lower.endswith("ly") or self.words[other].lower in _ADDING
        return self._plural(one) and self._plural(end) and end - other < 3 and not (bare or adverb)

    def _name_ends(self, at: int) -> bool:
        """A name that the article uses alone."""
        word = self.words[at]
        called = word.text in self._alone and not self._owned(at)
        if at < 1 or not self._capital(at - 1):
            # "Ida *and* Rui Brandt"
            called = called and word.lower not in GIVEN
        for before in range(at - 1, max(-1, at - 9), -1):
            # "Committee on Ways *and* Means"
            of = self.words[before].lower in PREPOSITIONS or self.words[before].mark
            if self._capital(before) and self.words[before].lower in NOUNS:
                return False
            if not of and not self._capital(before):
                break
        return called and self._no_body(at) and word.lower not in _FIRST_OF_NAMES

    def _name_begins(self, at: int) -> bool:
        end = at
        while self._capital(end + 1):
            end += 1
        if end - at > 4 or self._owned(end):
            return False
        if end + 1 < len(self.words):
            # "Savannah *and* Brunswick areas", "Legend *and* Dungeon of Legends"
            after = self.words[end + 1]
            if not self._opens_phrase(end + 1) or after.lower == "of":
                return False
        office = any(self.words[i].lower in OFFICES for i in range(at, end))
        return (office or self.words[end].text in self._alone) and self._no_body(end)

    def _no_body(self, at: int) -> bool:
        word = self.words[at]
        return word.lower not in NOUNS | OFFICES | _STATES and word.text not in PLACES

    def _between(self, one: int) -> bool:
        """ "Between nurses *and* clerks", "both nurses *and* clerks"."""
        return any(word.lower in BOTH for word in self.words[max(0, one - 5) : one])

    def _one_clause(self, one: int, other: int) -> bool:
        """No verb of its own follows the second of two that a verb acts on."""
        if not any(self._finite[:one]):
            return True
        for at in range(other, len(self.words)):
            word = self.words[at]
            if word.mark or word.lower in CLAUSE_OPENERS:
                return True
            if self._finite[at]:
                return False
        return True
