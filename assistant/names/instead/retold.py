"""Of whom the article tells what the draft's clause tells: words and numbers, in any order.

"Brandt faces a hearing on 6 March" where the article's one sentence with the hearing and the day
is about Grau, and no sentence about Brandt has a word of it. What must speak for the other:
* a clause of the article about him has several of the words of the draft's clause, rare ones
  counting more (`_WORDS`, `_WEIGHT`), of which the draft's name has at most a part in all its
  sentences and those that go on from them (`_OWN`), and one in none of them;
* a word beside the draft's name stands beside his (`company`);
* both hold the same place in their clauses (`held`), or share more of such words.

`doers` asks for the same verb and `slots` for the same neighbours; here a deed may be told by any
verb, and in a draft of many sentences.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from assistant.deeds.bearers import alone, by_office, sort_of
from assistant.furniture import is_story
from assistant.lexicon.words import FUNCTION
from assistant.names.gazetteer import place_of
from assistant.names.instead.company import around, beside, stems_of_names
from assistant.names.instead.held import OBJECT, OPENING, TELLING, UNKNOWN, Held, held
from assistant.names.kinship import distinct
from assistant.names.names import Name, scan
from assistant.names.register import Register
from assistant.names.sentence_index import Sentences, mentioned, sentences, stem, stems
from assistant.text import Text, Token

__all__ = ["Retold", "retold"]

# words of the draft's clause in the other's, their weight in all (the logarithm of how rare each
# is among the article's sentences), and the share of what the article has of the clause, at least
_WORDS, _WEIGHT, _SHARE = 2, 5.0, 0.1
# the share of that weight that any one sentence about the draft's name may have; and where the
# draft names the other one as well, elsewhere
_OWN, _OWN_OF_BOTH = 0.6, 0.4
# words beside the draft's name that stand beside the other: where both hold the same place in
# their clauses, and where they do not
_COMPANY, _CLOSE = 1, 2
# sentences that go on from one with the name, and those that tell most and are read
_ON, _TELLING = 3, 4
# tokens of a draft that is read, and sentences of the article that have the name
_DRAFT, _OFTEN = 800, 30
_ALSO = frozenset(("also", "too"))
_PERSONAL = frozenset("he she his her him hers they their them himself herself".split())


class Retold(NamedTuple):
    """``name``: of whom the article tells it. ``sure``: he holds the same place there, and the
    draft does not name him."""

    name: Name
    sure: bool


class Clause(NamedTuple):
    """A clause of the draft. ``weights``: the stems that the article has of it, and how much
    each tells; ``scores``: sentence -> the weight of those that it has; ``near``: stems of the
    words beside the name."""

    name: Name
    place: Held
    weights: dict[str, float]
    scores: dict[int, float]
    near: set[str]


def retold(name: Name, draft: Text, book: Register) -> Retold | None:
    """Whom the article tells of in other words, where the draft has ``name``."""
    if not _is_person(name, book) or len(draft.tokens) > _DRAFT:
        return None
    article = book.article
    if not alone(name, draft, article):
        return None
    index = sentences(article)
    clause = _clause(name, draft, article, index)
    mine = mentioned(name, index)
    mentions = [one for word in name.words for one in book.by_word.get(word, ())]
    mine.update(article.sentence_index(one.span.start) for one in mentions)
    top = max(clause.scores.values(), default=0.0)
    # (most drafts are true: a sentence with the name has most of its clause)
    if not 0 < len(mine) <= _OFTEN or top < _WEIGHT or _best(clause, mine) > _OWN * top:
        return None
    passage = _passage(name, mine, index, book)
    if (own := _best(clause, passage)) > _OWN * top:
        return None
    also = (article.sentence_index(one.span.start) for one in mentions if _too(article, one))
    if any(number in clause.scores for number in also):
        return None  # what others did he did too
    known = _words_of(clause, passage, article)
    names = scan(draft, article)
    for number in _telling(clause, mine, article):
        for other in index.names.get(number, ()):
            if not distinct(name, other) or by_office(other) or not _is_person(other, book):
                continue
            both = [one for one in names if not distinct(one, other)]
            if any(_within(one, clause, draft) for one in both):
                continue
            if _too(article, other):
                continue  # others did it as well
            told = held(other, article, index.names[number])
            if told.owning != clause.place.owning:
                continue
            shared = clause.weights.keys() & set(article.view(stems)[told.low : told.high])
            weight = sum(clause.weights[word] for word in shared)
            if len(shared) < _WORDS or weight < _WEIGHT or shared <= known:
                continue
            if weight < _SHARE * sum(clause.weights.values()):
                continue
            if own > (_OWN_OF_BOTH if both else _OWN) * weight:
                continue
            company = len(clause.near & around(other, article))
            same = _same_place(clause.place, told)
            if company < (_COMPANY if same else _CLOSE):
                continue
            if not _goes_on(number, clause.place, told, mine, article):
                return Retold(other, same and not both)
    return None


def _too(article: Text, name: Name) -> bool:
    """ "Ann Lee also signed a new contract": others did, too."""
    at = article.token_index(name.span.end - 1) + 1
    return any(token.lower in _ALSO for token in article.tokens[at : at + 2])


def _is_person(name: Name, book: Register) -> bool:
    """By the name itself too, and no place that has one for it: Beverly Hills."""
    return name.category == "person" and sort_of(name, book) == "person" and not place_of(name.key)


def _clause(name: Name, draft: Text, article: Text, index: Sentences) -> Clause:
    keys = draft.view(stems)
    place = held(name, draft, scan(draft, article))
    own = {stem(word) for word in name.words} | {"", *keys[place.first : place.last + 1]}
    number = len(article.sentences)
    weights: dict[str, float] = {}
    scores: dict[int, float] = {}
    for word in set(keys[place.low : place.high]) - own:
        holding = index.holding.get(word)
        if holding:
            weight = weights[word] = math.log(1 + number / len(holding))
            for one in holding:
                scores[one] = scores.get(one, 0.0) + weight
    near = set(beside(name, draft, stems_of_names(draft, article)))
    return Clause(name, place, weights, scores, near)


def _best(clause: Clause, numbers: set[int]) -> float:
    return max((clause.scores.get(number, 0.0) for number in numbers), default=0.0)


def _passage(name: Name, mine: set[int], index: Sentences, book: Register) -> set[int]:
    """The sentences with a name, those that go on from one and name nobody else, and the ones
    before that lead to it so: "A nurse was hurt. Ann Lee, 40, fell."""
    most = len(book.article.sentences)

    def of_nobody_else(number: int) -> bool:
        return not any(
            distinct(name, other) and sort_of(other, book) == "person"
            for other in index.names.get(number, ())
        )

    found = set(mine)
    for number in mine:
        for near in range(number + 1, min(most, number + 1 + _ON)):
            if not of_nobody_else(near):
                break
            found.add(near)
        if number and of_nobody_else(number - 1):
            found.add(number - 1)
    return found


