"""Whose somebody is: Ann Lee of Ohio, Globex's Ann Lee, Ann Lee, head of trading at Globex.

A draft binds a person to a place or a body in one of these ways, and the article binds this
person to others of the sort alone. Two states of one country exclude each other in the same
words; any other owner is wrong where the article has it beside somebody else, and in no sentence
with this person.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from assistant.context import stem
from assistant.kind import Judgement, Verdict
from assistant.lexicon.grammar import ARTICLES, OWNING
from assistant.lexicon.titles import QUALIFIERS, ROLES, TITLES
from assistant.lexicon.verbs import FINITE
from assistant.lexicon.words import FUNCTION
from assistant.names.casing import is_common
from assistant.names.gazetteer import containing, place_of, state_of
from assistant.names.guided import guided
from assistant.names.kinship import distinct
from assistant.names.names import Name, scan
from assistant.names.register import Register
from assistant.names.sentence_index import mentioned, sentences
from assistant.text import Span, Text, Token

__all__ = ["judge_owner"]

# tokens between a person and an owner, before and behind
_BEFORE, _BEHIND = 4, 12
_AT = frozenset("at of for with".split())
_HOUSES = frozenset(("at", "with"))
_STOPS = frozenset("who whom which that where when while said says , ; : ( ) .".split())
_NONE: frozenset[str] = frozenset()
_PARTY = frozenset("rdi")
_MARKS = frozenset("-.,")
_HELP = frozenset("is was has does says".split())
_STYLES = frozenset(("hon", "honourable", "honorable", "rt", "rev", "reverend"))
_AGENTS = TITLES | ROLES | QUALIFIERS | frozenset("head partner fellow member".split())
_DOES = ("er", "or", "ist", "ian")


class Bond(NamedTuple):
    """``of``: "Lee of Ohio", the form in which a person has one owner of a sort."""

    person: Name
    owner: Name
    of: bool


class Shape(NamedTuple):
    """What may be a bond. ``sure``: the words between tell that ``person`` is one."""

    person: Name
    owner: Name
    of: bool
    sure: bool


def judge_owner(name: Name, draft: Text, book: Register) -> Judgement | None:
    """What speaks against the owner that the draft gives a person; None where nothing does."""
    article = book.article
    ours = _shapes_beside(draft, article).get(name.span)
    if ours is None or not _is_person(ours.person, article.view(_persons)):
        return None
    surname = _surname(ours.person)
    theirs = [
        bond
        for bond in article.view(_bonds)
        if _surname(bond.person) == surname and _one_sort(bond.owner, name)
    ]
    ministries = bool(theirs) and all(_two_ministries(name, bond.owner) for bond in theirs)
    if not theirs or not (ministries or all(distinct(name, bond.owner) for bond in theirs)):
        return None
    if not (
        ministries
        or _excluded(ours, theirs, book)
        or _under_one_title(ours, theirs, draft, article)
    ):
        return None
    bond = theirs[0]
    who, whose = article[bond.person.span], article[bond.owner.span]
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article has {who} of “{whose}”.",
        (bond.owner.span, bond.person.span),
        whose,
    )


def _two_ministries(one: Name, other: Name) -> bool:
    """The defence and the foreign ministry: nobody speaks for both."""
    if _MINISTRIES.isdisjoint(one.words) or _MINISTRIES.isdisjoint(other.words):
        return False
    mine, theirs = (
        {stem(w) for w in name.words if w not in _MINISTRIES | FUNCTION and place_of(w) is None}
        for name in (one, other)
    )
    # "Defence" and "Defense"
    return bool(mine and theirs) and mine.isdisjoint(theirs)


_MINISTRIES = frozenset(("ministry", "department"))


def _excluded(ours: Shape, theirs: Sequence[Bond], book: Register) -> bool:
    """The person cannot well have the draft's owner beside those of the article."""
    article, surname = book.article, _surname(ours.person)
    states = state_of(ours.owner.key), place_of(ours.owner.key)
    if ours.of and any(states) and any(bond.of for bond in theirs):
        return True
    others = [
        article.sentence_index(bond.owner.span.start)
        for bond in article.view(_bonds)
        if _surname(bond.person) != surname and not distinct(bond.owner, ours.owner)
    ]
    index = sentences(article)
    # where the owner stands only as another's, a list of several persons may tell of both
    own = {
        number
        for number in mentioned(ours.person, index) & _sentences_with(ours.owner, book)
        if others.count(number)
        < sum(not distinct(ours.owner, one) for one in index.names.get(number, ()))
    }
    return bool(others) and not own


def _under_one_title(ours: Shape, theirs: Sequence[Bond], draft: Text, article: Text) -> bool:
    """The president of Globex, where the article has him as that of Initech, and another as the
    president of Globex: each firm has one, whatever the two do together."""
    title, surname = _title(ours.person, ours.owner, draft), _surname(ours.person)
    if not title or all(_title(bond.person, bond.owner, article) != title for bond in theirs):
        return False
    return any(
        _surname(bond.person) != surname
        and bond.owner.words == ours.owner.words
        and _title(bond.person, bond.owner, article) == title
        for bond in article.view(_bonds)
    )


def _title(person: Name, owner: Name, text: Text) -> str:
    """The title between an owner and a person."""
    title = person.title
    behind = title is not None and owner.span.end <= title.start
    return text[title].lower() if title is not None and behind else ""


def _sentences_with(owner: Name, book: Register) -> set[int]:
    index = sentences(book.article)
    return mentioned(owner, index) | index.places.get(place_of(owner.key) or "", set())


