"""Which name of the article belongs in a place of the draft: all of them weighed.

Every name of the sentences that tell most of the draft is weighed by how much they tell, by the
words around it that stand beside the draft's name, by the words right before and right behind
it, and by how early it stands; only such names count as can stand there: as long ones, but for
places, and of the sort that the word before asks for. Where another rule has found the draft's
name wrong, the best of them is the right one if it is well ahead of all others (`likeliest`).
Where none has, the draft's name is weighed with them, and is wrong if it falls far short of the
best (`outweighed`). How far is far hangs on what else speaks against it: the article has it late
and seldom, its sentences tell little of the draft's news, another has the draft's neighbours.
"""

from __future__ import annotations

from collections.abc import Set
from typing import NamedTuple

from assistant.lexicon.settings import SETTINGS
from assistant.lexicon.sorts import ONE_PERSON, WHERE
from assistant.lexicon.words import FUNCTION
from assistant.names.casing import plain
from assistant.names.gazetteer import place_of
from assistant.names.guided import guided
from assistant.names.instead.company import (
    acting_through,
    around,
    beside,
    in_letters,
    quoted_words,
    stems_of_names,
    told_of,
)
from assistant.names.instead.off_topic import agree, sides
from assistant.names.kinship import apart
from assistant.names.names import Name, scan
from assistant.names.register import Register
from assistant.names.sentence_index import content_of, mentioned, sentences
from assistant.text import Span, Text

__all__ = ["likeliest", "outweighed"]

# what a name needs in all, by how much it must lead, and the share of the best sentence's words
# that its own has, at least
_ENOUGH, _AHEAD, _HALF = 2.5, 0.5, 0.5
# what the share of words told, and of company kept, count; and one of the first sentences
_SHARE, _COMPANY, _EARLY, _FIRST = 2, 2, 0.5, 3
# content words of the draft's sentence, at least; the company that an outweighed name keeps, and
# mentions of it, at most
_WORDS, _KEPT, _OFTEN = 3, 0.5, 6


class Seen(NamedTuple):
    """A name in the article and in the draft's place. ``mentions`` of it; the ``first`` sentence
    that has it; ``words``: content words of the draft's; ``kept``: the share of its company in the
    draft that it has there; ``near``: how well its neighbours agree; ``own``: how much its
    sentences tell of the draft, against the best one; ``short``: by how much the best name's
    weight is above its own."""

    mentions: int
    first: int
    words: int
    kept: float
    near: int
    own: float
    short: float

    def within(self, limits: Seen) -> bool:
        """At most as many mentions, as much of the news; at least as late, as short."""
        return (
            self.mentions <= limits.mentions
            and self.first >= limits.first
            and self.words >= limits.words
            and self.kept <= limits.kept
            and self.near <= limits.near
            and self.own <= limits.own
            and self.short >= limits.short
        )


# the limits within which a name is wrong where another stands between the draft's words: far short
# of it; late and seldom; seldom and with none of its own words beside it. Whom the first sentence
# names the news is of, however little else is told.
_FAR = Seen(3, 1, 3, 0.5, 4, 1, 3)
_LATE = Seen(3, 3, 3, 0, 1, 0.7, 1.5)
_STRANGE = Seen(6, 1, 5, 0.5, 0, 0.7, 2.5)
# and where none does
_UNTOLD = Seen(2, 3, 4, 0.5, 1, 0.3, 1.5)


class Outweighed(NamedTuple):
    """``span``: where the article has the name; ``right``: the name that stands in its place."""

    span: Span
    right: Name | None


class Place(NamedTuple):
    """What surrounds a name in the draft. ``wanted``: the stems of its sentence that are of no
    name; ``close``: those beside it; ``both``: the words right beside it; ``before``: the one
    right before it; ``held``: the words of the draft's names, and of its own title; ``told``:
    sentence of the article -> how many of ``wanted`` it has."""

    wanted: set[str]
    close: set[str]
    both: tuple[str, str]
    before: str
    held: tuple[Set[str], Set[str]]
    told: dict[int, int]


def likeliest(name: Name, draft: Text, book: Register) -> Name | None:
    """The name of the article that the draft tells of, where it has ``name`` by mistake."""
    ranked = _ranked(name, _place(name, draft, book), book)
    if not ranked or ranked[0][0] < _ENOUGH:
        return None
    if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _AHEAD:
        return None
    return ranked[0][1]


