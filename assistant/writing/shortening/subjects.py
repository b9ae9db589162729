"""Subjects told shorter: a name without what its bearer is, and who acts without "said it"."""

from __future__ import annotations

from functools import cached_property

from assistant.lexicon.grammar import ARTICLES, MODALS, OWNING, PREPOSITIONS, SAYING
from assistant.lexicon.leaving import (
    CLAUSE_OPENERS,
    DISCLOSING,
    DONE,
    FIRM_TAILS,
    FIRMS,
    HELPERS,
    HOLDS,
    INTENDING,
    ITSELF,
    JOINTS,
    NEGATIONS,
    PARTS_OF_TIME,
    QUOTES,
    SPEAKERS,
)
from assistant.lexicon.organisations import NOUNS
from assistant.lexicon.summaries import HUMANS
from assistant.lexicon.titles_of_office import OFFICES
from assistant.writing.shapes import plural
from assistant.writing.shortening.naming import Naming
from assistant.writing.speaker import speaker

__all__ = ["Subjects"]


_POINTING = frozenset("that this there here what who let where how it he she".split())
# what one says that one wants one wants
_MINDED = frozenset(
    "want wants wanted expect expects expected hope hopes hoped plan plans planned intend intends"
    " intended aim aims aimed".split()
)
# where it is said
_WHERE = frozenset("statement interview tweet post filing letter speech memo email".split())
_HEARING = frozenset("reporters journalists lawmakers investors".split())
# nouns follow them, and seldom a clause
_NO_CLAUSE = frozenset("with amid despite following including".split())


