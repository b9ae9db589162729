"""A name of which the article tells late, rarely and in other words than the draft.

Not a word beside it in the draft stands beside it in the article, its sentences name nobody and
nothing else that the draft names, and some other sentence tells far more of the draft's news than
they do, or than those next to them. `passing` and `company` ask for another name that stands in
this one's place; here it is enough that nothing at all binds the name to the news.
"""

from __future__ import annotations

from collections.abc import Set
from typing import NamedTuple

from assistant.lexicon.grammar import ARTICLES
from assistant.lexicon.words import FUNCTION
from assistant.names.casing import lower_words
from assistant.names.gazetteer import place_of
from assistant.names.instead.company import (
    around,
    beside,
    in_letters,
    quoted_words,
    same_forms,
    stems_of_names,
)
from assistant.names.instead.passing import beside_another
from assistant.names.kinship import apart
from assistant.names.names import Name, scan
from assistant.names.register import Register
from assistant.names.sentence_index import mentioned, sentences, stem, stems
from assistant.text import Span, Text, lowers

__all__ = ["Stray", "agree", "by_itself", "off_topic", "sides"]

# sentences before the first with the name, sentences with it at most, and mentions looked at
_LATE, _RARE, _MENTIONS = 6, 3, 40
# content words of the draft's sentence that are no names, and those of them that the article's
# best sentence has, at least; the share of these that the name's own sentences have, at most
_WORDS, _TOLD, _OWN = 3, 2, 0.4
# where another name stands in its place: sentences with this one at most, the share of the best
# that is much, sentences that tell most, and words of this one's company that are company
_SELDOM, _HALF, _TELLING, _COMPANY = 2, 0.5, 4, 2
_WHOLE = 2
_WHERE = frozenset("in at near".split())
# what parts two clauses: with a comma before it, and alone
_PARTING = frozenset("and but while as or so yet".split())
_BREAKS = frozenset(("while", "but", ";", ":", "–", "—"))


class Stray(NamedTuple):
    """``span``: where the article first has the name; ``instead``: the one name that stands in
    its place there, if that is sure."""

    span: Span
    instead: Name | None


class Told(NamedTuple):
    """What the article has around a name. ``where``: its sentences; ``shares``: sentence -> how
    many of the draft's words it has; ``near``: the most that the name's own or the next have."""

    mentions: list[Name]
    where: set[int]
    shares: dict[int, int]
    near: int
    named: Set[str]


def off_topic(name: Name, draft: Text, book: Register) -> Stray | None:
    """Where the article first has ``name``, if nothing there binds it to the draft's news, or
    if another name stands in its place there."""
    if not name.sure or len(name.words) < 2 or by_itself(name, draft):
        return None
    if all(word in lower_words(book.article) for word in name.words):
        return None  # ordinary words, which the article has small as well: emergency management
    told = _read(name, draft, book)
    if told is None or _part_of_another(name, draft, told):
        return None
    article = book.article
    close = set(beside(name, draft, told.named))
    both = sides(name, draft)
    own = [sides(other, article) for other in told.mentions]
    if any(same_forms(close, around(other, article)) for other in told.mentions):
        return None
    if any(left == both[0] for left, _ in own):
        return None
    span, top, first = told.mentions[0].span, max(told.shares.values()), min(told.where)
    # nothing binds it
    bound = any(right == both[1] for _, right in own) or _with_others(name, told, article)
    if first >= _LATE and told.near <= _OWN * top and not bound:
        return Stray(span, None)
    # another one stands between the same words
    if len(told.where) > _SELDOM or told.near >= top:
        return None
    other, same, company = _in_place(name, draft, both, close, told, book)
    if other is None or (told.near > _HALF * top and company < _COMPANY):
        return None
    if same < _WHOLE and company < (_COMPANY if len(told.where) > 1 or first < 2 else 1):
        return None
    return Stray(span, other if same == _WHOLE else None)


def _part_of_another(name: Name, draft: Text, told: Told) -> bool:
    """Something happens there, and the article has it only in other names: "in Lund", where it
    has the Lund Herald."""
    at = draft.token_index(name.span.start)
    if not at or draft.tokens[at - 1].lower not in _WHERE:
        return False
    return not any(other.words == name.words for other in told.mentions)


