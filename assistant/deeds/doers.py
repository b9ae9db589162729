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
from assistant.deeds.bearers import alone, by_office, sort_of, told_of
from assistant.deeds.clause import Deed, deeds_at, is_helped, pronoun_before
from assistant.deeds.reading import deeds_of, names_in, verbs_in
from assistant.deeds.sides import Names
from assistant.deeds.verbs import bases_of
from assistant.furniture import in_furniture
from assistant.lexicon.verbs import BASE
from assistant.names.guided import guided
from assistant.names.kinship import apart
from assistant.names.names import Name, scan
from assistant.names.register import Register
from assistant.names.sentence_index import stem, stems
from assistant.text import Span, Text

__all__ = ["doer"]

# clauses of one verb that are read
_CLAUSES = 30
# (words of the draft's clause, at least, and the share of them that a sentence tells): either
_ENOUGH = ((1, 1.0), (2, 0.6))
# tokens of a draft that is read, and of a sentence of the article
_DRAFT, _LONGEST = 800, 150
_HE = frozenset(("he", "she"))


class Clause(NamedTuple):
    """A clause of the draft: ``side`` is which side of the deed the name is on, ``words`` the
    stems of what else it tells."""

    name: Name
    deed: Deed
    side: str
    words: frozenset[str]


def doer(name: Name, draft: Text, book: Register) -> Name | None:
    """Of whom the article tells what the draft tells of ``name``."""
    clause = _by_name(draft, book.article).get(name.span)
    return _rival(clause, draft, book) if clause is not None else None


@guided
def _by_name(draft: Text, article: Text) -> dict[Span, Clause]:
    """The clauses of the draft, by the place of their name."""
    return {clause.name.span: clause for clause in _clauses(draft, article)}


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
    if by_office(other) or sort_of(other, book) != sort_of(clause.name, book):
        return None
    if any(not apart(other, one) for one in scan(draft, article)):
        return None  # the draft tells of both
    known = {number for _, number in found}
    return None if told_of(clause.name, clause.words, book, known) else other


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
