"""Which name of the article belongs in a place of the draft: all of them weighed.

Every name of the sentences that tell most of the draft is weighed by how much they tell, by the
words around it that stand beside the draft's name, by the words right before and right behind
it, and by how early it stands; only such names count as can stand there: as long ones, but for
places, and of the sort that the word before asks for. Where another rule has found the draft's
name wrong, the best of them is the right one if it is well ahead of all others (`likeliest`).
Where none has, the draft's name is weighed with them, and is wrong if it falls far short of one
that has its neighbours (`ousted`).
"""

from __future__ import annotations

from collections.abc import Set
from typing import NamedTuple

from assistant.lexicon.sorts import ONE_PERSON, WHERE
from assistant.names.casing import plain
from assistant.names.gazetteer import place_of
from assistant.names.guided import guided
from assistant.names.instead.company import around, beside, elsewhere, stems_of_names
from assistant.names.instead.off_topic import agree, by_itself, sides
from assistant.names.kinship import apart
from assistant.names.names import Name, scan
from assistant.names.register import Register
from assistant.names.sentence_index import content_of, mentioned, sentences
from assistant.text import Text

__all__ = ["likeliest", "ousted"]

# what a name needs in all, by how much it must lead, and the share of the best sentence's words
# that its own has, at least
_ENOUGH, _AHEAD, _HALF = 2.5, 0.5, 0.5
# what the share of words told, and of company kept, count; and one of the first sentences
_SHARE, _COMPANY, _EARLY, _FIRST = 2, 2, 0.5, 3
# content words of the draft's sentence, at least; the company that an ousted name keeps, at most;
# by how much it falls short, at least; mentions of it, at most
_WORDS, _KEPT, _SHORT, _SELDOM = 3, 0.5, 3, 3


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


def ousted(name: Name, draft: Text, book: Register) -> Name | None:
    """The name of the article that stands between the draft's words and has its company, where
    ``name`` has next to nothing of either."""
    if not name.sure or len(name.words) < 2 or by_itself(name, draft) or elsewhere(name, draft):
        return None
    article = book.article
    mentions = [
        other
        for other in book.by_word.get((name.surname or name.key).split()[-1], ())
        if not {*other.words}.isdisjoint(name.words)
    ]
    if not 0 < len(mentions) <= _SELDOM:
        return None  # of whom it tells again and again, it may tell this in other words
    place = _place(name, draft, book)
    if len(place.wanted) < _WORDS or not place.told:
        return None
    if max(_company(other, place, article) for other in mentions) > _KEPT:
        return None
    ranked = _ranked(name, place, book)
    if not ranked or not _neighbours(ranked[0][1], place, article):
        return None
    index = sentences(article)
    where = {article.sentence_index(other.span.start) for other in mentions}
    where |= mentioned(name, index) | index.places.get(place_of(name.key) or "", set())
    own = max(place.told.get(number + step, 0) for number in where for step in (0, 1))
    score = _SHARE * own / len(place.wanted) + max(
        _COMPANY * _company(other, place, article) + _neighbours(other, place, article)
        for other in mentions
    )
    return ranked[0][1] if ranked[0][0] - score >= _SHORT else None


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
