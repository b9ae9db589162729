"""What a draft that was not held to the whole grammar may lack."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.awaiting import DEMANDING
from assistant.lexicon.cutting import JOINING, NO_ADVERBS, TIMES
from assistant.lexicon.grammar import ARTICLES, DETERMINERS, MODALS, NUMBERS, OWNING, PREPOSITIONS
from assistant.lexicon.trailing import PERIODS
from assistant.writing.grammar import main_verb
from assistant.writing.shapes import done
from assistant.writing.shortening.awaited import asked
from assistant.writing.shortening.lost import adjective_like
from assistant.writing.shortening.made_to import made_to
from assistant.writing.shortening.narrowed import overstates
from assistant.writing.shortening.starts import Starts
from assistant.writing.verbs import CLOSED, table

__all__ = ["Torn"]

# what opens a clause with a verb of its own
_CLAUSES = frozenset("that because if whether unless although though who which".split())
# what is said by these is a clause
_SAID = frozenset("say says said".split())
# words between what is demanded and what is to be done
_FAR = 7
_OPENING = _CLAUSES | frozenset("when while after before as".split())


class Torn(Starts):
    """A sentence whose drafts may end where its grammar would not."""

    def torn(self, kept: Sequence[int]) -> bool:
        """Does any word of a draft lack what it needs? Of 2,198 headlines that readers made by
        leaving words out of a sentence, 33 would."""
        if any(self._orphaned(at, kept) or self._expects(at, kept) for at in kept):
            return True
        if self._cut_off(kept) or self._open_ended(kept):
            return True
        return any(
            self._unfinished(at, kept[number + 1 :])
            for number, at in enumerate(kept)
            if self.words[at].lower in _OPENING or self._says(at)
        )

    def _cut_off(self, kept: Sequence[int]) -> bool:
        """ "Due to high staff *turnover*", "the driver *Rui Lima's* plea", "calls *to*
        go", "is months *late*": what it was about is gone."""
        last = kept[-1]
        if asked(self.words, last + 1) or made_to(self.words, last + 1) or self._how(kept):
            return True
        if last + 1 >= len(self.words) or self.words[last + 1].mark:
            return False
        word, after = self.words[last], self.words[last + 1]
        if after.text[0].isupper():
            end = last + 1
            while end + 1 < len(self.words) and self.words[end + 1].text[0].isupper():
                end += 1
            return self.words[end].lower.endswith(OWNING) and word.text[0].islower()
        if word.lower in DEMANDING:
            return self._to_do(last + 1)
        if word.lower in TIMES and after.lower == "late":
            return True
        if after.lower == "of" and word.lower in NUMBERS:
            # "was one *of two*"
            return True
        return self._begun(last) or self._half(kept)

    def _how(self, kept: Sequence[int]) -> bool:
        """ "Will have to ‘conspicuously’ (display)", "the memory Lima *says keeps* returning"."""
        words = [self.words[at] for at in kept if not self.words[at].mark]
        adverb = words[-1].lower.endswith("ly") and words[-1].lower not in NO_ADVERBS
        if adverb and len(words) > 1 and words[-2].lower in MODALS | {"to"}:
            return True
        verb = next((at for at in kept if self._finite[at]), None)
        if verb is None or self.words[verb].lower not in _SAID or verb + 1 not in kept:
            return False
        # "releases what it *says will* last"
        return self._finite[verb + 1] and not any(self._participle(at) for at in kept if at < verb)

    def _begun(self, last: int) -> bool:
        """ "Phase out *a tax*", "contest *next month's race*", "killed 14 and wounded *eight*",
        "to come *between* two": what is done, and to what."""
        word, before, after = (self.words[last + step] for step in (0, -1, 1))
        joined = before.lower in JOINING and done(word.lower)
        if not joined and (before.lower != "to" or word.text[0].isupper()):
            return False
        if after.lower == "between":
            return True
        if after.lower in DETERMINERS or after.text[0].isdigit():
            return not self._timed_at(last + 1)
        owned = any(one.lower.endswith(OWNING) for one in self.words[last + 2 : last + 4])
        return owned and after.lower not in PREPOSITIONS

    def _half(self, kept: Sequence[int]) -> bool:
        """ "Is not a viable *candidate*", "high staff *turnover*": the noun is gone."""
        last = kept[-1]
        word, before, after = (self.words[last + step] for step in (0, -1, 1))
        if self._opens_phrase(last + 1):
            return False
        if before.lower in ARTICLES and adjective_like(word):
            return not self._timed_at(last + 1)
        described = last - 1 in kept and adjective_like(before)
        if not described or word.text[0].isupper() or word.lower.endswith("s"):
            return False
        loose = self._participle(last + 1) or self._timely(last + 1, len(self.words))
        return not loose and after.lower not in CLOSED and not after.lower.endswith("ly")

    def _noun_to(self, at: int) -> bool:
        """ "(Says its decision) *to go* (is late)" and not "says it is likely *to go*"."""
        before = self.words[at - 1]
        loose = adjective_like(before) or done(before.lower) or before.lower in ("likely", "due")
        return not loose and not self._finite[at - 1]

    def _timed_at(self, at: int) -> bool:
        """ "This week", "two days later"."""
        return any(word.lower in TIMES | PERIODS for word in self.words[at : at + 3])

    def _open_ended(self, kept: Sequence[int]) -> bool:
        """ "Releases all papers *related to* it": more is told than the sentence does."""
        words = [*(self.words[at] for at in kept), *self.words[kept[-1] + 1 :]]
        verb = main_verb(words)
        if verb is None or len(words) == len(kept):
            return False
        return overstates(words, len(kept), verb)

    def _to_do(self, at: int) -> bool:
        """ "(By state lawmakers) *to resign*"."""
        for index in range(at, min(len(self.words) - 1, at + _FAR)):
            if self.words[index].mark or self._finite[index]:
                return False
            if self.words[index].lower == "to":
                return self.words[index + 1].lower in table()["base"].words
        return False

    def _says(self, at: int) -> bool:
        """ "Lima *says* its bond is safe", "*revealed* that it is": no "he *said*." at the end."""
        if at + 1 >= len(self.words) or not self._finite[at]:
            return False
        after = self.words[at + 1]
        told = self.words[at].lower in _SAID and not (after.mark or after.lower in PREPOSITIONS)
        return told or after.lower == "that"

    def _unfinished(self, opener: int, later: Sequence[int]) -> bool:
        """ "After a report *that Merck*": the verb of the clause is gone."""
        if self.words[opener + 1 : opener + 2] and self.words[opener + 1].lower == "of":
            return False
        verbs = [at for at in range(opener + 1, len(self.words)) if self._finite[at]]
        if not verbs:
            return False
        end = next(
            (
                at
                for at in range(opener + 2, len(self.words))
                if self.words[at].mark or self.words[at].lower in _OPENING
            ),
            len(self.words),
        )
        told = self.words[opener].lower in _SAID
        if any(
            self._verbal(at) or (self.words[at].lower == "to" and not (told and self._noun_to(at)))
            for at in later
            if at < end
        ):
            return False
        own = [at for at in verbs if at < end]
        if not own and self.words[opener].lower in _OPENING - _CLAUSES:
            # "after a report that ..."
            return False
        return not any(at in later for at in own or verbs)
