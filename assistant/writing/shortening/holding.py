"""What may not be left out of a sentence, whatever else may: half of a quotation or of a place,
the verb of a "has", a phrase that what stays may belong to."""

from __future__ import annotations

from functools import cached_property

from assistant.lexicon.calendar_words import MONTHS
from assistant.lexicon.cutting import BE
from assistant.lexicon.grammar import (
    ARTICLES,
    AUXILIARIES,
    DETERMINERS,
    NUMBERS,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    WEEKDAYS,
)
from assistant.lexicon.leaving import (
    ADJECTIVE_ENDINGS,
    ADJECTIVE_LIKE,
    ADJECTIVES,
    ASKED,
    HELPERS,
    JOINTS,
    LOOSE,
    OF_PLACES,
    OPENERS,
    QUOTES,
    SPEAKERS,
)
from assistant.lexicon.titles_of_office import OFFICES
from assistant.lexicon.verbs import BASE
from assistant.writing.shapes import is_year, plural
from assistant.writing.shortening.lost import loses
from assistant.writing.shortening.narrowed import narrows, under_denial
from assistant.writing.shortening.unfinished import denies
from assistant.writing.shortening.wording import Wording

__all__ = ["CLAUSES", "OF_A_LAND", "Holding"]

# words that begin a clause with a subject of its own, wherever they stand
CLAUSES = frozenset("as while when because although though whereas".split())
_FRACTIONS = frozenset("half a quarter several".split())
_COUNTED = frozenset(
    "per cent percent pct dozen hundred thousand million billion trillion point points".split()
)
_BY_DOING = frozenset("by for without after before from through".split())
OF_A_LAND = ("ian", "ish", "ese", "ean", "can")
_BETWEEN = frozenset("also even just yet".split())
_DO = frozenset("do does did don't doesn't didn't don’t doesn’t didn’t".split())
# after "on the policy" they may say more of the policy
_WHERE = frozenset("in at for with against between toward towards".split())
# they open what happened, which may have been on somebody
_EVENTS = frozenset("in after by during".split())
# lengths of time, which a number counts
_SPANS = frozenset("years months weeks days hours minutes seconds decades".split())
_SELVES = frozenset("itself himself herself themselves oneself".split())
# a number of people that is told to the reader for the first time
_SO_MANY = frozenset("several some many dozens hundreds thousands both the".split())


