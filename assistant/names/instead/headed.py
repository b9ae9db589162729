"""The noun or verb that leads to a name: "an approach from Halden", "sold to Elm Partners".

The article has the same word with the same preposition before one other name alone, in a sentence
that tells what the draft tells, and in no sentence of the draft's name; the draft has left that
other name out.
"""

from __future__ import annotations

import re
from collections.abc import Set
from itertools import takewhile

from assistant.context import word_index
from assistant.furniture import in_furniture
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.names.gazetteer import place_of
from assistant.names.kinship import apart
from assistant.names.names import Name
from assistant.names.register import Register, register
from assistant.names.sentence_index import Sentences, content_of, mentioned, sentences, stem
from assistant.text import Text, Token

__all__ = ["headed"]

_Slot = tuple[str, str]

_LEADING = {word: word for word in "from to by against with of for on over".split()}
_LEADING |= dict.fromkeys("in at near into inside".split(), "in")
# tokens between the preposition and the name: "from its larger rival Halden"; and before the
# preposition: "sold two mills in Elmford to"
_BETWEEN, _AHEAD = 4, 6
_ENDS = frozenset(".;:,!?")
# content words of the draft that the other's sentence has, at least, and the share of them that
# a sentence of the draft's own name may have at most
_LEAST, _LESS = 2, 0.7
# words of a name that is told in full
_FULL = 2
_AND = re.compile(r" (?:and|or) [A-Z]")
_TELLING = frozenset(("place", "person"))


def headed(name: Name, draft: Text, book: Register) -> Name | None:
    """The one name of the article that stands behind the draft's words; None where none does."""
    slots = _slots_of(draft, name) if name.sure else ()
    if not slots:
        return None
    article = book.article
    index = sentences(article)
    mine = mentioned(name, index)
    if not mine or any(not mine.isdisjoint(index.holding.get(head, ())) for head, _ in slots):
        return None
    known = article.view(_slots)
    for slot in slots:
        others = known.get(slot, ())
        if not others or len({other.words[-1] for other in others}) > 1:
            continue
        other = others[0]
        if not _of_one_sort(name, other) or not _left_out(other, name, draft):
            continue
        if any(_AND.match(article.raw, one.span.end) for one in others):
            continue  # one of several, of which the draft's may be a further one
        if len(mine) > len(mentioned(other, index)):
            return None  # the article tells more of the draft's
        wanted = content_of(draft, name.span, {stem(word) for word in name.words})
        theirs = max(
            _shared(wanted, article.sentence_index(one.span.start), index) for one in others
        )
        own = max(_shared(wanted, number, index) for number in mine)
        if theirs >= _LEAST and own <= _LESS * theirs:
            return other
    return None


def _of_one_sort(name: Name, other: Name) -> bool:
    """Two places, two persons, or neither; letters and forenames alone may stand for much."""
    if other.category == "place":
        return name.category == "place"
    sorts = {name.category, other.category}
    if len(other.words) < _FULL or (len(sorts) > 1 and not sorts.isdisjoint(_TELLING)):
        return False
    return place_of(other.words[-1]) is None


def _left_out(other: Name, name: Name, draft: Text) -> bool:
    """The draft has no word of the article's name, nor another form of it."""
    said = draft.view(word_index)
    return apart(name, other) and not any(word in said for word in other.body)


def _shared(wanted: Set[str], number: int, index: Sentences) -> int:
    return sum(number in index.holding.get(word, ()) for word in wanted)


def _slots_of(text: Text, name: Name) -> list[_Slot]:
    """The words that may lead to the name, the nearest first, with its preposition."""
    tokens = text.tokens
    start = name.title.start if name.title is not None else name.span.start
    at = text.token_index(start) - 1
    for _ in range(_BETWEEN):
        if at < 1 or not tokens[at].text.isalpha() or not tokens[at].text.islower():
            break
        way = _LEADING.get(tokens[at].lower)
        if way is not None:
            ahead = takewhile(_goes_on, reversed(tokens[max(0, at - _AHEAD) : at]))
            return [(stem(token.lower), way) for token in ahead if _leads(token)]
        at -= 1
    return []


def _goes_on(token: Token) -> bool:
    return token.text not in _ENDS


def _leads(token: Token) -> bool:
    return token.text.islower() and token.text.isalpha() and token.lower not in FUNCTION_WORDS


def _slots(article: Text) -> dict[_Slot, list[Name]]:
    found: dict[_Slot, list[Name]] = {}
    for name in register(article).names:
        if in_furniture(article, name.span) is None:
            for slot in _slots_of(article, name):
                found.setdefault(slot, []).append(name)
    return found
