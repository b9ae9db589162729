"""Where a draft's name and the one that the article has in its place may both be right.

The rules that find another name compare words. What they find is let go here where the two are
forms of one name, or where each may be said of the same: a suburb and its city, a footballer's
club and his country, a duchess and the name she was born with.
"""

from __future__ import annotations

from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.organisations import NOUNS
from assistant.lexicon.titles import ROLES
from assistant.names.casing import plain
from assistant.names.gazetteer import abbreviations, containing, place_of
from assistant.names.names import Name
from assistant.text import Span, Text

__all__ = ["may_both_hold"]

_PEERS = frozenset(
    "archbishop baron baroness bishop count countess dean duchess duke earl king marquess"
    " princess prince queen viscount".split()
)
_PLAYERS = ROLES | frozenset(
    "ace batsman bowler captain centre defender forward fullback goalkeeper hooker keeper lock"
    " midfielder pitcher player prop quarterback star striker winger".split()
)
_WHERE = frozenset("in at near around outside inside across from to".split())
_JOINING = frozenset(("and", "&", ","))
# tokens behind a name in which one that is joined to it stands, and before one in the article
_NEAR, _BEFORE = 5, 6
# letters of an acronym, at least
_ACRONYM = 3


def may_both_hold(name: Name, other: Span, draft: Text, article: Text, held: bool) -> bool:
    """Whether the article's ``other`` leaves the draft's ``name`` possible.

    ``held``: the article has the draft's name too.
    """
    theirs = [plain(token.lower) for token in article.tokens_in(other)]
    key = " ".join(theirs)
    return (
        _unmarked(name, theirs)
        or _shortened(name, key, other, draft, article)
        or _adjective(name, key)
        or _peer(name, theirs, draft)
        or (held and _within(name, key, other, draft, article))
        or _joined(name, theirs, draft)
        or _team(name, key, draft)
    )


def _unmarked(name: Name, theirs: list[str]) -> bool:
    """ "President Lees campaign": an apostrophe was lost."""
    return bool(theirs) and name.words[-1] == theirs[-1].removesuffix("'s") + "s"


def _shortened(name: Name, key: str, other: Span, draft: Text, article: Text) -> bool:
    """An acronym known everywhere, or of the words up to the other's end: ICE for Immigration
    and Customs Enforcement, read as two names."""
    if key in abbreviations().get(name.key, ()):
        return True
    if len(name.words) > 1 or len(name.key) < _ACRONYM or not draft[name.span].isupper():
        return False
    last = article.token_index(other.end - 1)
    initials = ""
    for token in article.tokens[max(0, last - _BEFORE) : last + 1]:
        if token.text[0].isupper():
            initials += token.lower[0]
        elif token.lower not in FUNCTION_WORDS:
            initials = ""
    return initials.endswith(name.key)


def _adjective(name: Name, key: str) -> bool:
    """ "Dutch side", where the draft has the league."""
    place = place_of(key)
    return place not in (None, key) and place_of(name.key) is None and len(name.words) == 1


def _peer(name: Name, theirs: list[str], draft: Text) -> bool:
    """The Duchess of Cambridge has another name too, and no second duchy."""
    said = {plain(token.lower) for token in draft.tokens_in(name.span)}
    return "of" in said and bool(said & _PEERS) and _PEERS.isdisjoint(theirs)


def _within(name: Name, key: str, other: Span, draft: Text, article: Text) -> bool:
    """One is a city and the other no place that is known, both where something is: a suburb."""
    city = _city(name.key) or _city(key)
    unknown = place_of(name.key) is None or place_of(key) is None
    if not city or not unknown or name.category == "person" or not NOUNS.isdisjoint(name.words):
        return False
    return (
        _located(draft, name.span)
        and _located(article, other)
        and f" in {draft[name.span]}" in article.raw
    )


def _city(key: str) -> bool:
    place = place_of(key)
    return place is not None and len(containing(place)) > 1


def _located(text: Text, span: Span) -> bool:
    at = text.token_index(span.start)
    before = [token.lower for token in text.tokens[max(0, at - 2) : at]]
    return bool(before) and (before[-1] in _WHERE or (before[0] in _WHERE and before[-1] == "the"))


def _joined(name: Name, theirs: list[str], draft: Text) -> bool:
    """ "in Lindow and the Otra valley", where the article has the valley alone."""
    at = draft.token_index(name.span.end - 1) + 1
    behind = [plain(token.lower) for token in draft.tokens[at : at + _NEAR]]
    return behind[:1] != [] and behind[0] in _JOINING and theirs[-1] in behind


def _team(name: Name, key: str, draft: Text) -> bool:
    """ "Brighton defender", where the article has the country he plays for."""
    one, two = place_of(name.key), place_of(key)
    if one is None or two is None or len(containing(one)) == len(containing(two)):
        return False
    at = draft.token_index(name.span.end - 1) + 1
    return any(plain(token.lower) in _PLAYERS for token in draft.tokens[at : at + 2])
