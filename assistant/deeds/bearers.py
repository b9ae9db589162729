"""Of whom a thing is told, and whether that can be told apart from all others.

What the rules for who did it and for who said it have in common: a name that nothing else stands
for, its sort, and whether any sentence about it tells as much as those about another.
"""

from __future__ import annotations

from assistant.context import sentences_of
from assistant.deeds.sides import Names
from assistant.lexicon.grammar import OWNING
from assistant.lexicon.organisations import PARTIES
from assistant.lexicon.settings import INSTITUTIONS
from assistant.lexicon.titles import HONORIFICS, MODIFIERS, ROLES, TITLES
from assistant.names.casing import is_common
from assistant.names.gazetteer import institutions, place_of
from assistant.names.kinship import apart, distinct
from assistant.names.names import Name
from assistant.names.register import Register, register
from assistant.names.sentence_index import mentioned, sentences, stems
from assistant.text import Text

__all__ = ["alone", "another", "by_office", "meant", "sort_of", "told_of"]

# tokens of a sentence
_LONGEST = 150
# the share of the rival's that sentences with the draft's name may have
_LESS = 0.6
# mentions of a name, and words of an apposition, that are looked at
_MENTIONS, _APPOSED = 8, 8
# sentences in which whom a pronoun means is looked for
_LAST = 3
_HE = frozenset(("he", "she"))
_ARTICLES = frozenset("the a an its their his her who".split())
_ROLES = ROLES - {"star", "host", "model", "partner", "designer", "author"}
_HUMAN = TITLES | ROLES | frozenset("old who whose secretary substitute official head".split())
_CALLED = HONORIFICS | TITLES | MODIFIERS | ROLES | PARTIES | {"prince", "princess"}


def alone(name: Name, draft: Text, article: Text) -> bool:
    """A name that nothing else is likely to stand for: no letters that the article writes out,
    no place, no institution."""
    return (
        name.sure
        and not (draft[name.span].isupper() and _spelt_out(name, article))
        and name.key not in INSTITUTIONS
        and name.key not in institutions()
        and place_of(name.key) is None
        and not by_office(name)
    )


def another(name: Name, other: Name) -> bool:
    """Two names of two bearers (`apart`), a person called by an ordinary word too: Ann Gray."""
    return distinct(name, other) if other.category == "person" else apart(name, other)


def _spelt_out(name: Name, article: Text) -> bool:
    book = register(article)
    return name.key in book.initials or not any(
        one.words == name.words for one in book.by_word.get(name.words[0], ())
    )


def by_office(name: Name) -> bool:
    """Somebody called by what he is, a body in ordinary words: another name may be meant."""
    words = name.words
    return (
        not _CALLED.isdisjoint(words)
        or (name.category != "person" and all(map(is_common, words)))
        or (name.title is not None and place_of(name.key) is not None)
    )


def sort_of(name: Name, book: Register) -> str:
    """ "person", "place", or "" for what may be a body or anything else. A person too where the
    article says so beside the name: "Oona Byrne, the secretary", "Ama Boateng, a 19-year-old",
    "actor Smith", "Byrne, who"."""
    if name.category in ("person", "place"):
        return name.category
    if name.category == "other":
        mentions = book.by_word.get(name.words[-1], ())[:_MENTIONS]
        if any(one.category == "person" or _human(one, book.article) for one in mentions):
            return "person"
    return ""


def _human(name: Name, article: Text) -> bool:
    """What stands beside a name is said of persons only."""
    at, tokens = article.token_index(name.span.start), article.tokens
    if at and tokens[at - 1].lower in _ROLES and tokens[at - 1].text.islower():
        return True
    at = article.token_index(name.span.end - 1) + 1
    words = [token.lower for token in tokens[at : at + 1 + _APPOSED]]
    if words[:1] == [","]:
        words = words[1:]
        stop = words.index(",") if "," in words else len(words)
        if words and words[0].isdigit() and stop == 1:
            return True
        of_persons = not _HUMAN.isdisjoint(words[:stop])
        opens = bool(words) and (words[0] in _ARTICLES or words[0] in _HUMAN)
        return of_persons and len(name.words) > 1 and opens
    return words[:1] == ["who"]


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


def _may_be(name: Name, person: bool) -> bool:
    """Whether "he" or "she" (else "it", "they") may stand for a name: a forename or a surname
    alone may be found as a name of no sort."""
    return name.category in ("person", "other") if person else name.category != "person"


def meant(article: Text, at: int, names: Names, low: int) -> Name | None:
    """The one name that a pronoun can mean: of its own sentence before it, else of the
    last that has any."""
    person = article.tokens[at].lower in _HE
    first = low
    for _ in range(_LAST):
        held = [
            names[0][i][0]
            for i in range(first, at)
            if i in names[0] and _may_be(names[0][i][0], person)
        ]
        if held:
            one = next((name for name in held if not person or name.category == "person"), None)
            if one is not None and article.raw.startswith(OWNING, one.span.end):
                return None  # "a teacher at Lee's school": it may be the teacher
            return None if one is None or any(another(one, name) for name in held) else one
        number = article.view(sentences_of)[first]
        if number == 0:
            return None
        first, at = article.token_range(number - 1)
    return None
