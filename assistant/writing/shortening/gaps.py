"""What may be left out between two words of a sentence that stay.

A describing word before its noun, a whole phrase after it, a relative clause, what stands
between two commas, a time; never the noun that a phrase belongs to, nor the subject of the verb
that follows, nor a "not". Where it is in doubt the words stay.
"""

from __future__ import annotations

from assistant.lexicon.awaiting import GIVING, WITH_MORE
from assistant.lexicon.cutting import BE, PARTICLES, TIMES
from assistant.lexicon.endings import BOUND
from assistant.lexicon.grammar import (
    ARTICLES,
    CONDITIONS,
    DETERMINERS,
    MODALS,
    NUMBERS,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    SUBORDINATORS,
    WEEKDAYS,
)
from assistant.lexicon.leaving import (
    ASKED,
    CAUSES,
    CLAUSE_OPENERS,
    COMPLETED,
    COMPLETING,
    DEGREES,
    HELPERS,
    JOINTS,
    NEARLY,
    NEVER_AFTER,
    OPENERS,
    OWNERS,
    PARTS_OF_TIME,
    PRONOUNS,
    QUOTES,
    SPEAKERS,
    TIME_WORDS,
)
from assistant.lexicon.tensing import SEEMING
from assistant.lexicon.verbs import BASE
from assistant.writing.finite import relative
from assistant.writing.shortening.phrases import Phrases

__all__ = ["Gaps"]

_STAYING = frozenset("remain remains remained stay stays become becomes became".split())
_OPENING = RELATIVES | SUBORDINATORS | {"that", "and", "or", "but", "if", "what", "how", "why"}
_TIMES = TIMES | {"time", "way"}
_ENDING = frozenset("ended ending".split())
_ADVERBS = frozenset("also still now then never ever always already often soon".split())


