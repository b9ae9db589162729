"""What a sentence says beside its statement, between marks: a background that it can do without.

A clause or phrase between two commas or dashes, before the first comma or behind the last one:
who or what somebody is ("which ...", "a subsidiary of ...", "known as ..."), what went along with
it ("driven by ...", "adding ...", "as growth slows"), where it was said ("Speaking in Hull, ...").
Whole phrases only, so that what is left is the article's own sentence, in its own words. None is
an attribution, a condition, a concession, a contrast, or tells that people came to harm; and none
where the commas may be those of a list, a date or a place. `.losable` has the last word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.lexicon.backgrounds import (
    BEFORE_VERB,
    BESIDE,
    COMMENTING,
    DASHES,
    FINDING,
    FIRST,
    KEPT,
    NAMING,
    NO_CLAUSE,
    SAYING_MORE,
    TAILS,
)
from assistant.lexicon.calendar_words import MONTHS
from assistant.lexicon.grammar import (
    ARTICLES,
    AUXILIARIES,
    DETERMINERS,
    PARTICIPLES,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
)
from assistant.lexicon.leaving import JOINTS
from assistant.lexicon.summaries import ANNOUNCING, MEDIA
from assistant.lexicon.verbs import BASE
from assistant.writing.clause import Word, quoted
from assistant.writing.cut import cuts
from assistant.writing.ending import balanced
from assistant.writing.grammar import finite, is_finite, main_verb, opens_clause
from assistant.writing.shortening.unfinished import in_list
from assistant.writing.summaries.losable import LEAST, STAYS, losable

__all__ = ["Aside", "asides"]

Words = Sequence[Word]

# words and marks of a sentence that is read; longer ones are no prose
_PROSE = 150
# words before a comma that a list may have begun in
_NEAR = 8
# words before the comma of an opening phrase, and of who said it at the end
_LEAD, _SPEAKER = 26, 26
# and of what shows it
_SHOWING = 12


class Aside(NamedTuple):
    """``words[start:end]`` may go, one of its marks with it. ``kind``: what it is."""

    start: int
    end: int
    kind: str


def asides(words: Words) -> list[Aside]:
    """All that a sentence can do without. ``words``: as `assistant.writing.clause.split` gives
    them, the full stop included."""
    if not STAYS + LEAST < len(words) < _PROSE or not balanced(words) or words[-1].text != ".":
        return []
    sentence = _Sentence(words)
    return [one for one in sentence.found() if losable(words, one.start, one.end, one.kind)]


class _Sentence:
    def __init__(self, words: Words) -> None:
        self.words = words
        self.inside = quoted(words)
        self.verb = main_verb(words)
        self.commas = [at for at, w in enumerate(words) if self._comma(at)]
        self.end = self._tail()

    def _comma(self, at: int) -> bool:
        """A comma of the sentence itself: not of a quotation, a date, a place or an age."""
        words = self.words
        if words[at].text != "," or self.inside[at] or at + 1 >= len(words):
            return False
        before, after = words[at - 1].lower, words[at + 1]
        return not (after.text[:1].isdigit() and (before in MONTHS or before.isdigit()))

    def _tail(self) -> int:
        """Where the closing ", police said." or ", according to ..." begins, else the full
        stop."""
        for comma in self.commas:
            after = self.words[comma + 1].lower
            rest = self.words[comma + 1 : -1]
            if after == "according":
                return comma
            if after in RELATIVES or after.endswith("ing") or after in BESIDE:
                continue
            if after in JOINTS or self.verb is None or comma < self.verb or len(rest) > _SPEAKER:
                continue
            verb = next((i for i in range(len(rest)) if is_finite(rest, i)), len(rest))
            if any(word.mark for word in rest[:verb]):
                continue
            if any(word.lower in SAYING | ANNOUNCING for word in rest[verb : verb + 3]):
                return comma
            # "the latest figures show"
            shows = rest[-1].lower in SAYING | FINDING and not is_finite(self.words, comma + 1)
            if shows and len(rest) < _SHOWING:
                return comma
        return len(self.words) - 1

    def found(self) -> Iterator[Aside]:
        if self.verb is None:
            return
        yield from self._leading(self.verb)
        for at in self.commas:
            if 0 < at < self.end and (kind := self._kind(at)):
                end = self._closed(at, kind, self.verb)
                if end is not None:
                    yield Aside(at, end, kind)
        yield from self._dashed()
        yield from self._loose(self.verb)

    def _leading(self, verb: int) -> Iterator[Aside]:
        """What opens the sentence, up to the comma that its subject follows."""
        first, second = self.words[0].lower, self.words[1].lower
        if first in KEPT:
            return
        if first in ("while", "as") and opens_clause(self.words, 1):
            kind = "lead clause"
        elif (first.endswith("ing") and first not in PREPOSITIONS and len(first) > 5) or (
            first.endswith("ed") and second in PREPOSITIONS
        ):
            kind = "lead participle"
        elif first in ("in", "at", "during", "on") and second in ARTICLES:
            kind = "lead medium"
        else:
            return
        comma = next((at for at in self.commas if at >= 2 and not self._placing(at)), self.end)
        if comma > min(_LEAD, verb) or not opens_clause(self.words, comma + 1):
            return
        if kind == "lead medium" and not any(w.lower in MEDIA for w in self.words[:comma]):
            return
        yield Aside(0, comma + 1, kind)

    def _placing(self, comma: int) -> bool:
        """ "In Lima, *Ohio*, the": what follows says where the town is, up to a second comma."""
        after = next((at for at in self.commas if at > comma), self.end)
        return after < comma + 4 and all(
            w.text[0].isupper() for w in self.words[comma + 1 : after]
        )

    def _kind(self, comma: int) -> str:
        """What opens behind a comma; empty where it is nothing that may go."""
        words = self.words
        word, after = words[comma + 1], words[comma + 2]
        lower, next_lower = word.lower, after.lower
        if not word.text.islower() or lower in KEPT:
            return ""
        if lower in SAYING_MORE:
            return "relative" if finite(words, comma + 2, self.end) is not None else ""
        if lower in NAMING:
            return "naming"
        if lower in BESIDE and next_lower not in NO_CLAUSE:
            # "while others left": the other half of what happened
            contrast = lower == "while" and opens_clause(words, comma + 2)
            return "" if contrast else "beside"
        if lower == "including" or (lower == "such" and next_lower == "as"):
            return "including"
        if lower in COMMENTING:
            return "" if in_list(words, comma) or self._one_of_several(comma) else "ing"
        shaped = lower.endswith("ed") or lower in PARTICIPLES
        tells = lower in SAYING | ANNOUNCING or is_finite(words, comma + 1)
        return "ed" if shaped and next_lower in PREPOSITIONS and not tells else ""

    def _one_of_several(self, comma: int) -> bool:
        """ "Calls for cutting fares, *adding trains and paying guards*"."""
        before = self.words[max(0, comma - _NEAR) : comma]
        more = zip(self.words[comma + 1 :], self.words[comma + 2 : self.end], strict=False)
        joined = any(a.lower in JOINTS and b.lower.endswith("ing") for a, b in more)
        return joined and any(w.lower.endswith("ing") for w in before)

    def _closed(self, start: int, kind: str, verb: int) -> int | None:
        """Past what the comma at ``start`` opens: its closing comma goes too, a full stop
        stays. None where it is not sure which mark that is."""
        words = self.words
        closing = next((at for at in self.commas if start < at < self.end), None)
        if kind == "naming" and self._speaks(start, closing or self.end):
            return None
        if start < verb:
            # "Ida Holm, 26, who runs": the comma before her age has no other to close it
            opened = any(at < start for at in self.commas)
            if closing is None or opened:
                return None
            own = (at for at in range(closing + 1, self.end) if not self._adverb(at))
            return closing + 1 if is_finite(words, next(own, self.end)) else None
        if closing is not None and kind in ("relative", "naming", "ed", "including"):
            after = words[closing + 1].lower
            goes_on = after in PREPOSITIONS - {"of", "than", "as", "between"}
            if goes_on and not is_finite(words, closing + 1):
                return closing + 1
            return None
        if kind == "naming" and self._listed(start):
            return None
        # "have, at least for now, ended"
        whole = words[start - 1].text not in AUXILIARIES and not self._goes_on(start)
        return self.end if whole else None

    def _adverb(self, at: int) -> bool:
        return self.words[at].lower.endswith("ly") or self.words[at].lower in BEFORE_VERB

    def _goes_on(self, start: int) -> bool:
        """ "As several codes, *including rugby, face calls*": no more than rugby."""
        return any(
            is_finite(self.words, at + 1)
            or self.words[at + 1].lower in BASE
            or opens_clause(self.words, at + 1)
            for at in self.commas
            if start < at < self.end
        )

    def _loose(self, verb: int) -> Iterator[Aside]:
        """ "The fund rose *as banks recovered*": no comma, and a sentence could end there."""
        for cut in cuts(self.words):
            at = cut.at
            if not verb + 2 < at < self.end - LEAST or self.words[at].lower not in TAILS:
                continue
            if self.words[at - 1].mark:
                continue
            clause = opens_clause(self.words, at + 1) and not self._likens(at)
            if (clause or self.words[at].lower != "as") and not self._goes_on(at):
                yield Aside(at, self.end, "tail")

    def _likens(self, at: int) -> bool:
        """ "Saw him *as an ally who would* help": the verb is not that of a clause."""
        for word in range(at + 1, self.end):
            if self.words[word].lower in RELATIVES | {"that"}:
                return True
            if is_finite(self.words, word):
                return False
        return True

    def _speaks(self, start: int, end: int) -> bool:
        """ ", the team announced on Monday": who says so, or a clause of its own."""
        for at in range(start + 1, end):
            if self.words[at].mark or self.words[at].lower in RELATIVES | {"that"}:
                return False
            if is_finite(self.words, at):
                return True
        return False

    def _listed(self, start: int) -> bool:
        """ "A stolen election, *a conviction and an attempt*": members of a list; and "the first
        since 1990" tells of the whole clause, "the team" of a name."""
        words = self.words
        joined = any(
            words[at].lower in JOINTS
            and any(w.lower in DETERMINERS for w in words[at + 1 : at + 3])
            for at in range(start + 1, self.end - 1)
        )
        # "dinners, trips, tickets, *a membership*"
        last = max((at for at in self.commas if at < start), default=-_NEAR)
        joined = joined or (start - last < _NEAR and finite(words, last + 1, start) is None)
        best = words[start + 2].lower.endswith("est") or words[start + 2].lower in FIRST
        name = words[start - 1].text[0].isupper() and not best
        return joined or (words[start + 1].lower not in ("a", "an", "one", "part") and not name)

    def _dashed(self) -> Iterator[Aside]:
        """What stands between two dashes; what one dash opens is the point of the sentence."""
        words = self.words
        dashes = [
            at
            for at, w in enumerate(words[:-1])
            if w.mark and w.text in DASHES and not self.inside[at] and words[at + 1].spaced
        ]
        if len(dashes) != 2 or dashes[0] < 2 or dashes[1] > self.end - 2:
            return
        joins = words[dashes[0] + 1].lower in JOINTS
        if not joins and words[dashes[1] + 1].lower != "according":
            yield Aside(dashes[0], dashes[1] + 1, "dash")
