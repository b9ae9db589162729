"""A name that the article has only in passing, where the draft makes it part of the news.

The article's sentences that tell what the draft tells name others, and this name stands once or
twice further down, where next to nothing of it is told. A name of the news itself is told again
and again, or early, or in the draft's own words; so rarely, late and in other company stands who
is quoted on something else, or owns the ship of another story.
"""

from __future__ import annotations

import re

from assistant.clauses import likeness
from assistant.lexicon.settings import INSTITUTIONS, SETTINGS
from assistant.lexicon.speech import SAYING
from assistant.names.casing import is_common
from assistant.names.gazetteer import institutions, place_of, state_of
from assistant.names.instead.company import in_company, in_letters, in_marks
from assistant.names.kinship import apart
from assistant.names.names import Name, scan
from assistant.names.register import Register
from assistant.names.sentence_index import content_of, mentioned, sentences, stem
from assistant.text import Span, Text

__all__ = ["beside_another", "in_passing"]

# content words of the draft's sentence, at least
_WORDS = 4
# the share of them that makes a sentence tell of the draft's news, and the likeness of what
# stands around another name there, at least
_TOLD, _LIKE = 0.25, 0.2
# (mentions at most, sentences before the first, likeness and share of words that the name has
# against the other's, at most): either is enough
_RARELY = ((1, 4, 0.5, 0.7), (3, 6, 0.9, 0.5))
# and the likeness of what stands around it that is next to nothing
_NOTHING = 0.1
_WHERE = frozenset(
    "in at near from of around across outside over off left leaves leaving departed departs"
    " departing reached reaches entered enters visited visits toward towards via".split()
)
_LINKS = frozenset((",", "and", "&", "or"))
# "Ann Lee's side": a team is also called by who leads it
_LED = frozenset("side team men women squad government administration".split())
_OWNED = re.compile(r"['’]s? [A-Z]")


def in_passing(name: Name, draft: Text, book: Register) -> Span | None:
    """Where the article mentions ``name`` by the way only; None where the name may be right."""
    if not name.sure or draft[name.span].replace(".", "").isupper():
        return None  # letters may be spelt out wherever the article tells of it
    if len(name.words) < 2 and name.title is None:
        return None  # a nickname, or one whom all the world knows by it
    if place_of(name.words[0]) or in_letters(name, draft):
        return None  # of two names side by side, and letters, each may be told of by itself
    if name.key in INSTITUTIONS or name.key in institutions() or state_of(name.key):
        return None
    if _is_setting(name, draft) or _is_source(name, draft) or _in_list(name, draft):
        return None  # where news is set, and who tells it, may be said in other words
    if all(map(is_common, name.words)) or in_marks(name, draft):
        return None
    article = book.article
    where = _where(name, book)
    if not any(0 < len(where) <= most and min(where) >= late for most, late, _, _ in _RARELY):
        return None
    wanted = content_of(draft, name.span, {stem(word) for word in name.words})
    if len(wanted) < _WORDS:
        return None
    index = sentences(article)
    shares: dict[int, float] = {}
    for word in wanted:
        for number in index.holding.get(word, ()):
            shares[number] = shares.get(number, 0.0) + 1 / len(wanted)
    top = max(shares.values(), default=0.0)
    own = max(shares.get(n + k, 0.0) for n in where for k in (-1, 0, 1))
    if top < _TOLD or own >= top:
        return None
    held = {word for one in scan(draft, article) for word in one.body}
    others = [
        other
        for number in sorted(shares)
        if shares[number] >= _TOLD
        for other in index.names.get(number, ())
        if held.isdisjoint(other.body) and apart(name, other)
    ]
    theirs = max((_like(draft, name, article, other) for other in others), default=0.0)
    if theirs < _LIKE:
        return None
    mentions = _called(name, book)
    mine = max(_like(draft, name, article, mention) for mention in mentions)
    if mine > _NOTHING or in_company(name, draft, mentions, article):
        return None
    if any(
        len(where) <= most and min(where) >= late and mine < less * theirs and own <= share * top
        for most, late, less, share in _RARELY
    ):
        return mentions[0].span
    return None


def _is_setting(name: Name, draft: Text) -> bool:
    """A place, or what may be one: "in the Gaza Strip", "over Sochi theft"."""
    if name.category == "person":
        return False
    before = draft.raw[max(0, name.span.start - 12) : name.span.start].lower().removesuffix("the ")
    return (
        name.category == "place"
        or name.words[-1] in SETTINGS
        or before.rstrip().rpartition(" ")[2] in _WHERE
    )


def _in_list(name: Name, draft: Text) -> bool:
    """One of several groups or works side by side: what is told is told of them all."""
    return not name.given and beside_another(name, draft)


def beside_another(name: Name, draft: Text) -> bool:
    """Joined to a capitalised word before or behind it by a comma or an "and"."""
    first, at = draft.token_index(name.span.start), draft.token_index(name.span.end - 1) + 1
    before, after = draft.tokens[max(0, first - 2) : first], draft.tokens[at : at + 2]
    return any(
        len(pair) > 1 and pair[link].lower in _LINKS and pair[1 - link].text[0].isupper()
        for pair, link in ((before, 1), (after, 0))
    )


def _is_source(name: Name, draft: Text) -> bool:
    """ "Retail sales rise, Statistics Iceland says"; and who is named for a team."""
    at = draft.token_index(name.span.end - 1) + 1
    before = draft.raw[max(0, name.span.start - 14) : name.span.start].rstrip().lower()
    follow = [token.lower for token in draft.tokens[at : at + 2]]
    # "Ann Lee's Dagenham": the team is meant
    if not _LED.isdisjoint(follow) or _OWNED.match(draft.raw, name.span.end):
        return True
    return not SAYING.isdisjoint(follow[:1]) or before.endswith(("according to", ":"))


def _like(draft: Text, name: Name, article: Text, other: Name) -> float:
    return likeness(draft, name.span, article, other.span, ()).score


def _called(name: Name, book: Register) -> list[Name]:
    """The names of the article that share the surname, or the last word."""
    return book.by_word.get((name.surname or name.key).split()[-1], [])


def _where(name: Name, book: Register) -> set[int]:
    """The sentences that have the name in any form; none where it has none as a name."""
    called = _called(name, book)
    if not called:
        return set()
    article = book.article
    index = sentences(article)
    # "Ann" alone is the Ann Lee of the draft, "Dagenham" the club with a longer name
    first = [
        other
        for word in name.given or name.body[:-1]
        for other in book.by_word.get(word, ())
        if len(other.words) < 2
    ]
    found = {article.sentence_index(other.span.start) for other in (*called, *first)}
    return found | mentioned(name, index) | index.places.get(place_of(name.key) or "", set())