def _read(name: Name, draft: Text, book: Register) -> Told | None:
    """What the article has around a name that it names rarely and never at once; else None."""
    article = book.article
    mentions = book.by_word.get((name.surname or name.key).split()[-1], [])[:_MENTIONS]
    index = sentences(article)
    where = {article.sentence_index(other.span.start) for other in mentions}
    where |= mentioned(name, index) | index.places.get(place_of(name.key) or "", set())
    # "Ann" alone is the Ann Lee of the draft
    where.update(
        article.sentence_index(other.span.start)
        for word in name.body
        for other in book.by_word.get(word, ())[:_MENTIONS]
        if len(other.words) == 1
    )
    if not mentions or len(where) > _RARE or min(where) < 1:
        return None
    named = stems_of_names(draft, article)
    wanted = _clause(name, draft) - named
    if len(wanted) < _WORDS:
        return None
    shares: dict[int, int] = {}
    for word in wanted:
        for number in index.holding.get(word, ()):
            shares[number] = shares.get(number, 0) + 1
    if max(shares.values(), default=0) < _TOLD:
        return None
    near = max(shares.get(number + step, 0) for number in where for step in (-1, 0, 1))
    return Told(mentions, where, shares, near, named)


def _clause(name: Name, draft: Text) -> set[str]:
    """The stems of what the name's clause tells: another clause may tell of other news."""
    words, keys = draft.view(lowers), draft.view(stems)
    low, high = draft.token_range(draft.sentence_index(name.span.start))
    at = draft.token_index(name.span.start)
    left = max((i + 1 for i in range(low, at) if _parts(words, i)), default=low)
    right = next((i for i in range(at, high) if _parts(words, i)), high)
    own = {stem(word) for word in name.words}
    return {key for key in keys[left:right] if key and key not in own}


def _parts(words: list[str], at: int) -> bool:
    if words[at] == ",":
        return words[at + 1 : at + 2] != [] and words[at + 1] in _PARTING
    return words[at] in _BREAKS


def _with_others(name: Name, told: Told, article: Text) -> bool:
    """A sentence with the name has another name of the draft as well."""
    keys = article.view(stems)
    others = told.named - {stem(word) for word in name.words}
    return any(
        not others.isdisjoint(keys[slice(*article.token_range(number))]) for number in told.where
    )


def _in_place(
    name: Name, draft: Text, both: tuple[str, str], close: set[str], told: Told, book: Register
) -> tuple[Name | None, int, int]:
    """Who stands between the same words in the sentences that tell most of the draft, how well
    the words agree, and how many of those around the draft's name stand around another."""
    article, index = book.article, sentences(book.article)
    held = {word for one in scan(draft, article) for word in one.body}
    telling = sorted(told.shares, key=lambda number: (-told.shares[number], number))[:_TELLING]
    found: tuple[int, Name] | None = None
    company = 0
    for number in telling:
        for other in index.names.get(number, ()):
            if not held.isdisjoint(other.body) or not apart(name, other):
                continue
            company = max(company, len(close & around(other, article)))
            same = max(map(agree, both, sides(other, article)))
            if same and (found is None or same > found[0]):
                found = same, other
    return (found[1], found[0], company) if found else (None, 0, company)


def agree(one: str, other: str) -> int:
    """2 for the same telling word, 1 for the same other one."""
    if one != other or not one[:1].isalnum():
        return 0
    return 1 if one in FUNCTION else _WHOLE


def by_itself(name: Name, draft: Text) -> bool:
    """Letters, which the article may write out; one of a list; the label of a column; ordinary
    words in quotation marks: the 'Dating Game' killer."""
    if quoted_words(name, draft) or in_letters(name, draft):
        return True
    if draft.raw.startswith(":", name.span.end):
        return True
    return beside_another(name, draft)


def sides(name: Name, text: Text) -> tuple[str, str]:
    """The words right before and right behind a name, past the article before it."""
    words = text.view(lowers)
    first, stop = text.token_index(name.span.start) - 1, text.token_index(name.span.end - 1) + 1
    if first >= 0 and words[first] in ARTICLES:
        first -= 1
    return words[first] if first >= 0 else "", words[stop] if stop < len(words) else ""
