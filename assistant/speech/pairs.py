"""Quotations of two words: which of them an article has, in this or another form."""

from __future__ import annotations

from itertools import pairwise

from assistant.context import stem, word_index
from assistant.lexicon.function_words import NEGATIONS
from assistant.lexicon.hedge_words import NEGATORS, REVERSERS, SOFTENERS
from assistant.lexicon.stopwords import STOPWORDS
from assistant.speech.alignment import spoken_words
from assistant.speech.quotes import quotes
from assistant.text import Span, Text

__all__ = ["PAIR", "beside", "rival_pair"]

PAIR = 2
# code points that two quoted words have at most
_LONGEST = 60
# "gestapo-like" of what the article calls gestapo
# places looked at for what is likened to; words before it that may deny it
_PLACES, _DENIED = 20, 4
# "hardly safe" is not safe
_NOT_SO = (
    REVERSERS | SOFTENERS | frozenset("nearly scarcely rarely seldomly falsely wrongly".split())
)
_LIKENING = frozenset("like style esque ish".split())


def beside(said: list[str], article: Text) -> Span | None:
    """Where the article has two words side by side, perhaps in other forms of theirs, with a
    small word or a degree between them ("sold us out"); or what the second likens to the first."""
    first, second = map(stem, said)
    found = article.view(_neighbours).get((first, second))
    if found is None and said[1] in _LIKENING:
        for at in (article.view(word_index).get(said[0]) or ())[:_PLACES]:
            before = article.tokens[max(0, at - _DENIED) : at]
            if not any(token.lower in NEGATORS for token in before):
                return Span(article.tokens[at].start, article.tokens[at].end)
    return found


def rival_pair(said: list[str], article: Text) -> Span | None:
    """The words that the article quotes where a draft has changed one of the two."""
    known = article.view(_quoted)
    return next((known[at, word] for at, word in enumerate(said) if (at, word) in known), None)


def _neighbours(article: Text) -> dict[tuple[str, str], Span]:
    """The stems of two neighbouring words -> where they stand first."""
    found: dict[tuple[str, str], Span] = {}
    stems = [(stem(word), token) for token in article.tokens for word in spoken_words([token])]
    for (one, before), (other, after) in pairwise(stems):
        found.setdefault((one, other), Span(before.start, after.end))
    for (one, before), (_, between), (other, after) in zip(
        stems, stems[1:], stems[2:], strict=False
    ):
        small = between.lower in STOPWORDS and between.lower not in NEGATIONS
        if small or (between.lower.endswith("ly") and between.lower not in _NOT_SO):
            found.setdefault((one, other), Span(before.start, after.end))
    return found


def _quoted(article: Text) -> dict[tuple[int, str], Span]:
    """(first or second, word) -> the first quotation of two words that has the word there."""
    found: dict[tuple[int, str], Span] = {}
    for quote in quotes(article):
        if quote.inner.end - quote.inner.start <= _LONGEST:
            words = spoken_words(article.tokens_in(quote.inner))
            for at, word in enumerate(words if len(words) == PAIR else ()):
                found.setdefault((at, word), quote.inner)
    return found
