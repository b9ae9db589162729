"""A forename that the article gives without the surname, of one of the family.

"Barack and Michelle Obama" names a Barack Obama. "His brother Mark", right after Joe Dunn, may be
told of as Mark Dunn; that he bears the name is not said, so it is derived.
"""

from __future__ import annotations

from typing import NamedTuple

from assistant.lexicon.grammar import OWNING
from assistant.lexicon.kin import KIN
from assistant.names.casing import plain
from assistant.names.names import Name
from assistant.names.register import Register
from assistant.text import Span, Text, Token

__all__ = ["Relative", "relative"]

# forenames of one chain: "Tom, Susan, Kate and Emma Hall"
_CHAIN = 12
# words between a word of kin and the name: "his older brother, the chef Mark"
_NEAR = 4
# sentences back to whom "his" may mean
_BACK = 2
_LINKS = frozenset((",", "and", "&"))
_WHOSE = frozenset("his her their whose".split())
_MOST = 24


class Relative(NamedTuple):
    """``span``: the article's words. ``kin``: "brother", or nothing where the surname is shared
    in a chain of forenames."""

    span: Span
    kin: str


def relative(name: Name, book: Register) -> Relative | None:
    """Where the article tells of the forename as of the surname's family."""
    if len(name.given) != 1:
        return None
    surname = plain(name.surname.split()[-1])
    tokens = book.article.tokens
    found = None
    for at in _places(book.article, name.given[0]):
        if end := _chained(tokens, at, surname):
            return Relative(Span(tokens[at].start, tokens[end].end), "")
        if found is None and (told := _of_kin(tokens, at)) is not None:
            first, kin = told
            if _nearest(book, tokens[first], name.given[0]) == surname:
                start, end = min(first, at), max(first, at)
                found = Relative(Span(tokens[start].start, tokens[end].end), kin)
    return found


def _places(article: Text, given: str) -> list[int]:
    return article.view(_capitals).get(given, [])[:_MOST]


def _capitals(article: Text) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for at, token in enumerate(article.tokens):
        if token.text[0].isupper():
            found.setdefault(plain(token.text), []).append(at)
    return found


def _chained(tokens: list[Token], at: int, surname: str) -> int | None:
    """The last token of "Tom, Susan and Emma Hall", from Tom on."""
    linked = False
    for i in range(at + 1, min(at + _CHAIN, len(tokens))):
        word = tokens[i]
        if word.lower in _LINKS:
            linked = linked or word.lower != ","
        elif not word.text[0].isupper():
            return None
        elif linked and plain(word.text) in (surname, surname + "s"):
            return i
        elif tokens[i - 1].lower not in _LINKS:
            return None  # two capitals side by side, and the second is another surname
    return None


def _of_kin(tokens: list[Token], at: int) -> tuple[int, str] | None:
    """The word before the word of kin: "his brother Mark", "Mark, her brother"."""
    for i in range(at - 1, max(0, at - 1 - _NEAR), -1):
        if tokens[i].lower in KIN:
            return _whose(tokens, i)
        if tokens[i].text in ".;:?!" or tokens[i].text[0].isupper():
            break
    if tokens[at + 1 : at + 2] and tokens[at + 1].text == ",":
        for i in range(at + 2, min(at + 2 + _NEAR, len(tokens))):
            if tokens[i].lower in KIN:
                return _whose(tokens, i)
            if not tokens[i].text[0].isalpha():
                break
    return None


def _whose(tokens: list[Token], kin: int) -> tuple[int, str] | None:
    for i in range(kin - 1, max(-1, kin - 1 - _NEAR), -1):
        if tokens[i].lower in _WHOSE or tokens[i].text in OWNING:
            return i, tokens[kin].lower
        if not tokens[i].text[0].isalpha() and tokens[i].text != "-":
            return None
    return None


def _nearest(book: Register, before: Token, given: str) -> str | None:
    """The surname of the person named last before a "his"."""
    sentence = book.article.sentence_index(before.start)
    last = None
    for mention in book.names:
        if mention.span.start >= before.start:
            break
        if mention.category == "person" and mention.surname and given not in mention.given:
            last = mention
    if last is None or sentence - book.article.sentence_index(last.span.start) > _BACK:
        return None
    return plain(last.surname.split()[-1])
