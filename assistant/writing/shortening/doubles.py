"""One of two told: what a verb acts on without "and" another, the second of two things done; and
a thing without what it is worth."""

from __future__ import annotations

import re

from assistant.lexicon.grammar import ARTICLES, DETERMINERS, NUMBERS, SAYING
from assistant.lexicon.leaving import (
    CLAUSE_OPENERS,
    DEGREES,
    HELPERS,
    LATELY,
    NEGATIONS,
    OPENERS,
    PRONOUNS,
)
from assistant.lexicon.verbs import BASE
from assistant.writing.shortening.insertions import Insertions
from assistant.writing.shortening.wording import ORDER

__all__ = ["BOTH", "Doubles"]

_MONEY = re.compile(r"[A-Z]{0,3}[$£€¥]\d[\d.,]*(?:bn|m|k|million|billion)?$")
_SOME = frozenset("array series range group host string variety collection selection".split())
_IN_TURN = frozenset("consecutive straight successive annual national".split())
_MULTIPLES = frozenset("thousand million billion trillion".split())
_LATER = frozenset(
    "above below after before at near during since amid despite because in on for to from".split()
)
_NOW = frozenset("now then later still".split())
# a verb behind one of them may be of somebody else
_CLAUSES = CLAUSE_OPENERS - {"and"}
# what is told of two, and not of one of them
BOTH = frozenset("between both either neither among".split())
_MORE = frozenset("more less most".split())


class Doubles(Insertions):
    """See the module; indices are into ``words``."""

    def _conjunct(self, one: int, other: int) -> bool:
        """ "Forecast profit *and revenue* above": the second of two that a verb acts on, where
        what follows says where or when."""
        if other < one + 3 or self.words[one + 1].lower != "and":
            return False
        if not self.words[one].text.islower() or self.words[other].lower not in _LATER:
            return False
        if not all(self._plainly(at) for at in range(one + 2, other)):
            return False
        for at in range(one, -1, -1):
            word = self.words[at]
            if self._finite[at]:
                return one - at < 6
            if word.mark or word.lower in OPENERS | BOTH | _MORE or word.lower in NUMBERS:
                return False
        return False

    def _second_verb(self, one: int, other: int) -> bool:
        """ "Two boats *left Oslo on Monday and* sank", "Lima *has shut a mine, sold two and*
        hired": what was done before."""
        if other < one + 4 or not self._finite[one + 1]:
            return False
        joint = other - 1
        while joint > one and (
            self.words[joint].lower in HELPERS | LATELY
            or self.words[joint].lower in _NOW
            or self.words[joint].lower.endswith("ly")
        ):
            joint -= 1
        if self.words[joint].lower != "and" or self.words[joint - 1].mark:
            return False
        if not self._told_alike(one, joint, other):
            return False
        inner = range(one + 2, joint)
        return not (
            any(self._finite[: one + 1])
            or self._opens_phrase(one)
            or self.words[one + 1].lower in SAYING
            or any(self._denies(at) and not self._timed(at) for at in (one + 1, one + 2))
            or any(self._quoted[at] or self.words[at].lower in NEGATIONS for at in inner)
            or any(self._finite[at] and not self._goes_on(at) for at in inner)
            or any(self.words[at].lower in _CLAUSES | PRONOUNS for at in inner)
            or any(self.words[at].mark for at in range(one))
        )

    def _told_alike(self, one: int, joint: int, other: int) -> bool:
        """Is the verb at ``other`` one of the subject, as the one behind ``one`` is?"""
        first = self.words[one + 1].lower
        if joint < other - 1:
            # "*are singing and* are also joining"
            helper = next(
                (at for at in range(joint + 1, other) if self.words[at].lower in HELPERS), None
            )
            return self._finite[other] if helper is None else self._helps(helper) == other
        if first in HELPERS:
            # "*has shut a mine and* hired", no "*is old and* tired"
            return first in ("has", "have", "had") and self._any_number(other)
        return self._finite[other]

    def _goes_on(self, at: int) -> bool:
        """ "Left Oslo*, hit a rock and* sank", "*and* took": one verb more of the same."""
        return self.words[at - 1].lower == "and" or self.words[at - 1].text == ","

    def _worth(self, one: int, other: int) -> bool:
        """ "A *$7.7 billion* takeover", "its *£40m* plan": what the noun is worth."""
        at = one + 1 + (self.words[one + 1].lower in ARTICLES)
        if at >= other or not _MONEY.match(self.words[at].text):
            return False
        led = at > one + 1 or self.words[one].lower in DETERMINERS - NUMBERS
        end = at + 1 + (self.words[at + 1].lower in _MULTIPLES)
        describes = all(self._describing(i) and not self._denies(i) for i in range(end, other))
        # "the £2bn *it* wants"
        noun = self._plainly(other) and not self._says_of_noun(other)
        noun = noun and self.words[other].lower not in PRONOUNS
        return led and end <= other and describes and noun

    def _several(self, one: int, other: int) -> bool:
        """ "In *an array of* selfies", "on *a group of* trees"."""
        skipped = [self.words[at].lower for at in range(one + 1, other)]
        some = len(skipped) == 3 and skipped[0] in ("a", "an") and skipped[2] == "of"
        plain = self._plainly(other) and self.words[other].lower not in DETERMINERS
        return some and skipped[1] in _SOME and plain

    def _plainly(self, at: int) -> bool:
        word = self.words[at]
        verbal = word.lower.endswith("ing") or self._participle(at) or word.lower in BASE
        return word.text.islower() and self._describing(at) and not verbal

    def _age(self, at: int) -> bool:
        """ ", 58," or ", 58" at the end."""
        if self.words[at].text != "," or at + 1 >= len(self.words):
            return False
        number = self.words[at + 1].text
        ends = at + 2 >= len(self.words) or self.words[at + 2].mark
        return number.isdigit() and len(number) < 4 and ends

    def _among(self, one: int, skipped: range) -> bool:
        """ "A federal *weekly* report": does what is skipped only add to the describing word
        before it?"""
        before = self.words[one].lower
        if ORDER.fullmatch(before):
            # "a second *national* lockdown", but "the first *Danish* mayor"
            return all(self.words[at].lower in _IN_TURN for at in skipped)
        # "the most successful *Danish* club", "a racially *motivated* attack"
        most = self.words[one - 1].lower in DEGREES or before.endswith(("est", "ly"))
        return self._adjective(one) and not most
