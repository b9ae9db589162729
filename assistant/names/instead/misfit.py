"""A name of one sort where only another sort can stand: "arrested in Ann Lee", "actor Oslo Gate".

Told are persons, by what the article says of them, from all that is none. A bare "the" leads to
no person, and nothing happens "in" one; an age behind the name and a word for a person before
it are said of nobody else. The article must have the name, as that sort and beyond doubt, and
never in such a place: shops, ships and shows bear the names of persons.
"""

from __future__ import annotations

from typing import NamedTuple

from assistant.lexicon.given_names import GIVEN
from assistant.lexicon.grammar import OWNING
from assistant.lexicon.organisations import NOUNS
from assistant.lexicon.settings import OCCASIONS, OFFICES, SETTINGS
from assistant.lexicon.sorts import AIMED, AS_VERBS, INTO, ONE_PERSON, WHERE
from assistant.lexicon.speech import SAYING
from assistant.lexicon.titles import ROLES, TITLES
from assistant.lexicon.verbs import FINITE
from assistant.lexicon.words import FUNCTION
from assistant.names.casing import plain
from assistant.names.gazetteer import place_of
from assistant.names.names import Name
from assistant.names.plain_names import LINKS
from assistant.names.register import Register
from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["Misfit", "misfit"]

# mentions of the name that are looked at, and tokens before an "at" that may tell what is aimed
_MENTIONS, _REACH = 40, 5
_AGED = deferred(
    r", (?:aged )?(?:[1-9]\d|1[01]\d)(?=[,.;]|$| (?:is|was|has|and|who|will|to|of|from)\b)"
)
_STYLES = frozenset("hon rt late then".split())
_LINKS, _NEAR = frozenset(("and", ",", "or")), 6
_JOINED = "'’-–&/"
_NO_PERSON = SETTINGS | OCCASIONS | OFFICES | NOUNS


class Misfit(NamedTuple):
    """``reason``: which word of the draft cannot stand beside such a name; ``span``: where the
    article has the name."""

    reason: str
    span: Span


def misfit(name: Name, draft: Text, book: Register) -> Misfit | None:
    """What the draft has beside the name that goes with another sort of name alone."""
    if not name.sure or (len(name.words) < 2 and name.title is None):
        return None
    before = _before(name, draft)
    aged = None
    if name.category == "person":
        if name.words[-1] in _NO_PERSON or not LINKS.isdisjoint(name.words):
            return None  # "Gwrych Castle": no list knows it for what it is
        if before != "the" and before not in WHERE:
            return None
    elif before not in ONE_PERSON:
        aged = _AGED.match(draft.raw, name.span.end)
        if aged is None:
            return None
    mentions = book.by_word.get(name.words[-1], [])[:_MENTIONS]
    persons = [other.category == "person" for other in mentions]
    if not mentions or (any(persons) and name.category != "person") or not _all_alike(persons):
        return None
    if name.category == "person":
        if not _nothing_is(before, name, draft, mentions, book.article):
            return None
    elif not _is_none(before, name, draft, mentions, book.article):
        return None
    called = f"the article's “{book.article[mentions[0].span]}”"
    if before == "the":
        reason = f"“The” leads to no person, and {called} is one."
    elif before in WHERE:
        reason = f"“{before.title()}” leads to a place, and {called} is a person."
    else:
        said = aged.group().strip(" ,") if aged else before
        reason = f"“{said}” is said of a person, and {called} is none."
    return Misfit(reason, mentions[0].span)


def _all_alike(persons: list[bool]) -> bool:
    return all(persons) or not any(persons)


def _nothing_is(before: str, name: Name, draft: Text, mentions: list[Name], article: Text) -> bool:
    """Whether the name is a person's and stands where no person can."""
    if not _ends(name, draft) or _raised(name, draft):
        return False
    if any(_before(other, article) == before for other in mentions):
        return False
    if before == "the":
        # the Lees are a family, the Otter Schindler is a byname
        sure = not GIVEN.isdisjoint(name.given) or any(_acts(other, article) for other in mentions)
        return name.title is None and bool(name.given) and sure and name.words[0] not in _STYLES
    at = draft.token_index(name.span.start) - 1
    if before == "at":
        led = (token.lower for token in draft.tokens[max(0, at - _REACH) : at])
        if not AIMED.isdisjoint(led):
            return False
    elif not INTO.isdisjoint(token.lower for token in draft.tokens[max(0, at - 1) : at]):
        return False
    return any(_acts(other, article) and other.surname == name.surname for other in mentions)


def _is_none(before: str, name: Name, draft: Text, mentions: list[Name], article: Text) -> bool:
    """Whether the name is no person's and stands where only a person can."""
    if place_of(name.key) not in (None, name.key):
        return False  # a nation's adjective
    if before not in ONE_PERSON:
        return name.category != "other"
    # what no category tells is a thing where something is in it, or where it has an article
    if name.category == "other" and all(
        _before(other, article) not in ("the", "in", "at") for other in mentions
    ):
        return False
    at = draft.token_index(name.span.start)
    if at > 1 and draft.tokens[at - 2].lower in AS_VERBS:
        return False
    follow = draft.behind(name.span)
    if follow.text[:1].isupper() or plain(follow.lower) in ROLES | TITLES:
        return False  # "teacher Salt Lake Tribune columnist Ann Lee"
    return all(_before(other, article) != before for other in mentions)


def _before(name: Name, text: Text) -> str:
    """The word right before a name, past its title; empty where a mark or nothing is."""
    at = text.token_index(name.span.start)
    if not at or text.raw[text.tokens[at - 1].end : name.span.start] != " ":
        return ""
    return plain(text.tokens[at - 1].lower)


def _raised(name: Name, draft: Text) -> bool:
    """The word before it is of a name too: "Made In Harlow"."""
    at = draft.token_index(name.span.start) - 1
    return at > 0 and draft.tokens[at].text[0].isupper() and draft.tokens[at - 1].text != "."


def _ends(name: Name, draft: Text) -> bool:
    """Whether the name is all of its phrase: no noun behind it that it says something of."""
    stop = draft.token_index(name.span.end - 1) + 1
    if stop >= len(draft.tokens):
        return True
    behind = draft.tokens[stop]
    if behind.lower in _LINKS and _owned(draft, stop):
        return False
    if behind.text[0].isupper() or draft.raw[name.span.end] in _JOINED:
        return False
    return behind.lower in FUNCTION or behind.lower in FINITE or not behind.text[0].isalnum()


def _owned(draft: Text, at: int) -> bool:
    """ "Six moments in Ann Lee and Pat's years": it is all of one owner."""
    return any(token.lower in OWNING for token in draft.tokens[at : at + _NEAR])


def _acts(mention: Name, article: Text) -> bool:
    """The article has a person here, and no house, ship or show of the name."""
    if mention.title is not None or not mention.given:
        return True
    at, stop = article.token_index(mention.span.start), article.token_index(mention.span.end - 1)
    behind = [token.lower for token in article.tokens[stop + 1 : stop + 3]]
    return (
        not SAYING.isdisjoint(behind[:1])
        or behind[:1] == ["who"]
        or behind == [",", "who"]
        or (at > 0 and plain(article.tokens[at - 1].lower) in ROLES)
        or _AGED.match(article.raw, mention.span.end) is not None
    )
