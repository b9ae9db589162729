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

from assistant.lexicon.endings import CLOSING
from assistant.lexicon.grammar import (
    ARTICLES,
    DETERMINERS,
    MODALS,
)
from assistant.lexicon.leaving import (
    AHEAD,
    JOINTS,
    ONE,
)
from assistant.lexicon.trailing import ALONE
from assistant.lexicon.verbs import BASE
from assistant.writing.clause import Word
from assistant.writing.cut import cost_at, cuts
from assistant.writing.dated import past_year
from assistant.writing.grammar import main_verb
from assistant.writing.participles import describes
from assistant.writing.shortening.told import conditional, verb_told
from assistant.writing.shortening.torn import Torn

__all__ = ["Compression"]

# words that one gap may hold: longer ones leave too much to chance
_WIDEST = 32
# verbs that end a clause where what goes before tells of what
_OF_WHAT = frozenset("attend join participate".split())


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


class Compression(Torn):
    """A sentence as words that may be left out; indices are into ``words``."""

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

    @cached_property
    def _year_told(self) -> int | None:
        return past_year(self.words)

    def ending(self, kept: Sequence[int]) -> float | None:
        """What it costs to end with the last of the kept words (see `Cut`); None where they
        make no clause, or it cannot end there."""
        clause = self.clause(kept)
        verb = main_verb(clause)
        if verb is None or verb == 0 or _open_aside(clause[:verb]):
            return None
        if self._year_told is not None and self._year_told not in kept:
            # "was set *in 1992*": it would read as today's
            return None
        if self._within(kept[0]) and (
            any(map(self._resulted, kept, kept[1:])) or self._does_what(kept)
        ):
            # "Lima shut the mine after *a man died*, citing the risk": who cites it is gone
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
        return cost_at([*clause, *tail], len(clause))

    def torn(self, kept: Sequence[int]) -> bool:
        """Does a draft lack what it needs, or tell what the sentence does not?"""
        return super().torn(kept) or self._untrue(kept)

    def _untrue(self, kept: Sequence[int]) -> bool:
        """ "*In 1992* it was set", "will leave *if it loses*"; "dozens *held* in Lima", who were
        freed: a participle is no verb."""
        if self._year_told is not None and self._year_told < kept[0]:
            return True
        verb = verb_told(self.words)
        if verb is not None and verb in kept and conditional(self.words, verb):
            return not any(self.words[at].lower in ("if", "unless") for at in kept)
        clause = self.clause(kept)
        main = main_verb(clause)
        if main is None:
            return any(describes(self.words, at) for at in kept)
        at = next(at for at, word in enumerate(self.words) if word.start == clause[main].start)
        return describes(self.words, at)

    def allows(self, kept: Sequence[int]) -> tuple[bool, bool]:
        """May a draft begin, and end, so?"""
        return kept[0] in self.starts, self.ending(kept) is not None

    def clause(self, kept: Sequence[int]) -> list[Word]:
        """The kept words, and those that headlines leave out and their grammar has: "14 *were*
        hurt", "*the* bank", "Lima *and* Peru"."""
        kept = sorted({*kept, *self.joints(kept)})
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
            if self.words[other].lower == "would"
            and self.speaks(one, other)
            and self.words[min(other + 1, len(self.words) - 1)].lower != "prefer"
        }
        said = dict.fromkeys(will, "will")
        for one, other in pairwise(kept):
            if self.one_left(one, other):
                # "Lima *and his family have* agreed": has
                said |= {
                    at: ONE[self.words[at].lower]
                    for at in range(one + 1, other)
                    if self.words[at].lower in ONE
                }
        return [
            self.words[at]._replace(text=said[at], lower=said[at])
            if at in said
            else self.words[at]
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

    def _resulted(self, one: int, other: int) -> bool:
        """ "*, citing* the risk"."""
        does = self.words[other].lower.endswith("ing") and self._participle(other)
        return self.words[one].text == "," and does

    def _does_what(self, kept: Sequence[int]) -> bool:
        """ "(Will not go to the ball because) *Lima plans to attend*": the clause before tells
        what."""
        last, before = self.words[kept[-1]].lower, self.words[kept[-2]].lower
        whole = last in CLOSING | ALONE and last not in _OF_WHAT
        return last in BASE and not whole and before in MODALS | {"to"}

    def _helped(self, at: int) -> bool:
        """ "Two *killed*": a participle whose auxiliary a headline leaves out."""
        return any(self._helps(other) == at for other in range(max(0, at - 4), at))
