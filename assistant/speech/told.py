"""What the text beside a quotation tells of its speaker, and where persons stand beside words."""

from __future__ import annotations

from typing import NamedTuple

from assistant.lexicon.grammar import POSSESSIVES
from assistant.lexicon.speech import RECORDS, STOPS, WORDS_OF
from assistant.lexicon.titles import TITLES
from assistant.lexicon.verbs import FINITE
from assistant.names.proper import Name
from assistant.speech.persons import People
from assistant.text import Text, Token

__all__ = [
    "ENDS",
    "MARKS",
    "NOBODY",
    "PRONOUNS",
    "Told",
    "beginning",
    "ending",
    "ends_sentence",
    "first_behind",
]

# tokens of an office before a name
_OFFICE = 9
# code points that a name may take
_LONGEST = 80
MARKS = frozenset('"“”‘„«»`')
ENDS = frozenset(".!?;")
# (a full stop may be that of "Sen.")
_CLOSING = ENDS - {"."}
PRONOUNS = frozenset({"he", "she"})
# who they are to somebody else
_ON_A_SIDE = frozenset(
    "backer supporter ally aide adviser advisor critic rival opponent challenger donor friend fan"
    " lawyer attorney spokesman spokeswoman spokesperson strategist surrogate loyalist".split()
)


class Told(NamedTuple):
    """Somebody speaks: ``name``, or with ``pronoun`` whom a "he" or "she" means; neither is
    somebody who is not known (an institution, "a resident")."""

    name: Name | None
    pronoun: bool = False


NOBODY = Told(None)


def ends_sentence(text: Text, at: int) -> bool:
    """The token is a mark that ends a sentence or a clause of its own; not that of "Sen."."""
    token = text.tokens[at]
    if token.text == ".":
        behind = text.tokens[at + 1 : at + 2]
        return not behind or text.sentence_index(token.start) != text.sentence_index(
            behind[0].start
        )
    return token.text in ENDS


def ending(end: int, people: People) -> Name | None:
    """The person whose name ends there."""
    for name in people.within(max(0, end - _LONGEST), end):
        if name.span.end == end:
            return name
    return None


def beginning(text: Text, name: Name) -> int:
    """The name's first token."""
    return text.token_index(name.span.start)


def first_behind(tokens: list[Token], at: int, people: People) -> Told:
    """The person that begins within a few words from ``at``, before another clause does."""
    for step in range(at, min(len(tokens), at + _OFFICE)):
        token = tokens[step]
        if token.lower in PRONOUNS:
            return Told(None, pronoun=True)
        named = people.within(token.start, token.start + _LONGEST)
        if named and named[0].span.start == token.start and not _owns(tokens, step, named[0]):
            return Told(_of_the_side(tokens, step, named[0], people) or named[0])
        if token.text in MARKS or token.lower in STOPS or token.text in _CLOSING:
            break
        # ("…", urges reform, slams Holm)
        if token.text.islower() and token.lower in FINITE and token.lower not in TITLES:
            break
    return NOBODY


def _of_the_side(tokens: list[Token], at: int, name: Name, people: People) -> Name | None:
    """ "Said Holm backer *Ann Lee*": whose backer it is says nothing."""
    while at < len(tokens) and tokens[at].start < name.span.end:
        at += 1
    if at + 1 >= len(tokens) or tokens[at].text not in _ON_A_SIDE:
        return None
    start = tokens[at + 1].start
    behind = people.within(start, start + _LONGEST)
    return behind[0] if behind and behind[0].span.start == start else None


def _owns(tokens: list[Token], at: int, name: Name) -> bool:
    """ "Said Holm's lawyer, Ann Lee": she says it; but "according to Holm's letter" he does."""
    while at < len(tokens) and tokens[at].start < name.span.end:
        at += 1
    owned = tokens[at + 1 : at + 2]
    whose = at < len(tokens) and tokens[at].lower in POSSESSIVES
    return whose and not (owned and owned[0].lower in RECORDS | WORDS_OF)
