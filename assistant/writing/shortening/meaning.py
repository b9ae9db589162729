"""What the words that stay still mean: a "he" without the man, a hope without what is hoped."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.grammar import MODALS
from assistant.lexicon.leaving import CLAUSE_OPENERS, JOINTS
from assistant.lexicon.summaries import HUMANS
from assistant.writing.shortening.gaps import Gaps

__all__ = ["Meaning"]

_EXPECTING = frozenset(
    "expect expects expected fear fears feared believe believes believed think thinks thought"
    " hope hopes hoped predict predicts predicted".split()
)
_THIRD = frozenset("he she him his her".split())


class Meaning(Gaps):
    """See the module; indices are into ``words``."""

    def _expects(self, verb: int, kept: Sequence[int]) -> bool:
        """ "Expects the panel drafting it *will* finish": what it expects is gone."""
        if self.words[verb].lower not in _EXPECTING or verb == kept[-1]:
            return False
        for at in range(verb + 1, len(self.words)):
            word = self.words[at]
            if word.mark or word.lower in CLAUSE_OPENERS | JOINTS:
                return False
            if word.lower in MODALS:
                return at not in kept
        return False

    def _orphaned(self, pronoun: int, kept: Sequence[int]) -> bool:
        """ "A stay *for a man* before *he* was to die": whom it means is gone."""
        if self.words[pronoun].lower not in _THIRD:
            return False
        for at in range(pronoun - 1, 0, -1):
            word = self.words[at]
            if word.lower in HUMANS:
                first = at
                while first > 1 and self._describing(first - 1):
                    first -= 1
                led = self.words[first].lower in ("a", "an") and not self.words[first - 1].mark
                return led and at not in kept
            if at in kept and (word.text[0].isupper() or word.lower in _THIRD):
                return False
        return False
