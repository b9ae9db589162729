"""Where a headline may begin: after nothing but describing words, after a lead, at a name behind
what its bearer is."""

from __future__ import annotations

from functools import cached_property

from assistant.lexicon.cutting import NO_ADVERBS, TIMES
from assistant.lexicon.grammar import (
    ARTICLES,
    DETERMINERS,
    MODALS,
    NUMBERS,
    OWNING,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
)
from assistant.lexicon.leaving import (
    ADJECTIVES,
    HOLDS,
    ITSELF,
    JOINTS,
    NEARLY,
    NEGATIONS,
    NEVER_FIRST,
    OPENERS,
    OWNERS,
    PRONOUNS,
    QUOTES,
    SPEAKERS,
    TIME_WORDS,
)
from assistant.lexicon.summaries import HUMANS
from assistant.lexicon.tenses import PASTS
from assistant.lexicon.tensing import BETWEEN
from assistant.lexicon.titles_of_office import OFFICES
from assistant.lexicon.verbs import BASE
from assistant.writing.grammar import opens_clause
from assistant.writing.shapes import plural
from assistant.writing.shortening.holding import OF_A_LAND
from assistant.writing.shortening.openings import Openings

__all__ = ["Starts"]

# a clause that says which may follow them without "that"
_CLAUSE_NOUNS = frozenset("way time day moment reason year week night place thing".split())
# endings of what belongs to somebody, or to a country
_OF_A_LAND = (*OF_A_LAND, "'s", "’s", "ch", "federal")
# before a number they say at least, or about, how many
_AT_LEAST = frozenset(
    {("at", "least"), ("at", "most"), ("up", "to"), ("more", "than"), ("fewer", "than")}
)
_POINTING = frozenset("that this there here what who let where how".split())
# "*several* of the clerks": no clerks are described
_SO_MANY = frozenset("several many few most".split())
_OF_OFFICE = frozenset("inspector attorney surgeon solicitor secretary director".split())
_WHEN = frozenset("earlier later recently".split())
_OWNERS = OWNERS | {"our", "my", "your"}


