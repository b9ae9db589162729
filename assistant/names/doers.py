"""Who did it: "Grau resigned in March" where the article has it of Brandt alone.

A draft's clause has a name as its subject, or as what is acted upon, and the article has clauses
with its verb that tell the same: those that share most of the clause's other words. Where all of
these are of one other name of the same sort, read by their grammar (`assistant.names.deeds`) or
by a pronoun that can mean nobody else, and no sentence with the draft's name tells as much, the
draft has put one name for another.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from assistant.context import sentences_of
from assistant.furniture import in_furniture
from assistant.lexicon.organisations import PARTIES
from assistant.lexicon.settings import INSTITUTIONS
from assistant.lexicon.titles import HONORIFICS, MODIFIERS, ROLES, TITLES
from assistant.lexicon.verbs import BASE
from assistant.names.casing import is_common
from assistant.names.deeds import Deed, deeds_at, is_helped, pronoun_before
from assistant.names.drafted import deeds_of
from assistant.names.gazetteer import institutions, place_of
from assistant.names.kinship import apart, distinct
from assistant.names.names import Name, scan
from assistant.names.register import Register
from assistant.names.sides import Names
from assistant.names.slots import mentioned, sentences, stem, stems
from assistant.names.turned import names_in, verbs_in
from assistant.names.verbs import bases_of
from assistant.text import Span, Text

__all__ = ["alone", "doer", "sort_of", "told_of"]

# clauses of one verb that are read
_CLAUSES = 30
# (words of the draft's clause, at least, and the share of them that a sentence tells): either
_ENOUGH = ((1, 1.0), (2, 0.6))
# tokens of a draft that is read, and of a sentence of the article
_DRAFT, _LONGEST = 800, 150
# the share of the rival's that sentences with the draft's name may have
_LESS = 0.6
# mentions of a name, and words of an apposition, that are looked at
_MENTIONS, _APPOSED = 8, 8
_ARTICLES = frozenset("the a an its their his her who".split())
_HUMAN = TITLES | ROLES | frozenset("old who whose secretary substitute".split())
_HE = frozenset(("he", "she"))
_CALLED = HONORIFICS | TITLES | MODIFIERS | ROLES | PARTIES | {"prince", "princess"}


class Clause(NamedTuple):
    """A clause of the draft: ``side`` is which side of the deed the name is on, ``words`` the
    stems of what else it tells."""

    name: Name
    deed: Deed
    side: str
    words: frozenset[str]


def doer(name: Name, draft: Text, book: Register) -> Name | None:
    """Of whom the article tells what the draft tells of ``name``."""
    article = book.article
    known = draft.view(_guided)
    if id(article) not in known:
        known[id(article)] = {clause.name.span: clause for clause in _clauses(draft, article)}
    clause = known[id(article)].get(name.span)
    return _rival(clause, draft, book) if clause is not None else None


def _guided(_: Text) -> dict[int, dict[Span, Clause]]:
    """id of the article -> the clauses of the draft, by the place of their name."""
    return {}


def _clauses(draft: Text, article: Text) -> Iterator[Clause]:
    if len(draft.tokens) > _DRAFT:
        return
    keys = draft.view(stems)
    names = scan(draft, article)
    for number in sorted({draft.sentence_index(name.span.start) for name in names}):
        low, high = draft.token_range(number)
        # of the clauses of one name the first one is kept
        for deed in sorted(deeds_of(draft, article, number), key=_last_verb):
            for side, parties in (("who", deed.who), ("whom", deed.whom)):
                if len(parties) != 1 or parties[0].head:
                    continue
                name = parties[0].name
                if alone(name, draft) and (side == "who" or name.category == "person"):
                    own = {stem(w) for w in name.words} | {stem(draft.tokens[deed.at].lower), ""}
                    yield Clause(name, deed, side, frozenset(keys[low:high]) - own)


def _last_verb(deed: Deed) -> int:
    return -deed.at


def alone(name: Name, draft: Text) -> bool:
    """A name that nothing else is likely to stand for: no letters, no place, no institution."""
    return (
        name.sure
        and not draft[name.span].isupper()
        and name.key not in INSTITUTIONS
        and name.key not in institutions()
        and place_of(name.key) is None
        and not _by_office(name)
    )


def _by_office(name: Name) -> bool:
    """Somebody called by what he is, a body in ordinary words: another name may be meant."""
    words = name.words
    return (
        not _CALLED.isdisjoint(words)
        or (name.category != "person" and all(map(is_common, words)))
        or (name.title is not None and place_of(name.key) is not None)
    )


def _rival(clause: Clause, draft: Text, book: Register) -> Name | None:
    article = book.article
    verbs, numbers = article.view(verbs_in), article.view(sentences_of)
    names = article.view(names_in)
    spots = [at for base in bases_of(clause.deed.verb[0]) for at in verbs.get(base, ())]
    keys = article.view(stems)
    found: list[tuple[Name, int]] = []
    size = len(clause.words)
    least = min((share for words, share in _ENOUGH if size >= words), default=2.0)
    if not 0 < len(spots) <= _CLAUSES:
        return None
    for at in spots:
        low, high = article.token_range(numbers[at])
        if high - low > _LONGEST:
            return None
        share = len(clause.words & set(keys[low:high])) / (size or 1)
        token = article.tokens[at]
        if share < least or in_furniture(article, Span(token.start, token.end)):
            continue
        if token.lower in BASE and not is_helped(article, at, low):
            return None  # it may be a noun
        one = _subject(clause, article, at, names, low, high)
        if one is None or not apart(clause.name, one):
            return None
        found.append((one, numbers[at]))
    if not found or any(apart(found[0][0], one) for one, _ in found):
        return None
    other = found[0][0]
    if _by_office(other) or sort_of(other, book) != sort_of(clause.name, book):
        return None
    if any(not apart(other, one) for one in scan(draft, article)):
        return None  # the draft tells of both
    known = {number for _, number in found}
    return None if told_of(clause.name, clause.words, book, known) else other


def sort_of(name: Name, book: Register) -> str:
    """Its category; a person too where the article says so behind the name: "Oona Byrne, the
    secretary", "Ama Boateng, a 19-year-old"."""
    if name.category != "other":
        return name.category
    article = book.article
    for one in book.by_word.get(name.words[-1], ())[:_MENTIONS]:
        at = article.token_index(one.span.end - 1) + 1
        if len(one.words) > 1 and article.raw.startswith(",", one.span.end):
            words = [token.lower for token in article.tokens[at + 1 : at + 1 + _APPOSED]]
            stop = words.index(",") if "," in words else len(words)
            if words and words[0].isdigit() and stop == 1:
                return "person"
            if words[:1] and words[0] in _ARTICLES and not _HUMAN.isdisjoint(words[:stop]):
                return "person"
    return name.category


