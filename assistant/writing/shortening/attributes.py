"""Describing words that a noun can do without: of what country, of whom, what they are like."""

from __future__ import annotations

import re

from assistant.lexicon.attributes import (
    COMMON_OWNERS,
    FUSED,
    LASTING,
    NO_HEADS,
    OF_NATIONS,
    OWN_CAPITAL,
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
from assistant.lexicon.leaving import DEGREES, JOINTS, OF_STATES, OWNERS, PRONOUNS, TIME_WORDS
from assistant.lexicon.states import CITIES, STATES
from assistant.lexicon.summaries import HUMANS
from assistant.lexicon.titles_of_office import OFFICES
from assistant.lexicon.verbs import BASE
from assistant.writing.shortening.holding import Holding

__all__ = ["PLACES", "Attributes"]

PLACES = frozenset(re.findall(r"[A-Z][a-z]+", COUNTRIES + STATES + CITIES))


class Attributes(Holding):
    """See the module; indices are into ``words``."""

    def _attributes(self, one: int, other: int) -> bool:
        """ "Signed *a sweeping* tax law", "for *a remote* farm", "left *her Utah* home"."""
        if one < 0 or other < one + 2 or not self._heads(other):
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
        if not self._governing(one, led):
            return False
        rest = skipped[led:]
        if not led:
            article = self.words[one].lower
        owner = next((at for at in rest if self._possesses(at)), None)
        if owner is not None:
            # "the *nation's* tax code"
            own = self.words[owner].lower[:-2] in COMMON_OWNERS and owner == rest[0]
            most = self.words[other].lower.endswith("est")
            if not (own and article == "the" and led) or most:
                # "the *world's* safest city"
                return False
            rest = rest[1:]
        vague = article in ("a", "an") or article in OWNERS
        return all(self._plain_word(at, vague) for at in rest) and self._sounds(one, other)

    def _heads(self, at: int) -> bool:
        """A noun, or what describes one, and nothing that could be a verb or hang on one."""
        word = self.words[at]
        lower = word.lower
        if not word.text[0].islower() or self._opens_phrase(at) or self._says_of_noun(at):
            return False
        if lower in DETERMINERS | PRONOUNS | TIME_WORDS | TIMES | NUMBERS | NO_HEADS:
            return False
        return not self._participle(at) or lower in LASTING

    def _governing(self, one: int, led: bool) -> bool:
        """A word that a noun follows: a verb, a preposition, an article, a number."""
        word = self.words[one]
        lower = word.lower
        before = self.words[one - 1].lower if one else ""
        if lower in GIVING | BE | STATIVE | JOINTS | DEGREES or self._quoted[one]:
            return False
        if lower in ("to", "as") or lower in MODALS:
            # "to *a remote* farm"
            return led and lower in ("to", "as")
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

    def _possesses(self, at: int) -> bool:
        return self.words[at].lower.endswith(("'s", "’s"))

    def _plain_word(self, at: int, vague: bool) -> bool:
        """An adjective, or where "a" or "his" tells that the reader need not know which, a
        place."""
        word = self.words[at]
        if word.text[0].isupper() or word.text in OWN_CAPITAL:
            place = word.text in PLACES or word.lower in OF_STATES or self._of_nation(at)
            return vague and place and not self._capital_at(at + 1)
        if word.lower in LASTING:
            return True
        known = word.lower.endswith("ly") or not self._participle(at)
        return known and self._adjective(at) and word.lower not in OFFICES | HUMANS | FUSED

    def _of_nation(self, at: int) -> bool:
        lower = self.words[at].lower
        return lower.endswith(OF_NATIONS) and len(lower) > 4 and self.words[at].text.istitle()

    def _capital_at(self, at: int) -> bool:
        return at < len(self.words) and self.words[at].text[0].isupper()

    def _sounds(self, one: int, other: int) -> bool:
        """ "a", and not "an", before what follows now."""
        article = self.words[one].lower
        if article not in ("a", "an"):
            return True
        return (self.words[other].lower[0] in "aeiou") == (article == "an")
