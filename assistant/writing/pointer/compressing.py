"""Holds the search to headlines that are a sentence of the article with words left out.

What may be left out is the business of `assistant.writing.shortening`; here its words meet the
model's: a word of the sentence is one or more words of the model ("Iraq's" is "Iraq" and "'s"),
and a past may be written in the present where the vocabulary has it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from assistant.lexicon.grammar import SAYING
from assistant.writing.clause import Word
from assistant.writing.inflect import present_forms
from assistant.writing.shortening.compression import Compression

from .vocabulary import Source, Vocabulary
from .words import POSSESSIVE, QUOTE, key_of

__all__ = ["CompressionRules", "spellings"]

# the words kept so far, and the ids of the last one written so far
State = tuple[tuple[int, ...], tuple[int, ...]]
_BRACKETS = "()[]{}"
_START: State = ((), ())


class CompressionRules:
    """What may follow each beginning of a draft; see `Rules` of `.search`.

    ``offset``: where the model's text begins in the article that ``sentence`` indexes.
    ``least``: words that a draft has at least; ``limit``: its code points at most, 0 for any
    number. ``guides``: drafts, as the indices of the words they keep, that are to be followed.
    """

    def __init__(
        self,
        sentence: Compression,
        source: Source,
        vocabulary: Vocabulary,
        end: int,
        offset: int = 0,
        least: int = 3,
        limit: int = 0,
        guides: Sequence[Sequence[int]] = (),
    ) -> None:
        self.sentence = sentence
        self.end, self.least = end, least
        self.limit = limit or len(sentence.words) * 100
        self._forms = spellings(sentence.words, source, vocabulary, offset, sentence.finite)
        self._quote = vocabulary.ids.get(QUOTE, -1)
        self._states: dict[tuple[int, ...], State] = {(): _START}
        self._whole: dict[tuple[int, ...], bool] = {}
        self._sizes = [len(word.text) + (not word.mark) for word in sentence.words]
        self._needs = self._shortest()
        self._guided = frozenset(
            written[:size]
            for written in map(self._spelt, guides)
            for size in range(1, len(written) + 1)
        )

    def guided(self, written: Sequence[int]) -> bool:
        """Is a draft of the guides begun so?"""
        return tuple(written) in self._guided

    def kept(self, written: Sequence[int]) -> tuple[int, ...]:
        """The indices of the sentence's words that a draft is made of."""
        return self._state(tuple(written))[0]

    def allowed(self, written: Sequence[int]) -> list[int]:
        """The ids that may come next."""
        kept, begun = self._state(tuple(written))
        found = set()
        complete = True
        if kept:
            found = self._continuations(kept[-1], begun)
            complete = begun in self._forms[kept[-1]]
        if complete:
            found |= {form[0] for at in self._next(kept) for form in self._forms[at]}
            balanced = sum(number == self._quote for number in written) % 2 == 0
            if len(kept) >= self.least and balanced and self._ends(kept):
                found.add(self.end)
        return sorted(found)

    def _spelt(self, kept: Sequence[int]) -> tuple[int, ...]:
        """The ids of a draft that keeps these words as they stand, up to one that has none."""
        written: list[int] = []
        for at in kept:
            if not self._forms[at]:
                break
            written.extend(self._forms[at][0])
        return tuple(written)

    def _state(self, written: tuple[int, ...]) -> State:
        if written not in self._states:
            kept, begun = self._state(written[:-1])
            last = written[-1]
            if kept and last in self._continuations(kept[-1], begun):
                state = (kept, (*begun, last))
            else:
                at = min(
                    at for at in self._next(kept) if any(f[0] == last for f in self._forms[at])
                )
                state = ((*kept, at), (last,))
            self._states[written] = state
        return self._states[written]

    def _continuations(self, at: int, begun: tuple[int, ...]) -> set[int]:
        size = len(begun)
        return {
            form[size] for form in self._forms[at] if len(form) > size and form[:size] == begun
        }

    def _next(self, kept: tuple[int, ...]) -> list[int]:
        places = self.sentence.follows[kept[-1]] if kept else self.sentence.starts
        room = self.limit + 1 - sum(self._sizes[at] for at in kept)
        return [at for at in places if self._forms[at] and self._needs[at] <= room]

    def _shortest(self) -> list[int]:
        """For each word the code points from it to the nearest place where the sentence may
        end: a draft that has no room for them leads nowhere."""
        found = [10**6] * len(self._sizes)
        for at in reversed(range(len(found))):
            follows = self.sentence.follows[at]
            rest = min((found[other] for other in follows if self._forms[other]), default=10**6)
            found[at] = self._sizes[at] + (0 if at in self.sentence.ends else rest)
        return found

    def _ends(self, kept: tuple[int, ...]) -> bool:
        if kept not in self._whole:
            self._whole[kept] = self.sentence.ending(kept) is not None
        return self._whole[kept]


def spellings(
    words: Sequence[Word],
    source: Source,
    vocabulary: Vocabulary,
    offset: int = 0,
    finite: Callable[[int], bool] | None = None,
) -> list[list[tuple[int, ...]]]:
    """For each word of a sentence the ways to write it in ids, as it stands first; none where the
    model did not read it or has no id for a part of it. ``finite``: which are verbs that may be
    put into the present."""
    found: list[list[tuple[int, ...]]] = []
    read = [
        (word.start + offset, number if number >= 0 else vocabulary.ids.get(key_of(word.text), -1))
        for word, number in zip(source.words, source.ids, strict=True)
        if word is not None
    ]
    at = 0
    possessive = vocabulary.ids.get(POSSESSIVE)
    for index, word in enumerate(words):
        while at < len(read) and read[at][0] < word.start:
            at += 1
        ids = []
        while at < len(read) and read[at][0] < word.end:
            ids.append(read[at][1])
            at += 1
        if not ids or min(ids) < 0 or word.text in _BRACKETS:
            found.append([])
            continue
        forms = [tuple(ids)]
        if len(ids) > 1 and ids[-1] == possessive:
            # "the department's decision" is "department decision" in a headline
            forms.append(tuple(ids[:-1]))
        others: set[str] = set()
        if finite is not None and finite(index):
            others |= present_forms(word.lower) | ({"says"} if word.lower in SAYING else set())
        if finite is not None and word.lower == "will":
            others |= {"to"}
        forms.extend((vocabulary.ids[other],) for other in sorted(others & vocabulary.ids.keys()))
        found.append(forms)
    return found
