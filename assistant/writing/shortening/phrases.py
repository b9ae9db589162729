"""Whole phrases that go between what a sentence could end with and what is said of all of it."""

from __future__ import annotations

from functools import cached_property

from assistant.lexicon.calendar_words import MONTHS
from assistant.lexicon.grammar import DETERMINERS, PREPOSITIONS, RELATIVES, SAYING, SUBORDINATORS
from assistant.lexicon.leaving import CLAUSE_OPENERS, HELPERS, JOINTS, NEGATIONS
from assistant.lexicon.trailing import UNITS
from assistant.writing.cut import cuts
from assistant.writing.grammar import opens_clause
from assistant.writing.shortening.doubles import Doubles
from assistant.writing.shortening.unfinished import denies

__all__ = ["Phrases"]

# what they lead to is said of the whole clause before it
_OF_ALL = frozenset("after amid despite because although though while when once".split())
# "as big as it was", "such a blow as it was"
_COMPARING = frozenset("as such same so".split())


class Phrases(Doubles):
    """See the module; indices are into ``words``."""

    @cached_property
    def _kept(self) -> list[bool]:
        """For each word whether without it another thing would be said."""
        return [self._denies(at) and not self._timed(at) for at in range(len(self.words))]

    @cached_property
    def _whole(self) -> frozenset[int]:
        """The words that the sentence as it stands could end with."""
        return frozenset(cut.at - 1 for cut in cuts(self.words))

    def _resumes(self, one: int, other: int) -> bool:
        """ "Profit fell *by a third in the year to May* as costs rose": the sentence could end
        before what is skipped, and what follows is said of all of it."""
        if other < one + 3 or one not in self._whole or self.words[one].mark:
            return False
        skipped = range(one + 1, other)
        first = self.words[one + 1]
        if first.lower == "of":
            # "the source *of gold* in Peru"
            return False
        if other == self._credit:
            # "Lima will delay the vote *as it tries to win clerks over*, sources said"
            return not any(self._quoted[at] for at in skipped)
        if first.lower not in PREPOSITIONS and not self._timely(one + 1, other):
            return False
        inner = any(
            self._finite[at]
            or self._quoted[at]
            or self.words[at].lower in RELATIVES | JOINTS | SAYING | {"that", "to"}
            for at in skipped
        )
        return not inner and self._of_all(other) and not denies(self.words[: one + 1])

    def _of_all(self, at: int) -> bool:
        """Does there begin what tells when or why all before it was so?"""
        word, before = self.words[at].lower, self.words[at - 1].lower
        if before in UNITS or before in MONTHS or before in DETERMINERS:
            # "a month *after*"
            return False
        if word == "as":
            near = {one.lower for one in self.words[max(0, at - 5) : at]}
            return opens_clause(self.words, at + 1) and near.isdisjoint(_COMPARING)
        return word in _OF_ALL & (SUBORDINATORS | PREPOSITIONS)

    def _goes_whole(self, one: int, other: int) -> bool:
        """ "Profit fell *for the first time in at least a year* as": what counts or doubts is
        said of a phrase that goes with it. A "not" may be said of more."""
        first, following = self.words[one + 1].lower, self.words[other]
        opens = first in PREPOSITIONS - {"of", "without"} or first in RELATIVES | {"that"}
        if not opens or self._kept[other - 1] or following.text == ":":
            # "from the sale of *the second*, smaller part"
            return False
        if any(self._kept[max(0, one - 4) : one + 1]):
            # "the worst loss *on record*"
            return False
        return not any(
            self.words[at].lower in NEGATIONS or self.words[at].lower.endswith(("n't", "n’t"))
            for at in range(one + 1, other)
        )

    def _acts_there(self, one: int, other: int) -> bool:
        """ "A fire *in northern Peru has* razed": a participle whose auxiliary goes with what is
        said of its subject."""
        if not self._told(other) or self._finite[other]:
            return False
        helper = other - 1
        while self.words[helper - 1].lower in HELPERS:
            helper -= 1
        joined = self.words[helper - 1].lower in JOINTS
        return not joined and not any(
            self.words[at].lower in CLAUSE_OPENERS - PREPOSITIONS - JOINTS
            for at in range(one + 1, other)
        )

    def _year(self, at: int) -> bool:
        """ "Oct. 13*, 2022*": the rest of a date."""
        if self.words[at].text != "," or at + 1 >= len(self.words) or not at:
            return False
        number = self.words[at + 1].text
        return self.words[at - 1].text.isdigit() and number.isdigit() and len(number) == 4
