"""Where a headline may begin behind what only says more of who acts, or who found it: behind
"House", "A Michigan", "Hundreds of", "A study found that"."""

from __future__ import annotations

from assistant.lexicon.attributes import BEARERS
from assistant.lexicon.cutting import BE
from assistant.lexicon.given_names import GIVEN
from assistant.lexicon.grammar import (
    ARTICLES,
    DETERMINERS,
    NUMBERS,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
)
from assistant.lexicon.leaving import (
    BODIES,
    HELPERS,
    HOLDS,
    JOINTS,
    OF_STATES,
    OPENERS,
    PRONOUNS,
)
from assistant.lexicon.narrowing import NUMBER
from assistant.lexicon.opening import (
    CHAMBERS,
    CONFIRMING,
    COUNTED,
    EVIDENCE,
    KNOWING,
    OF_COURTS,
    PARTIES,
    PLAIN_PEOPLE,
    RANKS,
    SHOWING,
    SOME_OF,
)
from assistant.lexicon.summaries import HUMANS
from assistant.lexicon.titles_of_office import OFFICES
from assistant.writing.grammar import opens_clause
from assistant.writing.shortening.meaning import Meaning

__all__ = ["Openings"]


class Openings(Meaning):
    """See the module; indices are into ``words``."""

    def opens_late(self, at: int) -> bool:
        """May a headline begin at ``at``, though a name or a clause stands before it?"""
        if not at or self.words[at].mark or self._finite[at]:
            return False
        return (
            self._body(at)
            or self._party(at)
            or self._ranked(at)
            or self._role(at)
            or self._some_of(at)
            or self._shown(at)
        )

    def _body(self, at: int) -> bool:
        """ "*The U.S.* Supreme Court ruled": a body that has the name at home as well."""
        led = at - 1
        if self.words[led].lower not in OF_STATES or not self._capital(at):
            return False
        if led > 1 or (led == 1 and self.words[0].lower not in ARTICLES):
            return False
        end = at
        while self._capital(end):
            end += 1
        names = [self._plain(i).lower() for i in range(at, end)]
        if len(names) == 1:
            return names[0] in CHAMBERS
        return any(name in BODIES for name in names)

    def _party(self, at: int) -> bool:
        """ "*House* Republicans want", "*Two senior U.S. Senate* Democrats said"."""
        if self.words[at].text not in PARTIES:
            return False
        return all(
            self._plain(i).lower() in CHAMBERS | OF_STATES | NUMBERS | {"of", "top", "senior"}
            and not self._owned(i)
            for i in range(at)
        )

    def _ranked(self, at: int) -> bool:
        """ "*U.S. District* Judge Ida Brandt", "*U.S.* Attorney General Rui Lima"."""
        word = self.words[at]
        if not (self._capital(at) and self._capital(at + 1)) or word.lower not in OFFICES:
            return False
        before = [self.words[i].lower for i in range(at)]
        if word.lower in RANKS and all(lower in OF_STATES | OF_COURTS for lower in before):
            return True
        alone = len(before) == 1 and before[0] in OF_STATES
        return alone and (word.lower != "attorney" or self.words[at + 1].lower == "general")

    def _whoever(self, at: int) -> bool:
        """ "*A Michigan* boy is", "*A Lima Airlines* flight had": one of many, told of for the
        first time, and no "favourite" of somebody's."""
        lower = self.words[at].lower
        if lower in EVIDENCE and at + 1 < len(self.words):
            # "*Lima Commission* records show"
            # "This *report* shows": another sentence's
            told = self.words[at - 1].lower not in DETERMINERS
            return told and self.words[at + 1].lower in SHOWING
        return self.words[0].lower in {"a", "an"} and lower in PLAIN_PEOPLE

    def _role(self, at: int) -> bool:
        """ "*Supermodel* Ida Brandt has": what somebody is, before the whole name."""
        lower = self.words[0].lower
        if at != 1 or lower not in HUMANS | BEARERS or self.words[1].lower not in GIVEN:
            return False
        if lower in HOLDS | OPENERS or not self._begins_name(1):
            return False
        end = at
        while self._capital(end):
            end += 1
        return self.finite(end) if end < len(self.words) else False

    def _some_of(self, at: int) -> bool:
        """ "*Hundreds of* nurses marched", "*A group of* nurses marched"."""
        if at < 2 or self.words[at - 1].lower != "of" or not self.words[at].text.islower():
            return False
        if not self._describing(at):
            return False
        first, *middle = [word.lower for word in self.words[: at - 1]]
        if first in ("a", "an"):
            some = bool(middle) and middle[-1] in SOME_OF
            if not some or not all(map(self._describing, range(1, at - 1))):
                return False
        elif first not in COUNTED or any(lower not in COUNTED | {"of"} for lower in middle):
            return False
        verb = next((i for i in range(at, len(self.words)) if self._finite[i]), None)
        if verb is None or any(self.words[i].mark for i in range(at, verb)):
            return False
        # "A group of nurses *is*": the group
        alike = self._any_number(verb) or self.words[verb].lower in ("are", "were", "have")
        return alike and self._many(verb - 1)

    def _shown(self, at: int) -> bool:
        """ "*A study found that* nurses are tired": what was found, and not what somebody said."""
        led = at - 1
        while led > 1 and self.words[led].lower != "that" and self._describing(led):
            led -= 1
        if led < 2 or self.words[led].lower != "that":
            return False
        verb = led - 1
        while verb > 1 and self._timely(verb, led):
            verb -= 1
        said = self.words[verb].lower
        if said not in SHOWING | CONFIRMING | {"emerged"} or not self._verbal(verb):
            return False
        before = range(verb)
        if any(self.words[i].mark or self._denies(i) for i in before):
            return False
        if any(self._finite[i] and self.words[i].lower not in HELPERS - BE for i in before):
            return False
        if said == "emerged":
            return verb == 1 and self.words[0].lower == "it" and self._tells(led, at)
        subject = {self.words[i].lower for i in before}
        if subject & (RELATIVES | PRONOUNS | {"if", "whether"}):
            return False
        knows = subject & EVIDENCE if said in SHOWING else subject & KNOWING
        return bool(knows) and self._tells(led, at)

    def _tells(self, led: int, at: int) -> bool:
        if any(word.lower in PRONOUNS for word in self.words[led:]):
            return False
        return opens_clause(self.words, led + 1) and self._begins(at) and self._plain_start(at)

    def _plain_start(self, at: int) -> bool:
        word = self.words[at]
        return word.lower not in OPENERS | JOINTS | HELPERS and not self._participle(at)

    def _verbs_ahead(self, at: int) -> int:
        """Verbs before anything that another clause may begin with."""
        found = 0
        for index in range(at, len(self.words)):
            word = self.words[index]
            if word.mark or word.lower in OPENERS - PREPOSITIONS or word.lower in SAYING:
                break
            found += self._finite[index]
        return found

    def _how_many(self, at: int) -> bool:
        """ "A disproportionate *number* of fines": without it the number says nothing."""
        if self.words[at].lower not in NUMBER or at + 1 >= len(self.words) or not at:
            return False
        of = self.words[at + 1].lower == "of"
        before = self.words[at - 1]
        told = before.lower in DETERMINERS or before.mark or self._opens_phrase(at - 1)
        return of and not told