def _words_of(clause: Clause, passage: set[int], article: Text) -> set[str]:
    keys = article.view(stems)
    found: set[str] = set()
    for number in passage:
        found.update(keys[slice(*article.token_range(number))])
    return found


def _telling(clause: Clause, mine: set[int], article: Text) -> Iterator[int]:
    """The sentences that tell most of the clause, the fullest first, without the name's own."""
    ranked = sorted(clause.scores, key=lambda number: (-clause.scores[number], number))
    for number in ranked[:_TELLING]:
        if clause.scores[number] < _WEIGHT:
            return
        if number not in mine and is_story(article, article.sentences[number]):
            yield number


def _within(one: Name, clause: Clause, draft: Text) -> bool:
    return clause.place.low <= draft.token_index(one.span.start) < clause.place.high


def _same_place(ours: Held, theirs: Held) -> bool:
    if ours.subject or theirs.subject:
        return ours.subject and theirs.subject
    if UNKNOWN in (ours.role, theirs.role):
        return False
    return (ours.role == OBJECT) == (theirs.role == OBJECT)


def _goes_on(number: int, ours: Held, theirs: Held, mine: set[int], article: Text) -> bool:
    """Whether a sentence beside one with the name may be about him by a pronoun or a noun, the
    other being named in it by the way."""
    tokens = article.sentence_tokens(number)
    if ours.subject and theirs.role == OPENING:
        # "Lee died at 80. Ann Moss, who cast him in three films, called him a giant"
        return number - 1 in mine and any(map(_is_object, tokens, [*tokens[1:], None]))
    after = not mine.isdisjoint((number - 1, number - 2))
    if after and (ours.subject or any(token.lower in _PERSONAL for token in tokens)):
        return True
    return number + 1 in mine and ours.subject and theirs.role != TELLING


def _is_object(token: Token, following: Token | None) -> bool:
    """A pronoun for another than the sentence's subject; "her" before a noun may be hers."""
    if token.lower == "her":
        return following is None or not following.text[0].isalpha() or following.lower in FUNCTION
    return token.lower in ("him", "them")
