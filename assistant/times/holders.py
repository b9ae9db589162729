"""Whose a length of time is: Grau's 18 months are not Brandt's four years.

Where a draft tells of one person, and the article gives the length to another alone, that length
is of somebody else. Persons are told by their surnames, in the sentence before the length; a
pronoun leaves open who is meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from assistant.counts.nouns import person_group
from assistant.names.names import scan
from assistant.text import Span, Text, Token
from assistant.times.lengths import Length

__all__ = ["Other", "alone_of", "of_another"]

Stated = tuple[Span, Length, str]
# lengths of an article that are looked at, and words before one that may name its person
_MOST, _REACH = 24, 40
# tokens before a count in which its subject stands: "Sall made 13 starts"
_SUBJECT = 3
_PRONOUNS = frozenset("he she they his her him their i we it its".split())
# tokens behind a number among which "for" and a surname stand
_GIVEN, _GIVES = 5, frozenset(("for", "by"))


class Other(NamedTuple):
    """``person``: the surname of the one whose length it is; ``own``: the claim's person's."""

    person: str
    where: Span
    own: Stated | None


def of_another(
    draft: Text, claim: Span, article: Text, agreeing: Sequence[Stated], rivals: Sequence[Stated]
) -> Other | None:
    """The other person, where all that has the claim's length tells of one."""
    surnames = article.view(_surnames)
    ours = _holders(draft, claim, surnames)
    if len(ours) != 1 or not agreeing:
        return None
    for span, *_ in agreeing[:_MOST]:
        theirs = _holders(article, span, surnames)
        if not theirs or theirs & ours:
            return None
    own = [one for one in rivals[:_MOST] if _holders(article, one[0], surnames) == ours]
    values = {(one[1].low, one[1].high) for one in own}
    person = sorted(_holders(article, agreeing[0][0], surnames))[-1]
    # of two lengths of one person either may be meant
    return Other(person, agreeing[0][0], own[0] if len(values) == 1 else None)


def alone_of(draft: Text, claim: Span, article: Text, agreeing: Sequence[Span]) -> str:
    """The other person of whom alone the article says what the draft says of one right before
    the value; "" where it may be of the claim's own."""
    surnames = article.view(_surnames)
    last = draft.token_index(claim.start)
    near = draft.tokens[max(0, last - _SUBJECT) : last]
    ours = {token.lower for token in near if token.lower in surnames}
    if len(ours) != 1 or len(_holders(draft, claim, surnames)) != 1 or not agreeing:
        return ""
    person = ""
    for span in agreeing[:_MOST]:
        theirs = _holders(article, span, surnames)
        if not theirs or theirs & ours:
            return ""
        person = person or sorted(theirs)[-1]
    return person


def _holders(text: Text, span: Span, surnames: frozenset[str]) -> frozenset[str]:
    """The surnames that a sentence names before the length; none where a pronoun is nearer."""
    start = text.sentences[text.sentence_index(span.start)].start if text.sentences else 0
    last = text.token_index(span.start)
    if behind := _behind(text, span, surnames):
        return behind
    found: set[str] = set()
    owner = False
    for token in text.tokens[max(text.token_index(start), last - _REACH) : last]:
        if token.lower in _PRONOUNS:
            return frozenset()
        if token.lower not in surnames:
            continue
        # "Horn said Stone's term of 9 years": it is none of Horn's
        owner = text.raw[token.end : token.end + 2] in ("'s", "’s")
        if not owner and not _of(text, token):
            found.add(token.lower)
    return frozenset() if owner else frozenset(found)


def _behind(text: Text, span: Span, surnames: frozenset[str]) -> frozenset[str]:
    """ "306 votes *for* John *Kroll*": whoever is named before has other ones."""
    first = text.token_index(max(span.start, span.end - 1)) + 1
    words = [token.lower for token in text.tokens[first : first + _GIVEN]]
    at = next((at for at, word in enumerate(words) if word in _GIVES), len(words))
    if not all(map(str.isalpha, words[:at])):
        return frozenset()
    return frozenset(words[at + 1 : at + 3]) & surnames


def _of(text: Text, token: Token) -> bool:
    """The Dunn of "Dunn aide": a name that only tells whose somebody is."""
    after = text.token_index(token.start) + 1
    return after < len(text.tokens) and bool(person_group(text.tokens[after].lower))


def _surnames(text: Text) -> frozenset[str]:
    return frozenset(name.surname for name in scan(text) if name.surname)
