"""What a draft may not do while it is written: say a word twice, end on "of", or stop half-way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from assistant.lexicon.grammar import ARTICLES, PREPOSITIONS, SUBORDINATORS
from assistant.lexicon.stopwords import STOPWORDS

from .vocabulary import Vocabulary
from .words import PLURAL_POSSESSIVE, POSSESSIVE, QUOTE

__all__ = ["DraftRules"]

_DANGLING = (ARTICLES | PREPOSITIONS | SUBORDINATORS) - {"in", "over", "out", "up", "off", "down"}
# What a headline may say twice without stuttering.
_AGAIN = frozenset("a an and as at by for from in is its of on or the to with".split())
_MARKS = (",", ".", ":", ";", "-", "$", "(", "&", "/", POSSESSIVE, PLURAL_POSSESSIVE)


class DraftRules:
    """See the module. No word follows itself.

    ``headline``: no full stop, and each word but the smallest once. Else sentences: they end
    with a full stop, and may use a content word twice. ``repeats``: another number of times.
    """

    def __init__(
        self, vocabulary: Vocabulary, end: int, headline: bool, repeats: int | None = None
    ) -> None:
        ids = vocabulary.ids
        self.end, self.headline = end, headline
        self.most = repeats or (1 if headline else 2)
        small = _AGAIN if headline else STOPWORDS
        self.free = {i for i, word in enumerate(vocabulary.words) if word in small}
        self.marks = {ids[mark] for mark in _MARKS if mark in ids}
        self.quote = ids.get(QUOTE, -1)
        self.full_stop = ids.get(".", -1)
        self.free |= self.marks | {self.quote}
        self.dangling = {ids[word] for word in _DANGLING if word in ids}
        # Marks that never follow a mark: ", ," or ": ," and that never open a draft.
        self.lonely = sorted(self.marks - {ids.get("$", -1), ids.get("(", -1)})

    def forbidden(self, written: Sequence[int]) -> list[int]:
        """The ids that may not follow the words written so far."""
        used = Counter(number for number in written if number not in self.free)
        found = [number for number, times in used.items() if times >= self.most]
        last = written[-1] if written else None
        if last is not None:
            found.append(last)
        if last is None or last in self.marks or last in self.dangling:
            found.extend(self.lonely)
        if self.headline:
            if self.full_stop >= 0:
                found.append(self.full_stop)
            finished = last is not None and last not in self.marks | self.dangling
        else:
            finished = last == self.full_stop or (
                last == self.quote and len(written) > 1 and written[-2] == self.full_stop
            )
        if not finished or written.count(self.quote) % 2:
            found.append(self.end)
        return found