def _subject(
    clause: Clause, article: Text, at: int, names: Names, low: int, high: int
) -> Name | None:
    """Who is on the clause's side of the article's deed; None where that is not known."""
    deeds = deeds_at(article, at, names, low, high)
    for deed in deeds:
        side = deed.who if clause.side == "who" else deed.whom
        if len(side) == 1:
            return None if side[0].head else side[0].name
    if clause.side == "whom":
        return None
    pronoun = pronoun_before(article, at, low)
    if pronoun is None:
        return None
    return _meant(article, pronoun, names, low)


def _meant(article: Text, at: int, names: Names, low: int) -> Name | None:
    """The one name that a pronoun can mean: of its own sentence before it, else of the last."""
    person = article.tokens[at].lower in _HE
    first = low
    for _ in range(2):
        held = [
            names[0][i][0]
            for i in range(first, at)
            if i in names[0] and (names[0][i][0].category == "person") == person
        ]
        if held:
            return held[0] if not any(apart(held[0], one) for one in held[1:]) else None
        number = article.view(sentences_of)[first]
        if number == 0:
            return None
        first, at = article.token_range(number - 1)
    return None


def told_of(name: Name, words: frozenset[str], book: Register, known: set[int]) -> bool:
    """Whether a sentence with ``name``, or the next one, has nearly as many of the words as
    those of ``known``, which tell it of somebody else."""
    article = book.article
    index = sentences(article)
    own = mentioned(name, index) | {
        number
        for number, names in index.names.items()
        if any(not distinct(name, one) for one in names)
    }
    keys = article.view(stems)
    most = max(len(words & set(keys[slice(*article.token_range(number))])) for number in known)
    for number in own:
        for near in (number, number + 1):
            if near in known or near >= len(article.sentences):
                continue
            low, high = article.token_range(near)
            if len(words & set(keys[low : min(high, low + _LONGEST)])) > _LESS * most:
                return True
    return False
