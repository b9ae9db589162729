"""Describing words that a noun can do without: of what country, of whom, what they are like."""

from __future__ import annotations

import re
from functools import cached_property

from assistant.lexicon.attributes import (
    BEARERS,
    COMMON_OWNERS,
    COMPASS,
    DOINGS,
    FUSED,
    LASTING,
    MEASURES,
    NO_HEADS,
    OF_NATIONS,
    SEASONS,
    STATIVE,
)
from assistant.lexicon.awaiting import GIVING
from assistant.lexicon.countries import COUNTRIES
from assistant.lexicon.cutting import BE, TIMES
from assistant.lexicon.grammar import (
    ARTICLES,
    DETERMINERS,
    MODALS,
    NUMBERS,
    PREPOSITIONS,
)
from assistant.lexicon.leaving import (
    DEGREES,
    FIRMS,
    HOLDS,
    JOINTS,
    OF_STATES,
    OPENERS,
    OWNERS,
    PRONOUNS,
    TIME_WORDS,
)
from assistant.lexicon.opening import COUNTED
from assistant.lexicon.organisations import NOUNS
from assistant.lexicon.states import CITIES, STATES
from assistant.lexicon.summaries import HUMANS
from assistant.lexicon.titles_of_office import OFFICES
from assistant.lexicon.verbs import BASE
from assistant.writing.shapes import owns
from assistant.writing.shortening.holding import CLAUSES, Holding
from assistant.writing.shortening.wording import ORDER

__all__ = ["PLACES", "Attributes"]

PLACES = frozenset(re.findall(r"[A-Z][a-z]+", COUNTRIES + STATES + CITIES))


# describing words before one noun
_WIDEST = 8