def _one_sort(one: Name, other: Name) -> bool:
    """Two bodies, or two places of one land: a person has a state and a country besides."""
    mine, theirs = place_of(one.key), place_of(other.key)
    if mine is None or theirs is None:
        return mine is theirs
    return set(containing(mine)) == set(containing(theirs))


@guided
def _shapes_beside(draft: Text, article: Text) -> dict[Span, Shape]:
    """The owner's place in the draft -> how it stands beside who may be a person."""
    return {shape.owner.span: shape for shape in _shapes(draft, scan(draft, article))}


def _bonds(article: Text) -> list[Bond]:
    shapes = _shapes(article, scan(article))
    return [Bond(s.person, s.owner, s.of) for s in shapes if s.sure or _is_person(s.person, _NONE)]


def _persons(article: Text) -> Set[str]:
    """The surnames of all who are bound to somebody, and so are persons."""
    return {_surname(bond.person) for bond in article.view(_bonds)}


def _surname(name: Name) -> str:
    return (name.surname or name.words[-1]).split()[-1]


def _shapes(text: Text, names: Sequence[Name]) -> Iterator[Shape]:
    """Two names side by side in one of the forms that bind a person to an owner."""
    tokens = text.tokens
    for place, one in enumerate(names):
        first = text.token_index(one.span.end - 1) + 1
        for other in names[place + 1 : place + 3]:
            between = tokens[first : text.token_index(other.span.start)]
            if len(between) > _BEHIND or "\n" in text.raw[one.span.end : other.span.start]:
                break
            if between[_OWNED:] and _owned_by_land(between, names[place + 1], other):
                between = between[:-_OWNED]  # "a spokesman for China's Foreign Ministry"
            elif other is names[place + 1] and _owns_next(other, names, place + 2, text):
                continue
            field = other.category == "other" and all(map(is_common, other.words))
            # "CEO at Capital Advisors"
            field = field and not (between and between[-1].lower in _HOUSES)
            shape = _shape(one, other, between)
            if shape is not None and not (field and shape.owner is other):
                yield shape
            if not field:
                break  # "professor of Economics at Oak College"


# tokens of a land of one word and its 's
_OWNED = 2


def _owned_by_land(between: Sequence[Token], land: Name, other: Name) -> bool:
    """The land, with its 's, is the last thing before the body."""
    last = between[-_OWNED]
    return other is not land and last.start == land.span.start and between[-1].lower in OWNING


def _owns_next(land: Name, names: Sequence[Name], at: int, text: Text) -> bool:
    """A land before the body that it owns, as its ministry."""
    if at >= len(names) or place_of(land.key) is None or len(land.words) > 1:
        return False
    return text.raw[land.span.end : names[at].span.start].strip() in ("'s", "’s", "'", "’")


def _shape(one: Name, other: Name, between: Sequence[Token]) -> Shape | None:
    words = [token.lower for token in between]
    if words in (["of"], ["of", "the"], [",", "of"]):
        return Shape(one, other, of=True, sure=False) if _may_be(one, other) else None
    if words[1:2] and words[0] in ",(" and words[1] in _PARTY and _MARKS.issuperset(words[2:]):
        # "Ann Lee, R-Utah", "Ann Lee (D., Ohio)"
        return Shape(one, other, of=True, sure=True) if _may_be(one, other) else None
    if words == ["("]:
        # "Senator Ann Lee (Utah)"
        stated = bool(state_of(other.key) or place_of(other.key)) and _may_be(one, other)
        return Shape(one, other, of=True, sure=True) if stated else None
    if words[:1] == [","]:
        if not _may_be(one, other) or not _apposed(between[1:]):
            return None
        # whoever is the head of something at a firm is a person
        return Shape(one, other, of=False, sure=len(words) > 2 and len(one.words) > 1)
    owned = 1 if words[:1] and words[0] in OWNING else 0
    # "Texas congressman Ann Lee", whose title is of the name
    titled = bool(owned) or other.title is not None
    if not _may_be(other, one) or not _before(between[owned:], titled):
        return None
    return Shape(other, one, of=False, sure=len(words) > owned)


def _may_be(person: Name, owner: Name) -> bool:
    # ("The Hon Sir Otto Lind": a style is no body)
    style = _STYLES.issuperset(owner.words)
    return person.category in ("person", "other") and owner.category != "person" and not style


def _is_person(name: Name, persons: Set[str]) -> bool:
    return name.category == "person" or (name.category == "other" and _surname(name) in persons)


def _apposed(between: Sequence[Token]) -> bool:
    """What leads from a person's comma to an owner: "head of trading at", "a" before "Texas"."""
    words = [token.lower for token in between]
    if len(words) == 1:
        return words[0] in ARTICLES
    at = next((i for i in range(len(words) - 1, -1, -1) if words[i] in _AT), None)
    return (
        at is not None
        and not _STOPS.intersection(words)
        and "and" not in words[at:]
        and not any(map(_tells, words))
        and any(word in _AGENTS or word.endswith(_DOES) for word in words[:at])
        and all(_small(token) or token.lower in ARTICLES for token in between[at + 1 :])
    )


def _before(rest: Sequence[Token], titled: bool) -> bool:
    """What stands between an owner and a person is what he is, as in "senior rates strategist",
    or nothing where he has a title or the owner an 's."""
    if not rest:
        return titled
    if len(rest) > _BEFORE or not all(map(_small, rest)):
        return False
    last = rest[-1].lower
    called = last in ROLES | TITLES or last.endswith(_DOES)
    return called and not any(_tells(token.lower) for token in rest)


def _tells(word: str) -> bool:
    """A finite verb, and no plural: "interest rates"."""
    return word in FINITE and (not word.endswith("s") or word in _HELP)


def _small(token: Token) -> bool:
    return token.text.islower() or token.text[0].isdigit() or token.text[0] in "-$£€"
