"""Who did it: "Grau resigned in March" where the article has it of Brandt alone.

A draft's clause has a name as its subject, or as what is acted upon, and the article has clauses
with its verb that tell the same: those that share most of the clause's other words. Where all of
these are of one other name of the same sort, read by their grammar (`assistant.deeds.clause`) or
by a pronoun that can mean nobody else, and no sentence with the draft's name tells as much, the
draft has put one name for another.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from assistant.context import sentences_of
from assistant.deeds.bearers import alone, another, by_office, meant, sort_of, told_of
from assistant.deeds.clause import Deed, deeds_at, is_helped, pronoun_before
from assistant.deeds.reading import deeds_of, names_in, verbs_in
from assistant.deeds.sides import AND, Names
from assistant.deeds.verbs import HELP, bases_of, may_be_verb
from assistant.furniture import in_furniture
from assistant.lexicon.grammar import OWNING, PREPOSITIONS, SUBORDINATORS
from assistant.lexicon.tenses import PERFECTS
from assistant.lexicon.verbs import BASE
from assistant.names.guided import guided
from assistant.names.kinship import distinct
from assistant.names.names import Name, scan
from assistant.names.register import Register
from assistant.names.sentence_index import VALUES, stem, stems
from assistant.text import Span, Text

__all__ = ["doer"]

# clauses of one verb that are read
_CLAUSES = 30
# (words of the draft's clause, at least, and the share of them that a sentence tells): either
_ENOUGH = ((1, 1.0), (2, 0.6))
# and where the name stands behind the verb that acts upon it
_ENOUGH_BEHIND = ((4, 0.8),)
# tokens of a draft that is read, and of a sentence of the article
_DRAFT, _LONGEST = 800, 150
_WHO, _WHOM, _EITHER = "who", "whom", "either"
_TOO = frozenset(("also", "too"))
_BEHIND = PREPOSITIONS | SUBORDINATORS


class Clause(NamedTuple):
    """A clause of the draft: ``side`` is which side of the deed the name is on, or `_EITHER`
    where a headline may leave out "was"; ``words`` are the stems of what else it tells."""

    name: Name
    deed: Deed
    side: str
    words: frozenset[str]


def doer(name: Name, draft: Text, book: Register) -> Name | None:
    """Of whom the article tells what the draft tells of ``name``."""
    clauses = _by_name(draft, book.article).get(name.span, ())
    return next(filter(None, (_rival(clause, draft, book) for clause in clauses)), None)


@guided
def _by_name(draft: Text, article: Text) -> dict[Span, list[Clause]]:
    """The clauses of the draft, by the place of their name."""
    found: dict[Span, list[Clause]] = {}
    for clause in _clauses(draft, article):
        found.setdefault(clause.name.span, []).append(clause)
    return found


def _clauses(draft: Text, article: Text) -> Iterator[Clause]:
    if len(draft.tokens) > _DRAFT:
        return
    keys = draft.view(stems)
    names = scan(draft, article)
    for number in sorted({draft.sentence_index(name.span.start) for name in names}):
        low, high = draft.token_range(number)
        for deed in deeds_of(draft, article, number):
            if _helps(draft, deed, high) or _listed(draft, deed):
                continue
            who = _EITHER if _reduced(draft, deed, high) else _WHO
            for side, parties in ((who, deed.who), (_WHOM, deed.whom)):
                if len(parties) != 1 or parties[0].head:
                    continue
                name = parties[0].name
                if alone(name, draft, article):
                    own = {stem(w) for w in name.words} | {stem(draft.tokens[deed.at].lower), ""}
                    own.update(keys[at] for at in _phrase(name, draft, low))
                    told = frozenset(keys[low:high]) - own
                    if any(not key[0].isdigit() for key in told - VALUES):
                        yield Clause(name, deed, side, told)


def _helps(draft: Text, deed: Deed, high: int) -> bool:
    """The verb helps another one: "was" of "was arrested", "will" of "will leave"."""
    at = deed.at + 1
    while at < high and draft.tokens[at].lower in HELP:
        at += 1
    return draft.tokens[deed.at].lower in HELP and at < high and may_be_verb(draft.tokens, at)


def _reduced(draft: Text, deed: Deed, high: int) -> bool:
    """ "Lee jailed after trial": nothing acted upon, and a form that follows "was" as well."""
    token = draft.tokens[deed.at]
    if deed.whom or not (token.lower.endswith("ed") or token.lower in PERFECTS):
        return False
    if draft.tokens[deed.at - 1].lower in HELP:
        return False
    follow = draft.tokens[deed.at + 1 : min(high, deed.at + 2)]
    return not follow or follow[0].lower in _BEHIND or not follow[0].text[0].isalnum()


def _listed(draft: Text, deed: Deed) -> bool:
    """What may be the second noun of two: "predicts tax rises and cuts to the rate"."""
    at = deed.at
    return draft.tokens[at - 1].lower in AND and draft.tokens[at].lower.endswith("s")


def _phrase(name: Name, draft: Text, low: int) -> range:
    """The tokens of a name with its title, and of the name or nation that owns it: they go with
    the name, whatever is told of it."""
    first, last = draft.token_index(name.span.start), draft.token_index(name.span.end - 1)
    while first - 2 >= low and draft.tokens[first - 1].lower in OWNING:
        first -= 2
    return range(first, last + 1)


def _rival(clause: Clause, draft: Text, book: Register) -> Name | None:
    article = book.article
    verbs, numbers = article.view(verbs_in), article.view(sentences_of)
    names = article.view(names_in)
    spots = [at for base in bases_of(clause.deed.verb[0]) for at in verbs.get(base, ())]
    keys = article.view(stems)
    found: list[tuple[Name, int]] = []
    size = len(clause.words)
    # what is done to one is done to others: "watch Ann Lee"
    behind = clause.side == _WHOM and draft.token_index(clause.name.span.start) > clause.deed.at
    enough = _ENOUGH_BEHIND if behind else _ENOUGH
    least = min((share for words, share in enough if size >= words), default=2.0)
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
        if clause.name.category == "other" and stem(clause.name.words[-1]) in keys[at:high]:
            return None  # "ABC presents the cooks of The Otter Kitchen": the show presents them
        if not _TOO.isdisjoint(t.lower for t in article.tokens[max(low, at - 2) : at + 2]):
            return None  # others have done it too
        if token.lower in BASE and not is_helped(article, at, low):
            return None  # it may be a noun
        one = _subject(clause, article, at, names, low, high)
        if one is None or not another(clause.name, one):
            return None
        found.append((one, numbers[at]))
    if not found or any(another(found[0][0], one) for one, _ in found):
        return None
    other = found[0][0]
    sort = sort_of(clause.name, book)
    if by_office(other) or sort_of(other, book) != sort:
        return None
    if clause.side == _WHOM and sort == "place":
        return None
    if sort != "person" and _linked(clause.name, other, book):
        return None  # a firm acts through its own
    if any(not distinct(other, one) for one in scan(draft, article)):
        return None  # the draft tells of both
    known = {number for _, number in found}
    return None if told_of(clause.name, clause.words, book, known) else other


def _linked(name: Name, other: Name, book: Register) -> bool:
    """Whether the article says that one of two bodies owns or heads the other: "Elm Mills, a unit
    of Vesta", "Vesta's Elm Mills"."""
    article = book.article
    for one, two in ((name, other), (other, name)):
        for mention in book.by_word.get(one.words[0], ())[:_MENTIONS]:
            at = article.token_index(mention.span.end - 1) + 1
            near = [token.lower for token in article.tokens[at : at + _NOUN]]
            stop = near.index(two.words[0]) if two.words[0] in near else 0
            if stop and not _LINKS.isdisjoint(near[:stop]):
                return True
    return False