class Subjects(Naming):
    """See the module; indices are into ``words``."""

    @cached_property
    def _credit(self) -> int:
        """Where it begins to say who said it; past the end where nobody did."""
        found = speaker(self.words) if len(self.words) > 4 else None
        return len(self.words) if found is None else found

    def speaks(self, one: int, other: int) -> bool:
        """ "Lima *said on Monday that it* would close": who says what they will do themselves
        need not be said to say it."""
        verb = other
        while verb > one + 3 and not self._finite[verb] and self._left_out(verb - 1):
            # "said it *has* agreed"
            verb -= 1
        if verb < one + 3 or not self._finite[verb]:
            return False
        saying = one + 1
        while saying < verb and self._timely(saying, verb):
            # "Lima *on Monday* said it has"
            saying += 1
        if self.words[saying].lower in ("has", "have") and saying + 1 < verb:
            # "*has revealed* that she"
            saying += self.words[saying + 1].lower in DISCLOSING
        said, subject = self.words[saying], self.words[verb - 1]
        begins = verb - 2 if subject.lower in ITSELF and self._the(verb - 2) else verb - 1
        if begins < saying + 1 or not (begins == verb - 2 or subject.lower in SPEAKERS):
            return False
        return (
            said.lower in SAYING | DISCLOSING
            and (self._finite[saying] or self._finite[saying - 1])
            and (self._acts_itself(verb) or self._discloses(saying, verb))
            and self._meant(one, subject.lower)
            and self._by_the_way(saying + 1, begins)
            and not any(self._finite[at] for at in range(one + 1))
        )

    def _by_the_way(self, start: int, end: int) -> bool:
        """ "Said *on Monday in a statement that* it", "told *reporters* it": when, where and to
        whom it was said."""
        at = start
        if self.words[start - 1].lower in ("told", "tells"):
            while at < end and (self._capital(at) or self.words[at].lower in _HEARING):
                at += 1
        while at < end:
            word = self.words[at].lower
            if word == "this" and self.words[at + 1].lower in PARTS_OF_TIME:
                at += 2
            elif word == "in" and self.words[at + 1].lower in ("a", "an"):
                where = next((i for i in (at + 2, at + 3) if self.words[i].lower in _WHERE), end)
                at = where + 1
            elif word == "that" or self._timely(at, end):
                at += 1
            else:
                return False
        return at == end

    def _the(self, at: int) -> bool:
        return self.words[at].lower == "the"

    def _left_out(self, at: int) -> bool:
        """An auxiliary, or an adverb behind one."""
        word = self.words[at].lower
        return word in HELPERS or word.endswith("ly") or word in ("been", "also", "now")

    def _discloses(self, said: int, verb: int) -> bool:
        """ "*Announced* that she had split": what one makes known of oneself is so."""
        if self.words[said].lower not in DISCLOSING:
            return False
        return self.words[verb].lower not in MODALS - {"will", "would"}

    def _meant(self, speaker: int, pronoun: str) -> bool:
        """ "Rivals say *it* will": not what they will do."""
        word = self.words[speaker]
        many = self._many(speaker)
        if pronoun == "they":
            return many or word.text[0].isupper()
        if pronoun in ("he", "she"):
            # "The lawyer for Lima says *he*": which of them
            led = any(one.lower in PREPOSITIONS for one in self.words[:speaker])
            return word.text[0].isupper() and not led and not many
        if pronoun in ITSELF:
            # "Mayor Lima announced *the city* will": no person
            return word.lower in NOUNS | FIRM_TAILS or word.lower.endswith("s")
        return not many

    def _many(self, at: int) -> bool:
        """A plural, and no name."""
        plain = at == 0 or self.words[at].text.islower()
        return plain and plural(self.words[at].lower)

    def _acts_itself(self, verb: int) -> bool:
        """ "Said it *has* agreed", "it *plans* to", "it *is* cutting": what the speaker does."""
        word = self.words[verb].lower
        if word in ("would", "will"):
            return True
        after = self.words[verb + 1].lower if verb + 1 < len(self.words) else ""
        if word in _MINDED:
            return after not in NEGATIONS
        if self.words[verb - 1].lower not in ITSELF | {"it", "they"}:
            return False
        if word in ("has", "have"):
            return after in DONE
        if word in ("is", "are"):
            return after.endswith("ing") and after != "being"
        return word in INTENDING and after == "to"

    def _named(self, at: int) -> bool:
        """Is it the name itself that acts or is acted on, no "Lima adviser"?"""
        while at + 1 < len(self.words) and self.words[at].text[0].isupper():
            at += 1
        word = self.words[at]
        return word.mark or self._finite[at] or word.lower in PREPOSITIONS | {"to", "and"}

    def _left_alone(self, one: int, other: int) -> bool:
        """A verb at ``other`` without a subject, for the clause before it has its verb ("have
        launched services *as the competition* heats up")."""
        if not self._told(other):
            return False
        verbs = [at for at in range(one + 1) if self._finite[at]]
        if not verbs:
            return False
        if self.words[verbs[-1] + 1].lower in PREPOSITIONS:
            # "said *in a statement that they* were": who
            return True
        since = range(verbs[-1], one + 1)
        return not any(self.words[at].lower in CLAUSE_OPENERS - _NO_CLAUSE for at in since)

    def _told_who(self, one: int, other: int) -> bool:
        """ "Between *former President Rui* Lima": the office and the given names."""
        if one < 0 or not self._capital(other):
            return False
        given = other
        while given > one + 1 and self._capital(given - 1):
            if self.words[given - 1].lower in OFFICES:
                break
            given -= 1
        if not one + 1 < given < other or not self._surname(given - 1, other):
            return False
        return self._titles(one, given)

    def _titles(self, one: int, other: int) -> bool:
        """Is all that is skipped the office of the person named after it ("*jailed former Prime
        Minister* Ida Brandt")?"""
        skipped = range(one + 1, other)
        if len(skipped) == 0:
            return False
        last = self.words[other - 1]
        # "*Former security adviser* Ida Brandt": nothing but what she is can stand there; but "A
        # *former* Utah nurse"
        whole = other + 1 < len(self.words) and self.words[other + 1].text[0].isupper()
        opening = one < 0 and whole and last.text[0].islower() and last.lower not in HOLDS
        # "China's largest auto *exporter* Lima Motors"
        makes = last.lower.endswith(("er", "or")) and last.text[0].islower()
        makes = makes and last.lower not in HOLDS and self._named(other)
        human = last.lower in HUMANS and one >= 0 and self.words[one].lower == "of"
        if last.lower not in OFFICES | FIRMS and not (opening or makes or human):
            return False
        if one >= 0:
            before = self.words[one]
            held = before.lower in JOINTS | ARTICLES or before.text[0].isupper()
            # "supporters of *Muslim cleric* Rui Lima", but "head of *state* Lima"
            held = held or (before.lower == "of" and last.lower not in HUMANS)
            # "plans *to capture President* Lima": what is to be done
            held = held or before.lower in MODALS | {"to", "not"}
            # "“Late Show” *host* Ida Brandt"
            held = held or before.text in QUOTES
            # "head *coach* Ida Brandt"
            held = held or (self._describing(one))
            # "*retired* firefighter Ida Brandt"
            held = held or (self._participle(one) and not self._verbal(one))
        else:
            held = False
        describes = all(
            (self._describing(at) and not self.words[at].lower.endswith("ly"))
            or self.words[at].lower.endswith(OWNING)
            for at in skipped
        )
        # "*That's the choice Chairman* Lima faces"
        told = any(self.words[at].lower[:-2] in _POINTING for at in skipped)
        return not held and not told and self._known(other) and describes
