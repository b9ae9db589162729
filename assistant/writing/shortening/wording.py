"""What the words of one sentence are, as far as closed classes and counts can tell."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from assistant.lexicon.calendar_words import MONTHS
from assistant.lexicon.cutting import NO_ADVERBS, PARTICLES, TIMES
from assistant.lexicon.endings import BOUND
from assistant.lexicon.given_names import GIVEN
from assistant.lexicon.grammar import (
    ARTICLES,
    AUXILIARIES,
    DETERMINERS,
    MODALS,
    NUMBERS,
    OWNING,
    PARTICIPLES,
    PREPOSITIONS,
    SAYING,
    WEEKDAYS,
)
from assistant.lexicon.leaving import (
    APART,
    DEGREES,
    HELPERS,
    HOLDS,
    JOINTS,
    LATELY,
    NEGATIONS,
    OF_PLACES,
    OPENERS,
    PARTS_OF_TIME,
    SEVERAL,
    TIME_WORDS,
)
from assistant.lexicon.predicates import (
    BETWEEN_VERBS,
    IS,
    MEASURED,
    NO_SUBJECTS,
    PREDICATES,
    STATES,
)
from assistant.lexicon.tenses import PERFECTS
from assistant.lexicon.tensing import CONTRACTED
from assistant.lexicon.titles_of_office import OFFICES
from assistant.lexicon.verbs import BASE
from assistant.names.casing import is_common
from assistant.names.gazetteer import place_of
from assistant.writing.clause import Word, per, quoted
from assistant.writing.grammar import is_finite, main_verb
from assistant.writing.participles import describes
from assistant.writing.shapes import owns, unowned
from assistant.writing.shortening.famous import famous
from assistant.writing.verbs import CLOSED

__all__ = ["ORDER", "Wording"]


_TIMED = TIME_WORDS | WEEKDAYS | set(MONTHS) | {"on", "in", "this", "last"}
# "the *sixth* winner" is not the winner
ORDER = re.compile(
    r"\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final"
)
# "a *1-0* win", "a *40-page* report", "the *79th-minute* goal"
_COUNTING = re.compile(r"\d{1,2}[-–]\d{1,2}|\d{1,4}(?:st|nd|rd|th)?(?:-[a-z]+)+")


class Wording:
    """A sentence's words; indices are into ``words``.

    ``alone``: the parts of names that the article uses by themselves ("Trump").
    """

    def __init__(self, words: Sequence[Word], alone: Collection[str] = ()) -> None:
        self.words = words
        self._alone = {*alone, *famous(words)}
        self._finite = [
            (is_finite(words, at) and not describes(words, at))
            # "they'll", "we've": a pronoun, and its verb
            or word.lower.endswith(CONTRACTED)
            for at, word in enumerate(words)
        ]
        verb = main_verb(words)
        self._main = -1 if verb is None else verb
        if verb is not None:
            # one that stood out by the whole sentence only
            self._finite[verb] = True
        self._quoted = quoted(words)

    def finite(self, at: int) -> bool:
        """Does a verb with a tense stand there?"""
        return self._finite[at]

    def _begins(self, at: int) -> bool:
        """Not in the middle of a name, unless the article calls it so."""
        word = self.words[at]
        if at == 0 or not word.text[0].isupper():
            return True
        before = self.words[at - 1]
        if at == 1 and before.lower in JOINTS:
            return True
        if before.text == "&" or (before.text.istitle() and before.lower in OF_PLACES):
            # "a North *Korea* expert"
            return False
        part = (before.text[0].isupper() or before.text.isdigit()) and not before.mark
        part = part and not (before.lower in OFFICES and self._known(at))
        if not part or before.lower in ARTICLES or before.lower.endswith(OWNING):
            return True
        following = self.words[at + 1 : at + 2]
        last = not following or not following[0].text[0].isupper()
        # "Common Cause *Pennsylvania*": a body's branch, and no place
        branch = before.lower not in GIVEN and is_common(before.lower)
        branch = branch and bool(place_of(unowned(word.lower)))
        return last and not branch and unowned(word.text) in self._alone

    def _describing(self, at: int) -> bool:
        """A word that may go before its noun: no verb, no preposition, no joint, no mark."""
        word = self.words[at]
        return not (
            word.mark
            or (any(map(str.isdigit, word.text)) and not _COUNTING.fullmatch(word.text))
            or word.lower in NUMBERS
            or word.lower in OPENERS
            or word.lower in AUXILIARIES
            or word.lower in PARTICLES
            or self._finite[at]
            or owns(word.lower)
        )

    def _opens_phrase(self, at: int) -> bool:
        word = self.words[at]
        return word.mark or word.lower in OPENERS or self._finite[at]

    def _timely(self, at: int, end: int) -> bool:
        word = self.words[at]
        if word.lower == "on":
            return at + 1 < end and self._dated(at + 1)
        if word.lower in WEEKDAYS and self.words[at - 1].lower == "on":
            return self._dated(at)
        if word.lower in PARTS_OF_TIME:
            # "last year", not "a 40-year plan"
            return self.words[at - 1].lower in TIME_WORDS - PARTS_OF_TIME | {"this"}
        if word.lower == "late" and at and self.words[at - 1].lower in TIMES:
            # "is four months *late*"
            return False
        return word.lower in TIME_WORDS

    def _dated(self, day: int) -> bool:
        """A weekday, and not that of a noun ("a ban on *Sunday* hunting")."""
        if self.words[day].lower not in WEEKDAYS:
            return False
        if day > 1 and self.words[day - 1].lower == "on" and self._plainly_done(day - 2):
            # "approved *on Monday* bids for a bank"
            return True
        after = self.words[day + 1] if day + 1 < len(self.words) else None
        if after is None or after.mark or not after.text[0].islower():
            return True
        verbal = self._finite[day + 1] or self._participle(day + 1) or after.lower in AUXILIARIES
        loose = after.lower in CLOSED | OPENERS | TIME_WORDS | PARTS_OF_TIME
        gerund = after.lower.endswith("ing") and self._finds_verb(day + 2)
        return (loose or verbal or after.lower.endswith("ly")) and not gerund

    def _plainly_done(self, at: int) -> bool:
        """A verb with a tense that "on" does not belong to."""
        return self._finite[at] and self.words[at].lower not in BOUND.get("on", frozenset())

    def _finds_verb(self, at: int) -> bool:
        """Does a verb with a tense stand there?"""
        return at < len(self.words) and self._finite[at]

    def _timed(self, at: int) -> bool:
        """ "last week", "late on Tuesday": the word belongs to a time."""
        after = self.words[at + 1].lower if at + 1 < len(self.words) else ""
        return self.words[at].lower in TIME_WORDS and (after in TIME_WORDS or after == "on")

    def _denies(self, at: int) -> bool:
        """A word that cannot go: a "not", "former", or "biggest" after "one of"."""
        lower = self.words[at].lower
        if lower.startswith("ex-"):
            return True
        most = (lower.endswith("est") and len(lower) > 5) or ORDER.fullmatch(lower)
        return bool(most) or lower in NEGATIONS | HOLDS or lower.endswith(("n't", "n’t"))

    def _governs(self, at: int) -> bool:
        """Does "that" after this word, or a time behind it ("today"), open what was said?"""
        while at > 1 and self.words[at].lower in _TIMED:
            at -= 1
        return self.words[at].lower in SAYING or self._verbal(at)

    def _verbal(self, at: int) -> bool:
        """A verb with a tense, or the participle of one: "was *left*", "has now *said*"."""
        if self._finite[at]:
            return True
        before = at - 1
        while before > 0 and (
            self.words[before].lower.endswith("ly") or self.words[before].lower in LATELY
        ):
            before -= 1
        return before >= 0 and self.words[before].lower in HELPERS and self._participle(at)

    def _participle(self, at: int) -> bool:
        lower = self.words[at].lower
        if lower in AUXILIARIES or lower in BASE:
            return False
        shaped = len(lower) > 3 and lower.endswith(("ed", "ing"))
        return shaped or lower in PARTICIPLES or lower in PERFECTS

    def _acts(self, at: int) -> bool:
        """A participle after a noun, with the words after it for its object."""
        before = self.words[at - 1]
        shaped = self.words[at].lower.endswith("ing") and self._participle(at)
        return shaped and not before.mark and before.lower not in DETERMINERS | PREPOSITIONS

    def _says_of_noun(self, at: int) -> bool:
        """An adverb, or a participle with what hangs on it: what stands before it is a noun."""
        word = self.words[at]
        following = self.words[at + 1] if at + 1 < len(self.words) else word
        after = following.lower
        if not word.text[0].islower():
            return False
        # "impose tariffs *starting* September 8"
        what = after in PREPOSITIONS | DETERMINERS or not following.text[0].islower()
        hangs = self._participle(at) and what and not following.mark
        # "his infamous *alleged* sighting"
        hangs = hangs and word.lower not in HOLDS
        where = word.lower in PARTICLES or word.lower in APART
        # "inside *their* home"
        where = where and self.words[at - 1].lower not in DETERMINERS
        return hangs or where or (word.lower.endswith("ly") and len(word.lower) > 5)

    def _known(self, at: int) -> bool:
        """A person's name, as far as the article tells: its last word stands there alone too."""
        end = at
        while end + 1 < len(self.words) and self.words[end + 1].text[0].isupper():
            end += 1
        name = unowned(self.words[end].text)
        if self.words[at].lower in TIME_WORDS:
            return False
        return self.words[at].text[0].isupper() and end - at < 3 and name in self._alone

    def _in_list(self, other: int) -> bool:
        """ "a, b, and c": without b it is another list."""
        return self.words[other].lower in JOINTS or self.words[other].text == ","

    def _light(self, at: int, other: int) -> bool:
        word = self.words[at]
        if word.lower in ARTICLES:
            several = self.words[at].lower == "a" and self.words[other].lower in SEVERAL
            return not several and not per(self.words, at)
        adverb = word.lower.endswith("ly") and word.text[0].islower() and len(word.lower) > 4
        # "has *reportedly* been fired"
        adverb = adverb and word.lower not in NO_ADVERBS | HOLDS
        # "as they more *closely* watched": the adverb's own
        adverb = adverb and self.words[at - 1].lower not in DEGREES
        # "has *just* confirmed"
        lately = word.lower in LATELY and at > 0 and self.words[at - 1].lower in HELPERS | MODALS
        # "Peru's *already* weakened mills"
        lately = lately or (word.lower == "already" and self._participle(at + 1))
        return adverb or lately or (word.lower in HELPERS and self._said_of(at, other))

    def _said_of(self, at: int, other: int) -> bool:
        """ "*is* closed", "*is* now closing", "*are* unable to": may the auxiliary at ``at`` be
        left out before what it leads to?"""
        if self._participle(other):
            return True
        return self._links(at) >= other

    def _links(self, at: int) -> int:
        """Where stands what the sentence's own "is" says of its subject, or what an auxiliary
        belongs to behind its adverbs ("*is* now closing", "*are* not ready"); -1 where there is
        none."""
        end = len(self.words)
        after = at + 1
        while after < end and (
            self.words[after].lower in BETWEEN_VERBS or self.words[after].lower.endswith("ly")
        ):
            if self.words[after].lower in PREDICATES:
                break
            after += 1
        if after >= end or at < 1:
            return -1
        word = self.words[at]
        subject = self.words[at - 1]
        # "I *was* deeply saddened": who
        said = word.lower not in IS or subject.lower not in NO_SUBJECTS
        if after > at + 1 and said and self._participle(after):
            return after
        if at != self._main or word.lower not in IS or subject.mark:
            return -1
        if subject.lower in NO_SUBJECTS or subject.lower in OPENERS:
            return -1
        lower = self.words[after].lower
        if after + 1 >= end:
            return after if lower in PREDICATES else -1
        following = self.words[after + 1].lower
        # "are hungry *clerks*": what they are
        closed = self._opens_phrase(after + 1) or following in TIME_WORDS or lower in MEASURED
        said = lower in PREDICATES and closed
        return after if said or following in STATES.get(lower, ()) else -1
