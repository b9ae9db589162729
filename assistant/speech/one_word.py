"""A short quotation in which one word is another than the article has.

Of three to six words one is a fifth or half of the letters: measured by how much of it is the
same, "a classic avoiding tactic" is no nearer to the article's "classic squid tactic" than to
much else. What tells is that all the other words stand in the article as they stand here, with
one word in the place of the odd one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from assistant.lexicon.stopwords import STOPWORDS
from assistant.speech.alignment import same_words, spoken_words
from assistant.text import Span, Text, fold

__all__ = ["one_word_other"]

_FEWEST, _MOST = 3, 6
# words that must be the same: so many with a meaning of their own, or one of so many
_KEPT, _ALL = 2, 3
# code points between the words around the odd one
_ROOM = 30


def one_word_other(words: list[str], article: Text) -> tuple[Span, Span, int] | None:
    """Where the article has all the words but one, its own word there, and the index of the odd
    one among ``words`` (as `spoken_words` gives them)."""
    if not _FEWEST <= len(words) <= _MOST:
        return None
    for odd, word in enumerate(words):
        before, after = words[:odd], words[odd + 1 :]
        telling = sum(one not in STOPWORDS for one in before + after)
        if telling < _KEPT and not (telling and len(words) > _ALL):
            continue
        for whole, own in _framed(before, after, article):
            if spoken_words(article.tokens_in(own)) != [word]:
                return whole, own, odd
    return None


def _framed(before: list[str], after: list[str], article: Text) -> Iterator[tuple[Span, Span]]:
    """Each place with the words before and after it and one word between them; and that word."""
    heads = same_words(article, before) if before else []
    tails = same_words(article, after) if after else []
    if not after:
        for head in heads:
            yield from _beside(head, Span(head.end, head.end + _ROOM), 0, article)
    elif not before:
        for tail in tails:
            yield from _beside(tail, Span(max(0, tail.start - _ROOM), tail.start), -1, article)
    else:
        for head in heads:
            for tail in tails:
                if not 0 < tail.start - head.end <= _ROOM:
                    continue
                own = _said(Span(head.end, tail.start), article)
                together = [head, *own, tail]
                if len(own) == 1 and all(_joined(*two, article) for two in pairwise(together)):
                    yield Span(head.start, tail.end), own[0]


def _beside(known: Span, room: Span, at: int, article: Text) -> Iterator[tuple[Span, Span]]:
    """The word next to the known ones."""
    own = _said(room, article)
    if not own or not article[own[at]].isalpha() or fold(article[own[at]]) in STOPWORDS:
        # "players, *I'll*": of the next clause more often than not
        return
    first, last = sorted((known, own[at]))
    if _joined(first, last, article):
        yield Span(first.start, last.end), own[at]


def _joined(first: Span, last: Span, article: Text) -> bool:
    """No mark stands between them."""
    return not article[Span(first.end, last.start)].strip(" -")


def _said(span: Span, article: Text) -> list[Span]:
    """The words in a span; a word that begins before it is none of them."""
    tokens = article.tokens_in(span)
    return [Span(token.start, token.end) for token in tokens if spoken_words([token])]
