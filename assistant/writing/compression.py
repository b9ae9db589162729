"""What may be left out of a sentence: the grammar that a model's headline is held to.

A small model knows which words a headline wants, and not always how they hang together: it
leaves out "the father of", and the son's crime is the father's. Left out may be a describing
word before its noun, a whole phrase after it, a relative clause, what stands between two commas,
a time; never the noun that a phrase belongs to, nor the subject of the verb that follows, nor a
"not". No parser: closed classes and counts, and where they are in doubt the words stay.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cached_property
from itertools import pairwise

from assistant.lexicon.cutting import PARTICLES
from assistant.lexicon.endings import BOUND
from assistant.lexicon.grammar import (
    ARTICLES,
    AUXILIARIES,
    CONDITIONS,
    DETERMINERS,
    MODALS,
    PARTICIPLES,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    SUBORDINATORS,
    WEEKDAYS,
)
from assistant.lexicon.tenses import PERFECTS
from assistant.lexicon.titles_of_office import OFFICES
from assistant.lexicon.verbs import BASE
from assistant.writing.clause import Word
from assistant.writing.cut import cuts
from assistant.writing.grammar import is_finite, main_verb, opens_clause

__all__ = ["Compression"]

# words that one gap may hold: longer ones leave too much to chance
_WIDEST = 24
_JOINING = frozenset("and or but nor".split())
_OPENERS = (
    PREPOSITIONS
    | SUBORDINATORS
    | RELATIVES
    | _JOINING
    | {"to", "that", "what", "how", "why", "whether", "if", "unless", "worth"}
)
# "plans to", "is set to", "is expected to": a headline's "to" says as much
_AHEAD = frozenset("will plan plans planned set due aims aim expected is are".split())
# what these lead to may belong to what was left out ("suspicion of passing it *to* spies")
_NEVER_AFTER = RELATIVES | _JOINING | {"that", "to", "of", "for", "with"}
_NEGATIONS = frozenset(
    "not no never nor neither without hardly barely nobody nothing none cannot".split()
)
# without one of these the noun after it is another thing, or another number of things
_HOLDS = frozenset(
    "former late ex alleged suspected accused acting interim deputy vice assistant fake attempted"
    " potential possible proposed planned failed would-be likely unlikely probable apparent"
    " fewer less more most least half few only almost nearly about around some non anti"
    " self-styled first second third last next non-fatal mock virtual so-called incoming"
    " outgoing".split()
)
_BE = frozenset("is are was were been being has have had".split())
_TIMES = WEEKDAYS | frozenset(
    "earlier late later early last next week month year morning afternoon evening night today"
    " yesterday recently now".split()
)
_PARTS = frozenset("week month year morning afternoon evening night".split())
_QUOTES = frozenset("\"'“”‘’")
# of what follows they say how much: it cannot go without them
_DEGREES = frozenset("no most more less least very so too as such rather much quite".split())
# after one of these another clause may begin, with a subject of its own
_CLAUSES = SAYING | RELATIVES | SUBORDINATORS | _JOINING | {"that", "if", "how", "why", "what"}
# a verb's own prepositions, more often than those of a place or a time
_COMPLETING = frozenset("to from with into on for at as".split())
_APART = frozenset("apart away ago together ahead aside abroad home due worth".split())
_SPEAKERS = frozenset("it he she they".split())
_PRONOUNS = _SPEAKERS | frozenset("i we you who him them".split())
# a bare verb follows these, with its own subject before it ("let *nobody touch* it")
_CAUSES = frozenset(
    "let lets letting make makes made making help helps helped see sees saw".split()
)


class Compression:
    """A sentence as words that may be left out; indices are into ``words``.

    ``alone``: the parts of names that the article uses by themselves ("Trump").
    """

    def __init__(self, words: Sequence[Word], alone: Collection[str] = ()) -> None:
        self.words = words
        self._alone = alone
        self._finite = [is_finite(words, at) for at in range(len(words))]

    def finite(self, at: int) -> bool:
        """Does a verb with a tense stand there?"""
        return self._finite[at]

    @cached_property
    def starts(self) -> frozenset[int]:
        """Where a draft may begin: after nothing but describing words, or after a comma that
        closes a lead."""
        found = set()
        clause = True
        # "Ida Brandt, a nurse, won": a subject before the comma is no lead
        opening = self.words[0].lower if self.words else ""
        led = opening in _OPENERS or opening.endswith(("ly", "ing", "ed"))
        # "The day after the fire, Lima said"
        led = led or any(word.lower in ("after", "before") for word in self.words[1:4])
        for at, word in enumerate(self.words):
            if clause and self._may_start(at):
                found.add(at)
            if at and self._titles(-1, at):
                found.add(at)
            if word.mark and word.text not in _QUOTES:
                clause = led or word.text != ","
            elif not word.mark:
                owner = word.lower.endswith(("'s", "’s")) and word.text[0].isupper()
                describes = self._describing(at) and not self._denies(at)
                clause = clause and (describes or owner)
        return frozenset(found)

    def _may_start(self, at: int) -> bool:
        word = self.words[at]
        if word.mark or word.lower in _OPENERS or self._finite[at] or not self._begins(at):
            return False
        after = self.words[at + 1] if at + 1 < len(self.words) else word
        if at and self._participle(at) and after.lower in PREPOSITIONS:
            # "A man *convicted of* theft": it says more of the subject, and is none
            return False
        led = any(before.text == "," for before in self.words[:at])
        return not led or opens_clause(self.words, at)

    @cached_property
    def follows(self) -> tuple[frozenset[int], ...]:
        """For each word those that may come next."""
        count = len(self.words)
        return tuple(
            frozenset(
                other
                for other in range(one + 1, min(count, one + 1 + _WIDEST))
                if self._may_skip(one, other)
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
        if verb is None or verb == 0:
            return None
        after, end = kept[-1] + 1, len(self.words)
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
            if self.words[at].lower in _AHEAD and self.words[at + 1].lower == "to"
        }
        helpers |= {
            at
            for at in inside
            if at + 1 in kept and self.words[at].lower in DETERMINERS - {"no", "some", "all"}
        }
        will = {other for one, other in pairwise(kept) if self.speaks(one, other)}
        return [
            self.words[at]._replace(text="will", lower="will") if at in will else self.words[at]
            for at in sorted({*kept, *helpers})
        ]

    def _helps(self, at: int) -> int:
        """Where the participle stands that an auxiliary belongs to ("*has been* seen"); -1 for
        any other word."""
        if self.words[at].lower not in _BE:
            return -1
        for after in range(at + 1, min(len(self.words), at + 4)):
            lower = self.words[after].lower
            if self._participle(after):
                return after
            if lower not in _BE and not lower.endswith("ly"):
                break
        return -1

    def _begins(self, at: int) -> bool:
        """Not in the middle of a name, unless the article calls it so."""
        word = self.words[at]
        if at == 0 or not word.text[0].isupper():
            return True
        before = self.words[at - 1]
        part = (before.text[0].isupper() or before.text.isdigit()) and not before.mark
        part = part and not (before.lower in OFFICES and self._known(at))
        if not part or before.lower in ARTICLES or before.lower.endswith(("'s", "’s")):
            return True
        following = self.words[at + 1] if at + 1 < len(self.words) else None
        last = following is None or not following.text[0].isupper()
        return last and word.text in self._alone

    def _describing(self, at: int) -> bool:
        """A word that may go before its noun: no verb, no preposition, no joint, no mark."""
        word = self.words[at]
        return not (
            word.mark
            or any(map(str.isdigit, word.text))
            or word.lower in _OPENERS
            or word.lower in AUXILIARIES
            or word.lower in PARTICLES
            or self._finite[at]
            or word.lower.endswith(("'s", "’s", "s'", "s’"))
        )

    def _opens_phrase(self, at: int) -> bool:
        word = self.words[at]
        return word.mark or word.lower in _OPENERS or self._finite[at]

    def _may_skip(self, one: int, other: int) -> bool:
        if self._titles(one, other) or self._reduced(one, range(one + 1, other), other):
            return True
        if self._aside(one, other):
            return True
        if any(self._denies(at) and not self._timed(at) for at in range(one + 1, other)):
            return False
        if self.words[one].text == "," and other > one + 1:
            # "a new, malaria vaccine": the comma was for what is gone
            return False
        if self.speaks(one, other):
            return True
        if self.words[other].lower in _PARTS and self._timely(other - 1, other):
            # "execution *Thursday* night"
            return False
        left, right = self._trimmed(one, other)
        if left == right:
            return True
        skipped = range(left, right)
        first, following = self.words[left], self.words[other]
        if all(self._describing(at) for at in skipped):
            return self._modifies(one, skipped, other)
        if self.words[one].lower in _OPENERS | DETERMINERS:
            # what it leads to would be gone
            return False
        verbs = sum(self._finite[at] for at in skipped)
        if first.lower in RELATIVES | {"that", "which"} and not self._governs(one):
            # a relative clause ends where the sentence's own verb comes
            return self._finite[other] and verbs > 0
        if not self._opens_phrase(other) or following.lower in _NEVER_AFTER:
            return False
        # "urges fans *to avoid* chanting": a verb, with what it asks of them
        verbal = first.lower == "to" and self.words[left + 1].lower in BASE
        phrase = first.lower in PREPOSITIONS - {"of"} and not verbal
        if self.words[one].lower in _BE and self._finite[one]:
            # "her life was *over* when": what it was
            return False
        held = self.words[one].lower in BOUND.get(first.lower, frozenset())
        if held or (self._finite[one] and first.lower in _COMPLETING):
            # "that led *to his arrest* in May"
            return False
        inside = any(
            self._participle(at)
            or self.words[at].mark
            or self.words[at].lower in SUBORDINATORS - PREPOSITIONS | CONDITIONS
            or (self.words[at].lower == "to" and self.words[at + 1].lower in BASE)
            for at in skipped
        )
        return phrase and verbs == 0 and not inside and not self._left_alone(one, other)

    def _aside(self, one: int, other: int) -> bool:
        """What stands between two commas: before the verb of the sentence only what the verb
        follows ("Friend, *if you listen,* Lima wants you" has two subjects)."""
        left, right = self._trimmed(one, other)
        marks = [at for at in range(left, right) if self.words[at].mark]
        if len(marks) != 2 or marks != [left, right - 1]:
            return False
        if self.words[one].lower in _OPENERS | DETERMINERS:
            return False
        if (self.words[left].text, self.words[right - 1].text) != (",", ","):
            return False
        verb = any(self._finite[at] for at in range(right, other + 1))
        if not verb and not any(self._finite[: one + 1]):
            return False
        return right < other or not self._in_list(other)

    def speaks(self, one: int, other: int) -> bool:
        """ "Lima *said on Monday that it* would close": who says what they will do themselves
        need not be said to say it."""
        if self.words[other].lower not in ("would", "will") or other < one + 3:
            return False
        said, subject = self.words[one + 1], self.words[other - 1]
        between = [at for at in range(one + 2, other - 1) if self.words[at].lower != "that"]
        return (
            said.lower in SAYING
            and self._finite[one + 1]
            and subject.lower in _SPEAKERS
            and all(self._timely(at, other) for at in between)
            and not any(self._finite[at] for at in range(one + 1))
        )

    def _titles(self, one: int, other: int) -> bool:
        """Is all that is skipped the office of the person named after it ("*jailed former Prime
        Minister* Ida Brandt")?"""
        skipped = range(one + 1, other)
        if len(skipped) == 0:
            return False
        last = self.words[other - 1]
        # "*Former security adviser* Ida Brandt": nothing but what she is can stand there
        whole = other + 1 < len(self.words) and self.words[other + 1].text[0].isupper()
        opening = one < 0 and whole and last.text[0].islower()
        if last.lower not in OFFICES and not opening:
            return False
        if one >= 0:
            before = self.words[one]
            held = before.lower in _JOINING | ARTICLES | {"of"} or before.text[0].isupper()
        else:
            held = False
        return not held and self._known(other) and all(self._describing(at) for at in skipped)

    def _known(self, at: int) -> bool:
        """A person's name, as far as the article tells: its last word stands there alone too."""
        end = at
        while end + 1 < len(self.words) and self.words[end + 1].text[0].isupper():
            end += 1
        name = self.words[end].text.removesuffix("'s").removesuffix("’s")
        return self.words[at].text[0].isupper() and end - at < 3 and name in self._alone

    def _reduced(self, one: int, skipped: range, other: int) -> bool:
        """A participle that says more of the subject, with all that hangs on it, up to the
        verb: "wildfires *burning near the town* force"."""
        if len(skipped) < 2:
            return False
        first, before = self.words[skipped[0]], self.words[one]
        return (
            self._participle(skipped[0])
            and self.words[skipped[1]].lower in PREPOSITIONS | DETERMINERS
            and before.lower not in _HOLDS
            and self._finite[other]
            and not any(self._finite[at] for at in range(other))
            and not before.mark
            and not self._opens_phrase(one)
            and before.lower not in DETERMINERS
            and not any(self.words[at].mark for at in skipped)
            and not any(self.words[at].lower in _JOINING for at in skipped)
            and first.text[0].islower()
        )

    def _left_alone(self, one: int, other: int) -> bool:
        """A verb at ``other`` without a subject, for the clause before it has its verb ("have
        launched services *as the competition* heats up")."""
        if not self._finite[other]:
            return False
        verbs = [at for at in range(one + 1) if self._finite[at]]
        if not verbs:
            return False
        since = range(verbs[-1], one + 1)
        return not any(self.words[at].lower in _CLAUSES for at in since)

    def _trimmed(self, one: int, other: int) -> tuple[int, int]:
        """The gap without the times at its beginning and the auxiliaries and articles at its
        end, which may always go."""
        left, right = one + 1, other
        while left < right and self._timely(left, right):
            left += 1
        if left < right and self.words[left].lower == "that" and self._governs(one):
            left += 1
        while right > left and self._light(right - 1, other):
            right -= 1
        while right > left and self._timely(right - 1, other):
            right -= 1
        if right > left and self.words[right].lower in WEEKDAYS:
            right -= self.words[right - 1].lower == "on"
        if self.words[other].lower == "to":
            while right > left and self.words[right - 1].lower in _AHEAD:
                right -= 1
        return left, right

    def _timely(self, at: int, end: int) -> bool:
        word = self.words[at]
        if word.lower == "on":
            return at + 1 < end and self.words[at + 1].lower in WEEKDAYS
        if word.lower in _PARTS:
            # "last year", not "a 40-year plan"
            return self.words[at - 1].lower in _TIMES - _PARTS | {"this"}
        return word.lower in _TIMES

    def _timed(self, at: int) -> bool:
        """ "last week", "late on Tuesday": the word belongs to a time."""
        after = self.words[at + 1].lower if at + 1 < len(self.words) else ""
        return self.words[at].lower in _TIMES and (after in _TIMES or after == "on")

    def _light(self, at: int, other: int) -> bool:
        word = self.words[at]
        if word.lower in ARTICLES:
            return True
        adverb = word.lower.endswith("ly") and word.text[0].islower() and len(word.lower) > 4
        return adverb or (word.lower in _BE and self._participle(other))

    def _denies(self, at: int) -> bool:
        """A word that cannot go: a "not", "former", or "biggest" after "one of"."""
        lower = self.words[at].lower
        most = lower.endswith("est") and len(lower) > 5
        return most or lower in _NEGATIONS | _HOLDS or lower.endswith(("n't", "n’t"))

    def _modifies(self, one: int, skipped: range, other: int) -> bool:
        """Are the skipped words those before a noun that stays? Not where a phrase or a verb
        follows them: then the noun is among them."""
        if self._opens_phrase(other) or self.words[other].lower in _TIMES:
            return False
        if self._says_of_noun(other) or any(self.words[at].lower in _PRONOUNS for at in skipped):
            # "two *firefighters* traveling in", "when *she* suddenly felt"
            return False
        before, following = self.words[one], self.words[other]
        if before.lower in _JOINING | MODALS | _CAUSES | _DEGREES | {"to", "not"}:
            return False
        # "for *deactivating* accounts": the accounts are not what it was for
        if self._participle(skipped[0]) and before.lower in PREPOSITIONS | _BE:
            return False
        if any(self._acts(at) for at in skipped[1:]):
            # "on *social media showing* officers": nor are the officers where it was
            return False
        verb = self._finite[one] or before.lower in BASE or self._participle(one)
        opens = verb or before.mark or before.lower in _OPENERS | DETERMINERS
        if any(self.words[at].text[0].isupper() for at in skipped):
            # "the *US* government" is not any government
            return False
        if before.lower in ("a", "an") and (following.lower[0] in "aeiou") != (
            before.lower == "an"
        ):
            return False
        return self._begins(other) and opens

    def _says_of_noun(self, at: int) -> bool:
        """An adverb, or a participle with what hangs on it: what stands before it is a noun."""
        word = self.words[at]
        after = self.words[at + 1].lower if at + 1 < len(self.words) else ""
        if not word.text[0].islower():
            return False
        hangs = self._participle(at) and after in PREPOSITIONS | DETERMINERS
        where = word.lower in PARTICLES or word.lower in _APART
        return hangs or where or (word.lower.endswith("ly") and len(word.lower) > 5)

    def _acts(self, at: int) -> bool:
        """A participle after a noun, with the words after it for its object."""
        before = self.words[at - 1]
        shaped = self.words[at].lower.endswith("ing") and self._participle(at)
        return shaped and not before.mark and before.lower not in DETERMINERS | PREPOSITIONS

    def _governs(self, at: int) -> bool:
        """Does "that" after this word open what was said?"""
        return self.words[at].lower in SAYING or self._finite[at]

    def _participle(self, at: int) -> bool:
        lower = self.words[at].lower
        if lower in AUXILIARIES or lower in BASE:
            return False
        shaped = len(lower) > 3 and lower.endswith(("ed", "ing"))
        return shaped or lower in PARTICIPLES or lower in PERFECTS

    def _in_list(self, other: int) -> bool:
        """ "a, b, and c": without b it is another list."""
        return self.words[other].lower in _JOINING or self.words[other].text == ","