# mentions of a body that are looked at; what stands between an owner and what it owns
_MENTIONS = 20
_LINKS = frozenset(OWNING) | frozenset(
    "of owns owned parent owner arm unit subsidiary division".split()
)


def _subject(
    clause: Clause, article: Text, at: int, names: Names, low: int, high: int
) -> Name | None:
    """Who is on the clause's side of the article's deed; None where that is not known."""
    for deed in deeds_at(article, at, names, low, high):
        side, other = deed.who, deed.whom
        if clause.side == _WHOM or (clause.side == _EITHER and other):
            side, other = other, side
        if any(not another(clause.name, party.name) for party in other):
            return None  # who did it to whom is a question of its own (`turned`)
        if len(side) == 1:
            one = side[0].name
            return None if side[0].head or _apposed(article, one, low) else one
    if clause.side == _WHOM:
        return None
    pronoun = pronoun_before(article, at, low)
    if pronoun is None:
        return None
    return meant(article, pronoun, names, low)


def _apposed(article: Text, name: Name, low: int) -> bool:
    """Whether a name says what a noun is that something hangs on: "sold through its platform,
    Otralink, announced": who announced it stands before."""
    tokens = article.tokens
    at = article.token_index(name.span.start) - 1
    if at <= low or tokens[at].text != ",":
        return False
    for token in tokens[at - 1 : max(low, at - _NOUN) : -1]:
        if token.lower in PREPOSITIONS:
            return True
        if not token.text[0].isalnum() or token.text[0].isupper():
            break
    return False


# tokens of a noun phrase, looked through for the preposition before it
_NOUN = 7
