"""Whole phrases that go between what a sentence could end with and what is said of all of it."""

from __future__ import annotations

from functools import cached_property

from assistant.lexicon.awaiting import SUPERLATIVES
from assistant.lexicon.calendar_words import MONTHS
from assistant.lexicon.cutting import BE
from assistant.lexicon.endings import BOUND
from assistant.lexicon.grammar import (
    ARTICLES,
    DETERMINERS,
    MODALS,
    NUMBERS,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    SUBORDINATORS,
    WEEKDAYS,
)
from assistant.lexicon.leaving import CLAUSE_OPENERS, COMPLETED, HELPERS, JOINTS, NEGATIONS, OWNERS
from assistant.lexicon.numerals import SCALES
from assistant.lexicon.summaries import HUMANS
from assistant.lexicon.tensing import HELPING
from assistant.lexicon.trailing import UNITS
from assistant.lexicon.verbs import BASE
from assistant.writing.cut import cuts
from assistant.writing.grammar import opens_clause
from assistant.writing.shapes import is_year, owns, plural
from assistant.writing.shortening.pairs import Pairs
from assistant.writing.shortening.unfinished import denies

__all__ = ["Phrases"]

# words of a clause that a rank is looked for in
_NEAR = 10
_THEN = frozenset("after when".split())
_WHERE = frozenset("in on at near".split())
# what they lead to is said of the whole clause before it
_OF_ALL = frozenset("after amid despite because although though while when once".split())
# participles that say nothing without what it was by
_BY_WHAT = frozenset(
    "preceded followed accompanied caused driven led replaced owned dominated surrounded prompted"
    " matched triggered fuelled fueled marked offset plagued overshadowed joined beset".split()
)
_NO_DOING = frozenset("including during following regarding according".split())
# "as big as it was", "such a blow as it was"
_COMPARING = frozenset("as such same so".split())
# "shot by *someone* in a car"
_SOMEBODY = frozenset("someone somebody anyone anybody those people".split())
_NUMBERED = frozenset("day week year round game stage phase part level section lap heat".split())


