"""Whom a quotation leads to: "his 'very good relationship' with Roe" is none with Lee.

A draft that quotes a few words and goes on with "with", "of" or the like to a name says whom the
words are about. Where the article has the words, and each time goes on the same way to one other
person or land, the draft has put one name for another.
"""

from __future__ import annotations

from bisect import bisect_left

from assistant.context import word_index
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.names.kinship import apart
from assistant.names.names import Name, scan
from assistant.text import Span, Text, lowers

__all__ = ["quoted"]

_LEADS = frozenset("with of for to against towards toward from between on about by".split())
_CLOSING = frozenset("”\"'’»")
_OPENING = frozenset("“\"'‘«")
# words that are quoted, at least and at most; those of an office before the other's name
_LEAST, _MOST, _OFFICE = 2, 8, 5
# tokens behind the words in which the draft's own name may stand
_NEAR = 16
# places of the words that are looked at
_PLACES = 40


def quoted(name: Name, draft: Text, article: Text) -> Span | None:
    """The name that the article's quotation of the same words leads to."""
    words = draft.view(lowers)
    at = draft.token_index(name.span.start) - 1
    if at > 0 and words[at] == "the":
        at -= 1
    if at < _LEAST + 1 or words[at] not in _LEADS or words[at - 1] not in _CLOSING:
        return None
    first = at - 2
    while first >= 0 and at - first <= _MOST + 1 and words[first] not in _OPENING:
        first -= 1
    said = words[first + 1 : at - 1]
    if first < 0 or words[first] not in _OPENING or len(said) < _LEAST:
        return None
    if sum(word not in FUNCTION_WORDS and word.isalpha() for word in said) < _LEAST:
        return None
    theirs = article.view(lowers)
    found: Name | None = None
    for spot in article.view(word_index).get(said[0], ())[:_PLACES]:
        stop = spot + len(said)
        if theirs[spot:stop] != said:
            continue
        stop += stop < len(theirs) and theirs[stop] in _CLOSING
        if stop >= len(theirs) or theirs[stop] != words[at]:
            return None
        _, end = article.token_range(article.sentence_index(article.tokens[stop].start))
        if any(word in name.body for word in theirs[stop : min(end, stop + _NEAR)]):
            return None
        other = _named(article, stop + 1)
        if other is None or not apart(name, other) or (found and apart(found, other)):
            return None
        found = found or other
    if found is None:
        return None
    start = found.title.end if found.title is not None else found.span.start
    bare = article.raw[start : found.span.end].strip()
    return Span(found.span.end - len(bare), found.span.end)


def _named(article: Text, at: int) -> Name | None:
    """The name that begins at a token, or behind the words of an office."""
    names = scan(article)
    tokens = article.tokens[at : at + _OFFICE + 1]
    if not tokens:
        return None
    number = bisect_left(names, tokens[0].start, key=_start)
    last: Name | None = None
    # "North Korean leader Kim": the last of the phrase is whom it is about
    for name in names[number : number + 3]:
        end = tokens[0].start if last is None else last.span.end
        between = article.raw[end : name.span.start].removeprefix("'s").removeprefix("’s").split()
        if len(between) > _OFFICE or not all(word.isalpha() for word in between):
            break
        if not {*map(str.lower, between)}.isdisjoint(
            FUNCTION_WORDS - {"the", "its", "his", "her"}
        ):
            break
        last = name
    return last


def _start(name: Name) -> int:
    return name.span.start
