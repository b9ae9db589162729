"""A number that the article has as a part of something else bears no count out.

"Dow falls 500" is not borne out by the S&P 500, "30 executions" not by 30 days, nor "126,
kidnapped" by 126 pounds. What a number without a noun may still be taken from: an age ("mother
at 47"), a length ("wins the 100"), a sum told in short ("stashed 100K"), and the magnitude of an
earthquake, which headlines tell without its name.
"""

from __future__ import annotations

import re

from assistant.context import stem
from assistant.counts.candidates import covering
from assistant.counts.roles import Binding
from assistant.kind import Fact, Scene
from assistant.text import Text

__all__ = ["of_another_sort"]

# no number of these bears a count out, and where it has a noun those of the others neither
_NEVER = ("date", "clock", "percent", "score", "duration", "designation", "money")
_OF_THINGS = (*_NEVER, "age", "measure", "ordinal")
# "three all-nighters" may well be told of as three days in a row
_CHANCE = 3
# nor are the small numbers of measures put in each other's places
_DOZEN = 12
_WORDS = re.compile(r"[^\W\d_]+")
# "6.4 quake", "the 1600 relays"
_TOLD_SHORT = ("magnitude", "metre")
# tokens before a number that may name what it is a number of
_NAMING = 3


def of_another_sort(bound: Binding, other: Binding, scene: Scene, follows: bool) -> Fact | None:
    """The fact of the article that ``other`` is a part of, where it is no evidence for the claim
    ``bound``; ``follows``: a word of content stands behind the claim's number."""
    # a verb tells what became of the claim's number: "100 sold" is no £100
    acts = bool(bound.acts) and bound.number.form != "mixed"  # "stashed 100K" may be a sum
    thing = bool(bound.noun.lemma) or acts or follows
    fact = covering(scene, _OF_THINGS if thing else _NEVER, other.number.span)
    if fact is None:
        return None
    lemma = bound.noun.lemma
    written = _WORDS.findall(fact.surface.lower())
    said = {*written, *map(stem, written)}
    if any(len(word) > 2 and word in said for word in (lemma, *bound.right[:1])):
        return None  # "2 hours a day", "15 second videos"
    if fact.kind == "duration":
        plead = bound.right[:1] and bound.right[0] in _OF_PEOPLE
        return fact if plead or bound.quantity.low > _CHANCE else None
    if fact.kind == "designation":
        return None if _named_so(scene, bound, other) else fact
    if fact.kind == "money":
        sum_told = not thing and (bound.number.form == "mixed" or bound.quantity.vague)
        return None if sum_told or _pounds(scene.draft, bound) else fact
    if fact.kind == "measure":
        bare = (not lemma and not follows) or bound.quantity.low <= _DOZEN
        return None if bare or getattr(fact.value, "unit", "") in _TOLD_SHORT else fact
    if fact.kind == "ordinal" and not _RANKS.isdisjoint(bound.left[:2]):
        return None  # "ranked at 660", of #660
    # "the second day" for day 2 has been told from "No. 2" by its noun
    return None if fact.kind == "ordinal" and other.number.ordinal else fact


# plural verbs whose subject is people: "5 face charges" are no five years
_OF_PEOPLE = frozenset("face die flee plead appear escape survive".split())


_RANKS = frozenset("rank ranks ranked ranking placed seeded number".split())


def _pounds(text: Text, bound: Binding) -> bool:
    """ "# 2,100": what an old character set makes of the sign of the pound."""
    return text.raw.endswith("# ", 0, bound.number.span.start)


def _named_so(scene: Scene, bound: Binding, other: Binding) -> bool:
    """ "Prop. 8" for Proposition 8, "TWA 800" for TWA Flight 800."""
    ours = _words_before(scene.draft, bound, 1)
    theirs = _words_before(scene.article, other, _NAMING)
    return any(a.startswith(b) or b.startswith(a) for a in ours for b in theirs)


def _words_before(text: Text, bound: Binding, most: int) -> list[str]:
    at = text.token_index(bound.number.span.start)
    words = [one.lower for one in text.tokens[max(0, at - 2 * most) : at] if one.text[0].isalpha()]
    return words[-most:]
