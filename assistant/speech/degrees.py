"""Warnings about more for less of the same: "less at ease" where the article has "more at ease".

It is told only where the article has the other degree of the very word alone, beside some of the
same words.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.context import concept, spots_of
from assistant.lexicon.opposites import BESIDE
from assistant.speech.beside import Frame, frame
from assistant.speech.opposites import against, table
from assistant.speech.quotes import quote_at
from assistant.speech.telling import tells
from assistant.text import Span, Text

__all__ = ["turned_degree"]

_UP = frozenset(["more"])
_DOWN = frozenset(["less", "fewer"])
_BESIDES = table([*BESIDE, ({"warm"}, {"cold", "cool"})])
_DEGREES = _UP | _DOWN
# words of content on either side of the word, how many of them the two must share
_BESIDE, _SHARED = 6, 2
# degrees of an article that are looked at
_MOST = 60
# what is less likely to fail is more likely to hold: the next word must be the same
_OPEN = frozenset(map(concept, "likely apt prone willing able often time".split()))


def turned_degree(draft: Text, number: int, article: Text) -> tuple[Span, Span] | None:
    """The draft's degree and the article's, or None."""
    found = None
    for span, said, ours, up in _read(draft, number):
        if quote_at(draft, span) is not None:
            continue
        for there, word, theirs, theirs_up in article.view(_degrees):
            if word != said:
                continue
            if theirs_up == up:
                return None
            shared = {*ours.before, *ours.behind} & {*theirs.before, *theirs.behind}
            open_ended = said in _OPEN and ours.behind[:1] != theirs.behind[:1]
            if len(shared) >= _SHARED and not open_ended and _is_alike(ours, theirs):
                found = found or (span, there)
    return found


def _is_alike(ours: Frame, theirs: Frame) -> bool:
    """Before both is the same, and behind none the opposite of what is behind the other: more fuel
    in cold weather, less in warm."""
    mine, other = set(ours.before), set(theirs.before)
    if not (mine and other and (mine <= other or other <= mine)):
        return False
    return not any(
        (against(word) | _BESIDES.get(word, frozenset())) & {*theirs.behind}
        for word in ours.behind
    )


_Degree = tuple[Span, str, Frame, bool]


def _read(text: Text, number: int) -> Iterator[_Degree]:
    tokens = text.sentence_tokens(number)
    if any(token.lower == "than" for token in tokens):
        return  # "men earn more than women": women less than men
    for at, token in enumerate(tokens[:-1]):
        word = tokens[at + 1]
        if token.lower not in _DEGREES or not tells(word) or not word.text.isalpha():
            continue
        negated = at > 0 and tokens[at - 1].lower in ("no", "not", "any", "never")
        if not negated and word.text.islower():
            beside = frame(tokens, at + 1, _BESIDE)
            yield Span(token.start, word.end), concept(word.lower), beside, token.lower in _UP


def _degrees(article: Text) -> list[_Degree]:
    """What an article tells as more or less of something."""
    numbers = [
        article.sentence_index(article.tokens[at].start)
        for at in spots_of(article, _DEGREES)[:_MOST]
    ]
    return [one for number in dict.fromkeys(numbers) for one in _read(article, number)]