class Phrases(Pairs):
    """See the module; indices are into ``words``."""

    @cached_property
    def _kept(self) -> list[bool]:
        """For each word whether without it another thing would be said."""
        return [self._denies(at) and not self._timed(at) for at in range(len(self.words))]

    @cached_property
    def _whole(self) -> frozenset[int]:
        """The words that the sentence as it stands could end with."""
        return frozenset(cut.at - 1 for cut in cuts(self.words))

    def _phrase(self, one: int, other: int) -> bool:
        return (
            self._resumes(one, other)
            or self._then_acts(one, other)
            or self._there(one, other)
            or self._first_of_two(one, other)
        )

    def _says_what(self, one: int, other: int) -> bool:
        """ "Has been *on leave* after", "was preceded *by a fall* in": what, and by what."""
        first, last = self.words[one + 1].lower, self.words[other].lower
        if first == "by":
            return self.words[one].lower in _BY_WHAT
        goes_on = last in PREPOSITIONS or last in SUBORDINATORS
        return self.words[one].lower in BE and first in PREPOSITIONS and goes_on

    def _resumes(self, one: int, other: int) -> bool:
        """ "Profit fell *by a third in the year to May* as costs rose": the sentence could end
        before what is skipped, and what follows is said of all of it."""
        if other < one + 3 or self.words[one].mark:
            return False
        skipped = range(one + 1, other)
        first = self.words[one + 1]
        # "$2 *per share*"
        if one not in self._whole and first.lower != "per":
            return False
        if first.lower == "of":
            # "the source *of gold* in Peru"
            return False
        if first.lower not in PREPOSITIONS and not self._timely(one + 1, other):
            return False
        inner = any(
            self._finite[at]
            or self._quoted[at]
            or self.words[at].lower in RELATIVES | JOINTS | SAYING | {"that", "to"}
            for at in skipped
        )
        if self.words[one].lower in COMPLETED:
            # "was found *on the other side*, watching it"
            return False
        whole = self._of_all(other) or self._resulting(one, other)
        return not inner and whole and not denies(self.words[: one + 1])

    def _resulting(self, one: int, at: int) -> bool:
        """ ", *sending shares down*", ", *up from 5 per cent*": what came of it, or how it
        compares."""
        if self.words[at].text != "," or at + 2 >= len(self.words):
            return False
        first, after = self.words[at + 1], self.words[at + 2]
        if first.lower in ("up", "down"):
            # "core funds *from mines of $2m*, up from $1m"
            number = any(map(str.isdigit, self.words[one].text))
            return number and after.lower == "from"
        does = first.lower.endswith("ing") and self._participle(at + 1)
        return does and not after.mark and first.lower not in _NO_DOING

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
        first = self.words[one + 1].lower
        opens = first in PREPOSITIONS - {"of", "without"} or first in RELATIVES | {"that"}
        if not opens or self._kept[other - 1]:
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
        return self.words[at - 1].text.isdigit() and is_year(self.words[at + 1].text)

    def _then_acts(self, one: int, other: int) -> bool:
        """ "A boy *was in hospital after he* fell": what is told of him alone."""
        helper = other - 1
        while self.words[helper].lower in HELPERS:
            helper -= 1
        if helper < one + 3 or self.words[helper].lower not in ("he", "she"):
            return False
        if self.words[helper - 1].lower not in _THEN or not self._told(other):
            return False
        return (
            self._finite[one + 1]
            # "Bayern *are* to sign Lima after he": he is none of the many
            and self.words[one + 1].lower in ("is", "was")
            and not any(self._finite[: one + 1])
            and not any(self.words[at].mark for at in range(helper))
            and (self.words[one].lower in HUMANS or self.words[one].text[0].isupper())
            and not any(
                self._denies(at)
                or self.words[at].lower in HUMANS | CLAUSE_OPENERS - PREPOSITIONS
                or self._finite[at]
                or (self._capital(at) and not self._placed(at))
                or (self.words[at].lower == "to" and self.words[at + 1].lower in BASE)
                for at in range(one + 2, helper - 1)
            )
        )

    def _all_told(self, at: int) -> bool:
        """ "Oslo's *four*": all that it has of what follows."""
        number, before = self.words[at], self.words[at - 1].lower
        counted = number.lower in NUMBERS or number.text.isdigit()
        return counted and (before in OWNERS or owns(before))

    def _brings(self, one: int, other: int) -> bool:
        """ "On the *big contrast* Lima brings": a clause that says which."""
        led = one > 0 and self.words[one - 1].lower in PREPOSITIONS
        led = led and self.words[one].lower in DETERMINERS
        return led and self._capital(other) and self._finite[min(other + 1, len(self.words) - 1)]

    def _placed(self, at: int) -> bool:
        """ "In *Oslo*": a name behind a preposition, which is not the one that "he" is."""
        while at and self._capital(at):
            at -= 1
        return self.words[at].lower in PREPOSITIONS - {"with"} | ARTICLES

    def _there(self, one: int, other: int) -> bool:
        """ "An apology *on Twitter* for it", "opens a club *in Oslo* with ten": where."""
        first, last = self.words[one + 1].lower, self.words[other - 1]
        if self.words[other].lower not in ("for", "with", "to") or first not in _WHERE:
            return False
        if first == "on" and self.words[other].lower == "to":
            # "called *on Congress* to pass it"
            return False
        inner = range(one + 2, other)
        placed = all(
            self._capital(at) or (at == one + 2 and self.words[at].lower in ARTICLES)
            for at in inner
        )
        if not placed or not inner or last.lower in MONTHS or last.lower in WEEKDAYS:
            return False
        if self.words[one].lower in BOUND.get(first, frozenset()) | HELPERS | COMPLETED:
            return False
        return self._plainly(one)

    def _says_whom(self, at: int) -> bool:
        """ "Shot *by someone* in a car", "schools, *as groups*, including two unions, fight": what
        follows says more of those that are gone."""
        after = self.words[at + 1] if self.words[at].text == "," else self.words[at]
        if after.lower == "including":
            return True
        if after.lower == "in" and at + 1 < len(self.words) and self._sum(at - 1):
            # "a plan *for $10 billion* in funds"
            goal = self.words[at + 1]
            return goal.text.islower() and goal.lower not in DETERMINERS | UNITS
        return self.words[at - 1].lower in _SOMEBODY and after.lower in PREPOSITIONS

    def _acts_on(self, noun: int, verb: int) -> bool:
        """ "State *officials* testified about it": no word that describes what is told."""
        after = self.words[verb + 1].lower if verb + 1 < len(self.words) else ""
        led = after in PREPOSITIONS | DETERMINERS and not self._finite[noun]
        return led and self.words[verb].lower.endswith("ed") and plural(self.words[noun].lower)

    def _numbers(self, at: int, number: int) -> bool:
        """ "On *day* four", "in *round* 2": the four of what."""
        word = self.words[number].lower
        return self.words[at].lower in _NUMBERED and (word.isdigit() or word in NUMBERS)

    def _sum(self, at: int) -> bool:
        """ "$10 *billion*", "$*500*"."""
        word = self.words[at]
        digits = any(map(str.isdigit, word.text))
        return word.lower in SCALES or (digits and any(mark in word.text for mark in "$£€"))

    def _contact(self, at: int) -> bool:
        """ "(On the role) the old industry *plays*": a relative clause without its pronoun."""
        start = at - 1
        while start > 1 and self.words[start].lower not in ARTICLES:
            if self._opens_phrase(start) or start < at - 3:
                return False
            start -= 1
        before = self.words[start - 1]
        noun = before.text[0].islower() and not before.lower.endswith("ly")
        if self.words[max(0, start - 2)].lower in HELPING | MODALS or before.lower in BASE:
            # "helped end the *strike*"
            return False
        return start < at - 1 and noun and not self._opens_phrase(start - 1)

    def _ranks(self, at: int) -> bool:
        """ "The *last* big town" is not the last town."""
        return self.words[at].lower.partition("-")[0] in SUPERLATIVES | {"only", "sole"}

    def _last_of(self, at: int) -> bool:
        """ "The last *big* town", "the last town to open *a digital* station": the last of those
        that did just that."""
        if self._ranks(at):
            return True
        for verb in range(at, max(0, at - _NEAR), -1):
            if self.words[verb].mark:
                return False
            if self.words[verb].lower == "to" and self.words[verb + 1].lower in BASE:
                return any(map(self._ranks, range(max(0, verb - 6), verb)))
        return False

    def _titled(self, one: int, other: int) -> bool:
        """ "Pass *the* Mic": an article within a name."""
        names = self.words[one].text[0].isupper() and self.words[other].text[0].isupper()
        return one > 0 and names and self.words[one + 1].lower in ARTICLES