class Holding(Wording):
    """See the module; indices are into ``words``."""

    def _parts_place(self, other: int) -> bool:
        """ "officers *in Spokane*, Washington, arrested": half of where it was."""
        last, end = self.words[other - 1], other + 1
        while end < min(len(self.words), other + 4) and self.words[end].text[0].isupper():
            end += 1
        pair = self.words[other].text == "," and other + 1 < end < len(self.words)
        return pair and self.words[end].text == "," and last.text[0].isupper()

    def _breaks(self, one: int, other: int) -> bool:
        """Would a quotation lose words, or a "has" the verb that it belongs to?"""
        skipped = range(one + 1, other)
        if one >= 0 and skipped and (self._halves(one, skipped, other) or self._owes(one, other)):
            return True
        if one >= 0 and skipped and (self._cut_loose(one) or self._narrows(one, skipped)):
            return True
        if one >= 0 and skipped and self._counted_noun(one, skipped, other):
            return True
        if one >= 0 and skipped and loses(self.words, one, other):
            return True
        if one >= 0 and self.words[one].lower in DETERMINERS and self._opens_phrase(other):
            # "this *month* at"
            return len(skipped) > 0
        told = any(self.words[at].lower in HELPERS and self._finite[at] for at in skipped)
        if told and one >= 0 and self.words[one].lower in DETERMINERS:
            # "the *inquiry was* opened"
            return True
        if self._leads_to_quoted(other) and skipped:
            # "hit *by several* “malicious” acts"
            return True
        if any(self._quoted[at] for at in skipped) and (
            self._quoted[one] or self._quoted[other] or self._quoted[one + 1]
        ):
            return True
        helps = one >= 0 and self.words[one].lower in AUXILIARIES
        return helps and any(
            self._participle(at) or self.words[at].lower in BASE for at in skipped
        )

    @cached_property
    def _denied(self) -> list[bool]:
        """For each word whether what follows it is denied."""
        return [under_denial(self.words, at) for at in range(len(self.words))]

    def _narrows(self, one: int, skipped: range) -> bool:
        """ "Not *merely* a strike", "no *serious* injuries": without it more is denied."""
        return self._denied[one] and any(narrows(self.words[at]) for at in skipped)

    def _cut_loose(self, one: int) -> bool:
        """ "A 20 *per cent* rise", "didn't *mince* words", "tribes that *use* phones": is the
        next word what this one counts, or its verb?"""
        word, following = self.words[one], self.words[one + 1].lower
        counts = word.text[-1].isdigit() or word.lower in NUMBERS | _FRACTIONS
        rate = following == "per" and self.words[one + 2 : one + 3]
        if counts and following in _COUNTED and not (rate and rate[0].lower != "cent"):
            # but "$2 *per share*, up from"
            return True
        if following.endswith("ing") and self._participle(one + 1):
            # "by *facing* Lima", "possible Danish *meddling* in the vote"
            land = word.text[0].isupper() and word.lower.endswith(OF_A_LAND)
            led = self.words[one - 1].lower if one else ""
            if word.lower in _BY_DOING or (land and led not in ARTICLES):
                return True
        if word.lower == "per" and following == "cent":
            return True
        if word.text.istitle() and word.lower in OF_PLACES and self.words[one + 1].text.istitle():
            # "a Northern *Utah* nurse"
            return True
        if word.lower in _DO:
            # "didn't *really* mince words"
            return not following.endswith("ly") and following not in _BETWEEN
        verb = following in BASE or self._finite[one + 1]
        return verb and word.lower in RELATIVES | {"that"}

    def _counted_noun(self, one: int, skipped: range, other: int) -> bool:
        """ "A two bedroom, two *bath* Oslo house": what the number counts."""
        if self.words[one].lower not in NUMBERS or not self.words[other].text[0].isupper():
            return False
        day = self.words[other].lower in WEEKDAYS or self.words[other].lower in MONTHS
        return not day and not any(self._adjective(at) for at in skipped)

    def _halves(self, one: int, skipped: range, other: int) -> bool:
        """ "14 *to 19 years* in prison", "pay *for itself* in May", "a vote *on May 9 on*
        whether": half of what belongs together."""
        first, last = self.words[skipped[0]], self.words[skipped[-1]]
        following = self.words[other]
        acts = self._finite[other] or (self._participle(other) and not self._verbal(other))
        if self._finite[one] and self.words[one].lower in SAYING and acts:
            # "says *the star* used it": who
            return first.lower not in SPEAKERS | {"that"}
        if following.text in ("!", "?"):
            # "the musical *Oh Lima*!"
            return True
        if first.lower in ("to", "or", "and") and self.words[one].text[-1].isdigit():
            after = self.words[skipped[0] + 1]
            if after.text[0].isdigit():
                return True
        if any(self.words[at].lower in _SELVES for at in skipped):
            return True
        counted = self.words[one].lower in NUMBERS or self.words[one].text.isdigit()
        if counted and any(self.words[at].lower in _SPANS for at in skipped):
            # "over four *years* renting"
            return True
        if self.words[one].lower in PREPOSITIONS and following.lower in MONTHS:
            # "placed under *a ban* Aug. 7"
            return self.words[one].lower not in ("in", "on", "by", "until", "since", "of", "for")
        if following.lower == "not" and self.words[other + 1].lower == "to":
            # "praised *the decision* not to charge her"
            return True
        led = last.lower in PREPOSITIONS - {"to"} and following.lower not in WEEKDAYS
        return led and not following.mark and following.lower not in OPENERS - ASKED

    def _owes(self, one: int, other: int) -> bool:
        """ "Growth driven *by demand*, mainly in May": by whom; "his boat, *a gift of Lima and
        his wife*, Ida Brandt": whose name it is."""
        by = self.words[one + 1].lower == "by"
        if by and self._participle(one) and not self._verbal(one):
            return True
        end = other
        while end < len(self.words) and self.words[end].text[0].isupper():
            end += 1
        named = end > other and end < len(self.words) and self.words[end].text == ","
        return named and self.words[other - 1].text == "," and self.words[other - 2].text.islower()

    def _leads_to_quoted(self, at: int) -> bool:
        """A quotation opens there, in the middle of a phrase."""
        if self.words[at].text not in QUOTES or not at or at + 1 >= len(self.words):
            return False
        before = self.words[at - 1]
        phrase = before.lower in DETERMINERS | PREPOSITIONS | NUMBERS or self._describing(at - 1)
        return self._quoted[at + 1] and not before.mark and phrase

    def _belongs(self, one: int, skipped: range, other: int) -> bool:
        """May what stays belong to the phrase that is skipped ("on trial *over the crash* in
        2000", "meet *with survivors* at a club and relatives"), or what is denied be in it?"""
        if denies(self.words[self._clause(one) : one + 1]):
            return True
        first, last, following = (self.words[at] for at in (skipped[0], skipped[-1], other))
        after = self.words[other + 1] if other + 1 < len(self.words) else following
        if following.lower == "in" and is_year(after.text):
            return True
        if last.lower == "time" and following.lower in ("in", "since"):
            # "*for the first time* in 15 years"
            return True
        if following.text == "," and after.lower in ARTICLES | RELATIVES | OFFICES:
            # "*with Lima*, a ferry", "*with Lima*, director of": what it is
            return True
        dated = self.words[skipped[0] + 1].lower in MONTHS
        if first.lower in ("on", "about", "over") and following.lower in _WHERE and not dated:
            # "testify *on the policy* in Peru"
            return True
        day = after.lower in WEEKDAYS or after.lower in MONTHS
        if following.lower == "on" and not day and first.lower in _EVENTS and not dated:
            # "hurt *in a strike* on a school"
            return True
        if following.lower in ("in", "of", "from") and after.lower.endswith("ing"):
            # "praises him *for the delay* in unveiling it"
            return True
        placed = first.lower in ("in", "at", "near", "on") and last.text[0].isupper()
        if following.lower in LOOSE and not placed:
            return True
        deep = sum(self.words[at].lower in PREPOSITIONS for at in skipped) > 1
        if deep and following.lower in ("in", "at", "on", "near", "by"):
            return True
        for at in range(other + 1, len(self.words) - 1):
            if self.words[at].mark or self._finite[at]:
                break
            if self.words[at].lower in JOINTS and not self._finite[at + 1]:
                return not placed
        return False

    def _clause(self, at: int) -> int:
        """Where the clause of the word at ``at`` begins."""
        for index in range(at, 0, -1):
            if self.words[index].mark or self.words[index].lower in CLAUSES:
                return index
        return 0

    def _told(self, other: int) -> bool:
        """A verb with a tense, or the participle of one whose "has" is skipped."""
        helper = other - 1
        while helper > 0 and self.words[helper].lower in ("been", "being"):
            # "*has been* jailed"
            helper -= 1
        helped = self.words[helper].lower in HELPERS and self._finite[helper]
        return self._finite[other] or (helped and self._participle(other))

    def _takes_subject(self, skipped: range, other: int) -> bool:
        """The verb that follows is that of a clause whose opening and subject are skipped:
        "sirens *wailed as crowds* mourned"."""
        return self._finite[other] and any(self.words[at].lower in CLAUSES for at in skipped)

    def _passive(self, at: int) -> bool:
        """A participle with "was" before it, and not "was seeing"."""
        if at < 1 or self._finite[at] or not self._participle(at):
            return False
        if self.words[at].lower.endswith("ing"):
            return False
        return any(word.lower in BE for word in self.words[max(0, at - 3) : at])

    def _which(self, noun: int) -> bool:
        """Does what follows a noun tell which are meant ("*voters* who know it are"): many, and
        no number of them?"""
        word = self.words[noun]
        if not plural(word.lower) or (noun and not word.text[0].islower()):
            return False
        for at in range(noun, -1, -1):
            lower = self.words[at].lower
            if lower in NUMBERS or lower in _SO_MANY or lower[0].isdigit():
                return False
            if self.words[at].mark or self._finite[at] or lower in PREPOSITIONS:
                break
        return True

    def _compounds(self, last: int, other: int) -> bool:
        """Is the word before somebody or something that does it a noun, without which they are
        another: "*technology* lovers", "a *drug* dealer"?"""
        head = self.words[other].lower
        if not head.endswith(("er", "ers", "or", "ors", "ist", "ists")) or len(head) < 5:
            return False
        return not self._adjective(last) and self.words[last].text[0].islower()

    def _adjective(self, at: int) -> bool:
        """By its ending, or one of the commonest."""
        lower = self.words[at].lower
        shaped = lower.endswith(ADJECTIVE_ENDINGS) and lower not in ADJECTIVE_LIKE
        return shaped or lower in ADJECTIVES or "-" in lower
