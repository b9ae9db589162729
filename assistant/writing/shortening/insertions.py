"""What stands between two words of a sentence and says more of one of them: between commas, or a
participle with what hangs on it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.lexicon.awaiting import DESCRIBING
from assistant.lexicon.grammar import (
    ARTICLES,
    DETERMINERS,
    NUMBERS,
    PERSONAL,
    PREPOSITIONS,
    SAYING,
    WEEKDAYS,
)
from assistant.lexicon.leaving import (
    AHEAD,
    DISCLOSING,
    HELPERS,
    HOLDS,
    JOINTS,
    OPENERS,
    OWNERS,
    PRONOUNS,
    SPEAKERS,
)
from assistant.lexicon.opening import SHOWING
from assistant.lexicon.summaries import HUMANS
from assistant.lexicon.tenses import PASTS, PERFECTS
from assistant.lexicon.tensing import NEEDS_CLAUSE
from assistant.lexicon.verbs import BASE
from assistant.writing.grammar import main_verb
from assistant.writing.shortening.subjects import Subjects
from assistant.writing.shortening.unfinished import in_list

__all__ = ["Insertions"]

_DASH = re.compile(r"-{1,2}|[–—―]")
_WHO = frozenset("who whose which".split())


# what goes on with what is told, whether or not by "that"; after another verb ("news broke that")
# the clause is an earlier noun's
_TELLS = (SAYING | NEEDS_CLAUSE | DISCLOSING | SHOWING) | frozenset(
    "learn learned learns know knows knew realise realised realize realized suggest suggests"
    " suggested agree agreed agrees decide decided decides fear feared fears expect expects"
    " expected predict predicts predicted find finds found rule ruled rules mean means meant"
    " allege alleges alleged deny denies denied hear hears heard promise promises promised"
    " concede conceded concedes conclude concluded concludes estimate estimated estimates"
    " forecast forecasts ensure ensures ensured feel feels felt see sees saw".split()
)


class Insertions(Subjects):
    """See the module; indices are into ``words``."""

    def _trimmed(self, one: int, other: int) -> tuple[int, int]:
        """The gap without the times at its beginning and the auxiliaries and articles at its
        end, which may always go."""
        left, right = one + 1, other
        while left < right and self._timely(left, right):
            left += 1
        if left < right and self.words[left].lower == "that" and self.words[one].lower in _TELLS:
            left += 1
        while right > left and self._light(right - 1, other):
            # "has *been a* draining week" is no passive
            if self.words[right - 1].lower in HELPERS and self.words[right].lower in ARTICLES:
                break
            right -= 1
        while right > left and self._timely(right - 1, other):
            right -= 1
        while left < right < other and self._timely(right, other):
            # "home *is now* worth"
            if not self._light(right - 1, other):
                break
            right -= 1
        if right > left and self.words[right].lower in WEEKDAYS:
            right -= self.words[right - 1].lower == "on"
        if self.words[other].lower == "to":
            while right > left and self.words[right - 1].lower in AHEAD:
                right -= 1
        return left, right

    def _aside(self, one: int, other: int) -> bool:
        """What stands between two commas: before the verb of the sentence only what the verb
        follows ("Friend, *if you listen,* Lima wants you" has two subjects)."""
        left, right = self._trimmed(one, other)
        marks = [at for at in range(left, right) if self.words[at].mark]
        if len(marks) > 2 and self._apposed(marks, left, right):
            return True
        if len(marks) != 2 or marks != [left, right - 1]:
            return False
        if self.words[one].lower.isdigit() and self.words[one - 1].text == ",":
            # "Lima, 64*, a nurse,* won": the second comma is the age's
            return False
        if self.words[one].lower in OPENERS | DETERMINERS or self._described(one):
            return False
        with_others = self.words[left + 1].lower, self.words[left + 2].lower
        joined = with_others[0] in JOINTS and right < len(self.words)
        if joined and self.words[right].lower in ("were", "are", "have"):
            # "A mayor – and a coach – were hurt"
            return False
        if with_others in (("as", "well"), ("along", "with"), ("together", "with")):
            # "Ida Lima, as well as two clerks, have left": the verb is of all
            return False
        mark = self.words[left].text
        if mark != self.words[right - 1].text or not (mark == "," or _DASH.fullmatch(mark)):
            return False
        verb = any(self._finite[at] for at in range(right, other + 1))
        if not verb and not any(self._finite[: one + 1]):
            return False
        if not verb and self.words[other].lower.endswith("ing") and self._of_several(other):
            # "rose, *backed by high rates,* dwindling stocks and": of what it was backed by
            return False
        # "killing two as shops, schools and offices shut": a member of a list, no aside
        listed = not verb and any(in_list(self.words, comma) for comma in (left, right - 1))
        return not listed and (right < other or not self._in_list(other))

    def _described(self, at: int) -> bool:
        """ "His *new*, untried boots, and a hat": the noun is to come."""
        lower = self.words[at].lower
        whose = at > 0 and self.words[at - 1].lower in DETERMINERS | OWNERS
        return whose and lower in DESCRIBING

    def _of_several(self, at: int) -> bool:
        """ "*Dwindling* stocks, and": a member of a list, and no deed ("killing nine people")."""
        after = self.words[at + 1] if at + 1 < len(self.words) else self.words[at]
        acted = after.lower in DETERMINERS | NUMBERS | PRONOUNS | HUMANS
        named = not after.text[0].islower() or any(map(str.isdigit, after.text))
        joined = any(
            word.text == "," or word.lower in JOINTS for word in self.words[at + 1 : at + 5]
        )
        return joined and not acted and not named

    def _apposed(self, marks: Sequence[int], left: int, right: int) -> bool:
        """ "Ida Brandt*, a nurse, painter and mother of two,* won": all between the first comma
        and the verb of the sentence, where nothing has a verb of its own."""
        if marks[0] != left or marks[-1] != right - 1 or left < 1:
            return False
        if self.words[0].lower.endswith("ing") and self._participle(0):
            # "Writing from Oslo, *Ida Brandt, 24,* made": who made it is no aside
            return False
        first = self.words[left + 1].lower
        return (
            all(self.words[at].text == "," for at in marks)
            and right == main_verb(self.words)
            and (
                (first in ARTICLES | {"one"} and not any(self._finite[:right]))
                # "Ida Brandt*, who sang, danced, and wrote,* died"
                or (first in _WHO and not any(self._finite[:left]))
            )
        )

    def _reduced(self, one: int, skipped: range, other: int) -> bool:
        """A participle that says more of the subject, with all that hangs on it, up to the
        verb: "wildfires *burning near the town* force"."""
        if len(skipped) < 2:
            return False
        lower = self.words[other].lower
        past = lower in PASTS or lower in PERFECTS or lower.endswith("ed") or lower == "will"
        if not past and self._which(one):
            # what is always so is so of those alone
            return False
        first, before = self.words[skipped[0]], self.words[one]
        return (
            self._participle(skipped[0])
            and self.words[skipped[1]].lower in PREPOSITIONS | DETERMINERS
            and before.lower not in HOLDS
            # "firmly *rejected on Monday what it* called"
            and not before.lower.endswith("ly")
            # "a man *claiming to* have a bomb": no verb of the sentence
            and self.words[other - 1].lower not in SPEAKERS | {"to"}
            and self._told(other)
            # "called on Oslo *to free* detained clerks": they are freed
            and not (self.words[other - 2].lower == "to" and self.words[other - 1].lower in BASE)
            and not any(self._finite[at] for at in range(other - 1 + self._finite[other]))
            and not before.mark
            and not self._opens_phrase(one)
            and before.lower not in DETERMINERS
            and not any(self.words[at].mark for at in skipped)
            # "A nurse *weighing you without a word* used to be a shock": what she does
            and not any(self.words[at].lower in PERSONAL for at in skipped)
            and self._one_with(one, skipped)
            and not self._takes_subject(skipped, other)
            and first.text[0].islower()
        )

    def _one_with(self, one: int, skipped: range) -> bool:
        """ "A helicopter *carrying clerks and nurses has* crashed": is what an "and" joins no
        second subject? The verb is of one, and the joined are many."""
        joints = [at for at in skipped if self.words[at].lower in JOINTS]
        if not joints:
            return True
        verb = next((at for at in skipped if self._finite[at]), None)
        led = one > 0 and self.words[one - 1].lower in ("a", "an")
        alone = verb is not None and self.words[verb].lower in ("has", "is", "was")
        return led and alone and len(joints) == 1 and self.words[joints[0]].lower == "and"