def outweighed(name: Name, draft: Text, book: Register) -> Outweighed | None:
    """What the article has of a name that has next to nothing of the draft's news, where another
    name has much of it."""
    if not name.sure or len(name.words) < 2 or not draft.cased:
        return None
    if any(told(name, draft) for told in (in_letters, acting_through, quoted_words, _whence)):
        return None  # the article may tell of it in other words
    article = book.article
    mentions = book.by_word.get((name.surname or name.key).split()[-1], [])
    if not 0 < len(mentions) <= _OFTEN:
        return None  # of whom it tells again and again, it may tell this in other words
    place = _place(name, draft, book)
    top = max(place.told.values(), default=0)
    if len(place.wanted) < _WORDS or not top:
        return None
    kept = max(_company(other, place, article) for other in mentions)
    if kept > _KEPT:
        return None
    ranked = _ranked(name, place, book)
    if not ranked:
        return None
    best = ranked[0][1]
    index = sentences(article)
    where = told_of(name, mentions, book) | mentioned(name, index)
    where |= index.places.get(place_of(name.key) or "", set())
    own = max(place.told.get(number + step, 0) for number in where for step in (0, 1))
    near = max(_neighbours(other, place, article) for other in mentions)
    score = _SHARE * own / len(place.wanted) + max(
        _COMPANY * _company(other, place, article) + _neighbours(other, place, article)
        for other in mentions
    )
    seen = Seen(
        len(mentions), min(where), len(place.wanted), kept, near, own / top, ranked[0][0] - score
    )
    if _neighbours(best, place, article) and any(map(seen.within, (_FAR, _LATE, _STRANGE))):
        return Outweighed(mentions[0].span, best)
    if seen.within(_UNTOLD) and not draft.raw.startswith(": ", name.span.start - 2):
        return Outweighed(mentions[0].span, None)
    return None


def _whence(name: Name, draft: Text) -> bool:
    """ "An Elm County nurse": where somebody is from."""
    behind = draft.behind(name.span).lower
    return name.words[-1] in SETTINGS and behind.isalpha() and behind not in FUNCTION


def _place(name: Name, draft: Text, book: Register) -> Place:
    named = stems_of_names(draft, book.article)
    wanted = content_of(draft, name.span, named)
    index = sentences(book.article)
    told: dict[int, int] = {}
    for word in wanted:
        for number in index.holding.get(word, ()):
            told[number] = told.get(number, 0) + 1
    at = draft.token_index(name.span.start)
    return Place(
        wanted,
        set(beside(name, draft, named)),
        sides(name, draft),
        plain(draft.tokens[at - 1].lower) if at else "",
        (_bodies(draft, book.article), {plain(t.lower) for t in draft.tokens_in(name.span)}),
        told,
    )


@guided
def _bodies(draft: Text, article: Text) -> frozenset[str]:
    return frozenset(word for one in scan(draft, article) for word in one.body)


def _ranked(name: Name, place: Place, book: Register) -> list[tuple[float, Name]]:
    """The names that can stand in the place, the likeliest first."""
    article, index = book.article, sentences(book.article)
    most = max(place.told.values(), default=0)
    found: dict[tuple[str, ...], tuple[float, Name]] = {}
    for number, shared in place.told.items():
        for other in index.names.get(number, ()) if shared >= _HALF * most else ():
            if any(not some.isdisjoint(other.body) for some in place.held):
                continue
            if not _may_stand(other, name, place.before):
                continue
            score = _SHARE * shared / len(place.wanted) + _EARLY * (number < _FIRST)
            score += _COMPANY * _company(other, place, article)
            score += _neighbours(other, place, article)
            if other.words not in found or found[other.words][0] < score:
                found[other.words] = score, other
    return sorted(found.values(), key=lambda pair: -pair[0])


def _may_stand(other: Name, name: Name, before: str) -> bool:
    """Whether such a name can stand in the draft's place."""
    if len(name.words) > 1 and len(other.words) < 2 and before not in WHERE:
        return False
    if place_of(other.key) not in (None, other.key) or any(map(str.isdigit, other.key)):
        return False
    if other.category == "person":
        return before not in WHERE and before != "the" and apart(name, other)
    return before not in ONE_PERSON and apart(name, other)


def _company(other: Name, place: Place, article: Text) -> float:
    """The share of the words beside the draft's name that stand around this one."""
    return len(place.close & around(other, article)) / max(1, len(place.close))


def _neighbours(other: Name, place: Place, article: Text) -> int:
    """How well the words right before and right behind the two names agree."""
    return sum(map(agree, place.both, sides(other, article)))