class Gaps(Phrases):
    """See the module; indices are into ``words``."""

    def may_skip(self, one: int, other: int) -> bool:
        if other == one + 1 or one < 0:
            return other == one + 1
        last = self._forms_end(one, other)
        if one < last < other - 1:
            return self._may_skip(last, other)
        return self._may_skip(one, other)

    def _may_skip(self, one: int, other: int) -> bool:
        if one < self._credit < other:
            # "unlawful, *a* judge said": the comma stays
            return False
        if other == one + 2 and self._titled(one, other):
            return False
        two = self._second_verb(one, other) or self._several(one, other)
        if two or self._people(one, other) or self._paired(one, other):
            return True
        led = other > one + 1 and one >= 0 and self.words[one].lower in PREPOSITIONS
        if led and self.words[one + 1].lower in WEEKDAYS:
            return False
        if other > one + 1 and (self._parts_place(other) or self._breaks(one, other)):
            return False
        if other > one + 1 and (self._says_what(one, other) or self._says_whom(other)):
            return False
        if other == one + 2 and self._acts_on(one + 1, other):
            return False
        if other > one + 1 and self._finite[other] and self.words[other - 1].lower in JOINTS:
            # "travelled abroad *for a job and* put on"
            return False
        if other > one + 1 and self._others_verb(other):
            # "feedback *from nurses who* have seen it": the verb of those that are gone
            return False
        if other > one + 1 and self._finite[other] and self._finite[one]:
            # "whose job is *to ensure safety* have": two verbs do not follow each other
            return False
        if other > one + 1 and self.words[other].lower.isdigit() and self.words[other - 1].mark:
            # "in the spotlight*, like his father Rui,* 58": whose age
            return False
        if other > one + 1 and (self._age(other) or self._year(other)):
            # "an essay *in support of Rui Lima*, 58": whose age
            return False
        if self._conjunct(one, other) or self._worth(one, other):
            return True
        plain = other == one + 2 and self.words[one + 1].lower in DETERMINERS
        renamed = self._renamed(one, other) and (plain or not self._last_of(one))
        if renamed or self._told_who(one, other):
            return True
        if self._titles(one, other) or self._reduced(one, range(one + 1, other), other):
            return True
        if self._aside(one, other) or self._phrase(one, other):
            return True
        kept = any(self._kept[one + 1 : other])
        if kept and not self._goes_whole(one, other):
            return False
        if self.words[one].text == "," and other > one + 1:
            # "a new, malaria vaccine": the comma was for what is gone
            return False
        if self.speaks(one, other):
            return not kept
        if self.words[other].lower in PARTS_OF_TIME and self._timely(other - 1, other):
            return False  # "execution *Thursday* night"
        left, right = self._trimmed(one, other)
        if left == right:
            return not kept
        skipped = range(left, right)
        first, following = self.words[left], self.words[other]
        if all(self._describing(at) for at in skipped):
            return not kept and self._modifies(one, skipped, other)
        if self.words[one].lower in OPENERS | DETERMINERS:
            return False  # what it leads to would be gone
        if self._finite[other] and self.words[other - 1].lower in SPEAKERS | {"there"}:
            # "told a host in May that *he* wanted": the verb's own subject
            return False
        verbs = sum(self._finite[at] for at in skipped)
        if first.lower in RELATIVES | {"that", "which"} and not self._governs(one):
            if self._participle(one) and not self._verbal(one):
                # "a suit claiming *that the firm was to blame* is"
                return False
            # a relative clause ends where the sentence's own verb comes, if it has not come yet
            whole = self._told(other) and verbs > 0 and not self._which(one)
            # "nurses *who answered said the tax* will": who says so is no part of the clause
            openers = sum(self.words[at].lower in _OPENING for at in skipped)
            own = sum(self._finite[at] and self._helps(at) == other for at in skipped)
            whole = whole and verbs - own <= openers
            return whole and not self._left_alone(one, other)
        if self._takes_subject(skipped, other):
            return False
        if self._finite[other] and self._participle(one) and not self._verbal(one):
            # "a clip *posted* on Monday shows": the participle would read as the verb
            return False
        if following.lower in _ENDING and self.words[other - 1].lower in TIMES:
            # "a loss of $2 million *for the six months* ended May 31"
            return False
        acts = self._acts_there(one, other)
        if not (self._opens_phrase(other) or acts) or following.lower in NEVER_AFTER:
            return False
        # "urges fans *to avoid* chanting": a verb, with what it asks of them
        goal = self.words[left + 1]
        placed = goal.lower in DETERMINERS or not goal.text[0].islower()
        verbal = first.lower == "to" and not placed
        if following.text[0].isupper() and self.words[other - 1].text[0].isupper():
            # "from *hosting Children* In Need": the middle of a name
            return False
        named = self.words[left + 2] if goal.lower == "the" else goal
        if first.lower == "for" and self.words[one].text[0].isupper() and named.text[0].isupper():
            # "Centers *for Disease Control*": the rest of a name
            return False
        if first.lower in NEARLY and any(map(str.isdigit, goal.text)):
            # "loses *between 20,000 and 25,000 troops* a month"
            return False
        # "to see *into* whether": what follows belongs to it
        alone = len(skipped) == 1 and following.lower in ASKED
        phrase = first.lower in PREPOSITIONS - {"of"} and not verbal and not alone
        if self.words[one].lower in HELPERS and self._finite[one]:
            # "her life was *over* when": what it was
            return False
        if self.words[one].lower in WITH_MORE and first.lower in PREPOSITIONS:
            # "central *to its mission* on Mars"
            return False
        held = self.words[one].lower in BOUND.get(first.lower, frozenset())
        held = held or first.lower == "into" or self.words[one].lower in COMPLETED | PARTICLES
        if held or (self._verbal(one) and first.lower in COMPLETING):
            # "that led *to his arrest* in May"
            return False
        inside = any(
            self._participle(at)
            or self.words[at].mark
            or self.words[at].lower in SUBORDINATORS - PREPOSITIONS | CONDITIONS
            or (self.words[at].lower == "to" and self.words[at + 1].lower in BASE)
            for at in skipped
        )
        if not phrase or verbs or inside or self._belongs(one, skipped, other):
            return False
        return not self._left_alone(one, other)

    def _others_verb(self, at: int) -> bool:
        """ "Who *have*", "what *seems*", "a move analysts said *could*": a verb whose subject
        stands right before it, or before who says so."""
        before = self.words[at - 1]
        if not self._finite[at]:
            return False
        said = before.lower in SAYING and self._finite[at - 1]
        return relative(before) or before.lower == "what" or said or self._contact(at)

    def _second(self, one: int, other: int) -> bool:
        """Does a verb follow, though the clause has one?"""
        if other + 1 >= len(self.words) or not self._finite[other + 1]:
            return False
        verb = next((at for at in range(one, -1, -1) if self._finite[at]), None)
        return verb is not None and not any(
            self.words[at].lower in CLAUSE_OPENERS for at in range(verb, one)
        )

    def _modifies(self, one: int, skipped: range, other: int) -> bool:
        """Are the skipped words those before a noun that stays? Not where a phrase or a verb
        follows them: then the noun is among them."""
        if self._opens_phrase(other) or self.words[other].lower in TIME_WORDS:
            return False
        if self._says_of_noun(other) or any(self.words[at].lower in PRONOUNS for at in skipped):
            # "two *firefighters* traveling in", "when *she* suddenly felt"
            return False
        before, following = self.words[one], self.words[other]
        if one and self._all_told(one):
            # "Oslo's four *shuttered* mills": it has others
            return False
        if self._numbers(skipped[-1], other):
            return False
        if before.lower == "of" and self.words[skipped[0]].lower in ("all", "any", "each"):
            return False  # "the best of *all* time"
        if skipped[-1] + 1 < other and self.words[skipped[-1] + 1].lower in HELPERS:
            # "two shipping *giants have* stopped"
            return False
        done = before.lower == "with" and following.lower.endswith("ed")
        if (done or following.lower.endswith("ing")) and not self._adjective(skipped[-1]):
            # "a *performance* enhancing drug", "ends with *talks* unsettled"
            return False
        if before.lower in GIVING or self._brings(one, other):
            # "give *farmers cheaper* loans": to whom
            return False
        if before.text in QUOTES and self.words[one - 1].text == ",":
            # "“Oslo,” *a horror* game": what it is
            return False
        if before.lower in PREPOSITIONS and following.text[0].isupper():
            # "head of *personnel* Ida Brandt"
            return all(self._adjective(at) and self.words[at].text[0].islower() for at in skipped)
        if before.lower in DETERMINERS and following.lower in _ADVERBS:
            # "its *version* also tells"
            return False
        if any(self.words[at].lower in DETERMINERS for at in skipped[1:]):
            # "has not changed *much this* year"
            return False
        if any(self.words[at].lower in ARTICLES for at in range(skipped[-1] + 1, other)):
            # "to *double the* number"
            return all(self.words[at].lower.endswith("ly") for at in skipped)
        # "in *the 4-0* win"
        noun = self.words[skipped[0]].lower in DETERMINERS
        noun = noun and all(map(self._adjective, skipped[1:]))
        bare = following.lower in BASE and following.text.islower() and not noun
        if bare and before.lower in PREPOSITIONS:
            # "advances in *mining* make it easier"
            return False
        if before.lower in BE | SEEMING | _STAYING or following.lower in _TIMES:
            # "is *mainstream* music", "remains *close* to it", "in the *small* hours", "a *long*
            # time"
            return False
        asks = self._finite[one] or self._participle(one) or before.lower in BASE
        if asks and self.words[skipped[0]].lower.endswith("ing"):
            # "consider *renaming* Lima's stadium"
            return False
        if self._last_of(one) or following.lower in PARTICLES | {"forward"}:
            # "take *a step* forward": what is taken
            return False
        if self._passive(one):
            # "was killed *alongside* 11 others": none of it is what the verb acts on
            return False
        described = self._participle(one) and not self._verbal(one)
        if self._compounds(skipped[-1], other) or (described and following.text[0].isupper()):
            # "retired *firefighter* Ida Brandt"
            return False
        if before.lower in PREPOSITIONS and self._second(one, other):
            # "in a *forum* critics have left": a clause of its own begins there
            return False
        if following.lower in DETERMINERS - NUMBERS or following.lower in PRONOUNS:
            # "began *revising* their plan"
            return all(self.words[at].lower.endswith("ly") for at in skipped)
        if before.lower in OWNERS and following.text[0].isupper():
            # "in his *native* Peru"
            return False
        if before.lower in JOINTS | MODALS | CAUSES | DEGREES | {"to", "not"}:
            return False
        # "for *deactivating* accounts": the accounts are not what it was for
        if self._participle(skipped[0]) and before.lower in PREPOSITIONS | HELPERS | SUBORDINATORS:
            return False
        if any(self._acts(at) for at in skipped[1:]):
            # "on *social media showing* officers": nor are the officers where it was
            return False
        verb = self._finite[one] or before.lower in BASE or self._participle(one)
        opens = verb or before.mark or before.lower in OPENERS | DETERMINERS
        among = self._owned(one) or self._among(one, skipped)
        if not opens and among:
            # "a federal *weekly* report", "Lima's *commodity-heavy* index"
            opens = all(map(self._adjective, skipped)) and not self._participle(other)
        if any(self.words[at].text[0].isupper() for at in skipped):
            # "the *US* government" is not any government
            return False
        if before.lower in ("a", "an") and (following.lower[0] in "aeiou") != (
            before.lower == "an"
        ):
            return False
        return self._begins(other) and opens
