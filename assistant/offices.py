"""Titles, ranks and offices: which the article gives to whom, and whether a claim's agrees.

Only words of one family exclude each other (a sergeant is no corporal, a secretary no
president): see `assistant.lexicon.titles`. A role such as "manager" or "coach" never makes a
name wrong unless the article gives it to somebody else in the same words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.casing import plain
from assistant.kind import Judgement, Verdict, unsupported
from assistant.lexicon.titles import HONORIFICS, MODIFIERS, QUALIFIERS, RANKS, SHORT, TITLES
from assistant.names import Name
from assistant.register import Register
from assistant.text import Text

__all__ = ["judge_title"]

_WORD = re.compile(r"[^\W\d_]+")
_RANKED = frozenset().union(*RANKS)


@dataclass(frozen=True, slots=True)
class Office:
    """A title as a set of its words, abbreviations written out."""

    words: frozenset[str]

    @property
    def ranks(self) -> frozenset[str]:
        return self.words & _RANKED

    @property
    def telling(self) -> frozenset[str]:
        """The words that can be wrong: no honorific, no "former"."""
        return self.words - HONORIFICS - QUALIFIERS


def _office(words: str) -> Office:
    found: set[str] = set()
    for word in _WORD.findall(words):
        key = plain(word)
        if key not in SHORT and key.endswith("s") and (key[:-1] in TITLES or key[:-1] in SHORT):
            key = key[:-1]
        found.update(SHORT.get(key, key).split())
    return Office(frozenset(found))


def judge_title(
    claim: Name, draft: Text, mentions: Iterable[Name], book: Register, article: Text
) -> Judgement | None:
    """What speaks against the title of a claim whose person the article mentions; else None."""
    if claim.title is None:
        return None
    office = _office(draft[claim.title])
    if not office.telling:
        return None
    mentions = list(mentions)
    own = [(m, _office(article[m.title])) for m in mentions if m.title is not None]
    if any(office.telling <= held.words for _, held in own):
        return None
    missing = office.telling - _around(mentions, book, article)
    if not missing:
        return None
    surface = draft[claim.title]
    person = claim.surname or claim.key
    held = [(m, o) for m, o in own if o.ranks]
    if held and _exclude(office, held[0][1]):
        mention = held[0][0]
        assert mention.title is not None
        title = article[mention.title]
        return Judgement(
            Verdict.CONTRADICTED,
            f"The article's title for this person is “{title}”, not “{surface}”.",
            (mention.span,),
            _with_title(title, claim, draft),
        )
    bearer = _bearer(office, mentions, book, article)
    if bearer is not None:
        title = next((article[m.title] for m, _ in own if m.title is not None), "")
        return Judgement(
            Verdict.CONTRADICTED,
            f"The article gives the title “{surface}” to {article[bearer.span]}.",
            (bearer.span, *(m.span for m in mentions[:1])),
            _with_title(title, claim, draft),
        )
    if missing & _RANKED and held:
        return unsupported(
            f"The article does not call {person.title()} “{surface}”.", held[0][0].span
        )
    return None


def _exclude(claimed: Office, held: Office) -> bool:
    """Two titles that one person does not bear together."""
    for family in RANKS:
        one, other = claimed.words & family, held.words & family
        if one and other:
            if not one & other:
                return True
            # the same rank of two services, the same office of two departments
            mine = (claimed.telling - one) & (MODIFIERS | _RANKED)
            theirs = (held.telling - other) & (MODIFIERS | _RANKED)
            return bool(mine and theirs and not mine & theirs)
    return False


def _bearer(office: Office, mentions: list[Name], book: Register, article: Text) -> Name | None:
    """Somebody else of the article who bears all the words of the title before the name."""
    surnames = {mention.surname for mention in mentions}
    if not office.telling & TITLES:
        return None
    others = (n for n in book.names if n.title is not None and n.surname not in surnames)
    return next(
        (n for n in others if n.title and office.telling <= _office(article[n.title]).words), None
    )


# how many mentions of one person are read around: enough for any story, and bounded
_MENTIONS = 40


def _around(mentions: list[Name], book: Register, article: Text) -> frozenset[str]:
    """The words of the sentences that mention a person, less the titles of other persons."""
    surnames = {mention.surname for mention in mentions}
    numbers = {article.sentence_index(m.span.start) for m in mentions[:_MENTIONS]}
    others = [
        name.title
        for name in book.names
        if name.title is not None
        and name.surname not in surnames
        and article.sentence_index(name.title.start) in numbers
    ]
    found: set[str] = set()
    for number in numbers:
        span = article.sentences[number]
        at = span.start
        for title in sorted(t for t in others if span.covers(t)):
            found |= _office(article.raw[at : title.start]).words
            # "Senators Casey and Toomey": a plural title is for both
            if article[title].rstrip(". ").endswith("s"):
                found |= _office(article[title]).words
            at = title.end
        found |= _office(article.raw[at : span.end]).words
    return frozenset(found)


def _with_title(title: str, claim: Name, draft: Text) -> str | None:
    assert claim.title is not None
    rest = draft.raw[claim.title.end : claim.span.end].strip()
    return f"{title} {rest}".strip() if rest else None