class Starts(Openings):
    """See the module; indices are into ``words``."""

    @cached_property
    def starts(self) -> frozenset[int]:
        """Where a draft may begin: after nothing but describing words, or after a comma that
        closes a lead."""
        found = set()
        clause = True
        # "Ida Brandt, a nurse, won": a subject before the comma is no lead
        led = self._led()
        # "The day after the fire, Lima said"
        led = led or any(word.lower in ("after", "before") for word in self.words[1:4])
        for at, word in enumerate(self.words):
            clause = clause and not self._doing(at)
            if clause and self._may_start(at):
                found.add(at)
            if at and (self._titles(-1, at) or self._bearer(at) or self._within(at)):
                found.add(at)
            if self.opens_late(at):
                found.add(at)
            if word.mark and word.text not in QUOTES:
                clause = led or word.text != "," or self._leads(at)
            elif at == 0 and word.lower in JOINTS:
                # "*But* Lima won"
                clause = True
            elif word.lower in _OWNERS and at + 1 < len(self.words):
                # "Their *plight* is": whose
                clause = False
            elif not word.mark:
                owner = word.lower.endswith(OWNING) and word.text[0].isupper()
                # "That's the choice *Lima* faces"
                owner = owner and word.lower[:-2] not in SPEAKERS | _POINTING
                describes = self._describing(at) and not self._denies(at)
                if word.lower.endswith("ing") and self.words[at + 1 : at + 2]:
                    # "*Changing* the law is hard": what is done is the subject
                    describes = describes and self.words[at + 1].lower not in DETERMINERS
                clause = clause and (describes or owner)
        return frozenset(found)

    def _led(self) -> bool:
        """ "In Oslo", "Sadly", "Speaking to nurses"; "Boeing, a planemaker," is a name."""
        if not self.words:
            return False
        lower, after = self.words[0].lower, self.words[1:2]
        does = lower.endswith(("ing", "ed")) and not (after and after[0].mark)
        return does or lower in OPENERS or lower.endswith("ly")

    def _doing(self, at: int) -> bool:
        """ "Nurses *probing* Danish fraud in Oslo sued Lima", "A boat *carrying* nurses sank":
        what they do, and to what, is no subject."""
        if not at or not self.words[at].lower.endswith("ing") or not self._participle(at):
            return False
        before = self.words[at - 1].lower
        single = at > 1 and self.words[at - 2].lower in ARTICLES
        return plural(before) or single

    def _may_start(self, at: int) -> bool:
        word = self.words[at]
        if self._counts(at) or self._how_many(at):
            return not self._how_many(at)
        if word.mark or word.lower in OPENERS | NEVER_FIRST or self._finite[at]:
            return False
        if not self._begins(at):
            return False
        adverb = word.lower.endswith("ly") and word.lower not in NO_ADVERBS
        adverb = adverb or word.lower in BETWEEN
        if at and adverb and self._finite[min(at + 1, len(self.words) - 1)]:
            # "She *regularly* swims": who
            return False
        if at and word.lower in _WHEN:
            # "The mayor *earlier* this week opened a mill": who
            return False
        if at and word.lower.startswith("general") and self.words[at - 1].lower in _OF_OFFICE:
            # "The inspector *general's* office"
            return False
        after = self.words[at + 1] if at + 1 < len(self.words) else word
        before = self.words[at - 1] if at else word
        if at > 1 and word.text[0].islower() and before.text[0].isupper() and not before.mark:
            # "The Lima *favourite* won": whose, or which; but "the Danish *cabinet*"
            told = before.lower.endswith(_OF_A_LAND) or "." in before.text
            return told or self._whoever(at)
        if word.lower in ADJECTIVES - _SO_MANY and after.lower in PREPOSITIONS:
            # "A person *close to* the couple"
            return False
        counted = before.text[:1].isdigit() or after.lower in DETERMINERS | PRONOUNS
        if at and word.lower in TIMES and counted:
            # "These *days* it is hard", "40-plus *year* quarrel"
            return False
        opening = self.words[0].lower
        if at > 1 and opening in _POINTING | {"these", "those", "it"} and not self._behind(at):
            # "This allows *towns* to decide"
            return False
        if word.lower in BASE and after.lower in DETERMINERS:
            # "half of them – 51% – *think* the tax is low"
            return False
        by = self.words[at + 2 : at + 3]
        forth = bool(by) and by[0].lower == "by" and not after.mark
        if at and self._participle(at) and (after.lower in PREPOSITIONS or forth):
            # "A man *convicted of* theft": it says more of the subject, and is none
            return False
        # "complaints *involving* Lima", "the *way* Lima"
        timed = at > 0 and self.words[at - 1].lower in _CLAUSE_NOUNS
        timed = timed or (
            at > 1 and self._participle(at - 1) and self.words[at - 1].lower.endswith("ing")
        )
        named = self._named_after(at)
        # "The *Senate* on Monday passed a bill aimed at": the first word of all but an article
        first = at == 1 and before.lower in ARTICLES
        several = at > 0 and word.text[0].isupper() and not (named or first)
        if timed or (several and self._verbs_ahead(at) > 1):
            # "the way *Lima* funds schools divides the north"
            return False
        commas = [i for i in range(at) if self.words[i].text == ","]
        comma = commas[-1] if commas else -1
        # "To buy time*, the* president will": the article of what acts
        lead = len(commas) == 1 and comma < at - 1 and self.words[comma + 1].lower in DETERMINERS
        lead = lead and word.lower not in ITSELF and not self._capital(at)
        lead = lead and all(map(self._adjective, range(comma + 2, at)))
        return comma < 0 or opens_clause(self.words, comma + 1 if lead else at)

    def _behind(self, at: int) -> bool:
        """Does a mark, or a time ("this week"), stand before it?"""
        return any(word.mark or word.lower in TIME_WORDS for word in self.words[1:at])

    def _named_after(self, at: int) -> bool:
        """ "President Rui *Lima*": nothing but the office and the given names before it, and
        the verb after it."""
        first = at
        while first and self._capital(first - 1) and not self._owned(first - 1):
            first -= 1
        alone = first == 0 and any(self.words[i].lower in OFFICES for i in range(at))
        verb, end = at + 1, len(self.words) - 1
        while verb < end and (self.words[verb].lower.endswith("ly") or self._timely(verb, end)):
            # "President Rui Lima *falsely* claimed"
            verb += 1
        return alone and self._known(at) and self._finite[min(verb, end)]

    def _leads(self, comma: int) -> bool:
        """ "A few days back in Oslo*,* Lima won": one comma before the verb closes a lead."""
        if any(self._finite[:comma]) or not opens_clause(self.words, comma + 1):
            return False
        if any(word.lower in JOINTS or word.mark for word in self.words[:comma]):
            return False
        for at in range(comma + 1, len(self.words)):
            word = self.words[at]
            if self._finite[at]:
                return word.lower not in SAYING
            if word.mark or word.lower in JOINTS | RELATIVES | {"that"}:
                return False
        return False

    def _bearer(self, at: int) -> bool:
        """ "Former Department of Mines secretary *Ida Lima* won", "*Lima* won": the name itself
        is what acts, and what stands before it says who that is."""
        first = end = at
        while first and self._capital(first - 1) and self.words[first - 1].lower not in OFFICES:
            first -= 1
        while self._capital(end):
            end += 1
        known = self._known(first) or self.words[first].text in self._alone
        if first < 2 or not (known and self._capital(at) and self._begins(at)):
            return False
        last = self.words[first - 1].lower
        makes = last.endswith(("er", "or")) and last not in HOLDS
        if not (makes or last in OFFICES | HUMANS) or self.words[0].lower in PREPOSITIONS:
            return False
        if end >= len(self.words) or not self._finite[end]:
            return False
        for index in range(first):
            word = self.words[index]
            if word.mark or self._finite[index] or word.lower in _OWNERS:
                return False
            if word.lower in JOINTS:
                # "Actor *and* singer Ida Lima", but "Rui Lima and actress Ida Brandt"
                other = self.words[index - 1]
                if not index or (other.text[0].isupper() and (index > 1 or self._known(0))):
                    return False
                continue
            if word.lower in _POINTING or word.lower[:-2] in _POINTING:
                return False
            inside = self._capital(index - 1) and self._capital(index + 1) and index > 1
            if self._opens_phrase(index) and not (word.lower == "of" and inside):
                return False
        return True

    def _counts(self, at: int) -> bool:
        """ "*At least* nine people", "*About* 40 ships": how many, at the opening."""
        pair = (self.words[at].lower, self.words[at + 1].lower if at + 1 < len(self.words) else "")
        several = pair[1][:1].isdigit() or pair[1] in NUMBERS - {"one"}
        return at == 0 and (pair in _AT_LEAST or (pair[0] in NEARLY and several))

    def _within(self, at: int) -> bool:
        """ "The quarrel goes on after *Lima* shut two mines": a clause with news of its own."""
        led = at - 1 - (self.words[at - 1].lower in ARTICLES)
        if led < 3:
            return False
        if self.words[led].lower in ("but", "while"):
            # "The boats were late *but* Lima won": what others said may go on
            told = (word.lower in SAYING | {"that", "if"} for word in self.words[:at])
            if any(told) or not any(self._finite[:led]):
                return False
            if self.words[led].lower == "while" and self.words[led - 1].text != ",":
                return False
            if any(word.lower in PRONOUNS for word in self.words[at:]):
                # "Two were found, but police sought the man who took *them*"
                return False
        elif self.words[led].lower in ("as", "when"):
            # "Oslo's market fell *as* investors sold shares": what has happened
            if not self._happened(led):
                return False
        elif self.words[led].lower not in ("after", "because") or not any(self._finite[:led]):
            # "His choice to go after a heavy *loss* led to talks": the verb is the choice's
            return False
        word, before = self.words[at], self.words[led - 1].lower
        if word.mark or word.lower in OPENERS or word.lower in SPEAKERS:
            return False
        if before in TIMES and self.words[led].lower == "after":
            return False
        verb = next((i for i in range(at, len(self.words)) if self._finite[i]), at)
        joined = any(one.lower in JOINTS for one in self.words[at:verb])
        return opens_clause(self.words, led + 1) and verb > at and not joined

    def _happened(self, led: int) -> bool:
        """Is what goes before told as done, and what follows "as" too?"""
        before = self.words[:led]
        if any(
            word.lower in SAYING | MODALS | NEGATIONS | {"that", "if", "to"} for word in before
        ):
            return False
        if not any(self._finite[:led]) or any(w.lower in PRONOUNS for w in self.words[led:]):
            return False
        verb = next((i for i in range(led + 2, len(self.words)) if self._finite[i]), led)
        lower = self.words[verb].lower
        did = lower in ("did", "was", "were", "had")
        past = lower in PASTS or lower.endswith("ed")
        return verb > led and past and not did
