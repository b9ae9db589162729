"""What may be left out of a sentence: the grammar that a model's headline is held to.

A small model knows which words a headline wants, and not always how they hang together: it
leaves out "the father of", and the son's crime is the father's. Left out may be a describing
word before its noun, a whole phrase after it, a relative clause, what stands between two commas,
a time; never the noun that a phrase belongs to, nor the subject of the verb that follows, nor a
"not". No parser: closed classes and counts, and where they are in doubt the words stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from assistant.lexicon.cutting import TIMES
from assistant.lexicon.grammar import (
    ARTICLES,
    DETERMINERS,
    NUMBERS,
    PREPOSITIONS,
    SAYING,
)
from assistant.lexicon.leaving import (
    ADJECTIVES,
    AHEAD,
    HELPERS,
    JOINTS,
    NEARLY,
    NEVER_FIRST,
    OPENERS,
    QUOTES,
    SPEAKERS,
    TIME_WORDS,
)
from assistant.lexicon.tensing import BETWEEN
from assistant.lexicon.verbs import BASE
from assistant.writing.clause import Word
from assistant.writing.cut import cuts
from assistant.writing.grammar import main_verb, opens_clause
from assistant.writing.shortening.meaning import Meaning
from assistant.writing.shortening.wording import LATELY

__all__ = ["Compression"]

# a clause that says which may follow them without "that"
_CLAUSE_NOUNS = frozenset("way time day moment reason year week night place thing".split())
# endings of what belongs to somebody, or to a country
_OF_A_LAND = ("'s", "’s", "ese", "ish", "ian", "ean", "can", "ch", "federal")
# before a number they say at least, or about, how many
_AT_LEAST = frozenset(
    {("at", "least"), ("at", "most"), ("up", "to"), ("more", "than"), ("fewer", "than")}
)
_POINTING = frozenset("that this there here what who let where how".split())
_OWNERS = frozenset("his her its their our my your".split())
# words that one gap may hold: longer ones leave too much to chance
_WIDEST = 32


def _open_aside(subject: Sequence[Word]) -> bool:
    """ "Lima, known as Leo sells": the comma that closes what was put in is gone."""
    commas = [at for at, word in enumerate(subject) if word.text == ","]
    if len(commas) != 1:
        return False
    if commas[0] + 1 == len(subject):
        # "Lawyer that sued the state, says": the name before the aside is gone
        return not any(word.lower in JOINTS for word in subject)
    # "banks, shops and schools"
    return not any(word.lower in JOINTS for word in subject[commas[0] :])


class Compression(Meaning):
    """A sentence as words that may be left out; indices are into ``words``."""

    @cached_property
    def starts(self) -> frozenset[int]:
        """Where a draft may begin: after nothing but describing words, or after a comma that
        closes a lead."""
        found = set()
        clause = True
        # "Ida Brandt, a nurse, won": a subject before the comma is no lead
        opening = self.words[0].lower if self.words else ""
        led = opening in OPENERS or opening.endswith(("ly", "ing", "ed"))
        # "The day after the fire, Lima said"
        led = led or any(word.lower in ("after", "before") for word in self.words[1:4])
        for at, word in enumerate(self.words):
            if clause and self._may_start(at):
                found.add(at)
            if at and (self._titles(-1, at) or self._within(at)):
                found.add(at)
            if word.mark and word.text not in QUOTES:
                clause = led or word.text != ","
            elif word.lower in _OWNERS and at + 1 < len(self.words):
                # "Their *plight* is": whose
                clause = False
            elif not word.mark:
                owner = word.lower.endswith(("'s", "’s")) and word.text[0].isupper()
                # "That's the choice *Lima* faces"
                owner = owner and word.lower[:-2] not in SPEAKERS | _POINTING
                describes = self._describing(at) and not self._denies(at)
                if word.lower.endswith("ing") and self.words[at + 1 : at + 2]:
                    # "*Changing* the law is hard": what is done is the subject
                    describes = describes and self.words[at + 1].lower not in DETERMINERS
                clause = clause and (describes or owner)
        return frozenset(found)

    def _may_start(self, at: int) -> bool:
        word = self.words[at]
        if self._counts(at):
            return True
        if word.mark or word.lower in OPENERS | NEVER_FIRST or self._finite[at]:
            return False
        if not self._begins(at):
            return False
        adverb = word.lower.endswith("ly") or word.lower in BETWEEN
        if at and adverb and self._finite[min(at + 1, len(self.words) - 1)]:
            # "She *regularly* swims": who
            return False
        after = self.words[at + 1] if at + 1 < len(self.words) else word
        before = self.words[at - 1] if at else word
        if at > 1 and word.text[0].islower() and before.text[0].isupper() and not before.mark:
            # "The Lima *favourite* won": whose, or which; but "the Danish *cabinet*"
            return before.lower.endswith(_OF_A_LAND) or "." in before.text
        if word.lower in ADJECTIVES and after.lower in PREPOSITIONS:
            # "A person *close to* the couple"
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
        if timed or (at and word.text[0].isupper() and self._verbs_ahead(at) > 1):
            # "the way *Lima* funds schools divides the north"
            return False
        led = any(before.text == "," for before in self.words[:at])
        return not led or opens_clause(self.words, at)

    def _behind(self, at: int) -> bool:
        """Does a mark, or a time ("this week"), stand before it?"""
        return any(word.mark or word.lower in TIME_WORDS for word in self.words[1:at])

    def _counts(self, at: int) -> bool:
        """ "*At least* nine people", "*About* 40 ships": how many, at the opening."""
        pair = (self.words[at].lower, self.words[at + 1].lower if at + 1 < len(self.words) else "")
        several = pair[1][:1].isdigit() or pair[1] in NUMBERS - {"one"}
        return at == 0 and (pair in _AT_LEAST or (pair[0] in NEARLY and several))

    def _within(self, at: int) -> bool:
        """ "The quarrel goes on after *Lima* shut two mines": a clause with news of its own."""
        led = at - 1 - (self.words[at - 1].lower in ARTICLES)
        if led < 3 or self.words[led].lower not in ("after", "because"):
            return False
        word, before = self.words[at], self.words[led - 1].lower
        if word.mark or word.lower in OPENERS or word.lower in SPEAKERS or before in TIMES:
            return False
        verb = next((i for i in range(at, len(self.words)) if self._finite[i]), at)
        joined = any(one.lower in JOINTS for one in self.words[at:verb])
        return opens_clause(self.words, led + 1) and verb > at and not joined

    def _verbs_ahead(self, at: int) -> int:
        """Verbs before anything that another clause may begin with."""
        found = 0
        for index in range(at, len(self.words)):
            word = self.words[index]
            if word.mark or word.lower in OPENERS - PREPOSITIONS or word.lower in SAYING:
                break
            found += self._finite[index]
        return found

    @cached_property
    def follows(self) -> tuple[frozenset[int], ...]:
        """For each word those that may come next."""
        count = len(self.words)
        return tuple(
            frozenset(
                other
                for other in range(one + 1, min(count, one + 1 + _WIDEST))
                if self.may_skip(one, other)
            )
            for one in range(count)
        )

    @cached_property
    def ends(self) -> frozenset[int]:
        """Where the sentence, begun as it may, can end with nothing left out before: most of
        the places where a shorter one can."""
        found = set()
        for start in self.starts:
            for timeless in (False, True):
                kept = [
                    at
                    for at in range(start, len(self.words))
                    if not (timeless and at > start and self._timely(at, len(self.words)))
                ]
                clause = [self.words[at] for at in kept]
                while clause and clause[-1].mark:
                    clause.pop()
                found |= {kept[cut.at - 1] for cut in cuts(clause)}
        return frozenset(found)

    def ending(self, kept: Sequence[int]) -> float | None:
        """What it costs to end with the last of the kept words (see `Cut`); None where they
        make no clause, or it cannot end there."""
        clause = self.clause(kept)
        verb = main_verb(clause)
        if verb is None or verb == 0 or _open_aside(clause[:verb]):
            return None
        if any(self._orphaned(at, kept) or self._expects(at, kept) for at in kept):
            return None
        at = next(at for at, word in enumerate(self.words) if word.start == clause[verb].start)
        if not self._verbal(at) and not self._helped(at):
            # what is no verb of the sentence is none of what is left of it
            return None
        after, end = kept[-1] + 1, len(self.words)
        if kept[-1] > self._credit and any(not word.mark for word in self.words[after:]):
            # "..., the bank": who said it, and not that they did
            return None
        while after < end and self._timely(after, end):
            after += 1
        tail = [] if all(w.mark for w in self.words[after:]) else self.words[after:]
        costs = (cut.cost for cut in cuts([*clause, *tail]) if cut.at == len(clause))
        return next(costs, None)

    def clause(self, kept: Sequence[int]) -> list[Word]:
        """The kept words, and those that headlines leave out and their grammar has: "14 *were*
        hurt", "*the* bank"."""
        inside = set(range(kept[0], kept[-1])) - set(kept)
        helpers = {at for at in inside if self._helps(at) in kept}
        helpers |= {
            at
            for at in inside
            if self.words[at].lower in AHEAD and self.words[at + 1].lower == "to"
        }
        helpers |= {
            at
            for at in inside
            if self.words[at].lower in DETERMINERS - {"no", "some", "all"} and self._noun(at, kept)
        }
        will = {
            other
            for one, other in pairwise(kept)
            if self.words[other].lower == "would" and self.speaks(one, other)
        }
        return [
            self.words[at]._replace(text="will", lower="will") if at in will else self.words[at]
            for at in sorted({*kept, *helpers})
        ]

    def _noun(self, at: int, kept: Sequence[int]) -> bool:
        """Is what the article at ``at`` belongs to kept, though words that describe it are not?"""
        noun = next((other for other in kept if other > at), len(self.words))
        if self.words[at].lower not in ARTICLES:
            return noun == at + 1
        if noun == len(self.words) or self._opens_phrase(noun):
            return False
        return all(map(self._describing, range(at + 1, noun)))

    def _helped(self, at: int) -> bool:
        """ "Two *killed*": a participle whose auxiliary a headline leaves out."""
        return any(self._helps(other) == at for other in range(max(0, at - 4), at))

    def _helps(self, at: int) -> int:
        """Where the participle stands that an auxiliary belongs to ("*has been* seen"); -1 for
        any other word."""
        if self.words[at].lower not in HELPERS:
            return -1
        for after in range(at + 1, min(len(self.words), at + 4)):
            lower = self.words[after].lower
            if self._participle(after):
                return after
            if lower not in HELPERS | LATELY and not lower.endswith("ly"):
                break
        return -1