class Attributes(Holding):
    """See the module; indices are into ``words``."""

    def _attributes(self, one: int, other: int) -> bool:
        """ "Signed *a sweeping* tax law", "for *a remote* farm", "left *her Utah* home"."""
        if one < 0 or not 1 < other - one <= _WIDEST:
            return False
        if self._compass(one, other) or self._bearing(one, other):
            return True
        if not self._nouns[other]:
            return False
        skipped = list(range(one + 1, other))
        if any(self.words[at].mark or self._finite[at] for at in skipped):
            return False
        if any(self._quoted[at] or self._denies(at) for at in skipped):
            return False
        article = self.words[skipped[0]].lower
        led = article in ARTICLES or article in OWNERS
        if led and len(skipped) == 1:
            # "sanctions against *its* leader": whose
            plain = self.words[other].lower not in OFFICES
            return article in OWNERS and plain and self._governing(one, led)
        leader = one if led else self._leader(one)
        if not self._governing(leader, led):
            return False
        rest = skipped[led:]
        if not led:
            article = self.words[leader].lower if leader >= 0 else ""
        owner = next((at for at in rest if self._owned(at)), None)
        if owner is not None:
            # "the *nation's* tax code"
            own = self.words[owner].lower[:-2] in COMMON_OWNERS and article == "the" and led
            # "for *England's* secondary schools"
            lower = self.words[one].lower
            placed = self.words[owner].text[:-2] in PLACES and leader == one
            # "one of *England's* top officials"
            placed = placed and lower not in DETERMINERS | {"of"}
            own = own or (placed and not led)
            most = self.words[other].lower.endswith("est")
            person = self.words[other].lower in OFFICES | HUMANS
            if not own or owner != rest[0] or most or person:
                # "the *world's* safest city"
                return False
            rest = rest[1:]
        vague = article in ("a", "an") or article in OWNERS
        return all(self._plain_word(at, vague) for at in rest) and self._sounds(one, other)

    def _so_many(self, one: int, other: int) -> bool:
        """ "Fill *thousands of* vacancies": a number that nobody has counted."""
        if other < one + 3 or self.words[one + 1].lower not in COUNTED:
            return False
        if self.words[one].lower == "of" and self.words[one - 1].lower in COUNTED:
            # "tens of *thousands of* visitors"
            return False
        skipped = [self.words[at].lower for at in range(one + 1, other)]
        if len(skipped) % 2 or any(word != "of" for word in skipped[1::2]):
            return False
        counted = all(word in COUNTED for word in skipped[::2])
        lower = self.words[other].lower
        people = lower.endswith("s") and lower not in COUNTED | MEASURES and self._heads(other)
        return counted and people and self._governing(one, True)

    def _compass(self, one: int, other: int) -> bool:
        """ "In *northeastern* Peru"."""
        where = self.words[one].lower in PREPOSITIONS and self.words[other].text in PLACES
        return where and other == one + 2 and self.words[one + 1].text in COMPASS

    def _bearing(self, one: int, other: int) -> bool:
        """ "For *political novice* Ida Brandt", "sign *Lima midfielder* Rui Brandt": who somebody
        is, where the whole name follows; "of *glove maker* Lima"."""
        if one < 0 or other < one + 2 or not self._capital(other):
            return False
        last = self.words[other - 1]
        role = last.lower in BEARERS | HUMANS or last.lower.endswith(("er", "ist", "or"))
        firm = last.lower in FIRMS and self.words[other].text in self._alone
        if not last.text.islower() or not (role or firm) or last.lower in OPENERS | HOLDS:
            return False
        if not firm and not (self._capital(other + 1) and self._begins_name(other)):
            return False
        led = self.words[one + 1].lower in ARTICLES
        if self.words[one].lower == "and" and one > 1 and self._capital(one - 1):
            # "Brandt and *fellow sprinter* Ida Lima"
            led = True
        elif (
            self.words[one].lower in DETERMINERS
            or self._owned(one)
            or not self._governing(one, led)
        ):
            # "Lima's *girlfriend* Ida Brandt"
            return False
        if any(self._acts(at) for at in range(one + 2, other)):
            # "wins an *order barring singer* Ida Brandt": what it won
            return False
        return all(
            self._describing(at) and not self._denies(at) and not self._quoted[at]
            for at in range(one + 1, other)
            if self.words[at].lower not in ARTICLES
        )

    def _begins_name(self, at: int) -> bool:
        """A given name and a surname, and then no more of a name."""
        end = at
        while self._capital(end):
            end += 1
        words = [self.words[i].lower for i in range(at, end)]
        owned = any(self._owned(i) for i in range(at, end - 1))
        return 1 < len(words) < 4 and not owned and not any(word in NOUNS for word in words)

    def _leader(self, at: int) -> int:
        """ "*a* convicted Utah killer": what stands before the describing words that stay."""
        while at >= 0 and (self._adjective(at) or self._of_nation(at)) and self._adds(at):
            at -= 1
        # "*South* Korean nurses"
        south = at == 0 and self.words[0].lower in ("south", "north")
        return -1 if south else at

    def _adds(self, at: int) -> bool:
        lower = self.words[at].lower
        tells = lower.endswith(("ly", "est")) or lower in DEGREES or ORDER.fullmatch(lower)
        return not tells and not self._verbal(at) and not self._finite[at]

    @cached_property
    def _nouns(self) -> list[bool]:
        return [self._heads(at) for at in range(len(self.words))]

    def _heads(self, at: int) -> bool:
        """A noun, or what describes one, and nothing that could be a verb or hang on one."""
        word = self.words[at]
        lower = word.lower
        doing = lower in DOINGS
        if not word.text[0].islower() or self._opens_phrase(at):
            return False
        if self._says_of_noun(at) and not doing:
            return False
        if lower in DETERMINERS | PRONOUNS | TIME_WORDS | TIMES | NUMBERS | NO_HEADS:
            return False
        named = lower in DOINGS and self.words[at - 1].lower not in DETERMINERS
        return not self._participle(at) or lower in LASTING or named

    def _governing(self, one: int, led: bool) -> bool:
        """A word that a noun follows: a verb, a preposition, an article, a number."""
        if one < 0:
            return not led
        word = self.words[one]
        lower = word.lower
        before = self.words[one - 1].lower if one else ""
        if lower in GIVING | BE | STATIVE | JOINTS | DEGREES or self._quoted[one]:
            return False
        if self._owned(one):
            return not led
        if lower == "to" or lower in MODALS:
            # "to *a remote* farm"
            return led and lower == "to"
        if lower in CLAUSES | {"if", "unless"}:
            return not led
        if self._finite[one]:
            return True
        if self._participle(one):
            return self._verbal(one) and not self._passive(one) and not word.text[0].isupper()
        if lower in PREPOSITIONS:
            return True
        if lower in DETERMINERS:
            return not led
        # "to *complete his* review"
        return lower in BASE or (led and (before == "to" or before in MODALS))

    def _owned(self, at: int) -> bool:
        return owns(self.words[at].lower)

    def _plain_word(self, at: int, vague: bool) -> bool:
        """An adjective, or where "a" or "his" tells that the reader need not know which, a
        place."""
        word = self.words[at]
        if word.text[0].isupper():
            if word.text in SEASONS:
                return True
            if word.text.isupper() and word.text.isalpha() and 1 < len(word.text) < 6:
                # "a *BBC* presenter"
                return vague
            place = word.text in PLACES or word.lower in OF_STATES or self._of_nation(at)
            return vague and place and not self._capital(at + 1)
        if word.lower in LASTING:
            return True
        known = word.lower.endswith("ly") or not self._participle(at)
        return known and self._adjective(at) and word.lower not in OFFICES | HUMANS | FUSED

    def _of_nation(self, at: int) -> bool:
        lower = self.words[at].lower
        return lower.endswith(OF_NATIONS) and len(lower) > 4 and self.words[at].text.istitle()

    def _capital(self, at: int) -> bool:
        return 0 <= at < len(self.words) and self.words[at].text[0].isupper()

    def _sounds(self, one: int, other: int) -> bool:
        """ "a", and not "an", before what follows now."""
        article = self.words[one].lower
        if article not in ("a", "an"):
            return True
        return (self.words[other].lower[0] in "aeiou") == (article == "an")
